"""Known-item queries made from the articles of a built dossier, with a fixed seed.

Each query is made from one article and is answered well if that article comes first. The kinds:

title       two or three words of the title
typo        the same, with one typing error in one word of four letters or more
first       the same, with the error in the word's first letter
prefix      the same, with the last word cut to 60 per cent
number      the same, with an s added to one word, or taken from it
extra       the same, with a word of another article
body        three words of the text that are not among the most frequent
phrase      four words in a row of the text, in quotation marks
han         four characters in a row of a Chinese text, somewhere in a run
alias       another name of an entity, which is answered by the entity
"""
import random
import re

KINDS = ["title", "typo", "first", "prefix", "number", "extra", "body", "phrase", "han", "alias"]
NAMES = {
    "title": "words of a title", "typo": "one typing error", "first": "in the first letter", "prefix": "last word unfinished", "number": "changed number",
    "extra": "one word too many", "body": "words of the text", "phrase": "a phrase", "han": "Chinese characters", "alias": "another name of an entity",
}
LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORD = re.compile(r"[^\W\d_]{2,}")


def mistype(rng, word, first):
    """One insertion, deletion, substitution or transposition."""
    kind = rng.choice("sdit")
    if first:
        other = rng.choice([letter for letter in LETTERS if letter != word[0]])
        return {"s": other + word[1:], "d": word[1:], "i": other + word, "t": word[1] + word[0] + word[2:]}[kind]
    at = rng.randrange(1, len(word))
    letter = rng.choice([letter for letter in LETTERS if letter != word[at]])
    if kind == "t":
        at = min(at, len(word) - 2) if len(word) > 2 else 0
        if word[at] != word[at + 1]:
            return word[:at] + word[at + 1] + word[at] + word[at + 2:]
        kind = "s"
    if kind == "d":
        return word[:at] + word[at + 1:]
    if kind == "i":
        return word[:at] + letter + word[at:]
    return word[:at] + letter + word[at + 1:]


HAN = re.compile("[\u4e00-\u9fff]{6,}")


def chinese_article(rng, number):
    """The Markdown of an article in Chinese characters, frequent and rare ones as in a language, that says nothing."""
    run = lambda length: "".join(chr(0x4E00 + int(1500 * rng.random() ** 3) * 13) for _ in range(length))
    sentence = lambda: "，".join(run(rng.randrange(6, 16)) for _ in range(rng.randrange(2, 5))) + "。"
    paragraphs = "\n\n".join("".join(sentence() for _ in range(5)) for _ in range(4))
    return f"---\ntitle: {run(12)}\ndate: 2021-0{1 + number % 9}-1{number % 10}\nlanguage: zh\n---\n\n{paragraphs}\n"


def make_other(articles, entities, each, seed):
    """The kinds `han` and `alias`, in the form that `make` has."""
    rng = random.Random(seed)
    queries = []
    chinese = [(article, runs) for article in articles if (runs := HAN.findall(" ".join(p["text"] for p in article["passages"])))]
    aliases = [(entity, alias) for entity in entities for alias in entity.get("aliases", [])]
    for index in range(each):
        half = "tune" if index % 2 else "test"
        if chinese:
            article, runs = rng.choice(chinese)
            run = rng.choice(runs)
            at = rng.randrange(1, len(run) - 4)
            queries.append({"kind": "han", "text": run[at:at + 4], "path": article["path"], "half": half})
        if aliases:
            entity, alias = rng.choice(aliases)
            queries.append({"kind": "alias", "text": alias, "path": entity["path"], "half": half})
    return queries


def make(articles, each, seed):
    """Queries as {"kind", "text", "path", "half"}: as many of each kind; `half` is "tune" or "test"."""
    rng = random.Random(seed)
    frequency = {}
    for article in articles:
        for word in {word.lower() for passage in article["passages"] for word in WORD.findall(passage["text"])}:
            frequency[word] = frequency.get(word, 0) + 1
    queries = []
    for index in range(each):
        article = rng.choice(articles)
        add = lambda kind, text: queries.append(
            {"kind": kind, "text": text, "path": article["path"], "half": "tune" if index % 2 else "test"})
        words = list(dict.fromkeys(word.lower() for word in WORD.findall(article["title"])))
        # Words that a reader remembers a title by: not its short ones, nor those of every tenth article. They keep its order.
        words = [word for word in words if len(word) >= 4 and frequency.get(word, 0) * 10 <= len(articles)]
        chosen = rng.sample(words, min(len(words), rng.choice([2, 3])))
        chosen.sort(key=words.index)
        if len(chosen) < 2:
            continue
        add("title", " ".join(chosen))
        long = [at for at, word in enumerate(chosen) if len(word) >= 4]
        if long:
            at = rng.choice(long)
            put = lambda word: " ".join(chosen[:at] + [word] + chosen[at + 1:])
            add("typo", put(mistype(rng, chosen[at], False)))
            add("first", put(mistype(rng, chosen[at], True)))
            add("number", put(chosen[at][:-1] if chosen[at].endswith("s") else chosen[at] + "s"))
        add("prefix", " ".join(chosen[:-1] + [chosen[-1][:max(2, round(len(chosen[-1]) * 0.6))]]))
        other = WORD.findall(rng.choice(articles)["title"].lower())
        add("extra", " ".join(chosen + [rng.choice(other)]))
        text = [word.lower() for passage in article["passages"] for word in WORD.findall(passage["text"])]
        uncommon = sorted({word for word in text if frequency.get(word, 0) * 20 <= len(articles)})
        if len(uncommon) >= 3:
            add("body", " ".join(rng.sample(uncommon, 3)))
        passages = [passage["text"].split() for passage in article["passages"]]
        passages = [words for words in passages if len(words) >= 6]
        if passages:
            words = rng.choice(passages)
            at = rng.randrange(len(words) - 3)
            add("phrase", '"' + re.sub(r'["“”„«»]', "", " ".join(words[at:at + 4])) + '"')
    return queries
