(function () {
"use strict";
var root = document.currentScript.src.replace(/assets\/[^/]*$/, "");
if (self.dossierRoot) return;
self.dossierRoot = root;
var near = document.getElementById("nearest"), guess = near ? near.dataset.root : "/";
["href", "action", "data-list"].forEach(function (name) {
document.querySelectorAll("body [" + name + "]").forEach(function (part) {
var address = part.getAttribute(name);
if (address.startsWith(guess) && !address.startsWith("//")) part.setAttribute(name, root + address.slice(guess.length));
});
});
var isStyled = false;
document.querySelectorAll("link[rel=stylesheet]").forEach(function (sheet) {
if (isStyled || sheet.href !== root + "assets/style.css") sheet.remove(); else isStyled = true;
});
["theme", "site", "search"].forEach(function (name) {
var script = document.createElement("script");
script.src = root + "assets/" + name + ".js";
script.async = false;
document.head.append(script);
});
var parts = location.pathname.split("/").filter(Boolean);
var name = parts.pop() || "", folder = parts.pop() || "";
try { name = decodeURIComponent(name); } catch (error) { return; }
name = name.replace(/\.html?$/i, "").toLowerCase();
if (!name || name === "404") return;
var field = document.getElementById("q");
if (field) field.value = name.replace(/[-_+]+/g, " ").trim();
function distance(a, b, limit) {
if (Math.abs(a.length - b.length) >= limit) return limit;
var row = Array.from({ length: b.length + 1 }, function (_, index) { return index; });
for (var i = 1; i <= a.length; i += 1) {
var corner = row[0], least = row[0] = i;
for (var j = 1; j <= b.length; j += 1) {
var next = Math.min(row[j] + 1, row[j - 1] + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1));
corner = row[j];
row[j] = next;
least = Math.min(least, next);
}
if (least >= limit) return limit;
}
return row[b.length];
}
function rank(path) {
var other = decodeURIComponent(path).split("/"), last = other.pop().replace(/\.html$/, "").toLowerCase();
var limit = Math.max(2, Math.floor(name.length / 3) + 1);
var cut = name.length > 5 && last.startsWith(name) ? 1 : limit;
var steps = Math.min(cut, distance(name, last, limit));
return steps < limit ? steps + (other.join("/") === folder ? 0 : 0.5) : Infinity;
}
function load(file, use) {
return new Promise(function (done) {
var script = document.createElement("script");
self.dossierPages = use;
script.src = root + "lists/" + file + ".js";
script.onload = script.onerror = done;
document.head.append(script);
});
}
var found = [];
load("pages", function (starts) {
var at = starts.filter(function (start) { return start <= name; }).length;
[at - 1, at, at + 1].filter(function (part) { return part > 0 && part <= starts.length; }).reduce(function (before, part) {
return before.then(function () {
return load("pages-" + part, function (pages) {
pages.forEach(function (page) { found.push({ path: page[0], title: page[1], rank: rank(page[0]) }); });
});
});
}, Promise.resolve()).then(show);
});
function show() {
found.sort(function (a, b) { return a.rank - b.rank; });
var best = found.filter(function (page) { return page.rank < Infinity && page.rank <= found[0].rank + 1; }).slice(0, 3);
if (!best.length || !near) return;
near.querySelector("ul").append.apply(near.querySelector("ul"), best.map(function (page) {
var item = document.createElement("li"), link = document.createElement("a");
link.href = root + page.path;
link.textContent = page.title;
link.dir = "auto";
item.append(link);
return item;
}));
near.hidden = false;
}
})();
