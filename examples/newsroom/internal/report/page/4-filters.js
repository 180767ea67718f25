"use strict";
// Filters hide rows and dim words; bulletins and sheets without a figure left go
// too.

const filters = document.getElementById("filters");

/** The test that the filters make of a figure. */
function test() {
  const { search, place, indicator, month, finding, verdict } = filters.elements;
  const words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Set([...filters.querySelectorAll("[name=group]:checked")].map((box) => box.value));
  const chooses = (wanted, value) => wanted === "" || (wanted === "-" ? value === "" : value === wanted);
  const tests = [
    (f) => groups.has(f.group),
    (f) => chooses(indicator.value, f.indicator),
    (f) => chooses(month.value, f.month),
    (f) => chooses(place.value, f.place) || f.place.startsWith(place.value + "/"),
    (f) => finding.value === "" || (finding.value === "*" ? f.doubt : f.findings.includes(finding.value)),
    (f) => chooses(verdict.value, f.judged.verdict),
    (f) => words.every((word) => f.words.includes(word) || titles.get(f.sheet).includes(word)),
  ];
  return (f) => tests.every((t) => t(f));
}

const titles = new Map([...document.querySelectorAll(".sheet")].map((s) => [s, s.querySelector("caption").textContent.toLowerCase()]));
const bulletins = new Map([...document.querySelectorAll(".bulletin")].map((b) => [given.documents[b.id.slice(1)], b]));

/** Applies the filters. */
function apply() {
  const passes = test();
  const sheets = new Set();
  const left = new Set();
  let n = 0;
  for (const f of figures) {
    f.shown = passes(f);
    if (f.row.hidden === f.shown) f.row.hidden = !f.shown;
    f.mark.classList.toggle("dim", !f.shown);
    if (!f.shown) continue;
    n++;
    sheets.add(f.sheet);
    left.add(f.document);
  }
  const all = n === figures.length;
  for (const sheet of titles.keys()) sheet.hidden = !sheets.has(sheet);
  for (const [document, bulletin] of bulletins) bulletin.hidden = !all && !left.has(document);
  document.getElementById("shown").textContent = say("shown", n, figures.length, left.size);
  draw();
}

/** Sets one filter, or clears it if it is set so already. */
function filterBy(name, value) {
  const control = filters.elements[name];
  control.value = control.value === value ? "" : value;
  apply();
}
