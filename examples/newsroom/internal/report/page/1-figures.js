"use strict";
// The figures of the page, read off the rows of the table. Everything below works
// on this list.

const given = JSON.parse(document.getElementById("for-scripts").textContent);

/** The words of a message, its %s and %d filled in by order. */
function say(key, ...args) {
  let words = given.messages[key] ?? key;
  for (const arg of args) words = words.replace(/%[sd]/, () => String(arg));
  return words;
}

const figures = [...document.querySelectorAll("tr.figure")].map((row, id) => {
  const data = row.dataset;
  return {
    id,
    row,
    mark: document.getElementById("m" + id),
    sheet: row.closest(".sheet"),
    document: given.documents[row.closest(".sheet").dataset.document],
    start: Number(data.start),
    end: Number(data.end),
    text: data.text,
    value: data.value,
    unit: data.unit,
    group: data.group,
    place: data.place,
    province: data.province,
    month: data.month,
    indicator: data.indicator,
    doubt: data.doubt === "1",
    findings: data.findings ? data.findings.split(",") : [],
    words: row.textContent.toLowerCase(),
    shown: true,
    kept: { verdict: data.verdict, corrected: data.corrected, note: data.note, at: data.at },
  };
});

/** The list of something by how often it occurs among the figures shown. */
function countBy(key) {
  const counts = new Map();
  for (const f of figures) if (f.shown) counts.set(f[key], (counts.get(f[key]) ?? 0) + 1);
  return counts;
}

/** An element with properties, and children or text. */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
