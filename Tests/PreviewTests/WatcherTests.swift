internal import Foundation
internal import Glibc
internal import Testing
@testable import Preview

@Suite struct WatcherTests {
    /// Runs the body with a watcher of the folder `site` in a folder of its own. Paths are told from that folder on.
    static func watching(
        byPolling: Bool, quiet: Duration = .milliseconds(30), prepare: (TemporaryFolder) throws -> Void = { _ in },
        _ body: (TemporaryFolder, Collected<SourceChanges>) async throws -> Void
    ) async throws {
        try await TemporaryFolder.with { folder in
            try folder.makeFolder("site/articles")
            try folder.write("a", to: "site/articles/a.md")
            try prepare(folder)
            let changes = Collected<SourceChanges>()
            let prefix = folder.path + "/"
            let folders = ["\(folder.path)/site", "\(folder.path)/later"]
            var gathering = Gathering()
            gathering.quiet = quiet
            gathering.longest = quiet * 10
            let watcher = try FolderWatcher(
                folders: folders, gathering: gathering, observer: byPolling ? PollingObserver(folders: folders) : nil,
                deliver: { burst in
                    let paths = burst.paths.map { String($0.dropFirst(prefix.count)) }
                    changes.add(SourceChanges(paths: paths, mayBeMore: burst.mayBeMore))
                },
                polling: { Issue.record("the system cannot tell of changes: \($0)") })
            try await body(folder, changes)
            watcher.stop()
        }
    }

    struct Step: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let act: @Sendable (TemporaryFolder) throws -> Void
        let expected: Set<String>

        init(_ name: String, expects expected: Set<String>, _ act: @escaping @Sendable (TemporaryFolder) throws -> Void) {
            self.testDescription = name
            self.act = act
            self.expected = expected
        }
    }

    static let steps = [
        Step("edit", expects: ["site/articles/a.md"]) { try $0.write("longer", to: "site/articles/a.md") },
        Step("edit without closing", expects: ["site/articles/a.md"]) { folder in
            // The descriptor stays open for as long as the tests run.
            let file = open("\(folder.path)/site/articles/a.md", O_WRONLY)
            #expect(write(file, "xyz", 3) == 3)
        },
        Step("truncate", expects: ["site/articles/a.md"]) { truncate("\($0.path)/site/articles/a.md", 0) },
        Step("save as editors do", expects: ["site/articles/a.md"]) { try $0.writeAtomically("longer", to: "site/articles/a.md") },
        Step("add", expects: ["site/articles/b.md"]) { try $0.write("b", to: "site/articles/b.md") },
        Step("add a symbolic link", expects: ["site/articles/l.md"]) { symlink("a.md", "\($0.path)/site/articles/l.md") },
        Step("add a hard link", expects: ["site/articles/h.md"]) {
            link("\($0.path)/site/articles/a.md", "\($0.path)/site/articles/h.md")
        },
        Step("remove", expects: ["site/articles/a.md"]) { try $0.remove("site/articles/a.md") },
        Step("rename", expects: ["site/articles/a.md", "site/articles/z.md"]) { try $0.move("site/articles/a.md", to: "site/articles/z.md") },
        Step("move out", expects: ["site/articles/a.md"]) { try $0.move("site/articles/a.md", to: "a.md") },
        Step("move in", expects: ["site/outside.md"]) { try $0.move("outside/outside.md", to: "site/outside.md") },
        Step("make folders with files at once", expects: ["site/x/y/z.md", "site/x/y/w/v.md"]) { folder in
            try folder.makeFolder("site/x/y/w")
            try folder.write("z", to: "site/x/y/z.md")
            try folder.write("v", to: "site/x/y/w/v.md")
        },
        Step("move a folder in", expects: ["site/in/outside.md", "site/in/deep/b.md"]) { try $0.move("outside", to: "site/in") },
        Step("move a folder out", expects: ["site/articles"]) { try $0.move("site/articles", to: "gone") },
        Step("rename a folder", expects: ["site/articles", "site/news/a.md"]) { try $0.move("site/articles", to: "site/news") },
        Step("remove a folder", expects: ["site/articles/a.md"]) { try $0.remove("site/articles") },
        Step("make a watched folder that was missing", expects: ["later/a.md"]) { folder in
            try folder.makeFolder("later")
            try folder.write("a", to: "later/a.md")
        },
        Step("move a watched folder into place", expects: ["later/outside.md"]) { try $0.move("outside", to: "later") },
    ]

    @Test(arguments: [false, true], steps)
    func sees(byPolling: Bool, step: Step) async throws {
        try await Self.watching(byPolling: byPolling, prepare: { folder in
            try folder.makeFolder("outside/deep")
            try folder.write("o", to: "outside/outside.md")
            try folder.write("b", to: "outside/deep/b.md")
        }) { folder, changes in
            try step.act(folder)
            let expected = step.expected
            try await changes.wait { bursts in
                let paths = Set(bursts.flatMap(\.paths))
                // A folder stands for all below it.
                return expected.allSatisfy { path in paths.contains { $0 == path || path.hasPrefix($0 + "/") } }
            }
        }
    }

    /// After folders have come and gone, what is in place is watched and what has left is not.
    @Test(arguments: [false, true])
    func followsFolders(byPolling: Bool) async throws {
        try await Self.watching(byPolling: byPolling) { folder, changes in
            try folder.makeFolder("site/one/two")
            try await changes.wait { $0.contains { $0.paths.contains("site/one") } }
            try folder.move("site/one", to: "site/first")
            try await changes.wait { $0.contains { $0.paths.contains("site/first") } }
            try folder.write("a", to: "site/first/two/a.md")
            try await changes.wait { $0.contains { $0.paths.contains("site/first/two/a.md") } }

            try folder.move("site/first", to: "away")
            try await changes.wait { $0.last?.paths.contains("site/first") ?? false }
            try folder.write("a", to: "away/two/b.md")
            try folder.write("a", to: "site/last.md")
            let bursts = try await changes.wait { $0.contains { $0.paths.contains("site/last.md") } }
            #expect(!bursts.flatMap(\.paths).contains { $0.hasSuffix("b.md") })

            // A watched folder that is removed is watched again when it comes back.
            try folder.remove("site")
            try await changes.wait { $0.contains { $0.paths.contains("site/last.md") || $0.paths.contains("site") } }
            try folder.makeFolder("site/back")
            try await changes.wait { $0.contains { $0.paths.contains("site/back") } }
            try folder.write("a", to: "site/back/c.md")
            try await changes.wait { $0.contains { $0.paths.contains("site/back/c.md") } }
        }
    }

    @Test(arguments: [false, true])
    func passesOverWhatEditorsKeep(byPolling: Bool) async throws {
        try await Self.watching(byPolling: byPolling) { folder, changes in
            for name in ["a.md~", ".a.md.swp", ".a.md.swx", ".#a.md", "#a.md#", ".DS_Store", ".hidden"] {
                try folder.write("x", to: "site/articles/\(name)")
            }
            try folder.makeFolder("site/.git/objects")
            try folder.write("x", to: "site/.git/objects/x")
            try folder.makeFolder("elsewhere")
            try folder.write("x", to: "elsewhere/x")
            try folder.write("x", to: "beside.md")
            // A name that Vim gives to a file of its own, for a moment, is one that an article may have.
            try folder.write("x", to: "site/4913")
            let bursts = try await changes.wait { $0.contains { $0.paths.contains("site/4913") } }
            #expect(Set(bursts.flatMap(\.paths)) == ["site/4913"])
        }
    }

    /// What an editor makes and takes away again in saving a file is no change, whatever its name.
    @Test(arguments: [false, true])
    func tellsOfNothingThatCameAndWent(byPolling: Bool) async throws {
        // Quiet for so long that a machine under load does not cut the save in two.
        try await Self.watching(byPolling: byPolling, quiet: .milliseconds(500)) { folder, changes in
            try folder.write("longer", to: "site/articles/passing.tmp")
            try folder.move("site/articles/passing.tmp", to: "site/articles/b.md")
            try folder.makeFolder("site/passing")
            try folder.remove("site/passing")
            let bursts = try await changes.wait { $0.contains { $0.paths.contains("site/articles/b.md") } }
            #expect(Set(bursts.flatMap(\.paths)) == ["site/articles/b.md"])
        }
    }

    @Test func burstSettles() {
        var burst = ChangeBurst()
        burst.add("/no/such/file/made", isNew: true)
        burst.add("/no/such/file/gone")
        var later = ChangeBurst()
        later.add("/no/such/file/gone", isNew: true)
        later.add("/no/such/file/made")
        later.add("/", isNew: true)
        burst.add(later)
        #expect(burst.settled() == SourceChanges(paths: ["/", "/no/such/file/gone"]))
    }

    @Test(arguments: [false, true])
    func gathersBursts(byPolling: Bool) async throws {
        try await Self.watching(byPolling: byPolling) { folder, changes in
            for index in 0..<300 { try folder.writeAtomically("a", to: "site/articles/\(index).md") }
            let bursts = try await changes.wait { bursts in
                let paths = Set(bursts.flatMap(\.paths))
                return (0..<300).allSatisfy { paths.contains("site/articles/\($0).md") }
            }
            #expect(bursts.count < 30)
            for burst in bursts { #expect(burst.paths == burst.paths.sorted()) }
        }
    }

    @Test func burstWithoutEndIsCut() async throws {
        try await Self.watching(byPolling: false) { folder, changes in
            try await within {
                while changes.all.count < 2 {
                    try folder.write("a", to: "site/articles/a.md")
                    try await Task.sleep(for: .milliseconds(5))
                }
            }
        }
    }

    /// An observer that the system lets down after a while.
    struct FailingObserver: ChangeObserver {
        var observer: PollingObserver
        var callsLeft: Int

        mutating func changes(until stop: Int32, timeout: Duration?) throws(WatchingFailure) -> ChangeBurst? {
            guard callsLeft > 0 else { throw WatchingFailure(reason: "no more watches") }
            callsLeft -= 1
            return observer.changes(until: stop, timeout: timeout)
        }

        func close() {}
    }

    @Test func looksThroughTheFoldersWhereTheSystemFails() async throws {
        try await TemporaryFolder.with { folder in
            let changes = Collected<SourceChanges>()
            let reasons = Collected<String>()
            let failing = FailingObserver(observer: PollingObserver(folders: [folder.path]), callsLeft: 3)
            let watcher = try FolderWatcher(
                folders: [folder.path], gathering: Gathering(), observer: failing, deliver: { changes.add($0) }, polling: { reasons.add($0) })
            // What changed between the failure and the first look is unknown, so that everything counts as changed.
            try await changes.wait { $0 == [.everything] }
            #expect(reasons.all == ["no more watches"])
            try folder.write("a", to: "a.md")
            try await changes.wait { $0.last?.paths == ["\(folder.path)/a.md"] }
            watcher.stop()
        }
    }

    #if os(Linux)
        /// More events than the kernel keeps: the observer says that it lost some, and watches what was made meanwhile.
        @Test func saysSoWhenEventsAreLost() async throws {
            try await TemporaryFolder.with { folder in
                let limit = try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
                let events = try #require(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)))
                guard events <= 100_000 else { return }
                var observer = try InotifyObserver(folders: [folder.path])
                defer { observer.close() }
                for index in 0...events / 2 {
                    // Equal events in a row would count as one.
                    close(open("\(folder.path)/\(index % 2)", O_CREAT | O_WRONLY | O_TRUNC, 0o600))
                    if index % 2 == 1 { unlink("\(folder.path)/0") }
                }
                try folder.makeFolder("made")
                var ends: [Int32] = [0, 0]
                try #require(pipe(&ends) == 0)
                defer { for end in ends { close(end) } }
                var hasLost = false
                while let burst = try observer.changes(until: ends[0], timeout: .milliseconds(1)), !burst.isEmpty {
                    hasLost = hasLost || burst.mayBeMore
                }
                #expect(hasLost)
                try folder.write("a", to: "made/a.md")
                let burst = try observer.changes(until: ends[0], timeout: .seconds(10))
                #expect(burst?.settled().paths == ["\(folder.path)/made/a.md"])
            }
        }
    #endif
}
