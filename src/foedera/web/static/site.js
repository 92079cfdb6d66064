// Comparisons of an exported site: the columns stand in the page; what follows # in its address says which are shown.
"use strict";

const columns = new Map([...document.querySelectorAll("template.column")].map((one) => [one.dataset.id, one]));
const chooser = document.getElementById("choose"), told = document.getElementById("compared"), frame = document.getElementById("table");
const title = document.title;

if (chooser) {
  const blank = frame.cloneNode(true);
  const ticks = [...chooser.querySelectorAll("input[type=checkbox]")];
  chooser.hidden = false;

  const chosen = () => {
    let text = location.hash.slice(1);
    try { text = decodeURIComponent(text); } catch { /* not an address of ours: taken as it stands */ }
    return [...new Set(text.split("+").filter(Boolean))];
  };

  for (const tick of ticks) {
    tick.addEventListener("change", () => {
      const names = chosen().filter((name) => columns.has(name) && name !== tick.value);
      if (tick.checked) names.push(tick.value);
      history.replaceState(null, "", "#" + names.map(encodeURIComponent).join("+"));
      show(false);
    });
  }

  // A part of the page, or of the site's own marks, is an address of another kind.
  const ours = (names) => names.length && (names.length > 1 || columns.has(names[0]) || !document.getElementById(names[0]));

  function show(moved) {
    const asked = chosen();
    if (asked.length && !ours(asked)) return;
    const names = asked.filter((name) => columns.has(name)), unknown = asked.filter((name) => !columns.has(name));
    for (const tick of ticks) {
      tick.checked = names.includes(tick.value);
      const folded = tick.checked && tick.closest("fieldset").querySelector("details");
      if (folded) folded.open = true;
    }
    frame.replaceChildren(...blank.cloneNode(true).childNodes);
    frame.hidden = names.length < 2;
    told.textContent = [
      unknown.length ? "This site has no text of that name: " + unknown.join(", ") + "." : "",
      names.length === 1 ? columns.get(names[0]).dataset.title + " is chosen. Choose one more." : "",
    ].filter(Boolean).join(" ");
    document.title = title;
    if (names.length > 1) fill(names);
    if (moved && names.length > 1) { chooser.querySelector("details").open = false; frame.scrollIntoView(); }
  }

  function fill(names) {
    const shown = names.map((name) => columns.get(name));
    document.title = "Compared: " + shown.map((one) => one.dataset.title).join(", ") + " · foedera";
    const head = frame.querySelector("thead tr"), rows = [...frame.querySelectorAll("tbody tr")];
    for (const one of shown) {
      const [first, ...cells] = one.content.cloneNode(true).children;
      head.append(first);
      cells.forEach((cell, place) => rows[place].append(cell));
    }
    for (const mark of frame.querySelectorAll("[data-text]")) if (names.includes(mark.dataset.text)) mark.remove();
    cite();
    const assumed = shown.filter((one) => "assumed" in one.dataset), note = frame.querySelector(".assumed");
    note.hidden = !assumed.length;
    note.querySelector("[data-titles]").textContent = assumed.map((one) => one.dataset.title).join(", ");
    note.querySelector("[data-one]").hidden = assumed.length > 1;
    note.querySelector("[data-more]").hidden = assumed.length < 2;
    frame.querySelector("[data-names]").textContent = names.join(" ");
  }

  // Sources are numbered in the order in which the cells name them, row by row; runs of three and more are drawn together.
  function cite() {
    const listed = frame.querySelector("ol.numbered");
    const known = new Map([...document.getElementById("cited").content.children].map((one) => [one.dataset.source, one]));
    const order = new Map();
    for (const place of frame.querySelectorAll("[data-sources]")) {
      for (const name of place.dataset.sources.split(" ")) {
        if (order.has(name)) continue;
        order.set(name, order.size + 1);
        const item = known.get(name).cloneNode(true);
        item.id = "source-" + order.size;
        listed.append(item);
      }
    }
    for (const place of frame.querySelectorAll("[data-sources]")) {
      const numbers = [...new Set(place.dataset.sources.split(" ").map((name) => order.get(name)))].sort((a, b) => a - b);
      const runs = [];
      for (const number of numbers) {
        const last = runs[runs.length - 1];
        if (last && last[last.length - 1] === number - 1) last.push(number); else runs.push([number]);
      }
      const links = runs.flatMap((run) => run.length > 2 ? [[run[0] + "–" + run[run.length - 1], run[0]]] : run.map((one) => [String(one), one]));
      place.append("[");
      links.forEach(([words, number], at) => {
        if (at) place.append(", ");
        const link = document.createElement("a");
        link.textContent = words;
        link.href = "#source-" + number;
        link.setAttribute("aria-label", "source " + words);
        place.append(link);
      });
      place.append("]");
    }
  }

  // A source is gone to without leaving the address of the comparison.
  frame.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#source-']");
    if (!link) return;
    event.preventDefault();
    const source = document.getElementById(link.getAttribute("href").slice(1));
    source.tabIndex = -1;
    source.focus();
  });

  addEventListener("hashchange", () => show(true));
  show(true);
}
