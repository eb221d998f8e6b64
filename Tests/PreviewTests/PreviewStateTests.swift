internal import Testing
internal import Text
@testable import Preview

@Suite struct PreviewStateTests {
    static let good: Result<any PreviewSite, Faults> = .success(TestSite(["index.html": "a"]))
    static let bad: Result<any PreviewSite, Faults> = .failure(Faults([Diagnostic(.error, "a fault")]))

    /// What was built, how it went, and the version and the oldest version from which style sheets alone differ.
    @Test func countsVersions() {
        let steps: [(paths: [String], result: Result<any PreviewSite, Faults>, version: Int, stylesSince: Int)] = [
            ([], Self.good, 1, 1),
            (["a.css"], Self.good, 2, 1),
            (["a.css", "b.css"], Self.good, 3, 1),
            (["a.md"], Self.good, 4, 4),
            (["a.css", "a.md"], Self.good, 5, 5),
            (["a.md"], Self.bad, 5, 5),
            (["a.css"], Self.good, 6, 6),
            (["a.css"], Self.bad, 6, 6),
            (["a.css"], Self.good, 7, 6),
        ]
        let state = PreviewState()
        for (index, step) in steps.enumerated() {
            let changes = index == 0 ? .everything : SourceChanges(paths: step.paths)
            _ = state.apply(step.result, after: changes, duration: .zero)
            #expect(state.snapshot.version == step.version, "step \(index)")
            #expect(state.snapshot.stylesSince == step.stylesSince, "step \(index)")
            #expect(state.snapshot.builds == index + 1)
        }
    }

    @Test func failureKeepsTheLastGoodPages() throws {
        let state = PreviewState()
        _ = state.apply(Self.good, after: .everything, duration: .zero)
        _ = state.apply(Self.bad, after: SourceChanges(paths: ["a.md"]), duration: .zero)
        #expect(try state.snapshot.site?.bytes(for: "index.html") == Array("a".utf8))
        #expect(state.snapshot.faults.map(\.message) == ["a fault"])
        _ = state.apply(Self.good, after: SourceChanges(paths: ["a.md"]), duration: .zero)
        #expect(state.snapshot.faults.isEmpty)
    }

    @Test func terminalLine() {
        let warning = Diagnostic(.warning, "a warning")
        let fault = Diagnostic(.error, "a fault")
        let rebuilds = [
            Rebuild(changes: .everything, duration: .milliseconds(1234), diagnostics: [], succeeded: true),
            Rebuild(changes: SourceChanges(paths: ["a.md"]), duration: .microseconds(12_900), diagnostics: [warning], succeeded: true),
            Rebuild(changes: SourceChanges(paths: ["a.md", "b.md", "c.md"]), duration: .zero, diagnostics: [fault, fault, warning, warning], succeeded: false),
            Rebuild(changes: SourceChanges(paths: ["a.md"]), duration: .zero, diagnostics: [fault], succeeded: false),
        ]
        #expect(rebuilds.map(\.description) == [
            "everything: built in 1234 ms",
            "a.md: built in 12 ms, 1 warning",
            "a.md and 2 more: not built in 0 ms, 2 errors, 2 warnings",
            "a.md: not built in 0 ms, 1 error",
        ])
    }

    @Test func stateMessageHoldsEachFault() throws {
        let source = SourceFile(path: "a.md", text: "one\ntwo <b> \u{2028} 日本 three\n")
        var snapshot = PreviewSnapshot()
        snapshot.faults = [Diagnostic(.error, "no “x”", at: 8..<11, in: source), Diagnostic(.error, "whole", path: "b.md")]
        snapshot.version = 3
        snapshot.stylesSince = 2
        let json = String(decoding: try StateMessage(snapshot, session: "s").json(), as: UTF8.self)
        #expect(!json.contains("\n"))
        #expect(json == #"{"faults":[{"headline":"a.md:2:5: error: no “x”","indent":4,"line":"two <b> \#u{FFFD} 日本 three","width":3},"#
            + #"{"headline":"b.md: error: whole","indent":0,"line":"","width":0}],"session":"s","stylesSince":2,"version":3}"#)
    }
}
