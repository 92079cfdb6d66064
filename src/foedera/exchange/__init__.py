"""One module for each form of each kind of answer: `KIND_FORM.py` with a function `write(answer)` that gives the text.

A form is found by the name of its file, and no module but the one that is wanted is imported: adding one is adding a file.

Kinds: `findings` (the answer of `owed`), `explanation` (`why`), `refusals` (`whynot`), `agreement` (`show`), `statements`
(`said`), `timeline`, `changes`, `difference` (`diff`), `comparison` (`compare`), `conflicts`, `missing`, `gaps`, `bonds`,
`dataset` (a table of the data), `codebook`, `package`, `citation`. Besides CSV and Markdown there are a calendar of due moments,
`findings_ics`, and feeds, `statements_atom`, `changes_atom` and `findings_atom`; `ical`, `atom`, `cells` and `ids` hold what
they share. `obligations_csv` writes row by row, so that many events need little memory, and is called by `batch` itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import Any

_SUFFIX = ".py"


def forms(kind: str) -> tuple[str, ...]:
    """In which forms a kind of answer can be written, sorted by name."""
    names = {name.removesuffix(_SUFFIX) for folder in __path__ for name in os.listdir(folder) if name.endswith(_SUFFIX)}  # noqa: PTH208 - names are all that is wanted, and this runs in every call
    return tuple(sorted(name.removeprefix(f"{kind}_") for name in names if name.startswith(f"{kind}_")))


def writer(kind: str, form: str) -> Callable[[Any], str]:
    """The function that writes a kind of answer in a form, line ends included."""
    write: Callable[[Any], str] = import_module(f"{__name__}.{kind}_{form}").write
    return write


__all__ = ["forms", "writer"]
