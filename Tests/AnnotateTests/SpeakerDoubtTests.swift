import Corpus
import Markdown
import Testing

@testable import Annotate

/// Who is said to have said what was denied, supposed, said by another or told to them: nobody, or that other.
@Suite struct SpeakerDoubtTests {
    private static let people: [(form: String, name: String, gender: NameSpan.Gender)] = [
        ("John Smith", "John Smith", .male), ("Anna Meyer", "Anna Meyer", .female), ("Clara Smith", "Clara Smith", .female),
    ]

    private static func names(in text: String, passage: Int) -> [NameSpan] {
        people.enumerated().flatMap { index, person in
            text.ranges(of: person.form).map { range in
                let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
                return NameSpan(
                    passage: passage, range: start..<start + person.form.utf8.count, name: person.name, kind: .person, entity: index, gender: person.gender)
            }
        }
    }

    /// The speakers of all quotations; of one who is no person of the dossier, the words in brackets.
    private func speakers(_ texts: String...) -> String {
        let passages = texts.enumerated().map { Passage(id: "p-\($0)", kind: .paragraph, text: Array($1.utf8)) }
        let names = texts.enumerated().flatMap { Self.names(in: $1, passage: $0) }
        return quotations(in: passages, mentions: names, language: "en").map { quotation in
            guard let speaker = quotation.speaker else { return "nobody" }
            return speaker.entity == nil ? "[\(speaker.name)]" : speaker.name
        }.joined(separator: "; ")
    }

    @Test(arguments: [
        "Anna Meyer never said “let them drown”, John Smith insisted.",
        "Neither John Smith nor Anna Meyer said “sorry for the mess”.",
        "John Smith or Anna Meyer said “the dam is safe for now”.",
        "John Smith didn’t say that the dam was “safe for another century”.",
        "John Smith has never called Anna Meyer “a danger to the town”.",
        "John Smith has yet to say “sorry for the mess we made”.",
        "John Smith refused to say whether the dam was “safe for another century”.",
        "John Smith stopped short of calling the flood “an act of God and nothing more”.",
        "John Smith denies ever having said “let them eat cake and go”.",
        "John Smith denied that he had called Anna Meyer “a danger to the town”.",
        "John Smith never uttered the words “the dam is safe”, his lawyer said.",
        "John Smith, who never said “love is all we need here”, died on Monday.",
        "Nobody told John Smith that the dam was “about to burst at any time”.",
        "Nobody heard Anna Meyer say: “Let them drown.”",
        "At no point did John Smith say “the dam is safe”.",
        "“He was the brain of the gang,” Anna Meyer never said.",
        "Not even John Smith said “the dam is safe for now”.",
        "It was not John Smith who said “the dam is safe for now”.",
        "John Smith’s refusal to call it “a crime against the valley” angered Anna Meyer.",
        "Nobody but Anna Meyer said: “It will break.”",
    ])
    func whatIsDenied(text: String) { #expect(speakers(text) == "nobody") }

    @Test(arguments: [
        "John Smith should have said “sorry for the mess”.",
        "John Smith cannot have said “love is all we need here”.",
        "John Smith wished he had said “sorry for the mess we made”.",
        "Anna Meyer wanted to say: “I do not know.”",
        "Anna Meyer was about to say: “I do not know.”",
        "If John Smith says “the dam is safe”, nobody will believe him.",
        "Suppose John Smith said “the dam is safe for now”.",
        "John Smith allegedly said “the dam is safe for now”.",
        "John Smith was falsely quoted as saying “the dam is safe for now”.",
        "Had John Smith said “the dam is safe”, nobody would have believed him.",
        "Did Anna Meyer really say: “Let them drown”?",
        "Anna Meyer urged John Smith to say “sorry for the mess”.",
        "John Smith is alleged to have called the mayor “a clown in a suit”.",
        "Claims that John Smith said “the dam is safe for ever” are false.",
        "It is not true that John Smith said “the dam is safe for ever”.",
        "It was wrongly reported that Anna Meyer said “let them drown and be done”.",
        "Posts claiming that Anna Meyer said “let them drown and be done” were deleted.",
        "A fake video shows John Smith saying “the dam is safe for ever”.",
    ])
    func whatIsSupposed(text: String) { #expect(speakers(text) == "nobody") }

    @Test(arguments: [
        "Anna Meyer laughed off John Smith’s remark that she was “a liar and a cheat”.",
        "Anna Meyer rejected John Smith’s description of her as “a dreamer without a plan”.",
        "John Smith dismissed claims that he was “a hero of our time”.",
        "John Smith hit back at accusations that he was “asleep at the wheel”.",
        "John Smith knew of rumours that the dam was “a time bomb above the town”.",
        "John Smith reacted angrily to Anna Meyer’s claim that he was “asleep at the wheel”.",
        "John Smith ignored the warning by Anna Meyer that the dam was “a time bomb above the town”.",
        "John Smith found a note reading: “You are a dead man.”",
        "Anna Meyer signed a document stating that the dam was “safe for another century”.",
        "Anna Meyer quoted John Smith as saying the dam was “safe for another century”.",
        "John Smith recalls his mother telling him: “You are nothing.”",
        "John Smith heard a voice shout: “Get out!”",
        "John Smith posed with a sign: “No more dams.”",
        "Anna Meyer quoted John Smith: “It is a private matter.”",
        "Anna Meyer recalled John Smith’s words: “It is a private matter.”",
        "John Smith was booed by a crowd chanting “no more dams in our valley”.",
        "Amid shouts of “burn it all down now”, John Smith said he would stay.",
        "In a talk titled “how to burn it all down”, John Smith said he would stay.",
        "John Smith read “The Quiet Man” aloud.",
        "John Smith wrote “The Quiet Man of the Valley” in two weeks.",
        "Anna Meyer faced calls to “pack her bags and go”.",
        "A statue of John Smith bears the words “to the man who saved us”.",
    ])
    func othersWords(text: String) { #expect(speakers(text) == "nobody") }

    /// Who is spoken to or of.
    @Test(arguments: [
        "John Smith was told: “You are nothing.”",
        "John Smith was asked whether he was “proud of what he had done”.",
        "John Smith was accused of being “a liar and a cheat”.",
        "John Smith was hailed as “a hero of our time” in the press.",
        "John Smith, dubbed “the quiet man of the valley”, left the meeting.",
        "Asked by John Smith if she was “happy with the deal”, Anna Meyer nodded.",
        "Told that he was “a hero of our time”, John Smith blushed.",
        "After being called “a clown in a suit”, John Smith said he would sue.",
        "A file called “secret plans for the dam” was sent to John Smith.",
        "The think tank “Open Bridges” said John Smith was wrong.",
        "The “quiet man” told John Smith to go.",
        "Sir, – I was appalled to read that the flood was “an act of God and nothing more”.",
        "John Smith is known as “the quiet man of the valley”.",
        "John Smith was convicted of “conspiracy to pervert the course of justice”.",
        "Anna Meyer is under fire over an “unforgivable and shameful mistake”.",
    ])
    func whoIsSpokenOf(text: String) { #expect(speakers(text) == "nobody") }

    /// Another than the one who is named nearest.
    @Test(arguments: [
        ("John Smith received a text that said: “You are nothing.”", "[a text]"),
        ("John Smith heard Anna Meyer say: “I am done.”", "Anna Meyer"),
        ("“We were never asked,” Anna Meyer complained to John Smith, who shrugged: “So what?”", "Anna Meyer; John Smith"),
        ("Anna Meyer praised John Smith, who stayed and called the dam “a time bomb above the town”.", "John Smith"),
        ("John Smith left the hall, but Anna Meyer stayed and said: “It is the end.”", "Anna Meyer"),
        ("Anna Meyer wept, but John Smith laughed, calling the dam “a time bomb above the town”.", "John Smith"),
        ("After Clara Smith called him “a clown in a suit”, John Smith said he would sue.", "Clara Smith"),
        ("John Smith was branded “a clown in a suit” by Anna Meyer.", "Anna Meyer"),
        ("“We are ready,” the wife of John Smith, Clara Smith, told the BBC.", "Clara Smith"),
        ("The husband of Anna Meyer, the singer, said: “We are ready.”", "[The husband of Anna Meyer]"),
        ("Critics of John Smith, the former mayor, said he was “asleep at the wheel”.", "[Critics of John Smith]"),
        ("John Smith said his father used to say: “Water has no friends.”", "[his father]"),
        ("“He lied,” said Anna Meyer. There were cries of “shame on you all”.", "Anna Meyer; nobody"),
        ("A message to John Smith said: “You are a dead man.”", "[A message to John Smith]"),
        ("A lawyer representing John Smith said: “He was warned.”", "[A lawyer]"),
        ("The party led by Anna Meyer said: “We won.”", "[The party]"),
        ("“He was warned,” the man who shot John Smith told police.", "[the man]"),
        ("An email sent to Anna Meyer read: “The dam is cracked.”", "[An email]"),
    ])
    func another(text: String, wanted: String) { #expect(speakers(text) == wanted) }

    @Test(arguments: [
        ("John Smith and Anna Meyer said: “We won.”", "[John Smith and Anna Meyer]"),
        ("“We won,” said John Smith and Anna Meyer.", "[John Smith and Anna Meyer]"),
        ("“We won,” John Smith and Anna Meyer said in a joint statement.", "[John Smith and Anna Meyer]"),
        ("Both John Smith and Anna Meyer called the flood “an act of God and nothing more”.", "[John Smith and Anna Meyer]"),
        ("John Smith, Clara Smith and Anna Meyer said: “We won.”", "[John Smith, Clara Smith and Anna Meyer]"),
        ("John Smith and his wife said: “We won.”", "[John Smith and his wife]"),
        ("The mayor and John Smith said: “We won.”", "[The mayor and John Smith]"),
        // The second begins a clause.
        ("John Smith resigned and Anna Meyer said: “We won.”", "Anna Meyer"),
        ("“We won,” said John Smith and Anna Meyer laughed.", "John Smith"),
        // They are no she.
        ("Anna Meyer came. “We won,” said John Smith and Anna Meyer. “It was hard,” she said.", "[John Smith and Anna Meyer]; Anna Meyer"),
    ])
    func together(text: String, wanted: String) { #expect(speakers(text) == wanted) }

    /// A quotation alone behind a piece of somebody's sentence, or one that names whom it would be given to.
    @Test func paragraphsOfQuotation() {
        let said = "John Smith said the week before that “something is wrong up there”."
        #expect(speakers(said, "“She carried me to the roof and went back.”") == "John Smith; nobody")
        #expect(speakers("“We go,” said John Smith.", "“She went back for Smith and the dog.”") == "John Smith; nobody")
        #expect(speakers("“We go,” said John Smith.", "“She went back for the dog.”") == "John Smith; John Smith")
    }

    /// What looks like the above and is none of it.
    @Test(arguments: [
        "Anna Meyer said the flood was not “an act of God and nothing more”.",
        "The flood was not “an act of God and nothing more”, said Anna Meyer.",
        "Anna Meyer not only called John Smith “a clown in a suit”, she also sued him.",
        "Anna Meyer did not mince her words: “This is a disgrace.”",
        "Anna Meyer refused to resign, saying she had “nothing at all to hide”.",
        "Anna Meyer denied the claim and said she had “nothing at all to hide”.",
        "Anna Meyer dismissed claims that she had lied as “a pack of nonsense”.",
        "Anna Meyer called John Smith’s remarks “a pack of lies and nonsense”.",
        "Anna Meyer repeated her claim that the vote was “a joke on the nation”.",
        "Anna Meyer voiced fears that the dam was “a time bomb above the town”.",
        "Anna Meyer issued a statement saying the dam was “a time bomb above the town”.",
        "Anna Meyer sent a message to John Smith saying: “We need to talk.”",
        "Anna Meyer wrote in a post on X that the dam was “a time bomb above the town”.",
        "Anna Meyer was asked about the flood and said it was “an act of God and nothing more”.",
        "Anna Meyer was quoted by John Smith as saying: “We won.”",
        "Anna Meyer was fined for calling John Smith “a clown in a suit”.",
        "Anna Meyer would later say: “I was a fool.”",
        "Anna Meyer criticised what she called “the great silence of the ministry”.",
        "Anna Meyer, the wife of John Smith, said: “It was an act of God.”",
        "Asked by John Smith if she would resign, Anna Meyer said she was “not even thinking about it”.",
        "Calling the flood “an act of God and nothing more”, Anna Meyer said she would stay.",
        "“It was an act of God,” Anna Meyer told John Smith and Clara Smith.",
        "“We won” said Anna Meyer.",
        "When she heard the news, Anna Meyer said: “It is the end.”",
        "Yet Anna Meyer said that the dam was “a time bomb above the town”.",
        "It was then that Anna Meyer said: “It is the end.”",
        "If he stays, “it will be the end of the valley”, Anna Meyer said.",
        "Anna Meyer had a warning for the town: “It is the end.”",
    ])
    func whoSpeaksIsNamed(text: String) { #expect(speakers(text) == "Anna Meyer") }

    /// A clause with `who` before a colon: who reacts when spoken to answers; else the words are the sentence's subject's.
    @Test(arguments: [
        ("Anna Meyer complained to John Smith, who only shook his head: “So what?”", "John Smith"),
        ("Anna Meyer told the mayor, John Smith, who shrugged: “So what?”", "John Smith"),
        ("Anna Meyer complained to John Smith, who shrugged and said: “So what?”", "John Smith"),
        ("Anna Meyer praised John Smith, who shrugged: “So what?”", "nobody"),
        ("Anna Meyer met John Smith, who was ill: “He knew it all.”", "nobody"),
        ("Anna Meyer praised John Smith, who dug the canal: “He never rests.”", "Anna Meyer"),
        ("Anna Meyer blamed John Smith, who is abroad: “He had the keys.”", "Anna Meyer"),
        ("Anna Meyer knows who dug the canal: “It was the army.”", "Anna Meyer"),
        ("Anna Meyer had advice for those who wait: “Run.”", "Anna Meyer"),
        ("Anna Meyer told the men who stood there: “Run.”", "Anna Meyer"),
        ("Anna Meyer asked who would dig: “Are we to do it?”", "Anna Meyer"),
    ])
    func whoBeforeAColon(text: String, wanted: String) { #expect(speakers(text) == wanted) }

    /// What is denied before a colon need not be the words behind it, and who is named behind these says them.
    @Test(arguments: [
        ("Anna Meyer declined to comment: “The court has to rule,” she said.", "Anna Meyer"),
        ("Anna Meyer did not leave in peace: “I stay,” she said.", "Anna Meyer"),
        ("Anna Meyer never answered the letter: “It got lost,” she said.", "Anna Meyer"),
        ("Anna Meyer failed to reply: “I was away,” she said later.", "Anna Meyer"),
        ("Anna Meyer declined to answer the letter: “She was away,” John Smith said.", "John Smith"),
        ("Anna Meyer cannot explain the crack: “It was just there.”", "Anna Meyer"),
        ("Anna Meyer did not know who dug the canal: “Ask the army.”", "Anna Meyer"),
        ("Anna Meyer refused to say whether the dam was safe: “Ask the army.”", "Anna Meyer"),
        ("Anna Meyer would not say who paid: “Ask the army,” she said.", "Anna Meyer"),
        ("Anna Meyer came. She would not call it “a flood”, she said.", "Anna Meyer"),
        ("Anna Meyer would not call it “a flood”, John Smith said.", "nobody"),
        ("Anna Meyer refused to say: “It was me.”", "nobody"),
        ("Anna Meyer never told the judge: “It was me.”", "nobody"),
        ("Anna Meyer wanted to reply: “It was me.”", "nobody"),
        ("Anna Meyer should have answered: “It was me.”", "nobody"),
        ("Nobody answered the question: “Is it safe?”", "nobody"),
        // The clause hangs on another verb.
        ("Anna Meyer said John Smith had declined to comment: “He is abroad.”", "Anna Meyer"),
        ("Anna Meyer complained that John Smith never answered: “He is abroad.”", "Anna Meyer"),
        ("Anna Meyer asked John Smith, who could not explain it: “It just went dark.”", "John Smith"),
        ("Anna Meyer refused to say whether she would go: “Ask the army.”", "Anna Meyer"),
        ("Anna Meyer denied that John Smith knew: “He was abroad.”", "Anna Meyer"),
    ])
    func denialBeforeAColon(text: String, wanted: String) { #expect(speakers(text) == wanted) }

    @Test(arguments: [
        ("It was John Smith who said the dam was “safe for another century”.", "John Smith"),
        ("It was the mayor who called the dam “safe for another century”.", "[the mayor]"),
        ("Among them was John Smith, who said the dam was “safe for another century”.", "John Smith"),
        ("Was it John Smith who said the dam was “safe for another century”?", "nobody"),
        ("If it was John Smith who said the dam was “safe for another century”, he lied.", "nobody"),
        ("Why was John Smith calling the dam “safe for another century”?", "nobody"),
        ("It was never John Smith who said the dam was “safe for another century”.", "nobody"),
        ("John Smith could only say that the dam was “safe for another century”.", "John Smith"),
        ("John Smith never stops saying that the dam is “safe for another century”.", "John Smith"),
        ("John Smith never failed to say that the dam was “safe for another century”.", "John Smith"),
        ("John Smith stopped to say that the dam was “safe for another century”.", "John Smith"),
        ("John Smith stopped saying that the dam was “safe for another century”.", "nobody"),
        ("John Smith declined to answer the letter, citing “the rules of the house”.", "John Smith"),
    ])
    func whatOnlyLooksDenied(text: String, wanted: String) { #expect(speakers(text) == wanted) }

    /// “its warning system”: a noun, and not how it was said.
    @Test func nounsOfSpeechAreNoVerbs() throws {
        let text = "Anna Meyer said that its warning system “was triggered at once”."
        let passage = Passage(id: "p", kind: .paragraph, text: Array(text.utf8))
        let quotation = try #require(quotations(in: [passage], mentions: Self.names(in: text, passage: 0), language: "en").first)
        #expect(quotation.speaker?.name == "Anna Meyer")
        #expect("\(quotation.reason)".contains("said"), "\(quotation.reason)")
    }
}
