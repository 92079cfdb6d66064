// Builds src/foedera/web/static/vendor from the packages that package-lock.json pins: the same packages give the same bytes.
import fs from "node:fs"
import path from "node:path"
import { createHash } from "node:crypto"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const here = path.dirname(fileURLToPath(import.meta.url))
const out = path.join(here, "../src/foedera/web/static/vendor")
const lock = JSON.parse(fs.readFileSync(path.join(here, "package-lock.json"), "utf8")).packages

// File, what it is built from, and its limit in bytes: whoever passes it should ask whether the page still needs it all.
const files = [
  { name: "htmx.js", entry: "src/htmx.js", format: "iife", most: 60_000 },
  { name: "island.js", entry: "src/island.js", format: "iife", most: 60_000 },
  { name: "codemirror.js", entry: "src/codemirror.js", format: "esm", most: 480_000 },
]

// What would run text as code is taken out, so that no shipped file can, whatever a page's policy or configuration says: htmx has four
// such calls behind `allowEval`, for attributes that hold code. The build stops if a later version has them elsewhere.
const LEFT_OUT = {
  "htmx.esm.js": [
    ["return eval(str)", "return undefined"], ["func = new Function('event', code)", "return"],
    ["return Function(conditionalSource)()", "return false"],
    ["return Function('event', 'return (' + str + ')').call(elt, event)", "return {}"], ["return Function('return (' + str + ')').call(elt)", "return {}"],
  ],
}
const noEval = {
  name: "no-eval",
  setup(made) {
    made.onLoad({ filter: /htmx\.esm\.js$/ }, ({ path: file }) => {
      let contents = fs.readFileSync(file, "utf8")
      for (const [from, to] of LEFT_OUT[path.basename(file)]) {
        if (contents.split(from).length !== 2) throw new Error(`${file}: \`${from}\` is not there once`)
        contents = contents.replace(from, () => to)
      }
      return { contents, loader: "js" }
    })
  },
}

fs.rmSync(out, { recursive: true, force: true })
fs.mkdirSync(path.join(out, "licences"), { recursive: true })
const used = new Set()
const rows = []
for (const one of files) {
  const target = path.join(out, one.name)
  const made = await build({
    absWorkingDir: here, entryPoints: [one.entry], outfile: target, bundle: true, minify: true, format: one.format, plugins: [noEval],
    target: "es2020", legalComments: "none", charset: "utf8", metafile: true, logLevel: "warning",
  })
  const inputs = Object.keys(made.metafile.inputs).map((name) => name.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1])
  const packages = [...new Set(inputs.filter(Boolean))].sort()
  packages.forEach((name) => used.add(name))
  const bytes = fs.readFileSync(target)
  if (bytes.length > one.most) throw new Error(`${one.name} has ${bytes.length} bytes, more than ${one.most}`)
  const named = packages.map((name) => `${name}@${lock[`node_modules/${name}`].version}`).join(" ")
  const licences = [...new Set(packages.map((name) => lock[`node_modules/${name}`].license))].sort().join(" ")
  rows.push([createHash("sha256").update(bytes).digest("hex"), one.name, one.most, licences, named].join("\t"))
}
for (const name of [...used].sort()) {
  const folder = path.join(here, "node_modules", name)
  const licence = fs.readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  if (!licence) throw new Error(`${name} has no licence text`)
  fs.copyFileSync(path.join(folder, licence), path.join(out, "licences", `${name.replace("/", "-").replace("@", "")}.txt`))
}
const head = [
  "# Written by web-vendor/vendor.mjs (`make vendor`). Checked by tests/web/test_vendor.py.",
  "# SHA-256, file, limit in bytes, licences, packages; parted by tabs. Licence texts: licences/.",
]
fs.writeFileSync(path.join(out, "SHA256SUMS"), [...head, ...rows, ""].join("\n"))
console.log(rows.map((row) => row.split("\t").slice(1, 3).join(" ")).join("\n"))
