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
