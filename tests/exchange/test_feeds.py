"""Statements and changes as feeds: read back by an XML parser, held to RFC 4287, equal to the answer."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from tests.workspace.asking import bundled

from foedera.exchange import changes_atom, statements_atom
from foedera.exchange.atom import NAMESPACE
from foedera.model.said import Rendering, Said, Statements
from foedera.model.timeline import Changes, Moment, Shift
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.statements import as_data

ATOM = f"{{{NAMESPACE}}}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def entries(text: str) -> list[ET.Element]:
    """The entries of a feed, after a check of what RFC 4287 asks of every feed and entry."""
    feed = ET.fromstring(text)
    assert feed.tag == f"{ATOM}feed"
    found = feed.findall(f"{ATOM}entry")
    for node in (feed, *found):
        for name in ("id", "title", "updated"):
            assert len(node.findall(ATOM + name)) == 1, f"{node.tag} has not one {name} (4.1.1, 4.1.2)"
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", node.findtext(f"{ATOM}id") or "")
        for name in ("updated", "published"):
            assert all(RFC3339.fullmatch(each.text or "") for each in node.findall(ATOM + name))
        for name in ("title", "subtitle", "content"):
            assert {each.get("type") for each in node.findall(ATOM + name)} <= {"text"}
            assert all(len(each) == 0 for each in node.findall(ATOM + name)), "markup in plain text (3.1.1.1)"
    assert feed.find(f"{ATOM}author") is not None
    ids = [each.findtext(f"{ATOM}id") for each in found]
    assert len(set(ids)) == len(ids)
    dates = [each.findtext(f"{ATOM}updated") or "" for each in found]
    assert dates == sorted(dates, reverse=True)
    assert (feed.findtext(f"{ATOM}updated") or "") >= max(dates, default="0")
    return found


def titles(found: list[ET.Element]) -> list[str]:
    return [each.findtext(f"{ATOM}title") or "" for each in found]


def test_every_statement_of_the_library_is_an_entry_in_25_words_at_most() -> None:
    told = tuple(map(as_data, bundled().library.statements))
    found = entries(statements_atom.write(Statements(command="foedera said --format atom", statements=told)))
    assert len(found) == len(told) >= 5
    for each in found:
        content = each.findtext(f"{ATOM}content") or ""
        quotes = re.findall(r"“(.*?)”", content)
        assert all(len(words.split()) <= 26 for words in quotes)
        assert re.search(r"Document: \S+ sha256 [0-9a-f]{64}", content)


def test_a_statement_keeps_its_id_when_its_words_are_set_right() -> None:
    first = Said(id="a", speaker="A. B.", office="minister", on_behalf_of="UKR", about="ksc-2022", said="2022-09-13",
                 earliest="2022-09-13", latest="2022-09-13", quotes=("one",))  # fmt: skip
    second = Said(id="a", speaker="A. B.", office="minister", on_behalf_of="UKR", about="ksc-2022", said="2022-09-14",
                  earliest="2022-09-14", latest="2022-09-14", quotes=("two",))  # fmt: skip
    one, other = (entries(statements_atom.write(Statements(statements=(each,))))[0] for each in (first, second))
    assert one.findtext(f"{ATOM}id") == other.findtext(f"{ATOM}id")
    assert (one.findtext(f"{ATOM}updated"), other.findtext(f"{ATOM}updated")) == ("2022-09-13T00:00:00Z", "2022-09-14T00:00:00Z")


def test_a_reviewed_statement_is_cut_to_25_words_and_dated_by_its_decision() -> None:
    worded = Rendering(words=("w",), document="d", sha256="0" * 64, spans=((0, 1),), recorded="2026-11-20T10:11:12Z")
    one = Said(id="p1", speaker="C. D.", office="envoy", said="2022", earliest="2022-01-01", latest="2022-12-31",
               quotes=(" ".join(["word"] * 40),), worded=(worded,))  # fmt: skip
    entry = entries(statements_atom.write(Statements(statements=(one,))))[0]
    assert entry.findtext(f"{ATOM}updated") == "2026-11-20T10:11:12Z"
    assert (entry.findtext(f"{ATOM}content") or "").count("word ") == 25


def test_a_person_without_an_office_is_not_named() -> None:
    told = Statements(known_at="2026-11-21", statements=(Said(id="x", speaker="Private Person", said="2022"),))
    found = entries(statements_atom.write(told))
    assert "Private Person" not in ET.tostring(found[0], encoding="unicode")
    assert titles(found) == ["Somebody whose office is not on record"]


def test_what_has_no_date_bears_that_of_the_record_and_says_so() -> None:
    dated = Said(id="a", speaker="A. B.", office="minister", said="2022-09-13", earliest="2022-09-13", latest="2022-09-13")
    undated = Said(id="b", speaker="C. D.", office="envoy")
    for told, date in (((dated, undated), "2022-09-13T00:00:00Z"), ((undated,), "2026-11-21T00:00:00Z")):
        found = entries(statements_atom.write(Statements(known_at="2026-11-21", statements=told)))
        one = next(each for each in found if "C. D." in (each.findtext(f"{ATOM}title") or ""))
        assert one.findtext(f"{ATOM}updated") == date
        assert one.find(f"{ATOM}published") is None
        assert "When is not known: this entry bears" in (one.findtext(f"{ATOM}content") or "")


@pytest.fixture(scope="module")
def changes() -> Changes:
    return bundled().changes("2025-06-01", "UKR")


def test_every_change_is_an_entry_and_duties_stand_as_owed_says(changes) -> None:
    found = entries(changes_atom.write(changes))
    assert len(found) == len(changes.moments) + len(changes.shifts)
    now = bundled().owed(OwedQuestion(to="UKR", as_of=changes.until))
    stands = {
        (" ".join(sorted(one.group or (one.bearer,))), one.title, f"{one.status or one.verdict}" + (f", due by {one.due}" if one.due else ""))
        for one in now.findings
    }
    assert changes.shifts
    for one in changes.shifts:
        assert not one.after or any(set(who.split()) <= set(one.bearers) and (title, state) == (one.title, one.after) for who, title, state in stands)
        assert [title for title in titles(found) if one.title in title and (one.after or one.before) in title]


def test_what_is_not_in_force_is_stamped_in_the_title() -> None:
    moment = Moment(at="2026-01-02", lo=1767312000, hi=1767398399, kind="due", text="term ran out", hypothetical=True)
    shift = Shift(change="new", agreement="ksc-2022", provision="consult", title="Meet", bearers=("GBR",), after="active", binding="proposed")
    made = changes_atom.write(Changes(command="c", library="l", since="2026-01-01", until="2026-02-01", moments=(moment,), shifts=(shift,)))
    assert all(title.startswith("HYPOTHETICAL, ") for title in titles(entries(made)))


def test_text_of_the_record_stays_text() -> None:
    nasty = "<script>alert(1)</script> & ]]> \x00\x0b\ufffe é"
    moment = Moment(at="2026-01-02", lo=1767312000, hi=1767398399, kind="event", text=nasty, id='"><b>')
    made = changes_atom.write(Changes(command=nasty, library="l", since="2026-01-01", until="2026-02-01", moments=(moment, moment)))
    assert "<script" not in made
    assert titles(entries(made)) == ["<script>alert(1)</script> & ]]>  é"] * 2


def test_the_same_answer_gives_the_same_bytes_and_an_address_where_it_has_one(changes) -> None:
    assert changes_atom.write(changes) == changes_atom.write(changes)
    made = changes_atom.write(changes, "http://127.0.0.1:8000/feeds/changes.atom?to=UKR&since=2025-06-01")
    link = ET.fromstring(made).find(f"{ATOM}link[@rel='self']")
    assert link is not None
    assert link.get("href") == "http://127.0.0.1:8000/feeds/changes.atom?to=UKR&since=2025-06-01"
