"""Journey B: articles are dropped in, ten proposals reviewed by keyboard, and what was accepted stands on record at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.browser.conftest import shot

from foedera.store.journal import Journal

NEWS = Path(__file__).resolve().parents[3] / "shared" / "news"
OURS = Path(__file__).resolve().parents[2] / "src" / "foedera" / "library" / "reading" / "corpus"
COMPACT = """The Hamble Courier

Kyiv, 14 September 2022

Kremlin spokesman Dmitry Peskov said on Wednesday that the Kyiv Security Compact is a threat to Russia.

NATO Secretary General Jens Stoltenberg said in Brussels on Wednesday: "We welcome the Kyiv Security Compact."

Russian forces attacked Kharkiv on 13 September 2022, officials said.
"""


def drop(page, served, paths):
    """Drop files on the place for them, as a hand with a mouse does."""
    page.goto(served.url + "/documents", wait_until="load")
    files = [{"name": path.name, "text": path.read_text(encoding="utf-8", errors="replace")} for path in paths]
    transfer = page.evaluate_handle(
        "files => { const made = new DataTransfer(); for (const one of files) made.items.add(new File([one.text], one.name)); return made; }",
        files,
    )
    with page.expect_navigation(timeout=120_000):
        page.dispatch_event("form[data-drop]", "drop", {"dataTransfer": transfer})


def pressed(page, key):
    with page.expect_navigation():
        page.keyboard.press(key)


def reviewed(page, served, name):
    """Ten proposals by keyboard alone; what was accepted, in the words of the page."""
    page.goto(served.url + "/review", wait_until="load")
    page.get_by_label("Your name").fill("Olena")
    pressed(page, "Enter")
    shot(page, f"{name}-review")
    accepted = []
    for number in range(10):
        if number % 5 == 3:
            page.keyboard.press("r")
            page.keyboard.type("a caption, a unit, a zero")  # keys that would decide, were this no field
            pressed(page, "Enter")
        elif number % 5 == 4:
            pressed(page, "u")
        else:
            accepted.append((page.url, page.inner_text("h1")))
            pressed(page, "a")
    return accepted


def verdicts(served):
    return [one.verdict for one in Journal(served.opened.reading / "journal.jsonl").current()]


def found(page, served, words):
    """Go to the proposal whose heading has these words, by skipping; nothing is decided."""
    page.goto(served.url + "/review", wait_until="load")
    for _ in range(40):
        if re.search(words, page.inner_text("h1")):
            return
        pressed(page, "n")
    raise AssertionError(words)


def seated(page, served, folder):
    """An article of our own is dropped in, and Olena sits down to review it."""
    (folder / "compact.txt").write_text(COMPACT)
    drop(page, served, [folder / "compact.txt"])
    page.goto(served.url + "/review", wait_until="load")
    page.get_by_label("Your name").fill("Olena")
    pressed(page, "Enter")


def test_articles_of_our_own_are_dropped_reviewed_and_on_record(page, serve, tmp_path):
    served = serve()
    (tmp_path / "compact.txt").write_text(COMPACT)
    paths = [tmp_path / "compact.txt", *sorted(OURS.glob("*.txt"))[:3]]
    drop(page, served, paths)
    shot(page, "journey-b-dropped")
    assert f"{len(paths)} of {len(paths)} read, {len(paths)} new" in page.inner_text("main")
    page.get_by_role("link", name="Review them").click()
    reviewed(page, served, "journey-b")
    assert sorted(verdicts(served)) == ["accept"] * 6 + ["reject"] * 2 + ["unsure"] * 2
    found(page, served, "Stoltenberg|Peskov") if "Stoltenberg" not in page.content() else None
    shot(page, "journey-b-statement")


def test_a_decision_is_on_the_page_of_the_compact_at_once_and_undone_with_a_key(page, serve, tmp_path):
    served = serve()
    seated(page, served, tmp_path)
    found(page, served, "Stoltenberg")
    pressed(page, "a")
    page.goto(served.url + "/agreements/ksc-2022", wait_until="load")
    said = page.inner_text("section:has(> #said)")
    assert "Stoltenberg" in said
    assert "We welcome the Kyiv Security Compact" in said
    page.goto(served.url + "/statements", wait_until="load")
    assert "Stoltenberg" in page.inner_text("main")
    page.goto(served.url + "/review", wait_until="load")
    pressed(page, "z")
    assert "Taken back" in page.inner_text("main")
    page.goto(served.url + "/agreements/ksc-2022", wait_until="load")
    assert "Stoltenberg" not in page.inner_text("section:has(> #said)")


def test_keys_can_be_turned_off_and_never_fire_while_typing(page, serve, tmp_path):
    from axe_playwright_python.sync_playwright import Axe

    served = serve()
    seated(page, served, tmp_path)
    page.keyboard.press("r")
    page.keyboard.type("aunz")
    assert page.locator("input[name=reason]").first.input_value() == "aunz"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    page.get_by_label("Single keys decide").uncheck()
    page.locator("h1").click()
    for key in "aunz":
        page.keyboard.press(key)
    page.wait_for_timeout(150)
    page.reload(wait_until="load")
    assert not page.locator("[data-keys]").is_checked()
    assert not (served.opened.reading / "journal.jsonl").exists()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for address in ("/review", "/documents", page.locator("a[href^='/documents/']").first.get_attribute("href"), "/review/agreement"):
            page.goto(served.url + address, wait_until="load")
            bad = [one for one in Axe().run(page).response["violations"] if one["impact"] in ("serious", "critical")]
            assert not bad, (scheme, address, [(one["id"], one["nodes"][0]["target"]) for one in bad])
            page.set_viewport_size({"width": 320, "height": 700})
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
            page.set_viewport_size({"width": 1280, "height": 900})
            page.goto(served.url + "/review", wait_until="load")


@pytest.mark.skipif(not NEWS.is_dir(), reason="the articles are not here")
def test_the_five_articles_are_dropped_ten_are_reviewed_and_stand_on_record(page, serve):
    served = serve()
    paths = sorted(NEWS.glob("*.txt"))
    assert len(paths) == 5
    drop(page, served, paths)
    assert "5 of 5 read, 5 new" in page.inner_text("main")
    shot(page, "journey-b-five-dropped")
    accepted = [heading for _, heading in reviewed(page, served, "journey-b-five")]
    assert len(verdicts(served)) == 10
    page.goto(served.url + "/timeline?since=2021", wait_until="load")
    shot(page, "journey-b-five-timeline")
    assert len(rows_of_reviewers(page)) == len(accepted) == 6
    said = said_of_the_compact(page, served)
    found(page, served, "about ksc-2022")
    shot(page, "journey-b-five-statement")
    pressed(page, "a")
    (new,) = [one for one in said_of_the_compact(page, served) if one not in said]
    shot(page, "journey-b-five-compact")
    page.goto(served.url + "/timeline?agreement=ksc-2022", wait_until="load")
    shot(page, "journey-b-five-timeline-of-the-compact")
    page.locator("table.moments a[href^='/statements/']", has_text=new[:30]).first.click()
    assert new[:30] in page.inner_text("main")


def rows_of_reviewers(page):
    """The rows of the timeline that rest on what was accepted here: they lead to a document, or to a source that is a proposal."""
    rows = [one.inner_html() for one in page.locator("table.moments tr").all()]
    return [one for one in rows if re.search(r'href="(/documents/|#source-e[0-9a-f]{16}")', one)]


def said_of_the_compact(page, served):
    """The quotations on the page of the Kyiv Security Compact."""
    page.goto(served.url + "/agreements/ksc-2022", wait_until="load")
    return [text.strip().strip("“”") for text in page.locator("section:has(> #said) blockquote").all_inner_texts()]
