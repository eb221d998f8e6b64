import Foundation

/// A dossier in which outlets quote, reprint, reword and contradict one another.
let comparedDossier: [String: String] = [
    "content/dossier.yml": "title: Compared\nbase_url: https://example.org/compared/\n",
    "content/outlets/herald.md": "---\nname: The Herald\nowner: Press Group\n---\n",
    "content/outlets/courier.md": "---\nname: The Courier\n---\n",
    "content/outlets/tribune.md": "---\nname: The Tribune\n---\n",
    "content/outlets/gazette.md": "---\nname: The Gazette\nowner: Press Group\n---\n",
    "content/entities/grace-sample.md": "---\nname: Grace Sample\ntype: person\naliases: [Grace T. Sample]\nweak_aliases: [Sample]\n---\n",
    "content/entities/peter-moor.md": "---\nname: Peter Moor\ntype: person\n---\n",
    "content/entities/harbourtown.md": "---\nname: Harbourtown\ntype: place\n---\n",
    "content/entities/harbour-council.md": "---\nname: Harbour Council\ntype: organization\n---\n",
    "content/entities/harbour-talks.md": """
        ---
        name: Harbour talks
        type: event
        date: 2023-03-21
        end: 2023-03-22
        place: harbourtown
        participants: [grace-sample, harbour-council]
        summary: Two days of talks; about the port, and the ferries.
        ---
        """,
    "content/articles/arrival.md": """
        ---
        title: A guest arrives
        date: 2023-03-20
        outlet: herald
        ---

        \(arrivalText)
        """,
    "content/articles/second-look.md": """
        ---
        title: A second look
        date: 2023-03-21
        outlet: tribune
        ---

        Nobody had swept the old pier when Grace T. Sample stepped ashore on Monday. “We shall talk about the port and the ferries,” she told the crowd.

        “The ferries will sail again before the end of summer,” Peter Moor said.

        The storm of last week damaged 41 fishing boats in the old harbour of Harbourtown.
        """,
    "content/articles/other-claim.md": """
        ---
        title: Another claim
        date: 2023-03-22
        outlet: courier
        ---

        The Harbour Council closed its doors at noon. “The ferries will sail again before the end of the summer,” Grace Sample said on Tuesday.

        Officials said “the quay needs nine new cranes” but gave no names.

        The storm of last week damaged 34 fishing boats in the old harbour of Harbourtown.
        """,
]

let arrivalText = """
    Grace Sample met the Harbour Council in Harbourtown on Monday after a crossing that had taken the little steamer eleven hours in heavy rain. “We shall talk about the port and the ferries,” Sample said.

    The visitors walked along the quay past the closed customs house, where a brass band of schoolchildren played two marches under a leaking tent and the mayor handed out umbrellas painted with the arms of the town.
    """

/// The arrival as another outlet prints it.
func reprint(in outlet: String, rights: String = "full") -> String {
    "---\ntitle: Guest lands\ndate: 2023-03-21\noutlet: \(outlet)\nrights: \(rights)\n---\n\n\(arrivalText)\n"
}

extension TestSite {
    /// The lines of a file of `data/`.
    func lines(_ name: String) throws -> [[String: Any]] {
        try text("data/\(name)").split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    /// The text of each passage by article and id.
    func passages() throws -> [String: String] {
        var passages: [String: String] = [:]
        for article in try lines("articles.jsonl") {
            guard let slug = article["slug"] as? String, let list = article["passages"] as? [[String: String]] else { continue }
            for passage in list { passages["\(slug)#\(passage["id"] ?? "")"] = passage["text"] }
        }
        return passages
    }
}
