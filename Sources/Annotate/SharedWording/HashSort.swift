extension [UInt64] {
    /// The hashes in order, each once.
    ///
    /// Hashes are spread evenly, so that their upper bits tell where each belongs, but for a few places: a tenth of what a sort by
    /// comparisons costs. Where they are not, as somebody may have arranged, it is such a sort.
    func sortedHashes() -> [UInt64] {
        guard count > 16 else { return sorted().withoutRepeats }
        let bits = Int.bitWidth - (count - 1).leadingZeroBitCount
        var ends = [Int32](repeating: 0, count: 1 << bits)
        for hash in self { ends[Int(hash >> UInt64(64 - bits))] += 1 }
        guard let most = ends.max(), most <= 32 else { return sorted().withoutRepeats }
        var sum: Int32 = 0
        for bucket in ends.indices {
            sum += ends[bucket]
            ends[bucket] = sum
        }
        var placed = self
        for hash in reversed() {
            let bucket = Int(hash >> UInt64(64 - bits))
            ends[bucket] -= 1
            placed[Int(ends[bucket])] = hash
        }
        placed.sortByInsertion()
        return placed.withoutRepeats
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

    /// Of equal ones in a row the first.
    private var withoutRepeats: [UInt64] {
        var result: [UInt64] = []
        result.reserveCapacity(count)
        for value in self where value != result.last { result.append(value) }
        return result
    }
}
