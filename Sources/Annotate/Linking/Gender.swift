/// What given names say of those who have them.
extension Vocabulary {
    /// `male` or `female` where the given name says so, and not both.
    func gender(ofPerson name: String) -> WordClass {
        guard let first = name.split(separator: " ").first else { return [] }
        let gender = classes(String(first)).intersection([.male, .female])
        return gender == [.male, .female] ? [] : gender
    }
}

extension NameSpan.Gender {
    init?(_ gender: WordClass) {
        switch gender {
        case .male: self = .male
        case .female: self = .female
        default: return nil
        }
    }

    /// What the given name of a person says.
    package init?(ofPerson name: String) {
        self.init(Lexicon.vocabulary.gender(ofPerson: name))
    }
}
