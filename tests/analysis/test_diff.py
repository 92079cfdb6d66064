"""Two texts told apart: wordings, versions, members of a family, files."""

from __future__ import annotations

import pytest
from tests.analysis.small import library

from foedera.errors import BrokenWorkspace, InvalidText, WrongCall
from foedera.model.difference import DIFFERENT, ONLY_LEFT, ONLY_RIGHT, SAME
from foedera.workspace import diff as diffing
from foedera.workspace.diff import Asked

TEXT = """\
template pair "Pair"
  parameter    partner
  binding      political
  source       seen text

role side: UKR, partner

provision act "Act"
  when         armed_attack by RUS on UKR called A
  each         partner
  intends to   assist UKR about A
  within       24h after A

agreement pair-fra "Pair with France" same text as pair, partner is FRA
  signed       2001-01-01

agreement pair-gbr "Pair with Britain" same text as pair, partner is GBR
  signed       2001-02-01

provision act "Act"
  when         armed_attack by RUS on UKR called A
  each         GBR
  intends to   assist UKR about A
  within       48h after A

provision more "More"
  each         GBR
  intends to   fund UKR

agreement alone "Alone"
  binding      legal
  signed       2002-01-01
  source       seen text

role party: FRA, GBR from 2002-01-01
role party: DEU from 2005-01-01

provision act "Act"
  when         armed_attack on V called A
  provided     V in party
  each         party G except V
  must         assist V about A
  reading      vote.gbr held by GBR: also manner own choice
  reading      vote.fra held by FRA: also manner own judgement

provision secret "Secret"
  known to     FRA, GBR from 2002-01-01
  known to     public from 2004-01-01
  each         party
  must not     use_of_force on any state
"""


def told(*names, readings=(), dates=(), today="2010-01-01"):
    return diffing.diff(library(TEXT), Asked(names=names, readings=readings, dates=dates), today)


def changes(found):
    return {block.id: block.change for block in found.blocks if block.change != SAME}


def signed_lines(found, name):
    block = next(block for block in found.blocks if block.id == name)
    return [(line.sign, " ".join(line.text.split())) for line in block.lines if line.sign != " "]


def test_members_of_a_family_differ_in_their_own_terms_alone():
    found = told("pair-fra", "pair-gbr")
    assert changes(found) == {"": DIFFERENT, "act": DIFFERENT, "more": ONLY_RIGHT}
    assert signed_lines(found, "act") == [("-", "within 24h after A"), ("+", "within 48h after A")]
    assert found.alike == "partner: FRA | GBR"


def test_turned_round_the_signs_turn_round():
    one, other = told("pair-fra", "pair-gbr"), told("pair-gbr", "pair-fra")
    assert changes(other) == {"": DIFFERENT, "act": DIFFERENT, "more": ONLY_LEFT}
    turned = {("+" if sign == "-" else "-", text) for sign, text in signed_lines(one, "act")}
    assert set(signed_lines(other, "act")) == turned


def test_plain_english_tells_only_what_differs():
    block = next(block for block in told("pair-fra", "pair-gbr").blocks if block.id == "act")
    assert [text.rpartition(", ")[2] for text in block.plain_left] == ["within 24 hours after the attack."]
    assert [text.rpartition(", ")[2] for text in block.plain_right] == ["within 48 hours after the attack."]


def test_two_wordings_of_one_text():
    found = told("alone", readings=("vote=gbr", "vote=fra"))
    assert changes(found) == {"act": DIFFERENT}
    assert signed_lines(found, "act") == [("-", "manner own choice"), ("+", "manner own judgement")]
    assert (found.left.label, found.right.label) == ("vote=gbr", "vote=fra")


def test_one_text_at_two_dates():
    assert changes(told("alone", dates=("2003", "2006"))) == {"party": DIFFERENT, "secret": ONLY_RIGHT}
    assert changes(told("alone", dates=("2006", "2007"))) == {}


def test_a_file_beside_the_library(tmp_path):
    path = tmp_path / "draft.pact"
    path.write_text(TEXT[TEXT.index("agreement alone") :].replace("must         assist", "may          assist"))
    found = told("alone", str(path))
    assert changes(found) == {"act": DIFFERENT}
    path.write_text("agreement alone\n  signd 2001\n")
    with pytest.raises(InvalidText):
        told("alone", str(path))
    path.write_text("source x\n  grade A\n")
    with pytest.raises(WrongCall, match="0 agreements"):
        told("alone", str(path))
    with pytest.raises(BrokenWorkspace):
        told("alone", str(tmp_path / "absent.pact"))


@pytest.mark.parametrize(
    ("names", "readings", "dates", "code"),
    [
        ((), (), (), "not-two-texts"),
        (("alone",), (), (), "not-two-texts"),
        (("alone", "pair-fra"), ("vote=gbr",), (), "not-two-texts"),
        (("alone",), ("vote=gbr", "vote=fra"), ("2003", "2004"), "not-two-texts"),
        (("alone", "alone"), (), (), "same-agreement-twice"),
        (("alone",), ("vote=gbr", "vote=gbr"), (), "same-agreement-twice"),
        (("alone",), (), ("2003", "2003"), "same-agreement-twice"),
        (("alone", "other"), (), (), "unknown-agreement"),
        (("alone",), ("vote=gbr", "vote=deu"), (), "unknown-reading"),
        (("alone",), ("vote=gbr", "gbr"), (), "bad-reading"),
        (("alone",), (), ("2003", "soon"), "impossible-date"),
        (("alone",), (), ("1999", "2003"), "not-known-then"),
    ],
)  # fmt: skip
def test_wrong_questions(names, readings, dates, code):
    with pytest.raises(WrongCall) as raised:
        told(*names, readings=readings, dates=dates)
    assert raised.value.code == code
