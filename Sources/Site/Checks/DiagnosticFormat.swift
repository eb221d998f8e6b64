package import Text

/// How `check` writes what it found.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
    /// For people: the line and a caret.
    case text
    /// For programs: an object a line.
    case json
    /// For GitHub's workflows: commands that become annotations of the lines.
    case github

    /// The whole output: each diagnostic on lines of its own, empty where there is none.
    package func text(of diagnostics: [Diagnostic]) -> String {
        switch self {
        case .text: diagnostics.map { "\($0)\n" }.joined()
        case .json: Self.json(diagnostics)
        case .github: diagnostics.map { Self.command($0) + "\n" }.joined()
        }
    }

    private static func json(_ diagnostics: [Diagnostic]) -> String {
        var json = JSONWriter()
        for diagnostic in diagnostics {
            json.object {
                $0.member("severity", diagnostic.severity.rawValue)
                $0.member("path", diagnostic.path)
                $0.member("line", diagnostic.line)
                $0.member("column", diagnostic.column)
                $0.member("length", diagnostic.length)
                $0.member("message", diagnostic.message)
                $0.member("excerpt", diagnostic.excerpt?.text ?? "")
            }
            json.endLine()
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// `::error file=a.md,line=3,col=1::message`, escaped as GitHub's own toolkit does.
    private static func command(_ diagnostic: Diagnostic) -> String {
        var properties = [String]()
        if !diagnostic.path.isEmpty { properties.append("file=\(escaped(diagnostic.path, isProperty: true))") }
        if diagnostic.line > 0 {
            properties += ["line=\(diagnostic.line)", "col=\(diagnostic.column)", "endColumn=\(diagnostic.column + diagnostic.length)"]
        }
        let head = properties.isEmpty ? diagnostic.severity.rawValue : "\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))"
        return "::\(head)::\(escaped(diagnostic.message, isProperty: false))"
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where isProperty: escaped += "%3A"
            case "," where isProperty: escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
