extension Array {
    /// The first index from which on `belongs` holds, in an array in which it fails before and holds after; the count where it
    /// never does. By binary search.
    @inlinable
    public func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
