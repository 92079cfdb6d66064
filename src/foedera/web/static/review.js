// Keys of the review page, the same as in the terminal, and a place to drop files. Every button works without this file.
"use strict";

const field = (node) => node instanceof Element && node.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
const find = (key) => [...document.querySelectorAll("[data-key]")].find((node) => node.dataset.key === key);
const choice = document.querySelector("input[data-keys]");
let first = "", sent = false;

if (choice) {
  choice.closest("[hidden]").hidden = false;
  try { choice.checked = localStorage.getItem("review-keys") !== "off"; } catch { /* it may not be kept; then they are on */ }
  choice.addEventListener("change", () => { try { localStorage.setItem("review-keys", choice.checked ? "on" : "off"); } catch { /* as above */ } });
}

function use(node) {
  if (node instanceof HTMLDetailsElement) {
    node.open = true;
    const words = node.querySelector("[data-words]"), marked = String(getSelection()).trim();
    if (words && marked) words.value = marked;
    (node.querySelector("input:not([type=hidden]):not([type=checkbox]), textarea, select") ?? node.querySelector("summary")).focus();
  } else if (node.matches("input, textarea, p")) {
    node.focus();
  } else {
    if (node.matches("button, a")) sent = true;
    node.click();
  }
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && field(event.target)) { event.target.blur(); return; }
  if (!choice || !choice.checked || sent || event.ctrlKey || event.altKey || event.metaKey || event.repeat || field(event.target)) return;
  const key = event.key.toLowerCase(), pair = first ? `${first} ${key}` : "";
  const node = (pair && find(pair)) || (!first && find(key));
  first = key === "g" && !first && node ? "g" : "";
  if (node) { event.preventDefault(); use(node); }
});
window.addEventListener("pageshow", () => { sent = false; first = ""; });

for (const form of document.querySelectorAll("form[data-drop]")) {
  const input = form.querySelector("input[type=file]");
  form.classList.add("ready");
  for (const name of ["dragover", "dragleave", "drop"]) {
    form.addEventListener(name, (event) => { event.preventDefault(); form.classList.toggle("over", name === "dragover"); });
  }
  form.addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}
