extension WordLists {
    /// The nouns that make a capitalized run an organization.
    static let organizationHeads = """
        Air Academy Administration Agency Airline Airlines Airways Alliance Army Arsenal Artillery Assembly Associates Association
        Athletic Attorneys Authorities Authority Bank Bankers Board Brewery Broadcaster Broadcasting Brotherhood Bundestag Bureau
        Cabinet Care Center Centers Centre Chamber Charity Chronicle Church City-Council Clinic Club Coalition
        Coastguard Collective College Command Commission Commissariat Committee Community Companies Company Confederation
        Conference Congregation Congress Conservatory Consortium Constabulary Consulate Consultancy Consulting Convention
        Cooperative Co-operative Corporation Corps Council Courant Courier Court Courts Daily Department Deputies Diocese
        Directorate Dispatch Division Dominion Duma Dynamics Electric Embassy Emergency-Services Energy Enterprise Enterprises
        Entertainment Examiner Exchange Express Faculty Federation Films Finance Firm Fisheries-Board Force Forces Forum
        Foundation Fraternity Front Fund Gazette Group Guard Guardian Guild Guards Herald Holdings Homes Hospital Hospitals
        Hotels House-of-Commons Independent Industries Inquirer Inspectorate Institute Institution Insurance International
        Investments Journal Judiciary Knesset Laboratories Laboratory Lab Labs League Legion Library Logistics Lords Magazine
        Mail Majlis Marines Media Ministries Ministry Mission Militia Mirror Mission Motor Motors Movement Museum
        Navy Network Networks News Newspaper Newspapers Nurses Observatory Observer Office Ombudsman Orchestra Order
        Organisation Organization Parliament Partners Partnership Party Patrol Petroleum Pharmaceuticals Pharma Philharmonic
        Police Post Power Press Productions Prosecutors Publishers Publishing Radio Railway Railways Record Records Refinery
        Regiment Register Registry Republic-Guard Reserve Resources Review School Schools Seminary Senate Sentinel Service
        Services Shipping Shipyard Shipyards Society Solutions Squadron Standard Star Stores Studio Studios Sun Superstores
        Survey Systems Taskforce Tech Technologies Technology Telecom Telegraph Television Theatre Theater Times Today
        Trade-Union Treasury Tribune Tribunal Trust Tv TV FM Union United University Unit Utilities Ventures Volunteers Watch
        Weekly Wire Workers Works World-Service Youth Bundesbank Gendarmerie Carabinieri Samaritans Rovers Wanderers Rangers
        Hotspur Albion FC CF SC AFC Athletics Giants Bulls Lakers Bears Eagles Lions Tigers Panthers Hawks Knights Titans Chiefs
        Patriots Raiders Dodgers Yankees Mets Cubs Braves Warriors Rockets Celtics Blazers Sox Universität Ministerium Universidad
        Université Universidade Instituto Ministerio Ministère Banco Banque Partido Parti Partei Frente Comisión Asociación Steel Chemical Chemicals Markets Capital Securities Electronics Foods Semiconductor Semiconductors Minerals Mining Gas
        Cement Textiles Automotive Bancorp Financial Realty Properties Retail Brands Beverages Breweries Robotics Software Aerospace Aviation Lines Cruises Stores Dynamics
        Advisers Advisors Analytics Consulting Associates Bros Brothers Sons Asset Management Archives Observatories Auxiliary Secretariat Presidency Ombudsman Academies
        Initiative Campaign Rescue Galleries Gallery Aid Relief
        Consejo Conseil Verband Verein Gesellschaft Gewerkschaft Amt Behörde Fundación Fondation Stiftung
        """

    /// The nouns that make a capitalized run a place.
    static let placeHeads = """
        Abbey Airfield Airport Alley Alps Archipelago Arena Atoll Avenue Barracks Barrage Basin Bay Beach Bluff Bluffs Boulevard
        Bridge Brook Camp Canal Canyon Cape Castle Cave Caves Cemetery Channel Circle City Cliff Cliffs Coast Corridor County Cove
        Creek Crescent Crossing Dam Delta Desert District Docks Dome Downs Drive Dunes Emirates Estate Estuary Falls Farm Fields
        Fjord Forest Fort Freeway Frontier Garden Gardens Gate Glacier Glen Gorge Gulf Hall Harbor Harbour Haven Heath Heights
        Highlands Highway Hill Hills Hotel Hollow Inlet Island Islands Isle Isles Isthmus Junction Kingdom Lagoon Lake Lakes Lane
        Lighthouse Lodge Lowlands Mall Manor Market Marsh Marshes Meadows Mesa Mine Monastery Monument Moor Motorway Mount Mountain
        Mountains Oasis Ocean Palace Park Parish Pass Passage Peak Peaks Peninsula Pier Plain Plains Plant Plateau Plaza Point Pond
        Port Prairie Prefecture Prison Promenade Province Quarter Quay Racecourse Range Ranch Ravine Reach Reef Region Republic
        Reserve Reservoir Resort Ridge River Road Rock Ruins Sands Savannah Sea Shore Shrine Sound Speedway Spring Springs Square
        Stadium State States Station Steppe Strait Straits Strand Street Stream Strip Suburb Summit-Park Swamp Terminal Territory
        Terrace Tower Towers Town Township Trail Tunnel Turnpike Vale Valley Velodrome Viaduct View Villa Village Volcano Wadi Wall
        Ward Waterfall Way Wetlands Wharf Woods Yard Zone Parkway Circuit Square Rivers Fault Trench Raion Oblast Governorate
        Zócalo Hospital Museum Church Cathedral Mosque Temple Theatre Theater Synagogue Basilica Chapel Hotel Shoal Spit Bend Crater Geyser Rift Volcano
        Monastery Quarry Ruins Camp Casino Vault Maidan Chowk Nagar Bagh Ghat Mandir Marg Souk Kasbah Causeway Jail Gaol Penitentiary Speedway Gurdwara Mausoleum Aqueduct Interchange Bypass Flyover Racetrack Waterfront Fortress Citadel Gallery Courthouse Barracks Embankment Esplanade Piazza Platz Straße Strasse Rue Calle Avenida Bahnhof
        """

    /// Nouns that make a name an event.
    static let eventHeads = """
        War Wars Revolution Uprising Massacre Genocide Holocaust Siege Battle Earthquake Tsunami Hurricane Typhoon Cyclone Storm
        Games Olympics Olympic Paralympics Championship Championships Cup Prix Marathon Tour Derby Final Finals Playoffs Bowl
        Festival Biennale Expo Exhibition Fair Carnival Oscars Grammys Awards Summit Conference-of-Parties Referendum Election
        Elections Accord Accords Agreement Treaty Protocol Convention-on Pact Ceasefire Intifada Spring Crisis Jubilee Coronation
        Inauguration Pandemic Eruption Flood Floods Open Masters Regatta Rally Trial Trials Eurovision Ashes Congress-of
        """

    static let companySuffixes = """
        Inc Ltd Limited LLC LLP PLC plc Plc Corp Corporation Co AG GmbH SE SA NV BV AB ASA Oyj AS SpA Spa Srl Sarl SARL KG KGaA
        Pty Pte Bhd Sdn Tbk Holdings Group Oy KK JSC PJSC OJSC ZAO OAO OOO SAS SL
        """

    static let directions = """
        North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest Northeastern Northwestern
        Southeastern Southwestern Central Upper Lower Greater Great Inner Outer New Old Saint St San Santa Port Fort Lake Mount Mt
        Cape El La Los Las Le Little Middle Far Mid Ciudad Villa Puerto Rio Río Monte
        """

    /// Nouns that make a run the name of a law, a prize, a thing: none of the four kinds.
    static let thingHeads = """
        Act Bill Charter Code Law Constitution Amendment Index Prize Medal Vehicle Vehicles Day Eve Syndrome Virus Disease Vaccine Rocket Rockets Missile Missiles Declaration
        Democrat Republican Telescope Spacecraft Rover Probe Satellite Doctrine Scale Theory Principle Principles Report Papers Dream Variant Edition Chapter
        """

    /// Before the name of a ship.
    static let vesselPrefixes = "MV MT SS HMS USS INS HMAS HMCS RMS USNS FV BRP RRS RV"
}
