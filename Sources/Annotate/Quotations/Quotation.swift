package import Corpus

/// A name in the text, whoever found it: a linked mention in a build, a discovered name in `dossier read`.
package struct NameSpan: Sendable, Hashable {
    package enum Gender: String, Sendable, Hashable {
        case male, female
    }

    /// The index of the passage.
    package var passage: Int
    /// UTF-8 offsets in the passage's text: the name without title and possessive.
    package var range: Range<Int>
    /// The full name of whom it stands for: spans with one name are one person.
    package var name: String
    package var kind: Entity.Kind
    /// The index of the entity in the dossier's list, where there is one.
    package var entity: Int?
    package var gender: Gender?

    package init(passage: Int, range: Range<Int>, name: String, kind: Entity.Kind, entity: Int? = nil, gender: Gender? = nil) {
        self.passage = passage
        self.range = range
        self.name = name
        self.kind = kind
        self.entity = entity
        self.gender = gender
    }
}

/// Words between quotation marks, with who is said to have said them.
package struct Quotation: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        /// A clause of its own: “We will stay,” she said.
        case full
        /// A piece of somebody else's sentence: He called it “a good day”.
        case partial
        /// Up to three words under marks with nobody speaking: the “no-limits friendship”.
        case term
        /// A quotation inside another.
        case nested
    }

    /// The words of one paragraph.
    package struct Part: Sendable, Hashable {
        package var passage: Int
        /// UTF-8 offsets of the words inside the marks.
        package var range: Range<Int>

        package init(passage: Int, range: Range<Int>) {
            self.passage = passage
            self.range = range
        }
    }

    /// One a paragraph; never empty.
    package var parts: [Part]
    package var kind: Kind
    /// Nil where the text does not say.
    package var speaker: Speaker?
    /// The word that reports it, as it stands: said, called, according to.
    package var verb: String?
    /// UTF-8 offsets, in the passage of the first part, of the sentences that the part touches.
    package var sentence: Range<Int>
    /// Why this speaker, or why none.
    package var ground: Ground

    /// The same in English, as data and the command line have it.
    package var reason: String { ground.description }

    /// On what words of the text the attribution rests.
    package enum Ground: Sendable, Hashable {
        /// The subject of a speech verb, and where that stands: “after the quotation”.
        case verb(String, place: String)
        /// “according to”, “per”.
        case accordingTo(String)
        case beforeColon
        case lineBefore
        /// Goes on after a speaker in the same paragraph.
        case sameParagraph(String)
        /// A paragraph of quotation after words of a speaker.
        case nextParagraph(String)
        case nextSentence
        /// A term or a title: nobody is said to say it.
        case term
        case nested
        case unknown
        /// Stated in the article's front matter.
        case curator

        var description: String {
            switch self {
            case .verb(let verb, let place): "subject of “" + verb + "” " + place
            case .accordingTo(let words): "named after “\(words)”"
            case .beforeColon: "named before the colon"
            case .lineBefore: "the line before ends in a colon"
            case .sameParagraph(let name): "goes on after “\(name)” in the same paragraph"
            case .nextParagraph(let name): "a paragraph of quotation after words of “\(name)”"
            case .nextSentence: "the next sentence says who spoke"
            case .term: "a term; nobody is said to say it"
            case .nested: "quoted inside another quotation"
            case .unknown: "no speaker found"
            case .curator: "stated in the article's front matter"
            }
        }
    }
}

/// Who is said to have said something.
package struct Speaker: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case named
        /// A description: “the prime minister's official spokesman”. It stays text.
        case nominal
        /// He, she, it or they, taken to be the named one.
        case pronoun
        /// Somebody whom the text leaves unnamed: officials, a source, they.
        case unnamed
    }

    /// The naming as it stands in the text; of a pronoun that was inferred, the name it stands for.
    package var name: String
    package var kind: Kind
    /// Where the naming (or the pronoun) stands.
    package var passage: Int
    package var range: Range<Int>
    /// The index of the entity, where a name span that has one covers the naming.
    package var entity: Int?
    package var reason: String
}
