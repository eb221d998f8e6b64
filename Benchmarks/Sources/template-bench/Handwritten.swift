import Text

/// What a careful programmer would write instead of a template: the same bytes, appended to one buffer.
enum Handwritten {
    static func article(into output: inout [UInt8]) {
        let (site, article) = (Data.site, Data.article)
        output += "<!doctype html>\n<html lang=\"".utf8
        attribute(site.language, &output)
        output += "\">\n<head><title>".utf8
        attribute(article.title, &output)
        output += " – ".utf8
        attribute(site.title, &output)
        output += "</title>\n<meta name=\"description\" content=\"".utf8
        attribute(article.summary, &output)
        output += "\"></head>\n<body>\n<nav>".utf8
        for section in site.sections {
            output += "<a href=\"".utf8
            attribute(section.url, &output)
            output += "\">".utf8
            text(section.name, &output)
            output += "</a> ".utf8
        }
        output += "</nav>\n<article>\n<h1>".utf8
        text(article.title, &output)
        output += "</h1>\n".utf8
        if let byline = article.byline {
            output += "<p class=\"byline\">By ".utf8
            text(byline, &output)
            output += "</p>".utf8
        }
        output += "\n<p><a href=\"".utf8
        attribute(article.outletURL, &output)
        output += "\">".utf8
        text(article.outlet, &output)
        output += "</a>, ".utf8
        output += article.day.description.utf8
        output += "</p>\n".utf8
        output += article.body
        output += "\n<ul class=\"tags\">".utf8
        for tag in article.tags {
            output += "<li>".utf8
            text(tag, &output)
            output += "</li>".utf8
        }
        output += "</ul>\n<ul>".utf8
        for entity in article.entities {
            output += "\n<li><a href=\"".utf8
            attribute(entity.url, &output)
            output += "\">".utf8
            text(entity.name, &output)
            output += "</a> (".utf8
            output += String(entity.count).utf8
            output += ")</li>".utf8
        }
        output += "\n</ul>\n</article>\n</body>\n</html>\n".utf8
    }

    static func list(into output: inout [UInt8]) {
        output += "<ul>".utf8
        for entity in Data.entities {
            output += "\n<li class=\"".utf8
            attribute(entity.kind, &output)
            output += "\"><a href=\"".utf8
            attribute(entity.url, &output)
            output += "\">".utf8
            text(entity.name, &output)
            output += "</a> (".utf8
            output += String(entity.count).utf8
            output += ")".utf8
            if entity.isSuggested { output += " <em>suggested</em>".utf8 }
            output += "</li>".utf8
        }
        output += "\n</ul>\n".utf8
    }

    private static func text(_ text: String, _ output: inout [UInt8]) {
        escape(text, &output) { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    }

    private static func attribute(_ text: String, _ output: inout [UInt8]) {
        escape(text, &output) {
            $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\"")
                || $0 == UInt8(ascii: "'")
        }
    }

    /// Copies runs that need no escape whole.
    @inline(__always)
    private static func escape(_ text: String, _ output: inout [UInt8], _ isSpecial: (UInt8) -> Bool) {
        var text = text
        text.withUTF8 { bytes in
            var clean = 0
            for index in bytes.indices where isSpecial(bytes[index]) {
                output.append(contentsOf: bytes[clean..<index])
                switch bytes[index] {
                case UInt8(ascii: "&"): output += "&amp;".utf8
                case UInt8(ascii: "<"): output += "&lt;".utf8
                case UInt8(ascii: ">"): output += "&gt;".utf8
                case UInt8(ascii: "\""): output += "&quot;".utf8
                default: output += "&#39;".utf8
                }
                clean = index + 1
            }
            output.append(contentsOf: bytes[clean...])
        }
    }
}
