"""A reviewer drops articles in, decides on what is proposed, changes their mind, and is never overtaken by another window."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from foedera.store.journal import Journal
from foedera.web import limits
from foedera.web.app import build
from foedera.web.opened import Opened

ARTICLE = (
    b"Kyiv, 14 September 2022\n\n"
    b"Kremlin spokesman Dmitry Peskov said on Wednesday that the Kyiv Security Compact is a threat to Russia.\n\n"
    b'"We welcome the Kyiv Security Compact," NATO Secretary General Jens Stoltenberg said in Brussels on Wednesday.\n\n'
    b"Russian forces shelled Kharkiv on Tuesday, Ukrainian officials said.\n"
)


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """A folder into which an article was read once; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("read") / "foedera-reading"
    browser = _browser(folder)
    answer = _drop(browser, ("compact.txt", ARTICLE))
    assert answer.status_code == 200, answer.text
    assert "1 of 1 read, 1 new" in answer.text
    return folder


def _browser(folder, who=""):
    made = TestClient(build(Opened((), reading=folder, today="2026-11-21")), base_url="http://127.0.0.1", follow_redirects=True)
    if who:
        made.post("/review/name", data={"name": who})
    return made


def _drop(browser, *files):
    return browser.post("/documents", files=[("files", (name, data)) for name, data in files])


@pytest.fixture
def folder(read, tmp_path):
    return Path(shutil.copytree(read, tmp_path / "foedera-reading"))


@pytest.fixture
def browser(folder):
    return _browser(folder, "Olena")


def _found(pattern, page):
    found = re.search(pattern, page.text)
    assert found, pattern
    return found[1].replace("&amp;", "&")


def _asked(page):
    """Address of the proposal that a page asks about, and the decision that it shows as standing."""
    return _found(r'action="(/review/[per][0-9a-f]{16})"', page), _found(r'name="expects" value="(\w*)"', page)


def _decide(browser, page, do, **fields):
    address, expects = _asked(page)
    return browser.post(address, data={"do": do, "expects": expects, **fields})


def _records(folder):
    return list(Journal(folder / "journal.jsonl").records())


def test_what_is_dropped_in_is_what_the_command_line_reads(folder, tmp_path):
    from foedera.store.shelf import Shelf
    from foedera.workspace import Workspace
    from foedera.workspace.keeping import keep
    from foedera.workspace.streaming import propose

    (tmp_path / "compact.txt").write_bytes(ARTICLE)
    other = Shelf(tmp_path / "other")
    keep(other, lambda before: propose(Workspace.open(today="2026-11-21").library, [str(tmp_path / "compact.txt")], before=before))
    assert (folder / "proposals.jsonl").read_bytes() == (tmp_path / "other" / "proposals.jsonl").read_bytes()


def test_each_file_gets_its_own_result_and_none_is_written_elsewhere(folder, tmp_path):
    browser = _browser(folder)
    before = {path for path in tmp_path.rglob("*") if folder not in path.parents}
    page = _drop(browser, ("compact.txt", ARTICLE), ("../../etc/evil\u202e.txt", ARTICLE + b"More."), ("empty.txt", b""),
                 ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0"), ("torn.txt", ARTICLE.replace(b"Kyiv", b"Ky\xffv")),
                 ("huge.txt", b"word " * 2_000_000), ("again.txt", ARTICLE + b"More."))  # fmt: skip
    assert page.status_code == 200
    results = re.findall(r"<li><b>([^<]*)</b>(.*?)</li>", page.text, re.DOTALL)
    told = dict(results)
    assert list(told) == ["compact.txt", "evil.txt", "empty.txt", "picture.txt", "torn.txt", "huge.txt", "again.txt"]
    assert "Was here already" in told["compact.txt"]
    assert "Read:" in told["evil.txt"]
    for name in ("empty.txt", "picture.txt", "huge.txt"):
        assert "Not read, and not kept" in told[name], name
    assert "document-damaged" in told["torn.txt"] or "document-charset" in told["torn.txt"]
    assert "The same bytes as evil.txt" in told["again.txt"]
    assert {path for path in tmp_path.rglob("*") if folder not in path.parents} == before
    listed = browser.get("/documents").text
    document = browser.get(_found(r'href="(/documents/[0-9a-f]{64})"', page)).text
    assert re.search(r'<mark class="content">[^<]*Kyiv Security Compact', document)
    assert "compact.txt" in listed
    assert "evil.txt" in listed


def test_nothing_but_a_form_with_files_is_taken(folder):
    browser = _browser(folder)
    assert browser.post("/documents", content=b"{}", headers={"content-type": "application/json"}).status_code == 415
    assert browser.post("/documents", data={"files": "no file"}).status_code == 400
    many = [(f"{number}.txt", b"x") for number in range(limits.FILES.value + 1)]
    assert _drop(browser, *many).status_code == 413
    assert _drop(browser, ("big.txt", b"x" * (limits.UPLOAD.value + 1))).status_code == 413
    endless = (piece for piece in (b'--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n', *[b"x" * 10**6] * 26))
    kind = {"content-type": "multipart/form-data; boundary=x"}
    assert browser.post("/documents", content=endless, headers=kind).status_code == 413, "whatever its length was said to be"
    assert _drop(browser, ("empty.txt", b"")).status_code == 422
    assert browser.post("/documents", content=b"--x\r\nbroken", headers=kind).status_code == 400


def test_a_name_is_asked_for_once(folder):
    browser = _browser(folder)
    assert "Who reviews?" in browser.get("/review").text
    answer = browser.post("/review/name", data={"name": "  Оля  Ж. "}, follow_redirects=False)
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "As Оля Ж." in browser.get("/review").text
    for wrong in ("", "x" * 61, "a\u202eb", "a\x00b"):
        assert browser.post("/review/name", data={"name": wrong}).status_code == 400


def test_nothing_is_on_record_before_it_is_decided_and_everything_after(folder, browser):
    page = browser.get("/review")
    before = browser.get("/agreements/ksc-2022").text
    assert "What was said of it" in before
    assert "Stoltenberg" not in before.partition('id="said"')[2].partition('id="sources"')[0]
    for _ in range(12):
        if "Stoltenberg:" in page.text.partition("<h1")[2].partition("</h1>")[0]:
            break
        page = browser.get(_found(r'href="(/review\?after=[^"]*)"', page))
    page = _decide(browser, page, "accept")
    assert "Accepted." in page.text
    assert "Stoltenberg" in browser.get("/agreements/ksc-2022").text.partition('id="said"')[2].partition('id="sources"')[0]
    assert [record.verdict for record in _records(folder)] == ["accept"]


def test_every_kind_of_decision_is_kept_and_undone_step_by_step(folder, browser):
    page = browser.get("/review")
    first = _asked(page)[0]
    page = _decide(browser, page, "reject", reason="a caption")
    page = _decide(browser, page, "unsure")
    assert "1 unsure" in page.text
    assert [one.verdict for one in _records(folder)] == ["reject", "unsure"]
    assert f'action="{first}"' in browser.get(first).text
    assert "You decided: <b>reject</b>, a caption" in browser.get(first).text

    def undo(page):
        return browser.post("/review/undo", data={"last": _found(r'name="last" value="(\w+)"', page)})

    page = undo(page)
    assert "Taken back" in page.text
    again = _browser(folder, "Olena")  # the server was started anew; undo still knows the steps
    page = undo_page = again.get("/review")
    page = again.post("/review/undo", data={"last": _found(r'name="last" value="(\w+)"', undo_page)})
    assert _asked(page) == (first, "")
    assert not list(Journal(folder / "journal.jsonl").current())
    assert len(_records(folder)) == 4
    stale = again.post("/review/undo", data={"last": _found(r'name="last" value="(\w+)"', undo_page)})
    assert stale.status_code == 409


def test_two_windows_do_not_overwrite_each_other(folder, browser):
    page = browser.get("/review")
    other = _browser(folder, "Olena")  # another process, even
    shown = other.get("/review")
    assert _asked(page) == _asked(shown)
    _decide(browser, page, "accept")
    second = _decide(other, shown, "reject", reason="a caption")
    assert second.status_code == 409
    assert "was decided: accept" in second.text
    assert "a caption" in second.text, "what was typed is lost"
    assert [one.verdict for one in _records(folder)] == ["accept"]
    assert _decide(other, shown, "accept").status_code == 200, "the same said twice is no conflict"
    assert len(_records(folder)) == 1
    changed = _decide(other, other.get(_asked(page)[0]), "reject", reason="a caption")
    assert changed.status_code == 200
    assert [one.verdict for one in Journal(folder / "journal.jsonl").current()] == ["reject"]


def test_two_reviewers_do_not_see_each_other_and_then_how_far_they_agree(folder, browser):
    second = _browser(folder, "Petro")
    mine, theirs = browser.get("/review"), second.get("/review")
    for number in range(4):
        mine = _decide(browser, mine, "accept" if number % 2 else "reject", reason="x")
        assert "Olena: " not in theirs.text
        theirs = _decide(second, theirs, "accept" if number > 0 else "reject", reason="x")
    page = browser.get("/review/agreement").text
    assert "3 of 4 decided alike; Cohen’s kappa 0.50" in page
    assert "Decided differently" in page


def test_what_was_missed_is_added_a_paragraph_is_finished_and_a_field_set_right(folder, browser):
    page = browser.get("/review")
    page = _decide(browser, page, "done")
    assert "nothing more in this paragraph" in page.text
    words = "Russian forces shelled Kharkiv on Tuesday"
    page = _decide(browser, page, "add", words=words, event="armed attack by RUS on UKR at 2022-09-13")
    assert "Added and accepted." in page.text, page.text
    timeline = browser.get("/agreements/ksc-2022")
    assert timeline.status_code == 200
    unknown = _decide(browser, page, "add", words="words that do not stand there", speaker="Peskov")
    assert unknown.status_code == 400
    assert "do not stand" in unknown.text
    assert "words that do not stand there" in unknown.text.partition("<textarea")[2]
    for _ in range(12):
        if 'name="stance"' in page.text and "Peskov" in page.text.partition("<h1")[2].partition("</h1>")[0]:
            break
        page = browser.get(_found(r'href="(/review\?after=[^"]*)"', page))
    assert _decide(browser, page, "edit").status_code == 400
    page = _decide(browser, page, "edit", stance="neutral", framework="ksc-2022")
    assert "Set right and accepted" in page.text, page.text


def test_wrong_input_is_told_and_records_nothing(folder, browser):
    address, _ = _asked(browser.get("/review"))
    assert browser.get("/review/p0000000000000000").status_code == 404
    assert browser.post("/review/p0000000000000000", data={"do": "accept"}).status_code == 404
    for data, words in (
        ({"do": "dance"}, "nothing that can be done"), ({"do": "reject"}, "give a reason"), ({"do": "accept", "reason": "a\x00b"}, "NUL"),
        ({"do": "merge", "other": ""}, "Name the proposal"), ({"do": "merge", "other": address[8:]}, "with itself"),
        ({"do": "split", "words": "nowhere"}, "Not cut"), ({"do": "all", "verdict": "accept", "of": "p00"}, "p00"),
        ({"do": "add", "words": "x"}, "Say what it is"),
    ):  # fmt: skip
        answer = browser.post(address, data=data)
        assert answer.status_code in (400, 404), (data, answer.status_code)
        assert words in answer.text, data
    assert browser.post(address, content=b"do=accept", headers={"content-type": "text/plain"}).status_code == 415
    assert browser.post(address, data={"do": "accept", "reason": "x" * (limits.BODY.value + 1)}).status_code == 413
    assert browser.post(address, data={"do": "accept", "reason": "x" * 5_000}).status_code == 413
    assert browser.post("/review/rule", data={"name": "none", "count": "1"}).status_code == 400
    assert not _records(folder)
    page = browser.post(address, data={"do": "reject", "expects": "", "reason": "evil \u202e<script>alert(1)</script>"})
    assert page.status_code == 200
    shown = browser.get(address).text
    assert "<script>alert" not in shown
    assert "[U+202E]" in shown


def test_a_journal_that_is_broken_locked_or_full_loses_nothing(folder, browser, monkeypatch):
    import errno
    import fcntl

    from foedera.web import desks

    monkeypatch.setattr(desks, "PATIENCE", 0.05)
    browser = _browser(folder, "Olena")
    page = _decide(browser, browser.get("/review"), "accept")
    journal = folder / "journal.jsonl"
    stood = journal.read_bytes()
    with (folder / "journal.jsonl.lock").open("rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        busy = _decide(browser, page, "accept")
        assert (busy.status_code, "journal-busy" in busy.text) == (503, True)

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("foedera.store.journal.disk.os.fsync", full)
        failed = _decide(browser, page, "accept")
        assert (failed.status_code, "journal-full" in failed.text) == (507, True)
    assert journal.read_bytes() == stood
    assert "Accepted." in _decide(browser, page, "accept").text, "after room was made the same page goes on"
    journal.write_bytes(journal.read_bytes().replace(b'"accept"', b'"reject"', 1))
    broken = _browser(folder, "Olena").get("/review")
    assert (broken.status_code, "broken-journal" in broken.text) == (503, True)


def test_a_rule_that_has_not_proved_itself_accepts_nothing_together(browser):
    page = browser.get("/review/rule").text
    for address in re.findall(r'href="(/review/rule\?name=[^"]+)"', page):
        shown = browser.get(address).text
        assert "it takes 20 to know" in shown
        assert "unseen" not in shown.partition("<form")[2]


def test_a_reading_that_is_not_begun_says_where_to_begin(tmp_path):
    browser = _browser(tmp_path / "none")
    assert 'href="/documents"' in browser.get("/review").text
    assert "No article was read here yet" in browser.get("/documents").text
    assert not (tmp_path / "none").exists()


def test_the_end_of_the_queue_leads_to_what_is_left_and_only_to_pages_that_there_are(browser):
    page = browser.get("/review?after=" + "x" * 9)
    while 'href="/review?after=' in page.text:
        page = browser.get(_found(r'href="(/review\?after=[^"]*)"', page))
    assert "Those left open" in page.text
    for address in set(re.findall(r'href="(/[^"]*)"', page.text)):
        assert browser.get(address.replace("&amp;", "&")).status_code == 200, address
