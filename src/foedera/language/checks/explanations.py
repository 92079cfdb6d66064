"""What the problems of this folder mean: for `foedera explain CODE`, in the form of the language room's catalogue.

Each example is a whole small library, so that the tests can run it.
"""

from __future__ import annotations

from foedera.language.catalogue import Explanation

_NAMES = {
    "unknown-actor": Explanation(
        "The code is spelt like an actor's, but no `actor` block describes it. Such a line would bind or accuse nobody, and"
        " the answer would look as if somebody had been let off. Nothing is compared where no actor is described at all.",
        'actor UKR "Ukraine"\nagreement a "A"\nrole party: UKR, UKX\n',
        'actor UKR "Ukraine"\nagreement a "A"\nrole party: UKR\n',
    ),
    "unknown-role": Explanation(
        "Bearers, members of roles and whoever stands behind `by` must be a role of the same agreement; `state` is built in."
        " An organ may stand behind `by` as well. The nearest names are offered.",
        'agreement a "A"\nrole party: UKR\nprovision p\n  each partys G\n  must consult\n',
        'agreement a "A"\nrole party: UKR\nprovision p\n  each party G\n  must consult\n',
    ),
    "near-role": Explanation(
        "Behind most prepositions any plain word may stand as a topic. This one differs from a role of the text by a letter or"
        " two and was probably meant to be that role; as a topic it would never match an actor.",
        'agreement a "A"\nrole beneficiary: UKR\nprovision p\n  each beneficiary\n  must consult with beneficary\n',
        'agreement a "A"\nrole beneficiary: UKR\nprovision p\n  each beneficiary\n  must consult with beneficiary\n',
    ),
    "unknown-place": Explanation(
        "The name is neither an area that the text draws nor a place on the map, so whether an attack lies in it could never be"
        " said. Nothing is compared where no place is described at all.",
        'place kyiv "Kyiv"\nagreement a "A"\narea covered: kyif\n',
        'place kyiv "Kyiv"\nagreement a "A"\narea covered: kyiv\n',
    ),
    "unknown-class": Explanation(
        "What happens is told in classes that stand in a tree. A word outside the tree matches nothing on record, and a trigger"
        " with it would never fire. Nothing is compared where no class is described at all.",
        'class attack "attack"\nagreement a "A"\nprovision p\n  when atack called A\n',
        'class attack "attack"\nagreement a "A"\nprovision p\n  when attack called A\n',
    ),
    "unknown-kind": Explanation(
        "Kinds of place and things struck are words of a short list, since the record knows no others. With another word the"
        " condition could never be true.",
        'agreement a "A"\nprovision p\n  when attack called A\n  provided target of A is troop\n',
        'agreement a "A"\nprovision p\n  when attack called A\n  provided target of A is troops\n',
    ),
    "unjudged-word": Explanation(
        "Words of valuation are never computed: only somebody's claim gives them a value, and the text says whose claim counts."
        " Without a `judge of` line the answer stays unknown for ever. `judge of WORD: not stated` is a finding too.",
        'agreement a "A"\nprovision p\n  when attack called A\n  provided A is significant\n',
        'agreement a "A"\nprovision p\n  when attack called A\n  provided A is significant\n  judge of significant: not stated\n',
    ),
    "idle-judge": Explanation(
        "Somebody is named as judge of a word that no line of the block asks for. Mostly the word is spelt differently there.",
        'agreement a "A"\nprovision p\n  judge of real: not stated\n',
        'agreement a "A"\nprovision p\n  when threat called T\n  provided T is real\n  judge of real: not stated\n',
    ),
    "unknown-provision": Explanation(
        "A line waits for a provision, ends it or asks about it, and there is none of that name. In a text its own provisions"
        " are named alone, those of others as AGREEMENT/PROVISION.",
        'agreement a "A"\nprovision p\n  when consutl fulfilled called C\nprovision consult\n',
        'agreement a "A"\nprovision p\n  when consult fulfilled called C\nprovision consult\n',
    ),
    "unknown-agreement": Explanation(
        "The line refers to an agreement that no file contains, so whether it is in force, and what it says, cannot be known.",
        'agreement a "A"\nprovision p\n  when attack on V called A\n  provided V in party of b\n',
        'agreement a "A"\nprovision p\n  when attack on V called A\n  provided V in party of b\nagreement b "B"\n'
        "role party: UKR\n",
    ),
    "unknown-framework": Explanation(
        "The statement is about something of which the library has no text. That may well be so: people speak of frameworks that"
        " were never written down. It is kept and found by the name that it gives.",
        'statement s "N" for RUS about aa opposes\nagreement a "A"\n',
        'statement s "N" for RUS about a opposes\nagreement a "A"\n',
    ),
    "unknown-organ": Explanation(
        "Who judges or decides must be set up by a text: an organ or a role of the agreement, or in the record one of any"
        " agreement. An unknown body can neither adopt nor block anything.",
        'agreement a "A"\nprovision p\n  when threat called T\n  provided T is real\n  judge of real: council\n',
        'agreement a "A"\nrole party: UKR\norgan council of party\nprovision p\n  when threat called T\n  provided T is real\n'
        "  judge of real: council\n",
    ),
    "unknown-status": Explanation(
        "A condition asks for a status, or for a step of one, that the agreement does not declare; or a role is read as of such a"
        " step. It would never be reached.",
        'agreement a "A"\nstatus accession of X: none, invited\n  invited invitation of X\nprovision p\n  each state X\n'
        "  may join\n  provided accession of X is invitd\n",
        'agreement a "A"\nstatus accession of X: none, invited\n  invited invitation of X\nprovision p\n  each state X\n'
        "  may join\n  provided accession of X is invited\n",
    ),
    "unknown-source": Explanation(
        "Every fact can be looked up, so a cited source needs a block with its address. Nothing is compared where no source is"
        " described at all.",
        'source s\n  url "u"\nagreement a "A"\n  source ss\n',
        'source s\n  url "u"\nagreement a "A"\n  source s\n',
    ),
    "unknown-principle": Explanation(
        "A provision appeals to a principle that nothing describes. Principles are compared across texts by their names, so"
        " they are written down once.",
        'agreement a "A"\n  invokes indivisibilty\nprinciple indivisibility "I"\n',
        'agreement a "A"\n  invokes indivisibility\nprinciple indivisibility "I"\n',
    ),
    "unknown-view": Explanation(
        "The question asks for a view that does not exist. A view says whose word decides, so it is never guessed.",
        'scenario s\n  ask as of 2024 under unn\nview un "U"\n',
        'scenario s\n  ask as of 2024 under un\nview un "U"\n',
    ),
    "unknown-tier": Explanation(
        "A tier of a view names whose word counts: a built-in word, an actor or a source. This is none of them.",
        'view v "V"\n  tier partys\n',
        'view v "V"\n  tier parties\n',
    ),
    "unknown-event": Explanation(
        "A line of the record or of a scenario refers to an event that is not on record there. A scenario with `record none` sees"
        " only what it gives itself.",
        "event e attack by RUS on UKR\n  because decree\n",
        "event e attack by RUS on UKR\n  because decree\nevent decree declaration by RUS\n",
    ),
    "unknown-reading": Explanation(
        "The question pins a reading that no text has, so pinning it would change nothing and the answer would seem settled.",
        'scenario s\n  ask as of 2024 reading future.any\nagreement a "A"\nprovision p\n  reading future.later: as written\n',
        'scenario s\n  ask as of 2024 reading future.later\nagreement a "A"\nprovision p\n  reading future.later: as written\n',
    ),
    "unreadable-reference": Explanation(
        "A block of reference data contradicts itself, so it is left out and what rests on it is unknown. The message gives the"
        " reason.",
        'place kyiv "Kyiv"\n  latitude 51 50\n',
        'place kyiv "Kyiv"\n  latitude 50 51\n',
    ),
}

_PARTIES = {
    "unbound-placeholder": Explanation(
        "A capital letter stands for whatever the trigger, the bearer or a search on the record has bound it to. Nothing binds"
        " this one, or only a reading does, so the line can be decided for nobody. A prohibition calls each act `A`.",
        'agreement a "A"\nprovision p\n  when attack on V called A\n  provided B is attack\n',
        'agreement a "A"\nprovision p\n  when attack on V called A\n  provided A is attack\n',
    ),
    "placeholder-kinds": Explanation(
        "Within one block a letter is either an actor or an occurrence, and names one only. Here it would have to be two"
        " things at once, so nothing could match.",
        'agreement a "A"\nprovision p\n  when attack by A called A\n',
        'agreement a "A"\nprovision p\n  when attack by X called A\n',
    ),
    "unbound-anchor": Explanation(
        "A clock counts from an occurrence of the trigger, and the letter after `after` is none. It would never start, and the"
        " duty would never be late.",
        'agreement a "A"\nrole party: UKR\nprovision p\n  when attack called A\n  each party G\n  must consult\n'
        "  within 24h after R\n",
        'agreement a "A"\nrole party: UKR\nprovision p\n  when attack called A\n  each party G\n  must consult\n'
        "  within 24h after A\n",
    ),
    "bearer-no-party": Explanation(
        "The line binds an actor by name that stands in no role of the agreement. Texts bind their parties; some do speak of what"
        " others shall do, and then the finding is worth a look before anybody relies on it.",
        'agreement a "A"\nrole party: UKR\nprovision p\n  each NATO\n  must not admit UKR\n',
        'agreement a "A"\nrole party: UKR, NATO\nprovision p\n  each NATO\n  must not admit UKR\n',
    ),
    "did-not-exist": Explanation(
        "A member of a role, or a bearer named by code, did not exist when the text began, or not as long as the role says. An"
        " actor that followed another has a code of its own.",
        'actor SUN "Soviet Union"\n  kind state\n  from 1922-12-30\n  to 1991-12-26\nagreement a "A"\n  signed 1995-01-01\n'
        "role party: SUN\n",
        'actor SUN "Soviet Union"\n  kind state\n  from 1922-12-30\n  to 1991-12-26\nagreement a "A"\n  signed 1985-01-01\n'
        "role party: SUN\n",
    ),
    "actor-out-of-time": Explanation(
        "The record says that somebody acted, suffered or spoke at a time when it did not exist. Scenarios may suppose such"
        " things; the record may not.",
        'actor SUN "Soviet Union"\n  from 1922-12-30\n  to 1991-12-26\nevent e protest by SUN\n  at 1995-01-01\n',
        'actor SUN "Soviet Union"\n  from 1922-12-30\n  to 1991-12-26\nevent e protest by SUN\n  at 1985-01-01\n',
    ),
    "empty-role": Explanation(
        "Nobody is in the role: whoever is named is left out again, or had left before the agreement began. What is owed by or to"
        " it is owed by or to nobody. If a text does not name its members, say `not listed`.",
        'agreement a "A"\nrole party: UKR except UKR\n',
        'agreement a "A"\nrole party: UKR\n',
    ),
    "reversed-dates": Explanation(
        "The end lies before the beginning, so the line never holds. Probably two dates were exchanged.",
        'agreement a "A"\nrole party: UKR from 2024 to 2020\n',
        'agreement a "A"\nrole party: UKR from 2020 to 2024\n',
    ),
    "no-binding": Explanation(
        "The agreement is signed, and nothing says whether it binds in law. It is taken as political, so a duty left undone would"
        " never be called a breach. Say it in one line, on the agreement or on each provision.",
        'agreement a "A"\n  source s\n  signed 2024-01-12\nprovision p\n',
        'agreement a "A"\n  source s\n  binding legal\n  signed 2024-01-12\nprovision p\n',
    ),
    "no-source": Explanation(
        "Neither the provision nor its agreement says where it was read, so nobody can check it against the text.",
        'agreement a "A"\nprovision p\n',
        'agreement a "A"\n  source s\nprovision p\n',
    ),
}

_SUBSTANCE = {
    "invented-figure": Explanation(
        "The text has an adverb, and beside it stands a number of hours or days that no quoted words, no holder of a reading and"
        " no example supports. An adverb is never turned into a figure, since a breach would hang on it.",
        'agreement a "A"\nprovision p\n  when attack called A\n  timing "immediately" after A\n  within 24h after A\n',
        'agreement a "A"\nprovision p\n  when attack called A\n  timing "immediately" after A\n'
        "  reading clock.day held by UKR: also within 24h after A\n",
    ),
    "attacker-veto": Explanation(
        "Help against an attack waits for a decision that every member of an organ must join, and the attacker is, or may be, one"
        " of the members. It would hold a veto over help against itself. Real texts do say so; the finding stays a warning.",
        'agreement a "A"\nrole party: RUS, UKR\norgan council of party\n  rule unanimous\nprovision p\n'
        "  when attack by RUS on UKR called A\n  when decision on assist by council about A called D\n  each party G except RUS\n"
        "  must assist UKR about A\n",
        'agreement a "A"\nrole party: RUS, UKR\norgan council of party\n  rule unanimous\n  without RUS\nprovision p\n'
        "  when attack by RUS on UKR called A\n  when decision on assist by council about A called D\n  each party G except RUS\n"
        "  must assist UKR about A\n",
    ),
    "attacker-judge": Explanation(
        "The attacker that the trigger names judges a word on which the answer to its own attack depends, alone or as a member of"
        " an organ. Where the organ's rule is not stated, whether it can block stays open.",
        'agreement a "A"\nrole party: RUS, UKR\norgan panel of party\nprovision p\n  when attack by RUS on UKR called A\n'
        "  provided A is sustained\n  judge of sustained: panel\n",
        'agreement a "A"\nrole party: RUS, UKR\norgan panel of party\n  without RUS\nprovision p\n'
        "  when attack by RUS on UKR called A\n  provided A is sustained\n  judge of sustained: panel\n",
    ),
    "dependent-duty": Explanation(
        "The duty arises only when another duty has been fulfilled. Whoever leaves the first undone never owes the second, and"
        " silence about the first is then the cheaper way. The message shows the chain.",
        'agreement a "A"\nrole party: UKR, GBR\nprovision consult\n  when request called R\n  each party G\n  must consult\n'
        "provision act\n  when consult fulfilled by party G called C\n  that G\n  must assist UKR\n",
        'agreement a "A"\nrole party: UKR, GBR\nprovision consult\n  when request called R\n  each party G\n  must consult\n'
        "provision act\n  when request called R\n  each party G\n  must assist UKR\n",
    ),
    "impossible-order": Explanation(
        "A term ends before what must come first need be done, or before the norm may begin. Whoever uses the whole of the first"
        " term makes the second impossible to keep. Terms in a chain are added up.",
        'agreement a "A"\nrole party: UKR\nprovision consult\n  when request called R\n  each party G\n  must consult\n'
        "  within 72h after R\nprovision decide\n  when request called R\n  when consult fulfilled called C\n  each party G\n"
        "  must decide\n  within 24h after R\n",
        'agreement a "A"\nrole party: UKR\nprovision consult\n  when request called R\n  each party G\n  must consult\n'
        "  within 72h after R\nprovision decide\n  when request called R\n  when consult fulfilled called C\n  each party G\n"
        "  must decide\n  within 24h after C\n",
    ),
    "instead-of-nothing": Explanation(
        "A reading with `instead` replaces the nearest line above that has the same keyword. There is none, so nothing is"
        " replaced: either the base line is missing, or the reading adds its line with `also`.",
        'agreement a "A"\nprovision p\n  when attack called A\n  reading clock.day held by UKR: instead within 24h after A\n',
        'agreement a "A"\nprovision p\n  when attack called A\n  reading clock.day held by UKR: also within 24h after A\n',
    ),
    "long-quote": Explanation(
        "Quotations carry the words on which a meaning turns, 25 at most; the rest is said in our own words, and the source line"
        " leads to the whole text.",
        'agreement a "A"\n  quote "' + " ".join(["word"] * 26) + '"\n',
        'agreement a "A"\n  quote "' + " ".join(["word"] * 25) + '"\n',
    ),
    "own-voice": Explanation(
        "The word takes a side, and it stands in our own voice: in a note, a title, a declaration or a comment. Loaded"
        " words of both sides are listed. In a `quote` line with its source any word may stand.",
        'agreement a "A"\n  note "the puppet government"\n',
        'agreement a "A"\n  note "the government that Russia supports"\n',
    ),
}

_CIRCLES = {
    "role-cycle": Explanation(
        "A role contains itself, by way of others, so who belongs to it cannot be said.",
        'agreement a "A"\nrole one: two\nrole two: one, UKR\n',
        'agreement a "A"\nrole one: two\nrole two: UKR\n',
    ),
    "fulfilment-cycle": Explanation(
        "Each provision of the circle waits until another has been fulfilled, breached or released, so none can ever arise.",
        'agreement a "A"\nprovision p\n  when q fulfilled called Q\nprovision q\n  when p fulfilled called P\n',
        'agreement a "A"\nprovision p\n  when q fulfilled called Q\nprovision q\n  when request called R\n',
    ),
    "definition-cycle": Explanation(
        "A definition is explained by itself, by way of others, or an area is drawn by itself. A definition that stands in place"
        " of another counts as that other, since whoever asks for the other is given it.",
        'agreement a "A"\ndefine one X\n  means X is two\ndefine two X\n  means X is one\n',
        'agreement a "A"\ndefine one X\n  means X is two\ndefine two X\n  means X is UKR\n',
    ),
    "deemed-cycle": Explanation(
        "What a text deems to have happened sets off the same fiction again. A deemed occurrence rests on an actual one and is"
        " never itself a base.",
        'agreement a "A"\nrole party: UKR\nprovision p\n  when actual or deemed attack on V called A\n'
        "  deemed attack on each party\n",
        'agreement a "A"\nrole party: UKR\nprovision p\n  when attack on V called A\n  deemed attack on each party\n',
    ),
    "priority-cycle": Explanation(
        "Each text of the circle is put before the next by `supersedes`, `despite` or `subject to`, so none can be applied"
        " first.",
        'agreement a "A"\n  supersedes b\nagreement b "B"\n  supersedes a\n',
        'agreement a "A"\n  supersedes b\nagreement b "B"\n  subject to a\n',
    ),
    "place-cycle": Explanation(
        "A place lies inside itself, by way of others. Places that share a part without one lying in the other `overlap`.",
        'place one "One"\n  in two\nplace two "Two"\n  in one\n',
        'place one "One"\n  in two\nplace two "Two"\n',
    ),
    "class-cycle": Explanation(
        "A class is a kind of itself, by way of others. Two words for one class are an `alias`.",
        'class one "one"\n  below two\nclass two "two"\n  below one\n',
        'class one "one"\n  below two\nclass two "two"\n',
    ),
}

EXPLANATIONS: dict[str, Explanation] = {**_NAMES, **_PARTIES, **_SUBSTANCE, **_CIRCLES}
"""Code of a check -> its explanation. That of `duplicate-id`, which the reader of files reports as well, is in the catalogue."""
