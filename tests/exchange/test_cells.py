"""A table is opened in a spreadsheet: what would be a formula there stays the text that it is."""

from __future__ import annotations

import csv
import io

import pytest

from foedera.exchange.cells import NamedRows, cell


@pytest.mark.parametrize("text", ["=1+1", "+1+cmd|' /C zq'!A0", "-2+3+zq()", "-->", "@SUM(1)", "\t=1", "\r=1", "\0=1", "\uff1d1+1", "--", "-a", "'=1", "'tis"])
def test_a_text_that_begins_like_a_formula_gets_an_apostrophe(text):
    stream = io.StringIO()
    NamedRows(stream, ("id", "title")).writerow({"id": "zq", "title": text})
    assert next(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))["title"] == f"'{text}"  # so that the text is what stands behind the first apostrophe


@pytest.mark.parametrize("value", ["", "-", "-12.5", "+3", "2026-11-27", "a=b", " =1", 5, -5, None])
def test_numbers_dashes_and_other_texts_stay_as_they_are(value):
    assert cell(value) == value


def test_a_row_has_no_cell_without_a_column():
    with pytest.raises(ValueError, match="no such columns"):
        NamedRows(io.StringIO(), ("id",)).writerow({"title": "zq"})
