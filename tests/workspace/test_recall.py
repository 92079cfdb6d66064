"""Asking again: numbers of the last answer, provisions by name, and what is kept of a question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.workspace.asking import ATTACK, REQUEST, ask, bundled

from foedera.errors import WrongCall
from foedera.model.report import NOT_OWED, POLITICAL
from foedera.store import cache
from foedera.workspace import recall
from foedera.workspace.asked import OwedQuestion

QUESTION = OwedQuestion(to="UKR", assume=(ATTACK,))
NOTHING = OwedQuestion()


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own for each test."""
    monkeypatch.setenv("FOEDERA_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def options(**given: Any) -> dict[str, Any]:
    names = ("to", "by", "assume", "as_of", "known_at", "known_to", "view", "readings", "under", "keep_later")
    return {name: given.get(name, getattr(NOTHING, name)) for name in names}


def why(what: str, **given: Any):
    return recall.explain(bundled(), what, options(**given))


def refused(code: str, what: str, **given: Any) -> str:
    with pytest.raises(WrongCall) as caught:
        why(what, **given)
    assert caught.value.code == code
    return str(caught.value)


def test_the_last_question_is_kept_as_it_was_asked(kept) -> None:
    assert recall.last() is None
    question = OwedQuestion(
        to="UKR", by="GBR", assume=(ATTACK, REQUEST), readings=("future=any_later_attack",), binding=("legal",)
    )
    recall.remember(question)
    assert recall.last() == question
    recall.remember(QUESTION)
    assert recall.last() == QUESTION
    assert [path.name for path in kept.iterdir()] == ["last-question.bin"]


@pytest.mark.parametrize("what", ["3.GBR", "3.gbr"])
def test_a_number_names_every_finding_of_a_bearer_in_a_section(what: str) -> None:
    recall.remember(QUESTION)
    found = why(what).findings
    assert found == tuple(one for one in ask().findings if one.section == POLITICAL and one.bearer == "GBR")
    assert len(found) > 1


def test_a_section_alone_names_all_its_findings() -> None:
    recall.remember(QUESTION)
    assert why("6").findings == ask().section(NOT_OWED) == why("6.").findings


def test_those_not_listed_have_a_short_name() -> None:
    recall.remember(QUESTION)
    assert {one.bearer for one in why("5.others").findings} == {"others not listed"}


def test_a_number_that_is_not_there_is_refused_and_near_ones_named() -> None:
    recall.remember(QUESTION)
    assert refused("no-such-number", "1.GBR") == "The last answer has no 1.GBR. Section 1 has 1.USA."
    assert refused("no-such-number", "9") == "The last answer has no 9."


def test_a_number_without_an_earlier_answer_is_refused() -> None:
    assert "Ask `foedera owed` first" in refused("no-last-answer", "3.GBR")


@pytest.mark.parametrize("given", [{"view": "moscow"}, {"known_at": "2023"}, {"assume": (ATTACK,)}, {"to": "POL"}])
def test_a_number_keeps_the_options_of_its_answer(given: dict[str, Any]) -> None:
    recall.remember(QUESTION)
    assert "keeps the options" in refused("wrong-call", "3.GBR", **given)


@pytest.mark.parametrize("damage", [b"", b"{", b"\x00\xff", b'{"to": 5}', b"[]"])
def test_a_damaged_last_question_counts_as_none(damage: bytes, kept) -> None:
    kept.mkdir()
    (kept / "last-question.bin").write_bytes(damage)
    assert recall.last() is None
    refused("no-last-answer", "3.GBR")


def test_without_a_writable_folder_the_question_is_not_kept_and_nothing_breaks(tmp_path, monkeypatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("FOEDERA_CACHE", str(tmp_path / "file" / "cache"))
    recall.remember(QUESTION)
    assert recall.last() is None


# ------------------------------------------------------------------------------------------------ by name


def test_a_provision_is_explained_on_the_last_question() -> None:
    recall.remember(QUESTION)
    report = why("ba-gbr/consult")
    assert report.header.assumed.startswith("armed attack by RUS on UKR")
    assert {(one.agreement, one.provision) for one in report.findings} == {("ba-gbr", "consult")}


def test_options_given_now_count_over_those_of_the_last_question() -> None:
    recall.remember(QUESTION)
    assert why("budapest-1994/para2", view="moscow").header.view == "moscow"
    assert why("ba-gbr/consult", readings=("future=any_later_attack",)).header.readings == ("future.any_later_attack",)
    assert why("ba-gbr/consult", known_at="2026-01-01").header.known_at == "2026-01-01"
    narrowed = why("nato-1949/art5-assist", by="POL")
    assert narrowed.header.hypothetical
    assert [one.bearer for one in narrowed.findings] == ["POL"]


def test_what_the_last_question_left_out_is_explained_all_the_same() -> None:
    recall.remember(OwedQuestion(to="UKR", assume=(ATTACK,), binding=("legal",), under=("ba-usa",)))
    assert [one.provision for one in why("ba-gbr/consult").findings] == ["consult"]


def test_a_hypothesis_of_its_own_sets_the_last_question_aside() -> None:
    recall.remember(QUESTION)
    report = why("ba-gbr/consult", to="UKR", assume=(f"{ATTACK}; {REQUEST}",))
    assert report.header.request == "2026-12-01 08:00 UTC"


def test_a_provision_is_explained_without_any_earlier_question() -> None:
    report = why(
        "nato-1949/art5-assist", by="USA", to="GBR", assume=("armed attack by ARG on GBR at 1982-04-03 in Falkland Islands",)
    )
    assert {(one.bearer, one.verdict) for one in report.findings} == {("USA", "no")}
    assert {one.fails for one in report.findings} == {"provided A is covered"}


def test_a_whole_agreement_can_be_named() -> None:
    recall.remember(QUESTION)
    assert {one.provision for one in why("budapest-1994").findings} >= {"para1", "para6"}


def test_names_that_are_not_there_are_refused() -> None:
    assert "There is no agreement `nato`" in refused("unknown-agreement", "nato/art5")
    assert "it has art1-settle" in refused("unknown-provision", "nato-1949/art55")


# ------------------------------------------------------------------------------------------------ why not


def test_why_not_takes_the_last_hypothesis_about_the_same_beneficiary() -> None:
    recall.remember(OwedQuestion(to="UKR", assume=(ATTACK,), binding=("legal",), standing=True))
    report = recall.refused(bundled(), options(to="UKR"), everything=False)
    assert report.header.hypothetical
    assert report.findings == ask().section(NOT_OWED)


def test_why_not_of_somebody_else_has_no_hypothesis() -> None:
    recall.remember(QUESTION)
    assert not recall.refused(bundled(), options(to="POL", under=("ba-pol",)), everything=False).header.hypothetical


def test_why_not_takes_its_own_hypothesis_and_options() -> None:
    recall.remember(QUESTION)
    own = recall.refused(bundled(), options(to="UKR", assume=(f"{ATTACK} in Crimea",)), everything=False)
    assert own.header.place == "Crimea"
    assert recall.refused(bundled(), options(to="UKR", view="moscow"), everything=False).header.view == "moscow"


def test_why_not_all_names_every_provision_that_fails() -> None:
    recall.remember(QUESTION)
    report = recall.refused(bundled(), options(to="UKR", by="POL", under=("nato-1949",)), everything=True)
    assert {one.verdict for one in report.findings} == {"no"}
    assert len({one.provision for one in report.findings}) > 3


# ------------------------------------------------------------------------------------------------ where it is kept


def test_the_folder_follows_the_environment(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("FOEDERA_CACHE", str(tmp_path / "a"))
    assert cache.default_folder() == tmp_path / "a"
    monkeypatch.delenv("FOEDERA_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "b"))
    assert cache.default_folder() == tmp_path / "b" / "foedera"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    assert cache.default_folder() == tmp_path / "home" / ".cache" / "foedera"


def test_without_a_home_nothing_is_kept(monkeypatch) -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("FOEDERA_CACHE")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", nowhere)
    recall.remember(QUESTION)
    assert recall.last() is None
