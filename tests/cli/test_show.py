"""Texts in plain English: every provision of the library has sentences, and no name of the program's own shows through."""

from __future__ import annotations

import json
import re

import pytest
from tests.workspace.asking import bundled

from foedera.analysis import prose
from foedera.analysis.english import agrees, duration, joined, per, plural, role_noun, with_article, word
from foedera.analysis.phrases import Lexicon
from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.model.blocks import Provision
from foedera.model.lines import Note, Quote

LIBRARY = bundled().library
TITLES = {law.id: law.title for law in LIBRARY.laws}
OWN_NAMES = re.compile(r"[a-z]_[a-z]|\b(?:Ref|Pattern|Slot|Anchor|Where|None|True|False)\b[(,]?|[\w]+=|[{}<>\[\]]")
PLACEHOLDER = re.compile(r"\b(?![AI]\b)[A-Z][0-9]?\b(?!['’.])")


def lexicon(law):
    return Lexicon(law.text, LIBRARY.actors, LIBRARY.places, LIBRARY.classes, TITLES)


def sentences(text):
    """The sentences of the last provision of a text, with the library's actors, places and classes."""
    document, problems = parse(text)
    assert problems == ()
    texts, _ = expand([document])
    words = Lexicon(texts[0], LIBRARY.actors, LIBRARY.places, LIBRARY.classes, {"mine": "My treaty"})
    return prose.provision_sentences(words, texts[0].provisions[-1])


@pytest.mark.parametrize("law", list(LIBRARY.laws), ids=lambda law: law.id)
def test_every_provision_reads_as_english(law):
    for provision in law.provisions.values():
        found = prose.provision_sentences(lexicon(law), provision)
        assert found, provision.id
        for sentence in found:
            assert sentence[0].isupper() or not sentence[0].isalpha(), sentence
            assert sentence.endswith("."), sentence
            assert "  " not in sentence, sentence
            assert ".." not in sentence.replace("...", ""), sentence
            assert not OWN_NAMES.search(sentence), sentence
            assert not PLACEHOLDER.search(sentence), sentence


@pytest.mark.parametrize("law", list(LIBRARY.laws), ids=lambda law: law.id)
def test_every_other_block_reads_as_english(law):
    words = lexicon(law)
    found = [prose.role_sentence(words, role) for role in law.text.roles]
    found += [prose.area_sentence(words, area) for area in law.text.areas]
    found += [prose.organ_sentence(words, organ) for organ in law.text.organs]
    found += [clause for define in law.text.definitions for _, clause in prose.definition_tree(words, define)]
    found += [part for status in law.text.statuses for step in prose.status_steps(words, status) for part in step]
    for text in found:
        assert text
        assert not OWN_NAMES.search(text), text


@pytest.mark.parametrize("law", list(LIBRARY.laws), ids=lambda law: law.id)
def test_every_page_fits_the_screen_and_keeps_every_word(run, law):
    answer = run("show", law.id)
    assert answer.code == 0
    flat = " ".join(answer.out.split())
    for line in answer.out.splitlines():
        assert len(line) <= 80 or "://" in line or "github:" in line or "/" in line, line
    for provision in law.provisions.values():
        assert provision.title in flat
        for line in provision.lines:
            if isinstance(line, Note | Quote):
                assert " ".join(line.text.split()) in flat


BASE = 'agreement mine "My treaty"\nrole party: GBR, POL, FRA\nrole pair: GBR, POL\nrole one: UKR\n'


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["each party", "must assist UKR"], ["Each party must assist Ukraine."]),
        (["jointly party", "must assist UKR"], ["The parties jointly must assist Ukraine."]),
        (["at least 2 of party", "must assist UKR"], ["At least 2 of the parties must assist Ukraine."]),
        (["each one", "intends to fund POL"], ["Ukraine intends to fund Poland."]),
        (["each party", "must not use_of_force on UKR"], ["Each party must not engage in use of force against Ukraine."]),
        (["each party", "must maintain neutrality", "toward one"], ["Each party must maintain neutrality, owed to Ukraine."]),
        (["each pair G", "must consult with pair except G"], ["Each pair must consult with the other pair."]),
        (["each party G", "must consult with party except G"], ["Each party must consult with the other parties."]),
        (["each party", "has power to denounce treaty"], ["Each party has the power to denounce the treaty."]),
        (["jointly party", "may extend agreement"], ["The parties jointly may extend the agreement."]),
        (["each one", 'declares "it is so"', "toward party"], ["Ukraine declares to the parties: it is so."]),
        (['declares "it is so"'], ["The text states: it is so."]),
        (
            ["when armed_attack on V called A", "provided V in party", "each party G except V", "must assist V about A", 'timing "forthwith" after A'],
            [
                "When there is an armed attack, each party except the one attacked must assist the one attacked over the attack, “forthwith” after the attack (the text gives no figure).",
                "Only if the one attacked is a party.",
            ],
        ),
        (
            ["when request by UKR about event E called R", "each party", "must meet with UKR", "within 24h after R, illustrative"],
            ["When there is a request by Ukraine about an event, each party must meet with Ukraine, within 24 hours after the request (the figure is an example)."],
        ),
        (["each party", "must assist UKR", "within 3d, anchor not stated"], ["Each party must assist Ukraine, within 3 days; from when is not stated."]),
        (
            ["when armed_attack by RUS on UKR called A", "unless A is provoked", "judge of provoked: not stated", "each one", "must not lift sanctions on RUS"],
            [
                "When there is an armed attack by Russia on Ukraine, Ukraine must not lift sanctions on Russia.",
                "Not if the attack is “provoked”.",
                "Who judges what is “provoked”: not stated, so each side's own account is followed.",
            ],
        ),
        (
            ["each party", "must assist UKR", "reading clock.late held by POL: also within 48h after signature"],
            ["Each party must assist Ukraine.", "Reading “clock: late”, held by Poland: adds: within 48 hours after signature."],
        ),
        (
            ["each party", "must assist UKR", "reading clock.late held by nobody: also within 48h after signature"],
            ["Each party must assist Ukraine.",
             "Reading “clock: late”, which nobody holds and which is off unless asked for: adds: within 48 hours after signature."],
        ),
        (
            ["when denunciation by party G called D", "from 1y after D", "terminates mine toward G and by G"],
            ["When there is a denunciation by a party, that ends “My treaty” toward that party, and that party's own duties with it, from then on.", "Not before 1 year after the denunciation."],
        ),
        (["each one", "must fund POL", "amount 3800000000 USD per 1y"], ["Ukraine must fund Poland.", "Figure: 3 800 000 000 USD per year."]),
        (["lead FRA, GBR with volunteers party", "must assist UKR"],
         ["France and the United Kingdom, in the lead and joined by any of the parties that volunteer, must assist Ukraine."]),
        (["each party", "must consult with UKR", "every 1y"], ["Each party must consult with Ukraine, every year."]),
        (["from 2026-02-27", "to 2027", "each one", "must fund POL"],
         ["Ukraine must fund Poland.", "Part of the text from 2026-02-27.", "Part of the text up to 2027."]),
        (["each party", "must assist UKR", "subject to nato-1949"], ["Each party must assist Ukraine.", "This is subject to “NATO 1949”."]),
        (["each party", "must assist UKR", "supersedes mine"], ["Each party must assist Ukraine.", "This takes the place of “My treaty”."]),
        (["each party", "must assist UKR", "waived by consent by UKR"], ["Each party must assist Ukraine.", "Waived by consent by Ukraine."]),
        (["each party", "must assist UKR", "so long as mine in force for UKR"],
         ["Each party must assist Ukraine.", "As long as “My treaty” is in force for Ukraine."]),
        (["when armed_attack by X on V called A", "each party", "must assist V", "unless mine not in force for X"],
         ["When there is an armed attack, each party must assist the one attacked.", "Not if “My treaty” is not in force for the attacker."]),
        (["when threat on V called A", "provided at least 2 of party except pair are at_war with V", "each party", "must assist V"],
         ["When there is a threat, each party must assist the one threatened.",
          "Only if at least 2 of the parties other than the pairs are at war with the one threatened."]),
        (["when threat on V called A", "provided accession of V is at least invited", "each party", "must assist V"],
         ["When there is a threat, each party must assist the one threatened.",
          "Only if accession of the one threatened is at least at the step “invited”."]),
        (["when armed_attack on UKR called A", "when request by UKR called R"],
         ["When there is an armed attack on Ukraine, and a request by Ukraine."]),
        (["when strike by RUS on any of moscow, london called A", "each RUS, GBR", "must consult"],
         ["When there is a strike by Russia on Moscow or London, Russia and the United Kingdom must consult."]),
        (["when armed_attack on V called A", "provided A before 2024-01-12", "each party as of signed", "must assist V"],
         ["When there is an armed attack, each party must assist the one attacked.", "Only if the attack comes before 2024-01-12."]),
        (["each party", "must assist UKR", "reading who.all: instead when threat on UKR called T"],
         ["Each party must assist Ukraine.", "Reading “who: all”, left open by the text: instead: when there is a threat on Ukraine."]),
        (["each party", "must assist UKR", "reading act.fund: instead must fund UKR"],
         ["Each party must assist Ukraine.", "Reading “act: fund”, left open by the text: instead: each party must fund Ukraine."]),
        (["each party", "must assist UKR", "known to GBR, POL from 1939-08-25"], ["Each party must assist Ukraine.", "Known to the United Kingdom and Poland from 1939-08-25."]),
    ],
)  # fmt: skip
def test_what_a_provision_says(lines, expected):
    assert sentences(BASE + "provision p\n" + "".join(f"  {line}\n" for line in lines)) == expected


def test_alternatives_are_not_mistaken_for_a_list():
    text = BASE + (
        "provision p\n  when armed_attack on V called A\n  provided any of\n    all of\n      V in party\n      A after signature\n"
        "    place of A not in ukraine\n  each party\n  must assist V\n"
    )
    assert sentences(text)[1] == (
        "Only if either (the one attacked is a party; and the attack comes after signature), or the attack lies not in Ukraine."
    )


def test_small_words():
    assert [with_article(noun) for noun in ("armed attack", "European power", "threat", "aggression", "measures")] == [
        "an armed attack", "a European power", "a threat", "aggression", "measures",
    ]  # fmt: skip
    assert [plural(noun) for noun in ("party", "ally", "core State", "wider group")] == ["parties", "allies", "core States", "wider group"]
    assert [duration(text) for text in ("24h", "1y", "6mo")] == ["24 hours", "1 year", "6 months"]
    assert (per("1y"), per("6mo")) == ("year", "6 months")
    assert (joined([]), joined(["a"]), joined(["a", "b", "c"], "or")) == ("", "a", "a, b or c")
    assert (word("black_sea_state"), role_noun("assuring")) == ("Black Sea State", "assuring State")
    assert (agrees("measures by the UNSC"), agrees("hostilities"), agrees("a threat")) == ("are", "are", "is")


@pytest.mark.parametrize(
    "name", ["ksc-2022", "Kyiv Security Compact", "kyiv security compact", "Kyiv Initiative", "Kyiv Security Compact: recommendations"]
)
def test_names_of_an_agreement(run, name):
    assert run("show", name).out == run("show", "ksc-2022").out


def test_one_provision_by_id_or_title(run):
    by_id = run("show", "nato-1949/art5-assist")
    assert by_id.code == 0
    assert "“forthwith”" in by_id.out
    assert "art5-report" not in by_id.out
    assert run("show", "North Atlantic Treaty/Assistance to the party attacked").out == by_id.out


def test_near_misses_are_suggested(run):
    assert "Did you mean istanbul-2022?" in run("show", "istambul").err
    assert "Did you mean art5-assist" in run("show", "nato-1949/art5-asist").err
    ambiguous = run("show", "Ukraine agreement")
    assert ambiguous.code == 2
    assert "may mean ba-alb, ba-bel" in ambiguous.err


@pytest.mark.slow
def test_source_form_can_be_read_again(run):
    for law in LIBRARY.laws:
        answer = run("show", law.id, "--pact")
        document, problems = parse(answer.out)
        assert problems == ()
        assert document.blocks
    provision = run("show", "ba-gbr/consult", "--pact")
    assert provision.out.lstrip("# ").startswith("The texts") or provision.out.startswith("provision consult")


def test_json_holds_the_whole_text(run):
    data = json.loads(run("show", "nato-1949", "--format", "json").out)
    assert data["version"] == 1
    assert set(data["evidence"]) == {one.id for law in LIBRARY.laws if law.id == "nato-1949" for one in law.text.provisions}
    assert len(data["text"]["provisions"]) == len(data["evidence"])
    one = json.loads(run("show", "nato-1949/art5-assist", "--format", "json").out)
    assert one["provision"]["id"] == "art5-assist"


def test_list_names_every_agreement(run):
    answer = run("show")
    assert [line.split()[0] for line in answer.out.splitlines()[1:] if line and not line[0].isdigit()] == [law.id for law in LIBRARY.laws]
    assert all(len(line) <= 80 for line in answer.out.splitlines())
    data = json.loads(run("show", "--format", "json").out)
    assert len(data["agreements"]) == len(list(LIBRARY.laws))


def test_unofficial_copies_show_the_publishers_own_place(run):
    out = run("show", "ba-gbr").out
    assert "grade D" in out
    assert "official: https://assets.publishing.service.gov.uk" in out


def test_a_provision_without_lines_says_nothing():
    law = next(iter(LIBRARY.laws))
    assert prose.provision_sentences(lexicon(law), Provision(id="p")) == []
