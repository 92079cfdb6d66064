"""Journey A: from the first page to what if to a cited answer about an attack on Ukraine today; the same link, the same answer."""

from __future__ import annotations

from tests.browser.conftest import TODAY, shot


def test_from_home_to_a_cited_answer_that_a_link_gives_again(page, served):
    page.goto(served.url, wait_until="load")
    page.get_by_role("navigation", name="Pages").get_by_role("link", name="What if").click()
    page.get_by_label("by", exact=True).fill("RUS")
    page.get_by_label("on", exact=True).fill("UKR")
    page.get_by_label("at", exact=True).first.fill(f"{TODAY}T06:00Z")
    page.get_by_role("button", name="What follows?").click()
    page.wait_for_url("**/what-if?to=UKR**")
    assert "HYPOTHETICAL" in page.inner_text(".assumed")
    assert "Russia" not in page.title() or "HYPOTHETICAL" in page.title()
    card = page.locator("article.card", has_text="Meeting at the most senior level").first
    assert "where possible" in card.inner_text()
    shot(page, "journey-a-board")
    answer = page.inner_text("main")

    card.get_by_role("link", name="USA").first.click()
    page.wait_for_url("**/why?**")
    proof = page.inner_text("#proof")
    assert "first line that does not hold" in proof
    assert "grade" in proof
    shot(page, "journey-a-why")

    page.go_back()
    link = page.url
    other = page.context.new_page()
    other.goto(link, wait_until="load")
    assert other.inner_text("main") == answer


def test_why_opens_in_place_where_scripts_run(page, served):
    page.goto(f"{served.url}/what-if?to=UKR&if=armed+attack+by+RUS+on+UKR+at+{TODAY}T06:00Z", wait_until="load")
    card = page.locator("article.card", has_text="Meeting at the most senior level").first
    card.get_by_text("Why, for USA").click()
    card.locator(".proof").wait_for()
    assert "first line that does not hold" in card.inner_text()


def test_everything_is_there_without_javascript(chromium, served):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served.url}/what-if?to=UKR&if=armed+attack+by+RUS+on+UKR+at+{TODAY}T06:00Z")
    card = page.locator("article.card", has_text="Meeting at the most senior level").first
    card.get_by_text("Why, for USA").click()
    card.get_by_role("link", name="Each line that was tested").click()
    assert "first line that does not hold" in page.inner_text("#proof")
    context.close()
