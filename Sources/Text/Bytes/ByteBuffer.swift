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

    /// - Parameter capacity: how many bytes there is room for, at least, before the buffer grows.
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

    /// Lends all bytes for as long as the closure runs.
    public func withUnsafeBytes<Result, Failure>(_ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: start, count: count))
    }

    /// Appends the bytes of an array.
    public mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Whether the last bytes are those of a text.
    public func ends(with text: StaticString) -> Bool {
        withUnsafeBytes { bytes in
            text.withUTF8Buffer { text in bytes.count >= text.count && bytes.suffix(text.count).elementsEqual(text) }
        }
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

    /// Appends a byte.
    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        if used == capacity { grow(1) }
        start[used] = byte
        used += 1
    }

    /// Appends bytes in memory.
    @inlinable @inline(__always)
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.baseAddress else { return }
        if capacity - used < bytes.count { grow(bytes.count) }
        (start + used).update(from: first, count: bytes.count)
        used += bytes.count
    }

    /// Appends bytes between quotation marks.
    @inlinable
    public mutating func append(quoted bytes: UnsafeBufferPointer<UInt8>) {
        if capacity - used < bytes.count + 2 { grow(bytes.count + 2) }
        start[used] = UInt8(ascii: "\"")
        if let first = bytes.baseAddress { (start + used + 1).update(from: first, count: bytes.count) }
        start[used + 1 + bytes.count] = UInt8(ascii: "\"")
        used += bytes.count + 2
    }

    /// Appends bytes between quotation marks and a colon, with a comma before them or none.
    @inline(__always)
    mutating func append(key bytes: UnsafeBufferPointer<UInt8>, behindComma: Bool) {
        if capacity - used < bytes.count + 4 { grow(bytes.count + 4) }
        var end = start + used
        if behindComma {
            end.pointee = UInt8(ascii: ",")
            end += 1
        }
        end.pointee = UInt8(ascii: "\"")
        if let first = bytes.baseAddress { (end + 1).update(from: first, count: bytes.count) }
        end[bytes.count + 1] = UInt8(ascii: "\"")
        end[bytes.count + 2] = UInt8(ascii: ":")
        used += bytes.count + (behindComma ? 4 : 3)
    }

    /// Appends bytes unless some of them need care; whether it did. They are looked through as they are copied, sixteen at a time.
    ///
    /// - Parameter marks: The tests that find such bytes.
    @inlinable @inline(__always)
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, unless marks: (ByteWords) -> ByteWords.Marks) -> Bool {
        guard let first = bytes.baseAddress, bytes.count > 0 else { return true }
        let count = bytes.count
        if capacity - used < count { grow(count) }
        let (source, target) = (UnsafeRawPointer(first), UnsafeMutableRawPointer(start + used))
        func copy<Piece: BitwiseCopyable>(_ index: Int, _ type: Piece.Type) -> Piece {
            let piece = source.loadUnaligned(fromByteOffset: index, as: type)
            target.storeBytes(of: piece, toByteOffset: index, as: type)
            return piece
        }
        var found = ByteWords.Marks()
        if count >= 16 {
            var index = 0
            while index < count - 16 {
                found |= marks(ByteWords(copy(index, SIMD2<UInt64>.self)))
                index += 16
            }
            // The last sixteen overlap those before them.
            found |= marks(ByteWords(copy(count - 16, SIMD2<UInt64>.self)))
        } else if count >= 8 {
            found = marks(ByteWords(SIMD2(copy(0, UInt64.self), copy(count - 8, UInt64.self))))
        } else if count >= 4 {
            let halves = UInt64(copy(0, UInt32.self)) | UInt64(copy(count - 4, UInt32.self)) << 32
            found = marks(ByteWords(SIMD2(halves, halves)))
        } else {
            for index in 0..<count { found |= marks(ByteWords(ByteWords.repeating(copy(index, UInt8.self)))) }
        }
        guard found[0] | found[1] == 0 else { return false }
        used += count
        return true
    }

    /// Appends bytes in whatever form: in one piece where they stand so.
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
