"""`make proof`: runs the parts, prints what came out, and writes it into `docs/proof.md`.

    python -m tests.proof.prove [PART ...] [--seed N] [--write]

A part that has run is written at once, so that a run that is broken off is taken up by naming the parts that are left. The
page records the first seed of each part, so that anybody can repeat the run or choose another.
"""

from __future__ import annotations

import argparse
import os
import sys
import time

from tests.proof.page import machine, write
from tests.proof.parts import PARTS, Plan


def main() -> int:
    """Run the parts named, all if none is; 1 if something wanted does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"which: {', '.join(PARTS)}; all by default")
    parser.add_argument("--seed", type=int, default=1_000_000_000, help="first seed of everything generated")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--worlds", type=int, default=20_000, help="worlds of each family for the law of refinement")
    parser.add_argument("--oracle", type=int, default=4_000, help="worlds for the comparison of the two meanings")
    parser.add_argument("--laws", type=int, default=3_000, help="worlds for each of the other laws")
    parser.add_argument("--inputs", type=int, default=200_000, help="broken files")
    parser.add_argument("--write", action="store_true", help="put what came out into docs/proof.md")
    options = parser.parse_args()
    unknown = [name for name in options.parts if name not in PARTS]
    if unknown:
        parser.error(f"there is no part {unknown[0]}; there are {', '.join(PARTS)}")
    plan = Plan(options.seed, options.workers, options.worlds, options.oracle, options.laws, options.inputs)
    failed = []
    for name in options.parts or PARTS:
        print(f"{name} ...", file=sys.stderr)
        before, start = machine(), time.perf_counter()
        result = PARTS[name](plan)
        seconds = time.perf_counter() - start
        command = f'make proof PARTS="{name}" SEED={plan.seed}'
        text = f"{result.text}\n\n`{command}`, {seconds / 60:.1f} minutes. {before}."
        print(f"{text}\n", flush=True)
        if options.write:
            write(name, text)
        failed += [] if result.holds else [name]
    print("What was wanted holds." if not failed else f"Something wanted does not hold: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
