"""What takes the place of a file or folder does so whole, and what stood there stays whatever happens."""

from __future__ import annotations

from pathlib import Path

import pytest

from foedera.errors import WrongCall
from foedera.store.whole import replaced


def filled(place: Path) -> dict[str, str]:
    """All that lies in the folder of a place, and what is in it."""
    return {str(path.relative_to(place.parent)): path.read_text() for path in sorted(place.parent.rglob("*")) if path.is_file()}


def anything(_: Path) -> None:
    """All may be replaced."""


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "page").write_text("old")
    return folder


def make(new: Path) -> None:
    new.mkdir()
    (new / "page").write_text("new")


def twice(new: Path) -> None:
    make(new)
    new.mkdir()


def test_a_folder_and_a_file_take_the_place_of_what_was_there(place, tmp_path):
    with replaced(place, anything) as new:
        make(new)
        assert filled(place)["site/page"] == "old"
    with replaced(tmp_path / "table", anything) as new:
        new.write_text("rows")
    assert filled(place) == {"site/page": "new", "table": "rows"}


def test_whatever_fails_leaves_what_was_there_and_nothing_beside_it(place, monkeypatch):
    before = filled(place)
    with pytest.raises(OSError, match="exists"), replaced(place, anything) as new:
        twice(new)
    assert filled(place) == before

    real = Path.rename
    monkeypatch.setattr(Path, "rename", lambda one, to: real(one, to) if ".new-" not in one.name else (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(OSError, match="full"), replaced(place, anything) as new:
        make(new)
    assert filled(place) == before


def test_what_somebody_put_there_meanwhile_is_not_replaced(tmp_path):
    def free(one: Path) -> None:
        if one.exists():
            raise WrongCall(f"{one} exists.")

    place = tmp_path / "copy"
    with pytest.raises(WrongCall, match="exists"), replaced(place, free):
        place.write_text("theirs")
    assert filled(place) == {"copy": "theirs"}
