"""Colours of a text: what plays which part, and that the words in colour are the words of the grammar and no others."""

from __future__ import annotations

import ast
import random
from pathlib import Path

import pytest

from foedera.language import vocabulary
from foedera.language.highlight import KINDS, highlight, lines_of
from foedera.language.words import RESERVED

SOURCE = Path(vocabulary.__file__).parent
LIBRARY = SOURCE.parent / "library"

TEXT = """\
agreement a "A # B"  # invented
  signed       2024-02-16
  depositary   USA

role party: GBR, POL
role band: party except POL

provision help "Help"
  source       paper text high
  when         any of armed_attack, threat by RUS on V called A
  provided     V in party
  each         party G except V
  must         assist V about A
  within       24h after A, where possible
  reading      clock.slow held by GBR: instead within 3d after A
  unless
    any of
      V is POL
      help fulfilled before A
  manner       own choice
"""


def parts(text: str) -> dict[int, list[tuple[str, str]]]:
    return {line.number: [(span.kind, span.text) for span in line.spans if span.kind] for line in highlight(text)}


def test_a_text_is_told_apart_into_the_parts_that_its_words_play():
    found = parts(TEXT)
    assert found[1] == [("block", "agreement"), ("defines", "a"), ("quoted", '"A # B"'), ("comment", "# invented")]
    assert found[2] == [("keyword", "signed"), ("figure", "2024-02-16")]
    assert found[9] == [("keyword", "source"), ("source", "paper"), ("word", "text"), ("word", "high")]
    assert ("word", "any") in found[10]
    assert ("placeholder", "V") in found[10]
    assert ("actor", "RUS") in found[10]
    assert found[14][:2] == [("keyword", "within"), ("figure", "24h")]
    assert [text for kind, text in found[15] if kind == "keyword"] == ["reading", "within"], "the line in a reading is a line"
    assert found[17] == [("word", "any"), ("word", "of")]
    assert ("provision", "help") in found[19]
    assert found[20] == [("keyword", "manner")], "a manner is plain English"


def test_a_name_leads_to_the_line_that_gives_it_its_meaning():
    leads = {(line.number, span.text): span.line for line in highlight(TEXT) for span in line.spans if span.line}
    assert leads == {(6, "party"): 5, (11, "party"): 5, (12, "party"): 5, (19, "help"): 8}


def test_a_provision_that_bears_the_name_of_a_class_is_not_taken_for_it():
    text = 'agreement a "A"\n\nprovision training\n  must         maintain training of forces\n'
    assert not any(span.line for line in highlight(text) for span in line.spans)


def test_scenarios_and_what_they_give_have_keywords_of_their_own():
    text = 'scenario s\n  given        armed_attack by RUS on POL called A\n    at         2020\n  flip         "f"\n    remove     A\n'
    found = parts(text)
    assert found[3] == [("keyword", "at"), ("figure", "2020")]
    assert found[5] == [("keyword", "remove"), ("placeholder", "A")]


@pytest.mark.parametrize("path", sorted(LIBRARY.rglob("*.pact")), ids=lambda path: path.name)
def test_the_runs_put_together_are_the_text_and_every_line_of_the_library_starts_with_a_word_of_the_grammar(path):
    text = path.read_text("utf-8")
    lines = highlight(text)
    assert "\n".join("".join(span.text for span in line.spans) for line in lines) == text
    for line in lines:
        first = next((span for span in line.spans if span.text.strip()), None)
        if first is not None and not line.spans[0].text.startswith("    "):
            assert first.kind in ("block", "keyword", "comment"), f"{path.name}:{line.number}"


def test_any_input_is_given_back_as_it_stands():
    rng = random.Random(5)
    letters = 'ab A,:"\\#\t0-é\u202e\x00\r\n' + "agreement provision when "
    for _ in range(400):
        text = "".join(rng.choice(letters) for _ in range(60))
        lines = highlight(text)
        assert ["".join(span.text for span in line.spans) for line in lines] == lines_of(text)
        assert {span.kind for line in lines for span in line.spans} <= {*KINDS, ""}


def test_every_word_that_a_parser_asks_for_is_known_to_be_one():
    """The table of phrases cannot fall behind: it is compared with every call in which a parser steps over words."""
    known = {word for phrase in vocabulary.PHRASES for word in phrase} | RESERVED
    known |= {word for block in (*vocabulary.KEYWORDS.values(), *vocabulary.UNDER.values()) for key in block for word in key.split()}
    known |= {word for words in vocabulary.CHOICES.values() for choice in words for word in choice.split()}
    asked = set()
    for path in SOURCE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("accept", "sees", "take"):
                asked |= {(path.name, word.value) for word in node.args if isinstance(word, ast.Constant)}
    assert len(asked) > 60, "the calls are found"
    assert {pair for pair in asked if pair[1] not in known} == set()


def test_the_tables_for_a_browser_are_plain_data():
    import json

    tables = vocabulary.tables()
    assert json.loads(json.dumps(tables)) == tables
    assert set(tables["lines"]["provision"]) == vocabulary.KEYWORDS["provision"]
    assert tables["literals"]["agreement"]["force"] == ["none", "signature", "unknown"]


def test_every_block_and_every_line_of_a_provision_has_its_meaning_in_a_line():
    from foedera.language import meanings

    every = {key for keys in (*vocabulary.KEYWORDS.values(), *vocabulary.UNDER.values()) for key in keys}
    assert set(meanings.BLOCKS) == set(vocabulary.MARGIN)
    assert set(meanings.LINES) - every == set(), "no keyword that is none"
    assert vocabulary.KEYWORDS["provision"] - set(meanings.LINES) == set()
