extension [UInt8] {
    /// Where a run of bytes stands for the first time in a range of these; nil where it does not, or has no byte.
    package func firstIndex(of run: [UInt8], in range: Range<Int>) -> Int? {
        guard let first = run.first else { return nil }
        return withUnsafeBufferPointer { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
            var index = range.lowerBound
            while true {
                index = bytes.firstIndex(from: index) { $0.equal(to: first) }
                guard index + run.count <= bytes.count else { return nil }
                if bytes[index..<index + run.count].elementsEqual(run) { return index }
                index += 1
            }
        }
    }

    /// Whether a run of bytes stands among these.
    package func holds(_ run: [UInt8]) -> Bool { firstIndex(of: run, in: indices) != nil }
}
