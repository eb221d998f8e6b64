package import Text

extension SourceFile {
    /// A fault at the value of a key of the file's front matter, or at one text of its list; of the file as a whole where it
    /// has no such key. The file is read again: faults are rare.
    package func fault(_ severity: Diagnostic.Severity, _ message: String, key: String, item: String? = nil) -> Diagnostic {
        let matter = path.hasSuffix(".yml") ? try? FrontMatter.yaml(self, range: 0..<bytes.count, firstLine: 1) : try? FrontMatter.read(self)
        guard let matter else { return Diagnostic(severity, message, path: path) }
        var reader = FieldReader(self, matter)
        let place = item.flatMap { item in reader.items(key).last { $0.text == item }.map(reader.place) } ?? reader.place(of: key)
        return Diagnostic(severity, message, at: place, in: self)
    }
}

extension SourceFile {
    /// The bytes below the front matter.
    package var body: ArraySlice<UInt8> {
        get throws(Diagnostic) { bytes[try FrontMatter.read(self).body] }
    }
}
