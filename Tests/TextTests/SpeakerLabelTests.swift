import Testing
@testable import Text

@Suite struct SpeakerLabelTests {
    @Test(arguments: [
        ("QUESTION: a", "QUESTION"), ("ADA VAN DER EXAMPLE: a", "ADA VAN DER EXAMPLE"), ("QUESTION (Herald): a", "QUESTION"), ("Q: a", "Q"), ("ЁЖ: a", "ЁЖ"), ("O'NEIL-SMITH 2: a", "O'NEIL-SMITH 2"),
        ("Question: a", nil), ("QUESTION:a", nil), ("QUESTION", nil), ("QUESTION:", nil), ("10:45", nil), (": a", nil), ("", nil), ("A B C D E F: a", nil), ("信: a", nil), ("ADA said: a", nil),
    ] as [(String, String?)])
    func labels(_ text: String, _ label: String?) {
        #expect(SpeakerLabel.label(of: Array(text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) } == label)
    }

    @Test(arguments: [
        (["KABUL: a", "b"], false), (["KABUL: a", "HERAT: b"], false), (["Q: a", "A: b", "Q: c"], true), (["A: a", "B: b", "C: c"], true), (["QUESTION (x): a", "b", "QUESTION (y): c"], true), ([], false),
    ]) func transcripts(_ paragraphs: [String], _ areUsed: Bool) {
        #expect(SpeakerLabel.areUsed(in: paragraphs.map { Array($0.utf8)[...] }) == areUsed)
    }
}
