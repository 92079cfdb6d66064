"""Classes of occurrence: the tree, kinds handed down, other spellings of one class."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from foedera.model.blocks import OccurrenceClass
from foedera.model.lines import Fact
from foedera.model.reference import Classes


def cls(identifier: str, *lines: str, name: str = "") -> OccurrenceClass:
    facts = []
    for line in lines:
        keyword, _, rest = line.partition(" ")
        if line == "both ways":
            keyword, rest = line, ""
        facts.append(Fact(keyword=keyword, words=(rest,) if rest else ()))
    return OccurrenceClass(id=identifier, name=name or identifier.replace("_", " "), lines=tuple(facts))


TREE = Classes(
    [
        cls("assist", "alias assistance", "alias help"),
        cls("military_assistance", "below assist"),
        cls("fight", "below military_assistance", "alias use armed force"),
        cls("consult", "below meeting", "alias consultation"),
        cls("meeting", "kind act"),
        cls("armed_attack", "kind fact", "alias attack"),
        cls("cyber_attack", "kind fact", "alias attack"),
        cls("invasion", "below armed_attack"),
        cls("at_war", "kind process", "both ways"),
        cls("war", "below at_war, hostilities"),
        cls("hostilities", "kind process"),
    ]
)


def test_below_is_reflexive_and_transitive():
    assert TREE.below("fight", "assist")
    assert TREE.below("fight", "fight")
    assert not TREE.below("assist", "fight")
    assert TREE.below("war", "at_war")
    assert TREE.below("war", "hostilities")
    assert TREE.below("unlisted", "unlisted")
    assert not TREE.below("unlisted", "assist")


def test_verb_and_noun_are_one_class():
    assert TREE.known("consultation")
    assert TREE.canonical("consultation") == "consult"
    assert TREE.below("consultation", "consult")
    assert TREE.below("consult", "consultation")
    assert TREE.below("consultation", "meeting")
    assert {"consult", "consultation"} <= TREE.descendants("meeting")
    assert TREE.ancestors("consultation") == ("consult", "consultation", "meeting")


def test_kinds_are_handed_down():
    assert TREE.kind("invasion") == "fact"
    assert TREE.kind("consultation") == "act"
    assert TREE.kind("war") == "process"
    assert TREE.kind("fight") == "act"
    assert TREE.kind("unlisted") == "act"
    assert TREE.symmetric("war")
    assert not TREE.symmetric("invasion")


def test_plain_words():
    assert TREE.resolve("Armed Attack") == ("armed_attack",)
    assert TREE.resolve("use armed force") == ("fight",)
    assert TREE.resolve("attack") == ("armed_attack", "cyber_attack")
    assert TREE.resolve("dance") == ()
    assert not TREE.known("attack")
    assert TREE.suggest("armd attack")[0] == "armed_attack"
    assert TREE.name("consultation") == "consult"
    assert TREE.name("unlisted") == "unlisted"
    assert "consultation" not in TREE.ids()


def test_a_circle_does_no_harm():
    ring = Classes([cls("a", "below b"), cls("b", "below a")])
    assert ring.below("a", "b")
    assert ring.below("b", "a")


@given(st.lists(st.lists(st.integers(0, 9), max_size=3), min_size=1, max_size=10))
def test_ancestors_and_descendants_agree(above):
    names = [f"c{number}" for number in range(len(above))]
    tree = Classes(cls(name, *(f"below c{up}" for up in ups if up < len(above))) for name, ups in zip(names, above, strict=True))
    for one in names:
        for other in names:
            assert tree.below(one, other) == (one in tree.descendants(other)) == (other in tree.ancestors(one))
