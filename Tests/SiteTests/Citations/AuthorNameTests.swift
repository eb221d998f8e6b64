import Testing
@testable import Site

@Suite struct AuthorNameTests {
    /// Stated, then given | particle | family | suffix; nil where the name is cited whole.
    @Test(arguments: [
        ("Jane Doe", "Jane||Doe|"),
        ("  Jane \n  Doe ", "Jane||Doe|"),
        ("Ursula von der Leyen", "Ursula|von der|Leyen|"),
        ("Vincent van Gogh", "Vincent|van|Gogh|"),
        ("Juana Inés de la Cruz", "Juana Inés|de la|Cruz|"),
        ("María del Pilar García", "María del Pilar||García|"),
        ("Robert De Niro", "Robert||De Niro|"),
        ("Charles de Gaulle", "Charles|de|Gaulle|"),
        ("Valéry Giscard d’Estaing", "Valéry Giscard||d’Estaing|"),
        ("Ahmed al-Sharaa", "Ahmed||al-Sharaa|"),
        ("Mohammed bin Salman", "Mohammed|bin|Salman|"),
        ("Sultan Al Jaber", "Sultan||Al Jaber|"),
        ("Al Gore", "Al||Gore|"),
        ("David Ben Gurion", "David||Ben Gurion|"),
        ("de la Cruz", "|de la|Cruz|"),
        ("Martin Luther King Jr.", "Martin Luther||King|Jr."),
        ("Martin Luther King, Jr.", "Martin Luther||King|Jr."),
        ("Doe, Jane", "Jane||Doe|"),
        ("van der Berg, Jan", "Jan|van der|Berg|"), ("Aoife Ní Bhroin", "Aoife||Ní Bhroin|"), ("Seán Ó Riain", "Seán||Ó Riain|"), ("O'Neil, Shaun, Jr.", "Shaun||O'Neil|Jr."),
        ("de la Cruz, Juana Inés", "Juana Inés|de la|Cruz|"),
        ("García Márquez, Gabriel", "Gabriel||García Márquez|"),
        ("De la Cruz, Juan", "Juan||De la Cruz|"),
        ("Jane Doe, Sydney", "Jane||Doe|"),
        ("Dr. Jane Doe", "Jane||Doe|"),
        ("Prof. Dr. Jane van Dam", "Jane|van|Dam|"),
        ("Dr. Doe", "Dr.||Doe|"),
        ("J. K. Rowling", "J. K.||Rowling|"),
        ("bell hooks", "bell||hooks|"),
        ("Conan O'Brien", "Conan||O'Brien|"),
        ("Anne-Marie Slaughter-Smith", "Anne-Marie||Slaughter-Smith|"),
        ("Jane Doe, Political Correspondent", "Jane||Doe|"),
        ("Jane Doe (Reuters)", "Jane||Doe|"),
        ("Jane Doe in Kyiv", "Jane||Doe|"),
        ("Иван Петров", "Иван||Петров|"),
        ("Герберт фон Караян", "Герберт|фон|Караян|"),
        ("Νίκος Παππάς", "Νίκος||Παππάς|"),
        ("Zoë Wójcik", "Zoë||Wójcik|"),
    ])
    func parts(stated: String, expected: String) {
        let parts = AuthorName(stated).parts
        #expect(parts.map { "\($0.given)|\($0.particle)|\($0.family)|\($0.suffix)" } == expected)
    }

    @Test(arguments: [
        "Online Desk", "Reuters staff", "Reuters", "The Associated Press", "Agence France-Presse", "Press Trust of India",
        "BBC Monitoring", "Kyiv Bureau", "AP and Reuters", "Jane Doe and John Roe", "Smith & Co, Ltd", "习近平", "山田 太郎", "김 정은",
        "أحمد الشرع", "Banksy", "Redaktion Ausland", "Служба новостей", "Desk 24", "jane@example.org", "", "—", ",", "(", "Doe,",
        "von der Redaktion, Berlin",
        "Jane Doe, John Roe", "Supercalifragilistic A B C D E F G",
    ])
    func staysWhole(stated: String) {
        #expect(AuthorName(stated).parts == nil)
        #expect(AuthorName(stated).stated == stated)
    }

    /// What the dossier knows for an organization is none's family name.
    @Test func organizationsAreKnown() {
        let name = AuthorName("Human Rights Watch", organizations: ["Human Rights Watch"])
        #expect(name.parts == nil && name.isOrganization)
    }

    @Test func namesStayAsStatedWhereTheFamilyNameStandsFirst() {
        #expect(AuthorName("Orbán Viktor", language: "hu").parts == nil)
        #expect(AuthorName("Nguyễn Phú Trọng", language: "vi-VN").parts == nil)
        #expect(AuthorName("Viktor Orbán", language: "en").parts?.family == "Orbán")
    }

    @Test func anAuthorNamedAsTheOutletIsTheOutlet() {
        #expect(AuthorName("Kyiv Independent", outlet: "KYIV INDEPENDENT").parts == nil)
    }

    @Test(arguments: [
        ("Reuters staff", true), ("Online Desk", true), ("The Associated Press", true), ("Jane Doe", false), ("习近平", false),
        ("Banksy", false), ("Doe and Roe", false), ("Jane Doe (Reuters)", false),
    ])
    func tellsOrganizations(stated: String, isOrganization: Bool) {
        #expect(AuthorName(stated).isOrganization == isOrganization)
    }

    @Test(arguments: [
        ("Ursula von der Leyen", "von der Leyen, Ursula"), ("Martin Luther King Jr.", "King, Martin Luther, Jr."),
        ("Reuters staff", "Reuters staff"), ("Smith, Jones & Co", "Smith Jones & Co"), ("习近平", "习近平"), ("de la Cruz", "de la Cruz"),
    ])
    func inverts(stated: String, inverted: String) {
        #expect(AuthorName(stated).inverted == inverted)
    }
}
