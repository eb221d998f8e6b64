import Testing

@testable import Text

@Suite struct LanguageGuessTests {
    private static func guess(_ text: String) -> String? { LanguageGuess.language(of: [Array(text.utf8)]) }

    static let texts: [(language: String, text: String)] = [
        ("en", "The council of the harbour voted on Monday to close the ferry, which has been in service for forty years. It will not be replaced, said the mayor."),
        ("de", "Der Rat des Hafens hat am Montag beschlossen, die Fähre nicht mehr zu betreiben, die seit vierzig Jahren fährt. Sie wird durch eine Brücke ersetzt."),
        ("fr", "Le conseil du port a décidé lundi de fermer la ligne du bac, qui est en service depuis quarante ans. Elle ne sera pas remplacée, a dit le maire."),
        ("es", "El consejo del puerto decidió el lunes cerrar la línea del transbordador, que ha estado en servicio desde hace cuarenta años. No será sustituida, según el alcalde. Los vecinos de la isla no están de acuerdo con la decisión, pero el puente ya está en obras."),
        ("it", "Il consiglio del porto ha deciso lunedì di chiudere la linea del traghetto, che è in servizio da quarant’anni. Non sarà sostituita, ha detto il sindaco della città."),
        ("pt", "O conselho do porto decidiu na segunda-feira fechar a linha da balsa, que está em serviço há quarenta anos. Não será substituída, disse o presidente da câmara."),
        ("nl", "De raad van de haven heeft maandag besloten om de veerdienst te sluiten, die al veertig jaar in bedrijf is. Hij wordt niet vervangen, zei de burgemeester."),
        ("pl", "Rada portu zdecydowała w poniedziałek, że prom, który pływa od czterdziestu lat, zostanie zamknięty. Nie będzie on zastąpiony, ale jest już most przez rzekę."),
        ("sv", "Hamnens råd beslutade på måndagen att stänga färjan, som har varit i drift i fyrtio år. Den ska inte ersättas, men det är en bro på väg över älven."),
        ("sk", "Rada prístavu v pondelok rozhodla, že kompa, ktorá je v prevádzke už štyridsať rokov, sa zatvorí. Nebude nahradená, ale podľa starostu sa stavia most pre autá."),
        ("sl", "Svet pristanišča je v ponedeljek odločil, da bo trajekt, ki je v uporabi že štirideset let, zaprt. Ne bo ga nadomestil nihče, je dejal župan, saj se gradi tudi most."),
        ("af", "Die raad van die hawe het Maandag besluit om die veerboot te sluit, wat al veertig jaar in diens is. Dit sal nie vervang word nie, het die burgemeester gesê."),
        ("gl", "O consello do porto decidiu o luns pechar a liña da barca, que está en servizo desde hai corenta anos. Non será substituída, segundo o alcalde, pero tamén haberá unha ponte para os coches."),
        ("ca", "El consell del port va decidir dilluns tancar la línia del transbordador, que és en servei des de fa quaranta anys. No serà substituïda, però també hi haurà un pont per als cotxes, amb dos carrils."),
        ("be", "Рада порта вырашыла ў панядзелак закрыць паром, які ходзіць ужо сорак гадоў. Ён не будзе заменены, але для машын і людзей будуюць мост, як сказаў мэр горада."),
        ("cs", "Rada přístavu v pondělí rozhodla, že se přívoz, který je v provozu již čtyřicet let, uzavře. Nebude nahrazen, ale podle starosty se staví most pro auta."),
        ("tr", "Liman kurulu pazartesi günü kırk yıldır çalışan vapur hattını kapatma kararı aldı. Yerine bir köprü yapılacak ve bu daha sonra açılacak, ancak ne kadar süreceği belli değil."),
        ("hu", "A kikötő tanácsa hétfőn úgy döntött, hogy bezárja a kompot, és az már nem is indul el. Egy híd épül meg a folyón, de ez csak két év után lesz kész."),
        ("fi", "Sataman neuvosto päätti maanantaina, että lautta, joka on ollut käytössä jo vuosia, ei enää kulje. Se on mutta myös silta, kun rahaa on. Hän ei ole kuin eri mieltä."),
        ("ru", "Совет порта решил в понедельник закрыть паром, который ходит уже сорок лет. Он не будет заменён, но для машин и людей строят мост, как сказал мэр города."),
        ("uk", "Рада порту вирішила в понеділок закрити пором, який ходить уже сорок років. Він не буде замінений, але для машин і людей будують міст, як сказав мер міста та його заступник."),
        ("el", "Το συμβούλιο του λιμανιού αποφάσισε τη Δευτέρα να κλείσει τη γραμμή του πλοίου."),
        ("he", "מועצת הנמל החליטה ביום שני לסגור את המעבורת שפועלת כבר ארבעים שנה."),
        ("ar", "قرر مجلس الميناء يوم الاثنين إغلاق خط العبارة الذي يعمل منذ أربعين عاما، ولن يتم استبداله. وقال رئيس البلدية إن هذا القرار كان صعبا على السكان في المدينة، بعد أن تم التصويت عليه من قبل الجميع."),
        ("zh", "港口委员会星期一决定关闭已运营四十年的渡轮航线。市长表示，将不会有其他航线取代它。"),
        ("ja", "港湾評議会は月曜日、四十年間運航してきたフェリー航路を閉鎖することを決定した。"),
        ("ko", "항만 위원회는 월요일 사십 년 동안 운행해 온 여객선 노선을 폐쇄하기로 결정했다."),
        ("th", "คณะกรรมการท่าเรือตัดสินใจเมื่อวันจันทร์ให้ปิดเส้นทางเรือข้ามฟาก"),
    ]

    @Test(arguments: texts) func wordsTell(language: String, text: String) {
        #expect(Self.guess(text) == language)
    }

    @Test(arguments: [
        "", "Talks begin.", "John Smith, Anna Meyer, Marco Berger, Helena Vogt, Karim Haddad, Luca Hof, Rosa Keller, Jan Brandt, Tom Ruiz",
        "12 34 56 1,200 3.5 % 2023-03-20", "Danske og norske ord som det er en del av", "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll",
        // Neighbours of languages that are known.
        "Vijeće luke odlučilo je u ponedjeljak da se trajekt, koji je u službi već četrdeset godina, zatvori. Neće biti zamijenjen, ali se gradi most za automobile, rekao je gradonačelnik nakon sjednice.",
        "Majlis pelabuhan memutuskan pada hari Isnin untuk menutup feri yang telah beroperasi selama empat puluh tahun. Ia tidak akan diganti, kata datuk bandar itu kepada wartawan dengan tegas.",
        "The council voted. Der Rat hat am Montag beschlossen. Le conseil a décidé lundi. The mayor was there and not in the town. Er ist nicht zu Hause und sie auch nicht. Il est dans la ville et il ne veut pas.",
    ])
    func whatIsNotSureIsNotSaid(text: String) {
        #expect(Self.guess(text) == nil)
    }

    @Test func aShortTextMayBeInAnyLanguage() {
        #expect(LanguageGuess.mayBe("en", [Array("Der Rat hat beschlossen.".utf8)]))
        #expect(!LanguageGuess.mayBe("en", [Array(Self.texts[1].text.utf8), Array(Self.texts[1].text.utf8)]))
        #expect(LanguageGuess.mayBe("en", [Array(Self.texts[0].text.utf8), Array(Self.texts[0].text.utf8)]))
    }
}
