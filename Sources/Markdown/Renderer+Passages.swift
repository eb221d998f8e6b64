internal import CMarkGFM
internal import Text

/// Passages as they open and close, and the bytes of text and markup.
extension Renderer {
    /// How many bytes the HTML has so far.
    var htmlCount: Int { layout.markup.count + wordsInHTML }

    mutating func open(_ kind: Passage.Kind, at node: OpaquePointer, carriesID: Bool = true) {
        if current != nil { close() }
        current = Open(
            kind: kind, idPlace: carriesID && rendering.passageIDs ? (layout.markup.count, htmlCount) : nil,
            line: Int(cmark_node_get_start_line(node)), firstPiece: layout.pieces.count)
    }

    /// Ends the passage: its id is known only now, and is set into the start tag that waits for it.
    mutating func close() {
        guard let passage = current else { return }
        current = nil
        guard passage.text.contains(where: { $0 > 0x20 }) else { return drop(passage) }
        let id = ids.next(for: passage.text)
        var place = passage.place
        if let (index, html) = passage.idPlace {
            let attribute = Array(" id=\"".utf8) + id.utf8 + [UInt8(ascii: "\"")]
            layout.markup.insert(contentsOf: attribute, at: index)
            layout.pieces[passage.firstPiece].markup += UInt32(attribute.count)
            markupDone += attribute.count
            place.move(by: UInt32(attribute.count))
            for index in links.indices.reversed() {
                guard links[index].tag.lowerBound >= html || links[index].value.lowerBound >= html else { break }
                links[index].move(by: attribute.count)
            }
            for index in footnotes.returnLabels.indices.reversed() {
                let label = footnotes.returnLabels[index]
                guard label.lowerBound >= html else { break }
                footnotes.returnLabels[index] = label.lowerBound + attribute.count..<label.upperBound + attribute.count
            }
        }
        add(Passage(id: id, kind: passage.kind, text: passage.text.fitting, line: passage.line), place)
    }

    mutating func add(_ passage: Passage, _ place: Layout.Place) {
        wordCount += passage.wordCount
        passages.append(passage)
        layout.places.append(place)
    }

    /// A block without words is no passage: its spaces are markup.
    private mutating func drop(_ passage: Open) {
        let pieces = layout.pieces[passage.firstPiece...]
        let start = markupDone - pieces.reduce(0) { $0 + Int($1.markup) }
        var markup = [UInt8]()
        var done = start
        var text = 0
        for piece in pieces {
            markup += layout.markup[done..<done + Int(piece.markup)]
            done += Int(piece.markup)
            if piece.form.contains(.lineEnd) {
                markup.append(UInt8(ascii: "\n"))
            } else if !piece.form.contains(.hidden) {
                markup += passage.text[text..<text + Int(piece.text)]
            }
            text += Int(piece.text)
        }
        wordsInHTML -= markup.count - (done - start)
        layout.markup.replaceSubrange(start..<done, with: markup)
        layout.pieces.removeSubrange(passage.firstPiece...)
        markupDone = start
    }

    // MARK: Words

    /// Text for a reader: escaped into the HTML, plain into the passage.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else { return }
        guard current != nil else { return escape(bytes) }
        current?.text.append(contentsOf: bytes)
        place(bytes.count, Reference.length(of: bytes), [])
        endsLine = bytes.last == UInt8(ascii: "\n")
    }

    /// A line end in the HTML is a space in the passage, byte for byte in the same place.
    mutating func lineBreak() {
        guard current != nil else { return write("\n") }
        current?.text.append(UInt8(ascii: " "))
        place(1, 1, .lineEnd)
        endsLine = true
    }

    /// Text of the passage that the HTML has in its markup.
    mutating func hide(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty, current != nil else { return }
        current?.text.append(contentsOf: bytes)
        place(bytes.count, 0, .hidden)
    }

    /// Notes where words of the open passage stand: here.
    private mutating func place(_ text: Int, _ html: Int, _ form: Layout.Piece.Form) {
        guard var place = current?.place, let first = current?.firstPiece else { return }
        if first == layout.pieces.count { place = Layout.Place(piece: UInt32(first), start: UInt32(htmlCount)) }
        append(text, html, closedDepth > 0 ? form.union(.closed) : form)
        if !form.contains(.hidden) { (place.end, place.markup) = (UInt32(htmlCount), UInt32(layout.markup.count)) }
        current?.place = place
    }

    /// Adds a piece with the markup that waits for it.
    mutating func append(_ text: Int, _ html: Int, _ form: Layout.Piece.Form) {
        layout.pieces.append(Layout.Piece(markup: UInt32(layout.markup.count - markupDone), text: UInt32(text), form: form))
        markupDone = layout.markup.count
        wordsInHTML += html
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

    // MARK: Markup

    mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>) {
        Reference.append(bytes, to: &layout.markup)
    }

    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { layout.markup.append(contentsOf: $0) }
    }

    mutating func write(_ text: String) {
        layout.markup.append(contentsOf: text.utf8)
    }

    mutating func startLine() {
        if layout.markup.count > markupDone { endsLine = layout.markup.last == UInt8(ascii: "\n") }
        if htmlCount > 0, !endsLine { write("\n") }
    }
}

extension Layout.Place {
    fileprivate mutating func move(by count: UInt32) {
        start += count
        if end > 0 {
            end += count
            markup += count
        }
    }
}

extension Document.Link {
    fileprivate mutating func move(by count: Int) {
        value = value.lowerBound + count..<value.upperBound + count
        tag = tag.lowerBound + count..<tag.upperBound + count
        alternative = alternative.lowerBound + count..<alternative.upperBound + count
    }
}

extension Array {
    /// The same without room for more: it is kept as long as the dossier.
    var fitting: [Element] { capacity == count ? self : withUnsafeBufferPointer { Array($0) } }
}
