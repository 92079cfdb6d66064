// The island of the network: the graph that the page's own picture shows, to be dragged, zoomed and searched by neighbours. Places
// of nodes come from the server, so that it is the same picture; nothing is laid out by chance.
//
// Content-Security-Policy: cytoscape would put a <style> element into the page unless one with this id is there already, so a page
// that uses it carries <link id="__________cytoscape_stylesheet" rel="stylesheet" href=".../pictures.css">.
import cytoscape from "cytoscape"

const DASHES = { contested: [9, 3, 2, 3], domestic: [12, 3], political: [5, 4], proposed: [2, 4] }

function shown(place) {
  if (place.dataset.ready) return
  place.dataset.ready = "yes"
  const data = JSON.parse(document.getElementById(place.dataset.graph).textContent)
  const colour = (name) => getComputedStyle(place).getPropertyValue(`--pic-${name}`).trim() || "#1f2328"
  const said = document.getElementById(place.dataset.said)
  const graph = cytoscape({
    container: place,
    elements: [
      ...data.nodes.map((one) => ({ data: { id: one.code, label: one.code, name: one.name }, position: { x: one.x, y: one.y } })),
      ...data.edges.map((one, i) => ({ data: { id: `e${i}`, source: one.bearer, target: one.toward, binding: one.binding, text: one.text } })),
    ],
    layout: { name: "preset" },
    style: [
      { selector: "node", style: { label: "data(label)", "text-valign": "center", shape: "round-rectangle", width: 46, height: 24, "font-size": 12, "border-width": 1.5, "background-color": colour("paper"), "border-color": colour("ink"), color: colour("ink") } },
      { selector: "edge", style: { width: 1.3, "curve-style": "bezier", "target-arrow-shape": "triangle", "line-color": colour("faint"), "target-arrow-color": colour("faint") } },
      ...Object.entries(DASHES).map(([binding, dashes]) => ({ selector: `edge[binding="${binding}"]`, style: { "line-style": "dashed", "line-dash-pattern": dashes } })),
      { selector: ".aside", style: { opacity: 0.15 } },
      { selector: "node:selected", style: { "border-width": 4 } },
    ],
    minZoom: 0.2,
    maxZoom: 5,
    wheelSensitivity: 0.3,
  })
  place.hidden = false
  graph.resize()
  graph.fit(undefined, 20)
  graph.on("tap", (event) => {
    graph.elements().removeClass("aside")
    if (event.target === graph) return (said.textContent = "")
    const near = event.target.isNode() ? event.target.closedNeighborhood() : event.target.union(event.target.connectedNodes())
    graph.elements().not(near).addClass("aside")
    const edges = event.target.isNode() ? event.target.connectedEdges() : event.target
    said.textContent = [event.target.data("name"), ...edges.map((edge) => edge.data("text"))].filter(Boolean).slice(0, 40).join("; ")
  })
}

document.querySelectorAll("[data-graph]").forEach(shown)
