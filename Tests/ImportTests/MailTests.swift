import Corpus
import Foundation
import Testing
import Text
@testable import Import

/// Mails as programs send them: several parts, encodings, and mails that are sent on.
@Suite struct MailTests {
    private static let text = """
        The Norvik ferry will not sail this winter, its operator said, for two of its engines have failed.

        “There is no spare part in Europe,” said the director, who asked the islanders for patience.
        """
    private static let paragraphs = text.components(separatedBy: "\n\n")
    private static var markup: String { paragraphs.map { "<p>\($0)</p>" }.joined() }

    private func read(_ head: String, _ body: String) throws -> (article: ImportedArticle, reading: SeedReading) {
        let reading = importSeed(Array("From: Bo Hale <bo@desk.example>\nDate: Thu, 11 Jan 2024 08:00:00 +0000\n\(head)\n\n\(body)\n".utf8), name: "a.eml")
        return (try #require(reading.articles.first), reading)
    }

    private static func parts(_ type: String, _ parts: [String]) -> (String, String) {
        ("Subject: Ferry stops\nContent-Type: multipart/\(type); boundary=b1", parts.map { "--b1\n\($0)\n" }.joined() + "--b1--")
    }

    private static let plain = "Content-Type: text/plain; charset=utf-8\n\n"
    private static let html = "Content-Type: text/html; charset=utf-8\n\n"

    static let mails: [(String, String)] = [
        // Of two forms of one text the plain one, unless it says nothing.
        parts("alternative", [plain + text, html + "<p>Nothing here.</p>"]),
        parts("alternative", [plain + "This mail needs a program that shows HTML.", html + markup]),
        parts("alternative", [plain, html + markup]),
        // A picture or a file between two parts of the text.
        parts("mixed", [plain + paragraphs[0], "Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\nAAAA", plain + paragraphs[1]]),
        parts("mixed", [html + markup, "Content-Type: text/plain; name=list.txt\n\nA list of the engines that were ordered in the spring of the year."]),
        parts("mixed", [plain, "Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: Ferry stops\nContent-Type: text/plain; charset=utf-8\n\n" + text]),
        // The text is a file itself, behind a picture.
        parts("mixed", ["Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\nAAAA", "Content-Type: text/plain; charset=utf-8; name=story.txt\n\n" + text]),
        // The boundary inside begins as the one outside does.
        parts("mixed", ["Content-Type: multipart/alternative; boundary=b12\n\n--b12\n" + plain + text + "\n--b12\n" + html + markup + "\n--b12--"]),
        // Base64 without its padding.
        ("Subject: Ferry stops\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", Data(text.utf8).base64EncodedString().trimmingCharacters(in: ["="])),
        // A signature.
        ("Subject: Ferry stops\nContent-Type: text/plain; charset=utf-8", text + "\n\n-- \nBo Hale | Research Desk\n+44 20 7946 0000"),
    ]

    @Test(arguments: mails.indices) func nothingOfTheTextIsLost(index: Int) throws {
        let (article, _) = try read(Self.mails[index].0, Self.mails[index].1)
        #expect(article.blocks.map(\.string) == Self.paragraphs)
        #expect(article.byline == ["Bo Hale"])
        #expect(article.title == "Ferry stops")
    }

    @Test func sentencesBelowHyphensAreText() throws {
        let (article, _) = try read("Subject: Ferry stops\nContent-Type: text/plain; charset=utf-8", Self.text + "\n\n--\nThe second ferry is older.\nNobody knows when it will sail.")
        #expect(article.blocks.map(\.string).suffix(2) == ["The second ferry is older.", "Nobody knows when it will sail."])
    }

    static let sentOn: [(String, String)] = [
        ("Fwd: Ferry stops", "Worth keeping.\n\nBest\nBo\n\n---------- Forwarded message ---------\nFrom: The Island Wire <a@wire.example>\nDate: Tue, 9 Jan 2024 at 16:42\nSubject: Ferry stops\nTo: <bo@desk.example>\n\n"),
        ("FW: Ferry stops", "Bo\n________________________________\nFrom: The Island Wire <a@wire.example>\nSent: 09 January 2024 16:42\nTo: Bo Hale\nSubject: Ferry stops\n\n"),
        ("WG: Ferry stops", "zur Kenntnis\n\n*Von:* The Island Wire <a@wire.example>\n*Gesendet:* Dienstag, 9. Januar 2024 16:42\n*An:* Bo Hale\n*Betreff:* AW: Ferry stops\n\n"),
    ]

    @Test(arguments: sentOn.indices) func aMailThatIsSentOnIsTheArticle(index: Int) throws {
        let (subject, head) = Self.sentOn[index]
        let (article, _) = try read("Subject: \(subject)\nContent-Type: text/plain; charset=utf-8", head + Self.text)
        #expect(article.blocks.map(\.string) == Self.paragraphs)
        #expect(article.title == "Ferry stops")
        #expect(article.byline == ["The Island Wire"])
        #expect(article.date?.description == "2024-01-09T16:42:00")
        // Whom the text itself names wrote it.
        #expect(try read("Subject: \(subject)\nContent-Type: text/plain; charset=utf-8", head + "By Ada Example\n\n" + Self.text).article.byline == ["Ada Example"])
    }

    @Test func aPageHasTheHeaderInOneParagraph() throws {
        let head = "---------- Forwarded message ---------<br>From: <b>The Island Wire</b> &lt;a@wire.example&gt;<br>Date: Tue, 9 Jan 2024 at 16:42<br>Subject: Ferry stops<br>To: Bo Hale"
        let (article, _) = try read("Subject: Fwd: Re: Ferry\nContent-Type: text/html; charset=utf-8", "<div>fyi</div><div>\(head)</div>" + Self.markup)
        #expect(article.blocks.map(\.string) == Self.paragraphs)
        #expect(article.title == "Ferry stops")
        #expect(article.date?.description == "2024-01-09T16:42:00")
    }

    /// What the author of a mail that is sent on had been asked stands below, with a header of its own.
    @Test func whatItAnswersIsNoArticle() throws {
        let (subject, head) = Self.sentOn[0]
        let long = (1...8).map { "The board gave the harbour report number \($0) to the ministry on Monday, which read it with care and put it away for good." }
        let answered = "\n\nFrom: Carl Brown <c@desk.example>\nDate: Mon, 8 Jan 2024 at 08:00\nSubject: A question\n\nWill the ferry sail?"
        let (article, _) = try read("Subject: \(subject)\nContent-Type: text/plain; charset=utf-8", head + long.joined(separator: "\n\n") + answered)
        #expect(article.title == "Ferry stops" && article.byline == ["The Island Wire"] && article.date?.description == "2024-01-09T16:42:00")
        #expect(article.blocks.map(\.string) == long + ["Will the ferry sail?"])
    }

    /// A name of a field is short: a long word with many colons costs no more than another.
    @Test(.timeLimit(.minutes(1))) func aLongWordOfColonsInAHeaderIsCheap() {
        let text = "---------- Forwarded message " + String(repeating: "a:", count: 200_000)
        _ = importSeed(Array("From: a@b.example\nSubject: Fwd: x\n\n\(text)\n\n\(Self.text)".utf8), name: "a.eml")
    }

    @Test(.timeLimit(.minutes(1))) func aSubjectSentOnThousandsOfTimesIsCheap() throws {
        #expect(MailSeed.title(String(repeating: "Fwd: RE: ", count: 200_000) + "Ferry stops") == "Ferry stops")
    }

    @Test func anAnswerStaysTheArticle() throws {
        let (article, _) = try read("Subject: Re: your question\nContent-Type: text/plain; charset=utf-8", Self.text + "\n\n-----Original Message-----\nFrom: desk@d.example\nSent: 10 January 2024 12:00\nTo: Bo Hale\nSubject: your question\n\nWhen will the ferry sail again?")
        #expect(article.blocks.map(\.string) == Self.paragraphs + ["When will the ferry sail again?"])
        #expect(article.title == "your question")
        #expect(article.date?.description == "2024-01-11T08:00:00Z")
    }

    @Test(arguments: ["---------- Forwarded message", "--\n", "From: a\nDate: b", "Fwd:", "----- Original Message ----- From: From: Date: :", "-- \n--\n--"])
    func brokenHeadersAreText(body: String) throws {
        let reading = importSeed(Array("From: a@b.example\nSubject: Fwd: x\nContent-Type: multipart/mixed; boundary=b\n\n\(body)\n--b\n\n\(body)\n--b\nContent-Type: message/rfc822\n\n--b".utf8), name: "a.eml")
        #expect(reading.articles.count <= 1)
    }
}
