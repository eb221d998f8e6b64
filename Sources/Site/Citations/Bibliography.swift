internal import Text

/// The files `data/citations.*`: all articles, in the order given, a piece each.
package enum Bibliography: Sendable {
    /// `citations.bib`: an empty line between entries.
    case bibTeX
    /// `citations.ris`
    case ris
    /// `citations.json`: CSL-JSON.
    case cslJSON

    /// The file of so many articles, the fields of each asked for when it is written.
    func file(of count: Int, fields: @escaping @Sendable (Int) -> CitationFields) -> FilePieces {
        switch self {
        case .bibTeX:
            return FilePieces(count) { index, output in
                if index > 0 { output.append(UInt8(ascii: "\n")) }
                fields(index).appendBibTeX(to: &output)
            }
        case .ris: return FilePieces(count) { index, output in fields(index).appendRIS(to: &output) }
        case .cslJSON:
            if count == 0 { return FilePieces(1) { $1.append("[]\n") } }
            return FilePieces(count) { index, output in
                if index == 0 { output.append("[") }
                JSONWriter.appendElements(to: &output, isFirst: index == 0) { fields(index).writeCSL(to: &$0) }
                if index == count - 1 { output.append("\n]\n") }
            }
        }
    }

    /// The whole file of these citations.
    package func bytes(of citations: [Citation]) -> [UInt8] {
        file(of: citations.count) { CitationFields(citations[$0]) }.bytes
    }
}
