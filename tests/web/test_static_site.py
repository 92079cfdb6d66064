"""A workspace as a folder of pages: opens from disk, leads nowhere that is not there, and says what it is a picture of."""

from __future__ import annotations

import hashlib
import json
import shutil
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from foedera.errors import WrongCall
from foedera.web.opened import Opened
from foedera.web.site.exporting import Asked, export
from foedera.web.site.picture import Picture, Place, place
from foedera.web.site.rewriting import rewritten

PACT = """agreement guard-2026 "A guarantee <b>of</b> two"
  signed       2026-01-05
  in force     2026-02-01

role party: GBR, POL

provision help "Help"
  source       guard text
  binding      legal
  when         armed_attack on V called A
  provided     V in party
  each         party G except V
  must         assist V about A
  within       72h after A
"""


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    home = tmp_path_factory.mktemp("texts")
    (home / "guard.pact").write_text(PACT)
    reading = tmp_path_factory.mktemp("none") / "foedera-reading"
    return Opened((home,), reading=reading, today="2026-11-21", bundled=False, use_cache=False)


@pytest.fixture(scope="module")
def site(opened, tmp_path_factory):
    folder = tmp_path_factory.mktemp("out") / "public"
    made = export(opened, folder, Asked())
    assert made.pages == len(list(folder.rglob("*.html")))
    return folder


def _bytes(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class _Read(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links, self.tags, self.ids = [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        given = dict(attrs)
        self.ids.add(given.get("id"))
        self.links += [value for name, value in attrs if name in ("href", "src", "action")]


def test_every_link_leads_to_a_file_that_is_there(site):
    pages = {path: _Read(path.read_text()) for path in site.rglob("*.html")}
    assert len(pages) > 5
    for path, read in pages.items():
        assert not {"form", "search", "iframe"} & set(read.tags), path
        for link in read.links:
            parts = urlsplit(link)
            if parts.scheme:
                assert parts.scheme in ("https", "http"), link
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.is_file(), (path, link)


def test_every_page_says_of_what_it_is_a_picture_and_carries_its_policy(site):
    for path in site.rglob("*.html"):
        text = path.read_text()
        assert "A static picture</b>, as of 2026-11-21 · known at 2026-11-21 · view default · library " in text, path
        assert text.index("content-security-policy") < text.index("<link"), path
        assert "unsafe" not in text


def test_what_only_a_server_can_do_is_plain_text_and_says_so(site):
    text = (site / "what-if.html").read_text()
    assert "needs foedera serve" in text
    assert '<span class="unserved">Write°</span>' in text


def test_the_manifest_has_the_hash_of_every_file(site):
    told = json.loads((site / "manifest.json").read_text())
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert set(told["files"]) == files - {"manifest.json"}
    for name, told_hash in told["files"].items():
        assert hashlib.sha256((site / name).read_bytes()).hexdigest() == told_hash
    assert told["pages"]["agreements/guard-2026.html"].startswith("/agreements/guard-2026?as_of=2026-11-21")
    assert told["library"] in told["cite"]


def test_two_exports_are_the_same_and_the_second_takes_the_place_of_the_first(opened, site, tmp_path):
    folder = tmp_path / "public"
    shutil.copytree(site, folder)
    before = _bytes(folder)
    (folder / "index.html").unlink()
    export(opened, folder, Asked())
    assert _bytes(folder) == before
    assert [path.name for path in tmp_path.iterdir()] == ["public"]


def test_nothing_is_lost_where_the_export_is_refused(opened, site, tmp_path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("years of work")
    joined = tmp_path / "joined"
    shutil.copytree(site, joined)
    (joined / "notes.txt").write_text("added by hand")
    (tmp_path / "file").write_text("x")
    for folder in (mine, joined, tmp_path / "file", tmp_path / "no" / "where"):
        with pytest.raises(WrongCall):
            export(opened, folder, Asked())
    assert (mine / "thesis.txt").read_text() == "years of work"
    assert (joined / "notes.txt").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "joined", "mine"]


@pytest.mark.parametrize("asked", [
    Asked(as_of="2026-02-30"), Asked(known_at="soon"), Asked(view="nobody"), Asked(questions=(("GBR", "nonsense"),)),
])
def test_a_wrong_question_writes_nothing(opened, tmp_path, asked):
    with pytest.raises(WrongCall):
        export(opened, tmp_path / "public", asked)
    assert not list(tmp_path.iterdir())


def test_a_call_writes_the_site_of_a_day_and_refuses_in_words(run, tmp_path):
    folder = tmp_path
    (folder / "guard.pact").write_text(PACT)
    call = ("--no-bundled", "-w", "guard.pact", "export", "site")
    made = run(*call, "public", "--as-of", "2026-11-21")
    assert (made.code, made.err) == (0, "")
    assert "public/index.html" in made.out
    run("--today", "2030-01-01", *call, "again", "--as-of", "2026-11-21", "--known-at", "2026-11-21")
    assert _bytes(folder / "public") == _bytes(folder / "again")
    (folder / "mine").mkdir()
    (folder / "mine" / "thesis.txt").write_text("years of work")
    for words, code in (
        (("mine",), "not-a-site"), ((".",), "not-a-site"), (("no/where",), "no-such-folder"), (("guard.pact",), "not-a-site"),
        (("new", "--as-of", "2026-02-30"), "impossible-date"), (("new", "--as-of", "2026"), "impossible-date"),
        (("new", "--view", "nobody"), "unknown-view"), (("new", "--what-if", "GBR", "nonsense"), "wrong-call"),
    ):
        refused = run(*call, *words)
        assert (refused.code, refused.out) == (2, ""), words
        assert f"error[{code}]" in refused.err
    assert sorted(path.name for path in folder.iterdir()) == ["again", "guard.pact", "mine", "public"]


@pytest.mark.parametrize("number", [0, 9])
def test_a_full_disk_or_a_stop_in_the_middle_leaves_the_earlier_site(opened, site, tmp_path, monkeypatch, number):
    folder = tmp_path / "public"
    shutil.copytree(site, folder)
    before = _bytes(folder)
    written, write = [], Path.write_bytes
    stop = (OSError(28, "No space left on device"), KeyboardInterrupt())[number > 0]

    def failing(path, data):
        written.append(path)
        if len(written) > number:
            raise stop
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", failing)
    with pytest.raises((WrongCall, KeyboardInterrupt)) as told:
        export(opened, folder, Asked())
    assert number or "No space left on device" in str(told.value)
    assert [path.name for path in tmp_path.iterdir()] == ["public"]
    assert _bytes(folder) == before


def test_a_stop_between_the_two_moves_puts_the_earlier_site_back(opened, site, tmp_path, monkeypatch):
    folder, rename = tmp_path / "public", Path.rename
    shutil.copytree(site, folder)

    def stopped(path, target):
        if ".new-" in path.name:
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", stopped)
    with pytest.raises(KeyboardInterrupt):
        export(opened, folder, Asked())
    assert [path.name for path in tmp_path.iterdir()] == ["public"]
    assert _bytes(folder) == _bytes(site)


PICTURE = Picture(as_of="2026-11-21", known_at="2026-11-21", today="2026-11-21", library="abc", questions=(("UKR", "it happens"),))


@pytest.mark.parametrize(("address", "file"), [
    ("/", "index.html"), ("/agreements?as_of=2026-11-21", "agreements.html"), ("/agreements/nato-1949#art5", "agreements/nato-1949.html"),
    ("/agreements?as_of=1995-01-01", None), ("/agreements?party=UKR", None), ("/api/owed", None), ("/write/x", None),
    ("/what-if?to=UKR&if=anything", None), ("javascript:alert(1)", None), ("//evil.example/", None), ("https://evil.example/", None),
    ("/agreements/../../etc/passwd", None), ("/agreements/%2e%2e/%2e%2e/x", None), ("/explain/a%2Fb", "explain/a/b.html"),
    ("/data/cite.bib", "data/cite.bib"), ("/data/codebook.md", "data/codebook.md"),
])
def test_an_address_has_one_file_or_none(address, file):
    found = place(PICTURE, address)
    assert (found.file if found else None) == file


@pytest.mark.parametrize("name", ["..", "a/../../b", "CON:", "x" * 300, "наказ", "a\x00b", "A", "-rf", "a.html", "a?b#c"])
def test_no_name_leaves_the_folder(name):
    file = Place(f"/agreements/{name}").file
    assert all(part and part.strip(".") and len(part) < 120 and part.isascii() for part in file.split("/"))
    assert not Path(file).is_absolute()


def test_a_page_goes_out_as_it_came_in_but_for_its_links():
    page = '<main id="m"><p title=\'a "b"\'>&lt;x&gt; &#8211; &amp;<br><svg viewBox="0 0 1 1"><a href="/gone"><path d="M0"/></a></svg><a href="/there?a=1&amp;b=2">t</a></p></main>'
    found = rewritten(page, lambda address: "t.html" if address == "/there?a=1&b=2" else None, "<i>told</i>")
    assert found == '<main id="m"><i>told</i><p title=\'a "b"\'>&lt;x&gt; &#8211; &amp;<br><svg viewBox="0 0 1 1"><g class="unserved"><path d="M0"/></g></svg><a href="t.html">t</a></p></main>'
