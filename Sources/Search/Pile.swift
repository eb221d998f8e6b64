/// Elements that grow at the end; when they are forgotten, their memory is kept for the next. Of an array each `append` asks whether somebody
/// else has it too, which costs more than most of what is done with an element here.
///
/// It has one owner.
struct Pile<Element: BitwiseCopyable>: ~Copyable {
    private var memory: UnsafeMutableBufferPointer<Element>
    private(set) var count = 0

    /// - Parameter capacity: room for so many costs nothing until it is used.
    init(capacity: Int = 64) {
        memory = .allocate(capacity: max(capacity, 64))
    }

    deinit {
        memory.deallocate()
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == memory.count { grow(to: count + 1) }
        memory[count] = element
        count += 1
    }

    mutating func removeAll() { count = 0 }

    /// Appends elements until there are so many.
    mutating func fill(to count: Int, with element: Element) {
        guard count > self.count else { return }
        if count > memory.count { grow(to: count) }
        memory[self.count..<count].update(repeating: element)
        self.count = count
    }

    subscript(index: Int) -> Element {
        @inline(__always)
        get {
            precondition(index >= 0 && index < count)
            return memory[index]
        }
        @inline(__always)
        set {
            precondition(index >= 0 && index < count)
            memory[index] = newValue
        }
    }

    /// Appends what `body` writes to room for so many elements; it gives back how many they are.
    @inline(__always)
    mutating func append(upTo more: Int, _ body: (UnsafeMutableBufferPointer<Element>) -> Int) {
        if memory.count - count < more { grow(to: count + more) }
        let added = body(UnsafeMutableBufferPointer(rebasing: memory[count...]))
        precondition(added >= 0 && added <= more)
        count += added
    }

    /// Calls `body` with all elements.
    @inline(__always)
    func read<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
        body(UnsafeBufferPointer(rebasing: memory[..<count]))
    }

    /// Calls `body` with all elements, which it may change.
    @inline(__always)
    mutating func withElements<Result>(_ body: (UnsafeMutableBufferPointer<Element>) -> Result) -> Result {
        body(UnsafeMutableBufferPointer(rebasing: memory[..<count]))
    }

    @inline(never)
    private mutating func grow(to count: Int) {
        let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(memory.count * 2, count))
        _ = larger.initialize(fromContentsOf: memory[..<self.count])
        memory.deallocate()
        memory = larger
    }
}
