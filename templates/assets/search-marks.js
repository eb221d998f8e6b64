// An article that a result leads to: the words of the query are marked, and n and p go from hit to hit.
"use strict";
(function () {
  const { make, isSingle, hits, pieces, open, say } = dossierSearch;

  function mark(passage, wanted) {
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT), nodes = [], marks = [];
    while (walker.nextNode()) {
      // A passage inside a passage has its own turn.
      if (!walker.currentNode.parentElement.closest("mark.hit, [id^='p-'] [id^='p-']")) nodes.push(walker.currentNode);
    }
    for (const node of nodes) {
      const list = hits(node.data, wanted);
      if (!list.length) continue;
      node.replaceWith(...pieces(node.data, list, 0, node.data.length).map((piece) => {
        if (!piece.mark) return piece.text;
        marks.push(make("mark", { class: "hit", tabindex: "-1" }, piece.text));
        return marks[marks.length - 1];
      }));
    }
    return marks;
  }

  dossierSearch.markHits = async (words) => {
    const wanted = new Map(words.split(" ").map((word) => [word, 0]));
    const marks = [...document.querySelectorAll("[id^='p-']")].flatMap((passage) => mark(passage, wanted));
    if (!marks.length) return;
    const target = document.getElementById(location.hash.slice(1)), label = make("span", { role: "status" });
    let at = Math.max(0, marks.findIndex((m) => target && target.contains(m)));
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";

    function show(index, move) {
      marks[at].classList.remove("current");
      at = (index + marks.length) % marks.length;
      marks[at].classList.add("current");
      label.textContent = say("hits", { at: at + 1, count: marks.length });
      if (move) marks[at].scrollIntoView({ block: "center", behavior });
    }
    function keys(e) {
      if (!isSingle(e)) return;
      if (e.key === "n") show(at + 1, true); else if (e.key === "p") show(at - 1, true);
    }
    // The text moved when it was marked.
    if (target) target.scrollIntoView({ block: "start" });
    // The bar speaks the site's language, whose texts come with the index.
    try { await open(); } catch { return; }
    show(at, false);
    addEventListener("keydown", keys);
    const button = (key, text, action) => make("button", { type: "button", "aria-label": say(key), title: say(key), onclick: action }, text);
    const bar = make("div", { class: "search-hits", role: "group", "aria-label": say("search") },
      button("previous", "↑", () => show(at - 1, true)), label, button("next", "↓", () => show(at + 1, true)), button("close", "×", () => {
        bar.remove();
        removeEventListener("keydown", keys);
        for (const m of marks) m.replaceWith(...m.childNodes);
      }));
    document.body.append(bar);
  };
})();
