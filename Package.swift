// swift-tools-version: 6.1
import PackageDescription

/// Warnings are errors where this package is built for itself. As another package's dependency, which SwiftPM checks out into a folder
/// of that name, it must do without: no target with such a flag may be used there.
let stopsAtWarnings: [SwiftSetting] = Context.packageDirectory.contains("/checkouts/") ? [] : [.unsafeFlags(["-warnings-as-errors"])]

/// Every target is compiled with the strictest settings that the language offers.
let strict: [SwiftSetting] = stopsAtWarnings + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A C library of the system, found by pkg-config, installed by `make site`.
func systemLibrary(_ name: String, pkgConfig: String?, apt: [String], brew: [String]) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(apt), .brew(brew)])
}

func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module, and what else they import.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies, swiftSettings: strict)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let flyingFox: Target.Dependency = .product(name: "FlyingFox", package: "FlyingFox")

let package = Package(
    name: "dossier",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "dossier", targets: ["dossier"]),
        .library(name: "StringTemplate", targets: ["StringTemplate", "Text"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        // System libraries, each behind a module map of its own.
        systemLibrary("CMarkGFM", pkgConfig: "libcmark-gfm", apt: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"], brew: ["cmark-gfm"]),
        systemLibrary("CStemmer", pkgConfig: nil, apt: ["libstemmer-dev"], brew: ["snowball"]),
        systemLibrary("CZlib", pkgConfig: "zlib", apt: ["zlib1g-dev"], brew: ["zlib"]),
        // The .pc file of utf8proc carries a define that SwiftPM refuses: its module map names the library.
        systemLibrary("CUTF8Proc", pkgConfig: nil, apt: ["libutf8proc-dev"], brew: ["utf8proc"]),
        systemLibrary("CCrypto", pkgConfig: "libcrypto", apt: ["libssl-dev"], brew: ["openssl@3"]),

        // The road of an article, in the order of their dependence: each module knows those above it alone.
        module("Text", ["CUTF8Proc", "CCrypto"]),
        module("StringTemplate", ["Text"]),
        module("Markdown", ["Text", "CMarkGFM"]),
        module("Corpus", ["Text", "Markdown", yams]),
        module("Import", ["Text", "Markdown", "Corpus"]),
        module("Annotate", ["Text", "Markdown", "Corpus"]),
        module("Search", ["Text", "CStemmer", "CZlib"]),
        .target(
            name: "Theme", path: "Sources/Theme", resources: [.embedInCode("templates")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
        module("Site", ["Text", "Corpus", "Markdown", "Import", "Annotate", "Search", "StringTemplate", "Theme"]),
        module("Preview", ["Text", flyingFox]),
        .executableTarget(
            name: "dossier",
            dependencies: ["Text", "Corpus", "Import", "Annotate", "StringTemplate", "Site", "Preview", argumentParser],
            swiftSettings: strict,
            // In place of the system's: a build asks for memory a million times, on several threads. docs/performance.md says what it gives.
            linkerSettings: [.linkedLibrary("mimalloc", .when(platforms: [.linux]))]),
        // The loops in which a build spends its time, one by one.
        .executableTarget(
            name: "hot-paths", dependencies: ["Text", "Markdown", "Corpus", "Annotate", "Search", "StringTemplate", "Site"], path: "Benchmarks/HotPaths",
            swiftSettings: stopsAtWarnings + [.swiftLanguageMode(.v6)]),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        tests("Text"),
        tests("StringTemplate", ["Text"]),
        tests("Markdown", ["Text"]),
        tests("Corpus", ["Text", "Markdown"]),
        tests("Import", ["Text", "Corpus", "Markdown"]),
        tests("Annotate", ["Text", "Corpus", "Markdown"]),
        tests("Search", ["Text"]),
        tests("Site", ["Text", "Corpus", "Theme", "StringTemplate"]),
        tests("Preview", ["Text"]),
        .testTarget(name: "DossierTests", dependencies: ["dossier"], swiftSettings: strict),
    ]
)
