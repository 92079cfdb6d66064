"""The first screen to reach, line by line, as data: Russia attacks Ukraine; no place and no request are assumed."""

from __future__ import annotations

import pytest
from tests.workspace.asking import ATTACK, REQUEST, ask, bearers, codes, one

from foedera.model.report import ASLEEP, CONTESTED, IF_IN_FORCE, LEGAL, NOT_OWED, POLITICAL

REPORT = ask()

ON_REQUEST = codes("BEL CZE DEU DNK ESP EST EU FIN FRA GBR ISL JPN LUX LVA NLD NOR PRT SVN SWE")
"""Partners that consult within 24 hours of a request, with no escalation limb."""

ESCALATION = codes("ALB IRL LTU POL ROU")
CORE = codes("AUS CAN DEU FRA GBR ITA POL TUR USA")
GUARANTORS = codes("BLR CHN FRA GBR RUS TUR USA")


def readings_of(one) -> dict[str, str]:
    """Reading of the axis `future` to verdict."""
    return {name.partition(".")[2]: row.verdict for row in one.rows for name in row.readings if name.startswith("future.")}


def point(text: str):
    """The open point that speaks of something."""
    found = [each for each in REPORT.open_points if text in f"{each.axis} {each.text} {' '.join(each.alternatives)}"]
    assert len(found) == 1, [each.text for each in found]
    return found[0]


# ------------------------------------------------------------------------------------------------ the head


def test_the_head_says_what_the_answer_is_relative_to() -> None:
    head = REPORT.header
    assert head.hypothetical
    assert head.assumed == "armed attack by RUS on UKR, 2026-12-01 06:00 UTC"
    assert (head.place, head.request) == ("not given", "none assumed")
    assert (head.as_of, head.known_at, head.known_to) == ("2026-12-01 06:00 UTC", "2026-11-21", "public")
    assert (head.view, head.readings) == ("default", ())
    assert (head.record_until, head.beyond_record) == ("2026-08-22", True)
    assert REPORT.notice == "Not a forecast. Not legal advice."


def test_every_finding_is_stamped() -> None:
    assert {each.hypothetical for each in REPORT.findings} == {True}


def test_what_future_means_is_the_first_open_point() -> None:
    first = REPORT.open_points[0]
    assert (first.sign, first.axis) == ("*", "future")
    assert [text.partition(":")[0] for text in first.alternatives] == ["after hostilities", "any later attack"]
    assert "unknown" in first.alternatives[0]
    assert "not by 2026-08-22; later is unknown" in first.alternatives[0]
    assert "ended on DATE" in first.settle


def test_nobody_has_said_what_is_significant() -> None:
    assert "nobody has said so" in point("significant escalation").text


# ------------------------------------------------------------------------------------------------ 1 and 2


def test_in_law_the_usa_meets_if_asked_where_possible_within_24_hours() -> None:
    found = one(REPORT, "ba-usa/consult")
    assert (found.section, found.binding, found.bearer, found.mark) == (LEGAL, "legal", "USA", "t")
    assert (found.best, found.clock_state, found.due) == ("conditional", "not started", "")
    assert found.clock == '"immediately", within 24 h, where possible'
    assert readings_of(found) == {"any_later_attack": "conditional", "after_hostilities": "unknown"}
    assert found.clock_waits == "an act by UKR or USA"
    assert "*" in found.flags
    assert {each.bearer for each in REPORT.section(LEGAL)} == {"USA"}


def test_the_usa_may_do_more() -> None:
    found = one(REPORT, "ba-usa/assist")
    assert (found.modality, found.says, found.status) == ("may", "may", "unused")


def test_budapest_is_of_contested_force() -> None:
    found = REPORT.section(CONTESTED)
    assert {each.agreement for each in found} == {"budapest-1994"}
    assert [(each.provision, each.bearer) for each in found] == [
        ("para1", "RUS"), ("para2", "RUS"), ("para6", "GBR"), ("para6", "RUS"), ("para6", "USA"),
    ]  # fmt: skip


@pytest.mark.parametrize("paragraph", ["para1", "para2"])
def test_the_assumed_attack_is_contrary_to_paragraphs_1_and_2(paragraph: str) -> None:
    found = one(REPORT, f"budapest-1994/{paragraph}")
    assert (found.modality, found.status) == ("must_not", "violated")
    assert "assumed armed attack" in found.against
    assert "annexation-2014" in found.against


def test_the_exception_of_paragraph_2_is_told() -> None:
    found = one(REPORT, "budapest-1994/para2")
    assert found.fails == "unless A is charter_conform"
    assert one(REPORT, "budapest-1994/para1").fails == ""


def test_russia_denies_and_that_is_shown_as_dissent_or_as_another_view() -> None:
    assert set(REPORT.views_that_differ) >= {"moscow", "parties"}


def test_budapest_consultation_has_no_time_limit() -> None:
    for bearer in ("GBR", "RUS", "USA"):
        found = one(REPORT, "budapest-1994/para6", bearer)
        assert (found.verdict, found.clock, found.due) == ("yes", "", "")


# ------------------------------------------------------------------------------------------------ 3


def test_partners_that_consult_once_asked() -> None:
    conditional = bearers(REPORT, provision="consult", section=POLITICAL, best="conditional")
    assert sorted(conditional) == sorted([*ON_REQUEST, *codes("IRL LTU ROU")])
    assert len(ON_REQUEST) == 19


@pytest.mark.parametrize("bearer", [*ON_REQUEST, "IRL", "LTU", "ROU"])
def test_the_clock_of_each_has_not_started_and_the_reading_decides(bearer: str) -> None:
    found = one(REPORT, f"ba-{bearer.lower()}/consult", bearer)
    assert (found.clock, found.clock_state, found.due) == ("within 24 h", "not started", "")
    assert found.verdict == "unknown"
    assert readings_of(found) == {"any_later_attack": "conditional", "after_hostilities": "unknown"}
    assert found.clock_waits.startswith("an act by")
    assert set(codes(found.clock_waits)) >= {bearer, "UKR"}
    assert (found.mark, found.flags) == ("t", ("*",))


def test_whether_the_albanian_text_has_come_into_force_is_not_known() -> None:
    for provision in ("consult", "assist", "consult-escalation", "assist-escalation"):
        found = one(REPORT, f"ba-alb/{provision}")
        assert (found.verdict, found.fails_kind) == ("unknown", "in_force")
        assert found.fails_note == "whether it has come into force is not known"


def test_italy_consults_without_a_request() -> None:
    found = one(REPORT, "ba-ita/consult")
    assert (found.clock_state, found.due) == ("running", "2026-12-02 06:00 UTC")
    assert readings_of(found) == {"any_later_attack": "yes", "after_hostilities": "unknown"}
    assert bearers(REPORT, provision="consult", section=POLITICAL, clock_state="running") == ["ITA"]


def test_an_escalation_is_enough_for_five_but_nobody_says_it_is_one() -> None:
    assert sorted(bearers(REPORT, provision="consult-escalation", section=POLITICAL)) == ESCALATION
    for bearer in ESCALATION:
        found = one(REPORT, f"ba-{bearer.lower()}/consult-escalation", bearer)
        assert (found.section, found.verdict) == (POLITICAL, "unknown")
        assert point("significant escalation").sign in found.flags


@pytest.mark.parametrize(
    ("verb", "partners"),
    [
        ("will", "BEL DNK FIN ISL ITA LTU LVA NOR ROU"),
        ("would", "ALB CZE DEU ESP EST FRA GBR LUX PRT SVN SWE"),
        ("intends", "JPN NLD"),
    ],
)
def test_help_by_the_verb_of_each_text(verb: str, partners: str) -> None:
    assert sorted(bearers(REPORT, provision="assist", section=POLITICAL, says=verb)) == codes(partners)


def test_poland_writes_will_in_both_limbs() -> None:
    assert {one(REPORT, f"ba-pol/{name}").says for name in ("assist", "assist-escalation")} == {"will"}


def test_ireland_and_the_eu_have_no_paragraph_on_help() -> None:
    assert not {"IRL", "EU"} & set(bearers(REPORT, provision="assist"))
    assert not {"IRL", "EU"} & set(bearers(REPORT, provision="assist-escalation"))


def test_no_text_of_the_family_promises_or_excludes_forces() -> None:
    helps = [each for each in REPORT.findings if each.agreement.startswith("ba-") and each.provision.startswith("assist")]
    assert {each.clock for each in helps} == {""}
    assert not [each for each in helps if any(word in each.act for word in ("fight", "force", "troops"))]


def test_the_g7_declaration_says_immediately_and_gives_no_number() -> None:
    for bearer in codes("CAN DEU FRA GBR ITA JPN USA EU"):
        found = one(REPORT, "g7-2023/consult", bearer)
        assert (found.section, found.due, found.clock_state) == (POLITICAL, "", "no figure")
        assert found.clock.startswith('"immediately"')
        assert readings_of(found) == {"any_later_attack": "yes", "after_hostilities": "unknown"}
    assert bearers(REPORT, agreement="g7-2023", provision="consult") == bearers(REPORT, agreement="g7-2023", provision="assist")


def test_the_british_treaty_of_2025_consults_under_its_political_declaration() -> None:
    found = one(REPORT, "gbr-ukr-2025/consult", "GBR")
    assert (found.binding, found.section, found.clock, found.clock_state) == (
        "political",
        POLITICAL,
        "within 24 h",
        "anchor not stated",
    )
    assert (found.due, found.mark) == ("", "R")


# ------------------------------------------------------------------------------------------------ 4


@pytest.mark.parametrize("bearer", ["CAN", "POL"])
@pytest.mark.parametrize("provision", ["consult", "assist"])
def test_canada_and_polands_first_limb_sleep_until_hostilities_end(bearer: str, provision: str) -> None:
    found = one(REPORT, f"ba-{bearer.lower()}/{provision}", bearer)
    assert (found.section, found.due) == (ASLEEP, "")
    assert found.fails == "provided hostilities by RUS on UKR ended before A"
    assert "not by 2026-08-22; later is unknown" in found.fails_note
    assert found.readings == () or all("future" not in text for text in found.readings)


def test_the_ukraine_compact_sleeps_until_hostilities_end() -> None:
    found = [each for each in REPORT.findings if each.agreement == "ukraine-compact-2024"]
    assert {(each.section, each.provision) for each in found} == {(ASLEEP, "convene")}
    assert {each.fails for each in found} == {"provided hostilities by RUS on UKR ended before A"}
    assert {len(each.group) for each in found} == {len(found)}  # one duty of all of them together


def test_the_paris_declaration_sleeps_until_a_ceasefire_and_the_usa_did_not_sign() -> None:
    found = [each for each in REPORT.section(ASLEEP) if each.agreement == "paris-2026" and each.bearer != "others not listed"]
    assert found
    assert {each.fails for each in found} == {"when ceasefire by RUS with UKR called C"}
    assert not bearers(REPORT, agreement="paris-2026", bearer="USA")


# ------------------------------------------------------------------------------------------------ 5


def test_a_text_that_is_not_in_force_says_so_in_every_finding() -> None:
    found = [each for each in REPORT.section(IF_IN_FORCE) if each.provision]
    assert {each.assumed_in_force for each in found} == {True}
    assert {each.agreement for each in found} >= {
        "ksc-2022", "istanbul-2022", "p28-2025", "p20-2025", "us-framework-2025", "tiered-plan-2026",
    }  # fmt: skip


def test_the_compact_asks_where_the_attack_was() -> None:
    assert bearers(REPORT, agreement="ksc-2022", provision="consult") == [*CORE, "others not listed"]
    for provision in ("consult", "decide", "immediate"):
        found = one(REPORT, f"ksc-2022/{provision}", "GBR")
        assert (found.verdict, found.fails_note) == ("unknown", "the place is not given")


def test_istanbul_is_unknown_without_a_place() -> None:
    assert bearers(REPORT, agreement="istanbul-2022", provision="assist", verdict="unknown") == GUARANTORS
    for provision in ("assist", "consult"):
        assert {each.fails for each in REPORT.findings if (each.agreement, each.provision) == ("istanbul-2022", provision)} == {
            "provided place of A in guaranteed_area"
        }
    found = one(REPORT, "istanbul-2022/consult", "GBR")
    assert (found.clock, found.clock_state) == ("within 3 days", "anchor not stated")


def test_both_wordings_of_istanbul_are_told_and_the_attackers_veto() -> None:
    ours, theirs = one(REPORT, "istanbul-2022/assist", "GBR").readings
    assert ours.startswith("assist.ukr (held by UKR): each helps when Ukraine appeals")
    assert theirs.startswith("assist.rus (held by RUS): only when decision")
    assert theirs.endswith("so the attacker RUS holds a veto")


def test_drafts_of_2025_and_the_unsigned_document() -> None:
    assert bearers(REPORT, agreement="p28-2025", provision="p28", verdict="yes") == ["USA"]
    assert one(REPORT, "us-framework-2025/consult").verdict == "unknown"
    assert one(REPORT, "us-15-year-2025/").fails_note == "not signed, or not in force, on record"


def test_montenegro_is_a_draft_and_bulgaria_not_signed() -> None:
    assert one(REPORT, "ba-mne/assist").assumed_in_force
    for name in ("ba-bgr/", "ba-mne/assist"):
        assert one(REPORT, name).section == IF_IN_FORCE
    assert "not signed" in one(REPORT, "ba-bgr/").notes[0]


# ------------------------------------------------------------------------------------------------ 6


@pytest.mark.parametrize(
    ("name", "fails", "note"),
    [
        ("nato-1949/art5-assist", "provided V in party", "UKR is not a party of nato-1949"),
        ("teu-42-7/assist", "provided V in member_state", "UKR is not a member state"),
        ("nato-1949/art4", "", "a right of each party; none has used it"),
        ("budapest-1994/para4", "when any of nuclear_attack, nuclear_threat on UKR called A", "none on record"),
        ("ba-hrv/", "", "nothing in the text read is set off by this event"),
        ("ba-grc/", "", "whether it has come into force is not known"),
    ],
)
def test_the_first_line_that_fails(name: str, fails: str, note: str) -> None:
    found = one(REPORT, name)
    assert (found.section, found.verdict) == (NOT_OWED, "no")
    assert found.fails == fails
    assert note in found.fails_note


def test_texts_with_nothing_toward_ukraine_are_named() -> None:
    assert set(REPORT.others) >= {"gbr-pol-1939", "gbr-pol-guarantee-1939", "ukr-decree-2026"}
    assert list(REPORT.others) == sorted(REPORT.others)


def test_every_agreement_is_somewhere_on_the_page() -> None:
    from tests.workspace.asking import bundled

    assert {law.id for law in bundled().library.laws} == {each.agreement for each in REPORT.findings} | set(REPORT.others)


# ------------------------------------------------------------------------------------------------ with a request


def test_the_clocks_of_the_compact_run_from_the_request() -> None:
    report = ask(f"{ATTACK} in Kharkiv; {REQUEST}")
    for provision, due in (("consult", "2026-12-02 08:00 UTC"), ("decide", "2026-12-04 08:00 UTC")):
        for bearer in CORE:
            found = one(report, f"ksc-2022/{provision}", bearer)
            assert (found.verdict, found.clock_state, found.due) == ("yes", "running", due)
    assert report.header.request == "2026-12-01 08:00 UTC"
    assert report.header.place == "Kharkiv"


def test_istanbul_with_kharkiv_and_a_request_is_contested_between_its_wordings() -> None:
    report = ask(f"{ATTACK} in Kharkiv; {REQUEST}")
    for bearer in codes("CHN FRA GBR RUS USA"):
        found = one(report, "istanbul-2022/assist", bearer)
        assert found.verdict == "contested"
        rows = {row.readings: row for row in found.rows}
        assert set(rows) == {("assist.rus",), ("assist.ukr",)}
        assert rows[("assist.ukr",)].verdict == "yes"
        assert rows[("assist.rus",)].verdict in ("conditional", "unknown")
        assert "decision on assist by all_guarantors" in rows[("assist.rus",)].fails


def test_istanbul_leaves_crimea_out() -> None:
    report = ask(f"{ATTACK} in Crimea")
    (found,) = [each for each in report.findings if each.agreement == "istanbul-2022"]
    assert (found.section, found.verdict, found.fails) == (NOT_OWED, "no", "provided place of A in guaranteed_area")


def test_the_compact_of_2022_covers_crimea() -> None:
    report = ask(f"{ATTACK} in Crimea; {REQUEST}")
    assert bearers(report, agreement="ksc-2022", provision="consult", verdict="yes") == CORE
