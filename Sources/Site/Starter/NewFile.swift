package import Corpus
package import Text

/// A file for a curator to fill in: every key that such a file may have, with what is known.
package enum NewFile {
    /// An entity of a name and a kind; nil where the name has neither letter nor digit to name a file by.
    package static func entity(_ name: String, kind: Entity.Kind) -> SourceFile? {
        let event = kind == .event ? "date:\nend:\n# Entities by the names of their files.\nplace:\nparticipants: []\n" : ""
        return file("entities", name, """
            ---
            name: \(YAMLScalar.write(name))
            type: \(kind.rawValue)
            # Other names that mean the same wherever they stand.
            aliases: []
            # Names that count only in an article that has one of the names above.
            weak_aliases: []
            wikidata:
            summary:
            \(event)---

            """)
    }

    /// An article of a title; nil where that has neither letter nor digit to name a file by.
    package static func article(_ title: String) -> SourceFile? {
        file("articles", title, """
            ---
            title: \(YAMLScalar.write(title))
            # A day or a time: 2023-03-20 or 2023-03-20T10:03
            date:
            # The name of a file in content/outlets.
            outlet:
            byline: []
            url:
            summary:
            tags: []
            ---

            """)
    }

    /// An outlet of a name; nil where that has neither letter nor digit to name a file by.
    package static func outlet(_ name: String) -> SourceFile? {
        file("outlets", name, """
            ---
            name: \(YAMLScalar.write(name))
            url:
            # Two outlets of one owner are one voice.
            owner:
            # How much of its articles may be published: full, excerpt or link.
            rights:
            ---

            """)
    }

    private static func file(_ folder: String, _ name: String, _ text: String) -> SourceFile? {
        let slug = Slug.make(name)
        return slug.isEmpty ? nil : SourceFile(path: "content/\(folder)/\(slug).md", text: text)
    }
}
