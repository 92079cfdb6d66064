"""A page whose answer is being worked out, in a real browser: it can be read by everybody, and becomes the answer by itself."""

from __future__ import annotations

import re
import threading

import pytest
from tests.browser.conftest import Served, shot
from tests.browser.test_every_page import SERIOUS
from tests.web.small import opened as small

from foedera.web import waiting
from foedera.workspace import Workspace

ATTACK = "to=UKR&if=armed%20attack%20by%20RUS%20on%20UKR%20at%202026-12-01T06:00Z"


@pytest.fixture
def held(monkeypatch):
    """Duties are worked out when the test lets them be."""
    let, owed = threading.Event(), Workspace.owed
    monkeypatch.setattr(Workspace, "owed", lambda workspace, asked: let.wait(60) and owed(workspace, asked))
    yield let
    let.set()


def look_again_after(seconds, monkeypatch):
    """A page that waits looks again so soon."""
    monkeypatch.setattr(waiting, "SOONEST", seconds)
    monkeypatch.setattr(waiting, "LATEST", seconds)


@pytest.fixture
def impatient(tmp_path):
    """A small library whose readers have no patience at all."""
    desk = small(tmp_path)
    desk.patience = 0.0
    running = Served(desk)
    yield running
    desk.end()
    running.stop()


def test_the_page_is_read_by_everybody_and_becomes_the_answer_by_itself(page, impatient, held, monkeypatch):
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import expect

    look_again_after(60, monkeypatch)
    page.goto(f"{impatient.url}/what-if?{ATTACK}", wait_until="load")
    assert page.title() == "Being worked out: HYPOTHETICAL: armed attack by RUS on UKR at 2026-12-01T06:00Z · foedera"
    serious: list[str] = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
        serious += [one["id"] for one in found if one["impact"] in SERIOUS]
        shot(page, f"page-waiting-{scheme}")
    assert not serious
    for width in (320, 360, 1600):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        shot(page, f"waiting-{width}")
    look_again_after(1, monkeypatch)
    page.get_by_role("link", name="Look again now").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.title().startswith("Being worked out")
    held.set()
    expect(page).to_have_title(re.compile("^HYPOTHETICAL"))


def test_the_first_page_waits_for_its_list_alone(page, impatient, held, monkeypatch):
    look_again_after(1, monkeypatch)
    impatient.opened.patience = None
    assert page.request.get(impatient.url + "/").ok  # so that it is known
    impatient.opened.patience = 0.0
    page.goto(impatient.url + "/", wait_until="load")
    page.get_by_text("This list looks again by itself").wait_for()
    assert page.title().startswith("Who promised")
    shot(page, "waiting-fragment")
    held.set()
    page.locator("#due-list details").first.wait_for()
    assert "looks again by itself" not in page.inner_text("main")
    assert page.title().startswith("Who promised"), "the title of a fragment is not that of the page"
