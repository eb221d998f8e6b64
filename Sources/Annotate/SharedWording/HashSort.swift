extension [UInt64] {
    /// The hashes in order, each once.
    func sortedHashes() -> [UInt64] { withUnsafeBufferPointer { $0.sortedHashes() } }
}

extension UnsafeBufferPointer<UInt64> {
    /// The hashes in order, each once.
    func sortedHashes() -> [UInt64] {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { placed in
            placeNear(placed, sharing: 0)
            var count = Self.sortByInsertion(placed, leavingOut: true)
            if count == nil {
                var placed = placed
                placed.sort()
                count = Self.sortByInsertion(placed, leavingOut: true)
            }
            return Array(placed[..<(count ?? 0)])
        }
    }

    /// Puts the hashes in order elsewhere.
    ///
    /// Hashes are spread evenly, so that their upper bits tell where each belongs, but for a few places: a tenth of what a sort by
    /// comparisons costs. Where they are not, as somebody may have arranged, it is such a sort.
    ///
    /// - Parameter sharing: how many of their upper bits are the same in all.
    func sort(into placed: UnsafeMutableBufferPointer<UInt64>, sharing bits: Int) {
        placeNear(placed, sharing: bits)
        guard Self.sortByInsertion(placed, leavingOut: false) == nil else { return }
        var placed = placed
        placed.sort()
    }

    /// Puts each near its place.
    private func placeNear(_ placed: UnsafeMutableBufferPointer<UInt64>, sharing bits: Int) {
        if count > 16 {
            // As many places as hashes, up to twice as many.
            let wanted = Swift.min(64 - (count - 1).leadingZeroBitCount, 64 - bits)
            place(into: placed, by: UInt64(64 - bits - wanted), 1 << wanted)
        } else {
            _ = placed.initialize(from: self)
        }
    }

    /// Puts each near its place by the bits above `shift`; equal ones stay in their order.
    private func place(into placed: UnsafeMutableBufferPointer<UInt64>, by shift: UInt64, _ size: Int) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { places in
            places.initialize(repeating: 0)
            let mask = UInt64(size - 1)
            for hash in self { places[Int(truncatingIfNeeded: hash &>> shift & mask)] &+= 1 }
            var sum: Int32 = 0
            for place in places.indices {
                let count = places[place]
                places[place] = sum
                sum &+= count
            }
            for hash in self {
                let place = Int(truncatingIfNeeded: hash &>> shift & mask)
                placed.initializeElement(at: Int(places[place]), to: hash)
                places[place] &+= 1
            }
        }
    }

    /// Quick where all are near their places; nil, and not done, where they are far from them.
    ///
    /// - Parameter repeats: whether of equal ones one is left out.
    /// - Returns: how many there are now.
    @inline(__always)
    private static func sortByInsertion(_ values: UnsafeMutableBufferPointer<UInt64>, leavingOut repeats: Bool) -> Int? {
        var count = 0
        var moves = 0
        for index in values.indices {
            let value = values[index]
            var place = count
            while place > 0, values[place &- 1] > value { place &-= 1 }
            // Counted for a repeat too, though nothing is moved: to find its place costs as much.
            moves &+= count &- place
            // The rest stands where it stood: nothing is lost if it is sorted in another way.
            if moves > 16 * values.count { return nil }
            if repeats, place > 0, values[place &- 1] == value { continue }
            var hole = count
            while hole > place {
                values[hole] = values[hole &- 1]
                hole &-= 1
            }
            values[place] = value
            count &+= 1
        }
        return count
    }
}
