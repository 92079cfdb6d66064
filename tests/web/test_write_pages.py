"""The pages on which texts are written, without JavaScript: a form, a check, a save, and every way in which it can fail."""

from __future__ import annotations

import html
import re

import pytest
from tests.web.conftest import client_of

from foedera.workspace.drafting import Drafting


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "mine.pact").write_text(Drafting().starter(), encoding="utf-8")
    return tmp_path


@pytest.fixture
def desk(folder):
    return client_of(folder, reading=folder / "foedera-reading")


def field(page, name):
    """The value of a hidden field, or the words of the text."""
    box = r'<textarea id="text"[^>]*>\n(.*?)</textarea>' if name == "text" else rf'name="{name}" value="([^"]*)"'
    found = re.search(box, page, re.DOTALL)
    assert found is not None, name
    return html.unescape(found.group(1))


def send(desk, page, do="save", **changes):
    """Send the form of a page as a browser does, with CR LF at the ends of lines."""
    data = {name: field(page, name) for name in ("name", "expected", "text")} | {"do": do} | changes
    data["text"] = data["text"].replace("\n", "\r\n")
    return desk.post("/write/draft", files={name: (None, value) for name, value in data.items()})


def test_a_deadline_is_edited_checked_mended_and_saved(desk, folder):
    page = desk.get("/write/mine.pact").text
    text = field(page, "text")
    assert "within 24 hours" in page, "plain English beside it"
    wrong = send(desk, page, "check", text=text.replace("24h after Q", "24 hours after Q"))
    assert wrong.status_code == 200
    assert "<b>1 error</b>" in wrong.text
    number = text.split("\n").index("  within       24h after Q") + 1
    assert f'href="#line-{number}"' in wrong.text
    assert f'id="line-{number}"' in wrong.text, "the listing that the problem leads to"
    assert "/explain/bad-duration" in wrong.text
    told = send(desk, page, "shifts", text=text.replace("24h", "36h"), assume="request by NOR at 2030-03-01T06:00Z").text
    assert "HYPOTHETICAL" in told
    assert "due: 2030-03-02 06:00 UTC" in told
    assert "due: <b>2030-03-02 18:00 UTC</b>" in told
    saved = send(desk, page, text=text.replace("24h", "36h"))
    assert (saved.status_code, saved.headers["location"]) == (303, "/write/mine.pact?saved=1")
    assert "Saved." in desk.get(saved.headers["location"]).text
    assert (folder / "mine.pact").read_text("utf-8") == text.replace("24h", "36h")


def test_a_file_that_changed_underneath_is_not_written_over_and_the_ways_out_lose_nothing(desk, folder):
    page = desk.get("/write/mine.pact").text
    theirs = field(page, "text").replace("ISL, NOR", "DNK, ISL, NOR")
    mine = field(page, "text").replace("24h", "36h")
    (folder / "mine.pact").write_text(theirs, encoding="utf-8")
    refused = send(desk, page, text=mine)
    assert refused.status_code == 409
    shown = html.unescape(refused.text)
    assert mine in shown, "the writer's version, whole"
    assert theirs in shown, "the file's version, whole"
    assert "row-theirs" in refused.text
    assert "row-mine" in refused.text
    assert (folder / "mine.pact").read_text("utf-8") == theirs
    kept = send(desk, page, text=mine, name="mine-mine.pact", expected="")
    assert kept.status_code == 303
    assert (folder / "mine-mine.pact").read_text("utf-8") == mine
    merged = send(desk, page, text=mine, expected=field(refused.text, "expected"))
    assert merged.status_code == 303, "who has seen theirs may save on top of it"


def test_new_texts_begin_with_the_small_one_or_with_a_copy(desk, folder):
    page = desk.get("/write/new").text
    assert send(desk, page, name="second").status_code == 303
    copy = desk.get("/write/new", params={"copy": "agreements/ksc-2022.pact"}).text
    assert field(copy, "text").startswith("agreement my-ksc-2022")
    assert send(desk, copy).status_code == 303
    assert {path.name for path in folder.glob("*.pact")} == {"mine.pact", "second.pact", "my-ksc-2022.pact"}
    again = send(desk, copy, text=field(copy, "text") + "# x\n")
    assert again.status_code == 409
    assert "There is a text my-ksc-2022.pact already" in again.text


def test_texts_are_listed_and_those_of_the_library_are_shown_in_colours(desk):
    page = desk.get("/write").text
    assert 'href="/write/mine.pact"' in page
    shown = desk.get("/write/library", params={"id": "agreements/nato-1949.pact"})
    assert '<span class="k-keyword">when</span>' in shown.text
    assert "<textarea" not in shown.text


@pytest.mark.parametrize("name", ["../secret.pact", "%2e%2e/secret.pact", "..%2fsecret.pact", "%252e%252e/x.pact", "nothing.pact", ".x.pact", "a%00.pact"])
def test_no_address_leads_out_of_the_folder(desk, folder, name):
    (folder.parent / "secret.pact").write_text("# secret\n", encoding="utf-8")
    answer = desk.get(f"/write/{name}")
    assert answer.status_code == 404
    assert "# secret" not in answer.text
    assert desk.get("/write/library", params={"id": "../../etc/passwd"}).status_code == 404
    assert desk.get("/write/new", params={"copy": "../errors.pact"}).status_code == 404
    assert desk.post("/write/draft", data={"do": "save", "name": "../out", "text": "# x\n"}).status_code == 400
    assert not (folder.parent / "out.pact").exists()


def test_what_is_written_is_shown_as_text_everywhere(desk):
    evil = '</textarea><script>alert(1)</script><img src=x onerror=alert(1)> "&amp; \u202e'
    for text in (evil, f'agreement a "{evil[:20]}"\n  note "<b>x</b>"\n', f"provision {evil}\n"):
        for do in ("check", "shifts"):
            answer = desk.post("/write/draft", data={"do": do, "name": "x", "text": text})
            assert answer.status_code == 200
            assert "<script>alert" not in answer.text
            assert "<img src=x" not in answer.text
            assert "<b>x</b>" not in answer.text
        live = desk.post("/write/look", data={"name": "x", "text": text, "do": "shifts"}).json()
        assert "<script>" not in live["beside"] + live["changes"]


def test_a_write_from_another_site_is_refused(desk, folder):
    before = (folder / "mine.pact").read_bytes()
    page = desk.get("/write/mine.pact").text
    for headers in ({"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}):
        data = {"do": "save", "name": "mine.pact", "expected": field(page, "expected"), "text": "# gone\n"}
        assert desk.post("/write/draft", data=data, headers=headers).status_code == 403
    assert (folder / "mine.pact").read_bytes() == before


def test_too_long_a_body_and_a_broken_form_are_told(desk, folder):
    answer = desk.post("/write/draft", files={"text": (None, "#" * 10_000_000)})
    assert answer.status_code == 413
    assert desk.post("/write/draft", content=b"\xff\xfe", headers={"content-type": "multipart/form-data; boundary=x"}).status_code == 400
    assert desk.post("/write/draft", data={"name": "x" * 9_000}).status_code == 400
    assert desk.post("/write/draft", json={"text": "x"}).status_code == 415
    assert [path.name for path in folder.glob("*.pact")] == ["mine.pact"]


def test_without_a_folder_drafts_can_be_checked_but_not_saved(client):
    page = client.get("/write/new").text
    assert '<button name="do" value="save" id="save" disabled>' in page
    assert "No errors" in page
    refused = client.post("/write/draft", data={"do": "save", "name": "x", "text": "# mine\n"})
    assert refused.status_code == 400
    assert "# mine" in refused.text


def test_words_are_offered_with_their_meaning(desk):
    text = Drafting().starter() + "\nprovision more\n  when         armed_attack by ukra"
    lines = text.split("\n")
    answer = desk.post("/write/offers", data={"text": text, "line": str(len(lines)), "column": str(len(lines[-1]) + 1)}).json()
    assert answer["offers"] == [{"text": "UKR", "kind": "actor", "meaning": "Ukraine"}]
    assert answer["column"] == lines[-1].index("ukra") + 1
    first = desk.post("/write/offers", data={"text": text + "\n  wi", "line": str(len(lines) + 1), "column": "5"}).json()
    assert next(one["text"] for one in first["offers"]) == "within"
    assert desk.post("/write/offers", data={"line": "x", "column": "-1"}).status_code == 200


def test_every_code_is_explained_on_a_page_with_its_example(client):
    listed = re.findall(r'href="/explain/([a-z0-9-]+)"', client.get("/explain").text)
    assert {"text-changed", "bad-duration", "long-quote", "unknown-actor"} <= set(listed)
    for code in listed:
        assert client.get(f"/explain/{code}").status_code == 200, code
    assert "Mended" in client.get("/explain/bad-duration").text
    assert client.get("/explain/bad-duraton").status_code == 404


def test_the_first_text_is_written_into_an_empty_folder(tmp_path):
    """Somebody begins with `mkdir my-texts`: every page is there, and what is saved is in the answers at once."""
    own = tmp_path / "my-texts"
    own.mkdir()
    client = client_of(own, reading=tmp_path / "foedera-reading")
    assert client.get("/").status_code == 200
    saved = client.post("/write/draft", data={"name": "first.pact", "text": 'agreement first "First"\n  binding      legal\n', "do": "save"})
    assert saved.status_code == 303
    assert (own / "first.pact").is_file()
    assert "/agreements/first" in client.get("/agreements").text
    (own / "first.pact").rename(own / "first.txt")
    assert "/agreements/first" not in client.get("/agreements").text
    (own / "first.txt").rename(own / "first.pact")
    own.rename(tmp_path / "gone")
    assert client.get("/agreements").status_code == 503
