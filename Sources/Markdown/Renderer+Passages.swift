internal import CMarkGFM

/// Passages as they open and close, and the bytes of text and markup.
extension Renderer {
    mutating func open(_ kind: Passage.Kind, at node: OpaquePointer, carriesID: Bool = true) {
        if current != nil { close() }
        current = Open(kind: kind, idPlace: carriesID && rendering.passageIDs ? html.count : nil, line: Int(cmark_node_get_start_line(node)))
    }

    /// Ends the passage: its id is known only now, and is set into the start tag that waits for it.
    mutating func close() {
        guard var passage = current else { return }
        current = nil
        guard passage.text.contains(where: { $0 > 0x20 }) else { return }
        let id = ids.next(for: passage.text)
        if let place = passage.idPlace {
            let attribute = Array(" id=\"".utf8) + id.utf8 + [UInt8(ascii: "\"")]
            html.insert(contentsOf: attribute, at: place)
            for index in passage.runs.indices { passage.runs[index].start += attribute.count }
            for index in links.indices.reversed() {
                guard links[index].tag.lowerBound >= place || links[index].value.lowerBound >= place else { break }
                links[index].move(by: attribute.count)
            }
        }
        passages.append(Passage(id: id, kind: passage.kind, text: passage.text, line: passage.line))
        wordCount += passages[passages.count - 1].wordCount
        runs.append(passage.runs)
    }

    /// Text for a reader: escaped into the HTML, plain into the passage.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else { return }
        guard current != nil else {
            escape(bytes)
            return
        }
        var clean = 0
        for index in bytes.indices where Self.isEscaped(bytes[index]) {
            guard let reference = Self.reference(bytes[index]) else { continue }
            run(bytes[clean..<index])
            let start = html.count
            let place = current?.text.count ?? 0
            current?.text.append(bytes[index])
            write(reference)
            current?.runs.append(
                Document.TextRun(
                    text: place..<place + 1, start: start, length: html.count - start, isClosed: closedDepth > 0))
            clean = index + 1
        }
        run(bytes[clean...])
    }

    mutating func run(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard !bytes.isEmpty, let place = current?.text.count else { return }
        current?.runs.append(
            Document.TextRun(
                text: place..<place + bytes.count, start: html.count, length: bytes.count, isClosed: closedDepth > 0))
        current?.text.append(contentsOf: bytes)
        html.append(contentsOf: bytes)
    }

    /// A line end in the HTML is a space in the passage, byte for byte in the same place.
    mutating func lineBreak() {
        if let place = current?.text.count {
            current?.runs.append(
                Document.TextRun(text: place..<place + 1, start: html.count, length: 1, isClosed: closedDepth > 0))
            current?.text.append(UInt8(ascii: " "))
        }
        write("\n")
    }

    func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
        literal(cmark_node_get_literal(node))
    }

    func literal(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while text[count] != 0 { count += 1 }
        return UnsafeRawBufferPointer(start: text, count: count).assumingMemoryBound(to: UInt8.self)
    }

    mutating func escape(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if Self.isEscaped(byte), let reference = Self.reference(byte) { write(reference) } else { html.append(byte) }
        }
    }

    /// Whether a reference stands for the byte: asked of every one.
    static func isEscaped(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }

    static func reference(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "\""): return "&quot;"
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return "&gt;"
        default: return nil
        }
    }

    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { html.append(contentsOf: $0) }
    }

    mutating func write(_ text: String) {
        html.append(contentsOf: text.utf8)
    }

    mutating func startLine() {
        if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    }
}

extension Document.Link {
    fileprivate mutating func move(by count: Int) {
        value = value.lowerBound + count..<value.upperBound + count
        tag = tag.lowerBound + count..<tag.upperBound + count
        alternative = alternative.lowerBound + count..<alternative.upperBound + count
    }
}
