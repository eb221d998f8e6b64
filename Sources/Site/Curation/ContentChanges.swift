internal import Corpus
internal import Text

/// The files of `content/` as they are being changed.
struct ContentChanges {
    private var order: [String] = []
    /// By the path that the file had.
    private var old: [String: SourceFile] = [:]
    private var new: [String: SourceFile] = [:]

    init(_ folder: ContentFolder) {
        for list in [folder.entities, folder.articles, folder.pages, folder.settings.map { [$0] } ?? []] {
            for file in list {
                order.append(file.path)
                old[file.path] = file
                new[file.path] = file
            }
        }
    }

    /// What has changed.
    var all: [FileChange] {
        order.filter { old[$0] != new[$0] }.map { FileChange(old: old[$0], new: new[$0]) }
    }

    func has(_ path: String) -> Bool { new[path] != nil }

    mutating func edit(_ path: String, _ change: (inout FrontMatterEditor) throws(Diagnostic) -> Void) throws(Diagnostic) {
        guard let file = new[path] else { return }
        var editor = FrontMatterEditor(file)
        try change(&editor)
        new[path] = editor.source
    }

    mutating func remove(_ path: String) { new[path] = nil }

    mutating func move(_ path: String, to other: String) {
        new[path] = new[path].map { SourceFile(path: other, bytes: $0.bytes) }
    }

    /// Adds the text below one file's front matter to the end of another.
    mutating func append(bodyOf path: String, to other: String) {
        guard let from = new[path], let into = new[other], let body = try? from.body else { return }
        var bytes = into.bytes
        while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
        bytes += Array("\n\n".utf8) + body.drop { $0 == 0x0A || $0 == 0x0D }
        new[other] = SourceFile(path: other, bytes: bytes)
    }

    /// Leads a Markdown link to a file's new path.
    mutating func relink(_ path: String, _ link: String, from old: String, to target: String) {
        guard let file = new[path] else { return }
        let (written, tail) = LinkAddress.parts(of: link)
        // Both lie in content/entities, but perhaps in different folders of it.
        let isBeside = old.pathFolder == target.pathFolder
        let folder = String(written).pathFolder
        // A slash may be written as an escape, so that the folder does not end where it seems to: `..%2Fentities%2Fa.md`.
        let isWhole = LinkAddress.decoded(String(written)).map { String($0.pathFolder) } == LinkAddress.decoded(String(folder))
        let address = isBeside && isWhole ? folder + target.pathName : "/" + (target.pathBelow("content") ?? target[...])
        var bytes = file.bytes
        for start in ["](", "](<", "]: "] { bytes = bytes.replacing(Array((start + link).utf8), with: Array((start + address + tail).utf8)) }
        new[path] = SourceFile(path: file.path, bytes: bytes)
    }
}
