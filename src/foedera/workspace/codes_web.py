"""Codes of refusals by the server of pages, and of questions that cannot be kept: what each means."""

from __future__ import annotations

OF_WEB: dict[str, str] = {
    "not-loopback": "The server of pages knows nobody, so it listens on this machine only: --host 127.0.0.1, ::1 or localhost.",
    "port-taken": "Another program listens on that port, or it may not be used. --port 0 takes any that is free.",
    "too-long": "A field of an address, or the address itself, is longer than the server takes. The page About lists the limits.",
    "bad-character": "A field of an address holds a NUL character, which no name or date has.",
    "no-such-page": "The server has no page of that address. The menu on every page names those that there are.",
    "wrong-method": "The address is read, not written to, or the other way round; the header Allow says which it takes.",
    "unknown-parameter": "The question has no parameter of that name, so it would do nothing. The page /api lists those it has.",
    "parameter-needed": "The question cannot be asked without that parameter. The page /api marks those with an asterisk.",
    "repeated-parameter": "The parameter takes one value and was given several, so it is not clear which is meant. Give it once.",
    "bad-parameter": "The parameter does not take that value: a word that is none of its words, or a number out of its range.",
    "no-scenario": "The question holds something that a scenario has no words for. Keep its address instead.",
    "wrong-content-type": "What was sent is of a type that is not taken: pages take forms, /api/batch takes text/csv in UTF-8.",
    "broken-form": "The form that was sent ends in its middle or is not of the form that it says. Nothing was read of it.",
    "nothing-sent": "The form held no file. Choose one or several articles, or drop them on the page.",
    "unfit-name": "A reviewer's name has 1 to 60 characters, none that is not seen or turns the writing.",
    "decided-meanwhile": "It was decided in another window after the page was shown. What was sent is not recorded.",
    "not-a-data-folder": "An export of data goes into a new or empty folder, or over data that it wrote. Name a new folder.",
    "not-a-site": "An export writes only into a new or empty folder, or over a site that it wrote itself. Name a new folder.",
    "too-many-pages": "The site would have more pages than are written. Export fewer texts: --no-bundled, or -w with fewer.",
    "being-worked-out": "The answer takes long and is not there yet. The same address has all of it later.",
    "too-many-questions": "So many questions wait to be worked out that no further one is taken. Ask again in a minute.",
    "server-ends": "The server was told to stop while the answer was worked out. Start it again and ask anew.",
    "moved-on": "Somebody wrote to the journal meanwhile. Nothing was recorded; the same again looks anew.",
}
"""By code. Each is met with a running server, so none has an example of one call; tests of the pages bring them about."""
