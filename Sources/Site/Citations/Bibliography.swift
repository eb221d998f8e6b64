internal import Text

/// The files `data/citations.*`: all articles, in the order given.
package enum Bibliography {
    /// `citations.bib`: an empty line between entries.
    package static func bibTeX(_ citations: [Citation]) -> [UInt8] {
        var output = [UInt8]()
        for (index, citation) in citations.enumerated() {
            if index > 0 { output.append(UInt8(ascii: "\n")) }
            citation.appendBibTeX(to: &output)
        }
        return output
    }

    /// `citations.ris`
    package static func ris(_ citations: [Citation]) -> [UInt8] {
        var output = [UInt8]()
        for citation in citations { citation.appendRIS(to: &output) }
        return output
    }

    /// `citations.json`: CSL-JSON.
    package static func cslJSON(_ citations: [Citation]) -> [UInt8] {
        var json = JSONWriter(.indented)
        json.array { for citation in citations { citation.writeCSL(to: &$0) } }
        json.endLine()
        return json.bytes
    }
}
