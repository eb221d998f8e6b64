internal import Text

/// The parsed templates of a set by name.
struct TemplateLibrary {
    let sources: [TemplateSource]
    let templates: [String: Template]

    /// A template and its layouts, the outermost first; nil where a layout is missing or they go round in a circle.
    func chain(of name: String, faults: inout FaultList) -> [Template]? {
        guard let page = templates[name] else { return nil }
        var chain = [page]
        while let layout = chain[0].layout {
            let source = sources[chain[0].file].source
            let message: String
            if let next = templates[layout.text] {
                if !chain.contains(where: { $0.name == layout.text }) {
                    chain.insert(next, at: 0)
                    continue
                }
                message = "the layouts go round in a circle: “\(layout.text)” is below this template already"
            } else {
                message = "there is no template “\(layout.text)”\(didYouMean(layout.text, among: templates.keys.sorted()))"
            }
            if faults.wants(file: chain[0].file, offset: layout.range.lowerBound) {
                faults.add(Diagnostic(.error, message, at: layout.range, in: source))
            }
            return nil
        }
        return chain
    }

    /// The names of all templates that a page reaches by layouts and includes.
    func reached(from names: some Sequence<String>) -> Set<String> {
        var reached = Set<String>()
        var open = Array(names)
        while let name = open.popLast() {
            guard let template = templates[name], reached.insert(name).inserted else { continue }
            if let layout = template.layout { open.append(layout.text) }
            collectIncludes(template.nodes, into: &open)
        }
        return reached
    }

    private func collectIncludes(_ nodes: [Node], into names: inout [String]) {
        for node in nodes {
            switch node {
            case .include(let name, _): names.append(name.text)
            case .block(_, let body): collectIncludes(body, into: &names)
            case .loop(let loop): collectIncludes(loop.body + (loop.otherwise ?? []), into: &names)
            case .conditional(let branches, let otherwise, _):
                collectIncludes(branches.flatMap(\.body) + (otherwise ?? []), into: &names)
            case .literal, .interpolation, .binding: break
            }
        }
    }
}
