internal import Markdown
internal import Text

/// Counts Unicode scalars, in which the data tells places, before UTF-8 offsets: from the last of them on where they are in order, so
/// that a passage with many names is read once.
struct ScalarCounter {
    private var passage = -1
    private var offset = 0
    private var count = 0

    /// The scalars before an offset in the text of a passage. All passages must be of one article.
    mutating func count(before offset: Int, of passage: Int, in passages: [Passage]) -> Int {
        if passage != self.passage || offset < self.offset { (self.passage, self.offset, count) = (passage, 0, 0) }
        count += passages[passage].text.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[self.offset..<offset]).scalarCount }
        self.offset = offset
        return count
    }
}

extension Passage {
    /// A UTF-8 offset in the text, in Unicode scalars.
    func scalars(before offset: Int) -> Int {
        text[..<offset].withUnsafeBufferPointer { $0.scalarCount }
    }
}
