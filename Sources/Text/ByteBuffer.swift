/// Bytes that grow at the end, for what is written in many small pieces: a piece costs a comparison and a copy, where the general
/// `append(contentsOf:)` of an array costs three times as much for a short one.
///
/// It has one owner, and is handed on as `inout`.
public struct ByteBuffer: ~Copyable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var used = 0
    /// Whether the memory is the buffer's own, or somebody's who lends it.
    private var isOwned: Bool

    /// How many bytes have been written.
    @inlinable public var count: Int { used }

    public init(capacity: Int = 0) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
        isOwned = true
    }

    /// A buffer in the memory of an array that is being made; one that outgrows it goes on in its own.
    private init(lent: UnsafeMutableBufferPointer<UInt8>, at start: UnsafeMutablePointer<UInt8>) {
        self.start = start
        capacity = lent.count
        isOwned = false
    }

    deinit {
        if isOwned { start.deallocate() }
    }

    /// An array of what a closure writes, which is not copied where it is no longer than expected.
    ///
    /// - Parameter write: gives back the buffer that it was given.
    package static func array(capacity: Int, _ write: (consuming ByteBuffer) -> ByteBuffer) -> [UInt8] {
        var longer: [UInt8]?
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { memory, count in
            guard let start = memory.baseAddress else { return }
            let buffer = write(ByteBuffer(lent: memory, at: start))
            if buffer.isOwned { longer = buffer.bytes } else { count = buffer.count }
        }
        return longer ?? bytes
    }

    public var isEmpty: Bool { count == 0 }

    /// All bytes as an array of their own.
    public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    /// All bytes as text.
    public var string: String { withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

    public func withUnsafeBytes<Result, Failure>(_ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: start, count: count))
    }

    public mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Drops all but the first bytes.
    public mutating func truncate(to length: Int) {
        precondition(0 <= length && length <= count, "a buffer is not made longer by cutting it")
        used = length
    }

    /// Forgets what was written; there is room for as much again.
    public mutating func removeAll() {
        used = 0
    }

    // MARK: Bytes

    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        if used == capacity { grow(1) }
        start[used] = byte
        used += 1
    }

    @inlinable @inline(__always)
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.baseAddress else { return }
        if capacity - used < bytes.count { grow(bytes.count) }
        (start + used).update(from: first, count: bytes.count)
        used += bytes.count
    }

    @inlinable @inline(__always)
    public mutating func append(contentsOf bytes: some Sequence<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ append($0) }) == nil { for byte in bytes { append(byte) } }
    }

    /// Text of our own.
    @inlinable @inline(__always)
    public mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append($0) }
    }

    /// Makes room for so many bytes more.
    @usableFromInline @inline(never)
    mutating func grow(_ more: Int) {
        let larger = max(capacity * 2, count + more, 1024)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.initialize(from: start, count: count)
        if isOwned { start.deallocate() }
        (start, capacity, isOwned) = (moved, larger, true)
    }
}
