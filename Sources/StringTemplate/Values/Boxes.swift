/// A list on its way through a template, its element type erased.
open class ListBox {
    /// Whether it is a record by itself: a `One`, not `Elements`.
    @usableFromInline final let isOne: Bool

    @inlinable public init() { isOne = false }

    @inlinable init(isOne: Bool) { self.isOne = isOne }

    open var count: Int { 0 }

    /// Puts the element at `index`, which is below `count`, into a variable.
    open func load(_ index: Int, into variable: inout Value) {
        variable = .none
    }

    /// The element at `index` as a value of its own.
    final func value(at index: Int) -> Value {
        var value = Value.none
        load(index, into: &value)
        return value
    }
}

/// The elements of a list of one type. A record on its way through a template is a place in such a list, so that a loop makes
/// nothing for its elements.
///
/// The type is not constrained, so that the program need not look the conformance up when it first makes one.
open class Elements<Element>: ListBox {
    @usableFromInline final let elements: [Element]

    @inlinable
    init(_ elements: [Element]) {
        self.elements = elements
        super.init()
    }
}

/// A record by itself: one object, where a list of one would be two, which never changes, so that its members borrow what it holds.
@usableFromInline
final class One<Element>: ListBox {
    @usableFromInline let element: Element

    @inlinable
    init(_ element: Element) {
        self.element = element
        super.init(isOne: true)
    }
}

/// A Swift array as a list.
@usableFromInline
final class ArrayBox<Element>: Elements<Element> {
    @usableFromInline typealias Loader = @Sendable (Elements<Element>, Int, inout Value) -> Void
    /// `Element.load`: held, so that the type need not be constrained (see `Elements`).
    private let loader: Loader

    @inlinable
    convenience init(_ elements: [Element]) where Element: TemplateValue {
        self.init(elements) { Element.load($0, at: $1, into: &$2) }
    }

    @usableFromInline
    init(_ elements: [Element], loader: @escaping Loader) {
        self.loader = loader
        super.init(elements)
    }

    @usableFromInline override var count: Int { elements.count }

    @usableFromInline override func load(_ index: Int, into variable: inout Value) {
        loader(self, index, &variable)
    }
}

/// Some of a list's elements, in an order of its own: what `prefix`, `sorted`, `reversed` and `filter` give.
final class ListView: ListBox {
    let base: ListBox
    let indices: [Int]

    init(_ base: ListBox, _ indices: [Int]) {
        self.base = base
        self.indices = indices
        super.init()
    }

    override var count: Int { indices.count }

    override func load(_ index: Int, into variable: inout Value) {
        base.load(indices[index], into: &variable)
    }
}

/// A list of values that were computed: what `map` and `split` give.
final class ValueList: ListBox {
    let values: [Value]

    init(_ values: [Value]) {
        self.values = values
        super.init()
    }

    override var count: Int { values.count }

    override func load(_ index: Int, into variable: inout Value) {
        variable = values[index]
    }
}

/// What `grouped(by:)` gives: keys, each with the elements that have it.
final class GroupList: ListBox {
    let groups: [(key: Value, elements: ListBox)]

    init(_ groups: [(key: Value, elements: ListBox)]) {
        self.groups = groups
        super.init()
    }

    override var count: Int { groups.count }
}
