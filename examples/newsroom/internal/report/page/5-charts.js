"use strict";
// Charts of the figures shown: how many, not how much. Sums would count a total
// and its parts; the program's command sum knows better.

const barsAtMost = 12;

/** A button that stands for a share of the figures and filters by it. */
function share(className, n, most, label, filter, value, ...children) {
  const button = make("button", { type: "button", className, disabled: n === 0, title: say("share", label, n) }, ...children);
  button.style.setProperty("--share", most ? Math.sqrt(n / most) : 0);
  button.setAttribute("aria-pressed", String(filters.elements[filter].value === value && value !== ""));
  button.addEventListener("click", () => filterBy(filter, value));
  return button;
}

function drawTiles() {
  const counts = countBy("province");
  const most = Math.max(...counts.values(), 0);
  const names = new Map(figures.map((f) => [f.province, f.place.split("/")[0]]));
  document.getElementById("tiles").replaceChildren(...given.tiles.map((t) => {
    const n = counts.get(t.code) ?? 0;
    const tile = share("tile", n, most, t.name, "place", names.get(t.code) || "-", t.short, make("b", {}, n || ""));
    tile.style.gridArea = `${t.row} / ${t.col}`;
    tile.classList.toggle("strong", Math.sqrt(n / most) > 0.75);
    return tile;
  }));
}

function drawBars() {
  const counts = [...countBy("indicator")].sort((a, b) => b[1] - a[1]).slice(0, barsAtMost);
  const most = Math.max(...counts.map(([, n]) => n), 0);
  const labels = new Map([...filters.elements.indicator.options].map((o) => [o.value, o.text.replace(/ \(\d+\)$/, "")]));
  document.getElementById("bars").replaceChildren(...counts.map(([indicator, n]) => {
    const label = labels.get(indicator || "-") ?? indicator;
    const bar = share("bar", n, most, label, "indicator", indicator || "-", make("span", {}, label), make("i", {}), make("b", {}, n));
    bar.style.setProperty("--share", n / most);
    return make("li", {}, bar);
  }));
}

function drawColumns() {
  const counts = [...countBy("month")].filter(([month]) => month).sort();
  const most = Math.max(...counts.map(([, n]) => n), 0);
  document.getElementById("columns").replaceChildren(...counts.map(([month, n]) => {
    const column = share("column", n, most, month, "month", month, make("b", {}, n), make("span", {}), make("i", {}, month.slice(2)));
    column.style.setProperty("--share", n / most);
    return make("li", {}, column);
  }));
}

function draw() {
  drawTiles();
  drawBars();
  drawColumns();
}
