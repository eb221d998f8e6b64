extension WordLists {
    /// Function words, and words that open sentences, capitalized as they stand there.
    static let openers = """
        A An The This That These Those It Its He His Him She Her Hers They Their Them We Our Us You Your I My Me Mine Who Whose
        Whom Which What When Where Why How And But Or Nor So Yet For If Because Although Though While Whereas Since Until Unless
        Once After Before As At By From In Into Of Off On Onto Out Over Per Than Through Throughout To Toward Towards Under
        Upon Via With Within Without About Above Across Against Along Amid Among Amongst Around Behind Below Beneath Beside Besides
        Between Beyond Despite Down During Except Inside Like Near Outside Past Regarding Round Up Versus Not No Neither Either Both
        All Any Each Every Few Many More Most Much Several Some Such Other Others Another Half Both Same Own Only Even Just Also
        Too Very Quite Rather Still Already Always Never Ever Often Sometimes Usually Now Then Today Tomorrow Yesterday Tonight
        Here There Elsewhere Meanwhile However Therefore Thus Hence Moreover Furthermore Nevertheless Nonetheless Instead
        Otherwise Indeed Perhaps Maybe Later Earlier Recently Previously Initially Finally Eventually Ultimately Currently
        Separately Additionally Similarly Likewise Overall Together According Given Following Including Based Despite Among Last
        Next First Second Third Fourth Fifth One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty Forty
        Fifty Hundreds Thousands Millions Dozens Nearly Almost About Roughly Around Approximately Is Are Was Were Be Been Being
        Am Do Does Did Done Has Have Had Having Can Could May Might Must Shall Should Will Would Let Say Says Said Asked Speaking
        Citing Calling Noting Adding Saying Asking Seeing Looking Making Taking Getting Going Coming Yes Oh Well Please Thank
        Thanks Hello Sorry Okay Nobody Everybody Somebody Anybody Everyone Someone Anyone None Nothing Everything Something
        Anything Whatever Whoever Whenever Wherever Whether Officials Police Authorities Residents Witnesses Experts Analysts
        Critics Supporters Protesters Scientists Researchers People Men Women Children Investigators Prosecutors Lawyers Rescuers
        Firefighters Doctors Local Government Military Security Foreign Official Early Late Back Under New Old Big Small
        Great Good Bad Best Worst Right Left Former Current Unlike Whereas Mostly Mainly Partly Especially Particularly
        Certainly Clearly Obviously Apparently Reportedly Allegedly Unfortunately Fortunately Surprisingly Interestingly
        Importantly Crucially Notably Again Aside Apart Ahead Away Onward Plus Minus Less Least Fewer Enough Photo Image Video File
        Reporting Editing Writing Additional Read Watch See Update Updated Breaking Exclusive Opinion Analysis Editorial Advertisement
        """

    /// The adjectives and nouns of peoples, languages and faiths: they are no names of persons, places or organizations.
    static let demonyms = """
        Afghan Afghans African Africans Albanian Albanians Algerian Algerians Amazonian American Americans Andean Andorran Angolan Angolans
        Arab Arabs Arabic Arabian Argentine Argentines Argentinian Argentinians Armenian Armenians Asian Asians Australian
        Australians Austrian Austrians Azerbaijani Azerbaijanis Azeri Bahamian Bahraini Balkan Baltic Bangladeshi Bangladeshis
        Barbadian Basque Basques Bavarian Belarusian Belarusians Belgian Belgians Bengali Berliner Bolivian Bolivians Bosnian
        Bosnians Botswanan Brazilian Brazilians Breton Briton Britons British Bulgarian Bulgarians Burkinabe Burmese Burundian
        Californian Cambodian Cambodians Cameroonian Cameroonians Canadian Canadians Cantonese Caribbean Catalan Catalans Caucasian
        Chadian Chechen Chechens Chilean Chileans Chinese Christian Christians Colombian Colombians Congolese Corsican Crimean Crimeans Croat Croats
        Croatian Croatians Cuban Cubans Cypriot Cypriots Czech Czechs Dane Danes Danish Dominican Dominicans Dutch Dutchman Ecuadorian
        Ecuadorean Egyptian Egyptians Emirati Emiratis English Englishman Eritrean Eritreans Estonian Estonians Ethiopian
        Ethiopians European Europeans Fijian Fijians Filipino Filipinos Finn Finns Finnish Flemish French Frenchman Gabonese
        Gambian Gazan Gazans Georgian Georgians German Germans Ghanaian Ghanaians Greek Greeks Greenlandic Guatemalan Guatemalans
        Guinean Guyanese Haitian Haitians Hebrew Hindi Hindu Hindus Hispanic Hispanics Honduran Hondurans Hungarian Hungarians Icelander
        Icelandic Indian Indians Indigenous Indonesian Indonesians Iranian Iranians Iraqi Iraqis Irish Irishman Islamic Islamist Islamists
        Israeli Israelis Italian Italians Ivorian Ivorians Jamaican Jamaicans Japanese Jew Jews Jewish Jordanian Jordanians Kashmiri Kashmiris
        Kazakh Kazakhs Kenyan Kenyans Korean Koreans Kosovan Kosovar Kurd Kurds Kurdish Kuwaiti Kuwaitis Kyrgyz Lao Laotian Latin Latino
        Latinos Latvian Latvians Lebanese Liberian Liberians Libyan Libyans Lithuanian Lithuanians Londoner Londoners Luxembourgish
        Himalayan Siberian Alpine Patagonian Saharan Sahelian Antarctic Andalusian Yugoslav Yugoslavs Māori Aboriginal Inuit Maasai Kikuyu Sinhalese Pashtun Pashtuns Baloch Hazara Hazaras Alawite Alawites Druze Yazidi Yazidis Copt Copts Coptic Maronite Houthi-run Quechua Aymara Mapuche Macedonian Macedonians Malagasy Malawian Malawians Malay Malaysian Malaysians Maldivian Malian Malians Maltese Mandarin Maori
        Mauritanian Mauritian Mediterranean Mexican Mexicans Moldovan Moldovans Mongolian Mongolians Montenegrin Moroccan Moroccans
        Mozambican Mozambicans Muscovite Muscovites Muslim Muslims Namibian Namibians Nepalese Nepali Nepalis Nicaraguan Nicaraguans Nigerian
        Nigerians Nigerien Nordic Norwegian Norwegians Omani Orthodox Pakistani Pakistanis Palestinian Palestinians Panamanian Panamanians
        Papuan Paraguayan Parisian Parisians Persian Peruvian Peruvians Pole Poles Polish Portuguese Protestant Protestants Punjabi Qatari Qataris
        Roma Romanian Romanians Russian Russians Rwandan Rwandans Salvadoran Salvadorans Samoan Saudi Saudis Scandinavian Scot Scots
        Scottish Senegalese Serb Serbs Serbian Serbians Shia Shiite Sicilian Sikh Sikhs Singaporean Singaporeans Slav Slavic Slovak Slovaks
        Slovakian Slovene Slovenes Slovenian Somali Somalis Soviet Soviets Spaniard Spaniards Spanish Sudanese Sunni Sunnis Swahili
        Swede Swedes Swedish Swiss Syrian Syrians Taiwanese Tajik Tajiks Tamil Tamils Tanzanian Tanzanians Tatar Tatars Texan Texans Thai Thais
        Tibetan Tibetans Timorese Togolese Tongan Trinidadian Tunisian Tunisians Turk Turks Turkish Turkmen Ugandan Ugandans Ukrainian
        Ukrainians Urdu Uruguayan Uruguayans Uyghur Uyghurs Uighur Uzbek Uzbeks Venezuelan Venezuelans Vietnamese Welsh Western Yemeni
        Yemenis Zambian Zambians Zimbabwean Zimbabweans Buddhist Buddhists Catholic Catholics Democrat Democrats Democratic Republican
        Republicans Conservative Conservatives Labour Liberal Tory Tories Communist Communists Socialist Socialists Marxist Nazi Nazis
        Anglo Sino Russo Franco Hispanic Lusophone Zulu Zulus Hausa Yoruba Igbo Oromo Tigrayan Tigrayans Amhara Hutu Tutsi Rohingya
        """
}
