"""One utterance, many wordings: grouped where that is sure, offered where it is not, and never across speakers, days or a `not`."""

from __future__ import annotations

from msgspec.structs import replace

from foedera.model.proposal import Proposal, Said
from foedera.model.review import Filed
from foedera.reading.names import rows
from foedera.reading.utterances import alike, compared, groups, offered
from foedera.reading.wordings import likeness, wording
from foedera.workspace import Workspace
from foedera.workspace.annotated import MEASURES
from foedera.workspace.keeping import filed
from foedera.workspace.proposals import Reader


def test_what_is_grouped_without_asking_is_right_nine_times_of_ten() -> None:
    right, wrong, sought = 0, [], 0
    for kind, one, other in rows((MEASURES / "renderings.txt").read_text(encoding="utf-8"), 3):
        found = likeness(wording(one), wording(other), translated=kind == "translation")
        sought += kind != "other"
        if found is not None and found.sure:
            right += kind != "other"
            wrong += [] if kind != "other" else [(one, other)]
    assert sought == 25
    assert right >= 18
    assert right / (right + len(wrong)) >= 0.9, wrong


DAY = Said(hi="2031-05-02")


def told(number: int, words: str, said: Said = DAY, **fields: str) -> Filed:
    proposal = Proposal(id=f"p{number}", doc=f"{number}.txt", content=((0, len(words)),), entity="starkov", said=said)
    return Filed(proposal=replace(proposal, **fields), document=f"{number}", words=(words,))


POST = "The council has given birth to a paper tiger. Nobody will feed it. It is like lending an umbrella to the rain. So it is sad."


def test_a_post_its_fragment_and_its_translation_are_one_utterance() -> None:
    block, fragment, translation, other = (
        told(1, POST),
        told(2, 'it would be like "lending an umbrella to the rain"'),
        told(3, "The council gave birth to a tiger of paper, which nobody will feed."),
        told(4, "The council will meet again on Monday, and the tiger with it."),
    )
    translation = replace(translation, translation="machine")
    found = groups([block, fragment, translation, other])
    assert [[one.id for one in group] for group in found] == [["p1", "p2", "p3"], ["p4"]]
    assert [one.kind for one in map(compared, (block, block), (fragment, translation)) if one] == ["fragment", "translation"]


def test_what_is_not_sure_is_offered_and_a_reviewer_may_join_it() -> None:
    one = told(1, "The bridge at the mill opens when the inspectors have counted every mine.")
    other = told(2, "that inspectors must count each mine before anybody crosses")
    assert len(groups([one, other])) == 2
    assert [(pair.one.id, pair.other.id) for pair in offered([one, other])] == [("p1", "p2")]
    assert len(groups([one, other], [("p1", "p2")])) == 1
    assert offered([one, replace(other, proposal=replace(other.proposal, entity="ashdown"))]) == []


def test_days_numbers_and_negations_keep_wordings_apart() -> None:
    words = "The brigade will cross the river with forty boats at dawn"
    same = told(2, words)
    assert alike(told(1, words), same)
    assert not alike(told(1, words), told(2, words, Said("2031-03-01", "2031-03-01")))
    assert not alike(told(1, words), told(2, words, Said(hi="2030-12-01")))
    assert not alike(told(1, words), told(2, words.replace("will", "will not")))
    assert not alike(told(1, words), told(2, words.replace("forty", "fifty")))


def test_what_a_state_says_in_two_papers_is_one_only_in_nearly_the_same_words() -> None:
    one, other = (told(n, words, entity="NOR", on_behalf_of="NOR") for n, words in enumerate(
        ("The ferry to the northern islands will carry grain", "The ferry carries grain and coal to islands in the south")))  # fmt: skip
    assert not alike(one, other)
    assert alike(one, replace(one, document="other"))


def test_many_proposals_of_one_speaker_take_little_time() -> None:
    many = [told(n, f"The {a} of the {b} will see the {c} in the morning") for n, (a, b, c) in enumerate(
        (f"mayor{n % 97}", f"town{n % 89}", f"river{n % 83}") for n in range(2_000))]  # fmt: skip
    assert len(groups(many)) > 500


def test_the_post_of_three_wordings_where_the_news_articles_are_at_hand(shared) -> None:
    reader, found = Reader(Workspace.open(today="2026-11-27").library), list[Filed]()
    for path in sorted((shared / "news").glob("00[03]*.txt")):
        read = reader.read(path.name, path.read_bytes())
        found += [filed(read.article, one) for one in read.proposals]
    (post,) = [group for group in groups(found) if any("gave birth to" in " ".join(one.words) for one in group)]
    prologues = [one for one in post if "prologue" in " ".join(one.words)]
    assert [one.proposal.doc[:3] for one in prologues] == ["000", "003", "003"]
    assert {one.proposal.entity for one in post} == {"medvedev"}
