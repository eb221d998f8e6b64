// Runs queries through a site's own search-engine.js in Node: usage: node run.mjs SITE QUERIES.JSON COLD
// Prints JSON: of each query the pages found and the milliseconds of processor time, and the cost of COLD queries on a fresh page.
// A shard is loaded as a browser does it, by running its script; requests and bytes are counted, the latter as a
// server sends them behind gzip.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { createContext, runInContext } from "node:vm";

const [, , site, queriesFile, coldCount] = process.argv;
const engine = readFileSync(`${site}/assets/search-engine.js`, "utf8");
const queries = JSON.parse(readFileSync(queriesFile, "utf8"));
const sizes = new Map();

function page() {
  const cost = { requests: 0, raw: 0, sent: 0 };
  const context = createContext({ TextDecoder, Blob, Response, DecompressionStream, atob, Uint8Array, URL, console });
  const load = async (address) => {
    const name = address.split("?")[0], bytes = readFileSync(`${site}/${name}`);
    if (!sizes.has(name)) sizes.set(name, gzipSync(bytes, { level: 6 }).length);
    cost.requests++;
    cost.raw += bytes.length;
    cost.sent += sizes.get(name);
    runInContext(bytes.toString("utf8"), context);
  };
  context.dossierSearch = { load };
  runInContext(engine, context);
  return { search: context.dossierSearch.search, cost };
}

// Milliseconds of processor time, whatever else the machine does.
function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const warm = page(), answers = [];
for (const { text } of queries) {
  const start = processor();
  const found = await warm.search(text, { limit: 10 });
  answers.push({ found: found.results.map((r) => r.path), names: found.names.map((e) => e.path), total: found.total, milliseconds: processor() - start });
}

// Cold: a fresh page; its first query, whole words, five results; then a second word on the same page.
const cold = [];
const singles = [...new Set(queries.filter((q) => q.kind === "title").map((q) => q.text.split(" ")[0]))].slice(0, Number(coldCount));
for (const [index, text] of singles.entries()) {
  const { search, cost } = page();
  await search(text + " ", { limit: 5 });
  const first = { kind: "word", text, ...cost };
  await search(singles[(index + 1) % singles.length] + " ", { limit: 5 });
  cold.push({ ...first, warmRequests: cost.requests - first.requests, warmSent: cost.sent - first.sent });
}
for (const kind of ["title", "typo", "phrase"]) {
  for (const { text } of queries.filter((q) => q.kind === kind).slice(0, Number(coldCount))) {
    const { search, cost } = page();
    await search(text + " ", { limit: 5 });
    cold.push({ kind, text, ...cost });
  }
}
console.log(JSON.stringify({ answers, cold }));
