"""The small vocabulary every line is made of: names in slots, patterns over occurrences, conditions.

One capital letter, with or without a digit, is a *placeholder* (`V`, `A`, `R2`); two capitals or more are an *actor*
(`UKR`, `NATO`); anything in lower case is a role, area, provision, definition, class or topic, by where it stands.
"""

from __future__ import annotations

import msgspec

from foedera.errors import NOWHERE, Where


class Node(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Anything written on a line of its own; keeps its place and the comments that belong to it.

    Attributes:
        where: File, line, column of the first word.
        comments: Comment lines standing directly above, without the `#`.
        remark: Comment at the end of the line, without the `#`.
    """

    where: Where = NOWHERE
    comments: tuple[str, ...] = ()
    remark: str = ""


class Ref(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Who or what fills a slot: `UKR`, `V`, `beneficiary`, `core_state G`, `any of moscow, st_petersburg`.

    Attributes:
        name: Actor code, placeholder or plain name (topic, place, provision, definition, occurrence id).
        role: Role that the filler must hold at the trigger's time; may stand without a name.
        among: Alternatives of an `any of` list, or members of a plain comma list when `every` is set.
        quantifier: `every`, `each`, `any`, `either`, `both` or empty.
        excluding: What an `except` leaves out: actors, placeholders or roles.
        as_of: Date, or the step of a status, at which the role is read.
    """

    name: str = ""
    role: str = ""
    among: tuple[str, ...] = ()
    quantifier: str = ""
    excluding: tuple[str, ...] = ()
    as_of: str = ""


class Slot(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A preposition (or `object` for a direct object) and what fills it."""

    preposition: str
    ref: Ref


class Pattern(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A shape that occurrences match: `armed_attack by RUS on V called A`.

    Attributes:
        classes: One class of occurrence, or several for `any of a, b`. With `state` set: a provision's id.
        state: Derived occurrence of a provision: `fulfilled`, `late`, `breached`, `released`, `activated`; else empty.
        slots: What stands behind each preposition.
        outcome: Word that a decision must carry (`with outcome join`).
        ongoing: The process is still running at the time of test.
        deemed: `actual or deemed`: derived occurrences are seen too.
        called: Placeholder bound to the occurrence, or empty.
    """

    classes: tuple[str, ...]
    state: str = ""
    slots: tuple[Slot, ...] = ()
    outcome: str = ""
    ongoing: bool = False
    deemed: bool = False
    called: str = ""

    def slot(self, preposition: str) -> Ref | None:
        """What stands behind `preposition`, or None."""
        return next((slot.ref for slot in self.slots if slot.preposition == preposition), None)


class Duration(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A length of time as written: `24h`, `3d`, `6mo`, `10y`.

    Exactly one of `seconds` and `months` is not 0. Months are calendar months, clamped to the month's end.
    """

    text: str
    seconds: int = 0
    months: int = 0


class Anchor(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a clock or an order counts from.

    Attributes:
        kind: `occurrence` (a placeholder), `provision` (a derived occurrence, `consult fulfilled`), `date`, `signature`,
            `entry_into_force`, `pattern`, or `not_stated`.
        name: Placeholder, provision id or date text.
        state: For `provision`: `fulfilled`, `breached` …
        pattern: For `pattern`.
    """

    kind: str
    name: str = ""
    state: str = ""
    pattern: Pattern | None = None


# ------------------------------------------------------------------------------------------------ conditions


class Condition(Node, tag_field="type", kw_only=True):
    """Something that is yes, no or unknown at a time of test."""


class InRole(Condition, tag="in_role", kw_only=True):
    """`V in party`, `X not in nuclear_state`; with `of`, a role of another agreement: `V in party of nato-1949`."""

    subject: str
    role: str
    of: str = ""
    negated: bool = False


class PlaceIn(Condition, tag="place_in", kw_only=True):
    """`place of A in AREA`, or with `territory`, `place of A in territory of REF` (under that actor's jurisdiction)."""

    occurrence: str
    area: str = ""
    territory: Ref | None = None
    negated: bool = False


class PlaceNorth(Condition, tag="place_north", kw_only=True):
    """`place of A north of tropic_of_cancer`; `south` turns it round."""

    occurrence: str
    line: str
    south: bool = False


class PlaceIs(Condition, tag="place_is", kw_only=True):
    """`place of A is island`: the kind of a place (land, island, sea, city, region, country)."""

    occurrence: str
    word: str
    negated: bool = False


class TargetIs(Condition, tag="target_is", kw_only=True):
    """`target of A is forces`: what was struck (territory, forces, vessel, aircraft, population)."""

    occurrence: str
    word: str
    negated: bool = False


class Is(Condition, tag="is", kw_only=True):
    """`A is covered`, `X is DEU`, `A is provoked`, `E is armed_attack`.

    The word is, in this order: an actor, a definition of the agreement, a class of occurrence, an evaluative word that
    only somebody's claim can settle.
    """

    subject: str
    word: str
    negated: bool = False


class Happened(Condition, tag="happened", kw_only=True):
    """A pattern has an occurrence: `payment of damage by RUS to UKR`, `no ongoing aggression by RUS on UKR before A`.

    With `ended`, a process matching the pattern has ended: `war by RUS on UKR ended before A`.
    """

    pattern: Pattern
    negated: bool = False
    ended: bool = False
    relation: str = ""
    anchor: Anchor | None = None


class Count(Condition, tag="count", kw_only=True):
    """`at least 2 of great_power except party are at_war with V`: members of a role for which a relation runs."""

    least: int
    role: Ref
    relation: str
    other: str


class Order(Condition, tag="order", kw_only=True):
    """`A after signature`, `A before B`, `A after 2024-01-12`."""

    occurrence: str
    relation: str
    anchor: Anchor


class StatusIs(Condition, tag="status_is", kw_only=True):
    """`accession of X is invited` or `is at least invited`."""

    status: str
    of: str
    step: str
    at_least: bool = False
    negated: bool = False


class InForce(Condition, tag="in_force", kw_only=True):
    """`nato-1949 in force for X`; negated: `nato-1949 not in force for X`."""

    agreement: str
    party: str
    negated: bool = False


class AllOf(Condition, tag="all_of", kw_only=True):
    """`all of` and its children: every one holds."""

    items: tuple[AnyCondition, ...] = ()


class AnyOf(Condition, tag="any_of", kw_only=True):
    """`any of` and its children: at least one holds."""

    items: tuple[AnyCondition, ...] = ()


AnyCondition = (
    InRole | PlaceIn | PlaceNorth | PlaceIs | TargetIs | Is | Happened | Count | Order | StatusIs | InForce | AllOf | AnyOf
)
