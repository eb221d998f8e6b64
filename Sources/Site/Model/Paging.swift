/// Cuts lists into pages, so that no page grows with the dossier.
enum Paging {
    static let size = 100

    /// At least one page, even of nothing.
    static func pages(_ count: Int) -> Int {
        max(1, (count + size - 1) / size)
    }

    /// The elements of a page, which counts from 1.
    static func range(_ page: Int, of count: Int) -> Range<Int> {
        min(count, (page - 1) * size)..<min(count, page * size)
    }
}
