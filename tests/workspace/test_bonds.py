"""Who is bound to whom at a date: members come and go with the date, drafts bind nobody, and every answer names its source."""

from __future__ import annotations

import csv
import io

import pytest

from foedera.errors import WrongCall
from foedera.exchange import bonds_csv
from foedera.model.bonds import GUARANTEE
from foedera.workspace import Workspace
from foedera.workspace.bonds import Asked


@pytest.fixture(scope="module")
def workspace():
    return Workspace.open(today="2026-11-27")


def _pairs(found, **wanted):
    return {pair for bond in found.bonds if all(getattr(bond, key) == value for key, value in wanted.items()) for pair in bond.pairs()}


def test_members_of_the_alliance_are_those_of_the_date(workspace):
    now = _pairs(workspace.bonds(Asked(under=("nato-1949",))), provision="art5-assist")
    then = _pairs(workspace.bonds(Asked(as_of="1982-04-02", under=("nato-1949",))), provision="art5-assist")
    assert len({bearer for bearer, _ in now}) == 32
    assert len({bearer for bearer, _ in then}) == 15  # Spain joined on 30 May 1982
    assert ("ESP", "FRA") not in then
    assert all(bearer != toward for bearer, toward in now | then)


def test_a_partner_that_signed_is_bound_and_a_draft_binds_nobody_unless_asked(workspace):
    found = workspace.bonds(Asked(to="UKR", kinds=GUARANTEE))
    assert ("GBR", "UKR") in _pairs(found, agreement="ba-gbr")
    assert "ksc-2022" in found.left_out
    assert not _pairs(found, agreement="ksc-2022")
    assert not any(bond.hypothetical for bond in found.bonds)
    drafted = workspace.bonds(Asked(to="UKR", under=("ksc-2022",), drafts=True))
    assert ("POL", "UKR") in _pairs(drafted)
    assert all(bond.hypothetical and bond.state == "if in force" for bond in drafted.bonds)


def test_before_it_was_signed_and_after_its_term_a_text_binds_nobody(workspace):
    assert not _pairs(workspace.bonds(Asked(as_of="1994-12-04", under=("budapest-1994",))))
    assert _pairs(workspace.bonds(Asked(as_of="1994-12-06", under=("budapest-1994",))))
    assert not _pairs(workspace.bonds(Asked(as_of="2034-02-17", under=("ba-deu",))))


def test_whether_a_state_that_was_gone_is_still_bound_stays_open(workspace):
    states = {bond.state for bond in workspace.bonds(Asked(under=("franco-russian-1892",))).bonds}
    assert states == {"open"}
    assert not _pairs(workspace.bonds(Asked(by="AUH")))  # gone since 1918: nobody's bearer


def test_the_table_has_one_row_for_each_pair_with_its_evidence(workspace):
    found = workspace.bonds(Asked(as_of="1939-09-01", to="POL"))
    rows = list(csv.DictReader(io.StringIO(bonds_csv.write(found))))
    assert len(rows) == sum(1 for bond in found.bonds for _ in bond.pairs())
    british = next(row for row in rows if row["agreement"] == "gbr-pol-1939" and row["provision"] == "art1")
    assert (british["bearer"], british["toward"], british["binding"], british["kind"]) == ("GBR", "POL", "legal", "help")
    assert british["sources"]
    assert british["hypothetical"] == "no"


@pytest.mark.parametrize(
    ("asked", "code"),
    [(Asked(kinds=("love",)), "unknown-kind"), (Asked(under=("nope",)), "unknown-agreement"), (Asked(as_of="2026-13-01"), "impossible-date")],
)
def test_a_wrong_question_is_refused_with_its_reason(workspace, asked, code):
    with pytest.raises(WrongCall) as refusal:
        workspace.bonds(asked)
    assert refusal.value.code == code
