// What every page needs: the theme switch, the preview of names, and the box for citing. All pages read well without it.
(function () {
  "use strict";
  var root = document.documentElement;

  // The theme: what the system says until the reader chooses.
  var dark = matchMedia("(prefers-color-scheme: dark)");
  var button = document.querySelector("button.theme");
  function isDark() { return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; }
  function showTheme() { button.setAttribute("aria-pressed", String(isDark())); }
  if (button) {
    button.addEventListener("click", function () {
      var theme = isDark() ? "light" : "dark";
      root.dataset.theme = theme;
      try { localStorage.setItem("dossier-theme", theme); } catch (error) { /* It holds for this page. */ }
      showTheme();
    });
    dark.addEventListener("change", showTheme);
    showTheme();
  }

  // The web manifest, but for pages on disk: there a browser refuses it, with an error in its console.
  var manifest = root.dataset.manifest;
  if (manifest && location.protocol !== "file:") {
    var link = document.createElement("link");
    link.rel = "manifest";
    link.href = manifest;
    document.head.append(link);
  }

  // Names: what the page's own list of names says of one, shown beside its link in the text.
  var list = document.querySelector(".who");
  var text = document.querySelector(".text");
  if (list && text) {
    var card = document.createElement("div");
    card.className = "preview";
    card.id = "preview";
    card.setAttribute("role", "tooltip");
    card.hidden = true;
    document.body.append(card);
    var owner = null, timer = 0;

    function entry(link) {
      var address = link.getAttribute("href");
      return Array.prototype.find.call(list.querySelectorAll("li > a"), function (a) { return a.getAttribute("href") === address; });
    }

    function hide() {
      clearTimeout(timer);
      if (owner) owner.removeAttribute("aria-describedby");
      owner = null;
      card.hidden = true;
    }

    function show(link) {
      clearTimeout(timer);
      if (owner === link) return;
      hide();
      var found = entry(link);
      if (!found) return;
      owner = link;
      var name = document.createElement("strong"), about = found.parentNode.querySelector("p");
      name.textContent = found.textContent;
      card.replaceChildren(name);
      if (about) card.append(about.cloneNode(true));
      card.hidden = false;
      link.setAttribute("aria-describedby", card.id);
      // Below the link, or above it where the window ends; never out of the window at the sides.
      var box = link.getClientRects()[0], below = box.bottom + 6, height = card.offsetHeight;
      var top = below + height > innerHeight && box.top > height + 6 ? box.top - height - 6 : below;
      var left = Math.max(16, Math.min(box.left, root.clientWidth - card.offsetWidth - 16));
      card.style.top = top + scrollY + "px";
      card.style.left = left + scrollX + "px";
    }

    function later(action) { clearTimeout(timer); timer = setTimeout(action, 250); }
    text.addEventListener("pointerover", function (event) {
      var link = event.target.closest("a.entity");
      if (link && event.pointerType !== "touch") later(function () { show(link); });
    });
    text.addEventListener("pointerout", function (event) { if (event.target.closest("a.entity")) later(hide); });
    card.addEventListener("pointerenter", function () { clearTimeout(timer); });
    card.addEventListener("pointerleave", function () { later(hide); });
    text.addEventListener("focusin", function (event) {
      var link = event.target.closest("a.entity");
      if (link && link.matches(":focus-visible")) show(link);
    });
    text.addEventListener("focusout", hide);
    document.addEventListener("keydown", function (event) { if (event.key === "Escape") hide(); });
    document.addEventListener("pointerdown", function (event) { if (!card.contains(event.target)) hide(); });
  }

  // Citing: where a passage is chosen, each form says what waits in it for one; a button copies the form.
  var cite = document.querySelector(".cite");
  if (cite) {
    var passages = Array.from(document.querySelectorAll('.text [id^="p-"]'));
    var aim = function () {
      var at = passages.findIndex(function (passage) { return "#" + passage.id === location.hash; });
      // A subhead has the number of the paragraph below it.
      var number = passages.slice(0, Math.max(0, at)).filter(function (passage) { return !/^H/.test(passage.tagName); }).length + 1;
      cite.querySelectorAll("[data-passage]").forEach(function (part) {
        part.textContent = at < 0 ? "" : part.dataset.passage.replace("{id}", location.hash.slice(1)).replace("{n}", number);
      });
    };
    addEventListener("hashchange", aim);
    aim();

    // A path becomes an address where the page was read under one that others can reach.
    var here = location.href.split(/[?#]/)[0], path = cite.dataset.path.replace(/^(\.\.\/)+/, "");
    if (/^https?:/.test(here) && !/^(localhost|127\.|\[::1\])/.test(location.hostname) && here.endsWith("/" + path)) {
      var top = here.slice(0, -path.length);
      cite.querySelectorAll(".path").forEach(function (part) {
        // BibTeX has signs of its own.
        var isTeX = part.parentNode.textContent.startsWith("@");
        part.textContent = (isTeX ? top.replace(/[%#&_$]/g, "\\$&").replace(/~/g, "\\textasciitilde{}") : top) + part.textContent;
      });
    }
  }

  if (cite) cite.addEventListener("click", function (event) {
    var trigger = event.target.closest("button");
    if (!trigger) return;
    var form = trigger.closest("details").querySelector("pre"), status = trigger.nextElementSibling;
    function tell(done) { status.textContent = done ? cite.dataset.done || trigger.dataset.done : cite.dataset.failed || trigger.dataset.failed; }
    function select() {
      getSelection().selectAllChildren(form);
      tell(document.execCommand("copy"));
    }
    if (navigator.clipboard) navigator.clipboard.writeText(form.textContent).then(function () { tell(true); }, select);
    else select();
  });

  // On paper everything is open.
  addEventListener("beforeprint", function () {
    document.querySelectorAll("main details:not([open])").forEach(function (part) {
      if (!part.closest(".cite")) part.open = part.dataset.print = true;
    });
  });
  addEventListener("afterprint", function () {
    document.querySelectorAll("details[data-print]").forEach(function (part) { part.open = false; delete part.dataset.print; });
  });
})();
