"""From articles to statements on record, as somebody at a terminal or with a file of decisions does it."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import select
import sys
import time

import pytest
from coverage import Coverage
from tests.reading.papers import COURIER, of, papers, proved, readings, settle, written

from foedera.cli import main
from foedera.model.review import Decision
from foedera.store.shelf import Shelf
from foedera.workspace.keeping import keep

COURIERS = "a paper castle that will not hold"
GAZETTES = "a paper castle that cannot hold"
ASKED = b"? help > "


def told(answer) -> str:
    return " ".join(answer.out.split())


@pytest.fixture
def read(run, folder):
    """Both articles, read into the folder that is taken if none is named."""
    keep(Shelf(folder / "foedera-reading"), readings(*papers(folder)))
    return Shelf(folder / "foedera-reading")


# ---------------------------------------------------------------------------------------------- read


def test_a_dry_run_keeps_nothing_and_a_folder_can_be_named(run, folder):
    papers(folder)
    assert run("read", "--no-model", "--dry-run", "courier.txt").code == 0
    assert not (folder / "foedera-reading").exists()
    assert run("read", "--no-model", "--dry-run", "--into", "mine", "courier.txt").code == 2
    assert "Kept in foedera-reading. Decide on them: foedera review" in told(run("read", "--no-model", "courier.txt", "gazette.txt"))
    answer = run("read", "--no-model", "courier.txt", "--into", "mine")
    assert "Decide on them: foedera review --into mine" in told(answer)
    assert (folder / "mine" / "proposals.jsonl").is_file()
    assert "1 document read; 0 new." in told(run("read", "--no-model", "courier.txt", "--into", "mine"))


def test_a_folder_is_read_and_its_own_keepings_are_not(run, folder):
    papers(folder)
    assert "2 documents read; 2 new." in told(run("read", "--no-model", "."))
    assert "2 documents read; 0 new." in told(run("read", "--no-model", "."))


def test_what_cannot_be_read_is_told_and_the_rest_is_kept(run, folder):
    papers(folder)
    (folder / "empty.txt").write_text("")
    answer = run("read", "--no-model", ".")
    assert answer.code == 1
    assert "2 documents read, 1 more could not be read; 2 new." in told(answer)


# ---------------------------------------------------------------------------------------------- decisions from a file


def test_a_session_is_replayed_and_answers_said(run, folder, read):
    one, other, ashdown = of(read, COURIERS), of(read, GAZETTES), of(read, "sign it gladly")
    name = written(
        folder,
        Decision(about=one.id, verdict="edit", edit={"stance": "oppose"}),
        Decision(about=other.id, verdict="accept"),
        Decision(about=ashdown.id, verdict="reject", reason="for the tests"),
    )
    assert "3 decisions recorded by ann; " in told(run("review", "--from", name, "--who", "ann"))
    assert "0 decisions recorded by ann; " in told(run("review", "--from", name, "--who", "ann"))
    answer = run("said", "--framework", "ksc-2022", "--speaker", "Starkov")
    assert answer.code == 0
    page = told(answer)
    assert page.count("Oleg Starkov") == 1
    assert "1 utterance, 2 wordings" in page
    start, end = one.proposal.content[0]
    assert COURIER[start:end] == one.words[0]
    assert f"courier.txt [{start}:{end}], sha256 {one.document[:12]}" in page
    for part in ("about ksc-2022: opposes", "Hamble Courier", "Ferrytown Gazette", "accepted by ann", "through Telegram"):
        assert part in page
    assert "Ashdown" not in run("said").out
    assert max(map(len, answer.out.splitlines())) <= 80


def test_a_speaker_set_right_gets_the_office_of_that_time(run, folder, read):
    one = of(read, COURIERS)
    name = written(folder, Decision(about=one.id, verdict="edit", edit={"speaker": "Sergei Lavrov", "framework": "NATO"}))
    assert run("review", "--who", "ann", "--from", name).code == 2  # several agreements have that in their names
    name = written(folder, Decision(about=one.id, verdict="edit", edit={"speaker": "Sergei Lavrov", "framework": "nato-1949"}))
    assert run("review", "--who", "ann", "--from", name).code == 0
    (record,) = read.journal.current()
    assert (record.speaker, record.frameworks) == ("lavrov", ("nato-1949",))
    page = told(run("said", "--framework", "nato-1949", "--speaker", "RUS"))
    assert "Foreign Affairs" in page
    assert "for RUS about nato-1949" in page
    name = written(folder, Decision(about=one.id, verdict="edit", edit={"speaker": "Sweden"}))
    run("review", "--who", "ann", "--from", name)
    assert "Sweden, for SWE about ksc-2022" in told(run("said", "--speaker", "SWE"))


def test_the_same_as_data_and_as_markdown(run, folder, read):
    run("review", "--who", "ann", "--from", written(folder, Decision(about=of(read, COURIERS).id, verdict="accept")))
    data = json.loads(run("said", "--speaker", "Starkov", "--format", "json").out)
    (one,) = data["statements"]
    assert (one["speaker"], one["about"], one["outlets"]) == ("Oleg Starkov", "ksc-2022", ["Hamble Courier"])
    assert one["worded"][0]["reviewers"] == ["ann"]
    assert one["document"] == ["courier.txt", "sha256", of(read, COURIERS).document]
    assert data["command"] == "foedera said --speaker Starkov --format json"
    run("review", "--who", "ben", "--from", written(folder, Decision(about=of(read, GAZETTES).id, verdict="accept")))
    page = run("said", "--speaker", "Starkov", "--format", "md").out
    assert "**Oleg Starkov**, Deputy Foreign Minister, about `ksc-2022`. 2022-09-14, through Telegram." in page
    assert "Hamble Courier, [1], characters 65 to 146, wording not stated; accepted by ann" in page
    assert "Ferrytown Gazette, [2], characters 86 to 163, wording not stated; accepted by ben" in page


@pytest.mark.parametrize(
    ("words", "listed"),
    [
        (("--outlet", "Hamble Courier"), True),
        (("--outlet", "Somewhere Else"), False),
        (("--stance", "opposes", "--until", "2022-09-20", "--since", "2022-09-01"), False),  # it was accepted without a stance
        (("--since", "2022-09-01", "--until", "2022-09-20"), True),
        (("--since", "2023-01-01"), False),
        (("--framework", "ksc-2022"), True),
    ],
)
def test_what_was_accepted_is_filtered_like_the_librarys_own(run, folder, read, words, listed):
    run("review", "--who", "ann", "--from", written(folder, Decision(about=of(read, COURIERS).id, verdict="accept")))
    answer = run("said", *words)
    assert answer.code == 0
    assert ("Starkov" in answer.out) is listed


def test_two_reviewers_agree_or_not_and_the_journal_says_how_far(run, folder, read):
    for who, verdict in (("ann", "accept"), ("ben", "unsure")):
        run("review", "--who", who, "--from", written(folder, Decision(about=of(read, COURIERS).id, verdict=verdict)))
    answer = run("journal", "--journal", "foedera-reading/journal.jsonl", "--agreement")
    assert "ann and ben both decided on 1 proposal, 0 of them alike" in told(answer)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("review", "--into", "nowhere"), "nothing-read"),
        (("said", "--into", "nowhere"), "nothing-read"),
        (("review", "--from", "missing.jsonl"), "unreadable-file"),
        (("review", "--from", "courier.txt"), "unfit-decision"),
        (("said", "--since", "yesterday"), "bad-date"),
        (("said", "--since", "2023", "--until", "2022"), "bad-date"),
        (("review",), "no-terminal"),
    ],
)
def test_a_wrong_call_says_so(run, read, words, code):
    answer = run(*words)
    assert answer.code in (2, 3)
    assert f"error[{code}]" in answer.err
    assert "Traceback" not in answer.err


# ---------------------------------------------------------------------------------------------- at a terminal


def seated(folder, term, words):
    """`foedera review` in a fork of this process, which has loaded all of it already; ends with the exit code."""
    os.chdir(folder)
    os.environ |= {"TERM": term, "COLUMNS": "80"}
    os.environ.pop("NO_COLOR", None)
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115 - they live as long as the fork
    code = 70
    with contextlib.suppress(BaseException):
        code = main(["review", "--who", "ann", *words])
        sys.stdout.flush()
        sys.stderr.flush()
        if measuring := Coverage.current():
            measuring.stop()
            measuring.save()
    os._exit(code)


def sit(folder, keys, term="dumb", words=()):
    """What a terminal showed: each key is pressed when the text before it is shown."""
    child, handle = pty.fork()
    if not child:
        seated(folder, term, words)
    shown, seen = b"", 0
    until = time.monotonic() + 30
    pending = list(keys)
    while time.monotonic() < until:
        if pending and pending[0][0] in shown[seen:]:
            seen = shown.index(pending[0][0], seen) + len(pending[0][0])
            os.write(handle, pending.pop(0)[1])
        if not select.select([handle], [], [], 0.2)[0]:
            continue
        try:
            data = os.read(handle, 65_536)
        except OSError:
            break
        if not data:
            break
        shown += data
    os.close(handle)
    status = os.waitpid(child, 0)[1]
    assert not pending, shown.decode()
    assert os.waitstatus_to_exitcode(status) == 0, shown.decode()
    return shown.decode().replace("\r\n", "\n")


@pytest.mark.slow
@pytest.mark.forks
def test_real_keys_at_a_dumb_terminal(run, folder, read):
    first, second = [one for group in _queue(settle(read)) for one in group][:2]
    shown = sit(
        folder,
        [
            (ASKED, b"?"), (ASKED, b"x"), (ASKED, b"m"), (ASKED, b"z"), (ASKED, b"\x1b[A"),
            (ASKED, b"r"), (b"reason > ", b"\n"),
            (ASKED, b"e"), (b"field=value > ", b"kind=sing\n"),
            (ASKED, b"e"), (b"field=value > ", "speaker=Élodie Quill; kind=warn\n".encode()),
            (ASKED, b"a"), (ASKED, b"z"), (ASKED, b"m"), (ASKED, b"a"),
            (ASKED, b"n"), (ASKED, b"r"), (b"reason > ", b"a headline\n"), (ASKED, b"q"),
        ],
    )  # fmt: skip
    assert "\x1b" not in shown
    assert "Marks: [content]  <cue>  {speaker}" in shown
    for part in ("No key of that name", "none before it to merge with", "Nothing of this sitting", "a rejection says why",
                 "`sing` is no kind", "Taken back.", "one utterance", "undo what this sitting did"):  # fmt: skip
        assert part in " ".join(shown.split()), part
    decided = {(record.about, record.verdict) for record in read.journal.current() if record.kind == "decision"}
    assert {(first.id, "edit"), (second.id, "accept")} < decided
    assert sorted(verdict for _, verdict in decided) == ["accept", "edit", "reject"]
    edited = next(record for record in read.journal.current() if record.about == first.id)
    assert (edited.speaker, edited.who) == ("Élodie Quill", "ann")


def _queue(made):
    from foedera.workspace.review import Desk

    return Desk(made, "ann", str).queue()


@pytest.mark.slow
@pytest.mark.forks
def test_the_keys_for_more_than_one_proposal_and_for_what_was_not_proposed(run, folder, read):
    """One decision for two, taken back; one held apart; a statement cut; a paragraph done; something added; no bulk."""
    first, other = next(group for group in _queue(settle(read)) if len(group) > 1)
    shown = sit(
        folder,
        [
            (ASKED, b"g"), (b"none > ", b"a"), (ASKED, b"z"), (ASKED, b"g"), (b"none > ", b"x"), (ASKED, b"s"),
            (ASKED, b"s"), (b"the words > ", b"that stand nowhere\n"), (ASKED, b"s"), (b"the words > ", b"that will not\n"),
            (ASKED, b"p"), (ASKED, b"p"), (ASKED, b"a"), (ASKED, b"a"), (ASKED, b"b"),
            (ASKED, b"+"), (b"missed > ", b"\n"), (ASKED, b"+"), (b"missed > ", b"the ferry would sail on Sunday\n"),
            (b"event=", b"speaker=Harbour Master; kind=announce\n"), (ASKED, b"q"),
        ],
    )  # fmt: skip
    flat = " ".join(shown.split())
    assert "rendering 1 of 3" not in flat  # the pieces of a statement are never one utterance
    assert "11 records made" in flat
    for part in ("g all 2", "also “the Kyiv Security Compact", "for 2 renderings", "Taken back.", "Nothing was decided.",
                 "Held apart", "Not cut: give words", "Cut: each piece", "Nothing more in this paragraph.", "You said so already.",
                 "paragraph read to its end by ann", "tier A, is accepted together", "Nothing was added."):  # fmt: skip
        assert part in flat, part
    assert max(map(len, shown.splitlines())) <= 80
    standing = [(one.kind, one.verdict) for one in read.journal.current()]
    assert sorted(standing) == [
        *[("decision", "accept")] * 3, ("note", ""), ("split", ""), ("split", ""), ("statement", ""),
    ]  # fmt: skip
    said = told(run("said"))
    assert "Harbour Master" in said
    assert said.count("Oleg Starkov") == 2  # the pieces; the Gazette's wording stands apart and undecided
    assert other.id not in {one.about for one in read.journal.current() if one.kind == "decision"}
    assert first.id not in {one.about for one in read.journal.current() if one.kind == "decision"}


@pytest.mark.slow
@pytest.mark.forks
def test_what_a_proved_rule_found_is_accepted_together_by_a_key_and_by_a_call(run, folder, read):
    with read.writing() as blocks:
        blocks.put(of(read, GAZETTES).document, "gazette.txt", "by hand", ())
    proved(read, right=20, wrong=1, unseen=5)
    shown = told(run("review", "--who", "ann", "--bulk", "quote.after"))
    assert "20 of 21 decided singly were right (95%)" in shown
    assert "foedera review --bulk quote.after --yes" in shown
    assert len(list(read.journal.current())) == 21
    flat = " ".join(sit(folder, [(ASKED, b"b"), (b"no > ", b"n"), (ASKED, b"b"), (b"no > ", b"y"), (ASKED, b"z"), (ASKED, b"q")]).split())
    assert "b bulk" in flat
    assert "Nothing was accepted." in flat
    assert "Taken back." in flat
    assert len(list(read.journal.current())) == 21
    assert " accepted; " in told(run("review", "--who", "ann", "--bulk", "quote.after", "--yes"))
    left = _queue(read)
    assert 1 <= len([one for group in left for one in group if one.proposal.tier == "A"]) <= 8  # what is held back


@pytest.mark.slow
@pytest.mark.forks
def test_paragraphs_are_read_to_their_end_one_after_another(run, folder, read):
    """What nobody proposed there is then known not to be there; what was missed is added."""
    settle(read)
    asked = b"q quit > "
    shown = sit(
        folder,
        [(asked, b"p"), (asked, b"z"), (asked, b"p"), (asked, b"n"), (asked, b"x"), (asked, b"+"), (b"missed > ", b"would sign it\n"),
         (b"event=", b"speaker=Ashdown\n"), (asked, b"q")],
        words=("--paragraphs",),
    )  # fmt: skip
    flat = " ".join(shown.split())
    assert "courier.txt [0:43] Kremlin scoffs at the Kyiv Security Compact" in flat
    assert "undecided: Oleg Starkov · assert · ksc-2022" in flat
    assert "© 2022" not in flat  # a notice is not the article speaking
    assert "Added and accepted" in flat
    assert max(map(len, shown.splitlines())) <= 80
    assert [one.after for one in read.journal.current() if one.kind == "note"] == [{"paragraph": [0, 43]}]


def test_with_only_the_journal_and_the_documents_every_answer_is_the_same(run, folder, read):
    """A new checkout: no list of proposals, no decoded texts. Everything else is made again from the two."""
    event = {"event": "invasion by RUS on GBR at 2022-09-18"}
    name = written(
        folder,
        *(Decision(about=one.id, verdict="accept") for one in read.filed() if one.proposal.type == "statement"),
        Decision(document="courier.txt", add=True, words=("the ferry would sail on Sunday",), edit=event),
    )
    assert run("review", "--from", name, "--who", "ann").code == 0
    ask = ("--to", "GBR", "--under", "nato-1949", "--by", "USA", "--as-of", "2026-01-01", "--known-at", "2026-12-31")
    calls = [
        ("said", "--period", "2022-09", "--format", "json"), ("timeline", "--from", "2022-09", "--until", "2022-09"),
        ("owed", *ask, "--standing"),
        ("why", "nato-1949/art5-assist", *ask[:2], *ask[4:]), ("why", of(read, COURIERS).id[:8]),
    ]  # fmt: skip
    before = [run("--today", "2026-12-31", *call) for call in calls]
    assert {answer.code for answer in before} == {0}
    head = read.journal.check().head[:12]
    assert f"with 1 reviewed event of foedera-reading/journal.jsonl, head {head}" in before[2].out
    (folder / "fresh" / "foedera-reading").mkdir(parents=True)
    for part in ("journal.jsonl", "documents"):
        (read.folder / part).rename(folder / "fresh" / "foedera-reading" / part)
    os.chdir(folder / "fresh")
    assert [run("--today", "2026-12-31", *call) for call in calls] == before
    passage = before[3].out.splitlines()[-6:]
    assert "[the ferry would sail on Sunday]." in " ".join(" ".join(passage).split())
    assert passage[-2].strip() == f"sha256 {of_document(before)}"
    assert passage[-1].strip().startswith("accepted by ann, 20")


def of_document(before):
    """The hash of the Courier, as the JSON of `said` gives it."""
    return next(one["document"][2] for one in json.loads(before[0].out)["statements"] if one["document"][0] == "courier.txt")


@pytest.mark.slow
@pytest.mark.forks
def test_a_passage_is_shown_where_it_stands_and_a_sitting_is_resumed(run, folder, read):
    one = of(read, COURIERS)
    shown = sit(folder, [(ASKED, b"n")] * (len(read.filed()) - 1) + [(ASKED, b"\x04")])
    flat = " ".join(shown.split())
    assert '"[The Kyiv Security Compact is a paper castle that will not hold in winter weather,]" {Deputy Foreign Minister Oleg' in flat
    assert "<wrote> on Telegram on Wednesday." in flat
    assert "courier.txt · Hamble Courier · written 2022-09-15" in flat
    assert max(map(len, shown.splitlines())) <= 80
    assert not read.journal.path.exists()
    left = len(read.filed())
    run("review", "--who", "ann", "--from", written(folder, Decision(about=one.id, verdict="accept")))
    assert f"{left - 1} proposals to decide, as ann" in sit(folder, [(ASKED, b"q")])


@pytest.mark.slow
@pytest.mark.forks
def test_colour_marks_the_roles_where_the_terminal_has_it(run, folder, read):
    shown = sit(folder, [(ASKED, b"q")], "xterm-256color")
    assert "\x1b[32mcontent\x1b[0m" in shown
    assert "[content]" not in shown


def test_a_passage_with_control_characters_cannot_move_the_cursor(run, folder):
    (folder / "odd.txt").write_text(COURIER.replace("paper castle", "paper \x1b[2Jcastle"), encoding="utf-8")
    run("read", "--no-model", "odd.txt")
    for one in _queue(Shelf(folder / "foedera-reading")):
        written(folder, *(Decision(about=each.id, verdict="accept") for each in one))
        run("review", "--from", "decisions.jsonl", "--who", "ann")
    assert "\x1b" not in run("said").out + run("review", "--list").out


# ---------------------------------------------------------------------------------------------- the first real input


@pytest.mark.slow
def test_the_five_files_from_reading_to_record(run, folder, shared):
    news = sorted(str(path) for path in (shared / "news").glob("*.txt"))
    assert "5 documents read; 5 new." in told(run("read", "--no-model", *news))
    made = Shelf(folder / "foedera-reading")
    mine = [one for one in made.filed() if one.proposal.entity in ("medvedev", "peskov")]
    name = written(folder, *(Decision(about=one.id, verdict="accept") for one in mine))
    assert f"{len(mine)} decisions recorded by ann" in told(run("review", "--from", name, "--who", "ann"))
    data = json.loads(run("said", "--framework", "ksc-2022", "--speaker", "Medvedev", "--format", "json").out)
    prologue = [
        one for one in data["statements"] if any("prologue" in part for wording in one["worded"] for part in wording["words"])
    ]
    (once,) = prologue  # his post on Telegram: once, with the wording of each article that has it
    assert {wording["document"][:3] for wording in once["worded"]} == {"000", "003"}
    worded = [wording for wording in once["worded"] if any("prologue" in part for part in wording["words"])]
    assert sorted(wording["document"][:3] for wording in worded) == ["000", "003", "003"]
    assert {wording["about"] for wording in worded} == {"ksc-2022", "nato-1949"}  # the post itself speaks of Article 5
    assert "Dmitry Peskov" in run("said", "--framework", "ksc-2022").out
    for wording in once["worded"]:
        text = made.text(wording["sha256"])
        assert [text[start:end] for start, end in wording["spans"]] == wording["words"]
