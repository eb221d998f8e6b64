internal import Text

extension Citation {
    package var cslJSON: String {
        var output = ByteBuffer()
        CitationFields(self).appendCSL(to: &output)
        return output.string
    }
}

extension CitationFields {
    /// An item of CSL-JSON, as Zotero, pandoc and citeproc read it.
    func writeCSL(to json: inout JSONWriter) {
        json.object {
            $0.member("id", key)
            $0.member("type", "article-newspaper")
            $0.member("title", statedTitle())
            if !creators.isEmpty {
                $0.member("author") { $0.array { for author in creators { author.writeCSL(to: &$0) } } }
            }
            $0.member("container-title", outlet)
            if let date = citation.date { $0.member("issued") { Self.write(date.day, to: &$0) } }
            $0.member("URL", link)
            if let accessed = citation.accessed { $0.member("accessed") { Self.write(accessed, to: &$0) } }
            $0.member("language", citation.language)
            $0.member("note", note)
        }
    }

    /// The form of the citation box: an array of one item, which is what programs import.
    func appendCSL(to output: inout ByteBuffer) {
        JSONWriter.append(to: &output, .indented) {
            $0.array { writeCSL(to: &$0) }
            $0.endLine()
        }
    }

    private static func write(_ day: Day, to json: inout JSONWriter) {
        json.object {
            $0.member("date-parts") {
                $0.array { $0.array { for part in [day.year, day.month, day.day] { $0.integer(part) } } }
            }
        }
    }
}

extension AuthorName {
    fileprivate func writeCSL(to json: inout JSONWriter) {
        json.object {
            guard let parts else { return $0.member("literal", stated) }
            $0.member("family", parts.family)
            $0.member("given", parts.given.isEmpty ? nil : parts.given)
            $0.member("non-dropping-particle", parts.particle.isEmpty ? nil : parts.particle)
            $0.member("suffix", parts.suffix.isEmpty ? nil : parts.suffix)
        }
    }
}
