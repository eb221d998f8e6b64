/// A language in which the interface speaks.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case german = "de"
    case french = "fr"
    case spanish = "es"
    case ukrainian = "uk"
    case russian = "ru"
    case chinese = "zh"
    case arabic = "ar"

    /// The language of a BCP 47 tag such as `de`, `de-AT` or `zh-Hans-CN`; nil where the interface does not speak it.
    package init?(tag: String) {
        self.init(rawValue: LanguageTag(tag).language)
    }
}

/// The parts of a BCP 47 tag that matter here.
struct LanguageTag: Sendable, Hashable {
    /// In lower case, such as `de`.
    let language: String
    /// In lower case, such as `arab`.
    let script: String?
    /// In upper case, such as `AT`.
    let region: String?

    /// Whether it is written without spaces between words, so that nobody counts these.
    var joinsWords: Bool { ["zh", "yue", "wuu", "ja", "th", "lo", "km", "my"].contains(language) }

    init(_ tag: String) {
        // Most are a language alone.
        if !tag.isEmpty, tag.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) {
            (language, script, region) = (tag, nil, nil)
            return
        }
        let subtags = tag.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }.map { Substring($0) }
        language = subtags.first?.lowercased() ?? ""
        var script: String?
        var region: String?
        for subtag in subtags.dropFirst() {
            // A single character starts an extension, which says nothing of script or region.
            if subtag.count == 1 { break }
            if subtag.count == 4, script == nil, region == nil, subtag.first?.isLetter == true {
                script = subtag.lowercased()
            } else if subtag.count == 2, region == nil {
                region = subtag.uppercased()
            }
        }
        self.script = script
        self.region = region
    }
}

/// The value of the attribute `dir`.
package enum TextDirection: String, Sendable, Hashable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of text in a language, by its script subtag, else by the script it is usually written in.
    package init(languageTag: String) {
        let tag = LanguageTag(languageTag)
        let isRightToLeft = tag.script.map(Self.scripts.contains) ?? Self.languages.contains(tag.language)
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }

    private static let scripts: Set<String> = ["arab", "aran", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"]

    private static let languages: Set<String> = [
        "ar", "arc", "arz", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
}
