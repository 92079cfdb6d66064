"""An address of every page that can be read on the bundled library."""

ATTACK = "to=UKR&if=armed%20attack%20by%20RUS%20on%20UKR%20at%202026-12-01T06:00Z"
PLACES = {
    "home": "/",
    "due": "/due",
    "agreements": "/agreements",
    "agreement": "/agreements/ksc-2022",
    "what-if": "/what-if",
    "board": f"/what-if?{ATTACK}",
    "turned": f"/what-if?{ATTACK}&change=also&value=request%20by%20UKR%20at%202026-12-01T08:00Z",
    "why": f"/why?{ATTACK}&provision=ba-gbr/consult&by=GBR",
    "why-not": f"/why-not?{ATTACK}",
    "compare-start": "/compare",
    "compare": "/compare?agreement=ksc-2022&agreement=nato-1949&agreement=g7-2023&agreement=istanbul-2022",
    "difference": "/compare/diff?agreement=istanbul-2022&reading=assist=ukr&reading=assist=rus",
    "conflicts": "/conflicts?agreement=istanbul-2022",
    "missing": "/missing?party=UKR&agreement=nato-ukraine",
    "statements": "/statements",
    "map": "/map?to=UKR",
    "map-1939": "/map?as_of=1939-09-01",
    "write": "/write",
    "write-new": "/write/new",
    "write-library": "/write/library?id=agreements/ksc-2022.pact",
    "explain": "/explain",
    "explain-code": "/explain/bad-duration",
    "about": "/about",
    "failure": "/nowhere",
}
