"""Whose words are these? The outlet that says so itself, the agencies it quotes, the machine that translated it."""

from __future__ import annotations

import pytest

from foedera.reading.document import article
from foedera.reading.provenance import agencies, agencies_in, outlet_of
from foedera.reading.tongue import LANGUAGES, language_of


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("said the minister, according to Tass.", [("tass", True)]),
        ("as reported by Russia's state-owned Tass news agency", [("tass", True)]),
        ("he told Interfax-Ukraine on Friday", [("interfax-ukraine", True)]),
        ("Interfax reported, citing TASS", [("interfax", True), ("tass", True)]),
        ("KYIV, Sept 14 (Reuters) - The envoys met", [("reuters", True)]),
        ("PARIS (AFP) - The envoys met", [("afp", True)]),
        ("the German agency dpa reported", [("dpa", True)]),
        ("повідомляє Укрінформ", [("ukrinform", True)]),
        ("Das sagte er der Agentur Interfax.", [("interfax", True)]),
        ("Джерело: ТАСС", [("tass", True)]),
        ("A map of the valley hangs in the hall of Reuters", [("reuters", False)]),
        ("He put the apa in the tassel, said Stassen", []),
        ("via Anadolu Agency, quoted by Agence France-Presse", [("anadolu", True), ("afp", True)]),
    ],
)
def test_agencies_are_found_and_told_apart_from_mere_names(text: str, chain: list[tuple[str, bool]]) -> None:
    found = agencies_in(text)
    assert [(one.agency, one.cited) for one in found] == chain
    assert all(text[one.start : one.end].strip("()") for one in found)


def test_the_table_of_agencies_is_sound() -> None:
    ids = [agency.id for agency in agencies()]
    assert len(ids) == len(set(ids)) >= 30
    assert all(agency.what for agency in agencies())
    # A text is searched only for agencies one of whose words it holds, so each match must hold one.
    for name in (
        "TASS",
        "RIA",
        "Interfax-Ukraine",
        "Interfax",
        "Укрінформ",
        "(AP)",
        "the AP",
        "dpa",
        "AGERPRES",
        "Agerpres",
        "PA Media",
        "БелТА",
        "UPI",
    ):
        assert [one.agency for one in agencies_in(f"so {name} wrote")], name


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("CLICK HERE TO GET THE VALLEY TIMES APP", "Valley Times"),
        ("and Valley Times could not immediately reach the ministry for comment.", "Valley Times"),
        ("The Herald has contacted the ministry of the valley for comment.", "Herald"),
        ("© 2031 The Valley Herald. All rights reserved.", "Valley Herald"),
        ("This piece was originally published in Valley Weekly.", "Valley Weekly"),
        ("He told the Valley Times, as the Herald wrote, that it is over.", ""),
        ("Reuters could not immediately verify the report.", ""),
        ("It could not immediately reach him.", ""),
    ],
)
def test_an_outlet_is_who_the_page_says_it_is(text: str, outlet: str) -> None:
    name, basis = outlet_of(text)
    assert name.removeprefix("The ") == outlet
    assert bool(basis) is bool(outlet)


BODY = "The envoys of the valley met at the bridge and they agreed that it would be closed for the winter.\n"


@pytest.mark.parametrize(
    ("more", "answer"),
    [
        ("", "unknown"),
        ("This article was automatically translated. Please report errors.\n", "machine"),
        ("Cet article est traduit automatiquement.\n", "machine"),
        ("Dieser Text wurde maschinell übersetzt.\n", "machine"),
        ("Translated from Ukrainian by Ann Author\n", "translation"),
        ("According to a machine translation of his post, he blamed the envoys for what they did to the bridge.\n", "unknown"),
        ("He said so, according to a translation by a state agency, and the envoys of the valley did not deny it.\n", "unknown"),
        ("The spokesman said. of the valley that that the men in kyiv know that.\n", "unknown"),  # two slips: any person's
        ("The man said. of the valley, that those in kyiv kept kept the bridge, as they always have.\n", "machine"),
    ],
)
def test_a_machine_translation_is_told_by_its_words_or_by_several_kinds_of_slip(more: str, answer: str) -> None:
    read = article("x.txt", f"Envoys of the valley meet at the bridge\n\n{BODY}\n{more}".encode())
    assert read.translation == answer
    assert bool(read.translation_basis) is (answer != "unknown")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The minister said that he would not be at the summit."),
        ("uk", "Президент заявив, що гарантії безпеки мають бути чіткими та дієвими."),
        ("ru", "Министр сказал, что это не будет решением для всех сторон."),
        ("de", "Der Minister sagte, dass er nicht an dem Gipfel teilnehmen werde."),
        ("fr", "Le ministre a dit qu’il ne serait pas à la réunion dans la capitale."),
        ("pl", "Minister powiedział, że nie będzie go na szczycie w stolicy."),
        ("es", "El ministro dijo que no estaría en la cumbre de la capital."),
        ("it", "Il ministro ha detto che non sarebbe stato alla riunione della capitale."),
        ("", "NATO Vilnius summit"),
        ("", "Kyiv Moscow Brussels Washington Berlin"),
        ("", "12 34 56"),
    ],
)
def test_the_language_of_a_paragraph(language: str, text: str) -> None:
    assert language_of(text) == language
    assert not language or language in LANGUAGES


def test_each_paragraph_has_its_own_language() -> None:
    text = f"Envoys of the valley meet at the bridge\n\n{BODY}\nLe ministre a dit qu’il ne serait pas à la réunion dans la capitale.\n\nHowever, Ukraine appears determined.\n"
    read = article("x.txt", text.encode())
    assert read.language == "en"
    assert [line.language for line in read.lines] == ["en", "en", "fr", "en"]
