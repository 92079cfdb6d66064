"""The timeline: dates as precisely as they are known, near ones together, and its picture and table tell the same."""

from __future__ import annotations

import html
import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from foedera.model.time import parse_period
from foedera.web.pictures import timeline as drawing
from foedera.web.pictures.ruler import Stretch, steps

SVG = "{http://www.w3.org/2000/svg}"


def _item(at, text="x", **more):
    period = parse_period(at)
    return drawing.Item(lo=period.lo, hi=period.hi, at=at, lane="events", sign="event", text=text, **more)


def _drawn(*items, lo="2022", hi="2022", narrow=False):
    line = drawing.Line(
        title="T", description="D", stretch=Stretch(parse_period(lo).lo, parse_period(hi).hi), now=0, items=items,
        address=lambda stretch: f"/timeline?since={stretch.since}&until={stretch.until}",
    )  # fmt: skip
    return ET.fromstring(drawing.draw(line, narrow=narrow))


def _named(root):
    """What the links of a picture are called, and what is drawn in each."""
    found = {}
    for link in root.iter(f"{SVG}a"):
        found[link.find(f"{SVG}title").text] = (link.get("href"), [one.tag.removeprefix(SVG) for one in link.iter()])
    return found


def test_a_date_between_two_days_is_a_bar_as_long_as_it_is_open_and_never_one_day():
    root = _drawn(_item("2022-03..2022-08", "open", href="/a"), _item("2022-09-14", "known", href="/b"))
    named = _named(root)
    assert "rect" in named["2022-03..2022-08: open"][1]
    assert "rect" not in named["2022-09-14: known"][1]
    (bar,) = [one for one in root.iter(f"{SVG}rect") if one.get("stroke-dasharray") == "4 2" and float(one.get("width")) > 100]
    share = (parse_period("2022-08").hi + 1 - parse_period("2022-03").lo) / (365 * 86400)
    assert float(bar.get("width")) == pytest.approx(share * (960 - 32), abs=0.1)


def test_near_items_are_told_together_with_their_number_which_leads_closer():
    root = _drawn(*(_item(f"2022-03-{day:02d}", f"item {day}", href="#x") for day in range(1, 31)), narrow=True)
    together = {name: href for name, (href, _) in _named(root).items() if " items, " in name}
    alone = [name for name in _named(root) if ": item " in name]
    assert together
    assert sum(int(name.split()[0]) for name in together) + len(alone) == 30
    for href in together.values():
        first, last = re.findall(r"\d{4}-\d\d-\d\d", href)
        assert "2022-02-15" < first < last < "2022-04-15"


@pytest.mark.parametrize(
    ("lo", "hi", "named"), [("2022", "2022", "Jan 2022"), ("0001", "9999", "2000"), ("2022-03-01", "2022-03-05", "2 Mar")]
)
def test_the_ruler_names_steps_that_have_room(lo, hi, named):
    found = list(steps(Stretch(parse_period(lo).lo, parse_period(hi).hi), 900, 52))
    assert named in [name for _, _, name in found]
    assert 4 <= len(found) <= 18
    assert all(first[1] + 1 == second[0] for first, second in pairwise(found))


def test_the_table_has_what_the_picture_has_with_precision_evidence_and_a_way_on(client):
    page = client.get("/timeline", params={"agreement": "ksc-2022"}).text
    rows = dict(re.findall(r'<tr id="(t\d+)">(.*?)</tr>', page, re.DOTALL))
    (row,) = [one for one in rows.values() if "Zelensky" in one]
    assert "between 2022-09-13 and 2022-09-14" in row
    assert re.search(r'href="/statements/[^"]+"', row)
    pictures = re.findall(r"<svg.*?</svg>\s*", page, re.DOTALL)
    (told,) = re.findall(r"<title>(between 2022-09-13 and 2022-09-14: Zelensky[^<]*)", html.unescape(pictures[0]))
    assert told.partition(": ")[2] in html.unescape(row)
    assert re.search(r'<abbr class="mark"[^>]*>[TtRM]</abbr>', page)
    assert "<title>HYPOTHETICAL" not in page


def test_an_assumed_event_and_its_deadlines_are_stamped_in_page_picture_and_file_name(client):
    asked = {"to": "UKR", "if": "armed attack by RUS on UKR at 2026-12-01T06:00Z", "agreement": "ba-ita"}
    page = client.get("/timeline", params=asked).text
    assert "<title>HYPOTHETICAL: armed attack by RUS on UKR" in page
    (row,) = re.findall(r'<tr id="t\d+"><th[^>]*>2026-12-02 06:00 UTC.*?</tr>', page, re.DOTALL)
    assert "HYPOTHETICAL" in row
    assert "would be due: Consultation on next steps, ITA" in row
    assert "provision=ba-ita/consult" in row
    picture = client.get("/timeline/picture.svg", params=asked)
    assert "HYPOTHETICAL: armed attack" in picture.text
    assert 'filename="foedera-hypothetical-timeline' in picture.headers["content-disposition"]
    assert " will " not in page


def test_what_was_not_known_by_then_is_left_out(client):
    known = client.get("/timeline", params={"agreement": "ksc-2022", "known_at": "2022-09-13", "since": "2022", "until": "2023"})
    assert "Medvedev" in known.text
    assert "the main threat" not in known.text
    assert "the main threat" in client.get("/timeline", params={"agreement": "ksc-2022", "since": "2022", "until": "2023"}).text


WRONG = ("since=2030&until=2020", "since=soon", "party=XXX", "agreement=none-2099", "offset=-1", "known_at=x")
ENDS = ("since=9999-12-31", "until=0001-01-01", "since=0001&until=9999", "since=2026-11-21T06:00Z&until=2026-11-21T06:00Z")


@pytest.mark.parametrize("query", WRONG)
def test_a_wrong_address_is_told(client, query):
    assert client.get(f"/timeline?{query}").status_code == 400


@pytest.mark.parametrize("query", ENDS)
def test_the_ends_of_the_calendar_are_no_fault(client, query):
    page = client.get(f"/timeline?{query}")
    assert page.status_code == 200
    for address in re.findall(r'<a href="(/timeline\?[^"]*)">(?:earlier|later|closer|wider)', page.text):
        assert client.get(html.unescape(address)).status_code == 200
