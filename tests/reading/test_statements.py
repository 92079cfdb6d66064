"""Who said what in articles of our own, where everything is known; and in the annotated ones, where they are at hand."""

import json
import random
import re
from collections import defaultdict

import msgspec
import pytest
from tests.reading.gold import FOLDER, LIBRARY, Score, article, articles, chars, expected, lexicon, paired, score, text

from foedera.model.article import ADVERT, MarkedLine
from foedera.model.proposal import identify
from foedera.reading.extract import patterns
from foedera.reading.page import Page
from foedera.reading.statements import TRUSTED, statements

STYLES = {"straight": ('"', '"'), "curly": ("“", "”"), "guillemets": ("«", "»"), "single": ("‘", "’")}


@pytest.fixture(scope="module")
def tables():
    return lexicon()


def read(tables, words, lo="", hi=""):
    return statements(article("a.txt", words, lo, hi), tables)


def total(tables, change=lambda words: words):
    sums, notes = [0] * 5, []
    for name in articles():
        words = text(FOLDER / f"{name}.txt")
        changed = change(words)
        assert len(changed) == len(words)
        one, wrong = score(expected(name), read(tables, changed))
        sums = [a + b for a, b in zip(sums, one, strict=True)]
        notes += [f"{name}: {note}" for note in wrong]
    return Score(*sums), notes


def restyled(words, style, *, unclosed=0.0):
    """The same text with other marks, character by character; some closing marks may become a blank."""
    chance = random.Random(7)
    opening, closing = STYLES[style]
    out, opened = list(words), False
    for index, sign in enumerate(words):
        if sign == "\n":
            opened = False
        elif sign in "“«" or (sign == '"' and not opened and (index == 0 or words[index - 1] in " \n(")):
            out[index], opened = opening, True
        elif sign in "”»" or (sign == '"' and opened):
            out[index], opened = " " if chance.random() < unclosed else closing, False
    return "".join(out)


def test_what_was_said_in_our_own_articles_is_found(tables):
    found, notes = total(tables)
    assert found.f1 >= 0.95, notes
    assert found.speaker / found.found >= 0.95, notes


@pytest.mark.parametrize("style", STYLES)
def test_another_style_of_marks_changes_next_to_nothing(tables, style):
    as_written, _ = total(tables)
    changed, notes = total(tables, lambda words: restyled(words, style))
    assert abs(as_written.f1 - changed.f1) <= 0.02, notes


@pytest.mark.parametrize("style", ["curly", "straight", "guillemets"])
def test_marks_that_are_never_closed_change_next_to_nothing(tables, style):
    as_written, _ = total(tables)
    changed, notes = total(tables, lambda words: restyled(words, style, unclosed=0.2))
    assert abs(as_written.f1 - changed.f1) <= 0.02, notes


def test_rules_of_the_second_tier_are_right_nine_times_of_ten(tables):
    right: dict[str, int] = defaultdict(int)
    fired: dict[str, int] = defaultdict(int)
    for name in articles():
        gold, found = expected(name), read(tables, text(FOLDER / f"{name}.txt"))
        hits = paired([chars(one.content) for one in gold], [chars(one.content) for one in found]).values()
        for index, one in enumerate(found):
            if one.rules[0] in TRUSTED:
                fired[one.rules[0]] += 1
                right[one.rules[0]] += index in hits
    assert sum(right.values()) / sum(fired.values()) >= 0.9, dict(fired)


def test_every_span_is_a_passage_of_the_text(tables):
    for name in articles():
        words = text(FOLDER / f"{name}.txt")
        for one in read(tables, words):
            assert one.cue is None or words[one.cue[0] : one.cue[1]] == one.cue_text
            assert one.speaker is None or words[one.speaker[0] : one.speaker[1]] == one.speaker_text
            assert all(0 <= start < end <= len(words) for start, end in one.content)


# ---------------------------------------------------------------------------------------------------- single matters


def test_a_translation_is_no_agency_and_makes_the_words_translated(tables):
    told = "He said that the paper was too short, according to {}.".format
    found = {
        words: read(tables, f"Minister Oleg Starkov spoke. {told(words)}")[-1]
        for words in ("a translation of the post", "the news agency Belga", "Yahoo News")
    }
    assert [one.agency for one in found.values()] == ["", "the news agency Belga", "Yahoo News"]
    assert [one.translated for one in found.values()] == [True, False, False]


def test_a_quotation_goes_on_behind_its_attribution(tables):
    words = 'The harbour is closed. "We waited," Ana Moreno said. "Nobody came."'
    (one,) = read(tables, words)
    assert [words[a:b] for a, b in one.content] == ["We waited,", "Nobody came."]
    assert (one.entity, one.how, one.mode, one.tier) == ("moreno", "name", "direct", "B")


def test_a_paragraph_of_quotation_alone_belongs_to_who_spoke_before(tables):
    _, carried = read(tables, 'Title\n"We waited," Ana Moreno said.\n"Nobody came."')
    assert (carried.entity, carried.how, carried.speaker, carried.tier) == ("moreno", "carried", None, "C")


def test_the_one_who_is_told_is_not_the_one_who_speaks(tables):
    told, said = read(tables, 'Ana Moreno told Karl Beck that the bridge was safe. She said: "Go."')
    assert (told.entity, told.addressee, said.entity, said.how) == ("moreno", "Karl Beck", "moreno", "pronoun")


def test_what_stands_inside_a_quotation_is_no_statement_of_its_own(tables):
    (one,) = read(tables, '"They said that we lied and demanded an answer," Ana Moreno said.')
    assert one.entity == "moreno"


def test_scare_quotes_and_titles_of_books_are_no_statements(tables):
    assert read(tables, 'The "belt" runs along the river. The novel "Winter at the Bridge" is set there.') == ()


def test_a_line_that_is_not_the_article_gives_nothing(tables):
    words = "Ana Moreno said the bridge was safe.\nSubscribe now, our editor said."
    whole = article("a.txt", words)
    lines = (whole.lines[0], MarkedLine(whole.lines[1].start, whole.lines[1].end, ADVERT, "asks to subscribe"))

    assert len(statements(msgspec.structs.replace(whole, lines=lines), tables)) == 1


def test_a_denial_is_marked(tables):
    (one,) = read(tables, "Ana Moreno did not say that the bridge was safe.")
    assert one.negated


@pytest.mark.parametrize(
    ("words", "entity", "how"),
    [
        ("The Kremlin said that talks would go on.", "RUS", "metonym"),
        ("Kiev said that talks would go on.", "UKR", "metonym"),
        ("Volodymyr Zelenskiy said that talks would go on.", "zelensky", "alias"),
        ("Russian officials said that talks would go on.", "RUS", "name"),
        ("The U.S. State Department said that talks would go on.", "USA", "name"),
        ("NATO's summit ended. Members said that talks would go on.", "NATO", "role"),
    ],
)
def test_how_a_speaker_is_recognised(tables, words, entity, how):
    one = read(tables, words)[-1]
    assert (one.entity, one.how) == (entity, how)


def test_a_role_means_who_held_it_on_that_day(tables):
    words = "The NATO Secretary General said that talks would go on."
    assert [read(tables, words, day, day)[0].entity for day in ("2010-05-01", "2016-05-01", "2025-05-01")] == [
        "rasmussen",
        "stoltenberg",
        "rutte",
    ]


def test_a_role_without_a_date_is_not_guessed(tables):
    (one,) = read(tables, "The NATO Secretary General said that talks would go on.")
    assert one.entity == "NATO"


def test_the_identifier_hangs_on_document_content_and_mention():
    assert identify("ab", ((1, 5),), (7, 9)) == identify("ab", ((1, 5),), (7, 9), "somebody")
    assert len({identify("ab", ((1, 5),), (7, 9)), identify("ac", ((1, 5),), (7, 9)), identify("ab", ((1, 6),), (7, 9))}) == 3


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_one_statement(tables):
    words = 'Title\nAna Moreno said: "We waited for the boat.\n"Nobody came. We went home."'
    (one,) = read(tables, words)
    assert [words[a:b] for a, b in one.content] == ["We waited for the boat.", "Nobody came. We went home."]
    assert len(read(tables, words.replace("boat.", 'boat."'))) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Ana Moreno blamed Karl Beck for closing the bridge, where forty lorries are waiting.", "for closing the bridge"),
        (
            "Ana Moreno echoed the mayor's claim that the bridge was safe in an interview published on Friday.",
            "the mayor's claim that the bridge was safe",
        ),
    ],
)
def test_where_it_was_said_and_what_the_article_remarks_is_not_what_was_said(tables, words, said):
    assert said in [words[a:b] for one in read(tables, words) for a, b in one.content]


def test_what_somebody_might_declare_was_not_said(tables):
    assert read(tables, "Ana Moreno might declare a state of emergency.") == ()
    (one,) = read(tables, "Ana Moreno could not say whether the bridge was safe.")
    assert one.negated


def test_a_participle_between_a_verb_and_what_was_said_says_nothing_itself(tables):
    (one,) = read(tables, "Polish officials stressed in unveiling the plan Tuesday that the bridge was safe.")
    assert one.cue_text == "stressed"


def test_a_year_that_only_tells_which_borders_is_not_when_it_was_said(tables):
    (one,) = read(tables, "Ana Moreno called for a return to the line, given the pre-2014 borders.", "2022-09-14", "2022-09-14")
    assert one.said.hi == "2022-09-14"


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Ukraine demanded to join NATO.", "support"),
        ("Moscow demanded that Ukraine not join NATO.", "oppose"),
        ("Ukraine hopes to join NATO. Moscow promised to mend the bridge.", ""),
        ('Ana Moreno said: "To join NATO is a threat to Ukraine."', "oppose"),
        ('Ana Moreno said: "That Ukraine may join NATO is not a threat."', ""),
        ("Moscow has not ruled out that Ukraine will join NATO.", ""),
        ("Zelenskyy rejected any ban on joining NATO.", ""),
        ("Ana Moreno suggested that a war could come should Ukraine join NATO.", ""),
    ],
)
def test_who_is_for_and_who_is_against_is_told_by_the_words(tables, words, stance):
    one = read(tables, words, "2022-01-10", "2022-01-10")[-1]
    assert [it.value for it in one.stance if it.framework == "nato-ukraine"] == ([stance] if stance else [])


def test_the_one_who_is_told_may_stand_behind_what_was_said(tables):
    (one,) = read(tables, '"Nobody came," Ana Moreno told reporters in Porto.')
    assert one.addressee == "reporters"


def test_officials_who_only_know_of_it_are_nobodys(tables):
    plain, knowing = read(tables, "France waits. Officials said it was late. Officials familiar with the matter said it was near.")
    assert (plain.entity, knowing.entity, knowing.how) == ("FRA", "", "unresolved")


def test_a_spokesperson_of_whom_no_more_is_said_is_nobody_named_elsewhere(tables):
    words = "Kremlin spokesman Dmitry Peskov spoke. Berlin waits. A government spokesperson said that it was late."
    assert read(tables, words)[-1].entity != "peskov"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("A closure would be unfair, Ana Moreno has said, after the town floated a “holiday”.", "A closure would be unfair"),
        ("Ana Moreno accused the town of “playing with fire”; Karl Beck said it was late.", "of “playing with fire”"),
    ],
)
def test_words_beside_what_was_said_are_left_out(tables, words, said):
    assert said in [words[a:b] for a, b in read(tables, words)[0].content]


# ------------------------------------------------------------------------------------------- annotated by others


def test_the_annotated_articles_where_they_are_at_hand(tables, shared):
    folder = shared / "news"
    if not (folder / "gold" / "annotation.json").is_file():
        pytest.skip("the annotated articles are not here")
    gold = json.loads(text(folder / "gold" / "annotation.json"))
    hits = asked = extra = right = 0
    for document in gold["documents"]:
        words, date = text(folder / document["file"]), document["date"]["range"]
        covered = [(one["start"], one["end"]) for one in document["boilerplate"]]
        whole = article(document["file"], words, *date)
        kept = tuple(line for line in whole.lines if not any(a <= line.start < b for a, b in covered))

        found = statements(msgspec.structs.replace(whole, lines=kept), tables)
        wanted = [one for one in gold["statements"] if one["doc"] == document["id"]]
        sets = [chars([(span["start"], span["end"]) for span in one["content"]]) for one in wanted]
        pairs = paired(sets, [chars(one.content) for one in found])
        core = [index for index, one in enumerate(wanted) if one["tier"] == "core"]
        asked += len(core)
        hits += sum(index in pairs for index in core)
        extra += len(found) - len(pairs)
        right += sum(
            found[pairs[index]].entity.lower() in {e["id"].lower() for e in wanted[index]["speaker"]["entities"]}
            for index in core
            if index in pairs
        )
    assert 2 * hits / (hits + asked + extra) >= 0.85
    assert right / hits >= 0.9


def test_other_peoples_attributions_where_they_are_at_hand(tables, shared):
    path = shared / "data" / "polnear_dev.json"
    if not path.is_file():
        pytest.skip("the development set is not here")
    gold = json.loads(text(path))
    wanted = defaultdict(list)
    for one in gold["statements"]:
        wanted[one["doc"]].append(chars([(span["start"], span["end"]) for span in one["content"]]))
    hits = found = 0
    for document in gold["documents"]:
        words = document["text"]
        paragraphs = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", words) if m.group().strip()]
        sets = [chars(one.content) for one in patterns(Page(words, paragraphs), tables.cues)]
        hits += len(paired(wanted[document["id"]], sets))
        found += len(sets)
    assert 2 * hits / (found + len(gold["statements"])) >= 0.70


def test_the_tables_lie_in_the_library():
    assert {path.name for path in (LIBRARY / "reading").glob("*.txt")} >= {
        "cues.txt",
        "roles.txt",
        "framework-words.txt",
        "stance-words.txt",
    }


@pytest.mark.parametrize("noise", ['"', "said " * 3000, '"a" ' * 3000, 'He said "' * 500, "«" * 3000, ", " * 3000])
def test_noise_gives_little_and_ends(tables, noise):
    assert len(read(tables, noise)) <= 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("OSLO, Norway (NTB) — The strait is open, Minister Oleg Starkov said.", "The strait is open"),
        ("OSLO, 2 December 2026 - The strait is open, Minister Oleg Starkov said.", "The strait is open"),
        ("NEW YORK, Dec. 2 (Wire) -- The strait is open, Minister Oleg Starkov said.", "The strait is open"),
        ("NATO - the old alliance - is open, Minister Oleg Starkov said.", "NATO - the old alliance - is open"),
    ],
)
def test_a_dateline_is_no_part_of_what_is_said(line: str, said: str, tables) -> None:
    (one,) = read(tables, line)
    assert [line[slice(*span)].rstrip(",") for span in one.content] == [said]
