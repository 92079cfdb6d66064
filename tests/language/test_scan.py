"""Shape of a file: bytes, line ends, indentation, comments; and everything nasty that a file can be."""

from __future__ import annotations

import time

import pytest

from foedera.language.format import format_document
from foedera.language.parse import parse
from foedera.language.render import render
from foedera.language.scan import CLIP, DEEPEST, clip, scan_text, split_comment
from foedera.model.blocks import Agreement, Provision


def codes(data: str | bytes) -> list[str]:
    return [problem.code for problem in parse(data, "f.pact")[1]]


def test_an_empty_file_is_an_empty_document() -> None:
    for data in ("", b"", "\n\n  \n", "\ufeff", b"\xef\xbb\xbf"):
        document, problems = parse(data)
        assert document.blocks == ()
        assert problems == ()
        assert format_document(document) == ""


def test_a_file_of_comments_keeps_them() -> None:
    document, problems = parse("# one\n\n#two\n#\n")
    assert problems == ()
    assert document.tail == ("one", "two", "")
    assert format_document(document) == "# one\n# two\n#\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark_say_nothing(end: str, mark: str) -> None:
    text = mark + end.join(['agreement a "A"', "  binding      legal  # r", ""])
    document, problems = parse(text.encode())
    assert problems == ()
    assert format_document(document) == 'agreement a "A"\n  binding      legal  # r\n'


def test_children_comments_and_places() -> None:
    scan = scan_text('# c\nagreement a "# no"  # yes\n  # d\n  note "n"\n\nrole r: A\n', "f")
    first, second = scan.lines
    assert (first.comments, first.remark, first.text) == (("c",), "yes", 'agreement a "# no"')
    (child,) = first.children
    assert (child.number, child.column, child.comments) == (4, 3, ("d",))
    assert (second.number, second.children) == (6, [])


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("a # b", ("a ", " b")),
        ('a "#" # b', ('a "#" ', " b")),
        (r'a "\"#" # b', (r'a "\"#" ', " b")),
        ('a "# b', ('a "# b', None)),
        ("a", ("a", None)),
        ("#", ("", "")),
    ],
)
def test_comments_start_outside_quotes(text: str, split: tuple[str, str | None]) -> None:
    assert split_comment(text) == split


def test_bytes_that_are_not_utf8_are_named_by_offset_and_the_rest_is_read() -> None:
    data = b'\xef\xbb\xbfagreement a "A"\n  note "caf\xe9"\n  binding legal\n'
    document, problems = parse(data, "f")
    (problem,) = problems
    assert problem.code == "not-utf8"
    assert f"0xE9 at byte offset {data.index(0xE9)} " in problem.message
    assert (problem.where.line, problem.where.column) == (2, 12)
    (block,) = document.blocks
    assert isinstance(block, Agreement)
    assert len(block.lines) == 2
    assert "caf\ufffd" in format_document(document)


def test_utf16_is_read_and_reported() -> None:
    document, problems = parse('agreement a "A"\n'.encode("utf-16"))
    assert [problem.code for problem in problems] == ["not-utf8"]
    assert len(document.blocks) == 1


def test_half_a_surrogate_pair_is_reported() -> None:
    document, problems = parse('agreement a "\udcff"\n')
    assert [problem.code for problem in problems] == ["not-utf8"]
    assert format_document(document).encode() == b'agreement a "?"\n'


def test_tabs_are_reported_and_counted_as_two_spaces() -> None:
    document, problems = parse('agreement a "A"\n\tbinding legal\n  \tnote "n"\n')
    assert [problem.code for problem in problems] == ["tab-indentation", "tab-indentation", "unexpected-children"]
    assert problems[1].where.column == 3
    assert len(document.blocks) == 1


def test_indentation_that_matches_nothing() -> None:
    assert codes('  agreement a "A"\n') == ["indented-block"]
    assert codes('agreement a "A"\n    note "n"\n  note "m"\n') == ["uneven-indentation"]
    assert codes('agreement a "A"\nprovision p\n  provided any of\n      V in r\n    V in s\n') == ["uneven-indentation"]


def test_nesting_has_an_end_and_one_problem() -> None:
    deep = 'agreement a "A"\nprovision p\n' + "".join("  " * level + "any of\n" for level in range(1, 5_000))
    document, problems = parse(deep)
    assert [problem.code for problem in problems].count("too-deep") == 1
    assert next(problem for problem in problems if problem.code == "too-deep").where.line == DEEPEST + 2
    assert isinstance(document.blocks[1], Provision)


@pytest.mark.slow
@pytest.mark.untraced
@pytest.mark.parametrize(
    "line",
    [
        "x" * 1_000_000,
        "when attack by " + ", ".join(["RUS"] * 160_000),
        'note "' + '\\"' * 500_000,
        "note " + '"a" ' * 240_000,
        "  ".join("any of" for _ in range(120_000)),
        "signed " + "9" * 1_000_000,
        "reading a.b: also " * 54_000,
        "# " * 500_000,
        ":" * 400_000,
    ],
    ids=range(9),
)
def test_a_line_of_a_megabyte_is_read_in_linear_time(line: str) -> None:
    # No clock is judged here beyond hanging: quadratic work on a million characters would take far longer; `make fuzz` reads five.
    start = time.perf_counter()
    for margin in ("agreement a\nprovision p\n  ",):
        _, problems = parse(f"{margin}{line}\n", "f")
        for problem in problems:
            assert len(problem.excerpt) <= CLIP + 2
            assert len(problem.message) < 300
            assert len(render(problem)) < 2_000
    assert time.perf_counter() - start < 60


def test_excerpts_are_clipped_around_the_caret() -> None:
    line = "".join(str(digit % 10) for digit in range(1000))
    assert clip("short", 3) == "short"
    assert clip(line, 1) == line[:CLIP] + "…"
    middle = clip(line, 501)
    assert middle.startswith("…")
    assert middle.endswith("…")
    assert middle[61] == line[500]
    assert clip(line, 1000)[61] == line[999]


def test_a_caret_in_a_clipped_line_stands_under_its_word() -> None:
    text = 'agreement a "A"\nrole party: ' + ", ".join(f"A{chr(65 + number % 26)}" for number in range(200)) + ", Bad\n"
    (problem,) = parse(text, "f")[1]
    assert problem.code == "bad-name"
    _, excerpt, caret, *_ = render(problem).split("\n")
    at = caret.index("^")
    assert excerpt[at : at + caret.count("^")] == "Bad"


@pytest.mark.parametrize("name", ["\0", "\x1b[31m", "\x85", "\u2028", "\u202e", "\x0b"])
def test_control_characters_are_kept_in_text_and_shown_harmlessly(name: str) -> None:
    text = f'agreement a "A"\n  note "x{name}y"  # r{name}s\n'
    document, problems = parse(text)
    assert problems == ()
    again, _ = parse(format_document(document))
    assert again == document
    (problem,) = parse(f'agreement a "A"\n  note "x{name}y" z\n')[1]
    assert name not in render(problem)
