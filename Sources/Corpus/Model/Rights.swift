/// How much of an article's text the dossier may publish.
package enum Rights: String, Sendable, Hashable, CaseIterable {
    case full, excerpt, link
}
