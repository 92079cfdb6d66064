"""Who can use the pages, measured in a real browser: `python -m tests.browser.figures`, with `--write` into docs/security.md.

The tests of this folder hold what must be so; here everything that axe finds is counted, also what is minor.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.report import machine, table, write
from tests.browser.conftest import FLAGS, TODAY, Served
from tests.web.inject import PAGE
from tests.web.places import PLACES

from foedera.web.opened import Opened

IMPACTS = ("critical", "serious", "moderate", "minor")
WIDTHS = (320, 360, 800, 1280, 1600)
MOST = 300
"""Stops of the Tab key that are made on one page, at most."""
FOCUS = """() => { const one = document.activeElement, last = window.lastStop; window.lastStop = one;
if (!one || one === document.body) return null;
const inner = one.shadowRoot && one.shadowRoot.activeElement || one, around = inner.closest(".cm-editor") || inner;
const of = (node) => getComputedStyle(node), outlined = of(around).outlineStyle !== "none" && parseFloat(of(around).outlineWidth) > 0;
const drawn = [...inner.querySelectorAll("text, .shape")].some((part) => of(part).strokeWidth === "4px" || of(part).fontWeight === "700");
return { back: Boolean(last && last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING), skip: one.className === "skip",
  seen: outlined || drawn, what: `${one.tagName.toLowerCase()} ${(one.textContent || one.name || "").trim().slice(0, 40)}` }; }"""
"""What has the focus, and whether it shows: by an outline, or in a picture by a thick line or bold letters."""


def stops(page):
    """How many stops the Tab key makes from one end of a page to the other, and those that go back or are not seen."""
    faults: list[str] = []
    page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")
    for found in range(MOST):
        page.keyboard.press("Tab")
        one = page.evaluate(FOCUS)
        if one is None or (found and one["skip"]):
            return found, faults
        if one["back"]:
            faults.append(f"goes back to {one['what']}")
        if not one["seen"]:
            faults.append(f"is not seen at {one['what']}")
    return MOST, faults


def main() -> int:
    """Look at every page and print the figures."""
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    counts: Counter[str] = Counter()
    rules: dict[str, Counter[str]] = {one: Counter() for one in IMPACTS}
    wide: Counter[int] = Counter()
    keys: list[int] = []
    told: list[str] = []
    version = ""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        served = Served(Opened((), reading=Path(folder) / "foedera-reading", today=TODAY))
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), headless=True, args=list(FLAGS))
        for scheme in ("light", "dark"):
            context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=scheme)
            page = context.new_page()
            for name, address in PLACES.items():
                page.goto(served.url + address, wait_until="load")
                print(name, scheme, file=sys.stderr, flush=True)
                response = Axe().run(page).response
                version = response["testEngine"]["version"]
                counts["passes"] += len(response["passes"])
                for one in response["violations"]:
                    rules[one["impact"]][one["id"]] += 1
                    told.append(f"{name}, {scheme}: {one['impact']} {one['id']}: {one['help']} at {one['nodes'][0]['target']}")
                counts["open"] += len(response["incomplete"])
                if scheme == "light":
                    number, faults = stops(page)
                    keys.append(number)
                    told += [f"{name}: the Tab key {one}" for one in faults[:5]]
                    counts["keyboard"] += len(faults)
                    for width in WIDTHS:
                        page.set_viewport_size({"width": width, "height": 900})
                        wide[width] += page.evaluate("document.documentElement.scrollWidth") > width
                    page.set_viewport_size({"width": 1280, "height": 900})
            context.close()
        browser.close()
        served.stop()
    rows = [("pages, each in light and dark", str(len(PLACES))), (f"checks of axe {version} that a page passes", str(counts["passes"]))]
    for impact in IMPACTS:
        of = ", ".join(f"{rule} on {number}" for rule, number in rules[impact].most_common())
        rows.append((f"findings, {impact}", f"{rules[impact].total()}{f': {of}' if of else ''}"))
    rows.append(("left to a person by axe", str(counts["open"])))
    rows += [(f"pages that scroll sideways at {width} pixels{' (1280 at 400 %)' if width == 320 else ''}", str(wide[width])) for width in WIDTHS]
    rows.append(("stops of the Tab key on a page: least, middle, most", f"{min(keys)}, {sorted(keys)[len(keys) // 2]}, {max(keys)}"))
    rows.append((f"pages on which the walk was ended after {MOST} stops", str(keys.count(MOST))))
    rows.append(("stops that go back or are not seen", str(counts["keyboard"])))
    text = f"{machine()}\n\n{table(('what', 'figure'), rows)}"
    print(text)
    print("\n".join(told))
    if "--write" in sys.argv:
        write("accessibility", text, PAGE)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
