(function () {
var root = document.documentElement;
root.classList.add("js");
try {
var theme = localStorage.getItem("dossier-theme");
if (theme === "dark" || theme === "light") root.dataset.theme = theme;
} catch (error) { /* No storage: the reader's system setting holds. */ }
})();
