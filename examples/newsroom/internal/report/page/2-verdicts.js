"use strict";
// Verdicts are kept in the browser, one entry for the words that they are about,
// so that they outlive the page and are there in a later report of the same file.

const prefix = "tongbao:";
const nothing = { verdict: "", corrected: "", note: "", at: "" };

function keyOf(f) {
  return `${prefix}${f.document}:${f.start}-${f.end}`;
}

/** Takes the later of what the report brought and what the browser keeps. */
function recall(f) {
  f.judged = f.kept;
  try {
    const own = JSON.parse(localStorage.getItem(keyOf(f)) ?? "null");
    if (own && own.at > f.kept.at) f.judged = own.value === f.value ? own : { ...own, verdict: "stale" };
  } catch (e) {
    complain(e);
  }
}

/** Gives a figure a verdict, keeps it and shows it. */
function judge(f, change) {
  const before = f.judged.verdict === "stale" ? { ...f.judged, verdict: "" } : f.judged;
  f.judged = { ...before, ...change, value: f.value, at: new Date().toISOString() };
  try {
    localStorage.setItem(keyOf(f), JSON.stringify(f.judged));
  } catch (e) {
    complain(e);
  }
  show(f);
  tally();
}

/** Says that the browser keeps nothing, once. */
function complain() {
  const alert = document.getElementById("alert");
  alert.textContent = say("notkept");
  alert.hidden = false;
}

/** Shows a figure's verdict in its row and on its words. */
function show(f) {
  const { verdict, corrected, note } = f.judged;
  const cell = f.row.querySelector(".verdict");
  const words = verdict ? say("verdict." + verdict) : "";
  cell.dataset.verdict = verdict;
  cell.textContent = [words, grouped(corrected), note && "※"].filter(Boolean).join(" ");
  cell.title = note;
  f.mark.dataset.verdict = verdict;
}

/** A number with commas between its thousands. */
function grouped(number) {
  const [whole, ...fraction] = number.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}

function tally() {
  const done = figures.filter((f) => f.judged.verdict && f.judged.verdict !== "stale").length;
  document.getElementById("tally").textContent = say("tally", done, figures.length);
}

/** The file that the program's import takes back. */
function verdictFile() {
  const verdicts = figures
    .filter((f) => f.judged.at && f.judged.verdict !== "stale")
    .map((f) => ({
      document: f.document, start: f.start, end: f.end, text: f.text, value: f.value,
      verdict: f.judged.verdict, corrected: f.judged.corrected, note: f.judged.note, at: f.judged.at,
    }));
  return JSON.stringify({ kind: "tongbao-verdicts", schema: 1, verdicts }, null, 1);
}

function exportVerdicts() {
  const url = URL.createObjectURL(new Blob([verdictFile()], { type: "application/json" }));
  const day = new Date().toISOString().slice(0, 10);
  make("a", { href: url, download: `verdicts-${day}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
