import Markdown
import TestSupport
import Testing
import Text

@testable import Annotate

@Suite struct QuantityTests {
    private func read(_ text: String, language: String = "en") -> [String] {
        let passage = Passage(id: "p", kind: .paragraph, text: Array(text.utf8))
        return quantities(in: [passage], language: language).map { "\(String(decoding: passage.text[$0.range], as: UTF8.self)) = \($0.value) \($0.unit)" }
    }

    @Test(arguments: [
        ("It unveiled a $350 million package.", ["$350 million = 350000000.0 $"]),
        ("They will buy one million 155 mm artillery shells.", ["one million 155 mm artillery shells = 1000000.0 shell"]),
        ("Xi began a three-day visit.", ["three-day = 3.0 day"]),
        ("It cost £18.6m and 2,400 people came.", ["£18.6m = 18600000.0 £", "2,400 people = 2400.0 person"]),
        ("Prices rose 8.5 percent, or 9%.", ["8.5 percent = 8.5 %", "9% = 9.0 %"]),
        ("A US$64 million loan.", ["US$64 million = 64000000.0 $"]),
        ("It is 310 kilometres long and took 22 million euros.", ["310 kilometres = 310.0 km", "22 million euros = 22000000.0 €"]),
        ("On 20 March 2023 at 9pm, in the 1990s, he won 2-1.", []),
        ("Twenty-one miners died.", ["Twenty-one miners = 21.0 miner"]),
        ("A number of \(String(repeating: "9", count: 400)) people came.", []), ("It cost 5 \(String(repeating: "million ", count: 60))dollars.", []),
        ("Some 212 of the 240 sensors work.", ["240 sensors = 240.0 sensor"]),
    ])
    func numbers(text: String, wanted: [String]) {
        #expect(read(text) == wanted)
    }

    /// What stands beside a number changes what it counts.
    @Test(arguments: [
        ("One in five children and nine out of 10 voters came.", []),
        ("It is three quarters of the town.", []),
        ("Rates rose 25 basis points, or 0.25 percentage points.", ["25 basis points = 25.0 basis point", "0.25 percentage points = 0.25 percentage point"]),
        ("It covers 46 square miles and 12 sq km.", ["46 square miles = 46.0 square mile", "12 sq km = 12.0 square km"]),
        ("Winds reached 95 km/h.", ["95 km/h = 95.0 km/h"]),
        ("It cost A$45,000, or US$30,000.", ["A$45,000 = 45000.0 A$", "US$30,000 = 30000.0 $"]),
        ("More than 30 000 inhabitants left.", ["30 000 inhabitants = 30000.0 inhabitant"]),
        ("Of Room 12 300 chairs were gone.", []),
        ("Police arrested 12 in five raids, and in 2020 in 40 countries.", ["five raids = 5.0 raid", "40 countries = 40.0 country"]),
        ("That is 3 per 1,000 people, said Agent 007 days later.", []),
    ])
    func whatIsCounted(text: String, wanted: [String]) {
        #expect(read(text) == wanted)
    }

    /// Points and commas are the other way round in most languages, and a number that can be read in two ways is none.
    @Test(arguments: [
        ("pt", "O hospital atendeu 18.400 casos, mais 6,5% do que antes.", ["18.400 casos = 18400.0 caso", "6,5% = 6.5 %"]),
        ("fr", "Quelque 1 200 tonnes de sable.", ["1 200 tonnes = 1200.0 tonne"]),
        ("fr", "Il faut 3 millions de briques.", ["3 millions de briques = 3000000.0 brique"]),
        ("es", "Cayeron 12,400 litros, un 0,5 % más.", ["0,5 % = 0.5 %"]),
        ("es", "Son 1.234.567 votos.", ["1.234.567 votos = 1234567.0 voto"]),
        ("de", "Es starben 19 Menschen, 1.900 Einwohner sind obdachlos, und 240 Häuser liegen bereits in Trümmern.", ["19 Menschen = 19.0 Menschen", "1.900 Einwohner = 1900.0 Einwohner", "240 Häuser = 240.0 Häuser"]),
        ("de", "Um 12 Uhr lagen 34 Prozent der Keller auf 14,5 Kilometern unter Wasser, die Risse waren 4 Meter lang.", ["34 Prozent = 34.0 %", "14,5 Kilometern = 14.5 km", "4 Meter = 4.0 m"]),
        ("de", "Der Schaden: 1,3 Milliarden Euro und 5 Millionen Liter. Rund 1900 sind obdachlos, und 1860 München siegte.", ["1,3 Milliarden Euro = 1300000000.0 €", "5 Millionen Liter = 5000000.0 Liter"]),
        ("fr", "Les 3,5 millions d’euros et 12 pour cent des 240 maisons de 2 millions d’habitants.", ["3,5 millions d’euros = 3500000.0 €", "12 pour cent = 12.0 %", "240 maisons = 240.0 maison", "2 millions d’habitants = 2000000.0 habitant"]),
        ("es", "Son 40 millones de dólares, el 12 por ciento, en 9 kilómetros.", ["40 millones de dólares = 40000000.0 $", "12 por ciento = 12.0 %", "9 kilómetros = 9.0 km"]),
        ("es", "Son 300 mujeres, 12 países, 3 veces y 20 años, 15 mil soldados y 1 de cada 5 niños.", ["300 mujeres = 300.0 mujeres", "12 países = 12.0 países", "3 veces = 3.0 veces", "20 años = 20.0 año", "15 mil soldados = 15000.0 soldado"]),
        ("fr", "Les 3 batteries de 12 pays et 45 autres usines, à 10 heures.", ["3 batteries = 3.0 batterie", "12 pays = 12.0 pays", "45 autres usines = 45.0 usine"]),
        ("fr", "Les années 1990 furent dures, après 12 heures de marche.", ["12 heures = 12.0 heure"]),
        ("pt", "São 5 bilhões de dólares às 10 horas.", ["5 bilhões de dólares = 5000000000.0 $"]),
        ("de", "Es fehlen 2 Mio. Euro und 1,5 Mrd. Dollar, je 100 Einwohner. Die 04 Fans.", ["2 Mio. Euro = 2000000.0 €", "1,5 Mrd. Dollar = 1500000000.0 $"]),
        ("fi", "Noin 300 ihmistä ja 20 mies vapaus kuormaus.", []),
        ("ru", "Погибли 17 человек, это 12 процентов, на 5 километров.", ["12 процентов = 12.0 %", "5 километров = 5.0 km"]),
        ("de", "Es sind 12,5 Millionen und 0.25 %.", ["0.25 % = 0.25 %"]),
    ])
    func otherLanguages(language: String, text: String, wanted: [String]) {
        #expect(read(text, language: language) == wanted, "\(language)")
    }

    @Test func differingFiguresOfOneThingStandSideBySide() {
        let texts = [
            "The flood in Sulawesi killed 31 people and destroyed a bridge.", "At least 34 people were killed by the flood in Sulawesi, officials said.",
            "A match in Lusaka drew 31 people.",
        ]
        let passages = texts.map { [Passage(id: "p", kind: .paragraph, text: Array($0.utf8))] }
        let found = quantityGroups(
            passages.map { quantities(in: $0, language: "en") }, passages: passages, days: [Day("2021-08-11"), Day("2021-08-12"), Day("2021-08-12")], language: "en")
        #expect(found.map(\.unit) == ["person"])
        #expect(found.first?.members.map(\.article) == [0, 1])
        #expect(found.first?.isDiffering == true)
    }

    /// The words of a sentence are those of each of its figures; two sentences with the same place in their passages are two.
    @Test func figuresOfOneSentenceAreComparedByItsWords() {
        let texts = [
            ["The flood in Sulawesi killed 31 people and drowned 12 cows.", "A good match in Lusaka drew 31 people and also 12 cows.."],
            ["Flood waters in Sulawesi killed 34 people and drowned 15 cows."],
        ]
        let passages = texts.map { $0.map { Passage(id: "p", kind: .paragraph, text: Array($0.utf8)) } }
        let found = quantityGroups(
            passages.map { quantities(in: $0, language: "en") }, passages: passages, days: [Day("2021-08-11"), Day("2021-08-12")], language: "en")
        let member = QuantityGroup.Member.init
        #expect(
            found == [
                QuantityGroup(unit: "person", members: [member(0, 0), member(1, 0)], isDiffering: true),
                QuantityGroup(unit: "cow", members: [member(0, 1), member(1, 1)], isDiffering: true),
            ])
    }

    @Test func whateverComesIn() {
        var random = SplitMix(seed: 21)
        for _ in 0..<300 {
            let passage = Passage(id: "p", kind: .paragraph, text: Array((random.news() + " 5 million 7 days").utf8))
            for quantity in quantities(in: [passage], language: "en") {
                let isInside = quantity.range.upperBound <= passage.text.count && !quantity.range.isEmpty
                #expect(isInside)
            }
        }
    }
}
