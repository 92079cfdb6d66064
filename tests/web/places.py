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
    "about": "/about",
    "failure": "/nowhere",
}
