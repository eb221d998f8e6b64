#!/usr/bin/env python3
"""Make a synthetic news corpus, the same articles for this project and for Hugo.

usage: make_corpus.py OUT --articles N [--entities E] [--words W] [--seed S]

Writes, under OUT:
  dossier/content/…    dossier.yml, articles/*.md, entities/*.md, outlets/*.md
  hugo/…               the same articles; entities are given as a taxonomy, so Hugo need not find them

The text is Zipf-distributed over a word list (made here, no download), in paragraphs of about
60 words, with entity names, quotes, links and an occasional heading mixed in. Each article has a
topic of a dozen rarer words, which its title and its sentences share, so that it can be searched for.
The same arguments always give the same bytes.
"""
import argparse, datetime, os, random, re
from itertools import accumulate

ON = "b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr pl pr sh st str th tr".split()
NU = "a e i o u ai ea ee ie oa ou".split()
CO = ["", "", "n", "r", "s", "t", "l", "m", "nd", "st", "ck", "ng", "rd", "nt"]


def vocabulary(rng, size):
    seen, out = set(), []
    while len(out) < size:
        n = 1 + min(3, int(rng.expovariate(0.9)))
        w = "".join(rng.choice(ON) + rng.choice(NU) + (rng.choice(CO) if i == n - 1 else "") for i in range(n))
        if w not in seen and len(w) > 1:
            seen.add(w); out.append(w)
    return out


def name(rng, vocab, parts):
    return " ".join(rng.choice(vocab).capitalize() for _ in range(parts))


def slug(s):
    return re.sub(r"[^a-z0-9]+", "-", s.lower()).strip("-")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("out")
    ap.add_argument("--articles", type=int, default=1000)
    ap.add_argument("--entities", type=int, default=0)
    ap.add_argument("--words", type=int, default=500)
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    rng = random.Random(a.seed)
    vocab = vocabulary(rng, 30000)
    cum = list(accumulate(1.0 / (r + 2.7) for r in range(len(vocab))))
    E = a.entities or max(50, min(5000, a.articles // 10))
    kinds = ["person", "organization", "place"]
    ents, used, aliases = [], set(), set()
    long_words = [w for w in vocab[2000:] if len(w) > 4]
    while len(ents) < E:
        k = kinds[len(ents) % 3]
        n = name(rng, long_words, {"person": 2, "organization": 3, "place": 1}[k])
        if slug(n) in used: continue
        used.add(slug(n))
        al = []
        if k == "organization":
            a_ = "".join(p[0] for p in n.split()) + rng.choice(vocab)[:2].upper()
            if a_ not in aliases: aliases.add(a_); al = [a_]
        ents.append((k, n, al))
    topical = vocab[300:12000]
    ecum = list(accumulate(1.0 / (r + 5) for r in range(E)))
    sources = sorted({name(rng, long_words, 2) for _ in range(40)})
    d0 = datetime.date(2015, 1, 1)

    for d in ("dossier/content/articles", "dossier/content/entities", "dossier/content/outlets", "hugo/content/articles", "hugo/layouts/_default",
              "hugo/layouts/partials"):
        os.makedirs(os.path.join(a.out, d), exist_ok=True)

    def write(path, text):
        with open(os.path.join(a.out, path), "w", encoding="utf-8", newline="\n") as f: f.write(text)

    write("dossier/content/dossier.yml", "title: Synthetic dossier\nlanguage: en\nbase_url: https://dossier.example\n")
    for k, n, al in ents:
        write(f"dossier/content/entities/{slug(n)}.md",
              f'---\nname: "{n}"\ntype: {k}\n' + ("aliases:\n" + "".join(f'  - "{x}"\n' for x in al) if al else "") + f"---\n\n{n} is a made-up {k}.\n")
    for n in sources: write(f"dossier/content/outlets/{slug(n)}.md", f'---\nname: "{n}"\n---\n')
    words = lambda n: rng.choices(vocab, cum_weights=cum, k=n)
    for i in range(a.articles):
        topic = rng.sample(topical, 12)
        title = " ".join(x for pair in zip(rng.sample(topic, 4), words(4)) for x in pair).capitalize()
        date = d0 + datetime.timedelta(days=rng.randrange(3650))
        src = rng.choice(sources)
        mine = rng.choices(ents, cum_weights=ecum, k=rng.randrange(4, 12))
        left, paras, j = a.words, [], 0
        while left > 0:
            n = min(left, rng.randrange(30, 90)); left -= n
            ws = [rng.choice(topic) if rng.random() < .08 else w for w in words(n)]
            for _ in range(max(1, n // 45)):
                k, en, al = mine[j % len(mine)]; j += 1
                form = en if rng.random() < .6 else (en.split()[-1] if k == "person" else (al[0] if al else en))
                ws.insert(rng.randrange(len(ws)), form)
            s, out = 0, []
            while s < len(ws):
                e = s + rng.randrange(8, 22); sent = ws[s:e]; s = e
                sent[0] = sent[0][0].upper() + sent[0][1:]
                t = " ".join(sent)
                r = rng.random()
                if r < .06: t = "“" + t + ",” said " + mine[0][1]
                elif r < .09: t = "*" + t + "*"
                elif r < .11: t += f" [{ws[0]}](https://example.org/{i})"
                out.append(t + ".")
            p = " ".join(out)
            r = rng.random()
            if r < .05: paras.append("## " + " ".join(words(4)).capitalize())
            elif r < .08: p = "> " + p
            paras.append(p)
        body = "\n\n".join(paras) + "\n"
        sid = f"{date}-{slug(title)[:50].strip('-')}-{i}"
        q = title.replace('"', "'")
        write(f"dossier/content/articles/{sid}.md", f'---\ntitle: "{q}"\ndate: {date}\noutlet: {slug(src)}\nurl: https://example.org/{i}\n---\n\n{body}')
        names = sorted({e[1] for e in mine})
        write(f"hugo/content/articles/{sid}.md", f'---\ntitle: "{q}"\ndate: {date}\nsource: {src}\nentities: [{", ".join(chr(34)+x+chr(34) for x in names)}]\n---\n\n{body}')

    write("hugo/hugo.toml", 'baseURL="https://dossier.example/"\ntitle="Synthetic dossier"\nlanguageCode="en"\n[taxonomies]\nentity="entities"\n[pagination]\npagerSize=50\n')
    base = ('<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} · {{ site.Title }}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:title" content="{{ .Title }}">'
            '<link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/style.css"></head><body><header><a href="/">{{ site.Title }}</a>'
            '<nav><a href="/articles/">Articles</a> <a href="/entities/">Entities</a></nav></header><main>{{ block "main" . }}{{ end }}</main><footer>Synthetic</footer></body></html>')
    write("hugo/layouts/_default/baseof.html", base)
    write("hugo/layouts/_default/single.html", '{{ define "main" }}<article><h1>{{ .Title }}</h1><p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> · {{ .Params.source }}</p>{{ .Content }}<ul>{{ range .GetTerms "entities" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul></article>{{ end }}')
    write("hugo/layouts/_default/list.html", '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Pages).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2 January 2006" }}</time><p>{{ .Summary }}</p></li>{{ end }}</ul>{{ with .Paginator }}{{ if .HasPrev }}<a href="{{ .Prev.URL }}">Prev</a>{{ end }}{{ if .HasNext }}<a href="{{ .Next.URL }}">Next</a>{{ end }}{{ end }}{{ end }}')
    write("hugo/layouts/index.html", '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range first 50 site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Summary }}</p></li>{{ end }}</ul>{{ end }}')
    print(f"{a.articles} articles, {len(ents)} entities under {a.out}")


if __name__ == "__main__":
    main()
