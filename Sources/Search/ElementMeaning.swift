/// The words that an element is made of, if nothing is joined to it.
struct ElementMeaning {
    private let code: UInt32

    static let unknown = ElementMeaning(code: 0)
    /// Of bytes that are no text: what they are depends on what follows.
    static let none = ElementMeaning(code: 1)
    static func word(_ term: UInt32) -> ElementMeaning { ElementMeaning(code: (term &+ 1) << 1) }
    /// Several words or no word, by their row.
    static func row(_ row: UInt32) -> ElementMeaning { ElementMeaning(code: (row &+ 1) << 1 | 1) }

    var isUnknown: Bool { code == 0 }

    @inline(__always)
    var term: UInt32? { code & 1 == 0 && code > 0 ? code >> 1 &- 1 : nil }

    var row: UInt32? { code & 1 == 1 && code > 1 ? code >> 1 &- 1 : nil }
}
