/// A Markdown text, parsed: its passages, and HTML into which annotations can be woven.
package struct Document: Sendable {
    package var passages: [Passage]

    package init(passages: [Passage]) {
        self.passages = passages
    }
}
