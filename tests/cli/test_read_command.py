"""`foedera read --dry-run`, as somebody who drops articles in."""

from __future__ import annotations

import json
import re

import pytest

ARTICLE = """Sweden urges patience

Sweden's foreign minister, Anna Lindqvist, said on 6 May 2031 that the talks would take "a good deal longer" than planned.

"We want a text that holds in bad weather," she told reporters in Stockholm.
"""


@pytest.fixture
def folder(tmp_path):
    below = tmp_path / "articles"
    below.mkdir()
    (below / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (below / "b.txt").write_text("Nothing was said here, and nobody said it to anybody.", encoding="utf-8")
    return below


def objects(answer):
    return [json.loads(line) for line in answer.out.splitlines()]


def test_a_page_for_a_reader(run, folder):
    answer = run("read", "--dry-run", "articles")
    assert answer.code == 0
    assert "A  Anna Lindqvist · assert · mixed" in answer.out
    assert 'that the talks would take "a good deal longer" than planned' in answer.out
    assert answer.out.splitlines()[-1].endswith("in 2 documents; nothing was kept.")
    assert max(map(len, answer.out.splitlines())) <= 80


def test_one_object_a_line_with_offsets_into_the_document(run, folder):
    found = objects(run("read", "--dry-run", "--format", "jsonl", "articles/a.txt"))
    quoted = next(one for one in found if one["mode"] == "direct")
    ((start, end),) = quoted["content"]
    assert ARTICLE[start:end] == "We want a text that holds in bad weather,"
    assert (quoted["type"], quoted["doc"], quoted["entity"], quoted["how"]) == ("statement", "a.txt", "lindqvist", "pronoun")
    assert ARTICLE[slice(*quoted["cue"])] == quoted["cue_text"] == "told"
    assert {"id", "kind", "tier", "rules", "links", "stance", "said", "negated", "addressee"} <= quoted.keys()


def test_without_the_model_nothing_is_agreed_on(run, folder):
    both = objects(run("read", "--dry-run", "--format", "jsonl", "articles/a.txt"))
    alone = objects(run("read", "--dry-run", "--no-model", "--format", "jsonl", "articles/a.txt"))

    assert {one["tier"] for one in alone} <= {"B", "C"}
    assert {one["id"] for one in alone} <= {one["id"] for one in both}  # what the rules found keeps its name
    assert alone == objects(run("read", "--dry-run", "--extractor", "rules", "--format", "jsonl", "articles/a.txt"))


def test_what_was_done_is_proposed_beside_what_was_said(run, tmp_path):
    (tmp_path / "c.txt").write_text("Norwegian troops invaded Sweden on 5 May 2031.\n", encoding="utf-8")
    assert objects(run("read", "--dry-run", "--format", "jsonl", "c.txt")) == []  # a line is a statement unless more is asked for
    (event,) = objects(run("read", "--dry-run", "--format", "jsonl", "--show", "events", "c.txt"))
    assert (event["type"], event["cue_text"], event["event"]["record"]) == ("event", "invaded", "invasion")
    assert [party["code"] for party in (*event["event"]["actors"], *event["event"]["targets"])] == ["NOR", "SWE"]
    assert "B  ASSAULT · NOR to SWE · invasion · 2031-05-05 · occurred" in run("read", "--dry-run", "c.txt").out


def test_the_same_document_gives_the_same_proposals_from_standard_input(run, folder):
    from_file = objects(run("read", "--dry-run", "--format", "jsonl", "articles/a.txt"))
    piped = objects(run("read", "--dry-run", "--format", "jsonl", "-", stdin=ARTICLE))
    assert [{**one, "doc": "-"} for one in from_file] == piped


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "PATH"),
        (("missing",), 3, "missing"),
        (("-", "-"), 2, "once"),
        (("articles", "--extractor", "rule"), 2, "mean rules"),
        (("articles", "--extractor", "language-model"), 2, "ships no language model"),
        (("articles", "--extractor", "rules", "--no-model"), 2, "two things"),
        (("empty",), 3, "holds no document"),
        (("articles", "--format", "xml"), 2, "xml"),
    ],
)
def test_wrong_calls_are_answered_in_words(run, folder, tmp_path, words, code, said):
    (tmp_path / "empty").mkdir()
    answer = run("read", "--dry-run", *words)
    assert answer.code == code
    assert said in answer.err
    assert "Traceback" not in answer.err


def test_one_bad_document_does_not_stop_the_rest(run, folder):
    (folder / "0.txt").write_bytes(b"")
    (folder / "1.txt").write_bytes(bytes(range(256)) * 20)
    answer = run("read", "--dry-run", "--format", "jsonl", "articles")
    assert answer.code == 1
    assert {one["doc"] for one in objects(answer)} == {"a.txt"}


def test_signs_of_an_article_neither_move_the_cursor_nor_turn_the_line(run, tmp_path) -> None:
    words = "We will \x1b[31mnot\x1b[0m accept \u202e any of it, not today and not tomorrow."
    (tmp_path / "a.txt").write_text(f'Minister speaks\n\nKYIV, 14 September 2022. Foreign Minister Dmytro Kuleba said: "{words}"\n', "utf-8")
    found = run("read", "--dry-run", str(tmp_path))
    assert "not today and not tomorrow" in found.out
    assert "\x1b" not in found.out
    assert "\u202e" not in found.out


def test_re_posts_of_one_text_are_one_origin(run, tmp_path):
    story = " ".join(f"The harbour of Bergen was closed for the {number}th time." for number in range(40))
    said = "Minister Oleg Starkov said: “The strait stays open to all, whatever the winter brings.”"
    for name, extra in (("a", ""), ("b", "\n\nRead more at our site."), ("c", "")):
        text = f"Strait stays open\n\n{said}\n\n{story if name < 'c' else ''}{extra}\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    assert "Nearly one text, so one origin: a.txt, b.txt." in run("read", "--no-model", "a.txt", "b.txt", "c.txt").out
    ids = re.findall(r"\bp[0-9a-f]{8}", run("review", "--list").out)
    (tmp_path / "d.jsonl").write_text("".join(f'{{"about": "{one}", "verdict": "accept"}}\n' for one in ids), encoding="utf-8")
    run("review", "--who", "ann", "--from", "d.jsonl")
    assert "1 utterance, 3 wordings, 2 origins:" in run("said").out
