"""How the data are cited, as BibTeX."""

from __future__ import annotations

from foedera.model.dataset import AUTHOR, TITLE, DataSet


def write(found: DataSet) -> str:
    """The entry, for a list of references."""
    key = f"foedera-{found.software}-{found.library}"
    rows = {
        "author": f"{{{AUTHOR}}}", "title": f"{{{TITLE}}}", "year": found.asked[:4], "version": found.software,
        "note": f"Data as of {found.as_of}, known at {found.known_at}, texts {found.library}",
    }  # fmt: skip
    return f"@misc{{{key},\n" + "".join(f"  {name} = {{{text}}},\n" for name, text in rows.items()) + "}\n"
