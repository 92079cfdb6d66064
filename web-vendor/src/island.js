// The island of pictures: pan and zoom of what carries data-zoom, by wheel, drag, touch and keyboard; saving as PNG. A page without
// it is whole: pictures are drawn on the server, and every picture has its table.
import { select } from "d3-selection"
import { zoom, zoomIdentity } from "d3-zoom"

const SAY = { in: "Zoom in", out: "Zoom out", home: "Whole picture" }

function zoomable(picture) {
  if (picture.dataset.ready) return
  picture.dataset.ready = "yes"
  const layer = picture.querySelector("[data-zoom-layer]")
  if (!layer) return
  const box = picture.viewBox.baseVal
  const flat = picture.dataset.zoom === "time" // a line of time is stretched to the right only
  const behaviour = zoom()
    .scaleExtent([1, flat ? 400 : 40])
    .extent([[box.x, box.y], [box.x + box.width, box.y + box.height]])
    .translateExtent([[box.x, box.y], [box.x + box.width, box.y + box.height]])
    .filter((event) => !event.button && (event.type !== "wheel" || event.ctrlKey || event.metaKey || document.activeElement === picture))
    .on("zoom", ({ transform }) => {
      layer.setAttribute("transform", flat ? `translate(${transform.x} 0) scale(${transform.k} 1)` : String(transform))
      if (flat) upright(layer, transform.k)
    })
  const chosen = select(picture).call(behaviour).on("dblclick.zoom", null)
  picture.setAttribute("tabindex", "0")
  picture.setAttribute("focusable", "true")
  const moves = {
    "+": () => chosen.call(behaviour.scaleBy, 1.6), "=": () => chosen.call(behaviour.scaleBy, 1.6),
    "-": () => chosen.call(behaviour.scaleBy, 1 / 1.6), "0": () => chosen.call(behaviour.transform, zoomIdentity),
    ArrowLeft: () => chosen.call(behaviour.translateBy, box.width / 10, 0), ArrowRight: () => chosen.call(behaviour.translateBy, -box.width / 10, 0),
    ArrowUp: () => chosen.call(behaviour.translateBy, 0, box.height / 10), ArrowDown: () => chosen.call(behaviour.translateBy, 0, -box.height / 10),
  }
  picture.addEventListener("keydown", (event) => {
    if (event.target === picture && moves[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      moves[event.key]()
      event.preventDefault()
    }
  })
  buttons(picture, moves)
}

// Marks and words on a stretched line keep their shape.
function upright(layer, k) {
  for (const one of layer.querySelectorAll("[data-upright]")) {
    one.setAttribute("transform", `translate(${one.dataset.upright} 0) scale(${1 / k} 1)`)
  }
}

function buttons(picture, moves) {
  const whole = picture.closest("svg.picture") ?? picture
  const bar = document.createElement("div")
  bar.className = `picture-buttons ${whole.classList.contains("narrow") ? "narrow" : "wide"}`
  bar.setAttribute("role", "group")
  bar.setAttribute("aria-label", "Zoom")
  for (const [sign, name, key] of [["+", SAY.in, "+"], ["−", SAY.out, "-"], ["⟲", SAY.home, "0"]]) {
    const button = document.createElement("button")
    button.type = "button"
    button.textContent = sign
    button.setAttribute("aria-label", name)
    button.title = name
    button.addEventListener("click", moves[key])
    bar.append(button)
  }
  whole.before(bar)
}

// A picture as PNG, drawn by the browser from the saved SVG that the button names: nothing is sent anywhere.
function savable(button) {
  if (button.dataset.ready || location.protocol === "file:") return // from disk a page may read no other file
  button.dataset.ready = "yes"
  button.hidden = false
  button.addEventListener("click", async () => {
    const text = await (await fetch(button.dataset.png)).text()
    const image = new Image()
    const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }))
    image.onload = () => {
      const canvas = document.createElement("canvas")
      const scale = 2
      canvas.width = image.width * scale
      canvas.height = image.height * scale
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height)
      URL.revokeObjectURL(address)
      canvas.toBlob((blob) => {
        const saved = document.createElement("a")
        saved.href = URL.createObjectURL(blob)
        saved.download = button.dataset.name
        saved.click()
        setTimeout(() => URL.revokeObjectURL(saved.href), 1000)
      }, "image/png")
    }
    image.src = address
  })
}

function start(root) {
  root.querySelectorAll("svg[data-zoom]").forEach(zoomable)
  root.querySelectorAll("button[data-png]").forEach(savable)
}

start(document)
document.addEventListener("htmx:load", (event) => start(event.target))
