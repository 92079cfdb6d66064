"""What somebody can do wrong, and what can go wrong meanwhile: a clear answer of the right status, nothing lost, the server goes on.

The pages of review and writing have their own such tests beside them; here stands what holds for all, and the full disk.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import threading

import pytest
from starlette.testclient import TestClient
from tests.web.asked import Answer, Asker, Call, query
from tests.web.conftest import TODAY
from tests.web.stored import FORM, REVIEWER, articles, hostile, lay, proposed, seated, upload

from foedera.store.journal import Journal
from foedera.web import limits
from foedera.web.app import build
from foedera.web.opened import Opened
from foedera.workspace import Workspace
from foedera.workspace.drafting import Drafting

JSON, LONG = ((b"content-type", b"application/json"),), b"z" * 10_000_000
PDF = ((b"content-type", b"application/pdf"),)


@pytest.fixture(scope="module")
def asker(tmp_path_factory):
    """A small workspace to which everything wrong is sent."""
    made = seated(lay(tmp_path_factory.mktemp("bad") / "workspace", hostile, rows=1))
    yield made
    made.close()


def get(target: bytes, *headers: tuple[bytes, bytes]) -> Call:
    return Call("GET", target, headers)


def code(answer: Answer) -> str:
    """The code that a page or an answer for programs tells."""
    if answer.type == "application/json":
        return str(json.loads(answer.body)["code"])
    return answer.body.decode().partition(", code <code>")[2].partition("<")[0]


WRONG = [
    ("an unknown agreement", get(b"/agreements/none"), 404, "unknown-agreement"),
    ("an unknown statement", get(b"/statements/none"), 404, "no-such-name"),
    ("an unknown document", get(b"/documents/" + b"0" * 64), 404, "unknown-document"),
    ("an unknown text", get(b"/write/none.pact"), 404, "unknown-text"),
    ("an unknown code", get(b"/explain/none"), 404, "unknown-code"),
    ("an unknown page", get(b"/none"), 404, "no-such-page"),
    ("an unknown question", get(b"/api/none"), 404, "no-such-page"),
    ("an unknown scenario", get(b"/api/scenarios/none"), 404, "no-such-name"),
    ("an unknown party", get(b"/agreements?party=none"), 400, "unknown-actor"),
    ("an unknown view", get(b"/api/owed?to=NOR&view=none"), 400, "unknown-view"),
    ("an unknown parameter", get(b"/api/owed?to=NOR&zq=1"), 400, "unknown-parameter"),
    ("a question without its party", get(b"/api/owed"), 400, "no-party-asked"),
    ("30 February", get(b"/?as_of=2026-02-30"), 400, "impossible-date"),
    ("month 13", get(b"/api/timeline?from=2026-13-01"), 400, "impossible-date"),
    ("25 o'clock", get(b"/map?as_of=2026-02-01T25:00Z"), 400, "impossible-date"),
    ("a day that ends before it begins", get(b"/agreements?as_of=2026-02-02..2026-02-01"), 400, "impossible-date"),
    ("digits of another writing", get("/?as_of=٢٠٢٦".encode().replace("٢٠٢٦".encode(), b"%D9%A2%D9%A0%D9%A2%D9%A6")), 400, "impossible-date"),
    ("a page below nought", get(b"/statements?offset=-1"), 400, "wrong-call"),
    ("a page of four thousand digits", get(b"/documents?page=" + b"9" * 4_000), 400, "wrong-call"),
    ("a number of another writing", get(b"/documents?page=%D9%A2"), 400, "wrong-call"),
    ("an endless address", get(b"/?party=" + b"z" * 9_000), 414, "too-long"),
    ("a field too long", get(b"/statements?words=" + b"z" * 4_001), 400, "too-long"),
    ("21 assumed events", get(b"/api/owed?to=NOR&if=" + b"x;" * 20 + b"x"), 400, "too-long"),
    ("NUL", get(b"/agreements?party=a%00b"), 400, "bad-character"),
    ("broken letters in a question", get(b"/api/owed?to=%FF%FE"), 400, "bad-character"),
    ("a way out of the folder", get(b"/write/..%2f..%2fetc%2fpasswd"), 404, "unknown-text"),
    ("a way out of our own files", get(b"/static/..%2f..%2fapp.py"), 404, "no-such-page"),
    ("another host", get(b"/", (b"host", b"zq.invalid")), 421, "wrong-host"),
    ("a write of another site", Call("POST", b"/write/draft", (*FORM, (b"origin", b"http://zq.invalid")), b"do=save"), 403, "from-elsewhere"),
    ("a page is not posted to", Call("POST", b"/agreements", FORM), 405, "wrong-method"),
    ("nothing is deleted", Call("DELETE", b"/write/x.pact"), 405, "wrong-method"),
    ("a method that there is not", Call("ZQ", b"/"), 405, "wrong-method"),
    ("articles as JSON", Call("POST", b"/documents", JSON, b"{}"), 415, "wrong-content-type"),
    ("a decision as JSON", Call("POST", b"/review/undo", JSON, b"{}"), 415, "wrong-content-type"),
    ("a draft as JSON", Call("POST", b"/write/draft", JSON, b'{"text": "x"}'), 415, "wrong-content-type"),
    ("words to complete as JSON", Call("POST", b"/write/offers", JSON, b"{}"), 415, "wrong-content-type"),
    ("a draft without a form", Call("POST", b"/write/look", (), b"text=x"), 415, "wrong-content-type"),
    ("a table as PDF", Call("POST", b"/api/batch", PDF, b"%PDF"), 415, "wrong-content-type"),
    ("a table of broken letters", Call("POST", b"/api/batch", ((b"content-type", b"text/csv"),), b"event\n\xff\n"), 400, "bad-character"),
    ("a form that breaks off", Call("POST", b"/documents", ((b"content-type", b"multipart/form-data; boundary=x"),), b"--x\r\nzq"), 400, "nothing-sent"),
    ("a draft that breaks off", Call("POST", b"/write/draft", ((b"content-type", b"multipart/form-data; boundary=x"),), b"--x\r\nzq"), 400, "broken-form"),
    ("a form without a boundary", Call("POST", b"/write/draft", ((b"content-type", b"multipart/form-data"),), b"zq"), 400, "broken-form"),
    ("too many fields", Call("POST", b"/review/undo", FORM, b"zq=1&" * 600), 413, "too-long"),
    ("too many fields of a draft", Call("POST", b"/write/draft", FORM, b"zq=1&" * 1_600), 413, "too-long"),
    ("10 MB that nobody announced", Call("POST", b"/write/draft", FORM, LONG), 413, "too-long"),
    ("10 MB of a table", Call("POST", b"/api/batch", ((b"content-type", b"text/csv"),), LONG), 413, "too-long"),
    ("10 MB where nothing is posted", Call("POST", b"/agreements", ((b"content-length", b"10000000"),), LONG), 413, "too-long"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "call", "status", "told"), WRONG, ids=[row[0] for row in WRONG])
def test_what_is_wrong_is_told_with_its_status_and_the_server_goes_on(asker, what, call, status, told):
    answer = asker.ask(call)
    assert (answer.status, code(answer)) == (status, told), answer.body[:300]
    assert asker.ask(get(b"/about")).status == 200


def test_a_body_that_comes_in_pieces_and_never_ends_is_cut_off(asker):
    pieces = iter(lambda: b"z" * 100_000, b"")
    answer = asker.ask(Call("POST", b"/write/draft", FORM, pieces))
    assert (answer.status, code(answer)) == (413, "too-long")
    assert asker.taken <= limits.BODY.value / 100_000 + 2
    assert asker.ask(get(b"/about")).status == 200


def test_too_many_requests_at_once_are_asked_to_wait(tmp_path):
    guard = build(Opened((), reading=tmp_path, bundled=False, today=TODAY))
    guard._left = 1.5  # type: ignore[attr-defined]
    client = TestClient(guard, base_url="http://127.0.0.1")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("foedera.web.guard.time.monotonic", lambda: guard._since)  # type: ignore[attr-defined]
        answers = [client.get("/static/foedera.css"), client.get("/static/foedera.css"), client.get("/api/meta")]
    assert [one.status_code for one in answers] == [200, 429, 429]
    assert answers[1].headers["retry-after"] == "1"
    assert answers[2].json()["code"] == "too-many"


def test_a_fault_tells_nothing_of_the_inside_but_a_number_that_the_log_has(asker, monkeypatch, caplog):
    def broken(*_):
        raise RuntimeError("secret of the inside")

    monkeypatch.setattr(Workspace, "catalogue", broken)
    for target in (b"/agreements?view=other", b"/?as_of=2026-11-01"):
        answer = asker.ask(get(target))
        assert (answer.status, code(answer)) == (500, "fault")
        assert b"secret" not in answer.body
        number = answer.body.decode().partition("has it as ")[2][:8]
        assert f"fault {number}" in caplog.text
    monkeypatch.undo()
    assert asker.ask(get(b"/agreements?view=other")).status == 200, "and nothing of the failure is kept"


@pytest.mark.parametrize(("number", "status", "told"), [(errno.EIO, 503, "unreadable-file"), (errno.ENOSPC, 507, "disk-full")])
def test_a_disk_that_stops_in_mid_request_is_told(asker, monkeypatch, number, status, told):
    def stopped(*_, **__):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Workspace, "timeline", stopped)
    target = f"/?since=2026-01-{number:02}".encode()
    answer = asker.ask(get(target))
    assert (answer.status, code(answer)) == (status, told)
    assert os.strerror(number).encode() in answer.body
    monkeypatch.undo()
    assert asker.ask(get(target)).status == 200


def small(home):
    """A client of the texts of a folder alone."""
    opened = Opened((home,), reading=home / "foedera-reading", bundled=False, today=TODAY)
    return TestClient(build(opened), base_url="http://127.0.0.1", follow_redirects=False)


def shown_by(home):
    return small(home).get("/agreements/my-agreement").text


def test_a_cache_that_is_broken_or_cannot_be_written_is_done_without(tmp_path, monkeypatch):
    cache = tmp_path / "cache"
    monkeypatch.setenv("FOEDERA_CACHE", str(cache))
    (tmp_path / "mine.pact").write_text(Drafting().starter(), encoding="utf-8")
    page = shown_by(tmp_path)
    kept = list(cache.glob("*.bin"))
    assert kept
    for one in kept:
        one.write_bytes(one.read_bytes()[:-9] + b"not of us")
    assert shown_by(tmp_path) == page
    for one in cache.iterdir():
        one.unlink()
    cache.rmdir()
    cache.write_text("a file where the folder should be")
    assert shown_by(tmp_path) == page


# ------------------------------------------------------------------------------------------------ two at once


def test_of_two_windows_that_save_the_same_text_one_wins_and_the_other_is_shown_both(tmp_path):
    (tmp_path / "mine.pact").write_text(Drafting().starter(), encoding="utf-8")
    answers, client = [], small(tmp_path)
    expected = client.get("/write/mine.pact").text.partition('name="expected" value="')[2][:64]
    texts = [f"# window {number}\n" for number in range(6)]

    def save(text):
        answers.append((client.post("/write/draft", data={"do": "save", "name": "mine.pact", "expected": expected, "text": text}), text))

    windows = [threading.Thread(target=save, args=(text,)) for text in texts]
    for one in windows:
        one.start()
    for one in windows:
        one.join()
    assert sorted(answer.status_code for answer, _ in answers) == [303] + [409] * 5
    won = next(text for answer, text in answers if answer.status_code == 303)
    assert (tmp_path / "mine.pact").read_text("utf-8") == won
    for answer, text in answers:
        assert answer.status_code == 303 or (text.strip() in answer.text and won.strip() in answer.text)


# ------------------------------------------------------------------------------------------------ a full disk


class Full:
    """A disk that has no room from the n-th call on that would write to it."""

    def __init__(self, monkeypatch, room):
        self.room, self.calls = room, 0
        for name in ("open", "write", "fsync", "replace", "rename"):
            monkeypatch.setattr(os, name, self._refusing(getattr(os, name), name))

    def _refusing(self, real, name):
        def call(*given, **more):
            if name != "open" or given[1] & os.O_CREAT:
                self.calls += 1
                if self.calls > self.room:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return real(*given, **more)

        return call


@pytest.fixture
def home(tmp_path):
    return tmp_path / "workspace"


def on_disk(home):
    return {path.relative_to(home): path.read_bytes() for path in home.rglob("*") if path.is_file() and not path.name.endswith(".lock")}


def until_it_fits(home, monkeypatch, call, kept):
    """Make the call with room for 0, 1, 2 … writes, until there is enough; each time what must be kept is."""
    asker = seated(lay_again(home))
    for room in range(30):
        before = on_disk(home)
        with monkeypatch.context() as patch:
            full = Full(patch, room)
            answer = asker.ask(call)
        after = on_disk(home)
        if full.calls <= room:
            asker.close()
            return room, answer
        assert answer.status == 507, (room, answer.status, answer.body[:300])
        kept(before, after)
        assert asker.ask(get(b"/agreements")).status == 200
    raise AssertionError("there was never enough")


def lay_again(home):
    return Opened((home / "texts",), reading=home / "foedera-reading", bundled=False, today=TODAY, use_cache=False)


def all_kept(before, after):
    assert {path: data for path, data in after.items() if path in before} == before
    assert not [path for path in after if path not in before and path.suffix in (".part", ".new")], "no half of a file is left"


def test_a_text_is_saved_whole_or_not_at_all_wherever_the_disk_is_full(home, monkeypatch):
    lay(home, hostile, rows=1)
    old = (home / "texts" / "common.pact").read_bytes()
    body = query(("do", "save"), ("name", "common.pact"), ("expected", hashlib.sha256(old).hexdigest()), ("text", "# new\n"))

    def kept(before, after):
        text = after.pop(next(path for path in after if path.name == "common.pact"))
        before.pop(next(path for path in before if path.name == "common.pact"))
        assert text in (old, b"# new\n")
        all_kept(before, after)

    rooms, answer = until_it_fits(home, monkeypatch, Call("POST", b"/write/draft", FORM, body), kept)
    assert rooms > 2
    assert answer.status == 303
    assert (home / "texts" / "common.pact").read_bytes() == b"# new\n"


def test_articles_and_decisions_are_kept_whole_or_not_at_all_wherever_the_disk_is_full(home, monkeypatch):
    lay(home, hostile, rows=1)
    files = articles(hostile, each=100)
    rooms, answer = until_it_fits(home, monkeypatch, upload(files), lambda before, after: None)
    assert rooms > 2
    assert answer.status == 200, "what the failed calls left behind does no harm"
    asker = Asker(lay_again(home), b"reviewer=zq")
    asked = [one for _, data in files for one in proposed(asker, data)]
    asker.close()
    assert asked
    journal = Journal(home / "foedera-reading" / "journal.jsonl")
    decision = Call("POST", asked[0].encode(), FORM, query(("do", "reject"), ("expects", ""), ("reason", "zq")))
    rooms, answer = until_it_fits(home, monkeypatch, decision, all_kept)
    assert rooms > 1
    assert answer.status == 303
    assert [(one.verdict, one.who) for one in journal.records() if one.kind == "decision"] == [("reject", REVIEWER)]
