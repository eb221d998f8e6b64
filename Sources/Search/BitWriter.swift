/// Bits in the order in which they are written, the first in the highest bit of a byte.
struct BitWriter {
    /// Longer than what was written.
    private var bytes = [UInt8](repeating: 0, count: 4096)
    private var state = State()

    /// What was written, and the bits that fill no byte yet.
    fileprivate struct State {
        var count = 0
        /// The first in the highest bit; the others are zero.
        var pending: UInt64 = 0
        /// At most 7.
        var pendingCount = 0
    }

    /// How many bytes `finish` appends.
    var byteCount: Int { state.count + (state.pendingCount > 0 ? 1 : 0) }

    /// Room for some values.
    struct Room {
        fileprivate let bytes: UnsafeMutableRawBufferPointer
        fileprivate var state: State

        /// Appends the low `count` bits of a value, whose other bits are zero; 1 to 56.
        @inline(__always)
        mutating func append(_ value: UInt64, count: Int) {
            precondition(state.count + 8 <= bytes.count)
            // How many bytes are full is hard to foretell: all eight are written, and what is not full is written again.
            let filled = state.pendingCount &+ count
            state.pending |= value &<< UInt64(truncatingIfNeeded: 64 &- filled)
            bytes.storeBytes(of: state.pending.bigEndian, toByteOffset: state.count, as: UInt64.self)
            state.count &+= filled >> 3
            state.pending &<<= UInt64(truncatingIfNeeded: filled & ~7)
            state.pendingCount = filled & 7
        }
    }

    /// Calls `body` with room for so many values.
    @inline(__always)
    mutating func withRoom<Result>(for count: Int, _ body: (inout Room) -> Result) -> Result {
        let needed = state.count + 8 * (count + 1)
        if needed > bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(needed - bytes.count, bytes.count))) }
        let state = state
        let (result, written) = bytes.withUnsafeMutableBytes { bytes in
            var room = Room(bytes: bytes, state: state)
            let result = body(&room)
            return (result, room.state)
        }
        self.state = written
        return result
    }

    mutating func append(_ value: UInt64, count: Int) {
        withRoom(for: 1) { $0.append(value, count: count) }
    }

    /// Appends all bytes so far, the last one filled up with zeros; starts anew.
    mutating func finish(into output: inout [UInt8]) {
        if state.pendingCount > 0 { bytes[state.count] = UInt8(state.pending >> 56) }
        output += bytes[..<byteCount]
        state = State()
    }
}
