"""Every page in a real browser: nothing serious for those who do not see or point, no complaint, no page that scrolls sideways."""

from __future__ import annotations

import pytest
from tests.browser.conftest import shot
from tests.web.places import PLACES

SERIOUS = ("serious", "critical")


@pytest.mark.parametrize("name", PLACES)
def test_a_page_is_accessible_in_light_and_dark(chromium, served, name):
    """As soon as it is shown, when what is still awaited is read too, and again in the dark, where only colours differ."""
    from axe_playwright_python.sync_playwright import Axe

    def serious(**options):
        found = Axe().run(page, options={"resultTypes": ["violations"], **options}).response["violations"]
        return [f"{one['id']}: {one['help']} at {one['nodes'][0]['target']}" for one in found if one["impact"] in SERIOUS]

    context = chromium.new_context(viewport={"width": 1280, "height": 900}, color_scheme="light")
    page = context.new_page()
    page.goto(served.url + PLACES[name], wait_until="load")
    light = serious()
    page.wait_for_load_state("networkidle")
    shot(page, f"page-{name}")
    page.emulate_media(color_scheme="dark")
    dark = serious(runOnly={"type": "rule", "values": ["color-contrast"]})
    context.close()
    assert not light + dark


@pytest.mark.parametrize("width", [360, 1600])
def test_no_page_scrolls_sideways(chromium, served, width):
    context = chromium.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    wide = []
    for name, address in PLACES.items():
        page.goto(served.url + address, wait_until="load")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wide.append(name)
        if width == 360:
            shot(page, f"narrow-{name}")
    context.close()
    assert not wide


def test_four_hundred_percent_zoom_is_a_window_of_320_pixels(chromium, served):
    """WCAG 1.4.10: 1280 pixels at 400 % are 320; what remains wide is a table or picture that scrolls in its own box."""
    context = chromium.new_context(viewport={"width": 320, "height": 256})
    page = context.new_page()
    for name, address in PLACES.items():
        page.goto(served.url + address, wait_until="load")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, name
    context.close()


def test_the_keyboard_alone_reaches_the_answer(page, served):
    page.goto(served.url + "/what-if", wait_until="load")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    for value in ("armed attack", "RUS", "UKR", "2026-12-01T06:00Z"):
        page.keyboard.press("Tab")
        page.keyboard.press("Control+a")
        page.keyboard.type(value)
    page.keyboard.press("Enter")
    page.wait_for_url("**/what-if?to=UKR**")
    assert "HYPOTHETICAL" in page.inner_text("main")
