// The search box of every page. What finds things, search-engine.js, is loaded when the box is first used; an article that
// a result led to loads it too, and search-marks.js. docs/search.md describes the whole.
"use strict";
(function () {
  const siteRoot = new URL("../", document.currentScript.src).href;

  // Adds a script by its address below the site's root; nothing is fetched, so that it works from disk too.
  const load = (address) => new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = siteRoot + address;
    element.onload = () => { element.remove(); resolve(); };
    element.onerror = () => { element.remove(); reject(new Error("cannot load " + address)); };
    document.head.append(element);
  });

  // The engine's functions, which it adds to `dossierSearch`; after a failure the next call tries again.
  let loading = null;
  const engine = () => loading ||= load("assets/search-engine.js").then(() => dossierSearch, (error) => { loading = null; throw error; });
  const say = (key, values) => dossierSearch.say(key, values);

  // An element with attributes and children: text is always a text node.
  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, value);
    }
    element.append(...children.filter((c) => c !== null && c !== undefined && c !== false && c !== ""));
    return element;
  }

  // Keys without Ctrl do nothing in a field, nor where the reader has switched them off on the search page.
  const KEYS = "dossier-keys";
  function isSingle({ ctrlKey, metaKey, altKey, target }) {
    if (ctrlKey || metaKey || altKey || target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return false;
    try { return !localStorage.getItem(KEYS); } catch { return true; }
  }
  const marked = (pieces) => pieces.map((p) => p.mark ? make("mark", {}, p.text) : p.text);
  const address = (path) => siteRoot + path;

  // What the box and the search page show of a result, and where it leads: to the passage, with the words to be marked there.
  const nameMeta = (e) => [say(e.kind), say("mentioned", { count: e.documents })].join(" · ");
  const articleMeta = (r) => [r.outlet, r.day, r.missing.length && say("missing", { words: r.missing.join(", ") })].filter(Boolean).join(" · ");
  const articleAddress = (r) => address(r.path) + (r.words.length ? "?mark=" + encodeURIComponent(r.words.slice(0, 16).join(" ")) : "") + (r.id ? "#" + r.id : "");
  const countText = (found) => found.atLeast ? say("some", { count: found.total }) : found.total === 1 ? say("one") : say("count", { count: found.total });
  const remarks = (found) => [
    ...found.noDates.map((date) => say("noDate", { date })),
    ...found.corrected.map((c) => say("corrected", { from: c.from, to: c.to.slice(0, 3).join("”, “") })),
  ];

  // Over http the state of the search page is its query; on disk, where a page cannot change that, it is the hash.
  const onDisk = location.protocol === "file:";
  const pageAddress = (form, query) => form.action.split(/[?#]/)[0] + (onDisk ? "#" : "?") + new URLSearchParams({ q: query });

  // The page itself says it in its language: the texts of the index may be what could not be loaded.
  const failure = (form) => [form.dataset.failed, " ", make("a", { href: form.dataset.list }, form.dataset.listTitle)];

  // A combobox as the ARIA Authoring Practices Guide describes it, whose list has two groups.
  function combobox(form) {
    const input = form.querySelector("input[type=search]");
    if (!input) return;
    const id = input.id || (input.id = "search-input"), status = make("div", { role: "status", class: "visually-hidden" });
    const list = make("div", { role: "listbox", id: id + "-list", "aria-label": input.labels[0]?.textContent, class: "search-list" });
    const notes = make("div", { class: "search-notes" }), popup = make("div", { class: "search-popup", hidden: true }, notes, list);
    form.append(popup, status);
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, "aria-haspopup": "listbox",
      autocomplete: "off", autocapitalize: "off", spellcheck: "false",
    })) input.setAttribute(name, value);
    let turn = 0, active = -1, options = [], composing = false;

    function show(open) {
      popup.hidden = !open;
      input.setAttribute("aria-expanded", String(open && options.length > 0));
      if (!open) activate(-1);
    }
    function activate(index) {
      options[active]?.setAttribute("aria-selected", "false");
      active = index;
      const option = options[active];
      if (!option) return input.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
    const go = (href) => { location.href = href; show(false); };

    function option(href, title, meta, snippet) {
      const part = (kind, content) => content && content.length > 0 && make("span", { class: "search-" + kind }, ...content);
      const element = make("div", {
        role: "option", id: `${id}-${options.length}`, "aria-selected": "false", class: "search-option",
        onmousedown: (e) => e.preventDefault(), onclick: () => go(href),
      }, part("title", title), part("meta", meta), part("snippet", snippet));
      element.href = href;
      options.push(element);
      return element;
    }
    function group(key, elements) {
      if (!elements.length) return "";
      const label = make("div", { id: `${id}-${key}`, class: "search-group", role: "presentation" }, say(key));
      return make("div", { role: "group", "aria-labelledby": label.id }, label, ...elements);
    }

    function clear() {
      activate(-1);
      options = [];
      list.replaceChildren();
      notes.replaceChildren();
      status.textContent = "";
    }
    function fail() {
      clear();
      notes.append(make("p", {}, ...failure(form)));
      status.textContent = form.dataset.failed;
      show(true);
    }
    function render(found, query) {
      clear();
      const names = found.names.map((e) => option(address(e.path), [e.name], [nameMeta(e)], [e.summary]));
      const articles = found.results.map((r) => option(articleAddress(r), marked(r.title), [articleMeta(r)], marked(r.snippet)));
      if (found.total > found.results.length) articles.push(option(pageAddress(form, query), [`${say("all")} (${found.total})`]));
      list.append(group("names", names), group("articles", articles));
      const texts = [...remarks(found), ...found.also.map((a) => say("also", { names: a.others.join(", ") }))];
      if (!options.length) texts.push(say("none", { query }));
      notes.append(...texts.map((text) => make("p", {}, text)));
      status.textContent = [options.length ? countText(found) : "", ...texts].join(" ");
      show(true);
    }
    async function update() {
      const query = input.value, mine = ++turn;
      if (!query.trim()) { clear(); return show(false); }
      try {
        const found = await (await engine()).search(query, { limit: 5 });
        if (mine === turn && document.activeElement === input) render(found, query);
      } catch {
        if (mine === turn) fail();
      }
    }

    function begin() {
      engine().then((e) => e.open()).catch(() => {});
      if (input.value.trim()) update();
    }
    input.addEventListener("focus", begin);
    input.addEventListener("compositionstart", () => { composing = true; });
    input.addEventListener("compositionend", () => { composing = false; update(); });
    input.addEventListener("input", () => { if (!composing) update(); });
    input.addEventListener("blur", () => setTimeout(() => { if (!form.contains(document.activeElement)) show(false); }));
    input.addEventListener("keydown", (e) => {
      if (e.isComposing || composing) return;
      const last = options.length - 1;
      if ((e.key === "ArrowDown" || e.key === "ArrowUp") && last >= 0) {
        e.preventDefault();
        if (popup.hidden) show(true);
        activate(e.key === "ArrowDown" ? (active === last ? -1 : active + 1) : active === -1 ? last : active - 1);
      } else if (e.key === "Enter" && active >= 0) {
        e.preventDefault();
        go(options[active].href);
      } else if (e.key === "Escape" && !popup.hidden) {
        e.preventDefault();
        turn++;
        show(false);
      } else if (e.key === "Tab") show(false);
    });
    // Enter in the box leads to the search page, with the query in the address.
    form.addEventListener("submit", (e) => { e.preventDefault(); turn++; go(pageAddress(form, input.value)); });
    // A reader who was faster than this script has the box already.
    if (document.activeElement === input) begin();
  }

  globalThis.dossierSearch = {
    siteRoot, load, engine, make, marked, KEYS, isSingle, onDisk, address, nameMeta, articleMeta, articleAddress, countText, remarks, failure,
  };

  function start() {
    const page = document.getElementById("search-page"), boxes = document.querySelectorAll("form[role=search]");
    if (!page) boxes.forEach(combobox);
    const main = boxes[0]?.querySelector("input[type=search]");
    addEventListener("keydown", (e) => {
      const slash = e.key === "/" && isSingle(e);
      if (!main || !(slash || (e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey))) return;
      e.preventDefault();
      main.focus();
      main.select();
    });
    const words = new URLSearchParams(location.search).get("mark");
    // The marks need the engine's functions when they are loaded: one after the other.
    if (words && !page) engine().then(() => load("assets/search-marks.js")).then(() => dossierSearch.markHits(words), () => {});
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start); else start();
})();
