/// Finds quotations of the same words, in whichever articles they stand.
///
/// Two are the same where at least 85 in 100 of their words agree (F1 over the words, each counted as often as it stands): articles
/// cut and punctuate one statement in different ways. Short ones must agree in every word.
package enum EqualQuotations {
    private static let threshold = 0.85
    /// Fewer words than these say too little to be taken for the same statement on likeness alone.
    private static let fewest = 4
    /// A word of more quotations than these finds nothing: what is equal shares a rarer one.
    private static let commonest = 60

    /// - Parameter texts: The words of each quotation, UTF-8.
    /// - Returns: For each quotation, the index of the first that is the same: its own where there is none.
    package static func groups(_ texts: [[UInt8]]) -> [Int] {
        let words = texts.map(words(of:))
        var group = Array(texts.indices)
        var exact: [[ArraySlice<UInt8>]: Int] = [:]
        var holders: [ArraySlice<UInt8>: [Int]] = [:]
        for index in texts.indices {
            if let first = exact[words[index]] {
                group[index] = first
                continue
            }
            exact[words[index]] = index
            guard words[index].count >= fewest else { continue }
            if let like = candidates(of: words[index], holders).first(where: { isSame(words[index], words[$0]) }) {
                group[index] = group[like]
            }
            for word in Set(words[index]) { holders[word, default: []].append(index) }
        }
        return group
    }

    /// Quotations that share a word that is not common, in order.
    private static func candidates(of words: [ArraySlice<UInt8>], _ holders: [ArraySlice<UInt8>: [Int]]) -> [Int] {
        var found = Set<Int>()
        for word in Set(words) {
            guard let list = holders[word], list.count <= commonest else { continue }
            found.formUnion(list)
        }
        return found.sorted()
    }

    private static func isSame(_ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]) -> Bool {
        var counts: [ArraySlice<UInt8>: Int] = [:]
        for word in a { counts[word, default: 0] += 1 }
        var shared = 0
        for word in b {
            guard let left = counts[word], left > 0 else { continue }
            counts[word] = left - 1
            shared += 1
        }
        return Double(2 * shared) / Double(a.count + b.count) >= threshold
    }

    /// Runs of letters and digits; ASCII letters in lower case.
    private static func words(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        let folded = text.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return folded.split { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: false
            default: true
            }
        }
    }
}
