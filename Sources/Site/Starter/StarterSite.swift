package import Text

/// A small dossier to begin with: it builds without a warning, and each of its files shows what such files hold.
package enum StarterSite {
    package static func files(title: String) -> [SourceFile] {
        [
            SourceFile(path: "content/dossier.yml", text: settings(title)),
            SourceFile(path: "content/seeds/harbour-bridge.txt", text: seed),
            SourceFile(path: "content/entities/grace-sample.md", text: entity),
            SourceFile(path: "content/outlets/harbour-herald.md", text: outlet),
            SourceFile(path: "content/pages/about.md", text: about),
            SourceFile(path: ".github/workflows/pages.yml", text: workflow),
            SourceFile(path: ".gitignore", text: ".DS_Store\n*~\n*.dossier-part\n"),
        ]
    }

    private static func settings(_ title: String) -> String {
        """
        title: \(YAMLScalar.write(title))
        summary: What this dossier is about, in a sentence or two.
        # The language of the pages, and of articles that name no other.
        language: en
        # Where the site is published; needed for feeds and the sitemap.
        # base_url: https://example.org/dossier/

        """
    }

    /// A raw article as it might be received: the first build makes content/articles/… of it.
    private static let seed = """
        Harbour bridge opens again

        By Ada Example | Harbour Herald
        March 3, 2023

        HARBOURTOWN — The bridge over the harbour was opened to traffic on Friday, nine months after a barge struck one of its piers.

        “We promised spring, and it is spring,” said Grace Sample, who leads the town’s council. The repair cost less than expected, Sample said.

        Buses will use the bridge from Monday.

        """

    private static let entity = """
        ---
        name: Grace Sample
        type: person
        # Other names that mean her wherever they stand. Her surname counts by itself where an article has the full name.
        aliases: []
        summary: Leads the council of Harbourtown.
        ---

        """

    private static let outlet = """
        ---
        name: Harbour Herald
        url: https://example.org/
        ---

        """

    private static let about = """
        ---
        title: About
        summary: What this dossier holds and how it was made.
        ---

        Say here what the dossier holds, where its articles come from, and who answers for it.

        """

    private static let workflow = """
        # Publishes the folder public/ on GitHub Pages. Build it with “dossier build” and commit it with the rest.
        # In the settings of the repository, under Pages, choose “GitHub Actions” as the source.
        name: Publish
        on:
          push:
            branches: [main]
          workflow_dispatch:
        permissions:
          contents: read
          pages: write
          id-token: write
        concurrency:
          group: pages
          cancel-in-progress: true
        jobs:
          publish:
            runs-on: ubuntu-latest
            environment:
              name: github-pages
              url: ${{ steps.deployment.outputs.page_url }}
            steps:
              - uses: actions/checkout@v4
              - uses: actions/upload-pages-artifact@v3
                with:
                  path: public
              - id: deployment
                uses: actions/deploy-pages@v4

        """
}
