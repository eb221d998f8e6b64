import Testing
import Text

@testable import Corpus

/// Single values change; order, comments and spacing stay.
@Suite struct FrontMatterEditorTests {
    private func edited(_ text: String, path: String = "a.md", _ edit: (inout FrontMatterEditor) throws(Diagnostic) -> Void) -> String {
        var editor = FrontMatterEditor(SourceFile(path: path, text: text))
        do throws(Diagnostic) {
            try edit(&editor)
            return String(decoding: editor.source.bytes, as: UTF8.self)
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: [
        ("aliases: [Old]", "aliases: [Old, New]"),
        ("aliases: [ 'Old, one' ]  # why", "aliases: [ 'Old, one', New ]  # why"),
        ("aliases: [\"O\\\"ld\",\n  Older]", "aliases: [\"O\\\"ld\",\n  Older, New]"),
        ("aliases: []", "aliases: [New]"),
        ("aliases: Old  # why", "aliases: [Old, New]  # why"),
        ("aliases:", "aliases: [New]"),
        ("aliases:  # none yet", "aliases: [New]  # none yet"),
        ("aliases: ~", "aliases: [New]"),
        ("aliases:\n  - Old  # why\n  # and\n  - 'It''s'\n", "aliases:\n  - Old  # why\n  # and\n  - 'It''s'\n  - New\n"),
        ("aliases:\n- Old", "aliases:\n- Old\n- New"),
        ("aliases: [New]", "aliases: [New]"),
        ("# nothing", "# nothing\naliases: [New]"),
    ]) func aTextIsAddedToAList(before: String, after: String) {
        let file = { (middle: String) in "---\nname: A  # the name\n\(middle)\ntype: person\n---\n\nText.\n" }
        let expected = before == "# nothing" ? "---\nname: A  # the name\n# nothing\ntype: person\naliases: [New]\n---\n\nText.\n" : file(after)
        #expect(edited(file(before)) { editor throws(Diagnostic) in try editor.add(["New"], to: ["aliases"]) } == expected)
    }

    @Test(arguments: [
        ("title: T\n", "title: T\nentities:\n  ignore: [New]\n"), ("title: T", "title: T\nentities:\n  ignore: [New]\n"),
        ("entities: {ignore: [Old]}\ntitle: T\n", "entities: {ignore: [Old, New]}\ntitle: T\n"),
        ("entities: {}\n", "entities: {ignore: [New]}\n"), ("entities:\ntitle: T\n", "entities:\n  ignore: [New]\ntitle: T\n"),
        ("entities:\n    ignore:\n      - Old\ntitle: T\n", "entities:\n    ignore:\n      - Old\n      - New\ntitle: T\n"),
    ]) func aKeyWithinAKey(before: String, after: String) {
        #expect(edited(before, path: "content/dossier.yml") { editor throws(Diagnostic) in try editor.add(["New"], to: ["entities", "ignore"]) } == after)
    }

    @Test func textsThatNeedQuotesGetThem() {
        let added = edited("---\nname: A\naliases: [B]\n---\n") { editor throws(Diagnostic) in try editor.add(["C, D", "yes", "E: F"], to: ["aliases"]) }
        #expect(added == "---\nname: A\naliases: [B, \"C, D\", \"yes\", \"E: F\"]\n---\n")
    }

    @Test func valuesAreSetReplacedAndRemoved() {
        let text = "---\nname: 'Old name' # so far\nplace: here\nparticipants: [a, b, c]\nformer_slugs:\n  - x\n  - y\nsummary:\n---\n"
        let result = edited(text) { editor throws(Diagnostic) in
            try editor.set("name", to: "New name")
            try editor.set("summary", to: "Said: so")
            try editor.set("wikidata", to: "Q1")
            try editor.replace("here", by: "there", in: ["place"])
            try editor.replace("a", by: "d", in: ["participants"])
            try editor.replace("b", by: "c", in: ["participants"])
            try editor.remove("x", from: ["former_slugs"])
        }
        #expect(
            result == "---\nname: New name # so far\nplace: there\nparticipants: [d, c]\nformer_slugs:\n  - y\nsummary: \"Said: so\"\nwikidata: Q1\n---\n")
    }

    @Test func lineEndsOfWindowsStay() {
        let added = edited("---\r\nname: A\r\naliases: [B]\r\n---\r\nText\r\n") { editor throws(Diagnostic) in try editor.add(["C"], to: ["aliases"]) }
        #expect(added == "---\r\nname: A\r\naliases: [B, C]\r\n---\r\nText\r\n")
    }

    @Test func oddFormsAreLeftAlone() {
        #expect(
            edited("---\nname: A\nweak_aliases: {B: C}\n---\n") { editor throws(Diagnostic) in try editor.add(["C"], to: ["weak_aliases"]) } == """
                a.md:3:15: error: “weak_aliases” is written in a form that the program does not edit; change it by hand
                weak_aliases: {B: C}
                              ^
                """)
    }

    @Test func aFileWithoutFrontMatter() {
        #expect(edited("Text.\n") { editor throws(Diagnostic) in try editor.add(["C"], to: ["aliases"]) } == "a.md: error: the file has no front matter to edit")
    }
}
