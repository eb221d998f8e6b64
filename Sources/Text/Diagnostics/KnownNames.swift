/// Names that exist, among which one that does not is looked for.
///
/// Each is compared with all of them: of thousands that are missing, as where a whole folder is, only the first ones are worth it.
package struct KnownNames {
    private let names: Set<String>
    private lazy var ordered = names.sorted()
    private var found: [String: String?] = [:]
    private static let mostLookedFor = 100
    /// How many names those that are looked for may be compared with, all together: a long text has a hundred thousand anchors.
    private static let mostCompared = 200_000

    package init(_ names: some Sequence<String>) {
        self.names = Set(names)
    }

    /// Whether a name is one of them.
    package func contains(_ name: String) -> Bool { names.contains(name) }

    /// The name that was most likely meant.
    package mutating func nearest(to word: String) -> String? {
        if let known = found[word] { return known }
        guard found.count < Self.mostLookedFor, found.count * names.count < Self.mostCompared else { return nil }
        let name = Text.nearest(to: word, among: ordered)
        found[word] = .some(name)
        return name
    }

    /// `; did you mean “byline”?`, or nothing.
    package mutating func didYouMean(_ word: String) -> String {
        nearest(to: word).map { "; did you mean “\($0)”?" } ?? ""
    }
}
