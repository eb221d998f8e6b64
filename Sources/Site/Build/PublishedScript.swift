/// A script as it is published: without lines that are only a comment, and without indentation. A sixth of a script is saved by
/// it, behind gzip. Sound where no string and no template literal goes over several lines, which holds for the built-in scripts.
func publishedScript(_ source: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(source.count)
    for line in source.split(separator: UInt8(ascii: "\n")) {
        let code = line.drop { $0 == UInt8(ascii: " ") }
        if code.isEmpty || code.starts(with: "//".utf8) { continue }
        output += code
        output.append(UInt8(ascii: "\n"))
    }
    return output
}
