"use strict";
(function () {
const IGNORABLE = "\\u00AD\\u034F\\u05F3\\u05F4\\u061C\\u0640\\u200C-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF";
const WORD = `(?:(?!\\u02BC)[\\p{L}\\p{M}\\p{N}${IGNORABLE}])+`;
const CHAIN = new RegExp(`${WORD}(?:[-\\u2010\\u2011'\\u2019\\u02BC\\uFF07.,]${WORD})*`, "gu");
const PART = new RegExp(`([-\\u2010\\u2011'\\u2019\\u02BC\\uFF07.,])|${WORD}`, "gu");
const NO_WORD = new RegExp(`[^\\p{L}\\p{M}\\p{N}]|[\\u02BC${IGNORABLE}]`, "gu");
const DROPPED = /[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u093C\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/;
const PLAIN = { ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ı: "i", ς: "σ" };
const ZEROS = [0x660, 0x6F0, 0x966, 0x9E6, 0xE50];
const PAIRED = /[\u0E00-\u0EFF\u1000-\u109F\u1100-\u11FF\u1780-\u17FF\u3005-\u3007\u3040-\u312F\u3130-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFF66-\uFFDC\u{1B000}-\u{1B16F}\u{20000}-\u{3FFFF}]/u;
const LIMIT = 48;
function fold(word) {
if (/^[\x00-\x7F]*$/.test(word)) return word.toLowerCase().slice(0, LIMIT);
let kept = "";
for (const c of word.normalize("NFKC").toLowerCase().normalize("NFD")) {
if (DROPPED.test(c)) {
if (["и\u0306", "і\u0308", "у\u0306"].includes(kept.slice(-1) + c)) kept += c;
continue;
}
const zero = ZEROS.find((z) => c.codePointAt(0) >= z && c.codePointAt(0) < z + 10);
kept += zero ? String(c.codePointAt(0) - zero) : PLAIN[c] || c;
}
return [...kept.normalize("NFC").replace(NO_WORD, "")].slice(0, LIMIT).join("");
}
function number(parts) {
const thousand = (p) => [...p.text].length === 3;
const [first, ...rest] = parts;
const starts = [...first.text].length <= 3;
const text = (list) => list.map((p) => fold(p.text)).join("");
if (starts && rest.every(thousand)) return text(parts);
const last = rest[rest.length - 1], middle = rest.slice(0, -1);
if (middle.length && !(starts && middle.every((p) => thousand(p) && p.joiner !== last.joiner))) return null;
return text(parts.slice(0, -1)) + "." + fold(last.text);
}
function tokenize(text) {
const tokens = [];
let position = 0;
const emit = (term, start, end) => term && tokens.push({ term, position: position++, role: "", start, end });
function emitPart(part) {
if (!PAIRED.test(part.text)) return emit(fold(part.text), part.start, part.end);
for (const [run] of fold(part.text).matchAll(new RegExp(`${PAIRED.source}+|(?:(?!${PAIRED.source}).)+`, "gu"))) {
const characters = [...run];
if (!PAIRED.test(run) || characters.length === 1) emit(run, part.start, part.end);
else characters.forEach((c, i) => {
const at = part.text.indexOf(c, i ? tokens[tokens.length - 1].start - part.start + 1 : 0);
const start = at < 0 ? part.start : part.start + at, next = characters[i + 1];
const end = at < 0 ? part.end : Math.min(start + c.length + (next ? next.length : 0), part.end);
emit(c + (next || ""), start, end);
if (!next) tokens[tokens.length - 1].role = "~";
});
}
}
function emitCompound(atoms) {
const from = tokens.length, first = position;
for (const atom of atoms) atom.term === undefined ? emitPart(atom) : emit(atom.term, atom.start, atom.end);
const words = tokens.slice(from);
if (words.length < 2 || words.length > 4 || words.length !== atoms.length || atoms.some((a) => PAIRED.test(a.text))) return;
const term = words.map((w) => w.term).join("");
if ([...term].length > LIMIT) return;
tokens.push({ term, position: first, role: "+", start: atoms[0].start, end: atoms[atoms.length - 1].end });
}
for (const chain of text.matchAll(CHAIN)) {
const parts = [];
let joiner = "";
for (const piece of chain[0].matchAll(PART)) {
if (piece[1]) { joiner = piece[1] === "." || piece[1] === "," ? piece[1] : /[-\u2010\u2011]/.test(piece[1]) ? "-" : "'"; continue; }
const start = chain.index + piece.index;
parts.push({ text: piece[0], joiner, start, end: start + piece[0].length, digits: /^\p{Nd}+$/u.test(piece[0]), letter: /^\p{L}$/u.test(piece[0]) && !PAIRED.test(piece[0]) });
}
let compound = [];
for (let i = 0; i < parts.length;) {
const first = parts[i], near = (p) => p.joiner === "." || p.joiner === ",";
let end = i + 1, term;
if (first.letter) {
while (end < parts.length && parts[end].joiner === "." && parts[end].letter) end++;
if (end > i + 1) term = parts.slice(i, end).map((p) => fold(p.text)).join("");
} else if (first.digits && !(i && parts[i - 1].digits && near(first))) {
while (end < parts.length && near(parts[end]) && parts[end].digits) end++;
if (end > i + 1) term = number(parts.slice(i, end)) ?? undefined;
if (term === undefined) end = i + 1;
}
const atom = { ...first, term, end: parts[end - 1].end };
if (atom.joiner !== "-" && atom.joiner !== "'") { emitCompound(compound); compound = []; }
if (!(atom.joiner === "'" && /^s$/i.test(atom.text))) compound.push(atom);
i = end;
}
emitCompound(compound);
}
return tokens;
}
const { load } = dossierSearch;
const arrived = new Map();
globalThis.dossierShard = (name, layout, text) => arrived.set(name, { layout, text });
const bytesOf = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
async function inflate(bytes) {
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
return new Uint8Array(await new Response(stream).arrayBuffer());
}
const utf8 = new TextDecoder();
class Reader {
constructor(bytes, at = 0) { this.bytes = bytes; this.at = at; }
number() {
let value = 0, scale = 1, byte;
do { byte = this.bytes[this.at++]; value += (byte & 127) * scale; scale *= 128; } while (byte > 127);
return value;
}
numbers(count) { const list = new Array(count); for (let i = 0; i < count; i++) list[i] = this.number(); return list; }
take(count) { return this.bytes.subarray(this.at, this.at += count); }
strings(count) {
const shared = this.numbers(count), lengths = this.numbers(count), list = new Array(count);
let last = new Uint8Array(0);
for (let i = 0; i < count; i++) {
const bytes = new Uint8Array(shared[i] + lengths[i]);
bytes.set(last.subarray(0, shared[i]));
bytes.set(this.take(lengths[i]), shared[i]);
list[i] = utf8.decode(last = bytes);
}
return list;
}
}
function before(a, b) {
for (let i = 0; i < a.length && i < b.length; i++) {
let x = a.charCodeAt(i), y = b.charCodeAt(i);
if (x === y) continue;
if (x >= 0xD800 && y >= 0xD800) { x = x > 0xDFFF ? x - 0x2000 : x + 0x2000; y = y > 0xDFFF ? y - 0x2000 : y + 0x2000; }
return x < y;
}
return a.length < b.length;
}
function rank(sorted, word, through) {
let low = 0, high = sorted.length;
while (low < high) {
const middle = (low + high) >> 1;
if (through ? !before(word, sorted[middle]) : before(sorted[middle], word)) low = middle + 1; else high = middle;
}
return low;
}
const add = (distances) => { let sum = 0; return distances.map((d) => sum += d); };
const split = (text) => text ? text.split(" ") : [];
const unfold = (text) => { let last = ""; return split(text).map((word) => last = last.slice(0, +word[0]) + word.slice(1)); };
function months([undated, ...pairs]) {
const list = [], pad = (n, size) => String(n).padStart(size, "0");
let month = 0, start = undated;
for (let i = 0; i < pairs.length; i += 2) {
month += pairs[i];
list.push({ name: pad(Math.floor(month / 12), 4) + "-" + pad(month % 12 + 1, 2), start, end: start += pairs[i + 1] });
}
return list;
}
class Stale extends Error {}
let root = null, rootPromise = null;
const shards = new Map();
async function content(name, address) {
if (!arrived.has(name)) await load(address);
const shard = arrived.get(name);
if (!shard) throw new Error("nothing in " + address);
if (root && shard.layout !== root.layout) throw new Stale("another build: " + name);
const bytes = bytesOf(shard.text);
return { layout: shard.layout, bytes: name[0] === "d" ? bytes : await inflate(bytes) };
}
function open(fresh) {
if (fresh) { root = rootPromise = null; arrived.clear(); shards.clear(); }
return rootPromise ||= (async () => {
const { layout, bytes } = await content("root", "search/root.js" + (fresh ? "?" + Date.now() : ""));
const r = JSON.parse(utf8.decode(bytes));
for (const key of ["terms", "forward", "backward"]) r[key] = unfold(r[key]);
for (const key of ["entities", "entityDocuments"]) r[key] = add(r[key]);
r.suffixes = split(r.suffixes).map((pair) => pair.split(">"));
r.months = months(r.months);
r.layout = layout;
return root = r;
})().catch((error) => { rootPromise = null; throw error; });
}
function shard(name, parse) {
if (!shards.has(name)) {
const promise = content(name, `search/${name}.js?${root.generation}`).then(({ bytes }) => { arrived.delete(name); return parse(new Reader(bytes)); });
promise.catch(() => shards.delete(name));
shards.set(name, promise);
}
return shards.get(name);
}
const termShard = (n) => shard("t" + n, (r) => {
const count = r.number(), groupCount = r.number(), forms = r.strings(count), entries = [];
let groups = 0;
for (let i = 0; i < count; i++) {
const member = r.number(), distance = member ? r.number() : 0, local = member ? r.number() : groups++;
entries.push({ form: forms[i], member, home: n - distance, local, key: `${n - distance}:${local}` });
}
for (const entry of entries) entry.entities = add(r.numbers(r.number()));
const sizes = [];
for (let i = 0; i < groupCount; i++) sizes.push([r.number(), r.number()]);
let at = r.at;
const places = sizes.map(([count, length]) => { const place = { count, at, length }; at += length + count; return place; });
return { forms, entries, places, bytes: r.bytes, lists: [] };
});
function postings(shard, local) {
if (shard.lists[local]) return shard.lists[local];
const { count, at, length } = shard.places[local], reader = new Reader(shard.bytes, at), documents = new Uint32Array(count);
for (let i = 0, last = 0; i < count; i++) documents[i] = last += reader.number();
return shard.lists[local] = { documents, weights: shard.bytes.subarray(at + length, at + length + count) };
}
const entryPostings = async (entry) => postings(await termShard(entry.home), entry.local);
const wordShard = (letter, n) => shard(letter + n, (r) => {
const count = r.number(), words = r.strings(count);
return { words, commonness: r.take(count) };
});
const rows = (lengths, at) => lengths.map((length) => ({ length, at: (at += length) - length }));
async function positions({ home, local, member }, count) {
const table = await shard("p" + home, (r) => { const sizes = r.numbers(r.number()); return { bytes: r.bytes, sizes, rows: rows(sizes.map((size) => size >> 1), r.at) }; });
const reader = new Reader(table.bytes, table.rows[local].at), lists = [];
for (let d = 0; d < count; d++) {
const high = [];
let value = reader.number();
for (; value; value = value % 2 ? 0 : reader.number()) high.push((value - 1) >> 1);
lists.push(high);
}
const low = reader.take(lists.reduce((n, list) => n + list.length, 0));
let i = 0;
for (const list of lists) { let last = 0; list.forEach((high, k) => { list[k] = last += low[i++] + 256 * high; }); }
if (!(table.sizes[local] & 1)) return lists;
return lists.map((list) => { const members = reader.numbers(list.length); return list.filter((_, k) => members[k] === member); });
}
const frequentWords = () => shard("g0", (r) => ({ words: r.strings(r.number()), starts: add(r.numbers(r.number())) }));
async function pairDocuments(first, second) {
const { words, starts } = await frequentWords(), pair = first * words.length + second, n = at(starts, pair);
const table = await shard("g" + (n + 1), (r) => { const sizes = r.numbers((starts[n + 1] ?? words.length ** 2) - starts[n]); return { bytes: r.bytes, rows: rows(sizes, r.at) }; });
const row = table.rows[pair - starts[n]], reader = new Reader(table.bytes, row.at), documents = new Set();
for (let last = 0; reader.at < row.at + row.length;) documents.add(last += reader.number());
return documents;
}
const entityShard = (n) => shard("e" + n, (r) => JSON.parse(utf8.decode(r.bytes)));
const at = (starts, index) => { let n = starts.length - 1; while (starts[n] > index) n--; return n; };
async function entity(index) {
const n = at(root.entities, index);
const [name, kind, path, documents, mentions, summary, aliases] = (await entityShard(n))[index - root.entities[n]];
return { index, name, kind, path, documents, mentions, summary, aliases };
}
async function entityDocuments(index) {
const n = at(root.entityDocuments, index), starts = root.entityDocuments;
const table = await shard("x" + n, (r) => {
const places = [];
for (let i = starts[n]; i < (starts[n + 1] ?? root.entityCount); i++) places.push({ count: r.number(), length: r.number() });
let at = r.at;
for (const place of places) { place.at = at; at += place.length; }
return { bytes: r.bytes, places };
});
const place = table.places[index - starts[n]], reader = new Reader(table.bytes, place.at), documents = [], speaking = [];
for (let i = 0, last = 0; i < place.count; i++) {
const value = reader.number();
documents.push(last += value >> 1);
if (value & 1) speaking.push(last);
}
return { documents, speaking };
}
const columns = () => shard("f0", (r) => {
const days = add(r.numbers(root.documents));
return { days, outlets: r.numbers(root.documents), languages: r.numbers(root.documents), kinds: r.numbers(root.documents) };
});
const textTable = () => shard("w0", (r) => {
const lengths = [];
let index = 0, end = 0;
r.numbers(r.number()).forEach((count, i) => {
const step = 2 ** (23 - i), first = end;
if (count) lengths.push({ length: i + 1, first, end: end += count * step, index, step });
index += count;
});
return { lengths, elements: r.strings(index) };
});
function texts(bytes, at, { lengths, elements }) {
const list = [], end = bytes.length * 8;
const bits = () => { const i = at >> 3; return (bytes[i] << 24 | bytes[i + 1] << 16 | bytes[i + 2] << 8 | bytes[i + 3]) << (at & 7) >>> 8; };
const octet = () => { const value = bits() >> 16; at += 8; return value; };
const element = () => {
const value = bits(), l = lengths.find((l) => value < l.end);
at += l ? l.length : end;
return l ? elements[l.index + Math.floor((value - l.first) / l.step)] : "\x04";
};
let text = "", afterWord = false, capital = false;
for (at *= 8; at < end;) {
let next = element();
if (next === "\x04") { list.push(text); text = ""; afterWord = capital = false; continue; }
if (next === "\x02") { capital = true; continue; }
if (next === "\x03" || next === "\x05") {
let length = 0, scale = 1, byte;
do { byte = octet(); length += (byte & 127) * scale; scale *= 128; } while (byte > 127);
next = (next === "\x05" ? "\x01" : "") + utf8.decode(Uint8Array.from({ length: Math.min(length, bytes.length) }, octet));
}
const inner = next[0] === "\x01", word = inner || /[0-9A-Za-z']/.test(next[0]) || next[0] > "\x7F";
if (inner) next = next.slice(1);
if (capital) next = next[0].toUpperCase() + next.slice(1);
text += word && afterWord && !inner ? " " + next : next;
afterWord = word;
capital = false;
}
return list;
}
async function documentAt(index) {
const [table, list] = await Promise.all([textTable(), shard("d" + Math.floor(index / root.perShard), (r) => {
const list = [];
while (r.at < r.bytes.length) list.push(r.take(r.number()));
return list;
})]);
const place = index % root.perShard;
return list[place] = list[place].title === undefined ? parseDocument(new Reader(list[place]), table) : list[place];
}
function parseDocument(r, table) {
const [day, outlet, language, passages] = r.numbers(4), count = passages >> 1;
const plain = passages & 1 && Array.from({ length: count }, () => "p-" + [...r.take(4)].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
const [title, path, summary, ...rest] = texts(r.bytes, r.at, table), ids = plain || rest.slice(count);
return {
title, path, summary, day: day ? new Date((day - 719163) * 864e5).toISOString().slice(0, 10) : null, outlet: root.outlets[outlet - 1] || "",
language: root.languages[language], passages: rest.slice(0, count).map((text, i) => ({ id: ids[i], text })),
};
}
const KEYS = ["entity", "outlet", "by", "type", "lang", "after", "before"];
function parseQuery(query) {
const words = [], filters = [];
for (const m of query.matchAll(/(-?)(?:([a-z]+):)?(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/giu)) {
const negative = m[1] === "-", key = (m[2] || "").toLowerCase(), text = m[3] ?? m[4];
if (KEYS.includes(key)) filters.push({ key, value: text, negative });
else words.push({ text: (m[2] ? m[2] + " " : "") + text, exact: m[3] !== undefined, negative });
}
return { words, filters, open: /[^\s"”“]$/u.test(query) && words.length > 0 && !words[words.length - 1].exact };
}
const terms = (text) => tokenize(text).filter((t) => t.role !== "~");
async function findEntry(term) {
const shard = await termShard(rank(root.terms, term, true));
const i = rank(shard.forms, term, false);
return shard.forms[i] === term ? shard.entries[i] : null;
}
async function expansions(prefix) {
const first = rank(root.terms, prefix, true), found = [];
for (let n = first; n <= root.terms.length && n < first + (prefix.length < 4 ? 5 : 3); n++) {
const shard = await termShard(n);
let i = rank(shard.forms, prefix, false);
for (; i < shard.forms.length && shard.forms[i].startsWith(prefix); i++) found.push(shard.entries[i]);
if (i < shard.forms.length) break;
}
return found;
}
function distance(a, b, limit) {
if (Math.abs(a.length - b.length) > limit) return limit + 1;
let older = [], old = Array.from({ length: b.length + 1 }, (_, j) => j);
for (let i = 1; i <= a.length; i++) {
const row = [i];
let least = i;
for (let j = 1; j <= b.length; j++) {
const same = a[i - 1] === b[j - 1];
row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (same ? 0 : 1));
if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
least = Math.min(least, row[j]);
}
if (least > limit) return limit + 1;
older = old; old = row;
}
return old[b.length];
}
function mistake(word, other) {
if (other.length !== word.length) return other.length > word.length ? 4 : -1;
return [...word].sort().join() === [...other].sort().join() ? 3 : 0;
}
async function corrections(word, count) {
const letters = [...word], size = letters.length;
if (size < 3 || /\d/.test(word) || PAIRED.test(word)) return [];
const limit = size < 8 ? 1 : 2, whole = Math.max(Math.floor((size - 1) / 2), 1), found = new Map();
const look = async (letter, starts, spelling, turn) => {
const prefix = [...spelling].slice(0, whole).join(""), middle = rank(starts, spelling, true);
const from = Math.max(rank(starts, prefix, true), middle - 1);
for (let n = from; n <= Math.min(middle + 1, starts.length); n++) {
if (n > middle && !starts[n - 1].startsWith(prefix)) break;
const { words, commonness } = await wordShard(letter, n);
for (let i = rank(words, prefix, false); i < words.length && words[i].startsWith(prefix); i++) {
const far = distance(spelling, words[i], limit);
if (far && far <= limit) found.set(turn(words[i]), { far, likely: commonness[i] + (far > 1 ? 0 : mistake(spelling, words[i])) });
}
}
};
const reverse = (text) => [...text].reverse().join("");
await Promise.all([look("a", root.forward, word, (w) => w), look("s", root.backward, reverse(word), reverse)]);
return [...found].sort(([a, x], [b, y]) => x.far - y.far || y.likely - x.likely || (a < b ? -1 : 1)).slice(0, count).map(([term, { far }]) => ({ term, far }));
}
async function inflection(word) {
for (const [from, to] of root.suffixes) {
if (!word.endsWith(from) || word.length - from.length < 3) continue;
const other = word.slice(0, word.length - from.length) + to;
if (rank(root.terms, other, true) !== rank(root.terms, word, true)) continue;
const entry = await findEntry(other);
if (entry) return entry;
}
return null;
}
const rarity = (count) => Math.log(1 + (root.documents - count + 0.5) / (count + 0.5));
async function slotFor(token, { exact, prefix }) {
const slot = { term: token.term, text: token.term, rarity: 0, alternatives: [], forms: new Set([token.term]), entities: [], corrected: null, exact };
const entry = await findEntry(token.term);
const use = async (entry, factor) => {
const list = await entryPostings(entry);
for (const e of entry.entities) slot.entities.push(e);
if (!list.documents.length) return;
slot.alternatives.push({ ...list, rarity: rarity(list.documents.length), factor });
slot.rarity = Math.max(slot.rarity, rarity(list.documents.length));
for (const other of (await termShard(entry.home)).entries) if (other.key === entry.key) slot.forms.add(other.form);
slot.forms.add(entry.form);
};
slot.use = use;
if (entry) await use(entry, 1);
if (exact) { slot.entry = entry; return slot; }
if (prefix && ([...token.term].length > 1 || PAIRED.test(token.term))) {
const seen = new Set([entry && entry.key]);
const more = (await expansions(token.term)).filter((e) => !seen.has(e.key) && seen.add(e.key));
const known = await Promise.all(more.map(async (e) => ({ e, count: e.home === rank(root.terms, e.form, true) ? (await entryPostings(e)).documents.length : 0 })));
known.sort((a, b) => b.count - a.count);
for (const { e } of known) await use(e, entry ? 0.8 : 0.9);
if (!entry && known.length) slot.rarity = Math.min(slot.rarity, rarity(known.reduce((sum, k) => sum + k.count, 0)));
}
if (!slot.alternatives.length && !slot.entities.length) {
const other = await inflection(token.term);
if (other) await use(other, 0.95);
}
return slot;
}
async function correct(slot, count, factor) {
const candidates = await corrections(slot.term, count), nearest = candidates.length && candidates[0].far;
await Promise.all(candidates.filter((c) => c.far === nearest).map(async ({ term, far }) => {
const entry = await findEntry(term);
if (!entry) return;
await slot.use(entry, factor / far);
(slot.corrected ||= []).push(term);
}));
if (slot.corrected) slot.corrected.sort((a, b) => candidates.findIndex((c) => c.term === a) - candidates.findIndex((c) => c.term === b));
}
const FEW = 8;
async function phraseDocuments(phrase) {
const entries = phrase.slots.map((s) => s.entry), { offsets } = phrase;
if (entries.some((e) => !e)) return { documents: new Set(), verify: false };
const words = root.hasPairs ? (await frequentWords()).words : [], numbers = entries.map((e) => { const i = rank(words, e.form, false); return words[i] === e.form ? i : -1; });
const sets = await Promise.all([
...entries.map(async (e) => new Set((await entryPostings(e)).documents)),
...numbers.flatMap((n, k) => k && n >= 0 && numbers[k - 1] >= 0 && offsets[k] - offsets[k - 1] === 1 ? [pairDocuments(numbers[k - 1], n)] : []),
]);
sets.sort((a, b) => a.size - b.size);
let found = [...sets[0]].filter((d) => sets.every((set) => set.has(d)));
const placed = entries.filter((_, k) => numbers[k] < 0);
if (found.length > FEW && placed.length) {
const starts = new Map(found.map((d) => [d, null]));
await Promise.all(entries.map(async (e, k) => {
if (numbers[k] >= 0) return;
const { documents } = await entryPostings(e), lists = await positions(e, documents.length);
documents.forEach((d, i) => {
if (!starts.has(d)) return;
const old = starts.get(d), here = lists[i].map((p) => p - offsets[k]);
starts.set(d, new Set(old ? here.filter((p) => old.has(p)) : here));
});
}));
found = found.filter((d) => starts.get(d).size);
}
let verify = placed.length < entries.length && !(entries.length === 2 && !placed.length && offsets[1] === 1);
if (found.length <= FEW) {
const texts = await Promise.all(found.map(documentAt));
found = found.filter((_, i) => hasPhrase(texts[i], phrase));
verify = false;
}
return { documents: new Set(found), verify };
}
function hasPhrase(found, phrase) {
const words = phrase.slots.map((s) => s.term);
return [found.title, ...found.passages.map((p) => p.text)].some((text) => {
const at = new Map();
for (const t of tokenize(text)) at.set(t.position, (at.get(t.position) || new Set()).add(t.term));
return [...at.keys()].some((start) => words.every((w, k) => at.get(start + phrase.offsets[k])?.has(w)));
});
}
const dayNumber = (text) => Math.round(Date.parse(text + "T00:00:00Z") / 864e5) + 719163;
function dayRange(text) {
const m = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
if (!m) return null;
const pad = (s) => s.padStart(2, "0"), first = `${m[1]}-${pad(m[2] || "1")}-${pad(m[3] || "1")}`;
const from = dayNumber(first);
if (!(from > 0)) return null;
if (m[3]) return [from, from];
const next = m[2] && m[2] !== "12" ? `${m[1]}-${pad(String(+m[2] + 1))}-01` : `${String(+m[1] + 1).padStart(4, "0")}-01-01`;
return [from, dayNumber(next) - 1];
}
const sameName = (a, b) => terms(a).map((t) => t.term).join(" ") === terms(b).map((t) => t.term).join(" ");
async function entitiesNamed(text) {
const slots = await Promise.all(terms(text).filter((t) => !t.role).map((t) => slotFor(t, { exact: true })));
if (!slots.length) return [];
return slots.map((s) => s.entry ? s.entry.entities : []).reduce((a, b) => a.filter((e) => b.includes(e)));
}
async function predicate({ key, value, negative }) {
let test = () => false;
const contains = (names) => names.map((n, i) => sameName(n, value) || terms(n).some((t) => t.term === fold(value)) ? i : -1).filter((i) => i >= 0);
if (key === "entity" || key === "by") {
const set = new Set();
for (const e of (await entitiesNamed(value)).slice(0, 20)) {
const lists = await entityDocuments(e);
for (const d of key === "by" ? lists.speaking : lists.documents) set.add(d);
}
test = (d) => set.has(d);
} else {
const c = await columns();
if (key === "outlet") { const set = new Set(contains(root.outlets)); test = (d) => set.has(c.outlets[d] - 1); }
if (key === "lang") { const set = new Set(root.languages.map((l, i) => l.toLowerCase().split("-")[0] === value.toLowerCase().split("-")[0] ? i : -1)); test = (d) => set.has(c.languages[d]); }
if (key === "type") { const bit = root.kinds.findIndex((k) => k.startsWith(value.toLowerCase())); test = (d) => bit >= 0 && (c.kinds[d] >> bit & 1) === 1; }
if (key === "after" || key === "before") {
const range = dayRange(value);
if (range) test = key === "after" ? (d) => c.days[d] >= range[0] : (d) => c.days[d] > 0 && c.days[d] <= range[1];
}
}
return negative ? (d) => !test(d) : test;
}
function rankDocuments(slots) {
const size = root.documents, score = new Float32Array(size), title = new Float32Array(size);
const matched = new Uint32Array(size), inTitle = new Uint8Array(size), best = new Float32Array(size), touched = [];
slots.forEach((slot, k) => {
const bit = 2 ** k, here = [], titled = [];
for (const { documents, weights, rarity, factor } of slot.alternatives) {
for (let i = 0; i < documents.length; i++) {
const d = documents[i], w = weights ? weights[i] : 12;
const value = rarity * factor * (w & 31) / 31 * (w & 64 ? 1.1 : 1);
if (!best[d]) here.push(d);
if (value > best[d] || !best[d]) best[d] = Math.max(value, 1e-6);
if (w & 32 && titled[titled.length - 1] !== d) titled.push(d, rarity * factor);
}
}
const seen = new Set();
for (let i = 0; i < titled.length; i += 2) if (!seen.has(titled[i])) { seen.add(titled[i]); title[titled[i]] += titled[i + 1]; inTitle[titled[i]]++; }
for (const d of here) {
if (!matched[d]) touched.push(d);
matched[d] = (matched[d] | bit) >>> 0;
score[d] += best[d];
best[d] = 0;
}
});
const all = 2 ** slots.length - 1, count = (bits) => { let n = 0; for (; bits; bits &= bits - 1) n++; return n; };
return touched.map((d) => {
const share = count(matched[d]) / slots.length;
return { d, full: matched[d] === all, matched: matched[d], score: (score[d] + 0.8 * title[d] * (inTitle[d] / slots.length) ** 2) * share * share };
});
}
const MOST = 31;
async function search(query, options = {}) {
const mine = await open();
try {
return await searchOnce(query, options);
} catch (error) {
if (!(error instanceof Stale)) throw error;
await open(root === mine);
return searchOnce(query, options);
}
}
async function searchOnce(query, options) {
const parsed = parseQuery(query), empty = { query, total: 0, full: 0, results: [], names: [], corrected: [], also: [], all: [], facetBase: [] };
if (!root.documents) return empty;
const asked = [], phrases = [], negatives = [];
parsed.words.forEach((word, i) => {
const tokens = tokenize(word.text).filter((t) => t.role !== "~");
const single = tokens.length === 0 && tokenize(word.text);
const list = single && single.length ? single : tokens, isLast = i === parsed.words.length - 1 && parsed.open && options.open !== false;
if (word.negative) negatives.push({ tokens: list.filter((t) => !t.role), exact: word.exact });
else if (list.length) asked.push({ tokens: list, exact: word.exact, isLast });
});
const slots = [];
await Promise.all(asked.map(async (word) => {
const whole = word.tokens.filter((t) => !t.role), joined = word.exact ? [] : word.tokens.filter((t) => t.role === "+");
word.slots = await Promise.all(whole.map((t, i) => slotFor(t, { exact: word.exact, prefix: word.isLast && i === whole.length - 1 })));
for (const token of joined) {
const entry = await findEntry(token.term);
if (entry) for (const t of whole) if (t.start >= token.start && t.end <= token.end) await word.slots[whole.indexOf(t)].use(entry, 0.9);
}
if (word.exact) phrases.push({ slots: word.slots, offsets: whole.map((t) => t.position - whole[0].position) });
else if (whole.length > 1 && whole.every((t) => PAIRED.test(t.term))) word.near = true;
}));
for (const word of asked) for (const slot of word.slots) if (slots.length < MOST) slots.push(slot);
await Promise.all(slots.filter((s) => !s.exact && !s.alternatives.length && !s.entities.length).map((s) => correct(s, slots.length > 1 ? 16 : 4, 0.9)));
const names = await findNames(slots, parsed, options);
const also = options.names === false ? [] : await otherNames(slots, names);
const tests = await Promise.all(parsed.filters.map(predicate));
for (const group of options.filters || []) {
const any = await Promise.all(group.map(predicate));
tests.push((d) => any.some((test) => test(d)));
}
let verify = [];
for (const phrase of phrases) {
const found = await phraseDocuments(phrase);
tests.push((d) => found.documents.has(d));
if (found.verify) verify.push(phrase);
}
for (const { tokens, exact } of negatives) {
const lists = await Promise.all(tokens.map(async (t) => { const s = await slotFor(t, { exact }); return new Set(s.alternatives.flatMap((a) => [...a.documents])); }));
if (lists.length) tests.push((d) => !lists.every((set) => set.has(d)));
}
let ranked = slots.length ? rankDocuments(slots) : parsed.filters.length || (options.filters || []).length || negatives.length
? Array.from({ length: root.documents }, (_, d) => ({ d, full: true, matched: 0, score: 0 })) : [];
ranked = ranked.filter(({ d }) => tests.every((test) => test(d)));
if (slots.length > 1 && !phrases.length && slots.every((s) => s.alternatives.length) && isPoor(ranked, slots)) {
ranked = await tryNeighbours(slots, tests, ranked);
}
return finish(query, parsed, options, { slots, ranked, names, also, verify });
}
const bestScore = (list) => list.reduce((best, r) => r.full ? Math.max(best, r.score) : best, 0);
const isPoor = (ranked, slots) => ranked.filter((r) => r.full).length < 10 && bestScore(ranked) < 0.7 * slots.reduce((sum, s) => sum + s.rarity, 0);
async function tryNeighbours(slots, tests, ranked) {
const doubtful = slots.filter((s) => !s.exact && !s.corrected && s.term.length >= 4).slice(0, 4);
const copies = await Promise.all(doubtful.map(async (slot) => {
const copy = { ...slot, alternatives: [], forms: new Set(), entities: [], corrected: null };
copy.use = async (entry, factor) => {
const list = await entryPostings(entry);
copy.alternatives.push({ ...list, rarity: rarity(list.documents.length), factor });
copy.forms.add(entry.form);
};
await correct(copy, 4, 0.5);
return copy;
}));
let best = null, most = 1.3 * bestScore(ranked);
doubtful.forEach((slot, i) => {
if (!copies[i].alternatives.length) return;
const full = rankDocuments(slots.map((s) => s === slot ? copies[i] : s)).filter((r) => r.full && tests.every((test) => test(r.d))), score = bestScore(full);
if (score > most) { most = score; best = { full, slot, copy: copies[i] }; }
});
if (!best) return ranked;
best.slot.corrected = best.copy.corrected;
for (const form of best.copy.forms) best.slot.forms.add(form);
const found = new Set(best.full.map((r) => r.d));
return [...best.full, ...ranked.filter((r) => !found.has(r.d))];
}
async function findNames(slots, parsed, options) {
if (!slots.length || options.entities === false) return [];
const count = new Map();
slots.forEach((slot) => { for (const e of new Set(slot.entities)) count.set(e, (count.get(e) || 0) + 1); });
const type = parsed.filters.find((f) => f.key === "type");
const candidates = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 8);
const shardsOf = [...new Set(candidates.map(([e]) => at(root.entities, e)))].slice(0, 3);
const found = await Promise.all(candidates.filter(([e]) => shardsOf.includes(at(root.entities, e))).map(async ([e, n]) => ({ ...await entity(e), words: n })));
const asked = new Set(slots.flatMap((s) => [s.term, ...(s.corrected || [])]));
return found.filter((e) => {
if (type && !e.kind.startsWith(type.value.toLowerCase())) return false;
e.matching = [e.name, ...e.aliases].filter((n) => { const list = terms(n).filter((t) => !t.role); return list.length && list.every((t) => asked.has(t.term)); });
return e.words === slots.length || e.matching.length > 0;
}).sort((a, b) => (b.matching.length > 0) - (a.matching.length > 0) || b.words - a.words || a.index - b.index).slice(0, 5);
}
async function otherNames(slots, names) {
const also = [];
for (const e of names.filter((e) => e.matching.length && e.aliases.length)) {
const longest = e.matching.map((n) => terms(n).filter((t) => !t.role).map((t) => t.term)).sort((a, b) => b.length - a.length)[0];
if (names.some((other) => other !== e && other.matching.some((n) => e.matching.some((m) => sameName(n, m))))) continue;
const covered = slots.filter((s) => !s.exact && (longest.includes(s.term) || (s.corrected || []).some((c) => longest.includes(c))));
if (covered.length < longest.length) continue;
const { documents } = await entityDocuments(e.index);
const others = [e.name, ...e.aliases].filter((n) => !e.matching.includes(n));
if (!documents.length || !others.length) continue;
for (const slot of covered) {
slot.alternatives.push({ documents, weights: null, rarity: rarity(documents.length), factor: 0.9 });
for (const n of others) for (const t of terms(n)) slot.forms.add(t.term);
}
also.push({ name: e.name, others });
if (also.length === 2) break;
}
return also;
}
async function finish(query, parsed, options, { slots, ranked, names, also, verify }) {
const limit = options.limit ?? 10, offset = options.offset ?? 0, sort = options.sort || "relevance";
const byScore = (a, b) => b.full - a.full || b.score - a.score || b.d - a.d;
ranked.sort(sort === "newest" ? (a, b) => b.full - a.full || b.d - a.d : sort === "oldest" ? (a, b) => b.full - a.full || a.d - b.d : byScore);
const base = { query, names, also, corrected: slots.filter((s) => s.corrected && s.corrected.length).map((s) => ({ from: s.term, to: s.corrected })), facetBase: ranked };
const wanted = new Map();
slots.forEach((slot, k) => { for (const form of slot.forms) if (!wanted.has(form)) wanted.set(form, k); });
const make = async ({ d, full, matched, score }) => {
const found = await documentAt(d), hit = bestPassage(found, slots, wanted);
return { index: d, score, full, missing: full ? [] : slots.filter((_, k) => !(matched & 2 ** k)).map((s) => s.term), title: marked(found.title, wanted), day: found.day, outlet: found.outlet, language: found.language, path: found.path, id: hit.id, snippet: hit.snippet, words: hit.words };
};
let list = ranked;
if (verify.length) {
const checked = [];
for (let i = 0; i < ranked.length && i < 250 && checked.length < offset + limit; i += 10) {
const some = ranked.slice(i, i + 10), texts = await Promise.all(some.map((r) => documentAt(r.d)));
some.forEach((r, k) => { if (verify.every((phrase) => hasPhrase(texts[k], phrase))) checked.push(r); });
}
list = checked;
}
const full = list.filter((r) => r.full).length;
return { ...base, total: list.length, full, atLeast: verify.length > 0, results: await Promise.all(list.slice(offset, offset + limit).map(make)) };
}
function pieces(text, marks, from, to) {
const list = [];
let at = from;
for (const { start, end } of marks) {
if (end <= at || start >= to) continue;
if (start > at) list.push({ text: text.slice(at, start) });
list.push({ text: text.slice(Math.max(start, at), Math.min(end, to)), mark: true });
at = Math.min(end, to);
}
if (at < to) list.push({ text: text.slice(at, to) });
return list;
}
const hits = (text, wanted, tokens = tokenize(text)) => tokens.filter((t) => t.role !== "~" && wanted.has(t.term)).map((t) => ({ ...t, slot: wanted.get(t.term) })).sort((a, b) => a.start - b.start || b.end - a.end);
const marked = (text, wanted) => pieces(text, hits(text, wanted), 0, text.length);
const WIDTH = 220;
function bestPassage(found, slots, wanted) {
let best = { value: -1 };
const all = new Set();
for (const passage of found.passages) {
const list = hits(passage.text, wanted, passage.tokens ||= tokenize(passage.text)), seen = new Set(list.map((h) => h.slot));
for (const h of list) all.add(h.term);
let value = 0;
for (const slot of seen) value += slots[slot].rarity || 0.1;
for (let i = 1; i < list.length; i++) if (list[i].slot !== list[i - 1].slot && list[i].position - list[i - 1].position === 1) value += 0.3;
value += Math.min(list.length, 10) * 0.01;
if (value > best.value) best = { value, passage, list };
}
if (!best.passage) return { id: "", snippet: found.summary ? marked(found.summary, wanted) : [], words: [] };
const { passage: { text, id }, list } = best;
let from = 0, most = -1;
for (const { start } of list) {
const inside = list.filter((h) => h.start >= start && h.end <= start + WIDTH - 40), value = new Set(inside.map((h) => h.slot)).size + inside.length / 100;
if (value > most) { most = value; from = Math.max(0, start - 40); }
}
let to = Math.min(text.length, from + WIDTH);
if (text.length - to < 30) to = text.length;
if (from > 0 && to === text.length) from = Math.max(0, Math.min(from, to - WIDTH));
if (from > 0) { const space = text.indexOf(" ", from); from = space >= 0 && space < from + 30 ? space + 1 : from + (/[\uDC00-\uDFFF]/.test(text[from]) ? 1 : 0); }
if (to < text.length) { const space = text.lastIndexOf(" ", to); to = space > to - 30 ? space : to - (/[\uDC00-\uDFFF]/.test(text[to]) ? 1 : 0); }
const snippet = pieces(text, list, from, to);
if (from > 0) snippet.unshift({ text: "… " });
if (to < text.length) snippet.push({ text: " …" });
return { id: list.length ? id : "", snippet, words: [...new Set([...list.map((h) => h.term), ...all])] };
}
const say = (key, values = {}) => (root?.strings[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name]);
const frequentEntities = (most) => Array.from({ length: Math.min(root.entityCount, root.entityDocuments[3] ?? most, most) }, (_, e) => e);
Object.assign(dossierSearch, { tokenize, search, open, columns, entity, entityDocuments, frequentEntities, hits, pieces, say });
})();
