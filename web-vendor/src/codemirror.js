// CodeMirror 6 as one ES module for the page on which texts are edited: `import {EditorState, EditorView, …} from ".../codemirror.js"`.
//
// Content-Security-Policy `style-src 'self'`: CodeMirror writes its styles through style-mod, which puts a <style> element into
// the document unless the editor stands in a shadow root; there it uses adoptedStyleSheets, which the policy does not touch. So
// mount it as `new EditorView({state, parent: root, root})` with `const root = place.attachShadow({mode: "open"})`, or call
// `mounted(place, options)` below, which does that. Never without a root. Our own colours come from a theme (EditorView.theme).
// tests/web/test_vendor.py mounts one in Chromium under that policy and looks for reports of violations.
import { EditorView } from "@codemirror/view"

export * from "@codemirror/state"
export * from "@codemirror/view"
export * from "@codemirror/commands"
export * from "@codemirror/language"
export * from "@codemirror/autocomplete"
export * from "@codemirror/lint"
export * from "@codemirror/search"
export { tags, Tag, styleTags, tagHighlighter, classHighlighter } from "@lezer/highlight"

// An editor in a shadow root inside `place`; the options are those of EditorView.
export function mounted(place, options) {
  const root = place.attachShadow({ mode: "open" })
  return new EditorView({ ...options, parent: root, root })
}
