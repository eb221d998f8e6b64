/// What the rules know of English words.
enum EnglishWords {
    static let list = WordList(plain + numbered, knowing: .grammar)

    private static func words(_ classes: WordTraits, _ text: String) -> [(word: String, entry: WordEntry)] {
        words(of: text[...]).map { ($0, WordEntry(classes: classes)) }
    }

    /// By bytes: looking for the borders of characters takes longer than all else that is done once.
    private static func words(of text: Substring) -> [String] {
        text.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }
    }

    /// Words that carry 1, 2, 3, … in the order given.
    private static func counted(_ classes: WordTraits, from first: Int16 = 1, _ text: String) -> [(word: String, entry: WordEntry)] {
        words(of: text[...]).enumerated().map {
            ($1, WordEntry(classes: classes, value: first + Int16($0)))
        }
    }

    // MARK: Speech

    /// Verbs whose past form alone reports words, as stem, past form, -s form, -ing form.
    private static let strongVerbs = """
        say said says saying; tell told tells telling; add added adds adding; ask asked asks asking; reply replied replies replying;
        insist insisted insists insisting; argue argued argues arguing; claim claimed claims claiming; warn warned warns warning;
        explain explained explains explaining; admit admitted admits admitting; acknowledge acknowledged acknowledges acknowledging;
        concede conceded concedes conceding; assert asserted asserts asserting; allege alleged alleges alleging; declare declared declares declaring;
        announce announced announces announcing; state stated states stating; stress stressed stresses stressing; remark remarked remarks remarking;
        comment commented comments commenting; observe observed observes observing; respond responded responds responding;
        reiterate reiterated reiterates reiterating; emphasise emphasised emphasises emphasising; emphasize emphasized emphasizes emphasizing;
        suggest suggested suggests suggesting; tweet tweeted tweets tweeting; write wrote writes writing; post posted posts posting;
        joke joked jokes joking; quip quipped quips quipping; lament lamented laments lamenting; complain complained complains complaining;
        boast boasted boasts boasting; vow vowed vows vowing; pledge pledged pledges pledging; promise promised promises promising;
        predict predicted predicts predicting; recall recalled recalls recalling; recount recounted recounts recounting;
        testify testified testifies testifying; caution cautioned cautions cautioning; urge urged urges urging; shout shouted shouts shouting;
        whisper whispered whispers whispering; cry cried cries crying; yell yelled yells yelling; scream screamed screams screaming;
        mutter muttered mutters muttering; exclaim exclaimed exclaims exclaiming; muse mused muses musing; 
                describe described describes describing; call called calls calling; dub dubbed dubs dubbing; label labelled labels labelling;
        brand branded brands branding; denounce denounced denounces denouncing; condemn condemned condemns condemning;
        criticise criticised criticises criticising; criticize criticized criticizes criticizing; slam slammed slams slamming;
        blast blasted blasts blasting; accuse accused accuses accusing; blame blamed blames blaming; praise praised praises praising;
        hail hailed hails hailing; laud lauded lauds lauding; deny denied denies denying; dismiss dismissed dismisses dismissing;
        reject rejected rejects rejecting; decry decried decries decrying; deride derided derides deriding; deplore deplored deplores deploring;
        demand demanded demands demanding; propose proposed proposes proposing; confirm confirmed confirms confirming;
        reveal revealed reveals revealing; disclose disclosed discloses disclosing; inform informed informs informing;
        assure assured assures assuring; contend contended contends contending; 
                conclude concluded concludes concluding; note noted notes noting; mention mentioned mentions mentioning; repeat repeated repeats repeating;
        retort retorted retorts retorting; counter countered counters countering; confess confessed confesses confessing;
        declaim declaimed declaims declaiming; opine opined opines opining; speculate speculated speculates speculating;
        theorise theorised theorises theorising; reckon reckoned reckons reckoning; clarify clarified clarifies clarifying;
        elaborate elaborated elaborates elaborating; underline underlined underlines underlining; underscore underscored underscores underscoring;
        proclaim proclaimed proclaims proclaiming; threaten threatened threatens threatening;
        welcome welcomed welcomes welcoming; apologise apologised apologises apologising;
        apologize apologized apologizes apologizing; characterise characterised characterises characterising;
        characterize characterized characterizes characterizing; rebut rebutted rebuts rebutting; refute refuted refutes refuting;
        interject interjected interjects interjecting; plead pleaded pleads pleading; implore implored implores imploring;
        exhort exhorted exhorts exhorting; advise advised advises advising;
        echo echoed echoes echoing; recommend recommended recommends recommending;
        lambast lambasted lambasts lambasting; mock mocked mocks mocking; ridicule ridiculed ridicules ridiculing;
        rail railed rails railing; fume fumed fumes fuming;
        rebuke rebuked rebukes rebuking; chide chided chides chiding; 
                applaud applauded applauds applauding; commend commended commends commending; congratulate congratulated congratulates congratulating;
        swear swore swears swearing; scoff scoffed scoffs scoffing; laugh laughed laughs laughing; sigh sighed sighs sighing;
        tease teased teases teasing; gush gushed gushes gushing; enthuse enthused enthuses enthusing; 
                answer answered answers answering;
        sob sobbed sobs sobbing; weep wept weeps weeping; snap snapped snaps snapping; grumble grumbled grumbles grumbling;
        murmur murmured murmurs murmuring; groan groaned groans groaning; gasp gasped gasps gasping; bark barked barks barking;
        bemoan bemoaned bemoans bemoaning; beg begged begs begging; wail wailed wails wailing; chuckle chuckled chuckles chuckling;
        holler hollered hollers hollering; bellow bellowed bellows bellowing; blurt blurted blurts blurting; hiss hissed hisses hissing;
        volunteer volunteered volunteers volunteering; venture ventured ventures venturing; marvel marvelled marvels marvelling;
        affirm affirmed affirms affirming; profess professed professes professing; deadpan deadpanned deadpans deadpanning;
        utter uttered utters uttering; remind reminded reminds reminding; intone intoned intones intoning; tell told tells telling
        """

    /// Verbs that as often say something else: counted where nothing stronger stands in the sentence.
    private static let weakVerbs = """
        report reported reports reporting; think thought thinks thinking; believe believed believes believing; feel felt feels feeling;
        know knew knows knowing; hope hoped hopes hoping; fear feared fears fearing; find found finds finding;
        show showed shows showing; begin began begins beginning; read read reads reading; sing sang sings singing;
        chant chanted chants chanting; offer offered offers offering; appeal appealed appeals appealing; estimate estimated estimates estimating;
        indicate indicated indicates indicating; imply implied implies implying; point pointed points pointing; explain explained explains explaining;
        speak spoke speaks speaking; sign signed signs signing; order ordered orders ordering; request requested requests requesting;
        pray prayed prays praying; wonder wondered wonders wondering; consider considered considers considering; deem deemed deems deeming;
        portray portrayed portrays portraying; cite cited cites citing; go went goes going; regret regretted regrets regretting;
        oppose opposed opposes opposing; support supported supports supporting; seek sought seeks seeking; use used uses using;
        invoke invoked invokes invoking; charge charged charges charging; judge judged judges judging; determine determined determines determining;
        signal signalled signals signalling; joke joked jokes joking; grin grinned grins grinning; smile smiled smiles smiling; nod nodded nods nodding;
        lead led leads leading; present presented presents presenting; hit hit hits hitting; weigh weighed weighs weighing; chime chimed chimes chiming;
        text texted texts texting; email emailed emails emailing; publish published publishes publishing; issue issued issues issuing;
        appreciate appreciated appreciates appreciating; liken likened likens likening; vent vented vents venting; pen penned pens penning;
        maintain maintained maintains maintaining; continue continued continues continuing; express expressed expresses expressing; refer referred refers referring; rule ruled rules ruling; relate related relates relating; attack attacked attacks attacking; defend defended defends defending; thank thanked thanks thanking; highlight highlighted highlights highlighting; voice voiced voices voicing; assess assessed assesses assessing; quote quoted quotes quoting; agree agreed agrees agreeing; tout touted touts touting; instruct instructed instructs instructing
        """

    private static func verbs(_ text: String, _ finite: WordTraits) -> [(word: String, entry: WordEntry)] {
        text.utf8.split(separator: UInt8(ascii: ";")).flatMap { verb -> [(word: String, entry: WordEntry)] in
            let forms = words(of: Substring(verb))
            guard forms.count == 4 else { return [] }
            let weak: WordTraits = finite == .weakSpeech ? .weakSpeech : []
            return [
                (forms[0], WordEntry(classes: [.speechBase, weak])), (forms[1], WordEntry(classes: [finite, .pastVerb])),
                (forms[2], WordEntry(classes: [finite, .presentVerb])), (forms[3], WordEntry(classes: [.speechParticiple, weak])),
            ]
        }
    }

    // MARK: Everything without a number

    private static let plain: [(word: String, entry: WordEntry)] = {
        let groups: [[(word: String, entry: WordEntry)]] = [
            verbs(strongVerbs, .speech), verbs(weakVerbs, .weakSpeech),
            words([.weakSpeech, .pastVerb], "put"),
            words([.pronoun, .starter, .function], "he she they it"),
            words([.pronoun, .starter, .function, .firstPerson], "i we you"),
            words([.function, .firstPerson], "me us my our mine ours"),
            words([.determiner, .starter, .function], "the a an this that these those some many several most all no another any each every both"),
            words([.determiner, .possessive, .starter, .function], "his her their its my our your"),
            words([.relative, .function], "who which whom whose"),
            words(
                [.preposition, .starter, .function],
                """
                in on at by for from to of with about against into over under after before since until till during between among through amid
                despite without within near outside inside across following around behind beyond beside alongside beneath towards toward upon unlike like per via as
                """),
            words([.subordinator, .starter, .function], "because although though while when whereas if unless as once whether where why how what that than"),
            words([.conjunction, .starter, .function], "and but or nor yet so"),
            words(
                [.adverb, .function],
                """
                also later then earlier now never always often once still again already even just only previously repeatedly publicly reportedly recently
                both not further furthermore additionally subsequently separately simply flatly angrily quietly bluntly jokingly initially finally
                specifically notably similarly explicitly openly famously immediately promptly similarly cautiously strongly n't soon too meanwhile therefore
                sarcastically proudly firmly briefly emphatically candidly wryly ever allegedly supposedly apparently
                """),
            words([.starter], "meanwhile however earlier later but there here he she it they we according asked other others police officials"),
            words([.auxiliary, .pastVerb, .function], "had did"),
            words([.auxiliary, .presentVerb, .function], "has have do does"),
            words([.auxiliary, .formOfBe, .pastVerb, .function], "was were"),
            words([.auxiliary, .formOfBe, .presentVerb, .function], "is are am isn't aren't"),
            words([.auxiliary, .formOfBe, .function], "be been being"),
            words([.pastVerb, .function, .auxiliary], "wasn't weren't hadn't didn't"),
            words([.function, .auxiliary], "doesn't don't hasn't haven't shouldn't mustn't"),
            words([.auxiliary, .modal, .function], "will would shall won't wouldn't he'll she'll they'll it'll we'll i'll you'll"),
            words([.auxiliary, .modal, .function], "could may might should must can cannot couldn't can't"),
            words(
                [.futureCue],
                """
                scheduled due expected set slated planned plans planning poised intends hopes aims aiming hoping intend plan hope aim expects expect
                upcoming forthcoming ahead deadline awaits slates tentatively anticipates anticipated proposed looms
                """),
            words(
                [.pastVerb],
                """
                came went took gave got made found left held met began became brought built bought caught chose drew drove ate fell felt fought flew
                forgot froze grew hid kept knew laid led lost paid ran rose saw sold sent shook shot sang sank sat slept spoke spent spread stood stole
                struck swore swept swam taught thought threw understood woke wore won hit cut shut broke lay lit sought beat bore
                burst blew dealt drank dug fled hung knelt leapt lent rang rode shrank slid sped sprang spun stung swung tore wept withdrew
                withheld withstood undertook underwent overtook overthrew upheld mistook awoke
                """),
            words(
                [.title],
                """
                president minister chancellor governor mayor senator congressman congresswoman ambassador general colonel captain major lieutenant sergeant
                admiral judge justice professor doctor bishop cardinal archbishop pope rabbi imam sheikh king queen prince princess duke duchess emperor
                secretary commissioner director chairman chairwoman chair chief chancellor premier coach manager spokesman spokeswoman spokesperson
                deputy councillor councilman leader lawmaker envoy commander inspector superintendent sheriff officer detective attorney prosecutor
                lawyer advocate economist analyst professor scientist researcher engineer activist author actor singer striker defender midfielder
                goalkeeper founder owner executive ceo speaker historian geologist epidemiologist biologist farmer teacher nurse
                """),
            words([.maleTitle, .title], "mr sir lord king prince chairman spokesman businessman congressman councilman father brother husband son grandfather uncle man boy actor duke emperor sheikh pope"),
            words(
                [.femaleTitle, .title],
                "mrs ms miss dame lady queen princess chairwoman spokeswoman businesswoman congresswoman mother sister wife daughter grandmother aunt woman girl actress duchess baroness"),
            words([.title], "dr prof gen sen rep gov lt col sgt capt maj cpl adm rev hon pres insp det supt"),
            words(
                [.unnamedPerson, .speaker],
                """
                official officials source sources people person witness witnesses resident residents analyst analysts expert experts critics critic
                scientists researchers diplomat diplomats lawmakers activists protesters demonstrators supporters opponents observers villagers neighbours
                neighbors survivors investigators prosecutors rescuers doctors some others many soldiers workers farmers lawyers economists police
                authorities users fans parents students teachers leaders politicians traders
                """),
            words(
                [.speaker],
                """
                spokesman spokeswoman spokesperson minister ministry president government agency company firm court judge report statement letter study
                document bank commission committee council party union group office department police bureau organisation organization association
                institute institution newspaper website broadcaster embassy kremlin army military navy leader mother father sister brother daughter son wife husband
                director chief chairman chairwoman chair coach manager captain mayor governor official lawyer attorney prosecutor secretary
                ambassador envoy commander teacher doctor scientist professor author owner founder executive ceo resident survivor widow
                analyst economist researcher expert witness man woman boy girl student farmer worker driver neighbour neighbor adviser
                advisor aide deputy head regulator watchdog operator charity foundation club federation league team panel board parliament senate
                administration authority authorities lawsuit complaint indictment ruling filing memo email post tweet message banner sign headline editorial
                article text poster slogan placard pope king queen prince
                """),
            words([.abbreviation], "mr mrs ms dr prof gen sen rep gov lt col sgt capt maj cpl adm rev hon st mt ft vs jan feb mar apr jun jul aug sep sept oct nov dec no nos fig insp supt messrs approx dept univ"),
            words([.finalAbbreviation], "inc corp co ltd jr sr bros etc plc llc am pm u.s vol ave"),
            words(
                [.function],
                "not no is am are was were be been being very more most much such own same other than too there here out up down off just will would"),
            words([.dayPart], "morning afternoon evening night noon midnight midday dawn dusk"),
            words(
                [.measure],
                """
                people soldiers troops civilians children women men killed dead injured wounded deaths cases jobs homes houses votes seats passengers
                euros dollars pounds yen rubles roubles rupees yuan francs pesos tonnes tons kilometres kilometers km miles metres meters acres hectares
                barrels litres liters gallons kilograms kg grams watts megawatts degrees percent points shares workers students schools vehicles cars
                tanks missiles drones shells planes aircraft feet inches yards gmt employees members copies units
                """),
            words(
                [.dateOpening],
                """
                that early earlier late later mid middle end beginning start last this next past coming previous the a an about around upcoming
                q h new christmas in
                """),
            words([.currency], "dollars dollar euros euro pounds pound yen yuan rubles ruble roubles rouble rupees rupee francs franc pesos peso cents cent hryvnia hryvnias zloty lira reais krona kroner won rand riyals dirhams shekels naira"),
        ]
        return groups.flatMap(\.self)
    }()

    // MARK: Everything with a number

    private static let numbered: [(word: String, entry: WordEntry)] = {
        var list: [(word: String, entry: WordEntry)] = []
        func add(_ classes: WordTraits, _ value: Int16, _ text: String) {
            list += words(classes, text).map { ($0.word, WordEntry(classes: classes, value: value)) }
        }
        list += counted(.month, "january february march april may june july august september october november december")
        list += counted(.month, "jan feb mar apr may jun jul aug sep oct nov dec")
        add(.month, 9, "sept")
        list += counted(.weekday, "monday tuesday wednesday thursday friday saturday sunday")
        list += counted(.season, "spring summer autumn winter")
        add(.season, 3, "fall")
        list += counted(.timeUnit, "day week month year decade century quarter weekend fortnight")
        list += counted(.timeUnits, "days weeks months years decades centuries quarters weekends fortnights")
        list += counted(.timeUnit, from: 20, "minute hour")
        list += counted(.timeUnits, from: 20, "minutes hours seconds nights mornings")
        list += counted(
            .numeral,
            """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
            """)
        for (index, word) in ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated() {
            add(.numeral, Int16(30 + index * 10), word)
        }
        list += counted(.ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
        list += counted(.dayWord, "today yesterday tomorrow tonight")
        for (index, word) in ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].enumerated() {
            add(.decade, Int16(20 + index * 10), word)
        }
        add(.magnitude, 2, "hundred")
        add(.magnitude, 3, "thousand k")
        add(.magnitude, 6, "million m mn")
        add(.magnitude, 9, "billion bn")
        add(.magnitude, 12, "trillion tn")
        return list
    }()
}
