import Corpus
import Markdown
import TestSupport
import Testing
@testable import Annotate

private func person(_ name: String, aliases: [String] = [], weak: [String] = []) -> Entity {
    entity(name, .person, aliases: aliases, weak: weak)
}

private func entity(_ name: String, _ kind: Entity.Kind, aliases: [String] = [], weak: [String] = []) -> Entity {
    var entity = Entity(slug: name, name: name, kind: kind)
    entity.aliases = aliases
    entity.weakAliases = weak
    return entity
}

/// The text with each mention in brackets, its entity's index behind it, and `?` before what was reported.
private func marked(_ text: String, _ entities: [Entity], ignore: [String] = []) -> String {
    let passages = text.split(separator: "\n").enumerated().map {
        Passage(id: "p-\($0.offset)", kind: .paragraph, text: Array($0.element.utf8))
    }
    let linking = Linker(entities: entities, ignore: ignore).link(passages)
    var lines = passages.map { Array($0.text) }
    let marks = linking.mentions.map { ($0.passage, $0.range, "\($0.entity)") }
        + linking.ambiguous.map { ($0.passage, $0.range, "?" + $0.candidates.map(String.init).joined(separator: ",")) }
    for (passage, range, label) in marks.sorted(by: { ($0.0, $0.1.lowerBound) > ($1.0, $1.1.lowerBound) }) {
        lines[passage].insert(contentsOf: "|\(label)]".utf8, at: range.upperBound)
        lines[passage].insert(UInt8(ascii: "["), at: range.lowerBound)
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
}

@Suite("Linking names")
struct NamesLinkerTests {
    static let table: [(String, [Entity], String)] = [
        // Words, possessives, quotes and hyphens.
        ("Ukraine's army", [entity("Ukraine", .place)], "[Ukraine|0]'s army"),
        ("the Ukrainex and Ukraine’s “Ukraine”", [entity("Ukraine", .place)], "the Ukrainex and [Ukraine|0]’s “[Ukraine|0]”"),
        ("the United States’ offer", [entity("United States", .place)], "the [United States|0]’ offer"),
        ("The Russia-Ukraine war", [entity("Ukraine", .place), entity("Russia", .place)], "The [Russia|1]-[Ukraine|0] war"),
        ("a pro-Ukraine, Ukraine-led plan", [entity("Ukraine", .place)], "a pro-[Ukraine|0], [Ukraine|0]-led plan"),
        ("Stoke-on-Trent and Trent", [entity("Trent", .place)], "Stoke-on-Trent and [Trent|0]"),
        ("in the People’s Daily", [entity("People's Daily", .organization)], "in the [People’s Daily|0]"),
        ("UKRAINE and ukraine", [entity("Ukraine", .place)], "UKRAINE and ukraine"),
        ("for Xi'an, not Xi", [entity("Xi", .place)], "for Xi'an, not [Xi|0]"),
        ("AT&T and AT", [entity("AT", .organization)], "AT&T and [AT|0]"),
        ("war in Ukraine.The talks", [entity("Ukraine", .place)], "war in [Ukraine|0].The talks"),
        ("at www.Amazon.com", [entity("Amazon", .organization)], "at www.Amazon.com"),
        // The longest name, and no part of a longer one that nobody knows.
        ("China Daily in China", [entity("China", .place)], "China Daily in [China|0]"),
        ("China Daily in China", [entity("China", .place), entity("China Daily", .organization)], "[China Daily|1] in [China|0]"),
        ("the Russian Black Sea fleet in the Black Sea", [entity("Black Sea", .place)], "the Russian Black Sea fleet in the [Black Sea|0]"),
        ("South Sudan and Sudan", [entity("Sudan", .place)], "South Sudan and [Sudan|0]"),
        ("the Bank of China", [entity("China", .place)], "the Bank of China"),
        ("the government of China", [entity("China", .place)], "the government of [China|0]"),
        ("Russian President Vladimir Putin met", [person("Vladimir Putin")], "Russian President [Vladimir Putin|0] met"),
        ("Ukraine President Zelensky", [entity("Ukraine", .place)], "[Ukraine|0] President Zelensky"),
        ("In Moscow Tuesday they met", [entity("Moscow", .place)], "In [Moscow|0] Tuesday they met"),
        ("While Russia waits", [entity("Russia", .place)], "While [Russia|0] waits"),
        ("Donald Trump Jr and Donald Trump", [person("Donald Trump")], "Donald Trump Jr and [Donald Trump|0]"),
        ("Xi Jinping Meets Putin In Moscow", [person("Xi Jinping"), entity("Moscow", .place)],
         "[Xi Jinping|0] Meets Putin In [Moscow|1]"),
        // Derived names.
        ("Vladimir Putin spoke.\nPutin left.", [person("Vladimir Putin")], "[Vladimir Putin|0] spoke.\n[Putin|0] left."),
        ("Putin left.", [person("Vladimir Putin")], "Putin left."),
        ("President Putin left. Putin slept.", [person("Vladimir Putin")], "President [Putin|0] left. [Putin|0] slept."),
        ("Vladimir Putin and Lyudmila Putin. Putin left.", [person("Vladimir Putin")],
         "[Vladimir Putin|0] and Lyudmila Putin. [Putin|?0] left."),
        ("Xi Jinping: Xi’s visit", [person("Xi Jinping")], "[Xi Jinping|0]: [Xi|0]’s visit"),
        ("The International Criminal Court (ICC). The ICC said", [entity("International Criminal Court", .organization)],
         "The [International Criminal Court|0] ([ICC|0]). The [ICC|0] said"),
        ("The ICC said", [entity("International Criminal Court", .organization)], "The ICC said"),
        ("The MOPT (Ministry of Ports and Transport)", [entity("Ministry of Ports and Transport", .organization)],
         "The [MOPT|0] ([Ministry of Ports and Transport|0])"),
        ("Ursula von der Leyen. Von der Leyen said", [person("Ursula von der Leyen")],
         "[Ursula von der Leyen|0]. [Von der Leyen|0] said"),
        ("Noor al-Rashidi wrote; Al-Rashidi and Rashidi", [person("Noor al-Rashidi")],
         "[Noor al-Rashidi|0] wrote; [Al-Rashidi|0] and [Rashidi|0]"),
        ("Apple Inc. rose. Apple fell.", [entity("Apple Inc.", .organization)], "[Apple Inc.|0] rose. [Apple|0] fell."),
        ("Apple fell.", [entity("Apple Inc.", .organization)], "Apple fell."),
        ("the Washington Post", [entity("The Washington Post", .organization)], "the [Washington Post|0]"),
        ("Theresa May spoke in May. May said no. May is warm.", [person("Theresa May")],
         "[Theresa May|0] spoke in May. [May|0] said no. May is warm."),
        ("Joseph R. Biden and Joseph Biden", [person("Joseph R. Biden")], "[Joseph R. Biden|0] and [Joseph Biden|0]"),
        ("Ana Silva and Luiz da Silva", [person("Ana Silva")], "[Ana Silva|0] and Luiz da Silva"),
        // Weak aliases.
        ("The Iron Lady", [person("Ada Prum", weak: ["Iron Lady"])], "The Iron Lady"),
        ("The Iron Lady, Ada Prum", [person("Ada Prum", weak: ["Iron Lady"])], "The [Iron Lady|0], [Ada Prum|0]"),
        // Two of one name.
        ("Georgia won", [entity("Georgia", .place), entity("Georgia (state)", .place, aliases: ["Georgia"])], "[Georgia|?0,1] won"),
        ("Vannak Prum. Prum's daughter, Sreymom Prum. Prum said", [person("Vannak Prum"), person("Sreymom Prum")],
         "[Vannak Prum|0]. [Prum|0]'s daughter, [Sreymom Prum|1]. [Prum|?0,1] said"),
        ("Vannak Prum. Prum's daughter, Sreymom Prum. Vannak Prum stayed. Prum said", [person("Vannak Prum"), person("Sreymom Prum")],
         "[Vannak Prum|0]. [Prum|0]'s daughter, [Sreymom Prum|1]. [Vannak Prum|0] stayed. [Prum|0] said"),
        ("George W. Bush and his father George H.W. Bush. Bush left.", [person("George W. Bush"), person("George H.W. Bush")],
         "[George W. Bush|0] and his father [George H.W. Bush|1]. [Bush|?0,1] left."),
        ("Mr John Roe and Mrs Mary Roe. Mrs Roe left.", [person("John Roe"), person("Mary Roe")],
         "Mr [John Roe|0] and Mrs [Mary Roe|1]. Mrs [Roe|1] left."),
        ("Mary Roe came. Roe left.", [person("John Roe"), person("Mary Roe")], "[Mary Roe|1] came. [Roe|1] left."),
        ("John Roe and Mary Roe. Mr Roe left.", [person("John Roe"), person("Mary Roe")],
         "[John Roe|0] and [Mary Roe|1]. Mr [Roe|0] left."),
        ("Anna Roe and John Roe farm.\nAnna Roe, 40, said no.\nMr Roe said yes. Ms Roe left.", [person("Anna Roe"), person("John Roe")],
         "[Anna Roe|0] and [John Roe|1] farm.\n[Anna Roe|0], 40, said no.\nMr [Roe|1] said yes. Ms [Roe|0] left."),
        ("Peter Roe and John Roe. Mr Roe left.", [person("Peter Roe"), person("John Roe")], "[Peter Roe|0] and [John Roe|1]. Mr [Roe|?0,1] left."),
        ("Peter Roe and John Roe. Mrs Roe left.", [person("Peter Roe"), person("John Roe")], "[Peter Roe|0] and [John Roe|1]. Mrs [Roe|?0,1] left."),
        // One of two is the only one whom the passage names, and goes on to be called so.
        ("Anna Roe and John Roe farm.\nAnna Roe, 40, said no. Roe added that.\nRoe left.", [person("Anna Roe"), person("John Roe")],
         "[Anna Roe|0] and [John Roe|1] farm.\n[Anna Roe|0], 40, said no. [Roe|0] added that.\n[Roe|0] left."),
        ("Anna Roe and John Roe farm.\nAnna Roe, 40, said no.\nRoe left.", [person("Anna Roe"), person("John Roe")],
         "[Anna Roe|0] and [John Roe|1] farm.\n[Anna Roe|0], 40, said no.\n[Roe|?0,1] left."),
        ("Anna Roe and John Roe farm.\nAnna Roe thanked Mr Roe. Roe left.", [person("Anna Roe"), person("John Roe")],
         "[Anna Roe|0] and [John Roe|1] farm.\n[Anna Roe|0] thanked Mr [Roe|1]. [Roe|?0,1] left."),
        ("Anna Roe and John Roe farm.\nLyudmila Roe met Anna Roe. Roe left.", [person("Anna Roe"), person("John Roe")],
         "[Anna Roe|0] and [John Roe|1] farm.\nLyudmila Roe met [Anna Roe|0]. [Roe|?0,1] left."),
        ("Mr Prum came. Vannak Prum and Sreymom Prum", [person("Vannak Prum"), person("Sreymom Prum")],
         "Mr [Prum|?0,1] came. [Vannak Prum|0] and [Sreymom Prum|1]"),
        ("Denzel Washington in Washington", [person("Denzel Washington"), entity("Washington", .place)],
         "[Denzel Washington|0] in [Washington|?0,1]"),
        // Other scripts.
        ("Владимир Путин в Москве. Путин сказал", [person("Владимир Путин"), entity("Москва", .place, aliases: ["Москве"])],
         "[Владимир Путин|0] в [Москве|1]. [Путин|0] сказал"),
        ("Ο Μητσοτάκης στην Αθήνα", [entity("Αθήνα", .place)], "Ο Μητσοτάκης στην [Αθήνα|0]"),
        ("وصل بوتين إلى موسكو", [entity("موسكو", .place)], "وصل بوتين إلى [موسكو|0]"),
        ("习近平在莫斯科会见普京", [person("习近平"), entity("莫斯科", .place)], "[习近平|0]在[莫斯科|1]会见普京"),
        ("푸틴은 모스크바에서", [person("푸틴"), entity("모스크바", .place)], "[푸틴|0]은 [모스크바|1]에서"),
        ("プーチン氏とプーチンスキー", [person("プーチン")], "[プーチン|0]氏とプーチンスキー"),
        ("中国", [entity("中", .place)], "中国"),
    ]

    @Test("Each name is linked, refused or reported as a careful reader would", arguments: table.indices)
    func linked(_ row: Int) {
        let (text, entities, expected) = Self.table[row]
        #expect(marked(text, entities) == expected)
    }

    @Test func codeIsNotLinked() {
        let passage = Passage(id: "p-0", kind: .code, text: Array("Ukraine".utf8))
        #expect(Linker(entities: [entity("Ukraine", .place)], ignore: []).link([passage]) == Linking())
    }

    @Test func anIgnoredNameIsLinkedOnlyForACurator() {
        var suggested = entity("Ukraine", .place)
        suggested.status = .suggested
        #expect(marked("in Ukraine", [suggested], ignore: ["Ukraine"]) == "in Ukraine")
        #expect(marked("in Ukraine", [entity("Ukraine", .place)], ignore: ["Ukraine"]) == "in [Ukraine|0]")
        #expect(marked("the Ukraine Sun in Ukraine", [entity("Ukraine", .place)], ignore: ["Ukraine Sun"]) == "the Ukraine Sun in [Ukraine|0]")
    }

    @Test func theCuratorsEntityWinsOverASuggestedOne() {
        var suggested = entity("Georgia", .place)
        suggested.status = .suggested
        #expect(marked("in Georgia", [suggested, entity("Georgia", .place)]) == "in [Georgia|1]")
    }

    @Test func eachMentionSaysWhy() {
        let entities = [person("Vladimir Putin", aliases: ["VVP"], weak: ["the Leader"]), entity("International Criminal Court", .organization)]
        let text = "Vladimir Putin, VVP, the Leader. Putin. International Criminal Court. ICC"
        let linking = Linker(entities: entities, ignore: []).link([Passage(id: "", kind: .paragraph, text: Array(text.utf8))])
        #expect(linking.mentions.map(\.reason) == [.name, .alias, .weakAlias, .surname, .name, .acronym])
    }

    @Test func dormantNamesAreTold() {
        let linking = Linker(entities: [person("Vladimir Putin")], ignore: [])
            .link([Passage(id: "", kind: .paragraph, text: Array("Putin left.".utf8))])
        #expect(linking.mentions.isEmpty)
        #expect(linking.dormant == [AmbiguousName(text: "Putin", candidates: [0], passage: 0, range: 0..<5, why: .noFullName)])
    }

    @Test("Hostile bytes neither trap nor move a mention off a character")
    func hostile() {
        var generator = SplitMix(seed: 42)
        let pieces: [[UInt8]] = [
            Array("Ukraine".utf8), Array("Xi Jinping".utf8), Array("’s".utf8), Array(" ".utf8), Array("-".utf8), Array("习近平".utf8), [0xff],
            [0xe2, 0x80], [0], Array(".".utf8), Array("“".utf8), Array("\u{301}".utf8), Array("President ".utf8), Array("&".utf8), [0xf4, 0x90, 0x80, 0x80],
        ]
        let linker = Linker(entities: [entity("Ukraine", .place), person("Xi Jinping"), person("习近平")], ignore: [])
        for _ in 0..<500 {
            let text = (0..<30).flatMap { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }
            for mention in linker.link([Passage(id: "", kind: .paragraph, text: text)]).mentions {
                let found = String(decoding: text[mention.range], as: UTF8.self)
                #expect(["Ukraine", "Xi Jinping", "Xi", "Jinping", "习近平"].contains(found))
            }
        }
    }
}
