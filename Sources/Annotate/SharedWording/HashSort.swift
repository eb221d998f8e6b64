extension [UInt64] {
    /// The hashes in order, each once.
    ///
    /// Hashes are spread evenly, so that their upper bits tell where each belongs, but for a few places: a tenth of what a sort by
    /// comparisons costs. Where they are not, as somebody may have arranged, it is such a sort.
    func sortedHashes() -> [UInt64] {
        guard count > 16 else { return sorted().withoutRepeats() }
        let shift = UInt64((count - 1).leadingZeroBitCount)
        var ends = [Int](repeating: 0, count: 1 << (64 - Int(shift)))
        for hash in self { ends[Int(hash >> shift)] += 1 }
        var most = 0
        var sum = 0
        for bucket in ends.indices {
            most = Swift.max(most, ends[bucket])
            sum += ends[bucket]
            ends[bucket] = sum
        }
        guard most <= 32 else { return sorted().withoutRepeats() }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { placed in
            ends.withUnsafeMutableBufferPointer { ends in
                for hash in self {
                    let bucket = Int(hash >> shift)
                    ends[bucket] -= 1
                    placed.initializeElement(at: ends[bucket], to: hash)
                }
            }
            Self.sortByInsertion(placed)
            return Self.withoutRepeats(UnsafeBufferPointer(placed))
        }
    }

    /// Quick where all are near their places.
    private static func sortByInsertion(_ values: UnsafeMutableBufferPointer<UInt64>) {
        for index in values.indices.dropFirst() {
            let value = values[index]
            var place = index
            while place > 0, values[place - 1] > value {
                values[place] = values[place - 1]
                place -= 1
            }
            values[place] = value
        }
    }

    private func withoutRepeats() -> [UInt64] { withUnsafeBufferPointer(Self.withoutRepeats) }

    /// Of equal ones in a row the first; with no more room than they need, for they are kept.
    private static func withoutRepeats(_ values: UnsafeBufferPointer<UInt64>) -> [UInt64] {
        guard let first = values.first else { return [] }
        var repeats = 0
        for index in values.indices.dropFirst() { repeats += values[index] == values[index - 1] ? 1 : 0 }
        return [UInt64](unsafeUninitializedCapacity: values.count - repeats) { buffer, initialized in
            buffer.initializeElement(at: 0, to: first)
            initialized = 1
            for index in values.indices.dropFirst() where values[index] != values[index - 1] {
                buffer.initializeElement(at: initialized, to: values[index])
                initialized += 1
            }
        }
    }
}
