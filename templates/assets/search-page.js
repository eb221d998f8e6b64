// The search page: results with filters and a histogram of months, all of whose state stands in the address.
"use strict";
(function () {
  const {
    engine, make, marked, KEYS, onDisk, address, nameMeta, articleMeta, articleAddress, countText, remarks, failure,
  } = dossierSearch;
  const page = document.getElementById("search-page"), form = page.querySelector("form"), input = form.querySelector("input");
  const FACETS = ["outlet", "entity", "type", "lang"], SORTS = ["relevance", "newest", "oldest"];
  const say = (key, values) => dossierSearch.say(key, values);

  const status = make("p", { role: "status", class: "search-status" }), notes = make("div", { class: "search-notes" });
  const names = make("section", { class: "search-names" }), results = make("ol", { class: "search-results" });
  const more = make("button", { type: "button", class: "search-more", hidden: true, onclick: () => run(true) });
  const facets = make("form", { class: "search-facets" }), title = make("summary");
  const holder = make("details", { class: "search-filters", hidden: true }, title, facets);
  // On a wide page the filters stand open beside the results.
  holder.open = matchMedia("(min-width: 60em)").matches;
  page.append(status, notes, make("div", { class: "search-layout" }, holder, make("div", { class: "search-found" }, names, results, more)));
  // settled: the address is one to come back to, so that what is typed next is an entry of its own in the history.
  let state, turn = 0, count = 0, settled = false;

  // ---- The address

  function read() {
    const p = new URLSearchParams(onDisk && location.hash.length > 1 ? location.hash.slice(1) : location.search);
    state = { q: p.get("q") || "", from: p.get("from") || "", to: p.get("to") || "", sort: p.get("sort") || SORTS[0], only: p.get("only") === "1" };
    for (const key of FACETS) state[key] = p.getAll(key);
    if (input.value !== state.q) input.value = state.q;
    settled = isAsked();
  }

  function write(push) {
    const p = new URLSearchParams();
    if (state.q) p.set("q", state.q);
    for (const key of FACETS) for (const value of state[key]) p.append(key, value);
    for (const key of ["from", "to"]) if (state[key]) p.set(key, state[key]);
    if (state.sort !== SORTS[0]) p.set("sort", state.sort);
    if (state.only) p.set("only", "1");
    history[push ? "pushState" : "replaceState"](null, "", onDisk ? "#" + p : location.pathname + "?" + p);
  }

  const change = () => { write(true); settled = true; run(); };

  // The filters that are set, but for those of one facet: a list of alternatives each.
  const filters = (but) => [
    ...FACETS.filter((key) => key !== but && state[key].length).map((key) => state[key].map((value) => ({ key, value }))),
    ...but === "months" ? [] : [["after", state.from], ["before", state.to]].filter(([, value]) => value).map(([key, value]) => [{ key, value }]),
  ];
  const isFiltered = (facet) => facet === "months" ? state.from || state.to : state[facet].length;

  // ---- Results

  async function run(append) {
    const mine = ++turn;
    if (!append) count = 0;
    // Not before there are new results to which more can be added.
    more.disabled = !append;
    const busy = setTimeout(() => { if (mine === turn && dossierSearch.say) status.textContent = say("searching"); }, 300);
    try {
      const { search } = await engine();
      const found = await search(state.q, {
        limit: 10, offset: count, sort: state.sort, filters: filters(), names: !state.only,
      });
      clearTimeout(busy);
      if (mine !== turn) return;
      render(found, append);
      if (!append) await renderFacets(mine, found);
    } catch {
      if (mine !== turn) return;
      status.replaceChildren(...failure(form));
      for (const element of [notes, names, results]) element.replaceChildren();
      holder.hidden = more.hidden = true;
    } finally {
      clearTimeout(busy);
    }
  }

  const isAsked = () => state.q.trim() || filters().length;

  function render(found, append) {
    status.textContent = !isAsked() ? "" : !found.total ? say("none", { query: state.q })
      : !found.full ? say("partial", { count: found.total }) : countText(found);
    const only = () => make("button", { type: "button", onclick: () => { state.only = true; change(); } }, say("only", { query: state.q }));
    notes.replaceChildren(
      ...remarks(found).map((text) => make("p", {}, text)),
      ...found.also.map((a) => make("p", {}, say("also", { names: a.others.join(", ") }) + " ", only())));
    names.replaceChildren(...found.names.length ? [make("h2", {}, say("names")), make("ul", {}, ...found.names.map((e) => make("li", {},
      make("a", { href: address(e.path) }, e.name), make("span", { class: "search-meta" }, nameMeta(e)), e.summary && make("p", {}, e.summary))))] : []);
    const items = found.results.map((r) => make("li", {},
      make("h3", {}, make("a", { href: articleAddress(r), lang: r.language }, ...marked(r.title))),
      make("p", { class: "search-meta" }, articleMeta(r)),
      make("p", { class: "search-snippet", lang: r.language }, ...marked(r.snippet))));
    if (append) results.append(...items); else results.replaceChildren(...items);
    if (append) items[0]?.querySelector("a").focus();
    count += items.length;
    more.textContent = say("more");
    more.hidden = count >= found.total || !items.length;
    more.disabled = false;
  }

  // ---- Filters

  // The documents that a facet counts: what the query and the other filters find. Those that have all the words, if any has.
  async function base(but, found) {
    let list = found.facetBase;
    if (isFiltered(but)) {
      list = (await dossierSearch.search(state.q, { limit: 0, filters: filters(but), names: !state.only })).facetBase;
    }
    const full = list.filter((r) => r.full);
    return (full.length ? full : list).map((r) => r.d);
  }

  async function tally(facet, found, values) {
    const counts = new Map();
    for (const d of await base(facet, found)) for (const value of values(d)) counts.set(value, (counts.get(value) || 0) + 1);
    return counts;
  }

  // Of the entities that most documents name, as far as they stand in the first shards.
  async function tallyEntities(root, found) {
    const counts = new Map(), inBase = new Set(await base("entity", found));
    for (let e = 0; e < Math.min(40, root.entityCount, root.entityDocuments[3] ?? 40); e++) {
      const n = (await dossierSearch.entityDocuments(e)).documents.filter((d) => inBase.has(d)).length;
      if (n) counts.set((await dossierSearch.entity(e)).name, n);
    }
    return counts;
  }

  // Months with documents: { name, start, end }, the last two document numbers.
  function monthsOf([start, ...pairs]) {
    const list = [];
    for (let i = 0, month = 0; i < pairs.length; i += 2) {
      month += pairs[i];
      const name = String(Math.floor(month / 12)).padStart(4, "0") + "-" + String(month % 12 + 1).padStart(2, "0");
      list.push({ name, start, end: start += pairs[i + 1] });
    }
    return list;
  }

  async function renderFacets(mine, found) {
    const root = await dossierSearch.open();
    holder.hidden = !root.documents || !isAsked();
    if (holder.hidden) return;
    const c = await dossierSearch.columns();
    const counts = {
      outlet: await tally("outlet", found, (d) => c.outlets[d] ? [root.outlets[c.outlets[d] - 1]] : []),
      entity: await tallyEntities(root, found),
      type: await tally("type", found, (d) => root.kinds.filter((_, i) => c.kinds[d] >> i & 1)),
      lang: await tally("lang", found, (d) => [root.languages[c.languages[d]]]),
    };
    const all = monthsOf(root.months), months = await tally("months", found, (d) => [all.findIndex((m) => d >= m.start && d < m.end)].filter((m) => m >= 0));
    if (mine !== turn) return;
    title.textContent = say("filters");
    facets.setAttribute("aria-label", say("filters"));
    const focus = facets.contains(document.activeElement) ? document.activeElement.id : "";
    facets.replaceChildren(
      select("sort", SORTS.map((value) => [value, say(value)])),
      ...FACETS.map((key) => facet(key, counts[key], found.atLeast)).filter(Boolean),
      monthBox(all, months, found.atLeast),
      make("button", { type: "button", onclick: () => { for (const key of FACETS) state[key] = []; state.from = state.to = ""; change(); } }, say("clear")));
    if (focus) document.getElementById(focus)?.focus();
  }

  // Where not all texts were read for a phrase, how many have it is not known: then no figure is better than one too high.
  function facet(key, counts, isOpen) {
    for (const value of state[key]) if (!counts.has(value)) counts.set(value, 0);
    if (counts.size < 2 && !state[key].length) return null;
    // What filters can always be seen, and taken back.
    const values = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).filter(([value], i) => i < 12 || state[key].includes(value));
    const toggle = (value, on) => { state[key] = on ? [...state[key], value] : state[key].filter((v) => v !== value); change(); };
    return make("fieldset", {}, make("legend", {}, say(key)), ...values.map(([value, n], i) => make("label", {},
      make("input", { type: "checkbox", id: `facet-${key}-${i}`, checked: state[key].includes(value), onchange: (e) => toggle(value, e.target.checked) }),
      " ", key === "type" ? say(value) : value, make("span", { class: "search-count" }, isOpen ? "" : ` ${n}`))));
  }

  const select = (key, values) => make("label", {}, say(key), " ",
    make("select", { id: "facet-" + key, onchange: (e) => { state[key] = e.target.value; change(); } },
      ...values.map(([value, text]) => make("option", { value, selected: value === state[key] }, text))));

  function draw(tag, attributes, ...children) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  function monthBox(all, counts, isOpen) {
    if (all.length < 2) return "";
    const most = Math.max(1, ...counts.values());
    const bars = all.map((month, i) => {
      const n = counts.get(i) || 0, high = 38 * n / most;
      const bar = draw("rect", { x: i * 4, width: 3, y: 40 - high, height: high }, draw("title", {}, `${month.name}: ${n}`));
      bar.addEventListener("click", () => { state.from = state.to = month.name; change(); });
      return bar;
    });
    const histogram = draw("svg", {
      viewBox: `0 0 ${all.length * 4} 40`, preserveAspectRatio: "none", class: "search-histogram", role: "img", "aria-label": say("months"),
    }, ...bars);
    const choices = [["", say("any")], ...all.map((month) => [month.name, month.name])];
    return make("fieldset", {}, make("legend", {}, say("months")), isOpen ? "" : histogram, select("from", choices), select("to", choices));
  }

  // ---- What a reader does

  function type() {
    state.q = input.value;
    state.only = false;
    write(settled);
    settled = false;
    run();
  }
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    if (input.value !== state.q || state.only) type(); else run();
    settled = isAsked();
  });
  input.addEventListener("input", (e) => { if (!e.isComposing) type(); });
  input.addEventListener("compositionend", type);
  facets.addEventListener("submit", (e) => e.preventDefault());
  addEventListener(onDisk ? "hashchange" : "popstate", () => { read(); run(); });
  const keys = document.querySelector(".keys input");
  if (keys) {
    try { keys.checked = !localStorage.getItem(KEYS); } catch { /* They are on. */ }
    keys.addEventListener("change", () => { try { if (keys.checked) localStorage.removeItem(KEYS); else localStorage.setItem(KEYS, "off"); } catch { keys.checked = true; } });
  }
  const typed = input.value;
  read();
  // A reader who was faster than this script has typed already.
  if (typed && typed !== state.q) { input.value = typed; type(); }
  else if (isAsked()) run();
  else input.addEventListener("focus", () => engine().then((e) => e.open()).catch(() => {}));
})();
