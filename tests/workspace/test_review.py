"""What is kept of a reading, what a decision does, and what is on record because of it."""

from __future__ import annotations

import hashlib
import json

import pytest
from msgspec.structs import replace
from tests.reading.papers import COURIER, accept, desk, of, papers, readings, shelf

from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.proposal import Said, identify
from foedera.model.review import Decision
from foedera.reading.utterances import alike, groups
from foedera.store.shelf import Shelf
from foedera.workspace.keeping import keep, shelf_of
from foedera.workspace.review import DOUBT, parse_edit, weight
from foedera.workspace.reviewed import accepted, fits, reviewed

COURIERS = "a paper castle that will not hold"
GAZETTES = "a paper castle that cannot hold"


def moved(read, old, new):
    """The reading as another extractor would make it: one content span ends elsewhere or the speaker is another mention."""
    changed = []
    for one in read.proposals:
        if old(one):
            speaker = new(one)
            one = replace(one, speaker=speaker, id=identify(read.article.sha256, one.content, speaker))  # noqa: PLW2901
        changed.append(one)
    return replace(read, proposals=tuple(changed))


# ---------------------------------------------------------------------------------------------- keeping


def test_documents_are_kept_by_the_hash_of_their_bytes_and_every_span_is_the_text(tmp_path):
    made = shelf(tmp_path)
    sha256 = hashlib.sha256(COURIER.encode()).hexdigest()
    assert (made.folder / "documents" / sha256).read_bytes() == COURIER.encode()
    for one in made.filed():
        text = made.text(one.document)
        assert tuple(text[start:end] for start, end in one.proposal.content) == one.words
    assert of(made, COURIERS).outlet == "Hamble Courier"


def test_the_same_again_adds_nothing(tmp_path):
    made = shelf(tmp_path)
    before = (made.folder / "proposals.jsonl").read_bytes()
    again = keep(made, readings(*papers(tmp_path)))
    assert (again.documents, again.new, again.added) == (2, 0, 0)
    assert (made.folder / "proposals.jsonl").read_bytes() == before


def test_a_decision_outlives_an_extractor_that_finds_the_speaker_elsewhere(tmp_path):
    made = shelf(tmp_path)
    old = accept(made, COURIERS)
    read, _ = readings(*papers(tmp_path))
    kept = keep(made, [moved(read, lambda one: one.id == old.id, lambda one: (0, 7))])
    new = of(made, COURIERS)
    assert (kept.anchored, kept.dropped, new.id != old.id, new.formerly) == (1, 0, True, (old.id,))
    verdict = desk(made).verdict(new)
    assert verdict is not None
    assert verdict.verdict == "accept"
    assert [one.speaker for one in reviewed(made)] == ["Oleg Starkov"]
    assert keep(made, readings(*papers(tmp_path))).anchored == 1  # and back again: still decided, still once
    assert [one.filed.id for one in accepted(made)] == [old.id]
    assert desk(made).verdict(of(made, COURIERS)) is not None


def test_what_is_no_longer_proposed_is_kept_if_it_was_decided_and_gone_if_not(tmp_path):
    made = shelf(tmp_path)
    old = accept(made, COURIERS)
    read, _ = readings(*papers(tmp_path))
    kept = keep(made, [replace(read, proposals=())])
    assert kept.dropped == 1
    mine = [one for one in made.filed() if one.document == read.article.sha256]
    assert [(one.id, one.dropped) for one in mine] == [(old.id, True)]
    assert [one.id for one in reviewed(made)] == [old.id]
    assert old.id not in {one.id for group in desk(made).queue() for one in group}


def test_the_same_words_elsewhere_in_the_document_are_another_statement(tmp_path):
    """A decision is held to its place: a short quotation that stands twice is decided twice."""
    twice = 'A ferry and a compact\n\nForeign Minister Ada Quill said in the morning: "We shall sign the paper." Nobody in the harbour asked her why.\n\nForeign Minister Bert Hamm said in the evening: "We shall sign the paper." The whole of the chamber laughed.'
    (tmp_path / "twice.txt").write_text(twice, encoding="utf-8")
    made = Shelf(tmp_path / "kept")
    (read,) = readings(tmp_path / "twice.txt")
    both = [one for one in read.proposals if twice[one.content[0][0] : one.content[-1][1]].startswith("We shall sign")]
    assert len(both) == 2
    keep(made, [replace(read, proposals=(both[0],))])
    (one,) = made.filed()
    desk(made).decide(one, Decision(about=one.id, verdict="accept"))
    kept = keep(made, [replace(read, proposals=(both[1],))])
    assert (kept.anchored, kept.dropped) == (0, 1)
    (other,) = [each for each in made.filed() if not each.dropped]
    assert desk(made).verdict(other) is None


def test_an_article_that_was_corrected_by_its_outlet_does_not_ask_again_what_was_decided(tmp_path):
    made = shelf(tmp_path)
    old = accept(made, COURIERS)
    first, _ = papers(tmp_path)
    first.write_text(COURIER.replace("ferry would sail", "old ferry would sail"), encoding="utf-8")
    kept = keep(made, readings(first))
    assert (kept.new, kept.anchored) == (1, 1)
    queued = {one.id for group in desk(made).queue() for one in group}
    twins = [one for one in made.filed() if COURIERS in " ".join(one.words)]
    assert len(twins) == 2
    assert not queued & {one.id for one in twins}
    assert made.text(old.document) == COURIER


def test_the_folder_is_the_one_named_else_the_workspace_else_one_here(tmp_path):
    assert shelf_of((str(tmp_path),), "mine").folder.name == "mine"
    assert shelf_of((str(tmp_path / "single.pact"), str(tmp_path)), "").folder == tmp_path
    assert shelf_of((), "").folder.name == "foedera-reading"


def test_a_spoilt_list_of_proposals_says_what_to_do(tmp_path):
    made = shelf(tmp_path)
    (made.folder / "proposals.jsonl").write_text('{"proposal": 3}\n')
    with pytest.raises(BrokenWorkspace, match="read the documents again") as told:
        made.filed()
    assert told.value.code == "broken-proposals"


# ---------------------------------------------------------------------------------------------- the queue


def test_what_hangs_on_it_times_how_doubtful_it_is(tmp_path):
    made = shelf(tmp_path)
    for one in made.filed():
        assert weight(one) == (2 if one.proposal.links else 1) * DOUBT[one.proposal.tier]
    ordered = [max(map(weight, group)) for group in desk(made).queue()]
    assert ordered == sorted(ordered, reverse=True)
    assert ordered[0] > ordered[-1]


def test_two_outlets_wordings_of_one_remark_come_together(tmp_path):
    made = shelf(tmp_path)
    group = next(group for group in desk(made).queue() if any(COURIERS in " ".join(one.words) for one in group))
    assert {one.outlet for one in group} == {"Hamble Courier", "Ferrytown Gazette"}
    assert {one.speaker for one in group} == {"Oleg Starkov"}


def test_unsure_comes_again_last_and_each_reviewer_has_a_queue(tmp_path):
    made = shelf(tmp_path)
    first = desk(made).queue()[0][0]
    desk(made).decide(first, Decision(about=first.id, verdict="unsure"))
    assert desk(made).queue()[-1][-1].id == first.id
    assert desk(made, "ben").queue()[0][0].id == first.id


# ---------------------------------------------------------------------------------------------- deciding


def test_nothing_is_on_record_without_a_decision(tmp_path):
    assert reviewed(shelf(tmp_path)) == []


def test_a_rejection_by_anybody_keeps_it_off_the_record(tmp_path):
    made = shelf(tmp_path)
    one = accept(made, COURIERS)
    desk(made, "ben").decide(one, Decision(about=one.id, verdict="reject", reason="a headline"))
    assert reviewed(made) == []
    desk(made, "ben").decide(one, Decision(about=one.id, verdict="accept"))
    assert reviewed(made)[0].worded[0].reviewers == ("ann", "ben")


def test_an_edit_sets_right_and_the_journal_keeps_both(tmp_path):
    made = shelf(tmp_path)
    one = of(made, COURIERS)
    desk(made).decide(one, Decision(about=one.id, verdict="edit", edit={"kind": "criticise", "stance": "oppose"}))
    (found,) = reviewed(made)
    assert (found.kind, found.stance, found.about) == ("criticise", "opposes", "ksc-2022")
    (record,) = made.journal.records()
    assert record.before is not None
    assert record.after is not None
    assert (record.before["proposal"]["kind"], record.after["proposal"]["kind"]) == ("assert", "criticise")
    assert (record.document, record.frameworks, record.who) == (one.document, ("ksc-2022",), "ann")


def test_a_change_of_mind_supersedes_and_the_same_again_adds_nothing(tmp_path):
    made = shelf(tmp_path)
    one = accept(made, COURIERS)
    accept(made, COURIERS)
    assert len(list(made.journal.records())) == 1
    desk(made).decide(one, Decision(about=one.id, verdict="reject", reason="not his words"))
    assert [record.verdict for record in made.journal.current()] == ["reject"]
    assert len(list(made.journal.records())) == 2


def test_undo_takes_back_what_this_sitting_did_and_no_more(tmp_path):
    made = shelf(tmp_path)
    accept(made, COURIERS)
    sitting = desk(made)
    other = of(made, "sign it gladly")
    sitting.decide(other, Decision(about=other.id, verdict="accept"))
    assert sitting.undo() == other.id
    assert sitting.undo() == ""
    assert [one.speaker for one in reviewed(made)] == ["Oleg Starkov"]
    assert sitting.verdict(other) is None


def test_one_utterance_is_listed_once_with_each_outlets_wording(tmp_path):
    made = shelf(tmp_path)
    accept(made, COURIERS)
    accept(made, GAZETTES)
    (found,) = reviewed(made)
    assert [(one.outlet, one.words != ()) for one in found.worded] == [("Hamble Courier", True), ("Ferrytown Gazette", True)]
    assert (found.earliest, found.latest) == ("2022-09-14", "2022-09-14")  # the Wednesday before Thursday, 15 September
    assert len({one.sha256 for one in found.worded}) == 2


def test_a_reviewer_merges_what_the_rule_does_not_see(tmp_path):
    made = shelf(tmp_path)
    one, other = accept(made, COURIERS), accept(made, "sign it gladly")
    assert len(reviewed(made)) == 2
    desk(made).decide(other, Decision(about=other.id, merge=one.id))
    desk(made).decide(other, Decision(about=other.id, merge=one.id))
    assert len(reviewed(made)) == 1
    assert [record.kind for record in made.journal.records()].count("merge") == 1


def test_a_merge_made_after_another_extraction_joins_what_was_accepted_before(tmp_path):
    made = shelf(tmp_path)
    old, other = accept(made, COURIERS), accept(made, "sign it gladly")
    read, _ = readings(*papers(tmp_path))
    keep(made, [moved(read, lambda one: one.id == old.id, lambda one: (0, 7))])
    new = of(made, COURIERS)
    assert new.id != old.id
    desk(made).decide(new, Decision(about=new.id, merge=other.id))
    assert len(reviewed(made)) == 1


def test_only_the_same_speakers_same_words_on_days_that_can_be_the_same_are_one_utterance(tmp_path):
    made = shelf(tmp_path)
    one, other = of(made, COURIERS), of(made, GAZETTES)

    def said(filed, **fields):
        return replace(filed, proposal=replace(filed.proposal, **fields))

    assert alike(one, other)
    assert not alike(one, said(other, entity="ashdown"))
    assert not alike(said(one, entity=""), said(other, entity=""))
    assert not alike(one, said(other, negated=True))
    assert not alike(one, said(other, said=Said("2022-09-20", "2022-09-21")))
    assert not alike(one, replace(other, words=("a paper boat that cannot swim in summer",)))
    for pair in ([one, other], [one, said(other, negated=True)]):
        assert (len(groups(pair)) == 1) is alike(*pair)
    assert len(groups([one, said(other, entity="ashdown")], [(one.id, other.id)])) == 1


@pytest.mark.parametrize(
    ("decision", "why"),
    [
        ({"verdict": "maybe"}, "no verdict"),
        ({"verdict": "reject"}, "says why"),
        ({"verdict": "edit"}, "names at least one"),
        ({"verdict": "accept", "edit": {"kind": "warn"}}, "with the verdict edit"),
        ({"verdict": "edit", "edit": {"kind": "sing"}}, "no kind of statement"),
        ({"verdict": "edit", "edit": {"words": "other"}}, "no field to edit"),
        ({"verdict": "edit", "edit": {"stance": "angry"}}, "none of support"),
        ({"verdict": "edit", "edit": {"framework": "none", "stance": "oppose"}}, "no framework to be toward"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_written(tmp_path, decision, why):
    made = shelf(tmp_path)
    one = of(made, COURIERS)
    with pytest.raises(WrongCall, match=why):
        desk(made).decide(one, Decision(about=one.id, **decision))
    assert list(made.journal.records()) == []


def test_many_decisions_are_recorded_all_or_none(tmp_path):
    made = shelf(tmp_path)
    one = of(made, COURIERS)
    good, bad = Decision(about=one.id[:8], verdict="accept"), Decision(about="p00000", verdict="accept")
    with pytest.raises(WrongCall, match="Decision 2"):
        desk(made).replay([good, bad])
    assert list(made.journal.records()) == []
    assert (desk(made).replay([good]), desk(made).replay([good])) == (1, 0)


def test_an_edited_line_is_fields_and_values():
    assert parse_edit("kind=warn; stance = oppose") == {"kind": "warn", "stance": "oppose"}
    for text in ("", "warn", "kind="):
        with pytest.raises(WrongCall):
            parse_edit(text)


def test_the_record_answers_from_the_journal_alone(tmp_path):
    """A new checkout with only the journal has the same answers, although the documents are elsewhere."""
    made = shelf(tmp_path)
    accept(made, COURIERS)
    there = Shelf(tmp_path / "elsewhere")
    there.folder.mkdir()
    there.journal.path.write_bytes(made.journal.path.read_bytes())
    mine, theirs = reviewed(made), reviewed(there)
    assert [replace(one, where="") for one in mine] == [replace(one, where="") for one in theirs]


def test_filters(tmp_path):
    made = shelf(tmp_path)
    accept(made, COURIERS)
    (one,) = reviewed(made)
    assert fits(one, outlet="hamble")
    assert not fits(one, outlet="ferrytown")
    assert fits(one, until="2022-09-20")
    assert fits(one, since="2022-09-01")  # it can have been said then
    assert not fits(one, since="2022-09-16")
    assert not fits(replace(one, earliest="2022-09-14"), until="2022-09-13")
    assert fits(replace(one, stance="opposes"), stance="opposes")
    assert not fits(replace(one, stance="opposes"), stance="supports")
    assert not fits(replace(one, earliest="", latest=""), since="2022-01-01")
    assert json.loads(json.dumps(one.renderings)) == []
