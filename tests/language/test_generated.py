"""Documents made at random from the model: what is written is read back as the same, without a problem."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from foedera.language.format import format_document
from foedera.language.interchange import from_json, to_json
from foedera.language.parse import parse
from foedera.model import lines
from foedera.model.blocks import Agreement, Area, Document, Event, Provision, Role
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
)  # fmt: skip

placeholders = st.sampled_from(["V", "A", "R2"])
actors = st.sampled_from(["UKR", "RUS", "NATO", "UN_SC"])
words = st.sampled_from(["party", "core_state", "crimea", "x9", "art5-assist", "nato-1949", "guarantor"])
plain = st.sampled_from(["armed_attack", "threat", "assist", "war"])
dates = st.sampled_from(["2022", "2022-02", "2022-02-24", "2022-02-24T05:00Z", "2014-02-20..2014-03-18"])
names = st.one_of(placeholders, actors, words)
prepositions = st.sampled_from(["by", "on", "to", "with", "about", "of", "in", "for", "toward", "from", "through", "beside", "against"])
text = st.text(alphabet=st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=20)
# A comment loses blanks at its end, and the one behind `#`; what the reader gives has lost them already.
comment = text.map(lambda words: words.strip())
comments = st.lists(comment, max_size=2).map(tuple)
booleans = st.booleans()


@st.composite
def refs(draw: st.DrawFn) -> Ref:
    excluding = tuple(draw(st.lists(names, max_size=2)))
    as_of = draw(st.one_of(st.just(""), dates, st.just("signed")))
    form = draw(st.sampled_from(["name", "member", "list", "any of", "quantified"]))
    if form == "list":
        return Ref(among=tuple(draw(st.lists(names, min_size=2, max_size=4))), quantifier="every", excluding=excluding, as_of=as_of)
    if form == "any of":
        return Ref(among=tuple(draw(st.lists(names, min_size=1, max_size=4))), quantifier="any", excluding=excluding, as_of=as_of)
    if form == "quantified":
        quantifier = draw(st.sampled_from(["every", "each", "any", "either", "both"]))
        name = draw(st.one_of(st.just(""), placeholders))
        return Ref(name, role=draw(words), quantifier=quantifier, excluding=excluding, as_of=as_of)
    if form == "member":
        return Ref(draw(st.one_of(placeholders, actors)), role=draw(words), excluding=excluding, as_of=as_of)
    return Ref(draw(names), excluding=excluding, as_of=as_of)


@st.composite
def patterns(draw: st.DrawFn, *, called: bool = True) -> Pattern:
    classes = tuple(draw(st.lists(plain, min_size=1, max_size=3)))
    state = draw(st.sampled_from(["", "", "fulfilled", "breached"])) if len(classes) == 1 else ""
    slots = [Slot("object", draw(refs()))] if draw(booleans) else []
    slots += [Slot(word, draw(refs())) for word in draw(st.lists(prepositions, max_size=3, unique=True))]
    return Pattern(
        classes=classes,
        state=state,
        slots=tuple(slots),
        outcome=draw(st.sampled_from(["", "join"])),
        ongoing=draw(booleans),
        deemed=draw(booleans),
        called=draw(st.one_of(st.just(""), placeholders)) if called else "",
    )


durations = st.sampled_from(
    [Duration("24h", seconds=86_400), Duration("3d", seconds=259_200), Duration("6mo", months=6), Duration("10y", months=120)]
)


@st.composite
def anchors(draw: st.DrawFn) -> Anchor:
    kind = draw(st.sampled_from(["occurrence", "provision", "date", "signature", "entry_into_force", "pattern"]))
    if kind == "occurrence":
        return Anchor(kind, draw(placeholders))
    if kind == "provision":
        return Anchor(kind, draw(words), draw(st.sampled_from(["fulfilled", "late"])))
    if kind == "date":
        return Anchor(kind, draw(dates))
    if kind == "pattern":
        # `consult fulfilled` alone is the anchor of a provision, not a pattern.
        return Anchor(kind, pattern=draw(patterns().filter(lambda pattern: bool(pattern.slots) or not pattern.state)))
    return Anchor(kind)


@st.composite
def happened(draw: st.DrawFn) -> Happened:
    relation = draw(st.sampled_from(["", "before", "after"]))
    anchor = draw(anchors()) if relation else None
    return Happened(pattern=draw(patterns()), negated=draw(booleans), ended=draw(booleans), relation=relation, anchor=anchor)


holders = st.one_of(placeholders, actors)
leaves: st.SearchStrategy[AnyCondition] = st.one_of(
    st.builds(InRole, subject=holders, role=words, of=st.one_of(st.just(""), words), negated=booleans),
    st.builds(PlaceIn, occurrence=names, area=words, negated=booleans),
    st.builds(PlaceIn, occurrence=names, territory=refs(), negated=booleans),
    st.builds(PlaceNorth, occurrence=names, line=words, south=booleans),
    st.builds(PlaceIs, occurrence=names, word=plain, negated=booleans),
    st.builds(TargetIs, occurrence=names, word=plain, negated=booleans),
    st.builds(Is, subject=names, word=st.one_of(plain, actors), negated=booleans),
    st.builds(Count, least=st.integers(0, 9), role=words.map(lambda role: Ref(role=role)), relation=plain, other=names),
    st.builds(Order, occurrence=placeholders, relation=st.sampled_from(["before", "after"]), anchor=anchors()),
    st.builds(StatusIs, status=plain, of=names, step=plain, at_least=booleans, negated=booleans),
    st.builds(InForce, agreement=words, party=names, negated=booleans),
    happened(),
)


@st.composite
def trees(draw: st.DrawFn, depth: int = 3) -> AnyCondition:
    if not depth or draw(st.integers(0, 3)):
        leaf = draw(leaves)
        return type(leaf)(**{name: getattr(leaf, name) for name in leaf.__struct_fields__} | draw(marks()))
    items = tuple(draw(st.lists(trees(depth - 1), min_size=2, max_size=3)))
    return AllOf(items=items, **draw(marks())) if draw(booleans) else AnyOf(items=items, **draw(marks()))


@st.composite
def marks(draw: st.DrawFn) -> dict[str, Any]:
    return {"comments": draw(comments), "remark": draw(comment)}


@st.composite
def guards(draw: st.DrawFn) -> AnyLine:
    condition = draw(trees())
    # On one line with its keyword, a condition has no comments of its own.
    bare = type(condition)(
        **{name: getattr(condition, name) for name in condition.__struct_fields__ if name not in ("comments", "remark")}
    )
    keyword = draw(st.sampled_from(["provided", "unless", "so long as", "until"]))
    return lines.Guard(keyword=keyword, condition=bare, **draw(marks()))


acts = st.builds(
    lines.Duty,
    modality=st.sampled_from(["must", "must_not", "must_maintain", "may", "power", "intends"]),
    act=patterns(called=False).filter(lambda act: "maintain" not in act.classes),
)
withins = st.builds(
    lines.Within,
    duration=durations,
    anchor=st.one_of(anchors(), st.just(Anchor("not_stated"))),
    hedge=st.sampled_from(["", "where_possible", "roughly", "illustrative"]),
    comments=comments,
    remark=comment,
)
inner: st.SearchStrategy[AnyLine] = st.one_of(
    guards(),
    acts,
    withins,
    st.builds(lines.When, pattern=patterns(), comments=comments, remark=comment),
    st.builds(lines.Earliest, duration=durations, anchor=anchors()),
    st.builds(lines.Note, text=text, comments=comments, remark=comment),
    st.builds(lines.Timing, word=text, anchor=st.one_of(st.none(), anchors())),
    st.builds(lines.Says, words=text),
    st.builds(lines.Amount, figure=st.integers(0, 10**17), unit=plain, per=st.one_of(st.none(), durations)),
    st.builds(lines.JudgeOf, word=plain, form=st.just("named"), who=st.lists(names, min_size=1, max_size=3).map(tuple)),
)


@st.composite
def readings(draw: st.DrawFn) -> AnyLine:
    line = draw(inner)
    bare = type(line)(**{name: getattr(line, name) for name in line.__struct_fields__ if name not in ("comments", "remark")})
    holding = tuple(draw(st.lists(actors, max_size=2)))
    mode = draw(st.sampled_from(["also", "instead"]))
    return lines.Reading(axis="axis", name="x.y", holders=holding, mode=mode, line=bare)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    agreement = Agreement(id="a", title=draw(text), comments=draw(comments), remark=draw(comment))
    role = Role(name="party", members=tuple(draw(st.lists(names, min_size=1, max_size=3))), since=draw(st.one_of(st.just(""), dates)))
    area = Area(name="here", places=("europe",), excluding=tuple(draw(st.lists(words, max_size=2))))
    norms = [
        Provision(id=f"p{number}", title=draw(text), lines=tuple(draw(st.lists(st.one_of(inner, readings()), max_size=5))))
        for number in range(draw(st.integers(0, 2)))
    ]
    event = Event(
        id="e",
        pattern=draw(patterns()),
        lines=(lines.Fact(keyword="at", words=(draw(dates),)), lines.Fact(keyword="place", words=("kyiv", "bucha"))),
    )
    return Document("f", (agreement, role, area, *norms, event), tail=draw(comments))


@given(documents())
def test_what_is_written_is_read_back(document: Document) -> None:
    written = format_document(document)
    read, problems = parse(written, "f")
    assert problems == ()
    assert read == document
    assert format_document(read) == written
    assert from_json(to_json(read)) == document
