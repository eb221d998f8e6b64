// Lists that can be filtered and tables that can be sorted. Without it they are plain lists and tables.
(function () {
  "use strict";

  var language = document.documentElement.lang || undefined;

  // A form of selects, over all articles and not only those of the page: what it needs of them is a script of its own, loaded when
  // a reader first chooses. The choice stands in the address, so that it can be shared and the back button works.
  document.querySelectorAll("form.filters").forEach(function (form) {
    var list = document.getElementById(form.dataset.list), plain = Array.from(list.children);
    var pager = document.querySelector(".pager"), more = document.getElementById("more");
    var heading = document.getElementById("part"), part = heading && heading.textContent;
    var status = form.querySelector("[role=status]"), clear = form.querySelector("[type=reset]");
    var selects = Array.from(form.querySelectorAll("select"));
    var data = null, waiting = null, found = [];

    if (form.elements.language && Intl.DisplayNames) {
      var names = new Intl.DisplayNames([language || "en"], { type: "language" });
      Array.from(form.elements.language.options).forEach(function (option) {
        try { if (option.value) option.text = option.text.replace(option.value, names.of(option.value)); } catch (error) { /* No tag. */ }
      });
    }

    function load(then) {
      if (data) { then(); return; }
      if (waiting) { waiting = then; return; }
      waiting = then;
      var script = document.createElement("script");
      self.dossierArticles = function (loaded) { data = loaded; };
      script.src = form.dataset.source;
      script.onload = function () { waiting(); };
      script.onerror = function () { waiting = null; status.textContent = form.dataset.failed; };
      document.head.append(script);
    }

    function element(name, content, className) {
      var made = document.createElement(name);
      if (className) made.className = className;
      made.append.apply(made, [].concat(content));
      return made;
    }

    // The article as the list shows it: its own entry where this page has all of them, else its facts.
    function entry(index) {
      if (plain.length === data.articles.length) return plain[index];
      var article = data.articles[index], outlets = data.filters.indexOf("outlet"), languages = data.filters.indexOf("language");
      var link = element("a", article[0]), time = element("time", article[3]), title = element("h3", link);
      link.href = article[1];
      title.dir = "auto";
      // There is such a filter where there are several languages.
      if (languages >= 0) title.lang = data.choices[languages][article[4 + languages][0]][0];
      if (article[2]) time.dateTime = article[2];
      var facts = outlets < 0 ? [] : article[4 + outlets].map(function (choice) { return element("li", data.choices[outlets][choice][1]); });
      return element("li", [element("p", article[2] ? time : article[3], "rail"), element("div", [title, element("ul", facts, "meta")])]);
    }

    function show(count) {
      list.replaceChildren.apply(list, found.slice(0, count).map(entry));
      more.hidden = found.length <= count;
    }

    function filter() {
      var wanted = selects.filter(function (select) { return select.value; }).map(function (select) {
        var filter = data.filters.indexOf(select.name);
        return [4 + filter, data.choices[filter].findIndex(function (choice) { return choice[0] === select.value; })];
      });
      found = Array.from(data.articles.keys()).filter(function (index) {
        return wanted.every(function (pair) { return data.articles[index][pair[0]].includes(pair[1]); });
      });
      show(100);
      status.textContent = found.length
        ? status.dataset.text.replace("{n}", found.length.toLocaleString(language)).replace("{total}", data.articles.length.toLocaleString(language))
        : status.dataset.none;
      if (heading) heading.textContent = status.textContent;
    }

    function apply() {
      var isFiltered = selects.some(function (select) { return select.value; });
      clear.hidden = !isFiltered;
      if (pager) pager.hidden = isFiltered;
      if (isFiltered) { load(filter); return; }
      if (waiting) waiting = function () {};
      list.replaceChildren.apply(list, plain);
      more.hidden = true;
      status.textContent = "";
      if (heading) heading.textContent = part;
    }

    function read() {
      var chosen = new URLSearchParams(location.hash.slice(1));
      selects.forEach(function (select) {
        select.value = chosen.get(select.name) || "";
        if (select.selectedIndex < 0) select.value = "";
      });
      apply();
    }

    function write() {
      var chosen = new URLSearchParams();
      selects.forEach(function (select) { if (select.value) chosen.set(select.name, select.value); });
      location.hash = chosen.toString();
      apply();
    }

    form.addEventListener("change", write);
    form.addEventListener("reset", function (event) {
      event.preventDefault();
      selects.forEach(function (select) { select.value = ""; });
      write();
      selects[0].focus();
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    more.addEventListener("click", function () {
      var shown = list.children.length;
      show(shown + 100);
      list.children[shown].querySelector("a").focus();
    });
    addEventListener("hashchange", read);
    read();
  });

  // Column heads become buttons: figures fall first, words rise first.
  var words = new Intl.Collator(language, { numeric: true });
  document.querySelectorAll("table.sortable").forEach(function (table) {
    var heads = Array.from(table.tHead.rows[table.tHead.rows.length - 1].cells);
    var body = table.tBodies[0];

    function key(row, column) {
      var cell = row.cells[column];
      return cell.dataset.value || cell.textContent.trim();
    }

    heads.forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", function () {
        var figures = Array.from(body.rows).every(function (row) { return !isNaN(Number(key(row, column))); });
        var state = head.getAttribute("aria-sort");
        var falling = state ? state === "ascending" : figures;
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", falling ? "descending" : "ascending");
        var rows = Array.from(body.rows).sort(function (a, b) {
          var left = key(a, column), right = key(b, column);
          var order = figures ? left - right : words.compare(left, right);
          return falling ? -order : order;
        });
        body.append(...rows);
      });
    });
  });
})();
