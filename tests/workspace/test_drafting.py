"""Writing a text: what is wrong with it, what it says, saving it, and what it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from foedera.errors import Problem, WrongCall
from foedera.language import parse as parsing
from foedera.language.checks import with_excerpts
from foedera.language.parse import parse
from foedera.model.drafting import Refused, Row, Saved
from foedera.workspace import Workspace, examined
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.checking import Text, found_in
from foedera.workspace.drafting import Drafting
from foedera.workspace.library import BUNDLED
from foedera.workspace.linediff import rows

TODAY = "2026-11-27"


@pytest.fixture(scope="module")
def bundled() -> Workspace:
    return Workspace.open(today=TODAY)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mine.pact").write_text(Drafting().starter(), encoding="utf-8")
    return tmp_path


@pytest.fixture
def desk(folder) -> Drafting:
    return Drafting((folder,))


def told(problems) -> list[tuple[object, ...]]:
    """Everything that is said of problems but the name of the file; places compare equal by design, so they are taken apart."""
    return [
        (one.code, one.where.line, one.where.column, one.message, one.remedy, one.excerpt, one.width, one.severity, one.suggestions)
        for one in problems
    ]


def checked(name: str, data: bytes) -> list[Problem]:
    """What `foedera check` says of one file of the library, whose text is `data`."""
    texts = [
        Text(path.relative_to(BUNDLED).as_posix(), data if path.relative_to(BUNDLED).as_posix() == name else path.read_bytes(), None)
        for path in sorted(BUNDLED.rglob("*.pact"))
    ]
    found = [one for one in found_in(texts) if one.where.file == name]
    return sorted(with_excerpts(found, {name: data.decode()}), key=lambda one: (one.where.line, one.where.column, one.code))


# ------------------------------------------------------------------------------------------------ looking


SPOILT = {
    "a deadline without its anchor": ("agreements/ksc-2022.pact", "72h after", "72h aftr"),
    "a role misspelt": ("agreements/nato-1949.pact", "each         party", "each         prty"),
    "a template's line that its members take over": ("agreements/bilateral-2024.pact", "toward", "towrd"),
    "a source that does not exist": ("agreements/p28-2025.pact", "source       ", "source       nowhere, "),
    "an actor out of time": ("record/ukraine.pact", "by RUS", "by SUN"),
}


@pytest.mark.parametrize("what", SPOILT)
@pytest.mark.untraced
def test_a_draft_has_the_problems_that_check_finds_in_the_file(bundled, what):
    name, old, new = SPOILT[what]
    path = BUNDLED / name
    if not path.is_file():
        path = next(one for one in sorted((BUNDLED / "record").glob("*.pact")) if old in one.read_text("utf-8"))
        name = path.relative_to(BUNDLED).as_posix()
    text = path.read_text("utf-8")
    assert old in text
    draft = text.replace(old, new)
    found = Drafting().examine(bundled.library, name, draft)
    assert found.errors
    assert told(found.problems) == told(checked(name, draft.encode()))


@pytest.mark.untraced
def test_every_text_of_the_library_has_the_problems_that_check_finds_in_it(bundled):
    texts = [Text(path.relative_to(BUNDLED).as_posix(), path.read_bytes(), None) for path in sorted(BUNDLED.rglob("*.pact"))]
    sources = {text.name: text.data.decode() for text in texts}
    every = with_excerpts(found_in(texts), sources)
    some = [name for name in sources if name.startswith(("agreements/n", "agreements/k", "views/"))] + ["agreements/bilateral-2024.pact"]
    for name in some:
        expected = sorted((one for one in every if one.where.file == name), key=lambda one: (one.where.line, one.where.column, one.code))
        assert told(Drafting().examine(bundled.library, name, sources[name]).problems) == told(expected), name


def test_a_draft_is_read_in_plain_english(bundled, desk):
    text = desk.open("mine.pact").text
    (found,) = desk.examine(bundled.library, "mine.pact", text).sheets
    assert found.id == "my-agreement"
    said = [entry.text for clause in found.clauses for entry in clause.entries]
    assert any("24 hours" in line for line in said), said
    (other,) = desk.examine(bundled.library, "mine.pact", text.replace("24h", "36h")).sheets
    assert any("36 hours" in entry.text for clause in other.clauses for entry in clause.entries)


def test_one_changed_text_of_the_library_is_examined_without_reading_the_others(bundled, monkeypatch):
    """What an editor waits for at each key; how long it takes is measured in benchmarks/web.py."""
    name = "agreements/bilateral-2024.pact"
    text = (BUNDLED / name).read_text("utf-8")
    Drafting().examine(bundled.library, name, text)  # the library is decoded once
    read = []

    def counted(data, called):
        read.append(called)
        return parse(data, called)

    for module in (examined, parsing):
        monkeypatch.setattr(module, "parse", counted)
    Drafting().examine(bundled.library, name, text + "# x\n")
    assert read == [name]


def test_a_draft_stands_in_place_of_its_own_file_and_of_no_other(folder):
    """A text of ours may bear the name of a text of the library; a changed draft must not be taken for that."""
    (folder / "agreements").mkdir()
    twin = folder / "agreements" / "nato-1949.pact"
    twin.write_text('agreement twin "Twin"\n  binding      legal\n\nrole party: GBR\n', encoding="utf-8")
    desk, library = Drafting((folder,)), Workspace.open(folder, today=TODAY, use_cache=False).library
    place, shown = desk.placed(library, "agreements/nato-1949.pact")
    assert place == len(library.files) - 2, "the text of ours, which is read after those of the library"
    assert shown == "./agreements/nato-1949.pact", "the name alone would be ambiguous"
    found = desk.examine(library, "agreements/nato-1949.pact", twin.read_text("utf-8") + "role party: prty\n")
    assert {one.where.line for one in found.problems if one.severity == "error"} == {5}
    assert desk.placed(library, "new.pact") == (None, "new.pact")


@pytest.mark.untraced
def test_any_draft_is_examined_without_a_fault(bundled, desk):
    for text in ("", "\x00", "agreement", "\ufeffagreement a", "provision p\n  within 3d", "agreement a same text as a\n", "\ud800"):
        found = desk.examine(bundled.library, "mine.pact", text)
        assert all(one.where.file == "mine.pact" and one.message and one.remedy for one in found.problems), repr(text)
        assert bool(found.problems) == (text not in ("", "\ufeffagreement a")), repr(text)  # a mark of the byte order is no fault


# ------------------------------------------------------------------------------------------------ saving


def test_a_text_is_saved_if_nobody_changed_it_meanwhile(desk, folder):
    held = desk.open("mine.pact")
    saved = desk.save("mine.pact", held.text.replace("24h", "36h"), held.sha256)
    assert isinstance(saved, Saved)
    assert saved.sha256 == desk.open("mine.pact").sha256
    assert "36h after Q" in (folder / "mine.pact").read_text("utf-8")


def test_if_the_file_changed_underneath_both_versions_are_shown_and_nothing_is_written(desk, folder):
    held = desk.open("mine.pact")
    theirs = held.text.replace("ISL, NOR", "ISL, NOR, DNK")
    (folder / "mine.pact").write_text(theirs, encoding="utf-8")
    mine = held.text.replace("24h", "36h")
    refused = desk.save("mine.pact", mine, held.sha256)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.mine, refused.theirs) == ("text-changed", mine, theirs)
    changed = [(row.sign, row.text.split("#")[0].strip()) for row in refused.rows if row.sign in "+-"]
    assert changed == [
        ("-", "role party: ISL, NOR, DNK"), ("+", "role party: ISL, NOR"), ("-", "within       24h after Q"), ("+", "within       36h after Q"),
    ]  # fmt: skip
    assert (folder / "mine.pact").read_text("utf-8") == theirs
    assert isinstance(desk.save("mine.pact", mine, refused.sha256), Saved), "whoever has seen theirs may write over it"


def test_the_same_form_sent_twice_is_saved_once(desk):
    held = desk.open("mine.pact")
    first, second = (desk.save("mine.pact", held.text + "# x\n", held.sha256) for _ in range(2))
    assert isinstance(first, Saved)
    assert isinstance(second, Saved)
    assert (first.changed, second.changed) == (True, False)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_the_byte_order_mark_of_a_file_stay(desk, folder, end, mark):
    (folder / "mine.pact").write_bytes((mark + end.join(['agreement a "A"', "  signed       2024", ""])).encode())
    held = desk.open("mine.pact")
    assert held.text == 'agreement a "A"\n  signed       2024\n'
    assert isinstance(desk.save("mine.pact", held.text.replace("2024", "2025").replace("\n", "\r\n"), held.sha256), Saved)
    assert (folder / "mine.pact").read_bytes() == (mark + end.join(['agreement a "A"', "  signed       2025", ""])).encode()


def test_a_file_that_is_no_utf8_is_shown_and_never_written_over(desk, folder):
    (folder / "mine.pact").write_bytes(b'agreement a "\xff"\n')
    held = desk.open("mine.pact")
    assert (held.text, held.fault) == ('agreement a "\ufffd"\n', "not-utf8")
    refused = desk.save("mine.pact", held.text, held.sha256)
    assert isinstance(refused, Refused)
    assert refused.code == "not-utf8"
    assert (folder / "mine.pact").read_bytes() == b'agreement a "\xff"\n'


def test_whatever_goes_wrong_the_words_come_back(desk, folder, monkeypatch):
    held = desk.open("mine.pact")
    cases = {
        "text-too-long": ("mine.pact", "#" * 10_000_000, held.sha256), "not-utf8": ("mine.pact", "\ud800", held.sha256),
        "text-there": ("mine", "# new\n", ""), "bad-text-name": ("../mine", "# new\n", ""), "text-gone": ("gone.pact", "# g\n", held.sha256),
    }  # fmt: skip
    for code, (name, text, expected) in cases.items():
        refused = desk.save(name, text, expected)
        assert isinstance(refused, Refused), code
        assert (refused.code, refused.mine) == (code, text)
        assert refused.remedy
    assert desk.open("mine.pact") == held


def test_a_workspace_without_a_folder_takes_no_texts():
    desk = Drafting()
    assert not desk.can_write
    assert desk.own() == []
    refused = desk.save("new", "# new\n", "")
    assert isinstance(refused, Refused)
    assert refused.mine == "# new\n"


# ------------------------------------------------------------------------------------------------ copying and comparing


def test_a_text_of_the_library_can_be_read_and_copied_but_not_written(bundled, desk, folder):
    name = "agreements/ksc-2022.pact"
    assert not desk.open(name, own=False).own
    with pytest.raises(WrongCall):
        desk.open(name)
    copy = desk.copied(name)
    assert copy.startswith("agreement my-ksc-2022 ")
    assert Drafting((folder,)).examine(bundled.library, "my-ksc.pact", copy).errors == 0, "no name is given twice"
    assert isinstance(desk.save("my-ksc", copy, ""), Saved)


def test_an_edited_deadline_changes_the_duties_that_hang_on_it_and_no_others(folder):
    """Journey C below the page: a deadline of one text, one question, the difference."""
    workspace = Workspace.open(folder, today=TODAY, use_cache=False)
    desk = Drafting((folder,))
    text = desk.open("mine.pact").text
    ask = OwedQuestion(assume=("request by NOR at 2030-03-01T06:00Z",))
    assert desk.shifts(workspace, "mine.pact", text, ask).shifts == ()
    found = desk.shifts(workspace, "mine.pact", text.replace("24h", "36h"), ask)
    (shift,) = found.shifts
    assert shift.kind == "changed"
    assert ("due", "2030-03-02 06:00 UTC", "2030-03-02 18:00 UTC") in shift.fields
    assert found.header.hypothetical


def test_duties_that_appear_and_vanish_are_told(folder):
    workspace = Workspace.open(folder, today=TODAY, use_cache=False)
    desk = Drafting((folder,))
    text = desk.open("mine.pact").text
    ask = OwedQuestion(assume=("armed_attack on NOR at 2030-03-01",))
    grown = desk.shifts(workspace, "mine.pact", text.replace("ISL, NOR", "ISL, NOR, DNK"), ask)
    assert [(one.kind, one.after.bearer) for one in grown.shifts if one.after] == [("appeared", "DNK")]
    gone = desk.shifts(workspace, "mine.pact", text.replace("party: ISL, NOR", "party: ISL, DNK"), ask)
    assert {one.kind for one in gone.shifts} == {"vanished"}
    with pytest.raises(WrongCall) as refused:
        desk.shifts(workspace, "new.pact", "# nothing\n", ask)
    assert refused.value.code == "nothing-to-ask"


# ------------------------------------------------------------------------------------------------ lines


def test_two_versions_are_told_apart_with_a_few_lines_around():
    old = "\n".join(map(str, range(20)))
    assert rows(old, old) == ()
    found = rows(old, old.replace("\n9\n", "\nnine\n"))
    assert [row.sign for row in found] == ["…", "=", "=", "=", "-", "+", "=", "=", "=", "…"]
    assert found[4:6] == (Row("-", 10, 0, "9"), Row("+", 0, 10, "nine"))


def test_versions_that_share_nothing_are_told_apart_in_little_time():
    found = rows("\n".join(f"a{number}" for number in range(20_000)), "\n".join(f"b{number}" for number in range(20_000)))
    assert len(found) == 40_000  # by the way that looks at each line once: the other would still be at it
