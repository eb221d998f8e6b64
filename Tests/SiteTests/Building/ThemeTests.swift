import Foundation
import Testing
import Theme

@Suite struct ThemeTests {
    /// The program carries every file of `templates/`, byte for byte.
    @Test func theProgramCarriesTheWholeTheme() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("templates")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "assets" }
        let assets = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/assets").map { "assets/" + $0 }
        #expect(Theme.files.map(\.path) == (names + assets).sorted())
        for file in Theme.files {
            #expect(try Data(contentsOf: folder.appendingPathComponent(file.path)) == Data(file.bytes), "\(file.path)")
        }
        #expect(Theme.files.reduce(0) { $0 + $1.bytes.count } < 160_000)
    }
}
