"""Every line and phrase of the reference: what it is read as, and its canonical form."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from foedera.language.format import format_document, format_line
from foedera.language.parse import parse
from foedera.language.provision_lines import PARSERS, STRUCT_LINES
from foedera.language.shapes import FACTS
from foedera.model import lines
from foedera.model.blocks import (
    Agreement,
    Area,
    Claim,
    Define,
    Document,
    Event,
    Organ,
    Provision,
    Role,
    Scenario,
    Statement,
    Status,
)
from foedera.model.lines import AnyLine
from foedera.model.terms import (
    AllOf,
    Anchor,
    AnyCondition,
    AnyOf,
    Count,
    Duration,
    Happened,
    InForce,
    InRole,
    Is,
    Order,
    Pattern,
    PlaceIn,
    PlaceIs,
    PlaceNorth,
    Ref,
    Slot,
    StatusIs,
    TargetIs,
)

SEED = (Path(__file__).parent / "seed.pact").read_text(encoding="utf-8")
DAY = 86_400
HEADS = {"provision": "agreement a\nprovision p\n", "define": "agreement a\ndefine d A\n", "organ": "agreement a\norgan o of party\n"}


def read(text: str) -> Document:
    document, problems = parse(text, "f")
    assert problems == ()
    return document


def read_line(text: str, block: str = "provision") -> AnyLine:
    last = read(f"{HEADS[block]}  {text}\n").blocks[-1]
    assert not isinstance(last, Scenario)
    (line,) = last.lines
    return line


def slots(*pairs: tuple[str, str | Ref]) -> tuple[Slot, ...]:
    return tuple(Slot(word, Ref(ref) if isinstance(ref, str) else ref) for word, ref in pairs)


ATTACK = Pattern(("armed_attack",), slots=slots(("on", "V")), called="A")

LINES: list[tuple[str, AnyLine]] = [
    ('cite "Art 5"', lines.Cite(text="Art 5")),
    (r'note "a \"b\" \\ c"', lines.Note(text='a "b" \\ c')),
    ("source bt_GBR, ba_uk3 text high", lines.SourceLine(sources=("bt_GBR", "ba_uk3"), evidence="text", confidence="high")),
    ("source text", lines.SourceLine(sources=("text",))),
    ("source text text", lines.SourceLine(sources=("text",), evidence="text")),
    ('quote "no more than three days" from ist_interfax', lines.Quote(text="no more than three days", source="ist_interfax")),
    ("binding legal", lines.Binding(force="legal")),
    ("known to GBR, POL from 1939-08-25", lines.KnownTo(who=("GBR", "POL"), date="1939-08-25")),
    ("from 1949-08-24", lines.Earliest(duration=None, anchor=Anchor("date", "1949-08-24"))),
    ("from 1949", lines.Earliest(duration=None, anchor=Anchor("date", "1949"))),
    ("to 1999-01-01", lines.To(date="1999-01-01")),
    (
        "from 20y after entry into force",
        lines.Earliest(duration=Duration("20y", months=240), anchor=Anchor("entry_into_force")),
    ),
    ("when armed_attack on V called A", lines.When(pattern=ATTACK)),
    (
        "when request by beneficiary about event E called R",
        lines.When(
            pattern=Pattern(("request",), slots=slots(("by", "beneficiary"), ("about", Ref("E", role="event"))), called="R")
        ),
    ),
    (
        "when decide fulfilled by core_state G about event E with outcome join called D",
        lines.When(
            pattern=Pattern(
                ("decide",), state="fulfilled", outcome="join", called="D",
                slots=slots(("by", Ref("G", role="core_state")), ("about", Ref("E", role="event"))),
            )
        ),
    ),
    (
        "when strike by UKR on any of moscow, st_petersburg called S",
        lines.When(
            pattern=Pattern(
                ("strike",), called="S",
                slots=slots(("by", "UKR"), ("on", Ref(among=("moscow", "st_petersburg"), quantifier="any"))),
            )
        ),
    ),
    (
        "when actual or deemed armed_attack by RUS, BLR on every party except V, attacker as of 2022-02",
        lines.When(
            pattern=Pattern(
                ("armed_attack",), deemed=True,
                slots=slots(
                    ("by", Ref(among=("RUS", "BLR"), quantifier="every")),
                    ("on", Ref(role="party", quantifier="every", excluding=("V", "attacker"), as_of="2022-02")),
                ),
            )
        ),
    ),
    ("when any of armed_attack, threat", lines.When(pattern=Pattern(("armed_attack", "threat")))),
    ("when ongoing occupation of crimea", lines.When(pattern=Pattern(("occupation",), ongoing=True, slots=slots(("of", "crimea"))))),
    ("waived by consent by guarantor", lines.WaivedBy(pattern=Pattern(("consent",), slots=slots(("by", "guarantor"))))),
    ("judge of provoked: not stated", lines.JudgeOf(word="provoked", form="not_stated")),
    ("judge of provoked: each party", lines.JudgeOf(word="provoked", form="each_party")),
    ("judge of provoked: any party", lines.JudgeOf(word="provoked", form="any_party")),
    ("judge of provoked: nac, RUS", lines.JudgeOf(word="provoked", form="named", who=("nac", "RUS"))),
    ("each party G except V", lines.Bearer(form="each", ref=Ref("G", role="party", excluding=("V",)))),
    ("each core_state", lines.Bearer(form="each", ref=Ref(role="core_state"))),
    ("each GBR", lines.Bearer(form="each", ref=Ref("GBR"))),
    ("jointly GBR, FRA", lines.Bearer(form="jointly", ref=Ref(among=("GBR", "FRA"), quantifier="every"))),
    ("at least 3 of party G", lines.Bearer(form="at_least", ref=Ref("G", role="party"), least=3)),
    ("that G", lines.Bearer(form="that", ref=Ref("G"))),
    (
        "lead FRA, GBR with volunteers coalition",
        lines.Bearer(form="lead", ref=Ref(among=("FRA", "GBR"), quantifier="every"), volunteers="coalition"),
    ),
    ("must assist UKR", lines.Duty(modality="must", act=Pattern(("assist",), slots=slots(("object", "UKR"))))),
    (
        "must not lift sanctions on RUS",
        lines.Duty(modality="must_not", act=Pattern(("lift",), slots=slots(("object", "sanctions"), ("on", "RUS")))),
    ),
    ("must maintain forces", lines.Duty(modality="must_maintain", act=Pattern(("forces",)))),
    ("may join", lines.Duty(modality="may", act=Pattern(("join",)))),
    ("has power to convene", lines.Duty(modality="power", act=Pattern(("convene",)))),
    ("intends to fight beside V", lines.Duty(modality="intends", act=Pattern(("fight",), slots=slots(("beside", "V"))))),
    ('declares "the door is open"', lines.Duty(modality="declares", text="the door is open")),
    ("toward either participant", lines.Toward(ref=Ref(role="participant", quantifier="either"))),
    (
        "within 24h after R, illustrative",
        lines.Within(duration=Duration("24h", seconds=DAY), anchor=Anchor("occurrence", "R"), hedge="illustrative"),
    ),
    (
        "within 3d, anchor not stated",
        lines.Within(duration=Duration("3d", seconds=3 * DAY), anchor=Anchor("not_stated")),
    ),
    (
        "within 72h after consult fulfilled, where possible",
        lines.Within(
            duration=Duration("72h", seconds=3 * DAY), anchor=Anchor("provision", "consult", "fulfilled"), hedge="where_possible"
        ),
    ),
    (
        "within 6mo after request by UKR, FRA, roughly",
        lines.Within(
            duration=Duration("6mo", months=6), hedge="roughly",
            anchor=Anchor(
                "pattern",
                pattern=Pattern(("request",), slots=slots(("by", Ref(among=("UKR", "FRA"), quantifier="every")))),
            ),
        ),
    ),
    ("every 1y", lines.Every(duration=Duration("1y", months=12))),
    ('timing "immediately" after M', lines.Timing(word="immediately", anchor=Anchor("occurrence", "M"))),
    ('timing "at once"', lines.Timing(word="at once")),
    ("fulfilled when meeting by G", lines.FulfilledWhen(pattern=Pattern(("meeting",), slots=slots(("by", "G"))))),
    ("amount 3800000000 USD per 1y", lines.Amount(figure=3_800_000_000, unit="USD", per=Duration("1y", months=12))),
    ("amount 12 tanks", lines.Amount(figure=12, unit="tanks")),
    ('says "will seek"', lines.Says(words="will seek")),
    ("manner own judgement, as to means", lines.Manner(words="own judgement, as to means")),
    (
        "reading clock.meeting held by nobody: instead within 72h after consult fulfilled",
        lines.Reading(
            axis="clock", name="meeting", holders=("nobody",), mode="instead",
            line=lines.Within(duration=Duration("72h", seconds=3 * DAY), anchor=Anchor("provision", "consult", "fulfilled")),
        ),
    ),
    ("reading future.any: as written", lines.Reading(axis="future", name="any", mode="plain")),
    (
        "reading who.both held by RUS, BLR: also judge of provoked: not stated",
        lines.Reading(axis="who", name="both", holders=("RUS", "BLR"), line=lines.JudgeOf(word="provoked", form="not_stated")),
    ),
    ("deemed armed_attack on each party", lines.Deemed(pattern=Pattern(("armed_attack",), slots=slots(("on", Ref(role="party", quantifier="each")))))),
    ("terminates p28/3 toward UKR and by UKR", lines.Link(kind="terminates", target="p28/3", toward="UKR", and_by="UKR")),
    ("voids p28 toward X", lines.Link(kind="voids", target="p28", toward="X")),
    ("supersedes old", lines.Link(kind="supersedes", target="old")),
    ("despite un-charter/art51", lines.Link(kind="despite", target="un-charter/art51")),
    ("subject to un-charter", lines.Link(kind="subject_to", target="un-charter")),
    ("invokes indivisibility", lines.Invokes(principle="indivisibility")),
]

CONDITIONS: list[tuple[str, AnyCondition]] = [
    ("V in party", InRole(subject="V", role="party")),
    ("V not in party of nato-1949", InRole(subject="V", role="party", of="nato-1949", negated=True)),
    ("X in state", InRole(subject="X", role="state")),
    ("place of A in treaty_area", PlaceIn(occurrence="A", area="treaty_area")),
    ("place of A not in treaty_area", PlaceIn(occurrence="A", area="treaty_area", negated=True)),
    ("place of A in territory of party", PlaceIn(occurrence="A", territory=Ref("party"))),
    ("place of A in territory of UKR", PlaceIn(occurrence="A", territory=Ref("UKR"))),
    ("place of A north of tropic_of_cancer", PlaceNorth(occurrence="A", line="tropic_of_cancer")),
    ("place of A south of line_x", PlaceNorth(occurrence="A", line="line_x", south=True)),
    ("place of A is island", PlaceIs(occurrence="A", word="island")),
    ("target of A is not forces", TargetIs(occurrence="A", word="forces", negated=True)),
    ("A is covered", Is(subject="A", word="covered")),
    ("A is not provoked", Is(subject="A", word="provoked", negated=True)),
    ("X is DEU", Is(subject="X", word="DEU")),
    ("payment of damage by RUS", Happened(pattern=Pattern(("payment",), slots=slots(("of", "damage"), ("by", "RUS"))))),
    (
        "no ongoing aggression by RUS on UKR",
        Happened(pattern=Pattern(("aggression",), ongoing=True, slots=slots(("by", "RUS"), ("on", "UKR"))), negated=True),
    ),
    (
        "no threat by RUS before A",
        Happened(
            pattern=Pattern(("threat",), slots=slots(("by", "RUS"))), negated=True, relation="before",
            anchor=Anchor("occurrence", "A"),
        ),
    ),
    (
        "hostilities by RUS on UKR ended before A",
        Happened(
            pattern=Pattern(("hostilities",), slots=slots(("by", "RUS"), ("on", "UKR"))), ended=True, relation="before",
            anchor=Anchor("occurrence", "A"),
        ),
    ),
    (
        "no_lift released before A",
        Happened(pattern=Pattern(("no_lift",), state="released"), relation="before", anchor=Anchor("occurrence", "A")),
    ),
    ("landing in crimea", Happened(pattern=Pattern(("landing",), slots=slots(("in", "crimea"))))),
    (
        "at least 2 of great_power except party are at_war with V",
        Count(least=2, role=Ref(role="great_power", excluding=("party",)), relation="at_war", other="V"),
    ),
    ("A after signature", Order(occurrence="A", relation="after", anchor=Anchor("signature"))),
    ("A after entry into force", Order(occurrence="A", relation="after", anchor=Anchor("entry_into_force"))),
    ("A after 2024-01-12", Order(occurrence="A", relation="after", anchor=Anchor("date", "2024-01-12"))),
    ("attack-2022 before B", Order(occurrence="attack-2022", relation="before", anchor=Anchor("occurrence", "B"))),
    ("accession of X is invited", StatusIs(status="accession", of="X", step="invited")),
    ("accession of X is not at least invited", StatusIs(status="accession", of="X", step="invited", at_least=True, negated=True)),
    ("nato-1949 in force for X", InForce(agreement="nato-1949", party="X")),
    ("nato-1949 not in force for X", InForce(agreement="nato-1949", party="X", negated=True)),
]

OTHER_FORMS = [
    ("provided released from no_lift before A", "provided no_lift released before A"),
    ("when armed_attack called A on V", "when armed_attack on V called A"),
    ("amount 3_800 USD", "amount 3800 USD"),
    ('manner   own\tchoice ,  "x"', ""),
    ("says would", 'says "would"'),
    ("source  a ,b   report", "source a, b report"),
    ("until first time all hold:\n    V in r\n    X in r", "until first time all hold:\n  V in r\n  X in r"),
    ("until\n    V in r\n    X in r", "until first time all hold:\n  V in r\n  X in r"),
    ("until first time all hold\n    V in r", "until V in r"),
    ("provided all of:\n    V in r\n    X in r", "provided\n  V in r\n  X in r"),
    ("provided\n    all of\n      all of\n        V in r", "provided V in r"),
    ("unless\n    any of\n      V in r\n      X in r", "unless any of\n  V in r\n  X in r"),
]


@pytest.mark.parametrize(("text", "line"), LINES, ids=[text for text, _ in LINES])
def test_line(text: str, line: AnyLine) -> None:
    assert read_line(text) == line
    assert format_line(line) == text


@pytest.mark.parametrize(("text", "condition"), CONDITIONS, ids=[text for text, _ in CONDITIONS])
def test_condition(text: str, condition: AnyCondition) -> None:
    for keyword in ("provided", "unless", "so long as", "until"):
        line = read_line(f"{keyword} {text}")
        assert line == lines.Guard(keyword=keyword, condition=condition)
        assert format_line(line) == f"{keyword} {text}"
    assert read_line(f"means {text}", "define") == lines.Means(condition=condition)


@pytest.mark.parametrize(("written", "canonical"), [form for form in OTHER_FORMS if form[1]])
def test_other_forms_have_one_canonical_form(written: str, canonical: str) -> None:
    assert format_line(read_line(written)) == canonical


def test_children_are_anded_and_alternatives_stand_under_any_of() -> None:
    line = read_line("provided  # r\n    # c\n    V in r  # s\n    any of\n      A is x\n      all of\n        A is y\n        A is z")
    assert isinstance(line, lines.Guard)
    first, second = Is(subject="A", word="y"), Is(subject="A", word="z")
    inner = AnyOf(items=(Is(subject="A", word="x"), AllOf(items=(first, second))))
    role = InRole(subject="V", role="r", comments=("c",), remark="s")
    assert line == lines.Guard(keyword="provided", condition=AllOf(items=(role, inner)), remark="r")


def test_comments_of_a_single_child_go_to_its_line() -> None:
    line = read_line("provided  # one\n    # above\n    V in r  # two")
    assert line == lines.Guard(
        keyword="provided", condition=InRole(subject="V", role="r"), comments=("above",), remark="one; two"
    )


def test_a_reading_may_add_a_line_with_children() -> None:
    line = read_line("reading a.b: also until\n    V in r\n    # c\n    X in r")
    assert isinstance(line, lines.Reading)
    assert isinstance(line.line, lines.Guard)
    assert format_line(line) == "reading a.b: also until first time all hold:\n  V in r\n  # c\n  X in r"


def test_places_of_lines_and_conditions() -> None:
    document, _ = parse("agreement a\nprovision p\n  provided     V in party\n", "f.pact")
    provision = document.blocks[1]
    assert isinstance(provision, Provision)
    (guard,) = provision.lines
    assert isinstance(guard, lines.Guard)
    assert (guard.where.file, guard.where.line, guard.where.column) == ("f.pact", 3, 3)
    assert (guard.condition.where.line, guard.condition.where.column) == (3, 16)


BLOCKS = [
    (
        'agreement ba-deu same text as t1, t2, partner is DEU, words is "will seek"',
        Agreement(id="ba-deu", same_text_as=("t1", "t2"), parameters=(("partner", "DEU"), ("words", "will seek"))),
    ),
    ('template t "T"', Agreement(id="t", title="T", template=True)),
    ("role party: USA, core, and others not listed", Role(name="party", members=("USA", "core"), open=True)),
    ("role party: not listed", Role(name="party", open=True)),
    ("role party: FIN except DNK from 2023-04-04 to 2024", Role(name="party", members=("FIN",), excluding=("DNK",), since="2023-04-04", until="2024")),
    ("area g: ukraine except crimea, sevastopol", Area(name="g", places=("ukraine",), excluding=("crimea", "sevastopol"))),
    ('define covered A "Covered"', Define(name="covered", subject="A", title="Covered")),
    ("define x Y in place of z", Define(name="x", subject="Y", in_place_of="z")),
    ("organ nac of party", Organ(name="nac", members=Ref(role="party"))),
    ("status accession of X: none, applied", Status(name="accession", subject="X", steps=("none", "applied"))),
    ("event e war by RUS on UKR", Event(id="e", pattern=Pattern(("war",), slots=slots(("by", "RUS"), ("on", "UKR"))))),
    ("claim c RUS says e is not aggression", Claim(id="c", speaker="RUS", subject="e", word="aggression", negated=True)),
    ('statement s "Peskov" for RUS about g7-2023 opposes', Statement(id="s", speaker="Peskov", on_behalf_of="RUS", about="g7-2023", stance="opposes")),
]


@pytest.mark.parametrize(("text", "block"), BLOCKS, ids=[text for text, _ in BLOCKS])
def test_block(text: str, block: object) -> None:
    document, _ = parse(f"{text}\n", "f")  # parts of an agreement stray here, which is no matter
    assert document.blocks == (block,)
    assert format_document(document) == f"{text}\n"


def test_a_scenario_is_read_whole() -> None:
    (block,) = (block for block in read(SEED).blocks if isinstance(block, Scenario))
    assert [node.id for node in block.given] == ["A", "given-2", "given-3"]
    assert [len(question.expects) for question in block.questions] == [2, 0]
    expect = block.questions[0].expects[0]
    assert (expect.bearers, expect.to, expect.against, expect.answer) == (("USA", "CAN"), "GBR", "ARG", "no")
    assert (expect.fails, expect.due, expect.by) == ("place of A in treaty_area", "1982-05", ("FRA", "TUR"))
    assert block.questions[0].ask.readings == (("a", "b"), ("c", "d"))
    assert next((change.field, change.of, change.to) for change in block.flips[0].changes) == ("place", "A", "north_atlantic")
    assert block.flips[1].removed == ("A", "given-3")
    assert [node.id for node in block.flips[1].added] == ["T", "c9", "given-6"]


def test_words_of_the_failing_line_may_hold_commas() -> None:
    text = "scenario s\n  record       none\n  ask          as of 2024\n  expect       USA owes a/p: no, fails manner own choice, as to means, due none\n"
    (block,) = read(text).blocks
    assert isinstance(block, Scenario)
    expect = block.questions[0].expects[0]
    assert (expect.fails, expect.due) == ("manner own choice, as to means", "none")
    assert format_document(read(text)) == text


def test_the_seed_is_canonical_and_uses_every_keyword() -> None:
    assert format_document(read(SEED)) == SEED
    keywords = set(PARSERS) | {keyword for table in FACTS.values() for keyword in table}
    missing = {keyword for keyword in keywords if not re.search(rf"(?m)^ +(?:.*: (?:also|instead) )?{keyword}\b", SEED)}
    assert missing == set()


def test_every_keyword_of_a_block_has_a_parser() -> None:
    for block, keywords in STRUCT_LINES.items():
        assert keywords <= set(PARSERS), block
        assert not keywords & set(FACTS.get(block, ())), block


def test_attribute_lines_keep_their_words_in_order() -> None:
    document = read('agreement a\n  stage signed 2024-01-12 by GBR, UKR according to bt_GBR\n  kind "a \\"b\\""\n')
    (block,) = document.blocks
    assert isinstance(block, Agreement)
    stage, kind = block.lines
    assert stage == lines.Fact(keyword="stage", words=("signed", "2024-01-12", "by", "GBR", "UKR", "according", "to", "bt_GBR"))
    assert kind == lines.Fact(keyword="kind", words=('a "b"',))


def test_one_line_blocks_of_one_kind_stand_together() -> None:
    text = "agreement a\nrole r: A1\n\nrole s: BB\n# c\nrole t: CC\n\n\norgan o of r\n"
    assert format_document(read(text.replace("A1", "AA"))) == (
        "agreement a\n\nrole r: AA\nrole s: BB\n\n# c\nrole t: CC\n\norgan o of r\n"
    )


def test_the_example_of_the_reference_is_read_and_canonical(root: Path) -> None:
    page = (root / "docs" / "reference" / "language.md").read_text(encoding="utf-8")
    examples = re.findall(r"(?ms)^```\n(.*?)^```", page)
    assert examples
    for example in examples:
        assert format_document(read(example)) == example
