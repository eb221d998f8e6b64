/// What lists can do.
extension Method {
    static let listMethods: [Method] = [
        Method("count", "How many elements it has.", "\\(articles.count)", "3", { _, _ in .number }) { list, _ in .integer(list.count) },
        Method("isEmpty", "Whether it has none.", "\\(if articles.isEmpty)none\\(else)some\\(end)", "some", { _, _ in .flag }) { list, _ in
            .flag(list.count == 0)
        },
        Method("first", "The first element; missing where the list is empty.", "\\(articles.first?.outlet ?? \"\")", "Herald", optionalElement) {
            list, _ in list.count > 0 ? list.value(at: 0) : .none
        },
        Method("last", "The last element; missing where the list is empty.", "\\(articles.last?.outlet ?? \"\")", "Herald", optionalElement) {
            list, _ in list.count > 0 ? list.value(at: list.count - 1) : .none
        },
        Method(
            "prefix", parameters: [.init(label: nil, kind: .number)], "Its first elements, so many or fewer.",
            "\\(tags.prefix(2).joined(separator: \", \"))", "sea, ships", sameList
        ) { list, arguments in list.view(0..<min(list.count, max(0, arguments[0].integer ?? 0))) },
        Method(
            "suffix", parameters: [.init(label: nil, kind: .number)], "Its last elements, so many or fewer.",
            "\\(tags.suffix(2).joined(separator: \", \"))", "ships, ports", sameList
        ) { list, arguments in list.view(list.count - min(list.count, max(0, arguments[0].integer ?? 0))..<list.count) },
        Method(
            "dropFirst", parameters: [.init(label: nil, kind: .number, isOptional: true)], "All but the first, or but so many.",
            "\\(tags.dropFirst(1).joined(separator: \", \"))", "ships, ports", sameList
        ) { list, arguments in list.view(min(list.count, max(0, arguments.first?.integer ?? 1))..<list.count) },
        Method(
            "dropLast", parameters: [.init(label: nil, kind: .number, isOptional: true)], "All but the last, or but so many.",
            "\\(tags.dropLast().joined(separator: \", \"))", "sea, ships", sameList
        ) { list, arguments in list.view(0..<list.count - min(list.count, max(0, arguments.first?.integer ?? 1))) },
        Method("reversed", parameters: [], "The last element first.", "\\(tags.reversed().joined(separator: \", \"))", "ports, ships, sea", sameList) {
            list, _ in list.view((0..<list.count).reversed())
        },
        Method(
            "sorted", parameters: [.init(label: "by", kind: .path(.comparable))],
            "In the order of a member, the smallest first; elements that are equal keep their order, and those without the member come last.",
            "\\(for article in articles.sorted(by: \\.title))\\(article.title). \\(end)", "A ship lands. Fog. Talks go on. ", sameList
        ) { list, arguments in list.sorted { arguments[0].follow($0) } },
        Method(
            "grouped", parameters: [.init(label: "by", kind: .path(.comparable))],
            "The elements that share a member's value together, in the order in which the values come. A loop takes the groups apart.",
            "\\(for (outlet, group) in articles.grouped(by: \\.outlet))\\(outlet): \\(group.count). \\(end)", "Herald: 2. Courier: 1. ",
            { type, arguments in .list(.pair(arguments[0], type)) }
        ) { list, arguments in .list(list.grouped { arguments[0].follow($0) }) },
        Method(
            "map", parameters: [.init(label: nil, kind: .path(.any))], "A member of each element.",
            "\\(articles.map(\\.title).joined(separator: \"; \"))", "A ship lands; Talks go on; Fog", { _, arguments in .list(arguments[0]) }
        ) { list, arguments in .list(ValueList((0..<list.count).map { arguments[0].follow(list.value(at: $0)) })) },
        Method(
            "filter", parameters: [.init(label: nil, kind: .path(.flag))], "The elements whose member is true.",
            "\\(articles.filter(\\.isLong).map(\\.title).joined(separator: \"; \"))", "Talks go on", sameList
        ) { list, arguments in
            list.view((0..<list.count).filter { if case .flag(true) = arguments[0].follow(list.value(at: $0)) { true } else { false } })
        },
        Method(
            "contains", parameters: [.init(label: nil, kind: .element)], "Whether it holds the value.",
            "\\(if tags.contains(\"sea\"))yes\\(end)", "yes", { _, _ in .flag }
        ) { list, arguments in
            guard case .value(let wanted) = arguments[0] else { return .flag(false) }
            return .flag((0..<list.count).contains { list.value(at: $0).isEqual(to: wanted) })
        },
        Method(
            "joined", parameters: [.init(label: "separator", kind: .text, isOptional: true)], "Its texts in one, with a separator between them.",
            "\\(tags.joined(separator: \", \"))", "sea, ships, ports", { _, _ in .text }, receiver: .texts
        ) { list, arguments in
            let separator = arguments.first?.text ?? ""
            var text = ""
            for index in 0..<list.count {
                if index > 0 { text += separator }
                text += list.value(at: index).string
            }
            return .text(text)
        },
        Method("sorted", parameters: [], "In the order of the texts.", "\\(tags.sorted().joined(separator: \", \"))", "ports, sea, ships", sameList, receiver: .texts) {
            list, _ in list.sorted { $0 }
        },
    ]

    private static let optionalElement: @Sendable (ValueType, [ValueType]) -> ValueType = { type, _ in
        let element = type.element ?? type
        return element.wrapped == nil ? .optional(element) : element
    }
    private static let sameList: @Sendable (ValueType, [ValueType]) -> ValueType = { type, _ in type }

    private init(
        _ name: String, parameters: [Parameter]? = nil, _ summary: String, _ template: String, _ output: String,
        _ result: @escaping @Sendable (ValueType, [ValueType]) -> ValueType, receiver: Receiver = .list,
        _ run: @escaping @Sendable (ListBox, [MethodArgument]) -> Value
    ) {
        self.init(
            name: name, receiver: receiver, parameters: parameters, summary: summary,
            example: .init(template: template, output: output), result: result,
            run: { value, arguments, _ in
                if case .list(let list) = value { run(list, arguments) } else { .none }
            })
    }
}

extension ListBox {
    fileprivate func view(_ indices: some Sequence<Int>) -> Value { .list(ListView(self, Array(indices))) }

    /// In the order of a key, elements without one last. Equal ones keep their order.
    fileprivate func sorted(by key: (Value) -> Value) -> Value {
        let keys = (0..<count).map { key(value(at: $0)) }
        return view(
            keys.indices.sorted { a, b in
                switch keys[a].order(against: keys[b]) {
                case .less: true
                case .equal: a < b
                case .greater: false
                }
            })
    }

    /// By key, in the order in which the keys come.
    fileprivate func grouped(by key: (Value) -> Value) -> GroupList {
        var slots = [ValueKey: Int]()
        var groups = [(key: Value, indices: [Int])]()
        for index in 0..<count {
            let key = key(value(at: index))
            if let slot = slots[ValueKey(key)] {
                groups[slot].indices.append(index)
            } else {
                slots[ValueKey(key)] = groups.count
                groups.append((key, [index]))
            }
        }
        return GroupList(groups.map { ($0.key, ListView(self, $0.indices)) })
    }
}
