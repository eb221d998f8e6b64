internal import Annotate
internal import Corpus
internal import Import
internal import StringTemplate
internal import Text

/// Remembers what a build found out, for a program that builds one site again and again.
///
/// Each part compares all that its result depends on, so that a build with a cache gives what one without gives.
package final class BuildCache: Sendable {
    let decoding = DecodingCache()
    let annotation = AnnotationCache()
    let templates = Memo<TemplateInput, Result<TemplateSet, Faults>>()
    /// The SHA-256 of each seed.
    let digests = MemoList<SourceFile, String>()
    let readings = MemoList<SeedInput, SeedReading>()

    package init() {}
}

/// All that the reading of a raw article depends on.
struct SeedInput: Equatable, Sendable {
    let seed: SourceFile
    let settings: Settings
    let outlets: [Outlet]
}

/// All that the compiled templates depend on.
struct TemplateInput: Equatable, Sendable {
    let sources: [TemplateSource]
    /// The dossier's language decides how days and numbers are written.
    let language: String
}
