"""Two hundred texts that try to be more than texts: sent through every part of every request, and stored in every place of a workspace.

However hostile, a text must come back as text: no element, attribute, address or comment that harmless words would not have given.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from contextlib import closing as close_at_the_end
from pathlib import Path

import pytest
from markupsafe import escape
from tests.web import carriers, inject
from tests.web.asked import Call, query
from tests.web.judged import faults, shape
from tests.web.payloads import ALL, harmless
from tests.web.stored import FORM, SECRET, articles, decide, hostile, lay, plain, seated, twin, upload

from foedera.store.journal import Journal

_WATCHED: list[list[str]] = []


def _watch(event: str, given: tuple[object, ...]) -> None:
    """What Python tells of files that are opened to be written, moved or taken away, of processes and of connections."""
    if _WATCHED:
        if event == "open" and not isinstance(given[0], int) and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            _WATCHED[-1].append(f"write {given[0]}")
        elif event in ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod"):
            _WATCHED[-1].append(f"{event} {given[0]}")
        elif event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "socket.connect", "socket.getaddrinfo"):
            _WATCHED[-1].append(f"{event} {given}")


@contextmanager
def watching(home: Path) -> Iterator[None]:
    """Nothing but files below a folder is touched meanwhile; no program is started, no connection made."""
    if not hasattr(sys, "_foedera_watched"):
        sys.addaudithook(_watch)
        sys._foedera_watched = True  # type: ignore[attr-defined]
    _WATCHED.append([])
    try:
        yield
    finally:
        told = _WATCHED.pop()
    allowed = tuple(f"{does} {home}/{part}" for does in _DOES for part in ("texts", "foedera-reading"))
    assert not [one for one in told if not one.startswith(allowed)]
    assert (home / "outside" / "secret.pact").read_text("utf-8") == f"# {SECRET}\n"
    assert {path.name for path in home.iterdir()} <= {"texts", "outside", "foedera-reading"}


_DOES = ("write", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link")


@pytest.fixture
def closing():
    """Closes what it is given at the end."""
    with ExitStack() as stack:
        yield lambda one: stack.enter_context(close_at_the_end(one))


def test_the_corpus_has_two_hundred_payloads_each_with_a_word_for_what_it_tries():
    assert len({one.data for one in ALL}) == len({one.tries for one in ALL}) == len(ALL) == 200
    assert {one.kind for one in ALL} == {"addresses", "letters", "markup", "pact", "paths", "queries", "tables", "templates"}


def test_the_judge_sees_every_payload_of_markup_that_a_page_lets_through():
    page = '<!doctype html><html lang="en"><body><p title="{0}">zq</p><p>{0}</p></body></html>'
    markup = [one.text for one in ALL if one.kind == "markup" and not one.text.startswith(("'", "`", "zq"))]
    assert len(markup) > 40
    for text in markup:
        bad, good = (page.format(words).encode() for words in (text, harmless(text)))
        assert shape(bad) != shape(good), text


def test_letters_that_are_not_seen_are_shown_and_stay_exact_where_they_are_sent_back(tmp_path, closing):
    asker = closing(seated(lay(tmp_path / "workspace", hostile, rows=1)))
    hidden, text = "a\u202eb\u200bc", 'agreement zq "a\u202eb\u200bc"\n'
    page = asker.ask(Call("GET", b"/statements?" + query(("words", hidden)))).body.decode()
    assert f'value="{hidden}"' in page
    page = asker.ask(Call("POST", b"/write/draft", FORM, query(("name", hidden), ("text", text), ("do", "check")))).body.decode()
    assert escape(text) in page.partition("<textarea")[2].partition("</textarea>")[0], "what is edited is not changed by showing it"
    assert "[U+202E]" in page.partition("<textarea")[0], "in the heading"
    assert "[U+202E]" in page.partition("</textarea>")[2], "in the listing"


@pytest.mark.slow
@pytest.mark.untraced
def test_every_payload_through_every_part_of_every_request_comes_back_as_text(tmp_path, closing):
    home = tmp_path / "workspace"
    asker = closing(seated(lay(home, hostile, rows=1)))
    files = articles(hostile, each=50)
    asker.ask(upload(files))
    every = carriers.every(inject.decidable(asker, files))
    decide(asker, hostile, files)
    before = list(Journal(home / "foedera-reading" / "journal.jsonl").records())
    trial = inject.Trial(asker)
    with watching(home):
        inject.several(trial, every)
    assert not trial.found
    assert len(every) > 800
    assert {200, 303, 400, 403, 404, 409, 415, 421} <= set(trial.statuses)
    assert trial.heard > 500, "payloads that are said back, whole, as text"
    after = list(Journal(home / "foedera-reading" / "journal.jsonl").records())
    assert len(after) > len(before) > 0
    assert after[: len(before)] == before, "the journal is whole, and only ever added to"


@pytest.mark.slow
@pytest.mark.untraced
def test_a_workspace_of_payloads_is_shown_as_text_on_every_page_and_in_every_feed(tmp_path, closing):
    one = closing(inject.filled(tmp_path / "hostile", hostile))
    other = closing(inject.filled(tmp_path / "twin", twin))
    with watching(tmp_path / "hostile"):
        looked, found = inject.walk(one, other)
    assert not found
    assert looked > 150
    titles = {law["title"] for law in json.loads(one.ask(Call("GET", b"/api/agreements")).body)["agreements"]}
    assert titles <= {plain(payload) for payload in ALL}, "each letter is as it was written"
    assert len(list(Journal(tmp_path / "hostile" / "foedera-reading" / "journal.jsonl").records())) > 15


def test_what_is_wrong_with_an_answer_is_seen():
    from tests.web.asked import Answer

    from foedera.web.guard import HEADERS

    def told(kind: str, body: bytes, **more: str) -> str:
        headers = (*HEADERS, ("content-type", kind), *more.items())
        return "; ".join(faults(Answer(Call("GET", b"/"), 200, headers, body)))

    assert told("text/html", b"<p>zq</p>") == ""
    assert "onclick" in told("text/html", b"<p onclick=zq()>zq</p>")
    assert "javascript" in told("text/html", b'<a href="java\tscript:zq">zq</a>')
    assert "a formula" in told("text/csv", b"zq\r\n=1+1\r\n")
    assert "different lengths" in told("text/csv", b"a,b\r\n1\r\n")
    assert "a line of its own" in told("text/calendar", b"BEGIN:VCALENDAR\r\nzq\r\nEND:VCALENDAR\r\n")
    assert "a component" in told("text/calendar", b"BEGIN:VALARM\r\nEND:VALARM\r\n")
    assert "javascript" in told("application/atom+xml", b'<feed><link href="javascript:zq"/></feed>')
    assert "no application/json" in told("application/json", b'{"zq": zq}')
    assert "sent elsewhere" in told("text/plain", b"", location="//zq.invalid/")
    assert "header" in told("text/plain", b"", etag="zq\r\nx")
