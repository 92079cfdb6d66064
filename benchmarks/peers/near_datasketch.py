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
    texts = [json.loads(line) for line in sys.stdin]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start, pairs = time.process_time(), 0
    index = MinHashLSH(threshold=0.6, num_perm=64)
    for number, text in enumerate(texts):
        made = sketch(text)
        pairs += len(index.query(made))
        index.insert(str(number), made)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(json.dumps({"seconds": time.process_time() - start, "pairs": pairs, "megabytes": peak / 1024}))


if __name__ == "__main__":
    main()
