// The editor of a text. The form beneath works without it: this file fills the same textarea and asks the same server.
import * as cm from "./vendor/codemirror.js";

const form = document.getElementById("draft"), area = document.getElementById("text"), host = document.getElementById("editor");
const state = document.getElementById("state"), beside = document.getElementById("beside"), save = document.getElementById("save");
const grammar = await (await fetch("/write/grammar.json")).json();

// ---- colours, from the tables of the language itself
const escaped = (words) => [...words].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(" ", "\\s+")).join("|");
const END = "(?![\\w./-])";
const margin = new RegExp(`^(?:${escaped(grammar.margin)})${END}`);
const lines = Object.fromEntries(Object.entries(grammar.lines).map(([block, words]) => [block, new RegExp(`^(?:${escaped(words)})${END}`)]));
const phrase = new RegExp(`^(?:${escaped([...grammar.phrases, ...grammar.reserved, ...grammar.states])})${END}`);
const open = new Set(grammar.open);

const pact = cm.StreamLanguage.define({
  name: "pact",
  startState: () => ({ open: [], block: "", keyword: "", begun: false, names: false }),
  copyState: (one) => ({ ...one, open: one.open.map((pair) => [...pair]) }),
  token(stream, at) {
    if (stream.sol()) { at.begun = false; at.keyword = ""; at.names = false; }
    if (stream.eatSpace()) return null;
    if (stream.match(/^#.*/)) return "comment";
    if (!at.begun) {
      at.begun = true;
      const indent = stream.column();
      while (at.open.length && at.open.at(-1)[0] >= indent) at.open.pop();
      at.block = at.open.length && indent ? at.open.at(-1)[1] : "";
      if (!at.block) {
        const found = stream.match(margin);
        if (found) { at.open.push([indent, found[0]]); at.names = found[0] !== "horizon"; return "heading"; }
      } else if (lines[at.block]) {
        const found = stream.match(lines[at.block]);
        if (found) {
          at.keyword = found[0].replace(/\s+/g, " ");
          const below = grammar.below[at.keyword] && grammar.lines[at.block] && ["scenario", "flip"].includes(at.block) ? grammar.below[at.keyword] : open.has(at.keyword) ? "condition" : "";
          at.open.push([indent, below]);
          return "keyword";
        }
      }
      if (!at.open.length || at.open.at(-1)[0] < indent) at.open.push([indent, at.block === "condition" || at.block === "status" ? "condition" : ""]);
    }
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string";
    if (at.names && stream.match(/^[A-Za-z0-9_./-]+/)) { at.names = false; return "definition"; }
    if (stream.match(/^-?\d[\w.:-]*/)) return "number";
    if (stream.match(phrase)) return "word";
    const literal = grammar.literals[at.block] && grammar.literals[at.block][at.keyword];
    const name = stream.match(/^[\w./-]+/);
    if (name) {
      if (literal && literal.includes(name[0])) return "word";
      if (/^[A-Z][0-9]?$/.test(name[0])) return "placeholder";
      return /^[A-Z]{2}[A-Z0-9_]*$/.test(name[0]) ? "actor" : null;
    }
    stream.next();
    return null;
  },
  tokenTable: { heading: cm.tags.heading, word: cm.tags.operatorKeyword, definition: cm.tags.labelName, placeholder: cm.tags.variableName, actor: cm.tags.typeName },
  languageData: { commentTokens: { line: "#" } },
});
const style = cm.HighlightStyle.define([
  { tag: cm.tags.heading, fontWeight: "700", textDecoration: "underline" }, { tag: cm.tags.keyword, fontWeight: "700", color: "var(--accent)" },
  { tag: cm.tags.operatorKeyword, color: "var(--accent)", fontStyle: "italic" }, { tag: cm.tags.labelName, fontWeight: "700" },
  { tag: cm.tags.variableName, color: "var(--good)", fontStyle: "italic" }, { tag: cm.tags.typeName, color: "var(--good)" },
  { tag: cm.tags.number, color: "var(--open)" }, { tag: cm.tags.string, color: "var(--bad)" }, { tag: cm.tags.comment, color: "var(--soft)", fontStyle: "italic" },
]);
const theme = cm.EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--sheet)", fontSize: "14px", maxHeight: "44rem" },
  "&.cm-focused, &:focus-within": { outline: "3px solid var(--focus)" }, // the class comes a moment after the focus
  ".cm-scroller": { fontFamily: "var(--mono)", overflow: "auto", minHeight: "20rem" },
  ".cm-content": { caretColor: "var(--ink)" }, ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--soft)", borderRight: "1px solid var(--line)" },
  ".cm-tooltip": { backgroundColor: "var(--sheet)", color: "var(--ink)", border: "1px solid var(--soft)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--accent-ink)" },
  ".cm-completionDetail": { fontStyle: "normal", marginLeft: "1em" },
  ".cm-diagnostic a": { color: "var(--accent)" },
});

// ---- the server: one look at a time, the latest wins
const fields = (more) => { const data = new FormData(form); for (const [name, value] of Object.entries(more)) data.set(name, value); return data; };
const post = (where, data) => fetch(where, { method: "POST", body: data, headers: { accept: "application/json" } });
let turn = 0, waiting = 0, kept = area.defaultValue;

async function look(more = {}) {
  const mine = ++turn;
  try {
    const answer = await post("/write/look", fields({ do: "check", ...more }));
    if (!answer.ok || mine !== turn) return;
    const found = await answer.json();
    if (mine !== turn) return;
    beside.innerHTML = found.beside; // made by our templates, which escape every word of a text
    if (more.do === "shifts") document.getElementById("shifts").innerHTML = found.changes;
    const doc = view.state.doc;
    view.dispatch(cm.setDiagnostics(view.state, found.problems.filter((one) => one.line >= 1 && one.line <= doc.lines).map((one) => {
      const line = doc.line(one.line), from = Math.min(line.from + Math.max(0, one.column - 1), line.to);
      return { from, to: Math.min(from + one.width, line.to), severity: one.severity, message: one.message, source: one.code };
    })));
  } catch { state.textContent = "The server does not answer; the text is still here."; }
}

async function store() {
  if (save.disabled) { state.textContent = "This text cannot be saved from here."; return true; }
  state.textContent = "Saving …";
  const sent = area.value;
  try {
    const answer = await post("/write/draft", fields({ do: "save" }));
    if (!answer.ok) return false;
    const saved = await answer.json();
    kept = sent;
    if (!form.elements.expected.value) { location.assign(`/write/${saved.id.split("/").map(encodeURIComponent).join("/")}?saved=1`); return true; }
    form.elements.expected.value = saved.sha256;
    state.textContent = saved.changed ? "Saved." : "Saved already.";
    look();
    return true;
  } catch { state.textContent = "The server does not answer; nothing was saved, and the text is still here."; return true; }
}

async function complete(context) {
  const before = context.matchBefore(/[\w./-]*/);
  if (!context.explicit && (!before || before.from === before.to)) return null;
  const line = context.state.doc.lineAt(context.pos);
  const answer = await post("/write/offers", fields({ line: line.number, column: context.pos - line.from + 1 }));
  if (!answer.ok || context.aborted) return null;
  const found = await answer.json();
  return { from: line.from + found.column - 1, filter: false, options: found.offers.map((one) => ({ label: one.text, detail: one.meaning || one.kind, type: "text" })) };
}

// ---- the editor. In a shadow root its styles are adopted sheets, which a strict policy allows; an element <style> it would not.
host.hidden = false;
area.hidden = true;
for (const one of document.querySelectorAll("[data-live]")) one.hidden = false;
const shadow = host.attachShadow({ mode: "open" });
const view = new cm.EditorView({
  root: shadow, parent: shadow,
  state: cm.EditorState.create({
    doc: area.value,
    extensions: [
      cm.lineNumbers(), cm.history(), cm.drawSelection(), cm.bracketMatching(), cm.highlightSpecialChars(), pact, cm.syntaxHighlighting(style), theme,
      cm.autocompletion({ override: [complete], icons: false }), cm.lintGutter(), cm.EditorState.tabSize.of(2), cm.indentUnit.of("  "),
      cm.keymap.of([...cm.completionKeymap, ...cm.lintKeymap, ...cm.searchKeymap, ...cm.historyKeymap, ...cm.defaultKeymap]),
      cm.EditorView.contentAttributes.of({ "aria-label": "The text", "aria-describedby": "keys", spellcheck: "false", tabindex: "0" }),
      cm.EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        area.value = update.state.doc.toString(); // so that sending, going back and reloading keep what was typed
        state.textContent = area.value === kept ? "" : "Not saved yet.";
        clearTimeout(waiting);
        waiting = setTimeout(look, 350);
      }),
    ],
  }),
});
host.view = view;

async function trySave() { if (!(await store())) { native = true; form.requestSubmit(save); } }
let native = false;
form.addEventListener("submit", (event) => {
  if (native) { kept = area.value; return; } // refused: the server's page shows both versions
  const what = event.submitter ? event.submitter.value : "check";
  event.preventDefault();
  if (what === "save") trySave();
  else if (what === "shifts") look({ do: "shifts" });
  else look().then(() => { state.textContent = beside.querySelector("#verdict").textContent; });
});
beside.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-line]");
  if (!link) return;
  event.preventDefault();
  const line = view.state.doc.line(Math.min(Math.max(1, Number(link.dataset.line)), view.state.doc.lines));
  view.dispatch({ selection: { anchor: Math.min(line.from + Number(link.dataset.column) - 1, line.to) }, scrollIntoView: true });
  view.focus();
});
window.addEventListener("keydown", (event) => { if ((event.ctrlKey || event.metaKey) && event.key === "s") { event.preventDefault(); trySave(); } });
window.addEventListener("pageshow", () => {
  native = false;
  if (area.value !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: area.value } });
});
window.addEventListener("beforeunload", (event) => { if (area.value !== kept) event.preventDefault(); });
look();
