"use strict";
// One figure is chosen at a time: it is marked on both sides and is the one that
// verdicts are about.

let chosen = null;
const form = document.getElementById("judge");

/** Chooses a figure and brings both its ends into sight; focus goes to its row
 * unless it is to stay where it is. */
function choose(f, { focus = true } = {}) {
  if (chosen) for (const end of [chosen.row, chosen.mark]) end.classList.remove("chosen");
  chosen = f;
  for (const end of [f.row, f.mark]) {
    end.classList.add("chosen");
    bringIntoSight(end);
  }
  if (focus) f.row.querySelector("a.quote").focus({ preventScroll: true });
  fill();
}

/** Scrolls a pane, and never the page, so that an element can be seen. What comes
 * into sight may turn out larger than the browser had guessed, so it looks again. */
function bringIntoSight(element, looks = 5) {
  const pane = element.closest(".bulletins, .tables");
  const box = element.getBoundingClientRect();
  const room = pane.getBoundingClientRect();
  if (box.top < room.top + 60 || box.bottom > room.bottom - 20) {
    pane.scrollTop += box.top - room.top - room.height / 3;
    if (looks > 0) requestAnimationFrame(() => bringIntoSight(element, looks - 1));
  }
}

/** Shows the chosen figure in the form. */
function fill() {
  const { verdict, corrected, note } = chosen.judged;
  document.getElementById("chosen").replaceChildren(
    make("b", {}, chosen.text),
    ` = ${grouped(chosen.value)} ${chosen.unit} `,
    make("span", { className: "meta" }, chosen.place),
  );
  form.corrected.value = corrected;
  form.note.value = note;
  for (const button of form.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.dataset.verdict !== "" && button.dataset.verdict === verdict));
  }
}

/** Chooses the next figure shown, by steps of 1 or -1, that passes. */
function step(by, passes = () => true) {
  let at = chosen ? chosen.id + by : by > 0 ? 0 : figures.length - 1;
  while (figures[at] && !(figures[at].shown && passes(figures[at]))) at += by;
  if (figures[at]) choose(figures[at]);
}

/** Gives the chosen figure a verdict; after one that is final, the next is up. */
function decide(verdict) {
  if (!chosen) return;
  if (verdict === "") {
    judge(chosen, nothing);
    fill();
    return;
  }
  judge(chosen, { verdict, corrected: "" });
  fill();
  step(1);
}

function correct(value) {
  const digits = value.trim().replaceAll(",", "");
  if (!chosen || digits === chosen.judged.corrected) return;
  judge(chosen, digits ? { verdict: "corrected", corrected: digits } : { verdict: "", corrected: "" });
  fill();
}

function annotate(note) {
  if (chosen && note.trim() !== chosen.judged.note) judge(chosen, { note: note.trim() });
}
