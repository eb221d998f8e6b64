import Testing

@testable import Text

@Suite struct NormalizationTests {
    /// What a glance takes for composed, utf8proc leaves as it is: each character alone, and behind letters that it might join.
    @Test func everyCharacterThatAGlancePassesIsComposed() {
        var passed = 0
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), Array(String(scalar).utf8).withUnsafeBufferPointer(Normalization.isPlainlyComposed) else { continue }
            passed += 1
            for before in ["", "a", "и", "\u{0915}", "\u{1100}", "가"] {
                let bytes = Array((before + String(scalar)).utf8)
                if Normalization.nfc.map(bytes) != bytes { Issue.record("U+\(String(value, radix: 16)) behind “\(before)”") }
            }
        }
        #expect(passed > 25_000)
    }

    @Test(arguments: [
        "plain", "Łódź, naïve – “so”… 30 €", "Київ і Москва", "北京", "", "a\u{0}b",
    ]) func mostNewsPassesAtAGlance(_ text: String) {
        #expect(Array(text.utf8).withUnsafeBufferPointer(Normalization.isPlainlyComposed))
    }

    @Test(arguments: ["e\u{301}", "\u{2000}", "\u{2126}", "\u{212B}", "\u{AC00}", "\u{F900}", "\u{483}", "か\u{3099}"])
    func theRestIsLookedAt(_ text: String) {
        #expect(!Array(text.utf8).withUnsafeBufferPointer(Normalization.isPlainlyComposed))
    }

    /// Bytes that are no UTF-8 come back as they are, and what is cut off at the end does not trap.
    @Test func brokenTextIsLeftAlone() {
        for bytes in [[0xE2], [0xE2, 0x80], [0xC3], [0xE5, 0x8C], [0xFF, 0x61], [0x61, 0xD0]] as [[UInt8]] {
            #expect(Normalization.nfc.normalize(bytes) == bytes)
        }
    }

    @Test func marksJoinTheirLetters() {
        #expect(Array(Normalization.nfc.normalize("e\u{301}").unicodeScalars) == ["\u{E9}"])
    }
}
