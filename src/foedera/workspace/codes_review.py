"""Codes of problems with reading and reviewing: what each means, and calls that have them."""

from __future__ import annotations

_ARTICLE = (
    "The Hamble Courier\n\nTalks on guarantees\n\n"
    'The ministry was clear. "We shall help our neighbours," Foreign Minister Ada Quill said on Monday.\n'
)
_FILES = {"courier.txt": _ARTICLE}

OF_REVIEW: dict[str, tuple[str, str, str, dict[str, str]]] = {
    "nothing-read": (
        ("The folder holds no proposals, so there is nothing to decide on and nothing was accepted. Read articles into it first,"
        " or name the folder into which they were read."),
        "foedera review",
        "foedera read courier.txt\nfoedera review --list",
        _FILES,
    ),
    "no-terminal": (
        "A review asks for keys, and standard input is no terminal. Sit at one, or give the decisions in a file.",
        "foedera read courier.txt\nfoedera review",
        "foedera read courier.txt\nfoedera review --list",
        _FILES,
    ),
    "unknown-proposal": (
        ("A decision names a proposal that was not made from the documents of this folder, or of whose id too little is given"
        " to tell it from another. `foedera review --list` shows the ids. Nothing was recorded."),
        "foedera read courier.txt\nfoedera review --from decisions.jsonl",
        "foedera read courier.txt\nfoedera review --list",
        _FILES | {"decisions.jsonl": '{"about": "p0000", "verdict": "accept"}\n'},
    ),
    "unfit-decision": (
        ("A decision is not of the form that is understood, a rejection gives no reason, or an edit names a field, kind or stance"
        " that there is not. The message says which. Nothing was recorded."),
        "foedera read courier.txt\nfoedera review --from decisions.jsonl",
        "foedera read courier.txt\nfoedera review --list",
        _FILES | {"decisions.jsonl": '{"about": "p0000", "verdikt": "accept"}\n'},
    ),
    "unknown-document": (
        ("A line of decisions names a document of which no proposal in this folder was made, or one of several with that name."
         " Give the first letters of its hash, as `foedera why` prints it. Nothing was recorded."),
        "foedera read courier.txt\nfoedera review --from decisions.jsonl",
        "foedera read courier.txt\nfoedera review --list",
        _FILES | {"decisions.jsonl": '{"document": "gazette.txt", "done": 20}\n'},
    ),
    "no-bulk": (
        ("What was proposed may not be accepted together: the rule has not been right often enough where people decided one by"
         " one, too few were decided to know, or nothing of tier A is left. Decide one by one."),
        "foedera read courier.txt\nfoedera review --bulk V.left.quote --yes",
        "foedera read courier.txt\nfoedera review --bulk V.left.quote",
        _FILES,
    ),
    "broken-proposals": (
        ("The file of proposals was changed by something else and a line of it cannot be read. It holds nothing that cannot be"
        " made again: delete it and read the documents again. Decisions stand in the journal and are found again."),
        "foedera review --list",
        "foedera read courier.txt --into other\nfoedera review --into other --list",
        _FILES | {"foedera-reading/proposals.jsonl": "{}\n"},
    ),
    "broken-model": (
        ("The model that was trained on your decisions is not what training wrote, so it is not used. It holds nothing that"
        " cannot be made again: train anew, or delete it to read with the model of the library."),
        "foedera read courier.txt",
        "foedera read courier.txt --no-model",
        _FILES | {"foedera-reading/second-extractor.model": "{}\n"},
    ),
    "bad-annotation": (
        ("A file of annotated articles is of another shape than `foedera eval` measures on, so no row can be"
         " measured on it."
         " The message says what is missing in which file; docs/accuracy.md tells the shape."),
        "foedera eval --data mine",
        "foedera eval",
        {"mine/news/gold/annotation.json": "{}\n"},
    ),
}
"""Code -> what is wrong and what to do, calls that have the problem, calls that have not, and the files that they need."""
