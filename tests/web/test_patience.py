"""What a reader sees while an answer is worked out: word that it is, never a part of it, and then all of it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from html import unescape

import pytest
from starlette.testclient import TestClient
from tests.web.conftest import TODAY

from foedera.errors import WrongCall
from foedera.store.journal import NAME
from foedera.web import limits
from foedera.web.app import build
from foedera.web.guard import POLICY
from foedera.web.opened import Opened
from foedera.web.seen import visible
from foedera.web.turns import Ended, NotYet, Turns
from foedera.web.watched import Watched
from foedera.workspace import Workspace
from foedera.workspace.drafting import Drafting

LONG = 60.0
"""Seconds that a request of these tests waits where it shall get its answer."""
ATTACK = "armed attack by ISL on NOR at 2026-12-01"
WORLD = """
actor ISL "Iceland"
  kind         state

actor NOR "Norway"
  kind         state

class armed_attack "armed attack"
  kind         fact
"""


class Held:
    """A question that is worked out only when the test lets it be."""

    def __init__(self) -> None:
        self.begun, self.let, self.over = threading.Event(), threading.Event(), threading.Event()
        self.times = 0
        self.error: Exception | None = None

    def hold(self) -> None:
        """Wait for the test, in the thread that works."""
        self.times += 1
        self.begun.set()
        told = self.let.wait(LONG)
        self.over.set()
        assert told
        if self.error is not None:
            raise self.error


@pytest.fixture
def desk(tmp_path):
    """A small workspace whose readers have no patience at all."""
    (tmp_path / "mine.pact").write_text(Drafting().starter() + WORLD, encoding="utf-8")
    made = Opened((tmp_path,), reading=tmp_path / "foedera-reading", bundled=False, today=TODAY, use_cache=False, patience=0.0)
    yield made
    made.end()


@pytest.fixture
def client(desk):
    return TestClient(build(desk), base_url="http://127.0.0.1", follow_redirects=False, raise_server_exceptions=False)


@pytest.fixture
def held(monkeypatch):
    """Every question about duties is held; what else is asked is not."""
    made, owed = Held(), Workspace.owed

    def slow(workspace, asked):
        made.hold()
        return owed(workspace, asked)

    monkeypatch.setattr(Workspace, "owed", slow)
    yield made
    made.let.set()


@contextmanager
def patient(desk):
    """Readers who wait."""
    desk.patience = LONG
    yield
    desk.patience = 0.0


def test_the_page_says_that_it_is_being_worked_out_and_has_the_whole_answer_afterwards(client, desk, held):
    page = client.get("/due")
    assert page.status_code == 202
    assert page.headers["refresh"] == "3"
    assert page.headers["cache-control"] == "no-store"
    assert "etag" not in page.headers
    assert "<title>Being worked out: Due now, on the record · foedera</title>" in page.text
    assert "Look again now" in page.text
    assert "due-list" not in page.text
    assert client.get("/due").status_code == 202
    with patient(desk):
        held.let.set()
        whole = client.get("/due")
    assert whole.status_code == 200
    assert 'id="due-list"' in whole.text
    assert "refresh" not in whole.headers
    assert client.get("/due").content == whole.content, "and now it comes at once"
    assert held.times == 1


def test_who_wants_a_page_to_keep_still_looks_again_by_hand_and_gets_the_same_answer(client, desk, held):
    assert 'href="/due?party=NOR&amp;still=1"' in client.get("/due?party=NOR").text
    page = client.get("/due?party=NOR&still=1")
    assert page.status_code == 202
    assert "refresh" not in page.headers
    assert "by itself" not in page.text
    with patient(desk):
        held.let.set()
        assert client.get("/due?party=NOR&still=1").status_code == 200
    assert held.times == 1


@pytest.mark.parametrize("letters", ['"><script>x</script>', "\u202eback", "' onload='x"])
def test_what_is_asked_is_text_on_the_page_that_waits(client, held, letters):
    page = client.get("/what-if", params={"if": letters, "to": letters, "unheard": letters})
    assert page.status_code == 202
    assert page.headers["content-security-policy"] == POLICY
    assert letters not in page.text
    assert visible(letters) in unescape(page.text)


def test_a_hypothetical_question_is_stamped_before_it_is_answered(client, held):
    page = client.get("/what-if", params={"to": "NOR", "if": ATTACK})
    assert page.status_code == 202
    assert f"<title>Being worked out: HYPOTHETICAL: {ATTACK} · foedera</title>" in page.text


def test_statements_agreements_and_comparisons_do_not_wait_for_it(client, desk, held):
    assert client.get("/due").status_code == 202
    assert held.begun.wait(LONG)
    read = ("/agreements", "/statements", "/compare", "/about", "/map", "/api/agreements", "/documents", "/write", "/write/mine.pact")
    with patient(desk):
        assert {path: client.get(path).status_code for path in read} == dict.fromkeys(read, 200)
        saved = client.post("/write/draft", data={"name": "other.pact", "text": Drafting().starter(), "do": "save"})
        assert saved.status_code == 303, "nor does who writes"
    assert held.times == 1
    assert not held.over.is_set(), "all of it while the answer was still being worked out"


def test_a_fragment_polls_for_itself_alone(client, held):
    part = client.get("/due", headers={"HX-Request": "true"})
    assert part.status_code == 202
    assert 'id="due-list" hx-get="/due" hx-trigger="load delay:3s" hx-select="#due-list"' in part.text
    assert "refresh" not in part.headers


def test_a_program_gets_its_own_shape_and_is_told_when_to_ask_again(client, desk, held):
    asked = {"to": "NOR", "if": ATTACK}
    word = client.get("/api/owed", params=asked)
    assert (word.status_code, word.headers["retry-after"]) == (202, "3")
    assert {**word.json(), "since": "", "message": ""} == {
        "version": 1, "status": 202, "code": "being-worked-out", "message": "", "since": "", "before": 0, "retry": 3,
    }  # fmt: skip
    table = client.get("/api/owed", params={**asked, "format": "csv"})
    assert (table.status_code, table.headers["retry-after"], table.json()["code"]) == (503, "3", "being-worked-out")
    with patient(desk):
        held.let.set()
        assert client.get("/api/owed", params=asked).json()["findings"] is not None


@pytest.mark.parametrize("path", ["/feeds/deadlines.ics?to=NOR", "/feeds/duties.atom?to=NOR", "/what-if/scenario?to=NOR&if=armed+attack+by+ISL+on+NOR"])
def test_a_file_is_refused_rather_than_taken_for_what_it_is_not(client, held, path):
    answer = client.get(path)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "3")
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.text.count("\n") == 1


def test_questions_wait_in_a_queue_that_has_an_end(client, held):
    assert client.get("/due").status_code == 202
    assert held.begun.wait(LONG)
    for number in range(limits.WAITING.value):
        page = client.get(f"/due?as_of={1950 + number}-01-01")
        assert page.status_code == 202
    assert "20 questions are worked out before it" in page.text
    full = client.get("/due?as_of=2001-01-01")
    assert (full.status_code, full.headers["retry-after"]) == (503, "60")
    assert "Too many questions at once" in full.text
    assert client.get("/due").status_code == 202, "who waits already goes on waiting"
    assert client.get("/api/owed?to=NOR").json()["code"] == "too-many-questions"


def test_two_who_ask_the_same_get_one_answer(desk, held):
    desk.patience, found = LONG, []
    client = TestClient(build(desk), base_url="http://127.0.0.1")
    askers = [threading.Thread(target=lambda: found.append(client.get("/due").content)) for _ in range(2)]
    for one in askers:
        one.start()
    assert held.begun.wait(LONG)
    held.let.set()
    for one in askers:
        one.join(LONG)
    assert len(found) == 2
    assert found[0] == found[1]
    assert held.times == 1


def test_an_error_reaches_who_asks_again_and_a_fault_is_worked_out_anew(client, desk, held):
    held.error = WrongCall("No such thing.", code="unknown-actor")
    assert client.get("/due").status_code == 202
    with patient(desk):
        held.let.set()
        told = [client.get("/due") for _ in range(2)]
    assert [one.status_code for one in told] == [400, 400]
    assert held.times == 1, "a refusal is an answer and is kept"
    held.error = RuntimeError("inside")
    with patient(desk):
        assert client.get("/due?party=NOR").status_code == 500
        held.error = None
        assert client.get("/due?party=NOR").status_code == 200
    assert held.times == 3


def test_an_error_reaches_everybody_who_waits():
    turns, held, told = Turns("test"), Held(), []
    held.error = RuntimeError("inside")

    def ask() -> None:
        with pytest.raises(RuntimeError) as raised:
            turns.result("same", held.hold, LONG)
        told.append(raised.value)

    askers = [threading.Thread(target=ask) for _ in range(2)]
    for one in askers:
        one.start()
    assert held.begun.wait(LONG)
    while turns._waiting < 2:
        pass
    held.let.set()
    for one in askers:
        one.join(LONG)
    assert told == [held.error, held.error]
    assert held.times == 1
    turns.end()


def test_what_nobody_asks_for_any_more_is_dropped_unless_it_is_begun():
    now = [0.0]
    turns, held, done = Turns("test", lambda: now[0]), Held(), []
    for name, work in (("begun", held.hold), ("left", lambda: done.append("left")), ("wanted", lambda: done.append("wanted"))):
        with pytest.raises(NotYet):
            turns.result(name, work, 0)
        assert held.begun.wait(LONG)
    now[0] = 100.0
    with pytest.raises(NotYet):
        turns.result("wanted", lambda: None, 0)
    with pytest.raises(NotYet) as told:
        turns.result("new", lambda: done.append("new"), 0)
    assert told.value.before == 2, "what is begun, and who is still wanted"
    held.let.set()
    turns.result("last", lambda: None, LONG)
    assert done == ["wanted", "new"]
    turns.end()


def test_an_answer_on_texts_that_changed_meanwhile_is_not_kept_as_one_on_the_new(client, desk, held, tmp_path):
    assert client.get("/due").status_code == 202
    assert held.begun.wait(LONG)
    (tmp_path / "other.pact").write_text("# a remark\n", encoding="utf-8")
    assert client.get("/due").status_code == 202
    with patient(desk):
        held.let.set()
        assert client.get("/due").status_code == 200
    assert held.times == 2


def test_at_the_end_of_the_server_nobody_waits_any_longer(client, desk, held):
    desk.patience, told = LONG, []
    asker = threading.Thread(target=lambda: told.append(client.get("/due")))
    asker.start()
    assert held.begun.wait(LONG)
    desk.end()
    asker.join(LONG)
    assert [one.status_code for one in told] == [503]
    assert "The server ends" in told[0].text
    with pytest.raises(Ended):
        desk.answer("another", lambda _: 1)


def test_a_look_at_the_texts_counts_for_a_moment_but_never_after_a_write_of_ours_nor_for_the_journal(tmp_path):
    now, reading = [0.0], tmp_path / "reading"
    texts = tmp_path / "texts"
    for folder in (texts, reading):
        folder.mkdir()
    files = Watched((texts,), reading, 1.0, lambda: now[0])
    seen = [files.state()]

    def changed() -> bool:
        seen.append(files.state())
        return seen[-1] != seen[-2]

    (texts / "one.pact").write_text("# a remark\n", encoding="utf-8")
    assert not changed(), "an editor's file is seen when the moment is over"
    now[0] = 1.0
    assert changed()
    (texts / "two.pact").write_text("# a remark\n", encoding="utf-8")
    files.wrote()
    assert changed()
    (reading / NAME).write_text("{}\n", encoding="utf-8")
    assert changed()
    assert not changed()
