internal import Text

/// Faults, one for each place: a template that many pages use is reported once.
struct FaultList {
    private(set) var diagnostics: [Diagnostic] = []
    private var places: Set<[Int]> = []
    private var counts: [Int: Int] = [:]

    /// A template reports at most so many faults, each of which shows its line, so that a broken one costs no more than a right one.
    static let limit = 100

    /// Whether a fault at this place of a template is to be added.
    mutating func wants(file: Int, offset: Int) -> Bool {
        guard counts[file, default: 0] < Self.limit, places.insert([file, offset]).inserted else { return false }
        counts[file, default: 0] += 1
        return true
    }

    mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }
}
