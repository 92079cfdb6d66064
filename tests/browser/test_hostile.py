"""Every stored text is hostile, and a real browser shows it: nothing runs, nothing is asked of elsewhere, the policy has nothing to stop."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

import pytest
from tests.browser.conftest import Served, shot
from tests.web.inject import decidable
from tests.web.stored import REVIEWER, articles, decide, hostile, lay, seated, upload

WATCH = """
window.told = [];
window.zq = window.alert = window.confirm = window.prompt = window.print = () => window.told.push("a script ran");
addEventListener("securitypolicyviolation", (one) => window.told.push(`${one.violatedDirective} ${one.blockedURI} ${one.sourceFile}:${one.lineNumber}`));
"""
ATTACK = "to=NOR&if=armed_attack%20by%20ISL%20on%20NOR%20at%202026-12-01"
TWO = "agreement=first-1&agreement=second-1"
PLACES = (
    "/", "/agreements", "/agreements/first-1", "/agreements/second-1", "/statements", "/statements/st-1", f"/what-if?{ATTACK}",
    f"/why?{ATTACK}&provision=first-1/help&by=ISL", f"/why-not?{ATTACK}", f"/compare?{TWO}", f"/compare/diff?{TWO}", f"/conflicts?{TWO}",
    "/map?to=NOR", "/timeline", "/documents", "/review", "/review/agreement", "/write", "/write/row-1.pact", "/write/broken.pact",
    "/agreements/%3Cscript%3Ezq(1)%3C%2Fscript%3E", "/statements?words=%22%20autofocus%20onfocus%3Dzq(1)%20x%3D%22",
)  # fmt: skip


def prepared(folder):
    """A workspace of payloads with articles read and decided on, and the address of a proposal of it."""
    opened = lay(folder, hostile, rows=2)
    asker = seated(opened)
    files = articles(hostile, each=20)
    asker.ask(upload(files))
    decide(asker, hostile, files)
    asked = decidable(asker, files)[-1]
    asker.close()
    return opened, asked


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """The same, served."""
    with ThreadPoolExecutor(1) as beside:  # where the browser's own loop is not
        opened, asked = beside.submit(prepared, tmp_path_factory.mktemp("hostile") / "workspace").result()
    running = Served(opened)
    yield running, asked
    running.stop()


@pytest.mark.slow
def test_a_browser_runs_nothing_of_what_is_stored_and_asks_nobody_else(chromium, home):
    served, asked = home
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    context.add_cookies([{"name": "reviewer", "value": quote(REVIEWER), "url": served.url}])
    context.add_init_script(WATCH)
    page = context.new_page()
    told, elsewhere = [], []

    def dismissed(dialog):
        told.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismissed)
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("request", lambda request: elsewhere.append(request.url) if not request.url.startswith((served.url, "data:", "blob:")) else None)
    for place in (*PLACES, asked):
        page.goto(served.url + place, wait_until="load")
        told += [f"{place}: {one}" for one in page.evaluate("window.told")]
        assert page.evaluate("document.querySelectorAll('main').length") == 1, place
    page.keyboard.press("Tab")
    shot(page, "hostile-review")
    context.close()
    assert not told
    assert not elsewhere


def test_the_editor_runs_under_the_policy_with_its_styles(chromium, home):
    """CodeMirror writes its styles itself: in a shadow root they are adopted sheets, which a policy without `unsafe-inline` allows."""
    served, _ = home
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(WATCH)
    page = context.new_page()
    page.goto(served.url + "/write/row-1.pact", wait_until="load")
    page.wait_for_selector("#editor .cm-content")
    page.focus("#editor .cm-content")
    page.keyboard.type("# zq")
    page.wait_for_selector("#beside #verdict")
    found = page.evaluate(
        """() => { const root = document.getElementById("editor").shadowRoot, of = (name) => getComputedStyle(root.querySelector(name));
        return { told: window.told, sheets: root.adoptedStyleSheets.length, inline: root.querySelectorAll("style").length,
          scroller: of(".cm-scroller").display, gutters: of(".cm-gutters").position, content: of(".cm-content").whiteSpace,
          bold: [...root.querySelectorAll(".cm-line span")].some((one) => getComputedStyle(one).fontWeight === "700") }; }"""
    )
    context.close()
    assert found["told"] == []
    assert (found["sheets"] > 0, found["inline"]) == (True, 0)
    assert (found["scroller"], found["gutters"], found["content"], found["bold"]) == ("flex", "sticky", "pre", True)
