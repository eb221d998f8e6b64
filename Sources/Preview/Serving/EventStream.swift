internal import FlyingSocks
internal import Foundation
internal import Text

/// The body of the event stream: server-sent events (HTML Standard, section 9.2), each the whole state of the preview.
///
/// A reader that missed some needs the last one only, so none is queued.
struct EventStream: AsyncBufferedSequence {
    typealias Element = UInt8

    let state: PreviewState

    func makeAsyncIterator() -> Iterator {
        Iterator(state: state, wakes: state.listen().makeAsyncIterator())
    }

    struct Iterator: AsyncBufferedIteratorProtocol {
        let state: PreviewState
        var wakes: AsyncStream<Void>.Iterator
        var buildsTold = 0
        var rest = [UInt8]()[...]

        mutating func next() async throws -> UInt8? {
            if rest.isEmpty { rest = try await nextBuffer(suggested: 1)?[...] ?? [] }
            return rest.popFirst()
        }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard await wakes.next(isolation: nil) != nil else { return nil }
            let snapshot = state.snapshot
            guard snapshot.builds > buildsTold else { return Array(":\n\n".utf8) }
            buildsTold = snapshot.builds
            return try Array("retry: 500\ndata: ".utf8) + StateMessage(snapshot, session: state.session).json() + Array("\n\n".utf8)
        }
    }
}

/// What the script in the page is told, as one line of JSON.
struct StateMessage: Codable, Hashable {
    struct Fault: Codable, Hashable {
        /// The place, the severity and the message.
        var headline: String
        /// The source line, or the part of it around the fault; empty where there is none.
        var line: String
        /// Where in the line the fault begins and how much it covers, in Unicode scalars.
        var indent: Int
        var width: Int
    }

    var session: String
    var version: Int
    var stylesSince: Int
    var faults: [Fault]

    init(_ snapshot: PreviewSnapshot, session: String) {
        self.session = session
        version = snapshot.version
        stylesSince = snapshot.stylesSince
        faults = snapshot.faults.map { diagnostic in
            let excerpt = diagnostic.excerpt
            return Fault(headline: diagnostic.headline, line: excerpt?.text ?? "", indent: excerpt?.indent ?? 0, width: excerpt?.width ?? 0)
        }
    }

    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(self))
    }
}
