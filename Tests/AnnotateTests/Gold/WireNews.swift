import Corpus
import Markdown

@testable import Annotate

/// Short news in the shapes of the world's agencies and papers, all of it invented, marked by hand before the program read it.
///
/// `===` opens an article with its name and day of publication. `[P:name]`, `[O:…]`, `[L:…]`, `[E:…]` are a person, an organization,
/// a place, an event, with `=` before the full name of a short form; `{speaker}` stands before a quotation, with `~` where the text says
/// he or she, with `*` where it describes, `-` where nobody speaks; `<expression|value>` is a date.
enum WireNews {
    static let marked = #"""
        === ferry-inquiry 2024-09-04
        Investigators in [L:Tanzania] said <on Tuesday|2024-09-03> that the ferry which capsized off [L:Pemba Island] in [E:Cyclone Hidaya] had carried twice the passengers it was licensed for.
        The [O:Zanzibar Maritime Authority] put the number at 412. {Salama Mbarouk Faki}“The manifest we were given lists 198 names, and eleven of those are on it twice,” said [P:Salama Mbarouk Faki], who leads the inquiry. {Salama Mbarouk Faki}“Somebody will have to explain that to me.”
        The owner, [O:Azure Lines Ltd], did not reply to questions. Its manager, [P:Hamisi Juma Ngwali], was arrested at [L:Julius Nyerere International Airport] <last Friday|2024-08-30> as he tried to board a flight to [L:Muscat].
        [P:Ngwali] told a magistrate he was {Hamisi Juma Ngwali}“going to visit an aunt”. His lawyer, [P:Fatma Karume-Said], argued that the charge was political.
        [L:Tanzania]'s opposition [O:ACT-Wazalendo] party wants the transport minister to resign. A final report is due <by October 15|2024-10-15>.
        === copper-strike 2023-02-21
        Truck drivers blocked the road to one of [L:Peru]'s largest copper mines for a third day <on Tuesday|2023-02-21>, forcing [O:Minera Las Rocas], a unit of [L:Canada]'s [O:Northgate Metals Corp], to halve output.
        {*a person close to the talks}"There is ore for two more days at the mill, then we stop," a person close to the talks told [O:Reuters].
        [P:Wilber Quispe Mamani], president of the [O:Front for the Defence of Espinar], said the drivers would leave only when the company honoured the [E:Cusco accords] of <2019|2019>. {~Wilber Quispe Mamani}"We have been patient like the stones," he said.
        Energy Minister [P:Óscar Vera Palacios] flew to [L:Arequipa] to meet community leaders. [P:Vera=Óscar Vera Palacios] urged both sides {Óscar Vera Palacios}"to lower the volume".
        Copper for delivery in [L:London] rose 1.4 percent. Analysts at [O:Scotiabank] expect the stoppage to end <this week|2023-W08>; [L:Las Bambas], a neighbouring mine, lost 400 days to protests between <2016|2016> and <2022|2022>.
        === semifinal 2024-01-26
        [L:Cape Verde] reached the quarter-finals of the [E:Africa Cup of Nations] for the first time in eleven years with a 1-0 win over [L:Mauritania] in [L:Abidjan].
        Substitute [P:Ryan Tavares-Semedo] converted a penalty two minutes from time at the [L:Felix Houphouet-Boigny Stadium].
        {*the 24-year-old}'I could hear my mother in the stand, I swear it,' the 24-year-old, who plays for [O:Estrela Amadora] in [L:Portugal], said afterwards.
        Coach [P:Bubista Leitão] refused to look ahead. {~Bubista Leitão}'Let the boys sleep,' he said. {~Bubista Leitão}'<Tomorrow|2024-01-27> we will find out who we play.'
        They will meet [L:Morocco] or [L:South Africa] <on February 3|2024-02-03> at the [L:Stade Charles Konan Banny] in [L:Yamoussoukro].
        [L:Mauritania] coach [P:Amir Abdou-Ali] said his side had {Amir Abdou-Ali}'nothing to be ashamed of'. The [O:Confederation of African Football] has opened an inquiry into a flare thrown from the stand of the [O:Mauritanian Football Federation] guests.
        === court-robes 2022-05-17
        The [O:Supreme Court of Sri Lanka] has ordered former finance secretary [P:Nimal Weerakoon-Perera] to repay 46 million rupees spent on furniture, in a ruling that lawyers called the first of its kind.
        Justice [P:Shiranee Bandaranayake-Silva], reading the unanimous judgment <on Monday|2022-05-16>, said public money was {Shiranee Bandaranayake-Silva}“not a wardrobe from which officials may dress themselves”.
        The petition was filed by [O:Transparency International Sri Lanka] <in March 2020|2020-03>. Its director, [P:Nadishani Pereira], wept. {~Nadishani Pereira}“I had prepared a statement for the other outcome,” she admitted.
        [P:Weerakoon-Perera], who lives in [L:Melbourne], said through a spokesman that he {Nimal Weerakoon-Perera}“respects the court but not its arithmetic”.
        The [O:Ceylon Teachers' Union] and the [O:Bar Association of Sri Lanka] welcomed the ruling. The rupee has lost 44% of its value <since January|2022-01>, and [L:Colombo] is in talks with the [O:International Monetary Fund], [L:India] and [L:China].
        === telescope-snow 2024-06-11
        Astronomers at the [O:European Southern Observatory] say they have seen snow falling on a world 340 light years away, though not the sort that anybody would care to ski on.
        The flakes are made of titanium dioxide, according to a paper published <on Monday|2024-06-10> in the journal [O:Nature Astronomy].
        {Lotte van den Eijnde}“It is white, it falls and it melts before it lands,” said [P:Lotte van den Eijnde] of [O:Leiden University], the lead author. {Lotte van den Eijnde}“I would call that snow.”
        The team used the Very Large Telescope in [L:Chile]'s [L:Atacama Desert]. [P:Yuki Tanabe-Holm], an astrophysicist at the [O:University of Tokyo] who was not part of the work, called the result {Yuki Tanabe-Holm}“charming and probably right”.
        A second look is planned with the James Webb Space Telescope <next spring|2025-SP>. [O:ESO=European Southern Observatory] was founded <in 1962|1962> and runs three sites in the [L:Andes].
        === border-market 2023-10-30
        [L:Uzbekistan] and [L:Kyrgyzstan] reopened a border market in the [L:Fergana Valley] <on Sunday|2023-10-29>, thirteen years after ethnic violence closed it.
        Presidents [P:Shavkat Mirzaev] and [P:Sadyr Japaev] cut a ribbon near [L:Kara-Suu] and ate melon from a paper plate.
        {Gulnora Abdurahmonova}"I recognised my old neighbour by his cough," said [P:Gulnora Abdurahmonova], 58, who sold cloth there <until 2010|2010>. {Gulnora Abdurahmonova}"We both pretended that it was the dust."
        Kyrgyz Deputy Prime Minister [P:Bakyt Torobaev-Uulu] said trade between the two could reach $2 billion <by 2026|2026>. The [O:Asian Development Bank] paid for the new roof; [O:Uzbekistan Airways] has added flights from [L:Namangan] to [L:Osh].
        Analysts credit the [E:Treaty of Allied Relations] signed <in January|2023-01>. Yet [P:Parviz Mullojanov-Bek], a political scientist in [L:Dushanbe], said the mood would be tested {Parviz Mullojanov-Bek}"when the first lorry is searched". [L:Tajikistan]'s own frontier is closed since the fighting of <September 2022|2022-09>.
        === island-vote 2024-03-18
        Voters on the [L:Pacific] island of [L:Bougainville] elected a former schoolteacher as speaker of their parliament <on Saturday|2024-03-16>, the first woman to hold the post.
        [P:Theonila Roka-Matbob] won by two votes. {Theonila Roka-Matbob}“I shall keep order with a bell and, if the bell fails, with my eyebrows,” she told the chamber in [L:Buka].
        Independence from [L:Papua New Guinea], backed by 98 percent in a <2019|2019> referendum, has stalled in [L:Port Moresby]. President [P:Ishmael Torowa] wants it settled <before September 1, 2027|2027-09-01>.
        [O:Rio Tinto] closed the [L:Panguna] mine <in 1989|1989> at the start of the [E:Bougainville Civil War], which killed as many as 20,000 people. The company has joined talks on a clean-up with the [O:Human Rights Law Centre of Australia].
        Prime Minister [P:James Marawe], who is due in [L:Buka] <next month|2024-04>, sent congratulations. {*One elder}“He also sent a wig,” one elder said.
        === tax-scandal 2022-11-09
        Danish prosecutors charged two former executives of [O:Nordhavn Bank A/S] <on Wednesday|2022-11-09> over a scheme that cost the treasury 1.1 billion kroner.
        The men, aged 49 and 61, are accused of helping clients in [L:Dubai], [L:Luxembourg] and the [L:Cayman Islands] reclaim dividend tax that had never been paid.
        {Kirsten Dyrman-Olsen}"This was not a loophole, it was a burglary with stationery," said state prosecutor [P:Kirsten Dyrman-Olsen].
        Denials came quickly. {*A lawyer for the older man}"My client opened envelopes," a lawyer for the older man told broadcaster [O:TV2].
        Finance Minister [P:Nikolaj Wammen-Krogh] said [L:Denmark] would press on with a case against British fund manager [P:Anil Shah-Cartwright], who was extradited <last year|2021> from the [L:United Arab Emirates]. The [O:Danish Tax Agency], set up <in 2018|2018> after its predecessor [O:SKAT] was broken up, has recovered a tenth of the money. Shares in [O:Nordhavn=Nordhavn Bank A/S] fell 6% in [L:Copenhagen].
        === monsoon-school 2023-07-20
        A headmaster in the north-eastern Indian state of [L:Assam] rowed 40 pupils to their examination <on Wednesday|2023-07-19> after the [L:Brahmaputra] swept away the road.
        [P:Dipankar Bora-Saikia], 51, made nine trips in a fishing boat, said [P:M.K. Hazarika], the district magistrate of [L:Dhemaji].
        {*the headmaster}“I told them that whoever falls in will sit the paper wet,” the headmaster told the [O:Assam Tribune]. No one fell in.
        The [O:Assam State Disaster Management Authority] ([O:ASDMA=Assam State Disaster Management Authority]) says 120,000 people have been displaced <since June 15|2023-06-15>. Chief Minister [P:Himanta Das-Sarma] visited [L:Majuli], a river island that has lost half its area <since the 1950s|195X>.
        [P:Bora-Saikia]'s wife, [P:Rupali], said he had not slept. {~Rupali}“He dreams of oars,” she said. Opposition MP [P:Gaurav Gogoi-Das] of the [O:Indian National Congress] demanded {Gaurav Gogoi-Das}“roads, not heroes”. The [O:India Meteorological Department] forecasts heavy rain <until Sunday|2023-07-23>.
        === museum-return 2024-10-02
        The [O:Musée des Arts Lointains] in [L:Lyon] will hand back 26 bronze heads to [L:Benin], its director said <on Tuesday|2024-10-01>, ending a quarrel that began when French troops looted the palace of [L:Abomey] <in 1892|1892>.
        {Sylvie Ramel-Dossou}“We looked after them. That is not the same as owning them,” [P:Sylvie Ramel-Dossou] said.
        [L:Benin]'s culture minister, [P:Jean-Michel Abimbola], will travel to [L:France] <on October 14|2024-10-14> to collect the first crates. The rest are to follow <early next year|2025>.
        President [P:Emmanuel Macron] promised restitution in a speech at the [O:University of Ouagadougou] <in November 2017|2017-11>. Few museums have moved since, says historian [P:Bénédicte Savoy-Keller], the co-author of a report that he commissioned.
        {~Bénédicte Savoy-Keller}“Museums are like cats,” she told [O:Radio France Internationale]. {~Bénédicte Savoy-Keller}“They think the house is theirs.”
        The heads will be shown in [L:Cotonou] and then at a new museum in [L:Ouidah] designed by [O:Atelier Kéré-Mensah].
        === typhoon-factory 2022-09-05
        [E:Typhoon Hinnamnor] swept past [L:Okinawa] <on Sunday|2022-09-04> and was heading for [L:South Korea], where it could become the strongest storm ever to make landfall.
        [O:POSCO] shut two blast furnaces in [L:Pohang], and [O:Korean Air] cancelled 66 flights to [L:Jeju Island]. President [P:Yoon Seok-min] said he would spend the night in his office.
        {Han Sang-eun}"[E:Hinnamnor=Typhoon Hinnamnor] is a storm we have not met before," [P:Han Sang-eun], chief forecaster at the [O:Korea Meteorological Administration], told a briefing. {Han Sang-eun}"Please stay away from windows and from bravery."
        The agency expects 90 mm of rain an hour <on Tuesday|2022-09-06> in the [L:South Gyeongsang Province] cities of [L:Changwon] and [L:Tongyeong]. [E:Typhoon Sarah] killed 849 people <in 1959|1959>.
        In [L:Busan], noodle seller [P:Kim Bok-soon] stacked sandbags. {~Kim Bok-soon}"My sign has flown to [L:Japan] twice," she said. [P:Kim=Kim Bok-soon] is insured now.
        === police-reform 2023-08-29
        [L:Lagos] police officers will wear cameras <from next Monday|2023-09-04>, the state's commissioner said, three years after the [E:EndSARS protests] forced [L:Abuja] to disband a feared squad.
        Mr [P:Idowu Owohunwa-Cole], who disclosed this at a town hall in [L:Surulere], said 600 devices had been donated by the [O:United Nations Development Programme] ([O:UNDP=United Nations Development Programme]).
        {Idowu Owohunwa-Cole}“Any officer who covers the lens will be treated as an officer who has something to cover,” he said.
        Activist [P:Rinu Odua-Bassey] was not convinced. {~Rinu Odua-Bassey}“Cameras record what happens. They do not record what happens to the recording,” she told [O:Channels Television].
        Governor [P:Babajide Sanwo-Ojo] promised an independent archive. The [O:Nigerian Bar Association], through its [L:Ikeja] branch chairman, [P:Seyi Olawunmi], called for the footage of [L:Lekki Toll Gate] {Seyi Olawunmi}“to be published in full”. A panel led by retired judge [P:Doris Okunola] submitted its report <on 15 November 2021|2021-11-15>. Nobody has been tried.
        === seed-vault 2024-02-28
        Twenty-three gene banks carried boxes into a mountain on the [L:Arctic] island of [L:Spitsbergen] <Tuesday|2024-02-27>, among them the first seeds from [L:Bosnia and Herzegovina], [L:Chad] and [L:Kazakhstan].
        The [L:Svalbard Global Seed Vault] holds 1.3 million samples. {Åsmund Asdal-Nygård}“It is the most boring bank in the world, and we intend to keep it so,” said [P:Åsmund Asdal-Nygård], its coordinator.
        The opening ceremony was attended by Crown Prince [P:Haakon] and [P:Stefan Schmitz-Okafor], executive director of the [O:Crop Trust].
        {Aïssatou Mahamat Saleh}“These are the grandchildren of what my grandmother planted,” said [P:Aïssatou Mahamat Saleh] of [L:Chad]'s farm research institute, holding a packet of sorghum.
        The vault was opened <in 2008|2008>. Only [L:Syria]'s collection has ever been withdrawn, when the [E:Battle of Aleppo] cut off the [O:International Center for Agricultural Research in the Dry Areas]. It was returned two years later. Meltwater seeped into the tunnel <in the autumn of 2016|2016-FA>, and the [O:Norwegian Directorate of Public Construction] has rebuilt it since.
        === train-poet 2023-12-19
        A train on the line from [L:Kraków] to [L:Zakopane] was named <on Monday|2023-12-18> after the poet [P:Wisława Szymborska], who used to complain that it was late.
        It was late.
        {Marek Jabłoński-Wójcik}“By nine minutes. We think she would have been disappointed otherwise,” said [P:Marek Jabłoński-Wójcik], a spokesman for [O:PKP Intercity].
        [P:Szymborska] won the Nobel Prize <in 1996|1996> and died <in February 2012|2012-02>. Her former secretary, [P:Michał Rusin-Kot], read {-}“Railway Station” through the loudspeakers. {~Michał Rusin-Kot}“The passengers were very kind and only one asked for a refund,” he said.
        Prime Minister [P:Donald Tusk], sworn in <last week|2023-W50>, was not on board; his [O:Civic Coalition] has promised to reopen 2,000 km of track. The [O:Polish State Railways] were founded <in 1926|1926>. On the return journey from [L:Tatra County] the train was on time.
        === desert-rain 2024-04-18
        [L:Dubai] spent a third day bailing out its basements <on Thursday|2024-04-18>, and its airport told travellers to stay at home after the heaviest rain that anybody there can remember.
        Eight people died in [L:Oman], including a driver in [L:Wadi Bani Khalid], the [O:Royal Oman Police] said. Nineteen had been killed there <on Sunday|2024-04-14> and <Monday|2024-04-15>.
        {Paul Griffiths-Amin}“Our runway is a lake with lights,” airports chief [P:Paul Griffiths-Amin] said in a statement. {Paul Griffiths-Amin}“Please do not come and look at it.”
        President Sheikh [P:Salem bin Rashid Al Nahyan] ordered a study of the drains. [O:Emirates] and its sister [O:flydubai] cancelled 400 flights.
        Was it cloud seeding? No, said the [O:National Center of Meteorology], which flies such missions from [L:Al Ain]. {Friederike Brandt-Otto}“A warmer sky holds more water, and nobody has to fly up and ask it to,” said [P:Friederike Brandt-Otto] of [O:Imperial College London]. Schools will stay shut <until Tuesday|2024-04-23>. {*a hotel porter in Deira}“I came from [L:Kerala] to escape this,” a hotel porter in [L:Deira] said.
        """#

    /// The articles with their quotations and dates.
    static let articles: [GoldArticle] = {
        var articles: [GoldArticle] = []
        for line in marked.split(separator: "\n") {
            if line.hasPrefix("===") {
                let fields = line.split(separator: " ").map(String.init)
                articles.append(GoldArticle(id: fields[1], date: fields[2], isHeld: true))
            } else if !articles.isEmpty {
                articles[articles.count - 1].add(marked: line)
            }
        }
        return articles
    }()

    /// The same with nothing but names marked, as `NamesScore` reads it.
    static let namesAlone = marked.split(separator: "\n").map { line in
        guard !line.hasPrefix("===") else { return "# " + line.split(separator: " ")[1] }
        return MarkedLine(line).pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .name(let kind, let form, _): "[\(kind):\(form)]"
            case .speaker: ""
            case .date(let inner, _): MarkedLine(inner).text
            }
        }.joined()
    }.joined(separator: "\n")
}

/// A line cut at its marks.
private struct MarkedLine {
    enum Piece {
        case text(String)
        case name(kind: String, form: String, full: String)
        case speaker(String)
        case date(expression: Substring, value: String)
    }

    var pieces: [Piece] = []

    init(_ line: Substring) {
        let closing: [Character: Character] = ["[": "]", "{": "}", "<": ">"]
        var rest = line
        while let open = rest.firstIndex(where: { closing[$0] != nil }), let close = rest[open...].firstIndex(of: closing[rest[open]] ?? " ") {
            pieces.append(.text(String(rest[..<open])))
            let inner = rest[rest.index(after: open)..<close]
            switch rest[open] {
            case "[":
                let sides = inner.dropFirst(2).split(separator: "=").map(String.init)
                pieces.append(.name(kind: String(inner.prefix(1)), form: sides[0], full: sides.last ?? sides[0]))
            case "{": pieces.append(.speaker(String(inner)))
            default:
                let sides = inner.split(separator: "|")
                pieces.append(.date(expression: sides[0], value: String(sides[1])))
            }
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(.text(String(rest)))
    }

    var text: String {
        pieces.map { piece in
            switch piece {
            case .text(let text), .name(_, let text, _): text
            case .speaker: ""
            case .date(let inner, _): MarkedLine(inner).text
            }
        }.joined()
    }
}

extension GoldArticle {
    fileprivate mutating func add(marked line: Substring) {
        let kinds: [String: Entity.Kind] = ["P": .person, "O": .organization, "L": .place, "E": .event]
        let read = MarkedLine(line)
        passages.append(Passage(id: "p-\(passages.count)", kind: .paragraph, text: Array(read.text.utf8)))
        for (index, piece) in read.pieces.enumerated() {
            switch piece {
            case .text: break
            case .name(let kind, let form, let full):
                if let known = names.firstIndex(where: { $0.forms[0] == full || $0.forms[0].hasSuffix(" " + full) }) {
                    if !names[known].forms.contains(form) { names[known].forms.append(form) }
                } else {
                    names.append(Name(forms: form == full ? [full] : [full, form], kind: kinds[kind] ?? .place))
                }
            case .date(let expression, let value): dates.append((MarkedLine(expression).text, value))
            case .speaker(let name):
                let after = read.pieces[(index + 1)...].map { MarkedLine(pieces: [$0]).text }.joined()
                guard let open = after.first, let close = after.dropFirst().firstIndex(where: { Self.closes($0, open, in: after) }) else { continue }
                quotations.append((String(after[after.index(after: after.startIndex)..<close]), name.filter { $0 != "~" && $0 != "*" }, name == "-"))
            }
        }
    }

    private static func closes(_ mark: Character, _ open: Character, in text: String) -> Bool {
        mark == (open == "“" ? "”" : open)
    }
}

extension MarkedLine {
    init(pieces: [Piece]) { self.pieces = pieces }
}
