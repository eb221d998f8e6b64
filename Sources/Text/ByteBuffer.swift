/// Bytes that are put together from many small pieces, such as a page: an array asks more questions at each of them.
public struct ByteBuffer: ~Copyable {
    @usableFromInline var base: UnsafeMutableRawPointer
    @usableFromInline var capacity: Int
    /// How many bytes it holds.
    public private(set) var count = 0

    public init(capacity: Int = 256) {
        self.capacity = max(64, capacity)
        base = .allocate(byteCount: self.capacity, alignment: 16)
    }

    deinit {
        base.deallocate()
    }

    /// What it holds.
    public var array: [UInt8] {
        Array(UnsafeRawBufferPointer(start: base, count: count))
    }

    /// What it holds, read as UTF-8.
    public var string: String {
        String(decoding: UnsafeRawBufferPointer(start: base, count: count), as: UTF8.self)
    }

    @inlinable @inline(__always)
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        if bytes.count > capacity - count { grow(by: bytes.count) }
        (base + count).copyMemory(from: start, byteCount: bytes.count)
        advance(by: bytes.count)
    }

    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        (base + count).storeBytes(of: byte, as: UInt8.self)
        advance(by: 1)
    }

    public mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    public mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Drops all but the first bytes.
    public mutating func truncate(to length: Int) {
        precondition(0 <= length && length <= count, "a buffer is not made longer by cutting it")
        count = length
    }

    @usableFromInline
    mutating func advance(by length: Int) {
        count += length
    }

    @usableFromInline @inline(never)
    mutating func grow(by length: Int) {
        let larger = max(capacity * 2, count + length)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        moved.copyMemory(from: base, byteCount: count)
        base.deallocate()
        (base, capacity) = (moved, larger)
    }
}
