"""The workspace as tables: five of them, tidy, every column explained, nothing empty, nobody missing."""

from __future__ import annotations

import csv
import io
import json
import runpy
from hashlib import sha256
from pathlib import Path

import pytest
from tests.reading.papers import accept, shelf
from tests.workspace.asking import bundled

from foedera.errors import WrongCall
from foedera.exchange import writer
from foedera.model.columns import OBLIGATIONS, TABLES
from foedera.model.dataset import DATE, INTEGER, LIST, DataSet
from foedera.model.time import parse_period
from foedera.workspace import Workspace
from foedera.workspace.datasets import Asked, codes_of
from foedera.workspace.packaged import PACKAGE, files

COURIERS = "a paper castle that will not hold"


@pytest.fixture(scope="module")
def found():
    """Every table of the library; of obligations those of one agreement with 32 parties."""
    whole = bundled().datasets(Asked(), ("agreements", "provisions", "events", "statements"))
    nato = bundled().datasets(Asked(agreement=("nato-1949",)), ("obligations",))
    return {one.name: one for one in (*whole.tables[:4], nato.tables[4])}


def rows(table) -> list[dict]:
    return [dict(zip([one.name for one in table.columns], row, strict=True)) for row in table.rows]


def by(table, **wanted) -> list[dict]:
    return [one for one in rows(table) if all(one[name] == value for name, value in wanted.items())]


@pytest.mark.parametrize("name", [one.name for one in TABLES])
def test_every_cell_is_what_its_column_says(found, name):
    """No cell is empty, a key names one row, a date is a date, a word of a list is one of the words."""
    table = found[name]
    assert table.rows
    keys = [tuple(one[part] for part in table.key) for one in rows(table)]
    assert len(set(keys)) == len(keys)
    assert keys == sorted(keys)
    for at, column in enumerate(table.columns):
        told = {row[at] for row in table.rows}
        assert "" not in told, column.name
        values = told - {"unknown", "none"}
        if column.type == INTEGER:
            assert all(isinstance(one, int) for one in values), column.name
        elif column.type == DATE:
            assert all(parse_period(one).lo % 86_400 == 0 and len(one) == 10 for one in values), column.name
        if column.values:
            words = {word for one in values for word in (one.split() if column.type == LIST else [one])}
            assert words <= set(column.values), column.name


def test_states_that_others_get_wrong_have_their_own_codes():
    """Norway is no `no` and no missing value; Kosovo and Austria-Hungary have no ISO code; two Germanies, a former State."""
    codes = {code: told for code in ("NOR", "XKX", "TWN", "VAT", "CSK", "DDR", "AUH", "DEU", "EU", "NATO") for told in [codes_of(bundled().library, code, parse_period("2026-11-21"))]}
    assert codes == {
        "NOR": ("NOR", "385", "385"), "XKX": ("none", "347", "347"), "TWN": ("TWN", "713", "713"), "VAT": ("VAT", "none", "none"),
        "CSK": ("CSK", "315", "315"), "DDR": ("DDR", "265", "265"), "AUH": ("none", "300", "300"),
        "DEU": ("DEU", "255", "260"), "EU": ("none", "none", "none"), "NATO": ("none", "none", "none"),
    }  # fmt: skip


@pytest.mark.parametrize(("day", "cow", "gw"), [("1939-09-01", "255", "255"), ("1972-06-01", "260", "260"), ("2000-01-01", "255", "260")])
def test_germany_has_the_number_of_the_date(day, cow, gw):
    """State System Membership 2016: 255 to 1945 and from 1990, 260 between; Gleditsch and Ward: 260 from 1949 on."""
    assert codes_of(bundled().library, "DEU", parse_period(day)) == ("DEU", cow, gw)


def test_norway_is_bound_to_estonia_and_the_other_way_round(found):
    """From the treaty: an armed attack against one shall be considered an attack against all; Estonia a party since 2004."""
    for bearer, toward, cow in (("NOR", "EST", "385"), ("EST", "NOR", "366")):
        one = by(found["obligations"], bearer=bearer, toward=toward, provision="nato-1949/art5-assist")
        assert [(each["bearer_cow"], each["kind"], each["binding"], each["state"]) for each in one] == [(cow, "help", "legal", "in force")]
    assert not by(found["obligations"], bearer="NOR", toward="NOR")
    assert not by(found["obligations"], toward="UKR")


def test_an_imprecise_date_is_two_days_and_memory_is_said(found):
    crimea, request = (by(found["events"], event=name)[0] for name in ("crimea-2014", "request-2014"))
    assert (crimea["happened_first"], crimea["happened_last"]) == ("2014-02-01", "2014-03-31")
    assert (crimea["asserted_by"], crimea["denied_by"], crimea["place"]) == ("GBR UKR UNGA USA", "RUS", "crimea")
    assert (request["evidence"], request["place"]) == ("memory", "unknown")
    assert by(found["agreements"], agreement="ksc-2022")[0]["in_force_first"] == "none"


def test_a_statement_is_a_citation_with_a_short_quotation(found):
    told = rows(found["statements"])
    assert len(told) == len(bundled().library.statements)
    assert all(len(one["quote"].split()) <= 26 and len(one["sha256"]) == 64 for one in told)
    assert all(one["span_end"] - one["span_start"] < 300 for one in told)
    by_hand = {(one["evidence"], one["origins"], one["reviewers"], one["tier"], one["decision"]) for one in told}
    assert by_hand == {("reported", "unknown", "none", "none", "none")}


def test_a_reviewed_statement_says_who_looked_at_it_and_no_licence_is_put_on_it(tmp_path):
    made = shelf(tmp_path)
    accept(made, COURIERS)
    workspace = Workspace(bundled().library, "2027-03-10", made.folder)
    found = workspace.datasets(Asked(), ("statements",))
    one = next(one for one in rows(found.tables[3]) if one["decision"] != "none")
    assert (one["reviewers"], one["origins"], one["evidence"], one["tier"] in ("A", "B", "C")) == (1, 1, "reported", True)
    assert [record.id for record in made.journal.current()] == [one["decision"]]
    licensed = [bool(each.get("licenses")) for each in json.loads(files(workspace.datasets(Asked(), ("none",)))[PACKAGE])["resources"]]
    assert licensed == [False] * 5


def test_the_words_of_the_filter_bar_narrow_the_tables():
    few = bundled().datasets(Asked(party="EST", kind=("help",), binding=("legal",), as_of="2004-03-28"))
    assert not few.tables[4].rows, "a day before the accession of Estonia"
    later = bundled().datasets(Asked(party="EST", kind=("help",), binding=("legal",), as_of="2004-03-29"), ("obligations",))
    assert {one["bearer"] == "EST" or one["toward"] == "EST" for one in rows(later.tables[4])} == {True}
    assert later.narrowed == ("party=EST", "kind=help", "binding=legal")
    for wrong in (Asked(party="Atlantis"), Asked(agreement=("Atlantis",)), Asked(as_of="2026-02-30"), Asked(kind=("zq",)), Asked(binding=("zq",))):
        with pytest.raises(WrongCall):
            bundled().datasets(wrong, ("provisions",))


def test_the_package_describes_the_files_as_they_are(found):
    """What the specification of data packages requires of a package, a resource and a table schema."""
    data = bundled().datasets(Asked(agreement=("budapest-1994", "ksc-2022")))
    made = files(data)
    assert made == files(bundled().datasets(Asked(agreement=("budapest-1994", "ksc-2022"))))
    package = json.loads(made[PACKAGE])
    assert (package["name"], package["profile"], "licenses" in package) == ("foedera-data", "tabular-data-package", False)
    assert [one["name"] for one in package["resources"]] == [one.name for one in TABLES]
    licensed = [one["name"] for one in package["resources"] if "licenses" in one]
    assert licensed == [one.name for one in TABLES if one.name != "statements"], "what somebody said is cited, not licensed"
    for one in package["resources"]:
        body = made[one["path"]]
        assert (len(body), f"sha256:{sha256(body).hexdigest()}") == (one["bytes"], one["hash"])
        reader = csv.DictReader(io.StringIO(body.decode(), newline=""))
        names = [field["name"] for field in one["schema"]["fields"]]
        assert list(reader.fieldnames or ()) == names
        assert set(one["schema"]["primaryKey"]) <= set(names)
        assert one["schema"]["missingValues"] == ["unknown", "none"]
        assert {field["type"] for field in one["schema"]["fields"]} <= {"string", "integer", "date"}
        same = json.loads(made[f"{one['name']}.json"])[one["name"]]
        assert [{name: str(value) for name, value in row.items()} for row in same] == list(reader)
        assert all(f"| `{name}` |" in made["codebook.md"].decode() for name in names)


def test_a_reference_names_version_texts_and_date(found):
    data = bundled().datasets(Asked(as_of="2022-03-01"), ("none",))
    for form in ("bib", "ris", "csl"):
        told = writer("citation", form)(data)
        assert all(word in told for word in (data.software, data.library, "Data as of 2022-03-01", "2026"))


def test_the_codebook_explains_each_column_once():
    for table in TABLES:
        names = [one.name for one in table.columns]
        assert len(set(names)) == len(names)
        assert all(one.meaning.endswith(".") and one.source for one in table.columns), table.name
    assert OBLIGATIONS.key == ("as_of", "bearer", "toward", "provision")


def test_the_example_of_the_guide_for_python_runs(found, tmp_path, monkeypatch, capsys):
    """On the obligations of the North Atlantic Treaty: the United States is bound to help the 31 other parties."""
    guide = (Path(__file__).resolve().parents[2] / "docs" / "how-to" / "use-the-data.md").read_text(encoding="utf-8")
    example = guide.partition("```python\n")[2].partition("```")[0]
    (tmp_path / "tables").mkdir()
    given = DataSet(software="", library="", as_of="", known_at="", asked="", cite="", tables=(found["obligations"],))
    table = writer("dataset", "csv")(given)
    (tmp_path / "tables" / "obligations.csv").write_text(table, encoding="utf-8", newline="")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "example.py").write_text(example, encoding="utf-8")
    runpy.run_path("example.py")
    helped, evidence = capsys.readouterr().out.splitlines()
    assert helped == "31 ['ALB', 'BEL', 'BGR', 'CAN', 'CZE']"
    assert evidence == "{'text'}"
