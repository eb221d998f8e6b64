extension WordLists {
    /// What ministries, boards and councils are for: “Security and Defence Council”, “Minister of Health”.
    static let fields = """
        Antiquities Affairs Aging Agriculture Agricultural Air Animals Antitrust Archaeology Armed Arts Astronomy Astrophysics Atmospheric Atomic Audit Aviation Banking Biodiversity
        Border Broadcasting Budget Building Business Care Child Children Civil Climate Coal Coast Commerce Commercial Communication Communications Community Competition Conservation
        Constitutional Construction Consumer Control Cooperation Corrections Counterterrorism Criminal Crisis Culture Cultural Customs Cyber Cybersecurity Data Defence Defense Democracy
        Dental Development Digital Disaster Disease Diseases Diversity Drug Drugs Earth Ecology Economic Economics Economy Education Electoral Electricity Elections Emergency Employment Energy
        Engineering Enterprise Environment Environmental Equality Ethics Exchange Exploration Export External Family Fair Farm Finance Financial Fire Fiscal Fisheries Food Football Foreign Forest Forestry Forests
        Search Rescue Tourism Wildlife Fisheries Roads Bridges Narcotics Firearms Tobacco Alcohol Atmospheric Oceans Hazard Hazards Geological Freedom Gas Gender Geological Geology Geophysics Harbour Health Heritage Higher Highways Historical History Home Homeland Housing Human Humanitarian Hydrology Hygiene Immigration Industry Industrial Industries
        Information Infrastructure Innovation Integration Intellectual Intelligence Interior Internal International Investigation Investigations Investment Irrigation Judicial Justice Labor Labour Land Lands Language Law Legal
        Livestock Local Logistics Manpower Marine Maritime Markets Media Medical Medicine Medicines Mental Meteorology Meteorological Military Minerals Mines Mining Monetary Municipal Music National Natural Naval Nuclear
        Nursing Nutrition Occupational Oceanography Oceanic Oil Operations Opportunities Order Parks Patents Peace Peaceful Pensions Petroleum Physics Planning Policy Political Population Port Ports Postal Power Prevention Prisons
        Privatisation Professional Property Protection Public Racing Railways Rail Reconciliation Reconstruction Recreation Reform Reforms Refugees Regional Regulatory Rehabilitation Religion Religious Relief Renewable Research Resources Revenue
        Rights Roads Rural Safety Sanitation Sciences Science Securities Security Seismology Shipping Social Solidarity Space Special Specialist Sport Sports Staff Standards State Statistics Strategic Strategy Studies Supply Sustainable Tax Taxation Technical
        Technology Telecommunications Terrorism Tourism Trade Traffic Training Transport Transportation Tropical Urban Utilities Veterans Veterinary Vehicle Vehicles Veterinary Victims War Waste Water Waters Waterways Weather Welfare Wildlife Women Work Workers
        Works Young Youth
        """

    /// Lower-case nouns that tell of what stands beside them.
    static let placeNouns = """
        archipelago area bay beach borough capital city cities coast coastline commune county counties crossing desert district districts downtown enclave hamlet harbour harbor hills highway
        island islands isle lake locality municipality mountain mountains neighborhood neighbourhood outskirts peninsula plateau port prefecture province provinces quarter region regions reservoir
        resort river road route settlement shore slum square state states station street strait suburb suburbs territory town towns township valley village villages volcano waters
        airport border terminal stadium governorate oblast raion canton department peninsula basin delta forest highlands camp
        """

    static let organizationNouns = """
        academy agency airline alliance association automaker bank bloc brand brewer broadcaster carmaker carrier channel charity club coalition company conglomerate consortium consultancy
        daily developer distributor exchange federation firm foundation giant group institute insurer joint-venture lender magazine maker manufacturer militia miner ministry movement network newspaper
        ngo non-profit nonprofit operator organisation organization outlet paper party parties producer provider publisher rebels refiner regulator retailer school shipbuilder side startup start-up
        chain chains agencies network networks corporation utility platform app union startup chipmaker drugmaker airport-operator bookmaker streamer telco brewery ballclub station subsidiary supermarket team telecom telecoms tabloid thinktank think-tank tank tribunal union university watchdog website weekly cartel gang faction insurgents jihadists militants
        """

    /// Lower-case nouns that follow the name of a team, firm or body.
    static let organizationFollowers = """
        party movement newspaper agency channel bloc coalition militia gang team website network app platform airline foundation charity chain shares stock shareholders investors employees staff workers spokesman spokeswoman spokesperson headquarters coach manager striker midfielder defender goalkeeper winger fans supporters
        subsidiary engineers executives lawmakers fighters militants lawmaker members leadership director chairman president chief ceo boss executive officials official correspondent newspaper reporter
        """

    static let placeFollowers = """
        airport area bay beach border city coast county crossing desert district governorate harbour harbor highway hills island islands lake metropolitan municipality neighborhood neighbourhood
        peninsula plain plateau port prefecture province region reservoir residents river road route state station strait street suburb terminal territory town township valley village villages volcano
        oblast basin delta stadium mine mines quarry dam oilfield reef gorge airbase checkpoint shrine refugee
        """

    static let eventNouns = """
        earthquake quake hurricane typhoon cyclone tsunami war massacre festival tournament championship championships summit marathon uprising revolution eruption
        """

    /// English words that open sentences or head titles so often that a capital says nothing, in lower case.
    static let common = """
        abandoned able abuse academic access accident accidents account accounts accused act action activists activity actor actors actual address administration admission adult adults advance advice affected afternoon age
        agencies agency agents aid aim air aircraft airlines airport alarm alcohol allies amount analysis ancient animal animals annual answer appeal applause applications approach approval area areas argument
        arguments armed army arrests arrival art article artists assault assets assistance athletes atmosphere attack attackers attacks attempts attendance attention attorneys audience aunt average aviation award awards
        baby balance ball ban bank banking banks bars base baseball basic basketball battle beach beef beer benefits bets bid big bigger bill billions bills bird birds birth bits black blame blast blasts blood blue board boat
        boats bodies body bomb bombs bonds book books boost border borders boss bottom boy boys bread break breaking bridge brothers brown budget building buildings bus buses business businesses buy buyers cabinet call calls campaign
        campaigners campaigns cancer candidates capital car care career cars case cases cash catch cattle cause cell cells central centre century ceremony certain chairs challenge challenges champions chance change changes charges charity
        cheap check chemical chief child choice church churches cities citizens city civil civilians claim claims class classes clean clear climate clinic clothes cloud clouds club clubs coach coaches coal coast coffee cold collection colleagues
        college color comment comments commerce commission commitment committee committees common communication communities community commuters companies company competition complaints computer computers concern concerns condition conditions conference
        conflict congratulations congress connection conservationists consider construction consumers contact contacts contract control conversation copies copper corn corruption cost costs cotton council councils counsel countries country couples courage
        course court courts cover covered crash crashes credit crew crews cricket crime crimes criminals crisis critical crops cross crowd crowds crude culture currency current customers cuts cyclists daily damage dance danger dark data
        date daughter day days dead deadline deal dealers deals death deaths debate debt debts decades decision decisions deep defence defense defendants delay delays delegates delegations demand demands demonstrators denial department deportation deputies details
        development device diesel difference different difficulties dinner diplomats direct disaster discipline discussion discussions disease dispute dissidents distance districts doctor dogs dollar dollars domestic donations donors door doors double doubts drivers drivers drone
        drones drought drug drugs dry due dust duty earth earthquake earthquakes east easy economic economists economy edge editors education effect effects effort efforts eggs elderly election elections electricity emergency emergency emissions emotional
        employees employers empty end enemies energy engineers enough entire entry environmental environmentalists equal equipment error escape essential estimates evening events evidence exact examples excellent exchange excitement executives exercise exit expansion
        explosion explosions exporters exports extra extreme eye eyes face faced facilities fact factories facts failure fair faith families family famous fans farm farmers fashion fast father fear fears feature federal feelings fees fellow
        female fewer field fierce fight fighters fighting figures film films final finals finance financial findings fines finish fire fires firm firms fish fishermen fishing fixed flag flash flat flight flights flood flooding floods floor flowers folk food fools foot footage
        football force forces forecasters foreign forest forests form former forward founder four fourth free freedom fresh friends fuel full fun fund funding funds funeral funerals future gains game games gangs garbage gas gender general generations gifts
        girl girls glass global goal goals gold good goods government governments governors grain grand great green ground groups growth guards guests guns habits hackers half halfway hand hands hard harsh hate head heads health healthy hearing hearings heat heavy height
        help helicopter helicopters heritage heroes hi high higher highest highways hills history holidays home homes homeless honest honey hope hopes horse horses hospital hospitals hostages hot hotel hotels hour hours house households houses housing huge
        human hundred hunger hunters hunting husband ice idea ideas illegal image images immigrants immigration impact import imports inc incidents income increase increased industrial industry inflation information infrastructure initial injuries inmates inquiry inquiries
        inspectors institutions insurance insurers intelligence interest internal international internet intense interviews introduction inventory investment investments investors iron island issues items jail jets jobs joint journalists judges judicial juniors jurors justice kids killing kind
        kitchen knowledge labor labour lack land landslides language large largest late law lawmakers laws layers leaders leadership league leave leaving legal legislation legislators lenders lesson lessons letters level liberal life light likely limited line lines link links list listen
        literature little live lives living loans local long longtime look lord losses lots love low lower luck luxury machines magazine mail main major majority male man management managers manufacturers manufacturing many maps march margin marine marines mark market markets
        marriage mass massive master match matches material maximum mayor mayors meals measures meat mechanics media medical medicine meeting meetings member members memories mental merchants message messages metal metals method middle midnight migrants military militants milk
        millions mind miners mining ministers minor minority minutes misery missiles mistakes mixed mobile modern moments money monitors month monthly months morning mortgage mosques mother mothers motorists mountain mountains movie movies murder museums music musicians mystery name
        names narrow nation national nations nationwide natural nature naval near need needs negative negotiations negotiators neighbors neighbours net network news newspaper newspapers night nights noise nominees non normal north note nothing notice nuclear number numbers nurses
        objects observers obviously occupation ocean offers office officers offices official oil older olive onlookers online open opening operation operations operators opinion opponents opposition options oranges order orders ordinary organisers organizers origin original outside overnight own
        owners ownership paper papers parade parents parking parliament part participants parties partners parts party passengers passion past patience patients patrols pay paying peace peaceful pedestrians pension people percent perfect performance period permanent permission
        person personal personnel petrol phase phone phones photographers photographs photos physical pictures pieces pilots pirates place places plain plan planes planning plans plants plastic play player players plenty poetry point points poison police policemen policies policy political
        politicians politics poll polls pollution poor popular population port possible post potential pottery poverty power powerful practice praise prayers precious present presidential presidents press pressure pretty previous price prices priests primary prime prior prison prisoners prisons
        private prizes pro problem problems process production products professional professor profits progress promises proof property proposals prosecution prosecutors protection protest protests proud public publishers pupils purpose quality questions quick race races racism radical radio
        rail railway rain rains raids rallies ranchers rates raw reaction readers real reality rebels recent record records recovery red reduction reform reforms refugees regional regulation regulators relations relatives relief religion religious remains remote rent repairs reports
        representatives republicans rescue rescuers research resident resistance resolution resources respect response restaurants results retail retailers return revenue revenues rice rich rights rising risk rival rivals river rivers road roads rocket rockets role room rough routine row
        rule rules rumors rumours run runners rural safe safety sailors salaries sales samples sanctions satellite savings scenes school schools science scientists score screen search seats second secret secretary sections sectors security sellers senators senior sense series
        serious service services session settlement several severe sex shadow shareholders shares shelling shelter shelters ship shipments shipping ships shoes shop shoppers shops short shots shoulders showers shows sign signals silence silver similar simple single sir sisters sites situation
        size skies skills slow small smaller smart smoke snow soccer social society soft soil soldiers solar solid solution solutions songs sooner sorry sort soul sound source sources south space speakers special species spectators speculation speech speed spending spirit spokesman
        spokeswoman sport sports spread spring staff stage standard star stars start state statement statements states station statistics status steel step still stock stocks stone storage stores stories storm storms strange strategy street streets strength stress strict strikes strong students
        studies study style subject success successful sudden suffering sugar suicide sum summer sun supermarkets supplies supply support supporters sure surgeons surprise surveys survivors suspected suspects sustained symptoms system systems table talk talks tanks target tax taxes taxis tea teachers
        team teams tears technical technology teenagers telephone television temperatures tennis tension tensions tentative term terrible terrorism terrorists test testimony testing tests text theatre theory thieves thing things think thirty thought thousand thousand threats tickets
        tight time times tiny titles tobacco toll ton tonight tonnes tons top torrential total tough tour tourism tourists towers town towns tracks trade traders trading tradition traditional traffic trains transition transport travel travelers travellers treasury treatment trees trial trials
        tribal tribes troops trouble truck trucks true trust truth turn turnout twin types ultimately unable uncle unemployment unions unity universities university unknown unlikely unrest upper urban usual utilities vaccines values various vast vegetables vehicles vendors verdict vessels
        veterans victims victory video videos view viewers villagers violence violent visitors vital voice volunteers vote voter voters votes voting wages walls war warnings warriors wars waste watch water waters wave waves weapons weather website weddings weeks weekly weekend weight welcome
        west wheat white wholesale wide wild wildfires wildlife wind winds window windows wine winners winter wireless wise withdrawal witness woman wonder wood word words work workers world worse worth wounded write writers wrong year yearly years young younger youth zero
        shell visa universal zoom dawn inter target gap sprint orange apple apples lost phase pool publish published goodbye grandmother grandfather hurricane typhoon cyclone thunderstorm avalanche landslide volcano tsunami heatwave quake bombing raid siege truce ceasefire
        """

    /// Written in capitals, and no name of anybody.
    static let notNames = """
        AI AIDS AK AM ATM BA BSc CCTV CEO CFO COO COVID Covid CV DIY DJ DNA DVD EV EVs FAQ GDP GMT GPS HARM HD HIMARS HIV ICBM ID IED IPO IQ ISBN IT IVF LED LGBT LGBTQ LLB LNG LPG MA MBA MEP MEPs MMR
        MP MPs MRI NGO NGOs OK PC PCR PDF PhD PM POW POWs PR PTSD Q QR RNA ROI RSVP SIM SMS SUV SUVs TB TNT TV UFO UFOs UHF USB USD UV VAT VIP VIPs VPN WMD XL EUR GBP JPY CNY RMB AD BC BCE CE II III IV VI VII VIII IX XI XII XIII
        MW GW kW MWh GWh TWh kWh EPS EBITDA YTD UPDATE BREAKING MORE NOTE WATCH LIVE EXCLUSIVE CORRECTION ENDS EXPLAINER ANALYSIS WARNING Rs Tk Rp Ksh VAR Nobel Pulitzer Emmy MLA MLAs DVLA ECG EEG MoU MOU VHS AGM EGM CPI PMI XIV XV XVI I Mr Mrs Ms Dr Internet Bible Quran Koran God Allah Covid-19 COVID-19 Coronavirus Earth Moon Mars Sun Twitter-like Wi-Fi English French
        Act Bill Law Constitution Charter Code Section Article Chapter Amendment Clause Resolution Appendix Schedule Part Page Figure Table Phase Grade Level Round Day Week Year Half Group Category Type Stage Step Session Unit
        """
}
