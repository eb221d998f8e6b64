/// The files of the default theme, compiled into the program so that it is one file and works in an empty folder.
public enum Theme {
    /// A file by its path in `templates/`, such as `article.html` or `assets/style.css`.
    public struct File: Sendable {
        public let path: String
        public let bytes: [UInt8]
    }

    /// Every file, sorted by path. A test compares the list with the folder.
    public static let files: [File] = [
        File(path: "article.html", bytes: PackageResources.article_html),
        File(path: "articles.html", bytes: PackageResources.articles_html),
        File(path: "assets/lists.js", bytes: PackageResources.lists_js),
        File(path: "assets/not-found.js", bytes: PackageResources.not_found_js),
        File(path: "assets/search-engine.js", bytes: PackageResources.search_engine_js),
        File(path: "assets/search-marks.js", bytes: PackageResources.search_marks_js),
        File(path: "assets/search-page.js", bytes: PackageResources.search_page_js),
        File(path: "assets/search.js", bytes: PackageResources.search_js),
        File(path: "assets/site.js", bytes: PackageResources.site_js),
        File(path: "assets/style.css", bytes: PackageResources.style_css),
        File(path: "assets/theme.js", bytes: PackageResources.theme_js),
        File(path: "base.html", bytes: PackageResources.base_html),
        File(path: "chart.html", bytes: PackageResources.chart_html),
        File(path: "cite.html", bytes: PackageResources.cite_html),
        File(path: "compare.html", bytes: PackageResources.compare_html),
        File(path: "comparison.html", bytes: PackageResources.comparison_html),
        File(path: "conflict.html", bytes: PackageResources.conflict_html),
        File(path: "coverage.html", bytes: PackageResources.coverage_html),
        File(path: "data.html", bytes: PackageResources.data_html),
        File(path: "dated.html", bytes: PackageResources.dated_html),
        File(path: "entities.html", bytes: PackageResources.entities_html),
        File(path: "entity-list.html", bytes: PackageResources.entity_list_html),
        File(path: "entity.html", bytes: PackageResources.entity_html),
        File(path: "entry.html", bytes: PackageResources.entry_html),
        File(path: "extra-footer.html", bytes: PackageResources.extra_footer_html),
        File(path: "extra-head.html", bytes: PackageResources.extra_head_html),
        File(path: "home.html", bytes: PackageResources.home_html),
        File(path: "marked.html", bytes: PackageResources.marked_html),
        File(path: "named.html", bytes: PackageResources.named_html),
        File(path: "near.html", bytes: PackageResources.near_html),
        File(path: "network.html", bytes: PackageResources.network_html),
        File(path: "not-found.html", bytes: PackageResources.not_found_html),
        File(path: "numbers.html", bytes: PackageResources.numbers_html),
        File(path: "only.html", bytes: PackageResources.only_html),
        File(path: "outlet.html", bytes: PackageResources.outlet_html),
        File(path: "outlets.html", bytes: PackageResources.outlets_html),
        File(path: "page.html", bytes: PackageResources.page_html),
        File(path: "pager.html", bytes: PackageResources.pager_html),
        File(path: "pages.html", bytes: PackageResources.pages_html),
        File(path: "provenance.html", bytes: PackageResources.provenance_html),
        File(path: "quoted.html", bytes: PackageResources.quoted_html),
        File(path: "quotes.html", bytes: PackageResources.quotes_html),
        File(path: "redirect.html", bytes: PackageResources.redirect_html),
        File(path: "said-section.html", bytes: PackageResources.said_section_html),
        File(path: "said.html", bytes: PackageResources.said_html),
        File(path: "search-form.html", bytes: PackageResources.search_form_html),
        File(path: "search.html", bytes: PackageResources.search_html),
        File(path: "side.html", bytes: PackageResources.side_html),
        File(path: "spellings.html", bytes: PackageResources.spellings_html),
        File(path: "table.html", bytes: PackageResources.table_html),
        File(path: "timeline.html", bytes: PackageResources.timeline_html),
        File(path: "when.html", bytes: PackageResources.when_html),
    ]
}
