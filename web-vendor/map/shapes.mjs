// Draws the shapes of the map, once, into src/foedera/web/pictures/world.tsv: one line for each actor and view of borders.
//
// Source: Natural Earth 4.1.0 at 1:50 million (public domain) as world-atlas 2.0.2. It draws who controls in fact. foedera's own
// default is the view of the United Nations where a resolution says whose a land is and the source draws it otherwise:
//   Crimea and Sevastopol      Ukraine                   General Assembly 68/262 (27 March 2014)
//   Golan Heights              Syria                     Security Council 497 (17 December 1981)
//   Western Sahara             a territory of its own    General Assembly 34/37 (21 November 1979)
//   north of Cyprus            Cyprus                    Security Council 541 (18 November 1983)
//   north-west of Somalia      Somalia                   Security Council 2592 (30 August 2021) and earlier, its unity
// Both views are written; map.py takes one. Elsewhere the lines are those of the source, and no view on any of them is taken.
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { createRequire } from "node:module"
import { feature } from "topojson-client"
import { topology } from "topojson-server"
import { presimplify, simplify } from "topojson-simplify"

const here = path.dirname(fileURLToPath(import.meta.url))
const world = createRequire(import.meta.url)("world-atlas/countries-50m.json")
const WIDTH = 10000 // units of the drawing; map.py shows them as a tenth
const LEAST = 16 // units²: a corner that spans less is left out
const SMALL = 900 // units²: a State smaller than this gets a dot
const SOUTH = -60 // Antarctica is no State's and is not drawn

// Equal Earth: Šavrič, Patterson and Jenny, "The Equal Earth map projection", IJGIS 33(3), 2019, equations 6 to 9.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796]
const M = Math.sqrt(3) / 2
export const SCALE = WIDTH / (2 * Math.PI / (M * A1)) // half the equator is 2π / (√3 · A1) wide
export function project([lon, lat]) {
  const t = Math.asin(M * Math.sin(lat * Math.PI / 180))
  const u = t * t
  const x = (lon * Math.PI / 180) * Math.cos(t) / (M * (A1 + 3 * A2 * u + u * u * u * (7 * A3 + 9 * A4 * u)))
  const y = t * (A1 + A2 * u + u * u * u * (A3 + A4 * u))
  return [WIDTH / 2 + SCALE * x, SCALE * (TOP - y)]
}
const NORTH = Math.asin(M)
const TOP = NORTH * (A1 + A2 * NORTH ** 2 + NORTH ** 6 * (A3 + A4 * NORTH ** 2))

// ---------------------------------------------------------------------------------------------------- polygons

const rings = (geometry) => geometry === null ? [] : geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
const area = (ring) => ring.reduce((sum, p, i) => {
  const q = ring[(i + 1) % ring.length]
  return sum + p[0] * q[1] - q[0] * p[1]
}, 0) / 2

function inside([x, y], ring) {
  let odd = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i], ring[j]]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
  }
  return odd
}

// The part of a ring on one side of a straight line (Sutherland and Hodgman): keep(p) > 0 is kept.
function clip(ring, keep) {
  const out = []
  for (let i = 0; i + 1 < ring.length; i++) {
    const [p, q] = [ring[i], ring[i + 1]]
    const [a, b] = [keep(p), keep(q)]
    if (a >= 0) out.push(p)
    if ((a > 0 && b < 0) || (a < 0 && b > 0)) {
      const t = a / (a - b)
      out.push([p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])])
    }
  }
  return out.length < 3 ? null : [...out, out[0]]
}
const cut = (polygons, keep) => polygons.map((one) => one.map((ring) => clip(ring, keep)).filter(Boolean)).filter((one) => one.length)

// A ring that crosses 180° is drawn on both edges of the map: followed across the line, then cut there.
function unfolded(polygons) {
  return polygons.flatMap((one) => {
    const outer = one[0]
    if (!outer.some((p, i) => i && Math.abs(p[0] - outer[i - 1][0]) > 180)) return [one]
    const followed = one.map((ring) => {
      let turn = 0
      return ring.map((p, i) => {
        if (i && Math.abs(p[0] - ring[i - 1][0]) > 180) turn += p[0] < ring[i - 1][0] ? 360 : -360
        return [p[0] + turn, p[1]]
      })
    })
    return [-360, 0, 360].flatMap((shift) => cut(cut([followed.map((ring) => ring.map(([x, y]) => [x + shift, y]))], (p) => 180 - p[0]), (p) => p[0] + 180))
  })
}

// ---------------------------------------------------------------------------------------------------- codes and views

const table = fs.readFileSync(path.join(here, "codes.tsv"), "utf8").split("\n").filter((line) => line && !line.startsWith("#"))
const rows = new Map(table.map((line) => line.split("\t")).map((row) => [`${row[0]} ${row[1]}`, row]))
const kinds = new Map()
const fact = new Map()
const joined = []
for (const one of world.objects.countries.geometries) {
  const row = rows.get(`${one.id ?? "-"} ${one.properties.name}`)
  if (!row) throw new Error(`codes.tsv has no line for ${one.id} ${one.properties.name}`)
  const [, , code, kind, un] = row
  if (kind === "ignored") continue
  if (kind !== "part") kinds.set(code, kind)
  fact.set(code, [...(fact.get(code) ?? []), ...unfolded(rings(feature(world, one).geometry))])
  if (un) joined.push([code, un.split(" ")[1]])
}
const un = new Map(fact)
for (const [code, into] of joined) {
  un.set(into, [...un.get(into), ...un.get(code)])
  un.delete(code)
}
const crimea = un.get("RUS").filter((one) => inside([34.1, 44.95], one[0]))
if (crimea.length !== 1 || un.get("UKR").some((one) => inside([34.1, 44.95], one[0]))) throw new Error("Crimea is not one ring of RUS")
un.set("RUS", un.get("RUS").filter((one) => one !== crimea[0]))
un.set("UKR", [...un.get("UKR"), crimea[0]])
// The line of 27°40' north, which Morocco's southern border follows.
const border = 27.6667
un.set("ESH", [...un.get("ESH"), ...cut(un.get("MAR"), (p) => border - p[1])])
un.set("MAR", cut(un.get("MAR"), (p) => p[1] - border))
// East of the upper Jordan and the lake, north of the Yarmouk: a plain cut, finer than this scale shows.
const golan = (p) => p[0] - 35.64
un.set("SYR", [...un.get("SYR"), ...cut(cut(un.get("ISR"), golan), (p) => p[1] - 32.7)])
un.set("ISR", [...cut(un.get("ISR"), (p) => -golan(p)), ...cut(cut(un.get("ISR"), golan), (p) => 32.7 - p[1])])

// ---------------------------------------------------------------------------------------------------- simplify and write

const onPaper = (polygons) => ({
  type: "MultiPolygon",
  coordinates: cut(polygons, (p) => p[1] - SOUTH).map((one) => one.map((ring) => ring.map(project))),
})
const objects = {}
for (const [code, polygons] of fact) objects[`fact ${code}`] = onPaper(polygons)
for (const [code, polygons] of un) if (polygons !== fact.get(code)) objects[`un ${code}`] = onPaper(polygons)
const both = topology(objects)
const simple = simplify(presimplify(both), LEAST)

function drawn(name) {
  const whole = rings(feature(both, both.objects[name]).geometry)
  const parts = rings(feature(simple, simple.objects[name]).geometry)
  const sizes = whole.map((one) => Math.abs(area(one[0])))
  const size = sizes.reduce((a, b) => a + b, 0)
  const largest = whole[sizes.indexOf(Math.max(...sizes))][0]
  const paths = parts.flatMap((one, i) => (sizes[i] < LEAST * 1.5 ? [] : one)).map((ring) => {
    let [x, y] = ring[0].map(Math.round)
    let out = `M${x} ${y}`
    let steps = 0
    for (const point of ring.slice(1, -1)) {
      const [a, b] = point.map(Math.round)
      if (a === x && b === y) continue
      out += `${steps++ ? (a - x < 0 ? "" : " ") : "l"}${a - x}${b - y < 0 ? "" : " "}${b - y}`
      ;[x, y] = [a, b]
    }
    return steps < 2 ? "" : `${out}z`
  })
  return { size, label: middle(largest), path: paths.join("") }
}

// A point inside the largest part: its centre of mass, or the middle of the widest stretch of the line through it.
function middle(ring) {
  const whole = area(ring)
  let [cx, cy] = [0, 0]
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length]
    const f = p[0] * q[1] - q[0] * p[1]
    cx += (p[0] + q[0]) * f
    cy += (p[1] + q[1]) * f
  })
  const centre = [cx / (6 * whole), cy / (6 * whole)]
  if (inside(centre, ring)) return centre
  const crossings = ring.flatMap((p, i) => {
    const q = ring[(i + 1) % ring.length]
    return p[1] > centre[1] !== q[1] > centre[1] ? [p[0] + ((centre[1] - p[1]) * (q[0] - p[0])) / (q[1] - p[1])] : []
  }).sort((a, b) => a - b)
  let best = [0, centre[0]]
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const wide = crossings[i + 1] - crossings[i]
    if (wide > best[0]) best = [wide, (crossings[i] + crossings[i + 1]) / 2]
  }
  return [best[1], centre[1]]
}

const lines = []
for (const name of Object.keys(objects)) {
  const [view, code] = name.split(" ")
  const other = view === "fact" && (!un.has(code) || un.get(code) !== fact.get(code)) ? "fact" : view === "un" ? "un" : "both"
  const { size, label, path: shape } = drawn(name)
  const dot = kinds.get(code) === "state" && size < SMALL ? "dot" : ""
  if (!shape && !dot) continue
  lines.push([code, other, kinds.get(code), dot, ...label.map((v) => Math.round(v)), shape].join("\t"))
}
for (const line of fs.readFileSync(path.join(here, "points.tsv"), "utf8").split("\n")) {
  if (!line || line.startsWith("#")) continue
  const [code, lon, lat] = line.split("\t")
  lines.push([code, "both", "state", "dot", ...project([+lon, +lat]).map(Math.round), ""].join("\t"))
}
lines.sort()
const height = Math.round(project([0, SOUTH])[1])
const head = [
  "# Written by web-vendor/map/shapes.mjs; not edited by hand. Natural Earth 4.1.0 (2018, public domain) as world-atlas 2.0.2 (ISC).",
  `# Equal Earth, ${WIDTH} by ${height} units. Columns: code, view (both, un, fact), kind, dot, x and y of a point inside, shape.`,
]
const out = path.join(here, "../../src/foedera/web/pictures/world.tsv")
fs.mkdirSync(path.dirname(out), { recursive: true })
fs.writeFileSync(out, [...head, ...lines, ""].join("\n"))
console.log(`${lines.length} shapes, ${fs.statSync(out).size} bytes`)
