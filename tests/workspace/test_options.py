"""What each option of a question changes, and that it changes nothing else: two reports side by side."""

from __future__ import annotations

from typing import Any

import pytest
from tests.workspace.asking import ATTACK, REQUEST, TODAY, ask, bearers, bundled, by_key, codes, differences, families, one, told

from foedera.errors import WrongCall
from foedera.model.report import ASLEEP, CONTESTED, IF_IN_FORCE, LEGAL, NOT_OWED, POLITICAL, STANDING, Report
from foedera.workspace import Workspace
from foedera.workspace.asked import OwedQuestion

BEFORE = ask()
PARTNERS = codes("BEL CZE DEU DNK ESP EST EU FIN FRA GBR IRL ISL JPN LTU LUX LVA NLD NOR PRT ROU SVN SWE")
FUTURE = {"ba/consult", "ba/assist", "g7-2023/consult", "g7-2023/assist"}
"""Provisions that speak of a future attack."""


def changed(after: Report) -> set[str]:
    return families(differences(BEFORE, after))


def refused(code: str, **question: Any) -> str:
    with pytest.raises(WrongCall) as caught:
        bundled().owed(OwedQuestion(**{"to": "UKR", "assume": (ATTACK,), **question}))
    assert caught.value.code == code
    return str(caught.value)


# ------------------------------------------------------------------------------------------------ the hypothesis


def test_a_request_starts_exactly_the_clocks_it_should() -> None:
    after = ask(f"{ATTACK}; {REQUEST}")
    started = {
        key for key, (old, new) in differences(BEFORE, after).items() if old and new and "running" in new and "running" not in old
    }
    assert {key for key in started if key[0].startswith("ba-")} == {
        (f"ba-{code.lower()}", "consult", code) for code in [*PARTNERS, "USA"]
    }
    assert {key[:2] for key in started} - {(f"ba-{code.lower()}", "consult") for code in [*PARTNERS, "USA"]} == set()
    for key in started:
        assert by_key(after)[key].due == "2026-12-02 08:00 UTC"


def test_a_request_leaves_open_what_was_open_and_asleep_what_slept() -> None:
    after = ask(f"{ATTACK}; {REQUEST}")
    assert changed(after) - {"istanbul-2022/assist"} == {
        "ba/consult",
        "ba/consult-escalation",
        "ksc-2022/consult",
        "ksc-2022/decide",
    }
    for bearer in ("CAN", "POL"):
        found = one(after, f"ba-{bearer.lower()}/consult", bearer)
        assert (found.section, found.due, found.clock_state) == (ASLEEP, "", "not started")
    for bearer in codes("IRL LTU POL ROU"):
        found = one(after, f"ba-{bearer.lower()}/consult-escalation", bearer)
        assert (found.verdict, found.clock_state, found.due) == ("unknown", "open", "2026-12-02 08:00 UTC")
    italy = (one(BEFORE, "ba-ita/consult"), one(after, "ba-ita/consult"))
    assert told(italy[0]) == told(italy[1])


def test_the_order_of_events_in_the_question_is_irrelevant() -> None:
    assert by_key(ask(f"{REQUEST}; {ATTACK} in Kharkiv")) == by_key(ask(f"{ATTACK} in Kharkiv; {REQUEST}"))


def test_a_request_by_a_third_state_starts_nothing() -> None:
    after = ask(f"{ATTACK}; request by POL at 2026-12-01T08:00Z")
    assert {key for key, (_, new) in differences(BEFORE, after).items() if new and "running" in new} <= {
        ("ba-pol", "consult-escalation", "POL")
    }


def test_a_request_by_the_partner_starts_its_own_clock_alone() -> None:
    after = ask(f"{ATTACK}; request by GBR at 2026-12-01T08:00Z")
    assert set(differences(BEFORE, after)) == {("ba-gbr", "consult", "GBR")}
    assert one(after, "ba-gbr/consult").due == "2026-12-02 08:00 UTC"


def test_a_place_changes_only_texts_with_an_area() -> None:
    for place in ("Kharkiv", "Crimea"):
        assert {name.partition("/")[0] for name in changed(ask(f"{ATTACK} in {place}"))} == {"istanbul-2022", "ksc-2022"}


def test_the_end_of_hostilities_turns_the_later_reading_canada_and_the_compact() -> None:
    after = ask(f"{ATTACK}; hostilities ended on 2026-10-01")
    assert changed(after) == FUTURE | {"ukraine-compact-2024/convene", "tiered-plan-2026/second-tier"}
    for code in codes("CAN POL"):
        found = one(after, f"ba-{code.lower()}/consult", code)
        assert (found.section, found.verdict, found.clock_state) == (POLITICAL, "conditional", "not started")
    for code in PARTNERS:
        assert one(after, f"ba-{code.lower()}/consult", code).verdict == "conditional"
    assert one(after, "ba-ita/consult").verdict == "yes"
    assert {each.verdict for each in after.findings if each.agreement == "ukraine-compact-2024"} == {"yes"}
    assert "future" not in {point.axis for point in after.open_points}
    assert "hostilities-2022 ended 2026-10-01" in after.header.assumed


def test_the_end_of_hostilities_alone_attacks_nobody() -> None:
    report = ask("hostilities ended on 2026-10-01")
    assert not [each for each in report.findings if each.agreement.startswith("ba-") and each.verdict in ("yes", "conditional")]
    assert not [each for each in report.findings if each.best == "yes" and "assumed" in " ".join(each.against)]


def test_an_attack_by_another_state_leaves_texts_that_name_the_attacker() -> None:
    report = ask("armed attack by BLR on UKR at 2026-12-01T06:00Z")
    assert not [
        each for each in report.findings if each.agreement in ("g7-2023", "ba-gbr") and each.verdict in ("yes", "conditional")
    ]
    assert {each.agreement for each in report.section(LEGAL)} == {"ba-usa"}  # the attacker is not named there


# ------------------------------------------------------------------------------------------------ readings


@pytest.mark.parametrize("name", ["future=any_later_attack", "future.any_later_attack"])
def test_one_reading_settles_its_axis_and_nothing_else(name: str) -> None:
    after = ask(readings=(name,))
    assert changed(after) == FUTURE
    for code in PARTNERS:
        found = one(after, f"ba-{code.lower()}/consult", code)
        assert (found.section, found.verdict, found.rows, found.flags) == (POLITICAL, "conditional", (), ())
    assert after.header.readings == ("future.any_later_attack",)
    assert "future" not in {point.axis for point in after.open_points}


def test_the_other_reading_puts_to_sleep_what_hangs_on_it() -> None:
    after = ask(readings=("future=after_hostilities",))
    assert changed(after) == FUTURE
    moved = {new[0] for _, new in differences(BEFORE, after).values() if new}
    assert moved == {ASLEEP, IF_IN_FORCE}  # the draft with Montenegro sleeps among what would be owed if in force
    assert [key for key, (_, new) in differences(BEFORE, after).items() if new and new[0] == IF_IN_FORCE and "ba-mne" not in key[0]] == []
    assert not [each for each in after.section(ASLEEP) if each.due]


@pytest.mark.parametrize(
    ("reading", "code", "said"),
    [
        ("future", "bad-reading", "AXIS=NAME"),
        ("=x", "bad-reading", "AXIS=NAME"),
        ("future=", "bad-reading", "AXIS=NAME"),
        ("past=later", "unknown-reading", "no such axis; known are"),
        ("future=soon", "unknown-reading", "the axis future knows after_hostilities, any_later_attack"),
    ],
)
def test_a_reading_that_is_not_there_is_refused(reading: str, code: str, said: str) -> None:
    assert said in refused(code, readings=(reading,))


def test_a_reading_of_one_agreement_can_be_named() -> None:
    after = ask(f"{ATTACK} in Kharkiv; {REQUEST}", readings=("istanbul-2022:assist=ukr",))
    assert bearers(after, agreement="istanbul-2022", provision="assist", verdict="contested") in ([], ["BLR", "TUR"])


# ------------------------------------------------------------------------------------------------ knowledge


def test_what_was_known_then_leaves_out_later_texts_and_changes_nothing_else() -> None:
    after = ask(known_at="2023-01-01")
    assert {new for _, new in differences(BEFORE, after).values()} == {None}
    agreements = {each.agreement for each in after.findings}
    assert agreements >= {"budapest-1994", "nato-1949", "teu-42-7", "istanbul-2022", "ksc-2022"}
    assert not [name for name in agreements if name.startswith("ba-") or name in ("g7-2023", "p28-2025", "paris-2026")]
    assert after.header.known_at == "2023-01-01"


@pytest.mark.parametrize(("known", "there"), [("2023-07-11", False), ("2023-07-12", True), ("2024", True)])
def test_a_text_is_known_from_its_own_day(known: str, there: bool) -> None:
    assert ("g7-2023" in {each.agreement for each in ask(known_at=known).findings}) is there


def test_a_text_asked_for_by_name_says_that_it_was_not_known_yet() -> None:
    report = ask(known_at="2023-01-01", under=("ba-gbr",))
    (found,) = report.findings
    assert (found.section, found.verdict) == (NOT_OWED, "no")
    assert found.fails_note == "the text dates from 2024-01-12; it was not known at 2023-01-01"


def test_the_present_moment_of_knowledge_is_the_default() -> None:
    assert ask(known_at=TODAY) == BEFORE
    assert by_key(ask(known_at="2026-11-20")) == by_key(BEFORE)


def test_without_hindsight_the_findings_of_2022_are_not_known_in_2014() -> None:
    assumed = "armed attack by RUS on UKR on 2014-05-01"
    report = ask(assumed)
    assert report.header.known_at == "2014-05-01"
    assert "invasion-2022" not in one(report, "budapest-1994/para1").against


def test_secret_text_is_answered_for_those_who_knew_it() -> None:
    assumed = "armed attack by SUN on POL on 1939-09-10"
    public = ask(assumed, to="POL", under=("gbr-pol-1939",), by="GBR")
    secret = ask(assumed, to="POL", under=("gbr-pol-1939",), by="GBR", known_to="POL")
    assert one(public, "gbr-pol-1939/art1").verdict == "yes"
    assert [each.provision for each in secret.findings if each.verdict == "yes"] == ["protocol-1b"]
    assert (public.header.known_to, secret.header.known_to) == ("public", "POL")


def test_knowledge_of_an_unknown_person_is_refused() -> None:
    assert "--known-to XYZ" in refused("unknown-actor", known_to="XYZ")


# ------------------------------------------------------------------------------------------------ views and accounts


@pytest.mark.parametrize("view", ["kyiv", "un"])
def test_views_that_agree_change_nothing(view: str) -> None:
    assert differences(BEFORE, ask(view=view)) == {}
    assert ask(view=view).header.view == view


@pytest.mark.parametrize("view", ["moscow", "parties", "text-only"])
def test_views_that_differ_change_the_disputed_exception_and_nothing_else(view: str) -> None:
    after = ask(view=view)
    held = {("istanbul-2022", "assist", "BLR"), ("istanbul-2022", "assist", "TUR")}  # an account takes its holder's reading along
    assert set(differences(BEFORE, after)) - held == ({("budapest-1994", "para2", "RUS")})
    assert view in BEFORE.views_that_differ
    assert "default" in after.views_that_differ


def test_on_the_parties_accounts_each_is_told_in_turn() -> None:
    rows = one(ask(view="parties"), "budapest-1994/para2").rows
    assert [(row.accounts, row.status) for row in rows] == [
        (("GBR",), "violated"), (("RUS",), "violated or respected"), (("UKR",), "violated"), (("USA",), "violated"),
    ]  # fmt: skip


def test_an_unknown_view_is_refused_and_the_known_ones_named() -> None:
    assert refused("unknown-view", view="martian").endswith("known are default, kyiv, moscow, parties, text-only, un.")


# ------------------------------------------------------------------------------------------------ narrowing


@pytest.mark.parametrize("binding", ["legal", "political", "contested", "proposed"])
def test_only_what_binds_in_one_way(binding: str) -> None:
    after = ask(binding=(binding,))
    assert {each.binding for each in after.findings} == {binding}
    shown = [each for each in after.findings if each.section != NOT_OWED and each.provision]
    wanted = {
        key for key, each in by_key(BEFORE).items() if each.binding == binding and each.section != NOT_OWED and each.provision
    }
    assert {(each.agreement, each.provision, each.bearer) for each in shown} == wanted


def test_two_kinds_of_force_add_up() -> None:
    both = ask(binding=("legal", "contested"))
    assert {each.section for each in both.findings} - {NOT_OWED, IF_IN_FORCE} == {LEGAL, CONTESTED}


def test_only_one_agreement() -> None:
    after = ask(under=("ksc-2022", "ba-gbr"))
    assert {each.agreement for each in after.findings} == {"ksc-2022", "ba-gbr"}
    assert {key: told(each) for key, each in by_key(after).items()} == {
        key: told(each) for key, each in by_key(BEFORE).items() if key[0] in ("ksc-2022", "ba-gbr")
    }
    assert after.others == ()


def test_an_unknown_agreement_is_refused() -> None:
    assert "--under nato-1948" in refused("unknown-agreement", under=("nato-1948",))


@pytest.mark.parametrize("name", ["GBR", "United Kingdom", "Great Britain"])
def test_only_one_bearer(name: str) -> None:
    after = ask(by=name)
    shown = {key: each for key, each in by_key(after).items() if each.section != NOT_OWED}
    assert {each.bearer for each in shown.values()} == {"GBR"}
    before = {key: told(each) for key, each in by_key(BEFORE).items() if each.bearer == "GBR" and each.section != NOT_OWED}
    assert {key: told(each) for key, each in shown.items() if key in before} == before
    unlisted = {key[:2] for key in by_key(BEFORE) if key[2] == "others not listed"}
    for key in shown.keys() - before.keys():  # whether it is one of those not listed is not known
        assert key[:2] in unlisted
        assert shown[key].verdict == "unknown"


@pytest.mark.parametrize("name", ["UKR", "Ukraine", "ukraine"])
def test_the_beneficiary_by_code_or_name(name: str) -> None:
    assert by_key(ask(to=name)) == by_key(BEFORE)


@pytest.mark.parametrize(
    ("option", "name", "code", "said"),
    [
        ("to", "Ukrane", "unknown-actor", "Did you mean UKR"),
        ("by", "Brittain", "unknown-actor", "--by Brittain: foedera knows no such actor"),
        ("to", "qqqqqq", "unknown-actor", "Write a code such as UKR"),
        ("to", "Korea", "ambiguous-actor", "KOR or PRK"),
        ("as_of", "2026-02-30", "impossible-date", "--as-of 2026-02-30"),
        ("known_at", "soon", "impossible-date", "--known-at soon"),
    ],
)
def test_a_wrong_name_or_date_is_refused(option: str, name: str, code: str, said: str) -> None:
    assert said in refused(code, **{option: name})


# ------------------------------------------------------------------------------------------------ time


def test_as_of_later_than_the_deadline_tells_what_was_not_done() -> None:
    after = ask(as_of="2026-12-03")
    found = one(after, "ba-ita/consult")
    assert after.header.as_of == "2026-12-03"
    assert found.status in ("no performance on record", "not done")
    assert found.due == "2026-12-02 06:00 UTC"
    assert {key[1] for key in differences(BEFORE, after)} <= {"consult", "future-force", "assist"}


def test_as_of_after_the_term_of_a_text_it_binds_no_more() -> None:
    after = ask("armed attack by RUS on UKR on 2035-01-01", today="2035-02-01")
    assert not [each for each in after.findings if each.agreement == "ba-gbr" and each.verdict in ("yes", "conditional")]
    assert [each for each in after.findings if each.agreement == "nato-1949"]


def test_standing_duties_are_added_and_nothing_else_changes() -> None:
    after = ask(standing=True)
    assert {new[0] for old, new in differences(BEFORE, after).values() if old is None and new} == {STANDING}
    assert not [key for key, (old, _) in differences(BEFORE, after).items() if old is not None]
    assert one(after, "ba-gbr/money", "GBR").section == STANDING


def test_later_events_are_kept_only_when_asked() -> None:
    assumed = "armed attack by RUS on UKR on 2015-01-15"
    without, with_later = ask(assumed, as_of="2023-01-01"), ask(assumed, as_of="2023-01-01", keep_later=True)
    assert "invasion-2022" not in one(without, "budapest-1994/para1").against
    assert "invasion-2022" in one(with_later, "budapest-1994/para1").against


# ------------------------------------------------------------------------------------------------ without a hypothesis


def test_on_the_record_as_it_stands_nothing_is_stamped() -> None:
    report = ask("")
    assert not report.header.hypothetical
    assert {each.hypothetical for each in report.findings} <= {False}
    assert (report.header.assumed, report.header.place, report.header.request) == ("", "", "")
    assert {each.agreement for each in report.findings} >= {"budapest-1994", "ukraine-compact-2024"}
    assert not report.section(IF_IN_FORCE)


def test_everything_asked_of_one_provision_keeps_every_no() -> None:
    report = ask(provision="nato-1949/art5-assist", under=("nato-1949",), everything=True)
    assert {each.provision for each in report.findings} == {"art5-assist"}
    assert {each.verdict for each in report.findings} == {"no"}
    assert len(report.findings) == 32


def test_all_provisions_of_a_text_by_its_id() -> None:
    report = ask(provision="ba-gbr", under=("ba-gbr",))
    assert {each.provision for each in report.findings} >= {"consult", "assist", "money"}


def test_anybody_is_asked_when_nobody_is_named() -> None:
    report = ask(to="", under=("ba-gbr", "budapest-1994"))
    assert {each.agreement for each in report.findings} == {"ba-gbr", "budapest-1994"}


def test_the_question_is_told_in_words() -> None:
    assert ask(by="USA").question == f'owed --to UKR --by USA --if "{ATTACK}"'
    assert ask("").question == "owed --to UKR"


# ------------------------------------------------------------------------------------------------ laws


def test_files_and_their_order_are_irrelevant(tmp_path) -> None:
    (tmp_path / "extra.pact").write_text("# nothing but a comment\n", encoding="utf-8")
    more = Workspace.open(tmp_path, today=TODAY, use_cache=False)
    assert by_key(more.owed(OwedQuestion(to="UKR", assume=(ATTACK,)))) == by_key(BEFORE)


def test_an_agreement_that_nobody_refers_to_removes_nothing(tmp_path) -> None:
    text = (
        'agreement x-2020 "Another text"\n  binding      legal\n  signed       2020-01-01\n  force        signature\n\n'
        'role party: ISL, MLT\n\nprovision help "Help"\n  when         armed_attack on V called A\n  provided     V in party\n'
        "  each         party G except V\n  must         assist V about A\n"
    )
    (tmp_path / "extra.pact").write_text(text, encoding="utf-8")
    more = Workspace.open(tmp_path, today=TODAY, use_cache=False)
    assert not more.problems
    after = more.owed(OwedQuestion(to="UKR", assume=(ATTACK,)))
    assert {key[0] for key in differences(BEFORE, after)} <= {"x-2020"}


def test_the_same_question_has_the_same_answer() -> None:
    assert bundled().owed(OwedQuestion(to="UKR", assume=(ATTACK,))) == BEFORE


# ------------------------------------------------------------------------------------------------ the record as it stands


def test_without_an_assumption_a_duty_that_an_act_would_have_to_raise_is_named_once_and_not_told_for_each_event() -> None:
    now = ask("", to="", by="USA")
    assert "nato-1949/art4" in now.one_act_away
    assert {finding.verdict for finding in now.findings} <= {"yes", "unknown", "contested"}
    assert {finding.events for finding in now.findings if finding.provision == "art4"}  # what was invoked is still told
    assert not ask(by="USA").one_act_away
