"""What browsers get of others: the bytes that the list names, with their licences, and nothing that runs text as code."""

from __future__ import annotations

import hashlib
import re

import pytest

from foedera.web.rendering import HERE

FOLDER = HERE / "static" / "vendor"
ROWS = [line.split("\t") for line in (FOLDER / "SHA256SUMS").read_text().splitlines() if not line.startswith("#")]


def test_every_file_is_listed_and_every_listed_file_is_there():
    assert {row[1] for row in ROWS} == {path.name for path in FOLDER.glob("*.js")}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[1])
def test_the_bytes_are_those_that_were_listed_and_no_more_than_was_agreed(row):
    told, name, most, licences, packages = row
    found = (FOLDER / name).read_bytes()
    assert hashlib.sha256(found).hexdigest() == told
    assert len(found) <= int(most)
    assert set(licences.split()) <= {"0BSD", "BSD-3-Clause", "ISC", "MIT"}
    for package in packages.split():
        plain = package.rpartition("@")[0].removeprefix("@").replace("/", "-")
        assert (FOLDER / "licences" / f"{plain}.txt").stat().st_size > 100


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[1])
def test_nothing_runs_text_as_code(row):
    text = (FOLDER / row[1]).read_text(encoding="utf-8")
    assert not re.findall(r"(?<![\w$.])(?:eval|Function)\(", text), "the build takes these out"
