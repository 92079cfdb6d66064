"""Pictures in a browser: kept as PNG drawn there, named for what they are; and the map zoomed by keyboard."""

from __future__ import annotations

from tests.web.places import PLACES


def test_a_picture_is_kept_as_png_that_says_in_its_name_that_it_is_hypothetical(page, served):
    page.goto(served.url + PLACES["cascade"], wait_until="load")
    with page.expect_download() as kept:
        page.get_by_role("button", name="PNG").click()
    assert kept.value.suggested_filename == "foedera-hypothetical-network-UKR-step-2.png"
    data = kept.value.path().read_bytes()
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20], "big") == 2 * 960  # IHDR: twice as wide as it is drawn


def test_without_scripts_there_is_no_button_and_the_picture_is_whole(chromium, served):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served.url + PLACES["timeline"], wait_until="load")
    assert not page.get_by_role("button", name="PNG").is_visible()
    assert page.locator("svg.picture.wide").is_visible()
    page.get_by_role("link", name="wider").click()
    assert "since=" in page.url
    context.close()


def test_the_map_is_zoomed_by_keyboard_and_back(page, served):
    page.goto(served.url + PLACES["map"], wait_until="load")
    layer = page.locator("svg.picture.wide [data-zoom-layer]")
    page.locator("svg.picture.wide svg[data-zoom]").focus()
    page.keyboard.press("+")
    page.wait_for_function("document.querySelector('svg.picture.wide [data-zoom-layer]').getAttribute('transform')?.includes('scale(1.6)')")
    page.keyboard.press("0")
    assert "scale(1)" in (layer.get_attribute("transform") or "")
