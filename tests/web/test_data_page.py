"""The page of data, its files, and the same from the command line."""

from __future__ import annotations

import csv
import io
import json


def test_the_page_shows_what_the_files_hold(client):
    page = client.get("/data?party=EST&binding=legal").text
    table = client.get("/data/provisions.csv?party=EST&binding=legal")
    rows = list(csv.DictReader(io.StringIO(table.text, newline="")))
    assert table.headers["content-type"] == "text/csv; charset=utf-8"
    assert f"Provisions <small>({len(rows)})</small>" in page
    assert {one["binding"] for one in rows} == {"legal"}
    assert 'href="/data/provisions.csv?party=EST&amp;binding=legal"' in page
    assert json.loads(client.get("/data/provisions.json?party=EST&binding=legal").text)["provisions"] == rows


def test_codebook_package_and_references_are_files(client):
    told = {name: client.get(f"/data/{name}?party=POL&agreement=gbr-pol-1939") for name in (
        "codebook.md", "codebook.json", "datapackage.json", "cite.bib", "cite.ris", "cite.json")}  # fmt: skip
    assert {answer.status_code for answer in told.values()} == {200}
    assert told["cite.bib"].text in client.get("/data").text.replace("&#34;", '"')
    assert client.get("/data/statements.exe").status_code == 404
    for wrong in ("party=Atlantis", "agreement=Atlantis", "as_of=2026-02-30", "kind=zq", "binding=zq"):
        assert client.get(f"/data/provisions.csv?{wrong}").status_code == 400


def test_the_command_writes_the_files_that_the_server_gives(client, run, tmp_path):
    words = ("--today", "2026-11-21", "export", "data", "tables", "--agreement", "gbr-pol-1939", "--as-of", "1939-09-02")
    first, again = run(*words), run(*words)
    assert (first.code, again.out) == (0, first.out)
    for path in (tmp_path / "tables").iterdir():
        assert path.read_bytes() == client.get(f"/data/{path.name}?agreement=gbr-pol-1939&as_of=1939-09-02").content, path.name
    (tmp_path / "tables" / "mine.txt").write_text("zq")
    refused = run(*words)
    assert (refused.code, "not-a-data-folder" in refused.err, "mine.txt" in {one.name for one in (tmp_path / "tables").iterdir()}) == (2, True, True)


def test_feeds_are_at_addresses_of_their_own_and_say_what_the_interface_says(client):
    page = client.get("/feeds?to=UKR&agreement=ukraine-compact-2024").text
    assert "/feeds/deadlines.ics?agreement=ukraine-compact-2024&amp;to=UKR" in page
    asked = "to=UKR&agreement=ukraine-compact-2024"
    for name, form, other in (("deadlines.ics", "ics", "owed"), ("duties.atom", "atom", "owed")):
        feed, answer = client.get(f"/feeds/{name}?{asked}"), client.get(f"/api/{other}?{asked}&format={form}")
        assert feed.headers["content-type"] == answer.headers["content-type"]
        assert [line for line in feed.text.splitlines() if 'rel="self"' not in line] == answer.text.splitlines()
    said = client.get("/feeds/statements.atom?agreement=ksc-2022")
    assert said.text.count("<entry>") == len(client.get("/api/said?agreement=ksc-2022").json()["statements"])
    assert '<link rel="self" type="application/atom+xml" href="http://127.0.0.1/feeds/statements.atom?agreement=ksc-2022"/>' in said.text
    assert 'href="/feeds/statements.atom?agreement=ksc-2022"' in client.get("/statements?agreement=ksc-2022").text
    assert client.get("/feeds/deadlines.ics").status_code == 400


def test_a_feed_of_a_filtered_page_has_the_filtered_entries_and_says_so(client):
    asked = "party=FRA&agreement=ukraine-compact-2024"
    entries = {
        more: client.get(f"/feeds/duties.atom?{asked}{more}").text.count("ukraine-compact-2024/")
        for more in ("", "&kind=standing", "&kind=help", "&status=yes", "&status=no")
    }
    assert {more: bool(count) for more, count in entries.items()} == {
        "": True, "&kind=standing": True, "&kind=help": False, "&status=yes": True, "&status=no": False,
    }  # fmt: skip
    whole, part = (client.get(f"/feeds/deadlines.ics?{asked}{more}").text for more in ("", "&kind=standing"))
    assert ("of these kind=standing" in part.replace("\r\n ", ""), "of these" in whole) == (True, False)
    assert "agreement=ukraine-compact-2024&amp;kind=help" in client.get(f"/feeds?{asked}&kind=help").text
    said = client.get("/feeds/statements.atom?agreement=ksc-2022&kind=help&view=un")
    assert said.headers["x-not-applied"] == "view, kind"


def test_kind_and_status_narrow_the_rows_and_stay_in_links(client):
    due = "/due?party=FRA&agreement=ukraine-compact-2024"
    shown = {more: "ukraine-compact-2024/" in client.get(f"{due}{more}").text for more in ("", "&kind=standing", "&kind=help", "&status=yes", "&status=no")}
    assert shown == {"": True, "&kind=standing": True, "&kind=help": False, "&status=yes": True, "&status=no": False}
    attack = "/what-if?to=POL&agreement=nato-1949&if=armed%20attack%20by%20RUS%20on%20POL%20at%202026-12-01T06:00Z%20in%20Warsaw"
    board, help_ = client.get(attack).text, client.get(f"{attack}&kind=help").text
    assert "provision=nato-1949/art4" in board
    assert "provision=nato-1949/art4" not in help_
    assert "provision=nato-1949/art5-assist" in help_
    listed = client.get("/agreements?kind=decide").text
    assert "ksc-2022" in listed
    assert "budapest-1994" not in listed.partition("<main")[2]
    assert "kind=decide" in listed
    for wrong in ("kind=zq", "status=zq", "binding=zq"):
        assert client.get(f"/agreements?{wrong}").status_code == 400


def test_gaps_and_open_points_speak_the_words_of_the_pages(client):
    board = client.get("/what-if?to=UKR&if=armed%20attack%20by%20RUS%20on%20UKR%20at%202026-12-01T06:00Z").text
    told = board.partition('id="open"')[2].partition("</section>")[0]
    assert "Settle it:" in told
    assert "--if" not in told
    assert "--reading" not in told
    assert "<span>Attacked</span>" in client.get("/gaps").text
