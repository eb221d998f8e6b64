internal import ArgumentParser
internal import Corpus
internal import Foundation

/// The streams that a program is started with. What is written goes out at once and whole.
enum StandardStreams {
    /// Takes the numbers of those that are closed: else the first files that the program opens would get them, and what it says would go
    /// there. Each is opened the wrong way round, so that reading or writing it fails as it does with a closed one.
    static func openClosed() {
        for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) < 0 { _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY) }
    }

    /// All that comes in.
    static func read() throws(Disk.Failure) -> [UInt8] {
        try Disk.read(STDIN_FILENO, name: "standard input")
    }

    /// A result. Where it cannot be written whole the program ends with 74, so that nobody takes a part of it for all.
    static func write(_ bytes: [UInt8]) {
        do {
            try Disk.write(bytes, to: STDOUT_FILENO, name: "standard output")
        } catch {
            note("\(error.path): error: cannot be written: \(error.reason)\n")
            exit(Console.systemFailure.rawValue)
        }
    }

    /// Something beside the result, on standard error. Where that cannot be written there is nobody to tell.
    static func note(_ text: String) {
        try? Disk.write(Array(text.utf8), to: STDERR_FILENO, name: "standard error")
    }
}
