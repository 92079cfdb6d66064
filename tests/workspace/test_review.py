"""What is kept of a reading, what a decision does, and what is on record because of it."""

from __future__ import annotations

import hashlib
import json

import msgspec
import pytest
from msgspec.structs import replace
from tests.reading.papers import COURIER, accept, desk, of, papers, proved, readings, settle, shelf

from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.proposal import Said, identify
from foedera.model.review import TOGETHER, Decision
from foedera.reading.utterances import alike, groups
from foedera.store.shelf import Shelf
from foedera.workspace import bulk
from foedera.workspace.carrying import exported
from foedera.workspace.edits import parse_edit
from foedera.workspace.keeping import keep, shelf_of
from foedera.workspace.learning import confirmed
from foedera.workspace.review import DOUBT, weight
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
        occurs = one.proposal.event is not None and one.proposal.event.status == "occurred" and one.proposal.event.pattern
        assert weight(one) == (3 if occurs else 2 if one.proposal.links else 1) * DOUBT[one.proposal.tier]
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


# ---------------------------------------------------------------------------------------------- more than one by one


def test_one_decision_covers_every_rendering_and_is_taken_back_as_one(tmp_path):
    made = shelf(tmp_path)
    sitting = desk(made)
    group = next(group for group in sitting.queue() if len(group) > 1)
    assert sitting.together(group, Decision(verdict="accept")) == 2
    assert [len(one.worded) for one in reviewed(made)] == [2]
    sitting.undo()
    assert reviewed(made) == []


def test_taking_back_a_change_of_mind_brings_back_what_was_decided_before(tmp_path):
    made = shelf(tmp_path)
    one = accept(made, COURIERS)
    sitting = desk(made)
    sitting.decide(one, Decision(about=one.id, verdict="reject", reason="too long"))
    assert reviewed(made) == []
    sitting.undo()
    assert [found.speaker for found in reviewed(made)] == ["Oleg Starkov"]


def test_a_rendering_held_apart_is_an_utterance_of_its_own(tmp_path):
    made = shelf(tmp_path)
    one, other = accept(made, COURIERS), accept(made, GAZETTES)
    assert len(reviewed(made)) == 1
    sitting = desk(made)
    sitting.decide(one, Decision(about=one.id, apart=(other.id,)))
    assert len(reviewed(made)) == 2
    assert not any({one.id, other.id} <= {each.id for each in group} for group in sitting.groups())


def test_a_statement_that_was_cut_is_on_record_in_its_pieces_only(tmp_path):
    made = shelf(tmp_path)
    one = accept(made, COURIERS)
    sitting, text = desk(made), made.text(one.document)
    at = text.index("that will not hold")
    with pytest.raises(WrongCall, match="within its content"):
        sitting.decide(one, Decision(about=one.id, split=(one.proposal.content[0][0],)))
    sitting.decide(one, Decision(about=one.id, split=(at,)))
    assert reviewed(made) == []
    pieces = [each for group in desk(made).queue() for each in group if each.document == one.document and each.speaker == one.speaker]
    assert sorted(each.words[0] for each in pieces) == [
        "The Kyiv Security Compact is a paper castle", "that will not hold in winter weather,",
    ]  # fmt: skip
    sitting.together(pieces, Decision(verdict="accept"))
    assert len(reviewed(made)) == 2
    assert keep(made, readings(*papers(tmp_path))).dropped == 0
    assert one.id not in {each.id for group in desk(made).queue() for each in group}


def test_a_paragraph_read_to_its_end_is_known_by_document_and_place(tmp_path):
    made = shelf(tmp_path)
    text, sitting = COURIER, desk(made)
    start = text.index("A spokesman for the Norwegian")
    for offset in (start, start + 20):
        sitting.decide(None, Decision(document="courier.txt", done=offset))
    (key,) = sitting.finished()
    assert key == (of(made, COURIERS).document, start)
    assert len(list(made.journal.records())) == 1
    with pytest.raises(WrongCall, match="no paragraph"):
        sitting.decide(None, Decision(document="courier.txt", done=10**6))
    sitting.undo()
    assert desk(made).finished() == {}


def test_a_paragraph_read_to_its_end_teaches_that_nothing_is_in_it_and_what_was_accepted_unseen_teaches_nothing(tmp_path):
    made = settle(shelf(tmp_path))
    assert list(confirmed(made)) == []
    sitting = desk(made)
    sitting.decide(None, Decision(document="courier.txt", done=COURIER.index("15 September")))
    ((_, labels), accepted_, refused) = next(confirmed(made))
    assert (set(labels), accepted_, refused) == ({"O"}, 0, 0)
    one = of(made, COURIERS)
    sitting.decide(one, Decision(about=one.id, verdict="accept", reason=f"{TOGETHER}rule V"))
    assert len(list(confirmed(made))) == 1
    sitting.decide(one, Decision(about=one.id, verdict="accept", reason=""))
    assert [told[1:] for told in confirmed(made)] == [(0, 0), (1, 0)]


def test_what_no_extractor_saw_can_be_entered(tmp_path):
    made = shelf(tmp_path)
    words = "the ferry would sail on Sunday"
    with pytest.raises(WrongCall, match="do not stand"):
        desk(made).decide(None, Decision(document="courier.txt", add=True, words=("the ferry sank",), edit={"speaker": "NOR"}))
    with pytest.raises(WrongCall, match="names no proposal"):
        desk(made).replay([Decision(verdict="accept")])
    line = Decision(document="courier", add=True, words=(words,), edit={"speaker": "Harbour Master", "kind": "announce"})
    assert (desk(made).replay([line]), desk(made).replay([line])) == (2, 0)
    (found,) = reviewed(made)
    assert (found.speaker, found.kind, found.quotes) == ("Harbour Master", "announce", (words,))
    mine = desk(made, "ben")
    mine.decide(mine.find(found.id), Decision(about=found.id, verdict="reject", reason="hearsay"))
    assert reviewed(made) == []


# ---------------------------------------------------------------------------------------------- accepting together


def test_a_rule_is_accepted_together_once_it_has_proved_itself_and_a_part_is_held_back(tmp_path):
    made = proved(shelf(tmp_path), right=19, wrong=1, unseen=200)
    sitting = desk(made)
    found = bulk.measured(sitting, "quote.after")
    assert (found.decided, found.right, found.precision) == (20, 19, 0.95)
    assert 4 <= len(found.held) <= 20  # about 5 % of 200
    assert bulk.accept(sitting, found) == len(found.open)
    again = bulk.measured(desk(made), "quote.after")
    assert (again.open, set(again.held)) == ((), set(found.held))  # nobody gets at them by asking twice
    assert again.decided == 20  # what nobody looked at proves nothing
    sitting.undo()
    assert bulk.measured(desk(made), "quote.after") == found


@pytest.mark.parametrize(("right", "wrong", "why"), [(19, 0, "it takes 20"), (17, 3, "less than 90%"), (0, 0, "it takes 20")])
def test_a_rule_that_has_not_proved_itself_is_decided_singly(tmp_path, right, wrong, why):
    made = proved(shelf(tmp_path), right, wrong, 30)
    with pytest.raises(WrongCall, match=why):
        bulk.accept(desk(made), bulk.measured(desk(made), "quote.after"))


def test_of_few_one_is_held_back_all_the_same(tmp_path):
    found = bulk.measured(desk(proved(shelf(tmp_path), 20, 0, 3)), "quote.after")
    assert (len(found.open), len(found.held)) == (2, 1)


# ---------------------------------------------------------------------------------------------- carried elsewhere


def test_decisions_are_written_out_and_found_again_by_their_words(tmp_path):
    """Into another folder, where the extractor gives other ids and ends a content one sign later."""
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    made = shelf(tmp_path / "one")
    sitting = desk(made)
    one, other, ashdown = of(made, COURIERS), of(made, GAZETTES), of(made, "sign it gladly")
    sitting.decide(one, Decision(about=one.id, verdict="edit", edit={"stance": "oppose", "kind": "criticise"}))
    sitting.decide(other, Decision(about=other.id, verdict="accept"))
    sitting.decide(ashdown, Decision(about=ashdown.id, merge=one.id))
    sitting.decide(ashdown, Decision(about=ashdown.id, verdict="unsure"))
    sitting.undo()
    sitting.decide(None, Decision(document="courier.txt", done=0))
    ferry = of(made, "the ferry would sail")
    sitting.decide(ferry, Decision(about=ferry.id, split=(COURIER.index("would sail"),)))
    piece = of(desk(made), "would sail on Sunday")
    sitting.decide(piece, Decision(about=piece.id, verdict="reject", reason="half a sentence"))
    lines = [json.loads(msgspec.json.encode(line)) for line in exported(sitting)]
    assert {line["who"] for line in lines if line.get("verdict")} == {"ann"}
    assert "unsure" not in {line.get("verdict") for line in lines}  # it was taken back
    there = Shelf(tmp_path / "two")
    shifted = []
    for read in readings(*papers(tmp_path / "two")):
        proposals = []
        for proposal in read.proposals:
            content = ((proposal.content[0][0], proposal.content[0][1] + 1), *proposal.content[1:])
            fresh = identify(read.article.sha256, content, proposal.speaker)
            proposals.append(replace(proposal, content=content, id=fresh))
        shifted.append(replace(read, proposals=tuple(proposals)))
    keep(there, shifted)
    carried = [msgspec.convert(line, type=Decision) for line in lines]
    assert desk(there, "ben").replay(carried) == 6  # three decisions, a merge, a split, a paragraph
    assert desk(there, "ben").replay(carried) == 0
    (mine,), (theirs,) = reviewed(made), reviewed(there)
    assert (theirs.stance, theirs.kind, theirs.speaker) == (mine.stance, mine.kind, mine.speaker) == ("opposes", "criticise", "Oleg Starkov")
    assert theirs.worded[0].reviewers == ("ann",)
    assert len(desk(there).finished()) == 1


def test_a_decision_is_kept_for_a_content_that_overlaps_by_nine_tenths(tmp_path):
    made = shelf(tmp_path)
    old = accept(made, COURIERS)
    read, _ = readings(*papers(tmp_path))
    for cut, kept in ((1, 1), (40, 0)):
        def shortened(one, cut=cut):
            start, end = one.content[0]
            content = ((start, end - cut),)
            return replace(one, content=content, id=identify(read.article.sha256, content, one.speaker))

        other = Shelf(tmp_path / f"kept{cut}")
        keep(other, [read])
        desk(other).decide(old, Decision(about=old.id, verdict="accept"))
        again = keep(other, [replace(read, proposals=tuple(shortened(one) if one.id == old.id else one for one in read.proposals))])
        assert (again.anchored, again.dropped) == (kept, 1 - kept)


def test_two_acts_of_one_clause_rest_on_the_same_words_and_keep_their_own_decisions(tmp_path):
    (paper := tmp_path / "clash.txt").write_text("Norway rejected and condemned Sweden's plan.\n", encoding="utf-8")
    (read,) = readings(paper)
    first, second = (one for one in read.proposals if one.event is not None)
    same = [replace(one, content=((0, 43),)) for one in (first, second)]
    made = Shelf(tmp_path / "kept")
    keep(made, [replace(read, proposals=tuple(same))])
    desk(made).decide(made.filed()[0], Decision(about=first.id, verdict="accept"))
    again = keep(made, [replace(read, proposals=(same[1],))])
    assert (again.anchored, again.dropped) == (0, 1)
    assert desk(made).verdict(of_id(made, second.id)) is None


def of_id(made, ident):
    (found,) = [one for one in made.filed() if one.id == ident]
    return found
