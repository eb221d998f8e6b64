internal import ArgumentParser
internal import Text

/// Arguments that are more than text.
enum Parsing {
    @Sendable static func moment(_ text: String) throws -> Moment {
        guard let moment = Moment(text) else { throw ValidationError("“\(text)” is no day: write 2023-03-20.") }
        return moment
    }
}
