"""What a reader sees is what stands there: letters that are not seen, or turn the writing, are shown by their number.

It is done where templates give out a text, so that no template can forget it. What a browser sends back or follows stays exact:
values of fields, texts to be edited, addresses.
"""

from __future__ import annotations

import re
from typing import Any

from jinja2.ext import Extension
from markupsafe import Markup, escape

_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Controls, marks of direction, joiners, tags and other characters without a width: they make words look other than they are."""
_EXACT = re.compile(r"""(?:\s(?:value|href|action|src|data-[a-z-]+)="[^"]*"|<textarea[^>]*>\s*\{\{.+?\}\})""", re.DOTALL)
_OUTPUT = re.compile(r"\{\{(.+?)\}\}", re.DOTALL)


def visible(text: str) -> str:
    """The text with each such letter as `[U+202E]`."""
    return _HIDDEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def given_out(value: Any) -> Any:
    """A value as a template gives it out; what is markup already has been seen to."""
    return visible(value) if type(value) is str else value


def exact(value: Any) -> Markup:
    """The value letter by letter, escaped."""
    return escape(value)


class Exact(Extension):
    """Gives out exactly what stands in values of fields, in texts to be edited and in addresses."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002 - as Jinja calls it
        """The template, with `exact` where it is meant."""
        return _EXACT.sub(lambda found: _OUTPUT.sub(r"{{ (\1) | exact }}", found[0]), source)
