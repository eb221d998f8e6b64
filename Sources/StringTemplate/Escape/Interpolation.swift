/// What may be interpolated where.
extension HTMLState {
    /// How a value of a type is written here; moves the state behind it.
    ///
    /// - Parameter type: Text, HTML, URL, JSON, number or day.
    mutating func interpolate(_ type: ValueType) throws(Problem) -> Escape {
        if reference {
            throw Problem(message: "the “&” before this begins a character reference; write “&amp;” for “&”")
        }
        switch place {
        case .data: return try elementContent(type)
        case .rawText: return try rawText(type)
        case .value(0), .beforeValue:
            throw Problem(message: "put quotation marks around the value: \(attributeName)=\"\\(…)\"")
        case .value: return try attributeValue(type)
        case .tagOpen, .endTagOpen, .tagName:
            throw Problem(message: "nothing is interpolated into the name of a tag; “<” as text is written “&lt;”")
        case .tag, .attributeName, .afterAttributeName, .afterValue, .tagBoundary:
            throw Problem(message: "nothing is interpolated into a tag but the values of its attributes, in quotation marks")
        case .comment, .declaration, .declarationOpen:
            throw Problem(message: "nothing is interpolated into a comment")
        }
    }

    private var attributeName: String { attribute.isEmpty ? "name" : attribute }

    private func elementContent(_ type: ValueType) throws(Problem) -> Escape {
        switch type {
        case .html: return .html
        case .json: throw Problem(message: "JSON may stand in a <script type=\"application/json\"> alone")
        default: return .text
        }
    }

    private func rawText(_ type: ValueType) throws(Problem) -> Escape {
        guard tail.isEmpty else { throw Problem(message: "“<” right before a value could close “<\(element)>”") }
        if isReferenceDecoded {
            switch type {
            case .html: throw Problem(message: "HTML cannot stand in <\(element)>, which shows text alone")
            case .json: throw Problem(message: "JSON may stand in a <script type=\"application/json\"> alone")
            default: return .attribute
            }
        }
        if isJSON {
            guard type == .json else {
                throw Problem(message: "\(type.indefinite) cannot stand in a script of JSON; only a member of type JSON may")
            }
            return .json
        }
        if element == "script" {
            throw Problem(message: "nothing is interpolated into a script; put the value into a “data-” attribute and read it from there")
        }
        throw Problem(message: "nothing is interpolated into <\(element)>")
    }

    private mutating func attributeValue(_ type: ValueType) throws(Problem) -> Escape {
        switch type {
        case .html: throw Problem(message: "HTML cannot stand in an attribute; it may stand between tags alone")
        case .json: throw Problem(message: "JSON may stand in a <script type=\"application/json\"> alone")
        default: break
        }
        switch kind {
        case .fixed(let reason):
            throw Problem(message: "nothing is interpolated into “\(attribute)”: \(reason.rawValue)")
        case .text:
            if element == "meta", attribute == "content" {
                hasInterpolatedContent = true
                if hasEquivalent {
                    throw Problem(message: "nothing is interpolated into the “content” of a “meta” with “http-equiv”: it could send the reader elsewhere")
                }
            }
            return .attribute
        case .url, .resource, .sourceSet: return try address(type)
        }
    }

    private mutating func address(_ type: ValueType) throws(Problem) -> Escape {
        let position = url
        url = position.afterValue(isAddress: type == .url)
        guard type == .url else {
            if let refusal = position.refusal(ofTextThatIsPlain: type == .number || type == .day) {
                throw Problem(message: refusal)
            }
            return .component
        }
        if let refusal = position.refusalOfAddress { throw Problem(message: refusal) }
        if position == .query { return .component }
        switch kind {
        case .sourceSet: return .sourceSet
        case .resource: return position == .start ? .resource : .resourceTail
        default: return position == .start ? .url : .urlTail
        }
    }
}

/// Where branches of a template meet.
extension HTMLState {
    /// The state after branches that end in `self` and `other`; nil where no state is true of both.
    func joined(with other: HTMLState) -> HTMLState? {
        if self == other { return self }
        var result = self
        result.reference = reference || other.reference
        if isInTag, other.isInTag, element == other.element, isEndTag == other.isEndTag {
            result.place = .tagBoundary
            result.attribute = ""
            result.type = noted("type", type) == other.noted("type", other.type) ? noted("type", type) : ""
            result.relation = noted("rel", relation) == other.noted("rel", other.relation) ? noted("rel", relation) : ""
            result.hasEquivalent = hasEquivalent || other.hasEquivalent
            result.hasInterpolatedContent = hasInterpolatedContent || other.hasInterpolatedContent
            return result
        }
        var rest = other
        rest.reference = result.reference
        if case .value = place {
            if url != other.url { result.url = .unsettled }
            rest.url = result.url
            rest.hasInterpolatedContent = hasInterpolatedContent || other.hasInterpolatedContent
            result.hasInterpolatedContent = rest.hasInterpolatedContent
        }
        return result == rest ? result : nil
    }

    /// The value of `type` or `rel`, or empty where the attribute stands without one.
    private func noted(_ name: String, _ value: String?) -> String? {
        value == nil && attribute == name ? "" : value
    }

    private var isInTag: Bool {
        switch place {
        case .tagName, .tag, .attributeName, .afterAttributeName, .afterValue, .tagBoundary: true
        default: false
        }
    }

    /// The place in words, for a diagnostic: “in the attribute “href””.
    var described: String {
        switch place {
        case .data: "between tags"
        case .rawText: "inside <\(element)>"
        case .value, .beforeValue: "in the value of “\(attributeName)”"
        case .tagOpen, .endTagOpen, .tagName, .tag, .attributeName, .afterAttributeName, .afterValue, .tagBoundary:
            element.isEmpty ? "in a tag" : "in the tag “\(element)”"
        case .comment, .declaration, .declarationOpen: "in a comment"
        }
    }
}
