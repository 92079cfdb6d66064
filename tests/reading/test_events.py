"""What articles say that somebody did: events with their parties, and what is no event."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from tests.reading.gold import LIBRARY, article, lexicon, text

from foedera.language.parse import parse
from foedera.model.blocks import Event, Place
from foedera.model.places import Places
from foedera.model.proposal import Happening, Proposal
from foedera.reading.events import Events
from foedera.reading.geography import Map
from foedera.reading.names import rows
from foedera.reading.scoring_events import EventScore, WantedEvent, class_of, classed
from foedera.reading.statements import ground, statements
from foedera.reading.triggers import Triggers
from foedera.workspace.library import Library


@cache
def reader() -> Events:
    document, _ = parse((LIBRARY / "reference" / "places.pact").read_bytes(), "places.pact")
    places = Places(block for block in document.blocks if isinstance(block, Place))
    return Events(Triggers(text(LIBRARY / "reading" / "event-words.txt")), tables().frameworks, Map(places))


tables = cache(lexicon)


def read(words: str, day: str = "2031-05-07") -> list[Proposal]:
    """The proposals of an article without a headline, written on a Wednesday."""
    one = article("a.txt", words, day, day)
    once = ground(one, tables())
    said = statements(one, tables(), once)
    return [*said, *reader().events(one, once, said)]


def told(words: str) -> list[str]:
    """The events as a reader would note them: status, class, who, to whom."""
    return [noted(one.event) for one in read(words) if one.event is not None]


def happening(words: str) -> tuple[Proposal, Happening]:
    """The first event of an article."""
    return next((one, one.event) for one in read(words) if one.event is not None)


def noted(event: Happening) -> str:
    by, to = (",".join(sorted(party.code for party in side)) for side in (event.actors, event.targets))
    return f"{event.status} {event.plover} {by or '-'} {to or '-'}"


@pytest.mark.parametrize(
    ("words", "events"),
    [
        # who acts stands before the verb, behind `by`, or as the owner of a noun
        ("Norwegian troops invaded Sweden on Monday.", ["occurred ASSAULT NOR SWE"]),
        ("Sweden was attacked by Norway.", ["occurred ASSAULT NOR SWE"]),
        ("Norway's invasion of Sweden surprised nobody.", ["occurred ASSAULT NOR SWE"]),
        ("Talks between Norway and Sweden opened in Riga.", ["occurred CONSULT NOR,SWE NOR,SWE"]),
        ("Norway signed a treaty with Sweden and Finland.", ["occurred SUPPORT NOR FIN,SWE"]),
        # forces that are moved are moved by their own side
        ("Norwegian troops were deployed near the border with Sweden.", ["occurred MOBILIZE NOR SWE"]),
        # what was said is no event; that it was said is one
        ("Norway accused Sweden of attacking its ships.", ["occurred ACCUSE NOR SWE"]),
        ("Norway demanded that Sweden withdraw its troops.", ["occurred REQUEST NOR SWE"]),
        ('"Sweden attacked our ships," the Norwegian government said.', ["claimed ASSAULT SWE NOR"]),
        # what may be, would be, or was not
        ("If Norway attacks Sweden, the alliance would meet.", []),
        ("Norway could withdraw its troops from Sweden.", []),
        ("Any attack on Sweden by Norway would end the talks.", []),
        ("Norway has not attacked Sweden.", ["denied ASSAULT NOR SWE"]),
        ("Norway will withdraw its troops from Sweden.", ["planned RETREAT NOR SWE"]),
        ("Norway plans to send weapons to Sweden.", ["planned AID NOR SWE"]),
        # the same words mean another thing with another object
        ("Norway lifted its sanctions on Sweden.", ["occurred CONCEDE NOR SWE"]),
        ("Norway imposed sanctions on Sweden.", ["occurred SANCTION NOR SWE"]),
        ("Norway withdrew its ambassador from Sweden.", ["occurred SANCTION NOR SWE"]),
        # told twice, it is one event
        ("Norway invaded Sweden on Monday. Norwegian forces invaded Sweden at dawn.", ["occurred ASSAULT NOR SWE"]),
    ],
)
def test_who_did_what_to_whom(words, events):
    assert told(words) == events


def test_a_list_of_sentences_and_short_articles_is_read_as_a_reader_would():
    right = extra = missed = asked = 0
    for words, notes in rows(text(Path(__file__).with_name("events.txt")), 2):
        wanted, found = set(notes.split("; ")) - {"-"}, set(told(words))
        asked += 1
        right, extra, missed = right + len(wanted & found), extra + len(found - wanted), missed + len(wanted - found)
    assert asked >= 158
    assert 2 * right / (2 * right + extra + missed) >= 0.85


def test_an_event_says_what_it_rests_on_and_reads_as_the_record_would_have_it():
    words = "The weather held. On Monday Norwegian troops invaded Sweden, and their minister left."
    one, event = happening(words)
    assert one.cue is not None
    assert words[slice(*one.cue)] == one.cue_text == "invaded"
    assert words[slice(*one.content[0])] == "Norwegian troops invaded Sweden"
    assert (event.when.lo, event.when.hi, event.when.basis) == ("2031-05-05", "2031-05-05", "Monday")
    assert event.pattern == "invasion by NOR on SWE"
    document, problems = parse(f"event e1 {event.pattern}\n  at           {event.when.lo}\n", "journal")
    assert not problems
    assert isinstance(document.blocks[0], Event)
    assert (one.id, one.rules) == (read(words)[-1].id, ("E.active", "trigger:invade"))


def test_talks_are_of_the_first_with_the_others():
    assert happening("Talks between Norway, Sweden and Finland opened.")[1].pattern == "negotiate by NOR with SWE, FIN"
    assert happening("The NATO summit in Riga ended on Monday.")[1].pattern == "meeting by NATO"


def test_a_claim_is_tied_to_the_statement_that_makes_it():
    words = '"Sweden attacked our ships," the Norwegian government said.'
    _, claim = happening(words)
    assert claim.statement == read(words)[0].id
    assert (claim.status, claim.claimant) == ("claimed", "NOR")


def test_every_class_of_the_record_that_a_trigger_names_is_one():
    classes = Library.read().classes
    rows = {entry.row for entries in reader().triggers._by_word.values() for entry in entries}
    assert not {row.record for row in rows if row.record and not classes.known(row.record)}
    written = {row.record: f"event e-{n} {row.record} by NOR {row.link} SWE\n  at 2031\n" for n, row in enumerate(rows) if row.record and row.link}
    _, problems = parse("\n".join(written.values()), "journal")
    assert not problems


def test_a_row_of_no_class_or_an_unknown_group_is_refused():
    with pytest.raises(ValueError, match="WAR"):
        Triggers("WAR | 19 | | fight |")
    with pytest.raises(ValueError, match="@arms"):
        Triggers("AID | 07 | | send | @arms")


def test_class_of_a_trigger():
    triggers = reader().triggers
    sentence = "The envoys said that Oslo had promised to lift the embargo."
    assert class_of("promised lift embargo", sentence, "", triggers) == "AGREE"
    assert class_of("lift embargo", sentence, "", triggers) == "CONCEDE"
    assert class_of("nothing known", "Nothing known.", "", triggers) == ""


def test_the_class_given_the_trigger_on_the_records_of_the_manual(shared):
    path = shared / "data" / "plover_gold_records.txt"
    if not path.is_file():
        pytest.skip("the records are not here")
    count = classed(json.loads(path.read_bytes()), reader().triggers)
    assert count.asked == 322
    assert count.share >= 0.75


HARBOUR = "On Monday Norway accused Sweden of delay. Finland met with Norway in Riga. Sweden invaded Norway."


def wanted(trigger: str, classes: tuple[str, ...], by: str, to: str, day: str = "", *, core: bool = True) -> WantedEvent:
    at = HARBOUR.index(trigger)
    return WantedEvent(
        trigger=(at, at + len(trigger)), classes=classes, actors=frozenset([by]), targets=frozenset([to]), lo=day, hi=day, core=core
    )


def test_events_are_scored_by_class_both_sides_and_day():
    score = EventScore()
    gold = [
        wanted("accused", ("ACCUSE",), "NOR", "SWE", "2031-05-05"),
        wanted("met with", ("REJECT", "CONSULT"), "FIN", "*neighbours"),
        wanted("delay", ("REJECT",), "SWE", "NOR"),
        wanted("invaded", ("ASSAULT",), "SWE", "FIN", core=False),
    ]
    score.add(gold, read(HARBOUR), HARBOUR, reader().triggers)
    # two of three are right; what is optional is neither missed nor a false alarm, though its target is wrong
    assert (score.right, score.found, score.missed, score.extra, score.strict_extra) == (2, 2, 1, 0, 0)
    assert score.f1() == pytest.approx(2 * 2 / (2 + 3))
    assert (score.given.right, score.given.asked) == (2, 3)  # a delay alone is of no class
    wrong = EventScore()
    wrong.add([wanted("accused", ("ACCUSE",), "NOR", "FIN")], read(HARBOUR), HARBOUR, reader().triggers)
    assert (wrong.right, wrong.extra) == (0, 3)
