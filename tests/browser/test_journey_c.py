"""Journey C: edit a deadline in an agreement, see the problem, fix it, see the changed obligations, save; by keyboard, live."""

from __future__ import annotations

import pytest
from tests.browser.conftest import shot

from foedera.workspace.drafting import Drafting


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "mine"
    home.mkdir()
    (home / "mine.pact").write_text(Drafting().starter(), encoding="utf-8")
    return home


def put(page, old, new):
    """Write over a word in the editor, as a hand would."""
    page.evaluate(
        """([old, found]) => { const view = document.getElementById("editor").view, at = view.state.doc.toString().indexOf(old);
        view.dispatch({ selection: { anchor: at, head: at + old.length } }); view.focus(); }""",
        [old, new],
    )
    page.keyboard.type(new)


def test_a_deadline_is_edited_seen_to_be_wrong_mended_compared_and_saved_by_keyboard(serve, folder, page):
    page.goto(f"{serve(folder).url}/write/mine.pact", wait_until="load")
    page.wait_for_selector("#editor .cm-content")
    put(page, "24h", "24 hours")
    page.wait_for_selector("#beside .problem")
    assert "1 error" in page.inner_text("#verdict")
    page.wait_for_selector("#editor .cm-lintRange-error")
    shot(page, "journey-c-problem")
    page.focus("#beside a[data-line]")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "editor", "each problem leads to its line"
    put(page, "24 hours", "36h")
    page.wait_for_selector("#verdict:has-text('No errors')")
    assert "within 36 hours" in page.inner_text("#beside")
    page.fill("input[name=assume]", "request by NOR at 2030-03-01T06:00Z")
    page.focus("#ask")
    page.keyboard.press("Enter")
    page.wait_for_selector("#shifts table")
    told = page.inner_text("#shifts")
    assert "HYPOTHETICAL" in told
    assert "2030-03-02 18:00 UTC" in told
    shot(page, "journey-c-changes")
    page.focus("#ask")
    page.keyboard.press("Control+s")
    page.wait_for_selector("#state:has-text('Saved.')")
    assert "36h after Q" in (folder / "mine.pact").read_text("utf-8")


def test_the_keyboard_is_not_trapped_and_words_are_completed(serve, folder, page):
    page.goto(f"{serve(folder).url}/write/mine.pact", wait_until="load")
    page.wait_for_selector("#editor .cm-content")
    put(page, "each         party G except V", "each         par")
    page.wait_for_selector("#editor .cm-tooltip-autocomplete")
    assert "party" in page.inner_text("#editor .cm-tooltip-autocomplete")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") != "editor"


def test_a_file_changed_underneath_is_shown_beside_ones_own_and_going_back_keeps_what_was_typed(chromium, serve, folder):
    page = chromium.new_context().new_page()  # a refusal is an error to the browser's console, and here it is meant
    page.goto(f"{serve(folder).url}/write/mine.pact", wait_until="load")
    page.wait_for_selector("#editor .cm-content")
    put(page, "24h", "36h")
    theirs = Drafting().starter().replace("ISL, NOR", "DNK, ISL, NOR")
    (folder / "mine.pact").write_text(theirs, encoding="utf-8")
    page.keyboard.press("Control+s")
    page.wait_for_selector("h1:has-text('Not saved')")
    assert "36h after Q" in page.input_value("#mine")
    assert "DNK, ISL, NOR" in page.input_value("#theirs")
    shot(page, "write-conflict")
    page.go_back(wait_until="load")
    page.wait_for_selector("#editor .cm-content")
    assert "36h after Q" in page.evaluate("document.getElementById('editor').view.state.doc.toString()")
    assert "36h after Q" in page.input_value("#text")
    assert (folder / "mine.pact").read_text("utf-8") == theirs
    page.context.close()


@pytest.mark.parametrize("width", [360, 800, 1600])
def test_the_editor_fits_and_is_accessible(chromium, serve, folder, width):
    from axe_playwright_python.sync_playwright import Axe

    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme="dark" if width == 800 else "light")
    page = context.new_page()
    page.goto(f"{serve(folder).url}/write/mine.pact", wait_until="load")
    page.wait_for_selector("#editor .cm-content")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    shot(page, f"write-{width}")
    found = [one for one in Axe().run(page).response["violations"] if one["impact"] in ("serious", "critical")]
    told = [f"{one['id']}: {one['help']} at {node['target']}" for one in found for node in one["nodes"][:3]]
    context.close()
    assert not told
