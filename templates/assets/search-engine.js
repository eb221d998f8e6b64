// The search engine of a static dossier: no server, no dependency. The index under search/ is classic scripts, so that the
// same files work over http and from disk. docs/search.md describes the tokenizer, the index and the ranking.
"use strict";
(function () {
  // ---- Words: the same rules as the index writer's; Tests/SearchVectors/tokens.json is run on both.

  const pattern = (source) => new RegExp(source, "gu");
  // Invisible in a word, and dropped.
  const IGNORABLE = "\\u00AD\\u034F\\u05F3\\u05F4\\u061C\\u0640\\u200C-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF";
  const CHARACTER = `(?:(?!\\u02BC)[\\p{L}\\p{M}\\p{N}${IGNORABLE}])`;
  const NO_WORD = pattern(`[^\\p{L}\\p{M}\\p{N}]|[\\u02BC${IGNORABLE}]`);
  // Of scripts that are written without spaces.
  const UNSPACED = "\\u0E00-\\u0EFF\\u1000-\\u109F\\u1100-\\u11FF\\u1780-\\u17FF\\u3005-\\u3007\\u3040-\\u31FF\\u3400-\\u9FFF"
    + "\\uA960-\\uA97F\\uAC00-\\uFAFF\\uFF66-\\uFFDC\\u{1B000}-\\u{1B16F}\\u{20000}-\\u{3FFFF}";
  const isUnspaced = (text) => new RegExp(`(?!\\p{Nd})[${UNSPACED}]`, "u").test(text);
  const RUN = pattern(`([${UNSPACED}]+)|[^${UNSPACED}]+`);
  // A word, perhaps with what joins it to the one before: 1 the joiner, 2 letters with periods, 3 digits with periods and commas.
  const LETTER = `(?![${UNSPACED}])\\p{L}`;
  const WORD = pattern(`(?:(?<=${CHARACTER})([-\\u2010\\u2011'\\u2019\\u02BC\\uFF07.,]))?`
    + `(?:(${LETTER}(?:\\.${LETTER})+(?!${CHARACTER}))|(\\p{Nd}+(?:[.,]\\p{Nd}+)+(?!${CHARACTER}))|${CHARACTER}+)`);
  // The marks of Latin, Greek, Cyrillic, Hebrew and Arabic, and the nukta.
  const DROPPED = /(?=\p{M})[\u0300-\u06FF\u093C\u1AB0-\u1AFF\u1DC0-\u20FF\uFE20-\uFE2F]/u;
  const PLAIN = { ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ı: "i", ς: "σ" };
  for (const zero of [0x660, 0x6F0, 0x966, 0x9E6, 0xE50]) for (let i = 0; i < 10; i++) PLAIN[String.fromCodePoint(zero + i)] = i;
  const LIMIT = 48;

  function fold(word) {
    if (/^[\x00-\x7F]*$/.test(word)) return word.toLowerCase().slice(0, LIMIT);
    let kept = "";
    for (const c of word.normalize("NFKD").toLowerCase()) {
      if (!DROPPED.test(c) || /[иу]\u0306|і\u0308/.test(kept.slice(-1) + c)) kept += PLAIN[c] ?? c;
    }
    return [...kept.normalize("NFC").replace(NO_WORD, "")].slice(0, LIMIT).join("");
  }

  // The number that digits with periods and commas are, if they are one.
  function number(text) {
    const parts = text.split(/[.,]/).map(fold);
    if (/^\p{Nd}{1,3}([.,]\p{Nd}{3})+$/u.test(text)) return parts.join("");
    if (/^(\p{Nd}+|\p{Nd}{1,3}(([.,])\p{Nd}{3})(\3\p{Nd}{3})*(?!\3))[.,]\p{Nd}+$/u.test(text)) return parts.slice(0, -1).join("") + "." + parts.at(-1);
  }

  // Tokens { term, position, role: "" | "+" joined | "~" tail, start, end } of a text.
  function tokenize(text) {
    const tokens = [];
    let position = 0, from = 0, parts = 0;
    const emit = (term, start, end, role = "") => term && tokens.push({ term, position: position++, role, start, end });

    // Two to four words with hyphens or apostrophes, from a token on, are one word as well.
    function join() {
      const words = tokens.slice(from), term = words.map((w) => w.term).join("");
      if (parts > 1 && parts < 5 && words.length === parts && [...term].length <= LIMIT) {
        tokens.push({ term, position: words[0].position, role: "+", start: words[0].start, end: words.at(-1).end });
      }
      from = tokens.length;
      parts = 0;
    }

    function emitWord(word, start, end) {
      parts++;
      if (!isUnspaced(word)) return emit(fold(word), start, end);
      // Not to be joined.
      parts = 9;
      for (const [run, unspaced] of fold(word).matchAll(RUN)) {
        const list = [...run];
        let after = 0;
        if (!unspaced || list.length < 2) emit(run, start, end);
        else list.forEach((c, i) => {
          const pair = c + (list[i + 1] ?? ""), found = word.indexOf(c, after), at = Math.max(found, 0);
          emit(pair, start + at, found < 0 ? end : Math.min(start + at + pair.length, end), pair === c ? "~" : "");
          after = at + 1;
        });
      }
    }

    for (const { 0: all, 1: joiner = "", 2: letters, 3: digits, index } of text.matchAll(WORD)) {
      if (/^['\u2019\u02BC\uFF07]s$/i.test(all)) continue;
      if (/^[.,]?$/.test(joiner)) join();
      let start = index + joiner.length;
      const word = text.slice(start, index + all.length), pieces = word.split(/[.,]/);
      const term = letters ? pieces.map(fold).join("") : digits && number(digits);
      if (term) {
        parts++;
        emit(term, start, index + all.length);
      } else pieces.forEach((piece, i) => {
        if (i) join();
        emitWord(piece, start, start + piece.length);
        start += piece.length + 1;
      });
    }
    join();
    return tokens;
  }

  const terms = (text) => tokenize(text).filter((t) => t.role !== "~");
  // The words of a name.
  const wordsOf = (text) => tokenize(text).filter((t) => !t.role).map((t) => t.term);

  // ---- Shards

  // What scripts have brought and nobody has read yet.
  const arrived = new Map();
  globalThis.dossierShard = (name, layout, text) => arrived.set(name, { layout, text });

  const utf8 = new TextDecoder();

  // A number in LEB128, of what gives its bytes.
  function leb(next) {
    const byte = next();
    return byte > 127 ? byte - 128 + 128 * leb(next) : byte;
  }

  class Reader {
    constructor(bytes, layout) { Object.assign(this, { bytes, layout, at: 0 }); }
    number() { return leb(() => this.bytes[this.at++]); }
    numbers(count) { return Array.from({ length: count }, () => this.number()); }
    // All numbers that are left.
    rest() { const list = []; while (this.at < this.bytes.length) list.push(this.number()); return list; }
    take(count) { return this.bytes.subarray(this.at, this.at += count); }
    rows(lengths) { return lengths.map((length) => this.take(length)); }
    json() { return JSON.parse(utf8.decode(this.bytes)); }
    // Strings in front coding.
    strings(count) {
      const shared = this.numbers(count), lengths = this.numbers(count);
      let last = [];
      return shared.map((length, i) => utf8.decode(last = Uint8Array.from([...last.slice(0, length), ...this.take(lengths[i])])));
    }
  }

  // The index writer sorts by code points; JavaScript compares code units, which differ beyond U+FFFF.
  function before(a, b) {
    const x = [...a], y = [...b], i = x.findIndex((c, k) => c !== y[k]);
    return i < 0 ? x.length < y.length : x[i].codePointAt() < y[i]?.codePointAt();
  }

  // How many of the sorted strings come before a word.
  function rank(sorted, word) {
    let low = 0, high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(sorted[middle], word)) low = middle + 1; else high = middle;
    }
    return low;
  }

  // The shard in which a word stands, if any does, by the first words of all but the first.
  const shardOf = (starts, word) => rank(starts, word + "\0");
  const shardAt = (starts, index) => starts.findLastIndex((start) => start <= index);

  const add = (distances) => { let sum = 0; return distances.map((d) => sum += d); };
  const split = (text) => text ? text.split(" ") : [];

  // Words of which a digit says how many characters are those of the one before.
  const unfold = (text) => { let last = ""; return split(text).map((word) => last = last.slice(0, +word[0]) + word.slice(1)); };

  const STALE = new Error("another build");
  let root, opening, shards;

  async function content(name, address) {
    if (!arrived.has(name)) await dossierSearch.load(address);
    const shard = arrived.get(name);
    if (!shard) throw new Error("nothing in " + address);
    if (name !== "root" && shard.layout !== root.layout) throw STALE;
    let bytes = Uint8Array.from(atob(shard.text), (c) => c.codePointAt());
    // Texts are coded, not deflated.
    if (name[0] !== "d") {
      bytes = new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer());
    }
    arrived.delete(name);
    return new Reader(bytes, shard.layout);
  }

  function open(fresh) {
    if (fresh) { opening = null; arrived.clear(); }
    return opening ||= (async () => {
      const reader = await content("root", "search/root.js" + (fresh ? "?" + Date.now() : "")), r = reader.json();
      for (const key of ["terms", "forward", "backward"]) r[key] = unfold(r[key]);
      for (const key of ["entities", "entityDocuments"]) r[key] = add(r[key]);
      r.suffixes = split(r.suffixes).map((pair) => pair.split(">"));
      r.layout = reader.layout;
      shards = {};
      return root = r;
    })().catch((error) => { opening = null; throw error; });
  }

  const shard = (name, parse) => shards[name] ||= content(name, `search/${name}.js?${root.generation}`).then(parse)
    .catch((error) => { delete shards[name]; throw error; });

  const termShard = (n) => shard("t" + n, (r) => {
    const count = r.number(), groupCount = r.number(), forms = r.strings(count);
    let groups = 0;
    const entries = forms.map((form) => {
      const member = r.number(), home = n - (member && r.number()), local = member ? r.number() : groups++;
      return { form, member, home, local, key: `${home}:${local}` };
    });
    for (const entry of entries) entry.entities = add(r.numbers(r.number()));
    const sizes = r.numbers(2 * groupCount), counts = sizes.filter((_, i) => i % 2 === 0);
    return { forms, entries, counts, rows: r.rows(counts.map((count, i) => count + sizes[2 * i + 1])), lists: [] };
  });

  // Documents (ascending) and weights of the group of an entry.
  async function postings({ home, local }) {
    const { counts, rows, lists } = await termShard(home), count = counts[local], reader = new Reader(rows[local]);
    return lists[local] ||= { documents: add(reader.numbers(count)), weights: reader.take(count) };
  }

  const wordShard = (letter, n) => shard(letter + n, (r) => {
    const count = r.number();
    return { words: r.strings(count), commonness: r.take(count) };
  });

  // Of each document that has a word of the entry's group, in order, where the entry's form stands.
  async function positions({ home, local, member }, count) {
    const { sizes, rows } = await shard("p" + home, (r) => {
      const sizes = r.numbers(r.number());
      return { sizes, rows: r.rows(sizes.map((size) => size >> 1)) };
    });
    const reader = new Reader(rows[local]), high = Array.from({ length: count }, () => {
      const list = [];
      for (let value = reader.number(); value; value = value % 2 ? 0 : reader.number()) list.push((value - 1) >> 1);
      return list;
    });
    const low = reader.take(high.flat().length);
    let i = 0;
    const lists = high.map((list) => add(list.map((value) => low[i++] + 256 * value)));
    return sizes[local] & 1 ? lists.map((list) => list.filter(() => reader.number() === member)) : lists;
  }

  // Words that stand in so many documents that they have no positions, and where the lists of their pairs begin.
  const frequentWords = () => shard("g0", (r) => ({ words: r.strings(r.number()), starts: add(r.numbers(r.number())) }));

  // The documents in which two frequent words, by their numbers, stand next to each other.
  async function pairDocuments(first, second) {
    const { words, starts } = await frequentWords(), pair = first * words.length + second, n = shardAt(starts, pair);
    const rows = await shard("g" + (n + 1), (r) => r.rows(r.numbers((starts[n + 1] ?? words.length ** 2) - starts[n])));
    return new Set(add(new Reader(rows[pair - starts[n]]).rest()));
  }

  async function entity(index) {
    const n = shardAt(root.entities, index), list = await shard("e" + n, (r) => r.json());
    const [name, kind, path, documents, , summary, aliases] = list[index - root.entities[n]];
    return { index, name, kind, path, documents, summary, aliases };
  }

  // The documents that name an entity, and those of them that quote it.
  async function entityDocuments(index) {
    const starts = root.entityDocuments, n = shardAt(starts, index);
    const rows = await shard("x" + n, (r) => {
      const sizes = r.numbers(2 * ((starts[n + 1] ?? root.entityCount) - starts[n]));
      return r.rows(sizes.filter((_, i) => i % 2));
    });
    const values = new Reader(rows[index - starts[n]]).rest(), documents = add(values.map((value) => value >> 1));
    return { documents, speaking: documents.filter((_, i) => values[i] & 1) };
  }

  const columns = () => shard("f0", (r) => {
    const column = () => r.numbers(root.documents);
    return { days: add(column()), outlets: column(), languages: column(), kinds: column() };
  });

  // Elements of texts in the order of their codes, and how many codes have one bit, two bits and so on.
  const textTable = () => shard("w0", (r) => {
    const counts = r.numbers(r.number());
    return { counts, elements: r.strings(add(counts).at(-1)) };
  });

  // The texts that a row of bits stands for. "\x01" marks a piece that goes on with the word before; "\x02" says that the
  // next word begins with a capital letter, "\x03", or inside a word "\x05", that bytes follow; "\x04" ends a text. A single
  // space between two words is understood.
  function texts({ bytes, at }, { counts, elements }) {
    const list = [], end = bytes.length * 8;
    let text = "", afterWord = false, capital = false;
    const bit = () => bytes[at >> 3] >> (~at++ & 7) & 1;
    const octet = () => { let value = 0; for (let i = 0; i < 8; i++) value = 2 * value + bit(); return value; };
    // Codes of one length are consecutive numbers, and go on with those that are shorter.
    const element = () => {
      let code = 0, index = 0;
      for (const count of counts) {
        code += bit();
        if (code < count) return elements[index + code];
        code = 2 * (code - count);
        index += count;
      }
      at = end;
      return "\x04";
    };
    for (at *= 8; at < end;) {
      let next = element();
      if (next === "\x04") { list.push(text); text = ""; afterWord = capital = false; continue; }
      if (next === "\x02") { capital = true; continue; }
      if (next === "\x03" || next === "\x05") {
        const length = Math.min(leb(octet), bytes.length);
        next = (next === "\x05" ? "\x01" : "") + utf8.decode(Uint8Array.from({ length }, octet));
      }
      const inner = next.startsWith("\x01"), word = /^[\x010-9A-Za-z'\x80-\uFFFF]/.test(next);
      if (inner) next = next.slice(1);
      if (capital) next = next[0].toUpperCase() + next.slice(1);
      text += word && afterWord && !inner ? " " + next : next;
      afterWord = word;
      capital = false;
    }
    return list;
  }

  async function documentAt(index) {
    const place = index % root.perShard;
    const [table, list] = await Promise.all([textTable(), shard("d" + Math.floor(index / root.perShard), (r) => {
      const list = [];
      while (r.at < r.bytes.length) list.push(r.take(r.number()));
      return list;
    })]);
    if (!list[place].passages) list[place] = parseDocument(new Reader(list[place]), table);
    return list[place];
  }

  function parseDocument(r, table) {
    const [day, outlet, language, passages] = r.numbers(4), count = passages >> 1;
    const plain = passages & 1 && Array.from({ length: count }, () => "p-" + Array.from(r.take(4), (byte) => byte.toString(16).padStart(2, "0")).join(""));
    const [title, path, summary, ...rest] = texts(r, table), ids = plain || rest.slice(count);
    return {
      title, path, summary, day: day ? new Date(dayTime(day)).toISOString().slice(0, 10) : null, outlet: root.outlets[outlet - 1] || "",
      language: root.languages[language], passages: rest.slice(0, count).map((text, i) => ({ id: ids[i], text })),
    };
  }

  // ---- Queries

  const KEYS = ["entity", "outlet", "by", "type", "lang", "after", "before"];
  // Any of them opens and closes a phrase, as readers of different languages write them.
  const QUOTES = "\"\u201C-\u201F«»‹›「」『』＂";
  const QUERY = pattern(`(-?)(?:([A-Za-z]+):)?(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|([^\\s${QUOTES}]+))`);

  // { words: [{ text, exact, negative }], filters: [{ key, value, negative }] }
  function parseQuery(query) {
    const words = [], filters = [];
    for (const [, minus, name = "", quoted, plain] of query.matchAll(QUERY)) {
      const negative = minus === "-", key = name.toLowerCase(), text = (quoted ?? plain).trim();
      if (KEYS.includes(key)) filters.push({ key, value: text, negative });
      else words.push({ text: name + " " + text, exact: quoted != null, negative });
    }
    return { words, filters };
  }

  async function findEntry(term) {
    const { forms, entries } = await termShard(shardOf(root.terms, term)), i = rank(forms, term);
    return forms[i] === term ? entries[i] : null;
  }

  // Forms that begin with a prefix, from a few shards at most.
  async function expansions(prefix, all) {
    const first = shardOf(root.terms, prefix), found = [];
    for (let n = first; n <= root.terms.length && n < first + (all ? 40 : prefix.length < 4 ? 5 : 3); n++) {
      const { forms, entries } = await termShard(n);
      let i = rank(forms, prefix);
      for (; forms[i]?.startsWith(prefix); i++) found.push(entries[i]);
      if (i < forms.length) break;
    }
    return found;
  }

  // Damerau–Levenshtein distance with adjacent transpositions, or more than `limit`.
  function distance(a, b, limit) {
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    if (i === a.length && i === b.length) return 0;
    if (!limit) return 1;
    const after = (x, y) => distance(a.slice(i + x), b.slice(i + y), limit - 1);
    return 1 + Math.min(after(1, 0), after(0, 1), after(1, 1), a[i] === b[i + 1] && a[i + 1] === b[i] ? after(2, 2) : limit);
  }

  // How likely the one error is that made this word of another, as a logarithm: a letter left out or two exchanged can happen in
  // few ways to a word, a wrong or an additional letter in very many (Kernighan, Church and Gale 1990).
  function mistake(word, other) {
    if (other.length !== word.length) return other.length > word.length ? 4 : -1;
    return [...word].sort().join() === [...other].sort().join() ? 3 : 0;
  }

  // The nearest words of the dictionary that a typing error may have made of this one, the likeliest first.
  async function corrections(word, count) {
    const size = [...word].length, found = new Map();
    if (size < 3 || /\d/.test(word) || isUnspaced(word)) return [];
    const limit = size < 8 ? 1 : 2, look = async (letter, starts, turn) => {
      const spelling = turn(word), prefix = [...spelling].slice(0, (size - 1) >> 1).join(""), middle = shardOf(starts, spelling);
      // The shard in which the word itself would stand, and its neighbours as far as they share the intact half.
      const last = Math.min(middle + 1, shardOf(starts, prefix + "\u{10FFFF}"));
      for (let n = Math.max(middle - 1, shardOf(starts, prefix)); n <= last; n++) {
        const { words, commonness } = await wordShard(letter, n);
        for (let i = rank(words, prefix); words[i]?.startsWith(prefix); i++) {
          const far = distance(spelling, words[i], limit), term = turn(words[i]);
          if (far && far <= limit) found.set(term, { term, far, likely: commonness[i] + (far > 1 ? 0 : mistake(word, term)) });
        }
      }
    };
    await Promise.all([look("a", root.forward, (text) => text), look("s", root.backward, (text) => [...text].reverse().join(""))]);
    const list = [...found.values()], nearest = Math.min(...list.map((c) => c.far));
    return list.filter((c) => c.far === nearest).sort((a, b) => b.likely - a.likely || (a.term < b.term ? -1 : 1)).slice(0, count);
  }

  // The entry of another inflection of a word that no document has.
  async function inflection(word) {
    for (const [from, to] of root.suffixes) {
      if (!word.endsWith(from) || word.length - from.length < 3) continue;
      const other = word.slice(0, word.length - from.length) + to;
      // Almost always in the same shard; what is elsewhere is not worth a request.
      const entry = shardOf(root.terms, other) === shardOf(root.terms, word) && await findEntry(other);
      if (entry) return entry;
    }
  }

  const rarity = (count) => Math.log(1 + (root.documents - count + 0.5) / (count + 0.5));

  // Lets documents count as documents that have the word.
  function accept(slot, list, factor) {
    slot.lists.push({ ...list, rarity: rarity(list.documents.length), factor });
  }

  async function use(slot, entry, factor) {
    const list = await postings(entry);
    slot.entities = slot.entities.concat(entry.entities);
    if (!list.documents.length) return;
    accept(slot, list, factor);
    slot.rarity = Math.max(slot.rarity, rarity(list.documents.length));
    for (const other of (await termShard(entry.home)).entries) if (other.key === entry.key) slot.forms.add(other.form);
    slot.forms.add(entry.form);
  }

  // A word of the query, with everything that counts as it; an unfinished one is the beginning of others, but if it is a word and alone.
  // lists: [{ documents, weights?, rarity, factor }]; forms: what is marked in texts; entities: that have it in a name;
  // single: a character of a script without spaces, which is found wherever it is: as the beginning of a pair or at the end of a run.
  async function slotFor(term, exact, isUnfinished, isAlone, offset) {
    const entry = await findEntry(term), isLetter = [...term].length < 2, single = isLetter && isUnspaced(term);
    const slot = { term, exact, single, offset, entry, rarity: 0, lists: [], forms: new Set([term]), entities: [], corrected: [] };
    if (entry) await use(slot, entry, 1);
    if (single || isUnfinished && !exact && !isLetter) {
      const seen = new Set([entry?.key]), whole = !single && slot.rarity;
      for (const e of await expansions(term, single)) {
        if (whole && isAlone) slot.entities = slot.entities.concat(e.entities);
        else if (!seen.has(e.key) && seen.add(e.key)) await use(slot, e, single ? 1 : whole ? 0.6 : 0.9);
      }
      // What only begins with the word counts for no more than the word itself, and all pairs of a character for one word.
      slot.rarity = Math.min(slot.rarity, whole || rarity(documentsOf(slot).size));
      if (single || whole) for (const list of slot.lists) list.rarity = single ? slot.rarity : Math.min(list.rarity, whole);
      // Marked is the character alone, not the pairs in which it was found.
      if (single) slot.forms = new Set(["*" + term]);
    }
    if (exact) return slot;
    if (isUnknown(slot)) {
      const other = await inflection(term);
      if (other) await use(slot, other, 0.95);
    }
    return slot;
  }

  const isUnknown = (slot) => !slot.lists.length && !slot.entities.length;

  async function correct(slot, count, factor) {
    const candidates = await corrections(slot.term, count);
    await Promise.all(candidates.map(async (c) => {
      c.entry = await findEntry(c.term);
      if (c.entry) await use(slot, c.entry, factor / c.far);
    }));
    slot.corrected = candidates.filter((c) => c.entry).map((c) => c.term);
  }

  // As few documents as a page shows: their texts are loaded in any case.
  const FEW = 8;

  const documentsOf = (slot) => new Set(slot.lists.flatMap((a) => a.documents));

  // Documents in which the forms stand next to each other. `verify`: what has no positions stays to be checked in the text.
  async function phraseDocuments(slots) {
    const frequent = root.hasPairs ? (await frequentWords()).words : [], numbers = slots.map((s) => s.single ? -1 : frequent.indexOf(s.term));
    const pairs = slots.map((s, k) => numbers[k] >= 0 && numbers[k - 1] >= 0 && s.offset - slots[k - 1].offset === 1 && pairDocuments(numbers[k - 1], numbers[k]));
    const sets = [...slots.map(documentsOf), ...await Promise.all(pairs.filter(Boolean))];
    let found = [...sets[0]].filter((d) => sets.every((set) => set.has(d)));
    const placed = slots.filter((s, k) => numbers[k] < 0 && !s.single);
    if (found.length > FEW && placed.length) {
      // Of each word, where the phrase may begin in each document.
      const starts = await Promise.all(placed.map(async ({ entry, offset }) => {
        const { documents } = await postings(entry), lists = await positions(entry, documents.length);
        return new Map(documents.map((d, i) => [d, lists[i].map((p) => p - offset)]));
      }));
      found = found.filter((d) => starts[0].get(d).some((p) => starts.every((all) => all.get(d).includes(p))));
    }
    let verify = placed.length < slots.length && !(slots.length === 1 ? slots[0].single : slots.length === 2 && pairs[1]);
    if (found.length <= FEW) {
      const texts = await Promise.all(found.map(documentAt));
      found = found.filter((_, i) => hasPhrase(texts[i], slots));
      verify = false;
    }
    return { documents: new Set(found), verify };
  }

  function hasPhrase(found, slots) {
    return [found.title, ...found.passages.map((p) => p.text)].some((text) => {
      const tokens = tokenize(text), here = new Set(tokens.flatMap((t) => [t.position + " " + t.term, t.position + "*" + [...t.term][0]]));
      return tokens.some(({ position }) => slots.every((s) => here.has(position + s.offset + (s.single ? "*" : " ") + s.term)));
    });
  }

  // Days are counted from the first of the year 1.
  const dayTime = (day) => (day - 719163) * 864e5;

  const DAY = /^([1-9]\d{3})(?:-(0?[1-9]|1[0-2])(?:-(0?[1-9]|[12]\d|3[01]))?)?$/;

  // A test of day numbers: from a day, month or year on, or up to its end. What is none matches nothing.
  function dayTest(text, isAfter) {
    const [, year, month, day] = DAY.exec(text) ?? [];
    const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1), last = day ? first : Date.UTC(year, month ?? 12, 0);
    return isAfter ? (d) => dayTime(d) >= first : (d) => d > 0 && dayTime(d) <= last;
  }

  const sameName = (a, b) => String(wordsOf(a)) === String(wordsOf(b));

  // Documents that name an entity, or quote it, whose name or alias has all these words.
  async function documentsNaming(text, role) {
    const lists = await Promise.all(wordsOf(text).map(async (word) => (await findEntry(word))?.entities ?? []));
    const entities = lists.length ? lists.reduce((a, b) => a.filter((e) => b.includes(e))).slice(0, 20) : [];
    return new Set((await Promise.all(entities.map(entityDocuments))).flatMap((lists) => lists[role]));
  }

  // A test of document numbers for a filter of the query or of the page; unknown values match nothing.
  async function predicate({ key, value, negative }) {
    const language = (code) => code.toLowerCase().split("-")[0];
    let test;
    if (key === "entity" || key === "by") {
      const set = await documentsNaming(value, key === "by" ? "speaking" : "documents");
      test = (d) => set.has(d);
    } else {
      const { days, outlets, languages, kinds } = await columns();
      if (key === "outlet") {
        // Its name or slug, or else a word of its name.
        const named = root.outlets.map((n, i) => sameName(n, value) || root.slugs?.[i] === value.toLowerCase());
        const asked = named.includes(true) ? named : root.outlets.map((n) => terms(n).some((t) => t.term === fold(value)));
        test = (d) => asked[outlets[d] - 1];
      } else if (key === "lang") test = (d) => language(root.languages[languages[d]]) === language(value);
      else if (key === "type") {
        const kind = root.kinds.findIndex((k) => k.startsWith(value.toLowerCase()));
        test = (d) => kinds[d] >> kind & 1;
      } else {
        const isIn = dayTest(value, key === "after");
        test = (d) => isIn(days[d]);
      }
    }
    return negative ? (d) => !test(d) : test;
  }

  // ---- Ranking

  // Scores of all documents that have a word: (Σ rarity·impact + 0.8·Σ rarity·coverage² of the title) · (matched ÷ asked)².
  function rankDocuments(slots) {
    const size = root.documents, score = new Float32Array(size), title = new Float32Array(size);
    // A bit for each word.
    const matched = new Uint32Array(size), inTitle = new Uint32Array(size);
    slots.forEach((slot, k) => {
      const bit = 2 ** k, best = new Float32Array(size);
      for (const { documents, weights, rarity, factor } of slot.lists) {
        documents.forEach((d, i) => {
          const w = weights ? weights[i] : 12;
          best[d] = Math.max(best[d], 1e-6, rarity * factor * (w & 31) / 31 * (w & 64 ? 1.1 : 1));
          if (w & 32 && !(inTitle[d] & bit)) { inTitle[d] |= bit; title[d] += rarity * factor; }
        });
      }
      best.forEach((value, d) => { if (value) { matched[d] |= bit; score[d] += value; } });
    });
    const share = (bits) => { let n = 0; for (; bits; bits &= bits - 1) n++; return n / slots.length; }, found = [];
    matched.forEach((bits, d) => {
      if (bits) found.push({ d, full: share(bits) === 1, matched: bits, score: (score[d] + 0.8 * title[d] * share(inTitle[d]) ** 2) * share(bits) * share(bits) });
    });
    return found;
  }

  // options: limit, offset, sort, filters ([[filter, …] …], OR inside), names (false: do not search other names).
  // The last word may be unfinished until a space or a quotation mark follows it: the same query finds the same everywhere.
  async function search(query, options = {}) {
    const mine = open();
    await mine;
    try {
      return await searchOnce(query, options);
    } catch (error) {
      if (error !== STALE) throw error;
      // The site was published anew while the page was open: once for all queries that notice it.
      await open(opening === mine);
      return searchOnce(query, options);
    }
  }

  async function searchOnce(query, options) {
    if (!root.documents) return finish(query, options);
    const { words, filters } = parseQuery(query);
    const unfinished = new RegExp(`[^\\s${QUOTES}]$`).test(query) && words.at(-1);
    const isAlone = words.filter((w) => !w.negative).length < 2;
    await Promise.all(words.map(async (word) => {
      const tokens = terms(word.text), whole = tokens.filter((t) => !t.role);
      word.slots = await Promise.all(whole.map((t, i) => {
        const isUnfinished = word === unfinished && !word.negative && i === whole.length - 1;
        return slotFor(t.term, word.exact, isUnfinished, isAlone && whole.length < 2, t.position - whole[0].position);
      }));
      // "e-mail" is also "email": the joined word stands for its parts.
      for (const token of word.exact ? [] : tokens.filter((t) => t.role)) {
        const entry = await findEntry(token.term);
        if (entry) for (const [i, t] of whole.entries()) if (t.start >= token.start && t.end <= token.end) await use(word.slots[i], entry, 0.9);
      }
    }));
    // A bit for each.
    const slots = words.flatMap((w) => w.negative ? [] : w.slots).slice(0, 31);

    // Typing errors: words that nothing has.
    await Promise.all(slots.filter((s) => !s.exact && isUnknown(s)).map((s) => correct(s, slots.length > 1 ? 16 : 4, 0.9)));

    const names = await findNames(slots, filters);
    const also = options.names === false ? [] : await otherNames(slots, names);

    const groups = filters.map((filter) => [filter]).concat(options.filters ?? []);
    const tests = await Promise.all(groups.map(async (group) => {
      const tests = await Promise.all(group.map(predicate));
      return (d) => tests.some((test) => test(d));
    }));
    const verify = [];
    for (const word of words) {
      const { slots, exact, negative } = word, sets = slots.map(documentsOf);
      if (!sets.length || !exact && !negative) continue;
      const found = exact ? await phraseDocuments(slots) : { documents: { has: (d) => sets.every((set) => set.has(d)) } };
      // What may have the phrase is left out only when its text was read.
      tests.push((d) => found.documents.has(d) ? !negative || found.verify : negative);
      if (found.verify) verify.push(word);
    }

    let ranked = slots.length ? rankDocuments(slots) : tests.length
      ? Array.from({ length: root.documents }, (_, d) => ({ d, full: true, matched: 0, score: 0 })) : [];
    ranked = ranked.filter(({ d }) => tests.every((test) => test(d)));
    // Known words that hardly stand together: perhaps one of them is a typing error too.
    if (slots.length > 1 && !words.some((w) => w.exact && !w.negative) && slots.every((s) => s.lists.length)) ranked = await tryNeighbours(slots, tests, ranked);
    return finish(query, options, slots, ranked, names, also, verify);
  }

  const bestScore = (list) => list.reduce((best, r) => r.full ? Math.max(best, r.score) : best, 0);

  async function tryNeighbours(slots, tests, ranked) {
    const score = bestScore(ranked);
    // A page of documents have all the words, or one has them in its title or often.
    if (ranked.filter((r) => r.full).length >= 10 || score >= 0.7 * slots.reduce((sum, s) => sum + s.rarity, 0)) return ranked;
    const doubtful = slots.filter((s) => !s.exact && !s.corrected.length && s.term.length >= 4).slice(0, 4);
    let best, most = 1.3 * score;
    const copies = await Promise.all(doubtful.map(async (slot) => {
      const copy = { ...slot, lists: [], forms: new Set() };
      await correct(copy, 4, 0.5);
      return copy;
    }));
    doubtful.forEach((slot, i) => {
      const copy = copies[i];
      const full = rankDocuments(slots.map((s) => s === slot ? copy : s)).filter((r) => r.full && tests.every((test) => test(r.d))), score = bestScore(full);
      if (score > most) { most = score; best = { full, slot, copy }; }
    });
    if (!best) return ranked;
    best.slot.corrected = best.copy.corrected;
    for (const form of best.copy.corrected) best.slot.forms.add(form);
    const found = new Set(best.full.map((r) => r.d));
    return best.full.concat(ranked.filter((r) => !found.has(r.d)));
  }

  // Names first: entities that have every word of the query in their names, or a whole name among its words.
  async function findNames(slots, filters) {
    const count = new Map();
    for (const slot of slots) for (const e of new Set(slot.entities)) count.set(e, (count.get(e) ?? 0) + 1);
    const type = filters.find((f) => f.key === "type")?.value.toLowerCase() ?? "";
    const candidates = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 8);
    const shardsOf = [...new Set(candidates.map(([e]) => shardAt(root.entities, e)))].slice(0, 3);
    const found = await Promise.all(candidates.filter(([e]) => shardsOf.includes(shardAt(root.entities, e))).map(async ([e, n]) => ({ ...await entity(e), words: n })));
    const asked = new Set(slots.flatMap((s) => [s.term, ...s.corrected]));
    return found.filter((e) => {
      e.matching = [e.name, ...e.aliases].filter((n) => wordsOf(n).length && wordsOf(n).every((w) => asked.has(w)));
      return e.kind.startsWith(type) && (e.words === slots.length || e.matching.length);
    }).sort((a, b) => (b.matching.length > 0) - (a.matching.length > 0) || b.words - a.words || a.index - b.index).slice(0, 5);
  }

  // The query gives a whole name of an entity that has others: documents that name it otherwise count as well.
  async function otherNames(slots, names) {
    const also = [];
    for (const e of names) {
      const longest = e.matching.map(wordsOf).sort((a, b) => b.length - a.length)[0];
      if (!e.matching.length || names.some((other) => other !== e && other.matching.some((n) => e.matching.some((m) => sameName(n, m))))) continue;
      const covered = slots.filter((s) => !s.exact && [s.term, ...s.corrected].some((term) => longest.includes(term)));
      if (covered.length < longest.length) continue;
      const others = [e.name, ...e.aliases].filter((n) => !e.matching.includes(n));
      if (!others.length) continue;
      const list = await entityDocuments(e.index);
      for (const slot of covered) {
        accept(slot, list, 0.9);
        for (const n of others) for (const t of terms(n)) slot.forms.add(t.term);
      }
      if (also.push({ name: e.name, others }) === 2) break;
    }
    return also;
  }

  async function finish(query, options, slots = [], ranked = [], names = [], also = [], verify = []) {
    const { limit = 10, offset = 0, sort } = options;
    ranked.sort((a, b) => b.full - a.full || (sort === "oldest" ? a.d - b.d : sort === "newest" ? 0 : b.score - a.score) || b.d - a.d);
    // A form of two words counts as the first.
    const wanted = new Map(slots.flatMap((slot, k) => [...slot.forms].map((form) => [form, k])).reverse());
    let list = ranked;
    if (verify.length) {
      // Frequent words have no positions: the best are checked in their text.
      list = [];
      for (let i = 0; i < 250 && i < ranked.length && list.length < offset + limit; i += 10) {
        const some = ranked.slice(i, i + 10), texts = await Promise.all(some.map((r) => documentAt(r.d)));
        list.push(...some.filter((_, k) => verify.every((word) => hasPhrase(texts[k], word.slots) !== word.negative)));
      }
    }
    const results = await Promise.all(list.slice(offset, offset + limit).map(async ({ d, full, matched }) => {
      const found = await documentAt(d);
      return {
        ...found, ...bestPassage(found, slots, wanted), title: marked(found.title, wanted),
        missing: full ? [] : slots.filter((_, k) => !(matched & 2 ** k)).map((s) => s.term),
      };
    }));
    return {
      query, names, also, corrected: slots.filter((s) => s.corrected.length).map((s) => ({ from: s.term, to: s.corrected })), facetBase: ranked,
      // Of the filters, after: and before: alone have an f.
      noDates: parseQuery(query).filters.filter((f) => /f/.test(f.key) && !DAY.test(f.value)).map((f) => f.value),
      total: list.length, full: list.filter((r) => r.full).length, atLeast: verify.length > 0, results,
    };
  }

  // ---- Snippets: pieces { text, mark }, never markup.

  function pieces(text, marks, from, to) {
    const list = [];
    let at = from;
    for (const mark of marks) {
      const start = Math.max(mark.start, at), end = Math.min(mark.end, to);
      if (start >= end) continue;
      if (start > at) list.push({ text: text.slice(at, start) });
      list.push({ text: text.slice(start, end), mark: true });
      at = end;
    }
    if (at < to) list.push({ text: text.slice(at, to) });
    return list;
  }

  const hits = (text, wanted, tokens = tokenize(text)) => tokens.flatMap((t) => {
    // Characters that were written otherwise are marked with their neighbours.
    const [first] = t.term, [term, end] = wanted.has(t.term) ? [t.term, t.end] : ["*" + first, text.startsWith(first, t.start) ? t.start + first.length : t.end];
    return wanted.has(term) ? { ...t, term, end, slot: wanted.get(term) } : [];
  }).sort((a, b) => a.start - b.start || b.end - a.end);
  const marked = (text, wanted) => pieces(text, hits(text, wanted), 0, text.length), WIDTH = 220;

  // { id, snippet, words } of the passage that has the most of the words.
  function bestPassage(found, slots, wanted) {
    // A summary says more than what has none of the words.
    let best = { value: found.summary ? 0 : -1 }, all = new Set();
    for (const passage of found.passages) {
      const list = hits(passage.text, wanted, passage.tokens ||= tokenize(passage.text));
      let value = 0;
      for (const slot of new Set(list.map((h) => h.slot))) value += slots[slot].rarity || 0.1;
      // Words of the query that stand next to each other, and then more of them.
      list.forEach((h, i) => {
        all.add(h.term);
        if (i && h.slot !== list[i - 1].slot && h.position - list[i - 1].position === 1) value += 0.3;
      });
      value += Math.min(list.length, 10) / 100;
      if (value > best.value) best = { value, list, ...passage };
    }
    const { id, text, list } = best;
    if (!list) return { id: "", snippet: marked(found.summary || "", wanted), words: [] };
    let from = 0, most = -1;
    for (const { start } of list) {
      const inside = list.filter((h) => h.start >= start && h.end <= start + WIDTH - 40), value = new Set(inside.map((h) => h.slot)).size + inside.length / 100;
      if (value > most) { most = value; from = Math.max(0, start - 40); }
    }
    let to = Math.min(text.length, from + WIDTH);
    if (text.length - to < 30) {
      to = text.length;
      from = Math.max(0, Math.min(from, to - WIDTH));
    }
    // To the next space, but not far where there is none.
    const isHalf = (at) => /[\uDC00-\uDFFF]/.test(text[at]) ? 1 : 0, space = text.lastIndexOf(" ", to);
    if (from > 0) from += text.slice(from, from + 30).indexOf(" ") + 1 || isHalf(from);
    if (to < text.length) to = space > to - 30 ? space : to - isHalf(to);
    const snippet = pieces(text, list, from, to);
    if (from > 0) snippet.unshift({ text: "… " });
    if (to < text.length) snippet.push({ text: " …" });
    return { id: list.length ? id : "", snippet, words: [...new Set([...list.map((h) => h.term), ...all])] };
  }

  // A sentence of the interface, which the root has in the site's language, with its places filled in.
  const say = (key, values = {}) => (root?.strings[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name]);

  Object.assign(dossierSearch, { tokenize, search, open, columns, entity, entityDocuments, hits, pieces, say });
})();
