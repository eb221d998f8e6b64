// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that what the program is compared with is no dependency of the program.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "dossier", path: ".."),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/stencilproject/Stencil", exact: "0.15.1"),
    ],
    targets: [
        .executableTarget(
            name: "template-bench",
            dependencies: [
                .product(name: "StringTemplate", package: "dossier"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "Stencil", package: "Stencil"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)
