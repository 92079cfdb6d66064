"""What an address asks: one set of words for every page, so that a filter set on one holds on the next and in every link.

The words are those of the command line: `as_of`, `known_at`, `view`, `reading` say relative to what is answered; `party`,
`agreement`, `since`, `until`, `kind`, `status`, `binding` narrow what is shown; `to`, `by`, `if` are the question.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

import msgspec
from starlette.datastructures import QueryParams

from foedera.errors import WrongCall
from foedera.model.columns import PROVISION_KINDS
from foedera.model.time import parse_period
from foedera.web import limits
from foedera.workspace.asked import OwedQuestion

BINDINGS = ("legal", "contested", "domestic", "political", "proposed")
STATUSES = ("yes", "conditional", "contested", "unknown", "asleep", "no")
_CHOICES = {"status": STATUSES, "kind": PROVISION_KINDS, "binding": BINDINGS}
_DATES = ("as_of", "known_at", "since", "until")


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """The words of an address that every page understands.

    Attributes:
        as_of, known_at: Moment asked about; only what was said by then counts.
        view, reading: Who is believed; choices of `axis=name`.
        party, agreement, since, until, kind, status, binding: What is shown.
        to, by, assume: The question: toward whom, by whom, assuming what (`if`).
    """

    as_of: str = ""
    known_at: str = ""
    view: str = ""
    reading: tuple[str, ...] = ()
    party: str = ""
    agreement: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    kind: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    binding: tuple[str, ...] = ()
    to: str = ""
    by: str = ""
    assume: tuple[str, ...] = ()

    @classmethod
    def of(cls, query: QueryParams) -> Address:
        """The words of a query; unknown ones are left to the page.

        Raises:
            WrongCall: A field is too long, a date or a word of the filters is none, or there are too many assumed events.
        """
        for name, value in query.multi_items():
            if len(value) > limits.WORDS.value:
                raise WrongCall(f"{name[:40]}: longer than {limits.WORDS.value} characters.", code="too-long")
            if "\x00" in value:
                raise WrongCall(f"{name[:40]}: holds a NUL character.", code="bad-character")
        found: dict[str, Any] = {}
        for field in msgspec.structs.fields(cls):
            name = written(field.name)
            values = tuple(value.strip() for value in query.getlist(name) if value.strip())
            if values:
                found[field.name] = values if field.type == tuple[str, ...] else values[-1]
        address = cls(**found)
        for name in _DATES:
            _date(name, getattr(address, name))
        for name, words in _CHOICES.items():
            wrong = next((one for one in getattr(address, name) if one not in words), "")
            if wrong:
                raise WrongCall(f"{name} {wrong[:80]}: one of {', '.join(words)}.", code="bad-parameter")
        if sum(text.count(";") + 1 for text in address.assume) > limits.EVENTS.value:
            raise WrongCall(f"if: more than {limits.EVENTS.value} events.", code="too-long")
        return address

    def question(self, **more: Any) -> OwedQuestion:
        """The question about duties that these words ask."""
        own: dict[str, Any] = {
            "to": self.to, "by": self.by, "assume": self.assume, "as_of": self.as_of, "known_at": self.known_at,
            "view": self.view or "default", "readings": self.reading, "under": self.agreement, "binding": self.binding,
        }  # fmt: skip
        return OwedQuestion(**{**own, **more})

    def query(self, **changes: Any) -> str:
        """The words as a query string, with some of them changed; those that say nothing are left out."""
        words = {**msgspec.structs.asdict(self), **changes}
        pairs = []
        for name, value in words.items():
            values = value if isinstance(value, tuple | list) else (value,)
            pairs += [(written(name), str(one)) for one in values if one not in ("", None)]
        return urlencode(pairs, quote_via=quote, safe=":,/")

    def to_page(self, path: str, **changes: Any) -> str:
        """The address of a page that keeps these words."""
        query = self.query(**changes)
        return f"{path}?{query}" if query else path

    @property
    def relative(self) -> Mapping[str, Any]:
        """Only what answers are relative to, kept from page to page even where a filter makes no sense."""
        return {"as_of": self.as_of, "known_at": self.known_at, "view": self.view, "reading": self.reading}


def file_name(*words: str) -> str:
    """A name for a file that says what is in it; what has other signs than letters, figures and hyphens is left out."""
    return "-".join(word for word in words if word.replace("-", "").isalnum() and word.isascii())


def offset(query: QueryParams) -> int:
    """How many rows are passed over. Raises WrongCall for what is no number."""
    text = query.get("offset", "0")
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise WrongCall(f"offset {text[:20]}: write a whole number from 0.", code="wrong-call")
    return int(text)


def written(name: str) -> str:
    """As the word stands in an address."""
    return "if" if name == "assume" else name


def _date(name: str, text: str) -> None:
    if text:
        try:
            parse_period(text)
        except ValueError as error:
            raise WrongCall(f"{name}: {error}", code="impossible-date") from None
