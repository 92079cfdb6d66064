"""An exported site in a real browser, opened by file://, without a server behind it."""

from __future__ import annotations

import pytest
from tests.browser.conftest import Served, shot
from tests.browser.test_every_page import SERIOUS
from tests.web import small

from foedera.web.site.exporting import Asked, export

TOLD = """() => {
  const plain = (one) => one.textContent.replace(/\\s+/g, " ").trim();
  const links = (one) => [...one.querySelectorAll("a")].map((link) => plain(link));
  const cells = [...document.querySelectorAll("table.compare th, table.compare td")];
  return [...cells.map((one) => [plain(one), links(one)]), [...document.querySelectorAll("ol.numbered > li")].map(plain),
          document.querySelector(".assumed").innerText.replace(/\\s+/g, " ").trim()];
}"""


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    return small.opened(tmp_path_factory.mktemp("texts"))


@pytest.fixture(scope="module")
def site(opened, tmp_path_factory):
    folder = tmp_path_factory.mktemp("out") / "public site"
    export(opened, folder, Asked())
    return folder


def test_the_same_comparison_with_the_same_sources_as_on_the_server(page, site, opened):
    served = Served(opened)
    try:
        # nothing of the page may still be on its way when the server ends
        page.goto(f"{served.url}/compare?" + "&".join(f"agreement={name}" for name in small.NAMES), wait_until="networkidle")
        told = page.evaluate(TOLD)
        page.goto(f"{(site / 'compare.html').as_uri()}#{'+'.join(small.NAMES)}")
    finally:
        served.stop()
    found = page.evaluate(TOLD)
    assert len(found) > 60
    assert found == told
    shot(page, "site-compared")


def test_ticks_choose_the_columns_and_the_address_keeps_them(page, site):
    page.goto((site / "compare.html").as_uri())
    page.check("input[value=ksc-2022]")
    assert "Choose one more" in page.inner_text("#compared")
    page.check("input[value=istanbul-2022]")
    assert page.url.endswith("#ksc-2022+istanbul-2022")
    assert page.locator("thead th").count() == 3
    page.click("td .refs a >> nth=0")
    assert page.evaluate("document.activeElement.id").startswith("source-")
    page.reload()
    assert page.locator("thead th").count() == 3
    page.click("text=Texts of this site")
    page.uncheck("input[value=ksc-2022]")
    assert page.locator("#table").is_hidden()
    page.goto(f"{(site / 'compare.html').as_uri()}#ksc-2022+<img src=x>")
    page.reload()
    assert "no text of that name: <img src=x>." in page.inner_text("#compared")


def test_pages_from_disk_are_accessible_and_narrow(chromium, site):
    from axe_playwright_python.sync_playwright import Axe

    for scheme, name in (("dark", "compare.html#ksc-2022+istanbul-2022"), ("light", "what-if.html")):
        context = chromium.new_context(viewport={"width": 360, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        page.goto(site.as_uri() + "/" + name)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        found = [one["id"] for one in Axe().run(page).response["violations"] if one["impact"] in SERIOUS]
        context.close()
        assert found == [], name
