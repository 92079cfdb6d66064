"""Near-duplicates with datasketch: MinHash over runs of four words, locality-sensitive hashing. Reads one JSON text a line."""

from __future__ import annotations

import json
import re
import resource
import sys
import time

from datasketch import MinHash, MinHashLSH

WORD = re.compile(r"\w+")


def sketch(text: str) -> MinHash:
    """The sketch of a text, with as many numbers as foedera's."""
    words = WORD.findall(text.casefold())
    made = MinHash(num_perm=64)
    made.update_batch([" ".join(words[at : at + 4]).encode() for at in range(len(words) - 3)])
    return made


def main() -> None:
    """Enter all texts; print seconds, pairs and memory as JSON."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    spent, pairs, index = 0.0, 0, MinHashLSH(threshold=0.6, num_perm=64)
    for number, line in enumerate(sys.stdin):
        text = json.loads(line)
        start = time.process_time()
        made = sketch(text)
        pairs += len(index.query(made))
        index.insert(str(number), made)
        spent += time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(json.dumps({"seconds": spent, "pairs": pairs, "megabytes": peak / 1024}))


if __name__ == "__main__":
    main()
