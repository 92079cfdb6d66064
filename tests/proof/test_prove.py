"""`make proof` as somebody runs it: parts by name, figures into the page, an exit code that tells."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter

from tests.conftest import ROOT
from tests.proof import page, parts

PAGE = page.PAGE.read_text(encoding="utf-8")


def test_every_part_has_its_place_in_the_page_and_says_how_it_was_made() -> None:
    assert re.findall(r"<!-- generated: (\w+) -->", PAGE) == list(parts.PARTS)
    for name in parts.PARTS:
        section = PAGE.split(f"<!-- generated: {name} -->")[1].split(f"<!-- end: {name} -->")[0]
        assert re.search(rf'`make proof PARTS="{name}" SEED=\d+`, \d+\.\d minutes\. \d{{4}}-\d\d-\d\d ', section), name


def test_what_the_page_tells_is_what_was_wanted() -> None:
    assert "DOES NOT HOLD" not in PAGE
    assert "NOT CAUGHT" not in PAGE


def test_an_unknown_part_is_refused_and_the_parts_are_named() -> None:
    done = subprocess.run([sys.executable, "-m", "tests.proof.prove", "mutat"], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 2
    assert done.stderr.strip().endswith(f"there is no part mutat; there are {', '.join(parts.PARTS)}")


def test_shards_add_up_whatever_their_number() -> None:
    plan = parts.Plan(seed=0, workers=2, worlds=0, oracle=0, laws=0, inputs=0)
    count, wrong = parts.sharded(odd, range(10, 35), plan, size=4)
    assert count == {"seeds": 25}
    assert wrong == [f"{number} is odd" for number in range(11, 35, 2)]


def odd(seeds: range) -> tuple[Counter[str], list[str]]:
    return Counter(seeds=len(seeds)), [f"{number} is odd" for number in seeds if number % 2]
