"""`compare`, `diff`, `timeline` and `changes` on the bundled library: forms, widths, stamps, and the way back to an answer."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex

import pytest

TODAY = ("--today", "2026-11-21")
SIX = ("ksc-2022", "nato-1949", "g7-2023", "istanbul-2022", "rus-nato-2021", "usa-isr")


def lines(answer):
    assert answer.code == 0
    return answer.out.splitlines()


@pytest.mark.parametrize(
    "words",
    [
        ("compare", *SIX), ("compare", *SIX[:3]), ("compare", "bilateral-2024", "--by", "partner"),
        ("compare", "g7-2023", "bilateral-2024"), ("timeline", "nato-1949"), ("changes", "--since", "2026-01-01", "--to", "UKR"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_pages_fit_a_hundred_columns(run, words):
    found = lines(run(*TODAY, *words))
    assert max(map(len, found)) <= 100


@pytest.mark.untraced
@pytest.mark.parametrize(
    "words", [("compare", *SIX), ("timeline",), ("changes", "--since", "2026-01-01", "--to", "UKR")], ids=" ".join
)
def test_the_last_line_gives_the_answer_again(run, words):
    first = run(*TODAY, *words)
    repeat = " ".join(first.out.split("Again: ")[-1].split()).partition(" Cited:")[0]
    assert run(*shlex.split(repeat)[1:]).out == first.out


def test_columns_that_do_not_fit_become_blocks(run):
    assert "THEN" in run(*TODAY, "compare", *SIX).out
    assert "\nthen " in run(*TODAY, "compare", *SIX[:3]).out


def test_columns_stand_below_each_other_when_every_row_has_a_short_name(run):
    found = lines(run(*TODAY, "compare", "usa-isr", "usa-jpn-1960", "--rows", "act,means"))
    starts = [line.index(word) for line in found for word in ("usa-jpn-1960", "must respond") if word in line and "Again" not in line]
    assert len(starts) == 2
    assert len(set(starts)) == 1


def test_every_column_says_how_it_was_read(run):
    found = json.loads(run(*TODAY, "compare", *SIX, "--format", "json").out)
    assert all(re.fullmatch("[TtRM](/[tRM])*", column["mark"]) for column in found["columns"])
    assert [column["id"] for column in found["columns"] if column.get("hypothetical")] == [
        "ksc-2022", "istanbul-2022", "rus-nato-2021",
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["table", "md", "csv"])
def test_what_is_not_in_force_is_stamped_in_every_form(run, form):
    out = run(*TODAY, "compare", "ksc-2022", "nato-1949", "--format", form).out
    assert {"table": "WOULD BE", "md": "would be", "csv": "not_in_force"}[form] in out


def test_markdown_cites_by_number_and_can_be_computed_again(run):
    found = lines(run(*TODAY, "compare", "ksc-2022", "nato-1949", "--rows", "meet,act", "--format", "md"))
    assert found[0] == "|  | ksc-2022 (T/R, **would be**) | nato-1949 (T) |"
    numbers = {int(number) for line in found[2:4] for number in re.findall(r"\[(\d+)[\]–]", line)}
    listed = {int(line.partition(".")[0]) for line in found if re.match(r"\d+\. ", line)}
    assert numbers <= listed
    assert "https://" in "\n".join(found)
    assert "`foedera compare ksc-2022 nato-1949 --rows meet,act --known-at 2026-11-21 --format md` | foedera " in found[-1]
    assert re.search(r"library [0-9a-f]{12}$", found[-1])


def test_a_table_of_partners_as_csv(run):
    rows = list(csv.DictReader(io.StringIO(run(*TODAY, "compare", "bilateral-2024", "--by", "partner", "--format", "csv").out)))
    usa = next(row for row in rows if row["partner"] == "USA")
    assert (usa["date"], usa["verb"], usa["not_in_force"]) == ("2024-06-13", "may", "no")
    assert [row["partner"] for row in rows] == sorted(row["partner"] for row in rows)


def test_a_partner_table_as_markdown(run):
    found = lines(run(*TODAY, "compare", "bilateral-2024", "--by", "partner", "--format", "md", "--rows", "date,meet"))
    assert found[0] == "| partner | date | consult within |"
    assert sum(line.startswith("| ") for line in found) == 33


def test_names_may_be_titles(run):
    assert run(*TODAY, "compare", "Kyiv Security Compact", "Washington Treaty", "--rows", "force").code == 0


def test_a_misspelt_name_is_suggested(run):
    answer = run("compare", "nato-1949", "natto")
    assert (answer.code, answer.out) == (2, "")
    assert "Did you mean nato-1949" in answer.err


def test_the_rival_wordings_of_istanbul(run):
    out = run(*TODAY, "diff", "istanbul-2022", "--reading", "assist=ukr", "--reading", "assist=rus").out
    assert "  + when         decision on assist by all_guarantors" in out
    assert out.count("WOULD BE") == 2
    assert "1 different" in out


def test_difference_as_data(run):
    found = json.loads(run(*TODAY, "diff", "ba-gbr", "ba-ita", "--format", "json").out)
    consult = next(block for block in found["blocks"] if block["id"] == "consult")
    assert consult["change"] == "different"
    assert ["-", "  within       24h after R"] in [[line["sign"], line["text"]] for line in consult["lines"]]


def test_the_whole_text_with_its_differences(run):
    assert run(*TODAY, "diff", "ba-gbr", "ba-ita", "--full").out.count("\n") > run(*TODAY, "diff", "ba-gbr", "ba-ita").out.count(
        "\n"
    )


def test_a_timeline_as_data(run):
    found = json.loads(run(*TODAY, "timeline", "nato-1949", "--format", "json").out)
    assert [one["lo"] for one in found["moments"]] == sorted(one["lo"] for one in found["moments"])
    assert any(one.get("id") == "attack-2001" for one in found["moments"])


def test_changes_as_data(run):
    found = json.loads(run(*TODAY, "changes", "--since", "2025-06-01", "--to", "Ukraine", "--format", "json").out)
    assert found["to"] == "UKR"
    assert found["beyond_record"]
    assert any(one["agreement"] == "gbr-ukr-2025" for one in found["moments"])
