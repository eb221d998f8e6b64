/// The lexicon's word lists, one word or phrase part each, separated by blanks.
enum WordLists {
    /// What people are and do, as it stands before or behind a name. Also known with a capital.
    static let roles = """
        abbot academic accountant accused activist actor actress adjutant administrator admiral adviser advisor agent aide ally ambassador
        analyst anaesthetist anchor announcer anthropologist apprentice archaeologist archbishop architect artist astronaut astronomer
        athlete attorney auditor author ayatollah banker baroness barrister bassist batsman billionaire biologist bishop
        blogger bodyguard boss botanist bowler boxer broadcaster broker brother builder businessman businesswoman
        campaigner candidate captain cardinal caretaker caster ceo cfo chair chairman chairperson chairwoman champion
        chancellor chaplain chef chemist chief choreographer clerk climatologist clergyman cleric climber conservationist criminalist coach co-author co-chair co-director
        co-founder colleague colonel columnist comedian commander commandant commentator commissioner commodore composer
        comptroller conductor congressman congresswoman constable consul consultant contractor controller coo
        coordinator coroner correspondent cosmonaut councillor councilman councilor councilwoman counsel counselor
        counterpart cousin creator cricketer criminologist critic curator cyclist dancer dealer deacon daughter dean defender
        defendant delegate demographer designer detective developer dictator diplomat director dissident doctor
        driver economist ecologist editor educator electrician emeritus emissary emir emperor engineer entrepreneur environmentalist envoy
        epidemiologist equerry ex-president ex-minister ex-husband ex-wife executive expert explorer farmer father
        filmmaker financier firefighter fisher fisherman footballer forecaster foreman founder friend gardener
        general geographer geologist geophysicist gynaecologist goalkeeper golfer governor grandfather grandmother guard guitarist gunman
        head headmaster headmistress headteacher heir helmsman historian host husband hydrologist illustrator imam
        inspector instructor interpreter inventor investigator investor jockey journalist judge judoka justice keeper
        king lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist magistrate magnate
        major manager marshal mathematician mayor mediator medic meteorologist microbiologist midfielder midwife
        millionaire minister miner mistress moderator monarch monk mother mp mufti musician nationalist
        naturalist negotiator neighbor neighbour nephew neurologist neuroscientist niece novelist nun nurse nutritionist
        oceanographer officer official ombudsman operator opponent organiser organizer owner paediatrician painter
        paramedic parliamentarian partner passenger pastor patriarch peacemaker pediatrician philanthropist philosopher
        photographer physician physicist pianist pilot pitcher player playmaker playwright plaintiff pm poet policeman
        policewoman politician pontiff pope postmaster premier presenter president president-elect priest primatologist
        prince princess principal producer professor prosecutor protester provost psychiatrist psychologist
        publicist publisher pundit quarterback queen rabbi rancher ranger rapper rapporteur realtor recruiter rector referee
        refugee registrar reporter representative researcher resident retiree reverend rider roommate sailor
        salesman satirist scholar scientist screenwriter sculptor seaman secretary secretary-general seismologist selector
        senator sergeant servant sheikh sheriff shopkeeper singer sister skipper sociologist soldier solicitor son
        songwriter soprano speaker specialist spokesman spokesperson spokeswoman sportsman sprinter statesman
        statistician strategist striker strongman student sultan superintendent supervisor supporter surgeon surveyor
        suspect swimmer taoiseach teacher technician teenager tenor theologian trader trainer translator
        treasurer trustee tsar tutor tycoon tzar umpire undersecretary vendor veteran vet veterinarian vicar 
        vice-president vice-chancellor vice-chair vice-chairman villager violinist virologist vizier
        volcanologist warden wife winemaker winger witness worker wrestler writer zoologist
        substitute debutant porter baker seller grower elder carpenter plumber mechanic tailor butcher waiter waitress barber hairdresser cashier cook labourer housewife widow orphan survivor eyewitness
        bystander shopper commuter tourist pensioner hostage inmate prisoner convict fugitive rebel influencer youtuber podcaster stylist laureate nominee contender incumbent runner-up medallist medalist gymnast rower skater
        skier hurdler jumper thrower fencer archer surfer mountaineer sherpa headteacher co-pilot film-maker policymaker newsreader cameraman chairlady barkeeper shepherd beekeeper
        lord-lieutenant attorney-general director-general governor-general major-general
        """

    /// Roles of several people before their names: “Presidents A and B”.
    static let pluralRoles = """
        Presidents Ministers Senators Governors Generals Judges Justices Professors Doctors Ambassadors Chancellors Congressmen Lawmakers Princes Kings Queens Popes
        Actors Singers Brothers Sisters
        """

    /// What stands before a role and belongs to it. Also known with a capital.
    static let roleModifiers = """
        former late acting interim outgoing incoming foreign defence defense finance interior health education transport trade culture
        environment energy agriculture home sports tourism senior junior deputy assistant chief executive managing press
        financial operating technology marketing communications non-executive prime vice attorney police police government
        opposition party cabinet union coalition parliamentary presidential congressional district federal regional local national
        special general first then assistant associate honorary joint co lead group parliament house senate minority majority shadow
        permanent private public military army naval air team club world olympic retired veteran crown supreme magistrate treasury running returning field
        """

    /// Abbreviated or plain forms of address, directly before a name.
    static let titles = """
        Dr Prof Professor Doctor Capt Captain Gen General Col Colonel Lt Lieutenant Maj Major Sgt Sergeant Cpl Corporal Adm
        Admiral Cmdr Commander Brig Brigadier Const Constable Insp Inspector Supt Superintendent Det Detective Rev Reverend
        Hon Rt Honourable Honorable Gov Sen Rep Cllr Councillor Judge Justice Ayatollah Sheikh Shaikh Imam Rabbi Cardinal
        Archbishop Bishop Pope Saint Private Pvt Marshal Amb Ambassador Chief Mullah Maulana Hajji Haji Grand Datuk Dato Tan
        Tun Ustaz Comrade Mx Ing Lic Dipl Arq Dott Doc
        """

    static let maleTitles = """
        Mr Sir Lord King Prince Father Brother Monsieur Herr Señor Senhor Signor Don Sultan Emperor Emir Pandit Shri Sri Pak
        Baron Count Duke Earl Fr Bapak Messrs
        """

    static let femaleTitles = """
        Mrs Ms Miss Madam Madame Dame Lady Queen Princess Sister Mother Frau Fräulein Señora Señorita Senhora Signora Doña Donna
        Baroness Countess Duchess Mme Mlle Smt Shrimati Ibu Empress
        """

    static let nobility = """
        Duke Duchess Earl Count Countess Marquess Marquis Marchioness Viscount Viscountess Baron Baroness Prince Princess
        Archduke Sultan Emir Archbishop Bishop Bishops Lord
        """

    static let generations = "Jr Sr Jnr Snr II III IV Junior Senior"

    static let particles = """
        des de del della di da das do dos du d la le las los van von der den ter ten te zu zur zum bin ibn bint al el ben abu y e
        af av st san ap ab ould vander
        """

    static let prefixes = """
        pro anti non ex post pre mid trans un inter intra cross all half near neo semi sub super ultra over under re co
        then now once soon
        """

    static let formations = """
        fleet flotilla squadron brigade regiment battalion division corps garrison
        """

    static let calendar = """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
        October November December Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
        Christmas Easter Ramadan Eid Diwali Hanukkah Halloween Thanksgiving Ashura Nowruz Carnival
        GMT BST CET UTC EST EDT PST
        """

    static let speechVerbs = """
        said says say told tells added adds announced argued asked asserted claimed commented conceded confirmed contended
        declared denied described explained insisted noted observed pledged pointed predicted promised recalled remarked
        replied responded revealed stated stressed suggested tweeted urged vowed warned wrote writes wrote
        acknowledged admitted advised alleged believes believed cautioned complained concluded criticised criticized
        demanded disclosed emphasised emphasized estimated hinted joked lamented maintained mentioned posted praised quipped
        reiterated testified thanked thinks wants hopes hoped  declined spoke speaks
        apologised apologized condemned welcomed
        """
}
