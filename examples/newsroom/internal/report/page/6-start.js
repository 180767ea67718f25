"use strict";
// Ties the page together: events, keys, and the first showing.

const keys = {
  j: () => step(1), ArrowDown: () => step(1),
  k: () => step(-1), ArrowUp: () => step(-1),
  g: () => step(1, (f) => !f.judged.verdict || f.judged.verdict === "stale"),
  r: () => decide("right"),
  w: () => decide("wrong"),
  u: () => decide(""),
  c: () => chosen && form.corrected.select(),
  n: () => chosen && form.note.select(),
  "/": () => filters.elements.search.select(),
  "?": () => document.getElementById("help").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const field = event.target.closest("input:not([type=checkbox]), select, textarea, dialog");
  if (field) {
    if (event.key === "Escape" && !field.matches("dialog")) (chosen ? chosen.row.querySelector("a.quote") : field).focus();
    return;
  }
  const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!key) return;
  event.preventDefault();
  key();
});

// A link to a figure, from its words, its row, a finding or another figure.
document.addEventListener("click", (event) => {
  const to = event.target.closest("a")?.getAttribute("href")?.match(/^#[rm](\d+)$/);
  const row = event.target.closest("tr.figure");
  if (!to && (!row || event.target.closest("a, button"))) return;
  event.preventDefault();
  const f = figures[to ? Number(to[1]) : figures.findIndex((one) => one.row === row)];
  if (!f.shown) filters.reset();
  if (!f.shown) apply();
  document.getElementById("desk").scrollIntoView({ block: "start" });
  choose(f);
});

form.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) decide(button.dataset.verdict);
});
// Leaving a field keeps what was written in it, while its figure is still the one
// chosen; Enter leaves it.
form.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing || !event.target.matches("input") || !chosen) return;
  event.preventDefault();
  event.target.blur();
  if (event.target === form.corrected) step(1);
  else choose(chosen);
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", (event) => {
  if (event.target === form.corrected) correct(form.corrected.value);
  if (event.target === form.note) annotate(form.note.value);
});

let pending = 0;
filters.addEventListener("input", (event) => {
  clearTimeout(pending);
  pending = setTimeout(apply, event.target.name === "search" ? 120 : 0);
});
filters.addEventListener("submit", (event) => event.preventDefault());
filters.addEventListener("reset", () => setTimeout(apply));

document.getElementById("export").addEventListener("click", exportVerdicts);
document.getElementById("print").addEventListener("click", () => window.print());
document.getElementById("help-open").addEventListener("click", keys["?"]);
document.getElementById("theme").addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
});

for (const f of figures) {
  recall(f);
  if (f.judged.at) show(f);
}
tally();
apply();
