/// Members of an object. Those whose value is nil are left out.
extension JSONWriter {
    /// A member whose one value a closure writes.
    @inlinable
    public mutating func member(_ name: StaticString, _ value: (inout JSONWriter) throws -> Void) rethrows {
        key(name)
        try value(&self)
    }

    /// A string.
    public mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    /// A number in decimal digits.
    public mutating func member(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        integer(value)
    }

    /// `true` or `false`.
    public mutating func member(_ name: StaticString, _ value: Bool?) {
        guard let value else { return }
        key(name)
        boolean(value)
    }

    /// A moment in ISO 8601.
    public mutating func member(_ name: StaticString, _ value: Moment?) {
        guard let value else { return }
        key(name)
        moment(value)
    }

    /// A day in ISO 8601.
    public mutating func member(_ name: StaticString, _ value: Day?) {
        guard let value else { return }
        key(name)
        plain { $0.append(value) }
    }

    /// Text as bytes, which must be UTF-8.
    @inlinable
    public mutating func member(_ name: StaticString, utf8 value: some Collection<UInt8>) {
        key(name)
        string(utf8: value)
    }

    /// An array of strings, empty or not.
    public mutating func member(_ name: StaticString, _ values: [String]) {
        key(name)
        array { writer in
            for value in values { writer.string(value) }
        }
    }
}
