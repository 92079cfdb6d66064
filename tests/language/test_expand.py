"""Families: templates, parameters, omissions, own blocks in place of shared ones."""

from __future__ import annotations

import pytest

from foedera.errors import Problem
from foedera.language.expand import expand, facts
from foedera.language.format import format_line
from foedera.language.parse import parse
from foedera.language.substitute import substitute
from foedera.model import lines
from foedera.model.blocks import Agreement
from foedera.model.terms import Pattern, Ref, Slot
from foedera.model.text import AgreementText

FAMILY = """\
template family "The family"
  parameter partner
  parameter text
  parameter verb
  parameter day
  kind "bilateral"
  alias "one"
  binding political
  force day
  source text text high
  note "shared"
role participant: UKR, partner
role helper: partner
role helper: USA
provision consult "Consult"
  when request by participant called R
  each partner
  must consult with UKR, partner
  says "verb"
  quote "q" from text
  provided X in partner
provision gone "Gone"
provision kept "Kept"
  note "shared"
"""
MEMBER = """\
agreement a-gbr same text as family, partner is GBR, text is bt_GBR, verb is "will seek", day is 2024-01-12
  alias "two"
  binding legal
  note "own"
  omits gone
role helper: FRA
provision kept "Own"
provision more "More"
"""


def written_out(*texts: str) -> tuple[dict[str, AgreementText], tuple[Problem, ...]]:
    documents = []
    for number, text in enumerate(texts):
        document, problems = parse(text, f"f{number}")
        assert problems == ()
        documents.append(document)
    found, problems = expand(documents)
    return {text.agreement.id: text for text in found}, problems


def lines_of(agreement: Agreement) -> list[str]:
    return [format_line(line, "agreement") for line in agreement.lines]


@pytest.mark.parametrize("texts", [(FAMILY, MEMBER), (MEMBER, FAMILY), (FAMILY + MEMBER,)])
def test_a_member_takes_over_its_family(texts: tuple[str, ...]) -> None:
    found, problems = written_out(*texts)
    assert problems == ()
    member = found["a-gbr"]
    assert member.agreement.title == "The family"
    assert not member.is_template
    assert found["family"].is_template
    assert [(role.name, role.members) for role in member.roles] == [("participant", ("UKR", "GBR")), ("helper", ("FRA",))]
    assert [(provision.id, provision.title) for provision in member.provisions] == [
        ("consult", "Consult"), ("kept", "Own"), ("more", "More"),
    ]  # fmt: skip


def test_parameters_are_put_in_wherever_a_string_is_their_name() -> None:
    found, _ = written_out(FAMILY, MEMBER)
    assert [format_line(line) for line in found["a-gbr"].provisions[0].lines] == [
        "when request by participant called R",
        "each GBR",
        "must consult with UKR, GBR",
        'says "will seek"',
        'quote "q" from bt_GBR',
        "provided X in GBR",
    ]
    bearer = found["a-gbr"].provisions[0].lines[1]
    assert isinstance(bearer, lines.Bearer)
    assert bearer.ref == Ref("GBR")


def test_lines_of_the_agreement_are_inherited_replaced_or_added() -> None:
    found, _ = written_out(FAMILY, MEMBER)
    assert lines_of(found["a-gbr"].agreement) == [
        'kind "bilateral"', "force 2024-01-12", "source bt_GBR text high", 'note "shared"', 'alias "two"', "binding legal",
        'note "own"', "omits gone",
    ]  # fmt: skip
    assert facts(found["a-gbr"].agreement, "alias") == ("two",)


def test_a_template_is_given_with_its_parameters_open() -> None:
    found, _ = written_out(FAMILY)
    assert [role.members for role in found["family"].roles] == [("UKR", "partner"), ("partner",), ("USA",)]


def test_several_templates_are_merged_in_order() -> None:
    found, problems = written_out(
        'template one "One"\n  kind "first"\nprovision p "P1"\nprovision q "Q1"\n',
        'template two "Two"\n  kind "second"\nprovision q "Q2"\nprovision r "R2"\n',
        "agreement a same text as one, two\nprovision s\n",
    )
    assert problems == ()
    assert [(part.id, part.title) for part in found["a"].provisions] == [("p", "P1"), ("q", "Q2"), ("r", "R2"), ("s", "")]
    assert found["a"].agreement.title == "One"
    assert lines_of(found["a"].agreement) == ['kind "second"']


def test_a_template_may_build_on_another_and_hand_its_parameter_on() -> None:
    found, problems = written_out(
        "template base\n  parameter who\nrole bound: who\n",
        "template middle same text as base, who is partner\n  parameter partner\n",
        "agreement a same text as middle, partner is GBR\n",
    )
    assert problems == ()
    assert found["a"].roles[0].members == ("GBR",)


@pytest.mark.parametrize(
    ("texts", "code", "severity", "suggestions"),
    [
        (("template family\n", "agreement a same text as famly\n"), "unknown-template", "error", ("family",)),
        (("agreement b\n", "agreement a same text as b\n"), "unknown-template", "error", ()),
        (("template a same text as b\ntemplate b same text as a\n",), "template-cycle", "error", ()),
        (("template a same text as a\n",), "template-cycle", "error", ()),
        (("template t\n  parameter x\nrole r: x\nagreement a same text as t\n",), "missing-parameter", "error", ()),
        (
            ("template t\n  parameter partner\nrole r: partner\nagreement a same text as t, partner is GBR, partnr is FRA\n",),
            "unused-parameter", "error", ("partner",),
        ),
        (("template t\n  parameter x\nagreement a same text as t, x is GBR\n",), "unused-parameter", "warning", ()),
        (("template t\nprovision assist\nagreement a same text as t\n  omits asist\n",), "unknown-omission", "error", ("assist",)),
        (("agreement a\n", "agreement a\n"), "duplicate-id", "error", ()),
    ],
)  # fmt: skip
def test_problems_of_families(texts: tuple[str, ...], code: str, severity: str, suggestions: tuple[str, ...]) -> None:
    _, problems = written_out(*texts)
    assert [(problem.code, problem.severity, problem.suggestions) for problem in problems] == [(code, severity, suggestions)]
    assert problems[0].where.line > 0


def test_words_of_the_grammar_are_never_parameters() -> None:
    line = lines.SourceLine(sources=("text",), evidence="text")
    assert substitute(line, {"text": "bt_GBR"}) == lines.SourceLine(sources=("bt_GBR",), evidence="text")
    slot = Pattern(("assist",), slots=(Slot("by", Ref("by")),))
    assert substitute(slot, {"by": "GBR"}).slots == (Slot("by", Ref("GBR")),)
    assert substitute(slot, {"x": "y"}) is slot
    assert substitute(slot, {}) is slot


def test_comments_and_places_are_kept_and_never_changed() -> None:
    found, _ = written_out("template t\n  parameter x\n# x\nprovision p  # x\n  each x\nagreement a same text as t, x is GBR\n")
    (provision,) = found["a"].provisions
    assert (provision.comments, provision.remark) == (("x",), "x")
    assert provision.where.line == 4


def test_a_parameter_may_stand_for_a_date_only_in_its_template() -> None:
    assert parse("template t\n  parameter day\n  signed day\nprovision p\n  from day\n")[1] == ()
    assert [problem.code for problem in parse("agreement t\n  signed day\n")[1]] == ["bad-date"]
    assert [problem.code for problem in parse("agreement a same text as t, day is 2024-02-30\n")[1]] == ["impossible-date"]
