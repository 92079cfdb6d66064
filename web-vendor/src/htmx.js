// htmx as it is shipped: what would need eval is switched off and left out (see vendor.mjs), no <style> is put into the page, and
// answers are swapped from this server only. Pages need no <meta name="htmx-config">.
import htmx from "htmx.org/dist/htmx.esm.js"

htmx.config.allowEval = false
htmx.config.includeIndicatorStyles = false
htmx.config.allowScriptTags = false
htmx.config.selfRequestsOnly = true
window.htmx = htmx
