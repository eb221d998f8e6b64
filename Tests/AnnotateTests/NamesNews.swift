/// Short news of many regions and matters, in our own words, with its names marked by hand: `[P:person]`, `[O:organization]`,
/// `[L:place]`, `[E:event]`. Titles, nationalities and possessives stay outside. People and bodies are partly invented.
enum NamesNews {
    /// The half that rules may be tuned on.
    static let tuning = """
        # nigeria-court
        A federal high court in [L:Abuja] on Thursday ordered the release of activist [P:Omoyele Sanni], who was arrested in [L:Lagos] last month after calling for protests against fuel prices.
        Justice [P:Ijeoma Okafor-Bello] said the [O:Department of State Services] had failed to show why [P:Sanni], 41, should be kept in custody. His lawyer, [P:Femi Adeyinka], described the ruling as a victory for free speech.
        The agency's spokesman [P:Peter Afunanya] told [O:Channels Television] it would study the judgment. [O:Amnesty International] has accused [L:Nigeria] of jailing at least 60 critics since January.

        # chile-quake
        A magnitude 6.8 earthquake shook northern [L:Chile] early on Sunday, cutting power to thousands of homes in [L:Iquique] and [L:Alto Hospicio], the [O:National Seismological Centre] said.
        There were no reports of deaths. Interior Minister [P:Carolina Tohá] told reporters that the navy had ruled out a tsunami along the coast of [L:Tarapacá].
        "We ran to the hills as we were taught," said fisherman [P:Hernán Quispe], who lives in the port of [L:Pisagua]. State copper miner [O:Codelco] said its operations were normal.

        # kenya-sport
        [P:Faith Cherono] won the women's race at the [E:Boston Marathon] on Monday, beating [L:Ethiopia]'s [P:Tigist Alemayehu] in a sprint finish.
        [P:Cherono], who trains in [L:Iten], finished in two hours 21 minutes. "I was waiting for the last hill," the Kenyan said. [P:Alemayehu] was four seconds behind and American [P:Emily Sisson] took third.
        In the men's race, [P:Evans Korir] of [L:Kenya] broke away near [L:Heartbreak Hill]. [O:Athletics Kenya] president [P:Jackson Tuwei] praised the team.

        # india-business
        Shares in [O:Bharat Steel Industries] fell 7 percent in [L:Mumbai] after the company said it would close its plant at [L:Jamshedpur] for three weeks.
        Chief executive [P:Ananya Krishnamurthy] blamed the rising cost of coal from [L:Australia]. Analysts at [O:Kotak Securities] cut their target for [O:Bharat Steel], while [O:Tata Steel] gained.
        The [O:Reserve Bank of India] is expected to keep rates unchanged on Friday, Governor [P:Shaktikanta Das] having warned last week about inflation. The rupee slipped against the dollar.

        # brazil-forest
        [L:Brazil]'s environment agency [O:Ibama] has fined three ranchers in the state of [L:Pará] for clearing protected forest near the [L:Xingu River].
        Agents flew over [L:Altamira] and [L:São Félix do Xingu] for two weeks, according to [P:Rodrigo Agostinho], the agency's president. He said fires had fallen by a third since 2022.
        Environmentalist [P:Marcia Kayapó] called the fines a small step. "The road to [L:Novo Progresso] is still full of trucks at night," she told the newspaper [O:Folha de S.Paulo].

        # pakistan-politics
        [L:Pakistan]'s opposition leader [P:Bilal Qureshi] was barred on Tuesday from contesting a by-election in [L:Faisalabad], his party said.
        The [O:Election Commission of Pakistan] rejected his papers because of a pending case. [P:Qureshi]'s party, the [O:Justice and Reform Movement], called the decision a joke and promised to go to the [O:Lahore High Court].
        Information Minister [P:Sadia Malik] denied that the government of Prime Minister [P:Shehbaz Sharif] had put pressure on the commission. Police in [L:Punjab] banned rallies for a week.

        # france-strike
        Workers at [O:Air Lumière], a regional carrier based in [L:Toulouse], walked out on Friday in a dispute over pay, grounding 40 flights to [L:Paris], [L:Lyon] and [L:Nantes].
        Union leader [P:Jean-Marc Delacroix] said talks with the management had collapsed overnight. "They offered us the price of a coffee," he told [O:Radio Occitane].
        The airline's director, [P:Hélène Vasseur], urged staff to return. Transport Minister [P:Clément Beaune] said he hoped for a deal before the [E:Tour de France] arrives in the [L:Pyrenees].

        # china-science
        Scientists at the [O:Chinese Academy of Sciences] have grown wheat under the lamps of a sealed chamber that copies conditions on the far side of the moon.
        [P:Li Wenjing], who led the work in [L:Hefei], said the plants needed a fifth less water. [P:Li]'s group published the results in the journal [O:Nature Plants] with colleagues from [O:Wageningen University] in the [L:Netherlands].
        Plant biologist [P:Sander van der Meer], who was not involved, called the yield surprising. The agency plans a test aboard the [O:Tiangong] station in 2026.

        # sudan-war
        Fighting between [L:Sudan]'s army and the paramilitary [O:Rapid Support Forces] spread to the outskirts of [L:El Obeid] on Wednesday, residents said.
        Doctors at the [L:Al-Nau Hospital] in [L:Omdurman] received 19 bodies, the aid group [O:Emergency Lawyers] said. The [O:RSF], led by General [P:Mohamed Hamdan Dagalo], did not comment.
        Talks in [L:Jeddah] sponsored by [L:Saudi Arabia] and the [L:United States] broke down in May. [O:UN] envoy [P:Volker Perthes] has warned of a famine in [L:Darfur] and [L:Kordofan].

        # russia-court
        A court in [L:Yekaterinburg] jailed the theatre director [P:Yevgenia Morozova] for six years on Monday for an anti-war play, the news website [O:Mediazona] reported.
        [P:Morozova] smiled from the glass dock as Judge [P:Oleg Panfilov] read the verdict. Her husband [P:Anton Lysenko] said they would appeal to the [O:Supreme Court].
        The [O:Kremlin] said it did not follow the case. Spokesman [P:Dmitry Peskov] has denied that courts take orders. German Foreign Minister [P:Annalena Baerbock] demanded her release.

        # usa-storm
        [E:Hurricane Idalia] weakened to a tropical storm over [L:Georgia] on Wednesday after flattening fishing villages along the [L:Big Bend] of [L:Florida].
        Governor [P:Ron DeSantis] said at least two motorists had died. In [L:Cedar Key], Mayor [P:Heath Davis] begged people to stay away. "Half of [L:Main Street] is in the water," he told [O:CNN].
        The [O:National Hurricane Center] in [L:Miami] said the storm would reach the [L:Carolinas] by night. [O:Duke Energy] reported 150,000 customers without power.

        # japan-business
        [O:Nippon Battery Corp] will build a $2 billion plant in the American state of [L:Kansas] to supply [O:Panasonic] and [O:Tesla], it said in [L:Tokyo].
        President [P:Kenji Morimoto] told a news conference that building would start in March near [L:De Soto]. Production of the current cell at [L:Osaka] will continue.
        Shares of rival [O:Aozora Chemical] dropped. [P:Yuki Tanabe], an analyst at [O:Daiwa Capital Markets], said [P:Morimoto] had little choice because of subsidies offered by [L:Washington].

        # egypt-find
        Archaeologists digging near the [L:Valley of the Kings] have found the tomb of a royal scribe, [L:Egypt]'s [O:Ministry of Tourism and Antiquities] announced.
        The tomb, cut into the rock west of [L:Luxor], holds painted scenes of the harvest. [P:Zahi Mansour], who heads the mission of [O:Cairo University], said robbers had left the coffin untouched.
        Visitors may see the scenes next year, according to [P:Mostafa Waziri], secretary-general of the [O:Supreme Council of Antiquities]. Objects will go to the [L:Grand Egyptian Museum] in [L:Giza].

        # australia-fires
        Firefighters battled more than 50 blazes in [L:New South Wales] on Saturday as temperatures in [L:Sydney]'s western suburbs passed 44 degrees.
        A home was lost at [L:Wollombi], [O:Rural Fire Service] commissioner [P:Rob Rogers] said. Premier [P:Chris Minns] asked people near [L:Cessnock] and [L:Lake Macquarie] to leave early.
        "The wind turned and we were done," said [P:Maureen Tully], 72, a retired nurse. The [O:Bureau of Meteorology] expects a cool change from the [L:Tasman Sea] on Sunday.
        """

    /// The half that stays aside: rules are never changed for it.
    static let held = """
        # ghana-election
        [L:Ghana]'s former president [P:John Mahama] took a narrow lead on Sunday as results came in from [L:Kumasi] and [L:Tamale], with turnout the lowest in two decades.
        The [O:Electoral Commission] said it had counted two thirds of the votes. Its chairperson, [P:Jean Mensa], appealed for calm. Supporters of the ruling [O:New Patriotic Party] gathered outside the home of Vice President [P:Mahamudu Bawumia] in [L:Accra].
        Observers from the [O:African Union] and [O:ECOWAS] called the vote peaceful. "Nobody should announce what the commission has not," said [P:Kwesi Amoah], an analyst at the [O:Centre for Democratic Development].

        # peru-mine
        Protesters blocked a railway in [L:Peru]'s southern highlands on Monday, halting exports from the [L:Las Bambas] copper mine owned by [L:China]'s [O:MMG].
        Community leader [P:Edison Vargas] said promises made in [L:Cusco] last August had been broken. The company declined to comment.
        Energy Minister [P:Rómulo Mucho] will travel to [L:Challhuahuacho] on Wednesday with a delegation from the [O:Ombudsman's Office]. [P:Vargas] said the villages would wait for him "with closed roads and open ears".

        # turkey-quake
        Rescuers pulled a teenage boy from a collapsed block of flats in [L:Adıyaman] on Friday, 94 hours after two earthquakes devastated southern [L:Turkey] and northern [L:Syria].
        [P:Muhammed Enes Yılmaz], 17, waved to the crowd. "He asked for tea," said [P:Zeynep Acar] of the search team [O:AKUT]. President [P:Recep Tayyip Erdogan] visited tents in [L:Kahramanmaras].
        The [O:World Food Programme] said supplies in [L:Idlib] were running out. The only open crossing, [L:Bab al-Hawa], handled 14 trucks of the [O:International Organization for Migration].

        # england-football
        [O:Norwich City] striker [P:Josh Sargent] scored twice as the visitors beat [O:Coventry] 3-1 on Saturday to move into the top six.
        Coach [P:David Wagner] praised the American, who missed three months with an ankle injury. [O:Coventry] manager [P:Mark Robins] was sent off for shouting at the referee, [P:Keith Stroud].
        At [L:Elland Road], [O:Leeds United] drew 0-0 with [O:Hull City]. [P:Sargent] said the team believed it could return to the [O:Premier League].

        # philippines-sea
        A Chinese coastguard ship fired water cannon at a Philippine supply boat near the [L:Second Thomas Shoal] on Saturday, [L:Manila] said, the third such incident this month in the [L:South China Sea].
        Commodore [P:Jay Tarriela] of the [O:Philippine Coast Guard] said one sailor was hurt. [L:Beijing]'s embassy said the boat had intruded.
        President [P:Ferdinand Marcos Jr] has allowed American forces to use bases in [L:Palawan] and [L:Cagayan]. [O:US State Department] spokesperson [P:Matthew Miller] said [L:Washington] stood by its ally.

        # southafrica-power
        [O:Eskom] cut electricity for up to ten hours a day this week after breakdowns at its [L:Kusile] and [L:Medupi] power stations.
        Electricity Minister [P:Kgosientsho Ramokgopa] told parliament in [L:Cape Town] the worst was over. The opposition [O:Democratic Alliance] laughed. "We have heard this song," said its energy spokesperson, [P:Samantha Graham].
        Shop owner [P:Thandeka Mokoena] in [L:Soweto] throws away meat every night. [O:Business Unity South Africa] puts the cost at a billion rand a day.

        # norway-fund
        [L:Norway]'s sovereign wealth fund lost 637 billion kroner in the first half, [O:Norges Bank Investment Management] said in [L:Oslo] on Wednesday.
        Technology shares such as [O:Meta], [O:Amazon] and [O:Nvidia] weighed most, chief executive [P:Nicolai Tangen] said. His deputy, [P:Trond Grande], said the fund had sold holdings in [L:Russia] where it could.
        Finance Minister [P:Trygve Slagsvold Vedum] said the budget did not depend on one bad half. Critics in the [O:Conservative Party] want a parliamentary hearing.

        # indonesia-volcano
        [L:Mount Marapi] erupted on Sunday, sending ash three kilometres into the sky above [L:West Sumatra] and trapping dozens of climbers.
        Eleven bodies were found near the crater, said [P:Abdul Malik], the head of the rescue agency in [L:Padang]. Student [P:Zhafirah Zahrim Febrina], 19, called her mother from the slope.
        [L:Indonesia]'s [O:Centre for Volcanology] had kept the alert at level two since 2011. Flights from [L:Minangkabau International Airport] continued. Villagers in [L:Agam] district swept ash from mosques.

        # mexico-cartel
        Gunmen killed the mayor of [L:San Mateo del Río] and two of his guards on Thursday evening, prosecutors in the state of [L:Guerrero] said.
        [P:Alfredo Ocampo Salgado] had asked for army protection in March. No group claimed the attack, but the [O:Familia Costeña] cartel has fought the [O:Tlacos] gang for control of the highway to [L:Acapulco].
        "He was buried in the shirt he wore to open the school," his sister [P:Leticia Ocampo] told [O:Milenio]. President [P:Andrés Manuel López Obrador] promised justice. [P:López Obrador] leaves office next year.

        # poland-memorial
        Survivors lit candles at the former [L:Auschwitz-Birkenau] camp on Saturday, 79 years after Soviet troops freed its prisoners.
        [P:Halina Birenbaum], who lost her parents there, spoke of the snow. [P:Piotr Cywiński], director of the [O:Auschwitz Museum], warned that memory was a duty. Israeli ambassador [P:Yacov Livne] laid a wreath.
        Leaders in [L:Berlin] and [L:Brussels] issued statements. [L:Poland]'s President [P:Andrzej Duda] met survivors in [L:Oświęcim] after a concert by the [O:Kraków Philharmonic].

        # tonga-cable
        Engineers aboard the repair ship left [L:Port Moresby] on Tuesday to mend the cable that carries nearly all of [L:Tonga]'s internet, cut again by an undersea landslide.
        [P:Samiuela Fonua], who chairs [O:Tonga Cable], said full service to [L:Nuku'alofa] might take ten days. Banks closed. [P:Mele Taufa], a shopkeeper on the island of [L:Vava'u], wrote debts in a school book.
        Satellite firm [O:Starlink] sent 50 terminals. [L:New Zealand] Foreign Minister [P:Winston Peters] offered help during a visit to [L:Apia].

        # canada-trial
        A jury in [L:Winnipeg] found former doctor [P:Gerald Penner] not guilty on Friday of charging patients for tests that never took place.
        [P:Penner], 58, wept. Crown attorney [P:Danielle Simard] said her office would review the verdict. The [O:College of Physicians and Surgeons of Manitoba] suspended him in 2021.
        "It cost us our house," said his wife, [P:Ruth Penner]. The trial before Justice [P:Sheldon Lanchbery] heard 31 witnesses over seven weeks, among them two former nurses at the [L:Grace Hospital].

        # uae-climate
        Delegates at the [E:COP28] climate talks in [L:Dubai] haggled through the night over two words on fossil fuels.
        [P:Sultan Al Jaber], who presides over the meeting and heads the oil company [O:ADNOC], asked ministers to come out of their comfort zone. [L:Samoa]'s minister [P:Toeolesulusulu Cedric Schuster] spoke for 39 small islands.
        [O:European Union] climate chief [P:Wopke Hoekstra] said the draft was unacceptable. [L:Saudi Arabia] and [L:Iraq] opposed any phase-out. Activists of [O:Climate Action Network] hummed in the corridors.

        # italy-art
        Police in [L:Naples] have recovered a painting stolen from a church in [L:Capua] in 1989 after a tip from a retired dealer.
        The small Madonna hung for years in a flat in [L:Zürich], prosecutor [P:Nicola Gratteri] said. Experts of the [O:Uffizi Galleries] in [L:Florence] confirmed that it is by the workshop of [P:Simone Martini].
        Culture Minister [P:Gennaro Sangiuliano] thanked the [O:Carabinieri]. [P:Gratteri] said the dealer, who is 84 and lives near [L:Lake Lugano], would not be charged.
        """
}
