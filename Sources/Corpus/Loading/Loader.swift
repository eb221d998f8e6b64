internal import Markdown
package import Text

/// Decodes a site's content and checks what only all files together can show.
package enum Loader {
    /// Pure: the same folder gives the same content and the same diagnostics at any number of jobs.
    ///
    /// Where a diagnostic is an error, `content` still holds all that could be read, for `check` to look at.
    package static func load(
        _ folder: ContentFolder, drafts: Bool, jobs: Int, cache: DecodingCache? = nil
    ) -> (content: Content, diagnostics: [Diagnostic]) {
        var content = Content()
        var faults = folder.diagnostics
        if let source = folder.settings {
            let decoded = Decoding.settings(source)
            faults += decoded.faults
            content.settings = decoded.value ?? Settings()
        }
        content.articles = files(folder.articles, "article", jobs, &faults, cache?.articles, Decoding.article)
        content.entities = files(folder.entities, "entity", jobs, &faults, cache?.entities, Decoding.entity)
        content.outlets = files(folder.outlets, "outlet", jobs, &faults, nil, Decoding.outlet)
        content.pages = files(folder.pages, "page", jobs, &faults, nil, Decoding.page)
        content.assets = folder.assets
        content.seeds = folder.seeds.map { Seed(name: Seed.name(ofFile: $0.path)) }
        CrossChecks(folder).run(on: content, &faults)
        if !drafts {
            content.articles.removeAll(where: \.isDraft)
            content.pages.removeAll(where: \.isDraft)
        }
        content.articles = Article.newestFirst(content.articles)
        content.entities.sort { $0.slug < $1.slug }
        content.outlets.sort { $0.slug < $1.slug }
        content.pages.sort { ($0.order, $0.title, $0.slug) < ($1.order, $1.title, $1.slug) }
        return (content, faults.sorted())
    }

    /// The settings alone, as far as they can be read: whoever needs the faults loads the whole folder.
    package static func settings(of folder: ContentFolder) -> Settings {
        folder.settings.flatMap { Decoding.settings($0).value } ?? Settings()
    }

    /// The same of a site's folder, for whoever needs no more of it than these; what nothing says where there is no dossier.
    package static func settings(ofSite site: String) -> Settings {
        settings(of: ContentFolder(settingsOf: site))
    }

    /// A file of content has at most so many bytes: places in what is made of it are told in 32 bits.
    static let longest = 256 << 20

    private static func tooLong<Value>(_ path: String) -> Decoded<Value> {
        Decoded(value: nil, faults: [Diagnostic(.error, "is longer than \(longest >> 20) MB; cut it into several files", path: path)])
    }

    /// Decodes files of one kind; two that give one slug are an error that names both.
    private static func files<Value: Sendable>(
        _ sources: [SourceFile], _ kind: String, _ jobs: Int, _ faults: inout [Diagnostic],
        _ cache: MemoList<SourceFile, Decoded<Value>>?,
        _ decode: @Sendable (SourceFile, String) -> Decoded<Value>
    ) -> [Value] {
        let slugs = sources.map { slug(of: $0.path) }
        let decoded = (cache ?? MemoList())(sources, named: sources.map(\.path), jobs: jobs) { index in
            sources[index].bytes.count > longest ? tooLong(sources[index].path) : decode(sources[index], slugs[index])
        }
        var values = [Value]()
        var owners: [String: String] = [:]
        for (index, result) in decoded.enumerated() {
            faults += result.faults
            let path = sources[index].path
            if slugs[index].isEmpty {
                faults.append(Diagnostic(.error, "the file's name has neither letter nor digit to make an address from", path: path))
            } else if let other = owners[slugs[index]] {
                faults.append(Diagnostic(.error, "gives the \(kind) “\(slugs[index])”, as \(other) does; rename one", path: path))
            } else if let value = result.value {
                owners[slugs[index]] = path
                values.append(value)
            }
        }
        return values
    }

    /// The name of the page that a file makes: its own name without `.md`, as a slug.
    package static func slug(of path: String) -> String {
        var path = path
        // By bytes: looking for the borders of characters takes longer than all else.
        let (stem, isPlain) = path.withUTF8 { bytes in
            let name = bytes[(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
            let stem = name.suffix(3).elementsEqual(".md".utf8) ? name.dropLast(3) : name
            return (String(decoding: stem, as: UTF8.self), isPlainSlug(stem))
        }
        return isPlain && !Slug.isReserved(stem) ? stem : Slug.make(stem)
    }

    /// Whether a name is a slug already, as most are, unless it is reserved.
    private static func isPlainSlug(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var last = UInt8(ascii: "-")
        return name.count <= Slug.limit && name.allSatisfy { byte in
            defer { last = byte }
            return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") && last != byte
        } && last != UInt8(ascii: "-")
    }
}
