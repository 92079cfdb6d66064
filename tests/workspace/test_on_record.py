"""What was accepted is what answers rest on: events as occurrences of the record, statements as statements, and nothing else."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.reading.papers import accept, bundled, desk, of, propose_more, shelf

from foedera.model.proposal import Happening, Party, Said, Site, identify_event
from foedera.model.review import Decision
from foedera.workspace import Workspace
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.onrecord import OnRecord
from foedera.workspace.timeline import Asked

ASK = OwedQuestion(to="GBR", under=("nato-1949",), as_of="2027-03-10", provision="nato-1949/art5-assist", everything=True)
COURIERS, GAZETTES = "a paper castle that will not hold", "a paper castle that cannot hold"


def attack(**more):
    """An event as an extractor would propose it: somebody struck the United Kingdom on 1 March 2027."""
    return Happening(
        plover="ASSAULT", cameo="19", record="armed_attack", link="on", actors=(Party("RUS"),), targets=(Party("GBR"),),
        when=Said("2027-03-01", "2027-03-01"), place=Site("london"), **more,
    )  # fmt: skip


def told(made, *events):
    """The folder with these events proposed, each from words of the Courier of 1 March 2027; their proposals."""
    like = of(made, "the ferry would sail")
    found = []
    for number, event in enumerate(events):
        span = (like.proposal.content[0][0] + number, like.proposal.content[0][1])
        proposal = replace(
            like.proposal, id=identify_event(like.document, span, event.plover), type="event", content=(span,), event=event,
            entity="", name="", speaker=None, links=(), stance=(),
        )  # fmt: skip
        words = (made.text(like.document)[span[0] : span[1]],)
        found.append(replace(like, proposal=proposal, words=words, dated=replace(like.dated, lo="2027-03-01", hi="2027-03-02")))
    propose_more(made, found)
    return found


def asked(made) -> Workspace:
    return Workspace(bundled().library, "2027-03-10", made.folder)


def verdict(made, bearer="USA"):
    """How the duty to assist stands over what happened in 2027; None if nothing that happened then sets it off."""
    found = [one for one in asked(made).owed(replace(ASK, by=bearer)).findings if any(name[0] == "e" for name in one.events)]
    return (found and (found[0].verdict, found[0].events)) or None


def test_an_accepted_event_is_an_occurrence_and_an_answer_leads_to_its_words(tmp_path):
    made = shelf(tmp_path)
    (event,) = told(made, attack())
    assert verdict(made) is None  # nothing is a fact before somebody accepts it
    sitting = desk(made)
    sitting.decide(event, Decision(about=event.id, verdict="accept"))
    assert verdict(made) == ("yes", (event.id,))
    report = asked(made).cited(asked(made).owed(replace(ASK, by="USA")))
    (cited,) = [one for one in report.citations if one.passages]
    (passage,) = cited.passages
    assert (passage.words, passage.sha256, passage.reviewers) == (event.words, event.document, ("ann",))
    assert made.text(passage.sha256)[passage.spans[0][0] : passage.spans[0][1]] == passage.words[0]
    assert (report.header.reviewed, report.header.journal) == (1, str(made.journal.path))
    assert report.header.head == made.journal.check().head
    sitting.undo()
    assert verdict(made) is None  # and what was taken back is in no answer


def test_a_rejection_by_somebody_else_takes_it_off_the_record(tmp_path):
    made = shelf(tmp_path)
    (event,) = told(made, attack())
    desk(made).decide(event, Decision(about=event.id, verdict="accept"))
    desk(made, "ben").decide(event, Decision(about=event.id, verdict="reject", reason="a drill"))
    assert verdict(made) is None


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (attack(status="claimed", claimant="RUS"), "a claim in a statement is no event"),
        (attack(status="denied", claimant="RUS"), "what is denied is no event"),
        (attack(status="planned"), "it is planned"),
        (replace(attack(), record=""), "no class of the record"),
        (replace(attack(), when=Said("", "2027-03-01")), "first possible day is not known"),
        (replace(attack(), actors=(Party(""),), targets=()), "nobody in it is recognised"),
    ],
)
def test_what_is_claimed_denied_planned_or_not_understood_is_shown_and_is_no_event(tmp_path, event, why):
    made = shelf(tmp_path)
    (one,) = told(made, event)
    desk(made).decide(one, Decision(about=one.id, verdict="accept"))
    found = OnRecord(made)
    assert (found.events.blocks, len(found.noted)) == ((), 1)
    assert why in found.noted[0].why
    assert verdict(made) is None
    (moment,) = [each for each in asked(made).timeline(Asked(since="2027")).moments if each.id == one.id]
    assert why in moment.text


def test_an_accepted_statement_never_becomes_an_event(tmp_path):
    made = shelf(tmp_path)
    before = asked(made).owed(replace(ASK, by="USA"))
    statements = [one for one in made.filed() if one.proposal.type != "event"]
    desk(made).together(statements, Decision(verdict="accept"))
    assert OnRecord(made).events.blocks == ()
    assert asked(made).owed(replace(ASK, by="USA")) == before


def test_two_reports_are_one_happening_only_by_a_decision_and_its_denial_then_counts_as_one_partys_word(tmp_path):
    made = shelf(tmp_path)
    first, second = told(made, attack(), attack(status="denied", claimant="RUS"))
    for one in (first, second):
        desk(made).decide(one, Decision(about=one.id, verdict="accept"))
    assert len(OnRecord(made).events.blocks) == 1
    desk(made).decide(second, Decision(about=second.id, merge=first.id))
    record = asked(made).recorded.record
    assert {(one.source, one.value.word) for one in record.by_id[first.id].assertions} == {("library", "yes"), ("RUS", "no")}
    assert second.id not in record.by_id
    assert set(record.by_id[first.id].sources) == {first.id, second.id}
    with pytest.raises(Exception, match="never one"):
        desk(made).decide(first, Decision(about=first.id, merge=of(made, COURIERS).id))


def test_a_report_of_what_the_library_has_adds_its_passage_to_that(tmp_path):
    made = shelf(tmp_path)
    (event,) = told(made, replace(attack(), when=Said("2022-02-24", "2022-02-24"), targets=(Party("UKR"),)))
    sitting = desk(made)
    sitting._recorded = "invasion-2022".__eq__
    sitting.decide(event, Decision(about=event.id, merge="invasion-2022"))
    sitting.decide(event, Decision(about=event.id, verdict="accept"))
    record = asked(made).recorded.record
    assert event.id not in record.by_id
    assert event.id in record.by_id["invasion-2022"].sources


def test_it_was_known_when_its_article_was_written_at_the_earliest(tmp_path):
    """Asked of the day of the attack itself it is not known yet: the article is of 1 or 2 March."""
    made = shelf(tmp_path)
    (event,) = told(made, attack())
    desk(made).decide(event, Decision(about=event.id, verdict="accept"))
    found = asked(made).recorded.record.by_id[event.id]
    assert found.said is not None
    assert found.said.text == "2027-03-01..2027-03-02"


def test_a_timeline_places_each_utterance_once_by_when_it_was_said(tmp_path):
    made = shelf(tmp_path)
    accept(made, COURIERS)
    accept(made, GAZETTES)
    accept(made, "sign it gladly")
    found = [one for one in asked(made).timeline(Asked(since="2022-09", until="2022-09")).moments if one.passages]
    assert [(one.at, len(one.passages)) for one in found] == [("2022-09-14", 2), ("..2022-09-15", 1)]
    assert found[0].text.startswith("Oleg Starkov, about ksc-2022: “The Kyiv Security Compact is a paper castle")
    assert [one.id for one in asked(made).timeline(Asked(about="ksc-2022")).moments if one.passages] == [one.id for one in found]
    assert not [one for one in asked(made).timeline(Asked(about="nato-1949")).moments if one.passages]
    only = asked(made).timeline(Asked(reviewed=True))
    assert (only.moments, only.command) == (tuple(found), "foedera --today 2027-03-10 timeline --reviewed")


def test_scenarios_and_texts_do_not_see_what_was_reviewed(tmp_path):
    made = shelf(tmp_path)
    (event,) = told(made, attack())
    desk(made).decide(event, Decision(about=event.id, verdict="accept"))
    assert event.id not in asked(made).library.record.by_id
