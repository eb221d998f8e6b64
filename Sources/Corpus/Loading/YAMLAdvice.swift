internal import Text

/// What would be right where text is not YAML: the parser says what it expected, which tells a curator little.
enum YAMLAdvice {
    /// The ending of a message.
    ///
    /// - Parameters:
    ///   - problem: what the parser says.
    ///   - line: the line of the place.
    ///   - before: what stands on it before the place.
    static func ending(for problem: String, on line: ArraySlice<UInt8>, before: ArraySlice<UInt8>) -> String {
        let isIndentedByTab = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.contains(UInt8(ascii: "\t"))
        let advice =
            if problem.contains("tab character") || isIndentedByTab {
                "indent with spaces"
            } else if problem.hasPrefix("mapping values are not allowed") {
                // A second colon on the line, or a key where none may begin.
                before.contains(UInt8(ascii: ":")) ? "put a text that holds “: ” into quotation marks" : "let each key begin where the one above does, with a colon behind it"
            } else if problem.contains("unexpected end of stream") {
                "close the quotation mark"
            } else if problem.contains("',' or ']'") {
                "close the list with “]”, and put texts that hold commas or brackets into quotation marks"
            } else if problem.contains("',' or '}'") {
                "close with “}” what “{” begins"
            } else if problem.hasPrefix("could not find expected ':'") {
                "write a key, a colon, a space and a value"
            } else if problem.contains("escape character") {
                "write “\\\\” for a backslash, or put the text into single quotation marks"
            } else if isInSingleQuotes(before) {
                "write “''” for an apostrophe, or put the text into double quotation marks"
            } else {
                "if this is a text, put all of it into quotation marks"
            }
        return "; " + advice
    }

    /// Whether the value before a place began with a single quotation mark.
    private static func isInSingleQuotes(_ before: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: before, as: UTF8.self)
        return text.split(separator: ": ", maxSplits: 1).last?.drop { $0 == " " || $0 == "-" }.first == "'"
    }

    /// Whether something is shown where it begins, for its end is found missing below all that could end it.
    static func isShownWhereItBegins(_ context: String) -> Bool {
        context.contains("quoted scalar") || context.contains("flow") || context.contains("simple key")
    }
}
