"""What a question names: actors by code or name, views; each refused in the same words, with what may have been meant."""

from __future__ import annotations

from foedera.errors import Given, WrongCall
from foedera.model.time import Period
from foedera.workspace.library import Library


def actor(library: Library, text: str, at: Period, parameter: str = "") -> str:
    """The code of an actor named by code or by a name it bore at that moment; empty for an empty text.

    Args:
        parameter: Under which name it was given, such as `to`, for the message.

    Raises:
        WrongCall: No such actor (`unknown-actor`), or the name may mean several (`ambiguous-actor`).
    """
    if not text or library.actors.known(text):
        return text
    found = library.actors.resolve(text, at)
    if len(found) == 1:
        return found[0]
    lead = Given.of(parameter, text) if parameter else f"`{text}`"
    if found:
        raise WrongCall(lead, f": this may mean {' or '.join(found)}; write the code.", code="ambiguous-actor")
    near = library.actors.suggest(text)
    more = f" Did you mean {' or '.join(near)}?" if near else " Write a code such as UKR, or a name such as Ukraine."
    raise WrongCall(lead, f": foedera knows no such actor.{more}", code="unknown-actor")


def known_view(library: Library, name: str) -> None:
    """Refuse a view that the library does not have.

    Raises:
        WrongCall: `unknown-view`, with those there are.
    """
    if name not in library.views:
        raise WrongCall(
            Given("view", name), f": there is no such view; known are {', '.join(sorted(library.views))}.", code="unknown-view"
        )
