/// Names of months, weekdays and time zones, in small letters without accents.
enum Calendar {
    /// The month of a name or of its usual short form.
    static func month(_ word: ArraySlice<UInt8>) -> Int? { months[word] }

    static func isWeekday(_ word: ArraySlice<UInt8>) -> Bool { weekdays.contains(word) }

    /// Minutes east of UTC. Short names that mean several zones (`CST`, `IST`, `ET`) are left out: nothing is guessed.
    static func zone(_ word: ArraySlice<UInt8>) -> Int? { zones[word] }

    /// Names of zones that are known not to say which.
    static func isZoneName(_ word: ArraySlice<UInt8>) -> Bool { zones[word] != nil || vagueZones.contains(word) }

    private static let months: [ArraySlice<UInt8>: Int] = {
        let names: [(Int, String)] = [
            (1, "january jan enero ene januar janner janvier janv gennaio gen janeiro januari jan stycznia styczen января ocak января січня leden ledna ianuarie januar tammikuuta يناير كانون"),
            (2, "february feb febrero februar fevrier fevr febbraio fevereiro fev februari lutego luty февраля subat лютого unora februarie helmikuuta فبراير شباط"),
            (3, "march mar marzo marz maerz mrz mars marco maart mrt marca marzec марта mart березня brezna martie maaliskuuta maret مارس اذار آذار"),
            (4, "april apr abril abr avril avr aprile kwietnia kwiecien апреля nisan квітня dubna aprilie huhtikuuta ابريل أبريل نيسان"),
            (5, "may mayo mai maggio mag maio mei maj maja мая mayis травня kvetna toukokuuta مايو ايار أيار"),
            (6, "june jun junio juni juin giugno giu junho czerwca czerwiec июня haziran червня cervna iunie kesakuuta يونيو حزيران"),
            (7, "july jul julio juli juillet juil luglio lug julho lipca lipiec июля temmuz липня cervence iulie heinakuuta يوليو تموز"),
            (8, "august aug agosto ago aout agustus augustus sierpnia sierpien августа agustos серпня srpna elokuuta اغسطس أغسطس اب آب"),
            (9, "september sept sep septiembre setiembre septembre settembre set setembro wrzesnia wrzesien сентября eylul вересня zari septembrie syyskuuta سبتمبر ايلول أيلول"),
            (10, "october oct octubre oktober okt octobre ottobre ott outubro out pazdziernika pazdziernik октября ekim жовтня rijna octombrie lokakuuta اكتوبر أكتوبر"),
            (11, "november nov noviembre novembre novembro listopada listopad ноября kasim листопада noiembrie marraskuuta نوفمبر"),
            (12, "december dec diciembre dic dezember dez decembre dicembre dezembro desember des grudnia grudzien декабря aralik грудня prosince decembrie joulukuuta ديسمبر"),
        ]
        var table: [ArraySlice<UInt8>: Int] = [:]
        for (month, list) in names {
            for name in list.split(separator: " ") { table[LineToken.fold(Array(name.utf8)[...])[...]] = month }
        }
        return table
    }()

    private static let weekdays: Set<ArraySlice<UInt8>> = {
        let names = """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
            lunes martes miercoles jueves viernes sabado domingo montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so
            lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi domenica segunda-feira terca-feira
            quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
            понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер пʼятниця п'ятниця субота неділя
            poniedzialek wtorek sroda czwartek piatek sobota niedziela الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد
            mandag tirsdag onsdag torsdag fredag lordag sondag tisdag
            """
        return Set(names.split { $0 == " " || $0 == "\n" }.map { LineToken.fold(Array($0.utf8)[...])[...] })
    }()

    private static let zones: [ArraySlice<UInt8>: Int] = {
        let list = [
            "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "cet": 60, "mez": 60, "west": 60, "cest": 120, "mesz": 120, "eet": 120, "sast": 120, "eest": 180,
            "msk": 180, "eat": 180, "gst": 240, "pkt": 300, "wib": 420, "hkt": 480, "sgt": 480, "myt": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
            "nzst": 720, "nzdt": 780, "edt": -240, "est": -300, "cdt": -300, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480, "akdt": -480, "hst": -600,
            "art": -180, "brt": -180, "wat": 60, "cat": 120,
        ]
        return Dictionary(uniqueKeysWithValues: list.map { (Array($0.key.utf8)[...], $0.value) })
    }()

    private static let vagueZones = Set(["ist", "cst", "et", "ct", "mt", "pt", "at", "uhr", "hrs", "h", "local"].map { Array($0.utf8)[...] })
}
