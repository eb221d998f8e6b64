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
        var placed = [UInt64](unsafeUninitializedCapacity: count) { buffer, initialized in
            ends.withUnsafeMutableBufferPointer { ends in
                for hash in self {
                    let bucket = Int(hash >> shift)
                    ends[bucket] -= 1
                    buffer.initializeElement(at: ends[bucket], to: hash)
                }
            }
            initialized = count
        }
        placed.sortByInsertion()
        return placed.withoutRepeats()
    }

    /// Quick where all are near their places.
    private mutating func sortByInsertion() {
        withUnsafeMutableBufferPointer { values in
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
    }

    /// Of equal ones in a row the first; with no more room than they need, for they are kept.
    private func withoutRepeats() -> [UInt64] {
        var distinct = 0
        for index in indices where index == 0 || self[index] != self[index - 1] { distinct += 1 }
        return [UInt64](unsafeUninitializedCapacity: distinct) { buffer, initialized in
            for value in self where initialized == 0 || value != buffer[initialized - 1] {
                buffer.initializeElement(at: initialized, to: value)
                initialized += 1
            }
        }
    }
}
