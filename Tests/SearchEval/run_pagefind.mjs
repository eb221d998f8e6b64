// Runs queries through Pagefind's own script in Node: usage: node run_pagefind.mjs PAGEFIND_FOLDER QUERIES.JSON COLD
// Prints what run.mjs prints. Its files are compressed already; scripts are counted as a server sends them behind gzip.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const [, , folder, queriesFile, coldCount] = process.argv;
const queries = JSON.parse(readFileSync(queriesFile, "utf8"));
const base = pathToFileURL(resolve(folder) + "/").href;
const cost = { requests: 0, raw: 0, sent: 0 };

globalThis.window = { location: { origin: "http://localhost", href: "http://localhost/" } };
globalThis.location = globalThis.window.location;
globalThis.document = { querySelector: () => ({ getAttribute: () => "en" }), currentScript: null };
globalThis.fetch = async (address) => {
  const bytes = readFileSync(new URL(String(address).split("?")[0], base));
  cost.requests++;
  cost.raw += bytes.length;
  cost.sent += /\.(js|json)$/.test(String(address).split("?")[0]) ? gzipSync(bytes).length : bytes.length;
  return new Response(bytes);
};

let pages = 0;
async function page() {
  const script = readFileSync(new URL("pagefind.js", base));
  Object.assign(cost, { requests: 1, raw: script.length, sent: gzipSync(script).length });
  const pagefind = await import(`${base}pagefind.js?${pages++}`);
  await pagefind.options({ basePath: base });
  await pagefind.init();
  return pagefind;
}

async function ask(pagefind, text, limit) {
  const search = await pagefind.search(text);
  const results = await Promise.all(search.results.slice(0, limit).map((r) => r.data()));
  return { found: results.map((r) => r.raw_url.replace(/^\//, "")), total: search.results.length };
}

// Milliseconds of processor time, whatever else the machine does.
function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const warm = await page(), answers = [];
for (const { text } of queries) {
  const start = processor();
  answers.push({ ...(await ask(warm, text, 10)), milliseconds: processor() - start });
}
const cold = [];
const singles = [...new Set(queries.filter((q) => q.kind === "title").map((q) => q.text.split(" ")[0]))].slice(0, Number(coldCount));
for (const [index, text] of singles.entries()) {
  const pagefind = await page();
  await ask(pagefind, text, 5);
  const first = { kind: "word", text, ...cost };
  await ask(pagefind, singles[(index + 1) % singles.length], 5);
  cold.push({ ...first, warmRequests: cost.requests - first.requests, warmSent: cost.sent - first.sent });
}
for (const kind of ["title", "typo", "phrase"]) {
  for (const { text } of queries.filter((q) => q.kind === kind).slice(0, Number(coldCount))) {
    await ask(await page(), text, 5);
    cold.push({ kind, text, ...cost });
  }
}
// Its worker keeps the process alive.
process.stdout.write(JSON.stringify({ answers, cold }), () => process.exit(0));
