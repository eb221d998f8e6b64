import Foundation
import Testing
@testable import Search

/// A line of `Tests/SearchVectors/tokens.json`, which `search-engine.js` is tested with too.
struct TokenVector: Decodable, CustomTestStringConvertible {
    var about: String
    var text: String
    /// `word@position`, with `+` behind a joined one and `~` behind a tail.
    var tokens: [String]

    var testDescription: String { about }

    static func all() throws -> [TokenVector] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "SearchVectors/tokens.json")
        return try JSONDecoder().decode([TokenVector].self, from: Data(contentsOf: file))
    }
}

/// The tokens of a text as the vectors write them.
func tokens(of text: String, with tokenizer: inout Tokenizer) -> [String] {
    var tokens: [Token] = []
    _ = tokenizer.tokenize(Array(text.utf8), from: 0, into: &tokens)
    return tokens.map { token in
        let mark = switch token.role {
        case .word: ""
        case .joined: "+"
        case .tail: "~"
        }
        return String(decoding: tokenizer.bytes(of: token.term), as: UTF8.self) + "@\(token.position)\(mark)"
    }
}

@Suite struct TokenizerTests {
    @Test(arguments: try TokenVector.all())
    func vector(_ vector: TokenVector) {
        var tokenizer = Tokenizer()
        #expect(tokens(of: vector.text, with: &tokenizer) == vector.tokens)
        // What was seen before does not change what comes out.
        #expect(tokens(of: vector.text, with: &tokenizer) == vector.tokens)
    }

    @Test func bytesThatAreNoTextEndSafely() {
        var tokenizer = Tokenizer()
        for bytes: [UInt8] in [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x61, 0xC3], [0xED, 0xA0, 0x80, 0x62]] {
            var tokens: [Token] = []
            _ = tokenizer.tokenize(bytes, from: 0, into: &tokens)
            #expect(tokens.count <= 1)
        }
    }
}
