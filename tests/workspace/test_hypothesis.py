"""`--if`: every form that is read, and every refusal with its place and what was probably meant."""

from __future__ import annotations

import pytest
from tests.workspace.asking import ATTACK, REQUEST, bundled

from foedera.errors import Problem, WrongCall
from foedera.model.time import format_period, parse_period
from foedera.workspace import Workspace
from foedera.workspace.hypothesis import Hypothesis, branch, in_words, parse_hypothesis

LIBRARY = bundled().library


def read(*texts: str) -> Hypothesis:
    return parse_hypothesis(LIBRARY, texts)


def refused(*texts: str) -> Problem:
    with pytest.raises(WrongCall) as caught:
        branch(LIBRARY, read(*texts))
    assert caught.value.problems, "no place is told"
    problem = caught.value.problems[0]
    assert caught.value.code == problem.code
    assert str(caught.value) == problem.message
    assert problem.where.file == "--if"
    assert problem.remedy.endswith((".", "`."))
    return problem


def marked(problem: Problem) -> str:
    """The words under the caret."""
    return problem.excerpt[problem.where.column - 1 :][: problem.width]


@pytest.mark.parametrize(
    "text",
    [
        "armed attack by RUS on UKR at 2026-12-01T06:00Z",
        "Armed Attack by RUS on UKR at 2026-12-01T06:00Z",
        "armed_attack by RUS on UKR at 2026-12-01T06:00Z",
        "armed attack by Russia on Ukraine at 2026-12-01T06:00Z",
        "armed attack by RUS against UKR at 2026-12-01T06:00Z",
        "armed attack BY RUS ON UKR AT 2026-12-01 06:00 UTC",
        "armed attack on UKR by RUS at 2026-12-01T06:00Z",
        "armed attack at 2026-12-01T06:00Z by RUS on UKR",
        "  armed   attack by RUS on UKR on 2026-12-01T06:00Z ;",
    ],
)
def test_one_event_in_many_words(text: str) -> None:
    (event,) = read(text).events
    assert (event.cls, dict(event.slots)) == ("armed_attack", {"by": ("RUS",), "on": ("UKR",)})
    assert event.time == parse_period("2026-12-01T06:00Z")
    assert (event.assumed, event.place, event.about) == (True, "", ())
    assert event.id == "assumed armed attack"


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        ("2026-12-01", "2026-12-01"),
        ("2026-12", "2026-12"),
        ("2026", "2026"),
        ("2026-12-01..2026-12-05", "2026-12-01..2026-12-05"),
    ],
)
def test_a_time_keeps_the_precision_it_was_given(when: str, shown: str) -> None:
    (event,) = read(f"armed attack by RUS on UKR on {when}").events
    assert format_period(event.time) == shown


@pytest.mark.parametrize(("words", "place"), [("Kharkiv", "kharkiv"), ("Crimea", "crimea"), ("ukraine", "ukraine")])
def test_a_place_is_found_by_id_or_name(words: str, place: str) -> None:
    assert read(f"{ATTACK} in {words}").events[0].place == place


def test_several_attackers() -> None:
    assert read("armed attack by RUS and BLR on UKR on 2026-12-01").events[0].slots["by"] == ("RUS", "BLR")
    assert read("armed attack by RUS, Belarus on UKR on 2026-12-01").events[0].slots["by"] == ("RUS", "BLR")


@pytest.mark.parametrize("texts", [(f"{ATTACK}; {REQUEST}",), (ATTACK, REQUEST), (f"{REQUEST}; {ATTACK}",), (REQUEST, ATTACK)])
def test_a_request_refers_to_the_event_beside_it_in_any_order(texts: tuple[str, ...]) -> None:
    assumed = read(*texts)
    request = next(event for event in assumed.events if event.cls == "request")
    assert request.about == ("assumed armed attack",)
    assert (assumed.earliest, assumed.latest) == (parse_period("2026-12-01T06:00Z").lo, parse_period("2026-12-01T08:00Z").hi)


def test_a_request_does_not_refer_to_what_comes_later() -> None:
    assert [event.about for event in read(f"request by UKR on 2026-11-30; {ATTACK}").events] == [(), ()]


def test_a_request_may_name_what_it_is_about() -> None:
    threat = "threat by RUS on UKR on 2026-11-30"
    request = read(f"{threat}; {ATTACK}; request by UKR about threat at 2026-12-01T08:00Z").events[-1]
    assert request.about == ("assumed threat",)
    assert read("request by UKR about invasion-2022 on 2026-12-01").events[0].about == ("invasion-2022",)


def test_events_of_one_class_are_numbered() -> None:
    second = "armed attack by RUS on POL at 2026-12-02"
    assert [event.id for event in read(ATTACK, second).events] == ["assumed armed attack", "assumed armed attack 2"]


def test_what_is_struck_or_decided_on_need_not_be_an_actor() -> None:
    assert read("strike by UKR on Moscow on 2026-12-01").events[0].slots["on"] == ("moscow",)
    assert read("decision on assist by NATO on 2026-12-01").events[0].slots["on"] == ("assist",)
    assert read("signature of nato-1949 by UKR on 2026-12-01").events[0].slots["of"] == ("nato-1949",)


@pytest.mark.parametrize("text", ["hostilities ended on 2026-10-01", "hostilities by RUS on UKR ended at 2026-10-01"])
def test_a_running_process_can_be_assumed_to_have_ended(text: str) -> None:
    assumed = read(text)
    assert assumed.events == ()
    assert [(end.process, format_period(end.time)) for end in assumed.endings] == [("hostilities-2022", "2026-10-01")]
    process = branch(LIBRARY, assumed).by_id["hostilities-2022"]
    assert process.end is not None
    assert format_period(process.end) == "2026-10-01"


def test_the_hypothesis_in_words_names_everything_assumed() -> None:
    words = in_words(LIBRARY, read(f"{ATTACK} in Kharkiv; {REQUEST}; hostilities ended on 2026-10-01"))
    assert words == (
        "armed attack by RUS on UKR in Kharkiv, 2026-12-01 06:00 UTC; request by UKR, 2026-12-01 08:00 UTC; hostilities-2022 ended 2026-10-01"
    )


# ------------------------------------------------------------------------------------------------ refusals


@pytest.mark.parametrize(
    ("text", "code", "words", "meant"),
    [
        ("armed attack by Rusia on UKR on 2026-12-01", "unknown-actor", "Rusia", "RUS"),
        ("armed attack by RUS, Belarrus on UKR on 2026-12-01", "unknown-actor", "Belarrus", "BLR"),
        ("armed attack by RUS on Ukrane on 2026-12-01", "unknown-actor", "Ukrane", "UKR"),
        ("armed attack by Korea on UKR on 2026-12-01", "ambiguous-actor", "Korea", "PRK"),
        ("armed attack by SUN on POL on 2026-12-01", "actor-not-then", "SUN", "RUS"),
        ("armed attack by RUS on POL on 1939-12-01", "actor-not-then", "RUS", "SUN"),
        ("armed atack by RUS on UKR on 2026-12-01", "unknown-class", "armed atack", "armed_attack"),
        (f"{ATTACK} in Karkiv", "unknown-place", "Karkiv", "kharkiv"),
        (f"{ATTACK}; request by UKR about thret on 2026-12-01", "unknown-event", "thret", "armed attack"),
    ],
)
def test_a_name_that_is_not_known_is_marked_and_something_is_suggested(text: str, code: str, words: str, meant: str) -> None:
    problem = refused(text)
    assert (problem.code, marked(problem)) == (code, words)
    assert meant in problem.suggestions


@pytest.mark.parametrize(
    ("text", "code", "words", "said"),
    [
        ("armed attack by RUS on UKR at 2026-02-30", "impossible-date", "2026-02-30", "no day 30"),
        ("armed attack by RUS on UKR  at   2026-13-01", "impossible-date", "2026-13-01", "no month 13"),
        ("armed attack by RUS on UKR at 2026-12-01T25:00Z", "impossible-date", "2026-12-01T25:00Z", "no such time"),
        ("armed attack by RUS on UKR at next week", "impossible-date", "next week", "no date"),
        ("armed attack by RUS on UKR at", "impossible-date", "a", "time is missing"),
        ("hostilities ended on 2026-13-01", "impossible-date", "2026-13-01", "no month 13"),
        ("armed attack by RUS on UKR", "hypothesis-without-time", "a", "needs a time"),
        ("hostilities ended", "hypothesis-without-time", "h", "needs a time"),
        ("armed attack on 2026-12-01", "hypothesis-without-actor", "a", "Nobody is named"),
        ("by RUS on UKR on 2026-12-01", "unknown-class", "b", "What happens is missing"),
        ("armed attack by on UKR at 2026-12-01", "unknown-actor", "b", "Nobody stands after `by`"),
        ("armed attack by RUS on UKR at 2026-12-01 in", "unknown-place", "i", "place is missing"),
        ("occupation ended on 2026-10-01", "nothing-to-end", "o", "No running occupation"),
        ("hostilities by RUS on POL ended on 2026-10-01", "nothing-to-end", "h", "No running hostilities"),
        ("hostilities ended on 2026-01-01", "contradicts-record", "h", "going on until 2026-08-22"),
        ("hostilities ended on 2020-01-01", "contradicts-record", "h", "cannot have ended"),
        ("armed attack by RUS on UKR on 2022-02-24", "contradicts-record", "a", "on record as invasion-2022"),
        ("armed attack by RUS on UKR at 2022-02-24T05:00Z", "contradicts-record", "a", "on record as invasion-2022"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(text: str, code: str, words: str, said: str) -> None:
    problem = refused(text)
    assert (problem.code, marked(problem)) == (code, words)
    assert said in problem.message


def test_the_column_counts_through_all_events() -> None:
    problem = refused(ATTACK, "request by Ukrane at 2026-12-01T08:00Z")
    assert (problem.code, marked(problem)) == ("unknown-actor", "Ukrane")
    assert problem.excerpt == f"{ATTACK}; request by Ukrane at 2026-12-01T08:00Z"


@pytest.mark.parametrize("text", ["", " ", ";", " ; ; "])
def test_an_empty_hypothesis_is_refused(text: str) -> None:
    with pytest.raises(WrongCall) as caught:
        read(text)
    assert caught.value.code == "empty-hypothesis"


def test_a_place_of_two_meanings_is_refused(tmp_path) -> None:
    (tmp_path / "places.pact").write_text(
        'place twin_a "Twinford"\n  kind         city\n\nplace twin_b "Twinford"\n  kind         city\n'
    )
    library = Workspace.open(tmp_path, use_cache=False).library
    with pytest.raises(WrongCall) as caught:
        parse_hypothesis(library, [f"{ATTACK} in Twinford"])
    problem = caught.value.problems[0]
    assert (problem.code, marked(problem), problem.suggestions) == ("ambiguous-place", "Twinford", ("twin_a", "twin_b"))
    assert "twin_a or twin_b" in problem.message


# ------------------------------------------------------------------------------------------------ the branch


def test_the_branch_keeps_what_lies_before_and_drops_what_lies_after() -> None:
    record = branch(LIBRARY, read("armed attack by RUS on UKR on 2015-01-15"))
    kept = set(record.by_id)
    assert {"crimea-2014", "annexation-2014", "attack-1939-deu", "assumed armed attack"} <= kept
    assert not {"invasion-2022", "hostilities-2022"} & kept
    assert all(item.time.lo <= parse_period("2015-01-15").lo for item in record.occurrences)


def test_later_events_are_kept_when_asked() -> None:
    assumed = read("armed attack by RUS on UKR on 2015-01-15")
    record = branch(LIBRARY, assumed, keep_later=True)
    assert set(record.by_id) == {*LIBRARY.record.by_id, "assumed armed attack"}


def test_a_process_that_ends_later_has_not_ended_in_the_branch(tmp_path) -> None:
    (tmp_path / "war.pact").write_text(
        "event war-x hostilities by RUS on GEO\n  at           2008-08-07\n  until        2008-08-12\n", encoding="utf-8"
    )
    library = Workspace.open(tmp_path, use_cache=False).library
    during = branch(library, parse_hypothesis(library, ["armed attack by RUS on UKR on 2008-08-10"]))
    after = branch(library, parse_hypothesis(library, ["armed attack by RUS on UKR on 2008-08-14"]))
    kept = branch(library, parse_hypothesis(library, ["armed attack by RUS on UKR on 2008-08-10"]), keep_later=True)
    assert during.by_id["war-x"].end is None
    assert after.by_id["war-x"].end == kept.by_id["war-x"].end == parse_period("2008-08-12")


def test_the_library_itself_is_not_changed_by_a_question() -> None:
    before = LIBRARY.record.by_id["hostilities-2022"]
    branch(LIBRARY, read(ATTACK, "hostilities ended on 2026-10-01"))
    assert LIBRARY.record.by_id["hostilities-2022"] is before
    assert before.end is None
