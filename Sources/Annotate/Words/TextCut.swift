/// A text while it is cut.
///
/// Plain words are looked up some dozens at a time, when they have been cut: what is remembered lies far from the processor, and so
/// it is fetched for many of them at once, where cutting the next word would have waited for each.
struct TextCut {
    let text: UnsafeBufferPointer<UInt8>
    let lists: LookupLists
    let memory: UnsafeMutableBufferPointer<KnownWord>
    let output: UnsafeMutableBufferPointer<PassageToken>
    private let waiting: UnsafeMutableBufferPointer<WaitingWord>
    private var waitingCount = 0
    private let ascii = Self.asciiClasses
    private var count: Int
    private var content: PassageContent
    private var index: Int
    private var space: Bool
    /// Whether the last token is a quotation mark.
    private var isAfterQuote: Bool

    /// How far a text is cut.
    struct Place {
        var index = 0
        var space = true
        var count = 0
        var content = PassageContent()
    }

    /// A plain word that is yet to be looked up.
    private struct WaitingWord {
        let letters: PlainWord.Letters
        /// Where it is remembered.
        let slot: Int32
        /// The index of its token.
        let token: Int32
        let start: Int32
        let count: UInt8
        let form: PassageToken.Form
    }

    /// Cuts a text, up to its end or as far as there is room for tokens.
    ///
    /// - Parameters:
    ///   - memory: as many words as a power of two, two at least, or none.
    ///   - place: how far it is cut already.
    /// - Returns: how far it is cut then.
    static func run(
        text: UnsafeBufferPointer<UInt8>, lists: LookupLists, memory: UnsafeMutableBufferPointer<KnownWord>,
        output: UnsafeMutableBufferPointer<PassageToken>, from place: Place
    ) -> Place {
        withUnsafeTemporaryAllocation(of: WaitingWord.self, capacity: UInt64.bitWidth) { waiting in
            var cut = TextCut(text: text, lists: lists, memory: memory, output: output, waiting: waiting, place: place)
            cut.run()
            return Place(index: cut.index, space: cut.space, count: cut.count, content: cut.content)
        }
    }

    private init(
        text: UnsafeBufferPointer<UInt8>, lists: LookupLists, memory: UnsafeMutableBufferPointer<KnownWord>,
        output: UnsafeMutableBufferPointer<PassageToken>, waiting: UnsafeMutableBufferPointer<WaitingWord>, place: Place
    ) {
        self.text = text
        self.lists = lists
        self.memory = memory
        self.output = output
        self.waiting = waiting
        (index, space, count, content) = (place.index, place.space, place.count, place.content)
        isAfterQuote = count > 0 && output[count - 1].kind == .quote
    }

    private mutating func run() {
        while index < text.count, count < output.count {
            let byte = text[index]
            if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
                if !cutPlainWords() {
                    index = word(from: index, space)
                    space = false
                }
                continue
            }
            if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
                space = true
                index += 1
                continue
            }
            let kind = byte < 0x80 ? ascii[Int(byte)] : Self.class(of: Self.scalar(text, index).value)
            switch kind {
            case .space:
                space = true
                index += Self.scalar(text, index).length
                continue
            case .letter: index = word(from: index, space)
            case .digit: index = number(from: index, space)
            case .apostrophe: index = apostrophe(from: index, space)
            case .mark(let kind): index = mark(from: index, kind, space)
            }
            space = false
        }
        lookUpWaiting()
    }

    @inline(__always)
    private mutating func append(_ token: PassageToken) {
        output[count] = token
        count &+= 1
        isAfterQuote = token.kind == .quote
        content.note(token.kind, token.entry.classes)
    }

    // MARK: Plain words

    /// Cuts the words of ASCII letters that begin here, with one space between; false where there is none, or none is remembered.
    private mutating func cutPlainWords() -> Bool {
        guard memory.count > 0 else { return false }
        // By the upper bits of a word's hash.
        let shift = UInt64(truncatingIfNeeded: memory.count.leadingZeroBitCount + 1)
        let first = count
        // In the loop's own variables, for what it writes might change all others.
        var (index, count, waitingCount) = (index, count, waitingCount)
        var form: PassageToken.Form = space ? .spaceBefore : []
        if index == 0 || Self.isApart(text[index &- 1]) { form.insert(.plainWord) }
        var goesOn = true
        while goesOn, count < output.count, let word = PlainWord(text, at: index) {
            let end = index &+ word.count
            let next = end < text.count ? text[end] : 0
            // Behind most words stands a space, which need not be looked at again.
            goesOn = next == 0x20
            if !goesOn {
                // An apostrophe may belong to it, and so may what is no ASCII.
                guard next < 0x80, next != UInt8(ascii: "'"), next != UInt8(ascii: "`") else { break }
                if !Self.isApart(next) { form.remove(.plainWord) }
            }
            waiting[waitingCount] = WaitingWord(
                letters: word.letters, slot: Int32(truncatingIfNeeded: word.letters.hash &>> shift), token: Int32(truncatingIfNeeded: count),
                start: Int32(truncatingIfNeeded: index), count: UInt8(truncatingIfNeeded: word.count), form: form)
            count &+= 1
            waitingCount &+= 1
            form = .afterSpace
            index = goesOn ? end &+ 1 : end
            if waitingCount == waiting.count { break }
        }
        guard count > first else { return false }
        (self.index, self.count, self.waitingCount) = (index, count, waitingCount)
        space = index > 0 && text[index &- 1] == 0x20
        isAfterQuote = false
        if waitingCount == waiting.count { lookUpWaiting() }
        return true
    }

    /// Whether a word that this byte touches is the same to any reader.
    @inline(__always)
    private static func isApart(_ byte: UInt8) -> Bool { byte < 0x80 && byte &- UInt8(ascii: "0") >= 10 }

    /// Makes the tokens of the words that wait, with what is known of them.
    private mutating func lookUpWaiting() {
        // A short loop without a branch that is not foreseen: so many words are fetched at once.
        var unknown: UInt64 = 0
        for index in 0..<waitingCount {
            let isUnknown: UInt64 = memory[Int(waiting[index].slot)].letters == waiting[index].letters ? 0 : 1
            unknown |= isUnknown &<< UInt64(truncatingIfNeeded: index)
        }
        var classes: WordTraits = []
        var rest = unknown
        for waited in waiting[..<waitingCount] {
            output[Int(waited.token)] = Self.token(waited, memory[Int(waited.slot)])
            // Of a word that is not remembered the memory has the classes of another.
            classes.formUnion(WordTraits(rawValue: memory[Int(waited.slot)].entry.classes.rawValue & ((rest & 1) &- 1)))
            rest &>>= 1
        }
        while unknown != 0 {
            let waited = waiting[unknown.trailingZeroBitCount]
            let slot = Int(waited.slot)
            if memory[slot].letters != waited.letters {
                let start = Int(waited.start)
                memory[slot] = lists.known(waited.letters, UnsafeBufferPointer(rebasing: text[start..<start &+ Int(waited.count)]))
            }
            output[Int(waited.token)] = Self.token(waited, memory[slot])
            classes.formUnion(memory[slot].entry.classes)
            unknown &= unknown &- 1
        }
        if waitingCount > 0 { content.note(.word, classes) }
        waitingCount = 0
    }

    @inline(__always)
    private static func token(_ waited: WaitingWord, _ known: KnownWord) -> PassageToken {
        let start = Int(waited.start)
        return PassageToken(
            .word, start..<start &+ Int(waited.count), waited.form.union(known.form), key: known.key, entry: known.entry, name: known.name)
    }

    // MARK: Other words

    private mutating func word(from start: Int, _ space: Bool) -> Int {
        var index = start
        var hash = WordList.seed
        var letters = 0
        var capitals = 0
        loop: while index < text.count {
            let byte = text[index]
            // The hottest loop of all reading: comparisons, no table.
            let lowered = byte | 0x20
            if lowered &- UInt8(ascii: "a") < 26 {
                capitals += byte & 0x20 == 0 ? 1 : 0
                letters += 1
                hash = WordList.step(hash, lowered)
                index += 1
            } else if byte < 0x80 {
                guard byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`"), joins(at: index, length: 1) else { break loop }
                hash = WordList.step(hash, 0x27)
                index += 1
            } else {
                let (value, length) = Self.scalar(text, index)
                switch Self.class(of: value) {
                case .letter:
                    letters += 1
                    capitals += Self.isCapital(value) ? 1 : 0
                    for offset in 0..<length { hash = WordList.step(hash, text[index + offset]) }
                    index += length
                case .apostrophe:
                    guard joins(at: index, length: length) else { break loop }
                    hash = WordList.step(hash, 0x27)
                    index += length
                default: break loop
                }
            }
        }
        let key = WordList.finish(hash)
        var form: PassageToken.Form = space ? .spaceBefore : []
        if capitals > 0, Self.startsCapital(text, start) { form.insert(.capitalized) }
        if capitals == letters, letters > 1 { form.insert(.allCapitals) }
        append(PassageToken(.word, start..<index, form, key: key, entry: lists.words[key]))
        return index
    }

    /// Whether an apostrophe inside a word belongs to it: a letter follows, and more than a final possessive `s`.
    private func joins(at index: Int, length: Int) -> Bool {
        let next = index + length
        guard next < text.count, isLetter(next) else { return false }
        return !isPossessive(after: next)
    }

    private func isPossessive(after next: Int) -> Bool {
        guard next < text.count, text[next] | 0x20 == UInt8(ascii: "s") else { return false }
        return next + 1 >= text.count || !isLetter(next + 1)
    }

    private func isLetter(_ index: Int) -> Bool {
        if text[index] < 0x80 {
            if case .letter = ascii[Int(text[index])] { return true }
            return false
        }
        if case .letter = Self.class(of: Self.scalar(text, index).value) { return true }
        return false
    }

    // MARK: Numbers and marks

    /// Digits, with `.` and `,` between digits.
    private mutating func number(from start: Int, _ space: Bool) -> Int {
        var index = start
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        while index < text.count {
            if digits.contains(text[index]) {
                index += 1
            } else if text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ","), index + 1 < text.count,
                digits.contains(text[index + 1])
            {
                index += 2
            } else {
                break
            }
        }
        let key = WordList.finish(text[start..<index].reduce(WordList.seed, WordList.step))
        append(PassageToken(.number, start..<index, space ? .spaceBefore : [], key: key))
        return index
    }

    private mutating func apostrophe(from start: Int, _ space: Bool) -> Int {
        let (value, length) = Self.scalar(text, start)
        let next = start + length
        let follows = !space && start > 0
        if follows, isPossessive(after: next), count > 0, !isAfterQuote {
            append(PassageToken(.possessive, start..<next + 1, []))
            return next + 1
        }
        // Two straight ones are a double mark.
        if value == 0x27, next < text.count, text[next] == 0x27 {
            return mark(from: start, .quote, space, length: 2, key: 0x22)
        }
        return mark(from: start, .quote, space)
    }

    private mutating func mark(from start: Int, _ kind: PassageToken.Kind, _ space: Bool, length: Int? = nil, key: UInt64? = nil) -> Int {
        let (value, width) = Self.scalar(text, start)
        let end = start + (length ?? width)
        var kind = kind
        let spaceAfter = end >= text.count || text[end] == 0x20
        if kind == .hyphen, space || spaceAfter { kind = .dash }
        append(PassageToken(kind, start..<end, space ? .spaceBefore : [], key: key ?? UInt64(value)))
        return end
    }
}
