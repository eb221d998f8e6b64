// Lists that can be filtered and tables that can be sorted. Without it they are plain lists and tables.
(function () {
  "use strict";

  // A form of selects; each value is looked for among the words of the item's data attribute of that name.
  // The choice stands in the address, so that it can be shared and the back button works.
  document.querySelectorAll("form.filters").forEach(function (form) {
    var items = document.querySelectorAll("#" + form.dataset.list + " > li");
    var status = form.querySelector("[role=status]");
    var selects = Array.from(form.querySelectorAll("select"));

    function apply() {
      var shown = 0;
      items.forEach(function (item) {
        item.hidden = !selects.every(function (select) {
          return !select.value || (item.dataset[select.name] || "").split(" ").includes(select.value);
        });
        if (!item.hidden) shown += 1;
      });
      status.textContent = status.dataset.text.replace("{n}", shown).replace("{total}", items.length);
    }

    function read() {
      var chosen = new URLSearchParams(location.hash.slice(1));
      selects.forEach(function (select) {
        select.value = chosen.get(select.name) || "";
        if (select.selectedIndex < 0) select.value = "";
      });
      apply();
    }

    form.addEventListener("change", function () {
      var chosen = new URLSearchParams();
      selects.forEach(function (select) { if (select.value) chosen.set(select.name, select.value); });
      location.hash = chosen.toString();
      apply();
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    addEventListener("hashchange", read);
    read();
  });

  // Column heads become buttons: figures fall first, words rise first.
  var words = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
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
