// On the page for addresses that lead nowhere: the words of the address go into the search box.
(function () {
  "use strict";
  var last = location.pathname.split("/").filter(Boolean).pop() || "";
  var words;
  try { words = decodeURIComponent(last); } catch (error) { return; }
  words = words.replace(/\.html?$/, "").replace(/[-_+]+/g, " ").trim();
  var field = document.getElementById("q");
  if (words && words !== "404" && field) field.value = words;
})();
