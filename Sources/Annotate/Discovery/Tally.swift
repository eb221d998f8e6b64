internal import Corpus

/// Evidence summed over mentions. A reason that repeats counts a little more each time, so that many weak hints do not
/// outweigh a strong one.
struct Tally: Sendable {
    private(set) var counts = [Int32](repeating: 0, count: Reason.allCases.count)

    mutating func add(_ reasons: Reasons) {
        var bits = reasons.rawValue
        while bits != 0 {
            counts[bits.trailingZeroBitCount] += 1
            bits &= bits - 1
        }
    }

    /// News gives a person's full name before the surname: a single word that belongs to no full name, and speaks, is a body.
    mutating func readAsBody() {
        guard ![Reason.title, .role, .roleAfter, .age, .who, .firstName].contains(where: { has($0) }) else { return }
        counts[Int(Reason.speakingBody.rawValue)] += counts[Int(Reason.speaks.rawValue)]
        counts[Int(Reason.speaks.rawValue)] = 0
    }

    func has(_ reason: Reason) -> Bool { counts[Int(reason.rawValue)] > 0 }

    private func value(_ reason: Reason) -> Float {
        let count = counts[Int(reason.rawValue)]
        return count == 0 ? 0 : reason.weight.value * (1 + 0.3 * Float(min(count, 6) - 1))
    }

    func score(_ kind: Entity.Kind) -> Float {
        Reason.allCases.reduce(0) { $1.weight.kind == kind ? $0 + value($1) : $0 }
    }

    /// The kind of the highest score, and by how much it leads.
    var best: (kind: Entity.Kind, score: Float, margin: Float) {
        let scores = Entity.Kind.allCases.map { ($0, score($0)) }.sorted { $0.1 > $1.1 }
        return (scores[0].0, scores[0].1, scores[0].1 - max(0, scores[1].1))
    }

    /// The reasons for a kind, strongest first.
    func explanation(_ kind: Entity.Kind) -> [String] {
        let reasons = Reason.allCases.filter { has($0) && $0.weight.kind == kind && $0.weight.value > 0 }
        return reasons.sorted { value($0) != value($1) ? value($0) > value($1) : $0.rawValue < $1.rawValue }.map { reason in
            let count = counts[Int(reason.rawValue)]
            return count == 1 ? reason.description : "\(reason.description) (\(count) times)"
        }
    }
}
