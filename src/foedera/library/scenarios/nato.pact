# The North Atlantic Treaty: three historic cases, then one scenario for each remaining provision that an event sets off.
scenario nato-1982 "Argentina lands on the Falkland Islands, and nobody calls for consultation"
  record       none
  given        armed_attack by ARG on GBR called A
    at         1982-04-02
    place      falkland_islands
    target     territory
  ask          as of 1982-04-03
  expect       USA owes nato-1949/art5-assist to GBR: no, fails A is covered
  expect       USA owes nato-1949/art4 to GBR: conditional, fails invocation of art4 by party P
  flip         "Britain calls for consultation: Article 4 has no area"
    add        invocation of art4 by GBR about A called R
      at       1982-04-02
    expect     USA owes nato-1949/art4 to GBR: yes, due none
    expect     USA owes nato-1949/art5-assist to GBR: no, fails A is covered
  flip         "a British ship in the Mediterranean"
    change     place of A to mediterranean
    change     target of A to vessel
    expect     USA owes nato-1949/art5-assist to GBR: yes, due none
  flip         "a British ship in the South Atlantic"
    change     place of A to south_atlantic_sea
    change     target of A to vessel
    expect     USA owes nato-1949/art5-assist to GBR: no, fails A is covered
  flip         "London"
    change     place of A to london
    expect     USA owes nato-1949/art5-assist to GBR: yes, due none
    expect     JPN owes nato-1949/art5-assist to GBR: no, fails party G
  flip         "islands of another party in the Pacific"
    change     on of A to USA
    change     place of A to hawaii
    expect     GBR owes nato-1949/art5-assist to USA: no, fails A is covered
  flip         "London before the treaty"
    change     place of A to london
    change     time of A to 1949-06-01
    ask        as of 1949-06-02
    expect     USA owes nato-1949/art5-assist to GBR: no, fails in force

scenario nato-2001 "11 September 2001: who directed the attack is open until the Council has said so"
  record       none
  given        armed_attack by ALQ on USA called A
    at         2001-09-11
    place      new_york
    target     population
  given        decision on directed_from_abroad by nac about A with outcome adopted called D
    at         2001-10-02
  ask          as of 2001-09-12
  expect       GBR owes nato-1949/art5-assist to USA: unknown, fails A is directed_from_abroad
  ask          as of 2001-10-02
  expect       GBR owes nato-1949/art5-assist to USA: yes, due none
  expect       GBR owes nato-1949/art5-report to UNSC: conditional, fails art5-assist fulfilled by party G about A
  expect       SWE owes nato-1949/art5-assist to USA: no, fails party G
  flip         "the Council does not decide"
    remove     D
    expect     GBR owes nato-1949/art5-assist to USA: unknown, fails A is directed_from_abroad
  flip         "the Council decides a month later"
    change     time of D to 2001-11-01
    expect     GBR owes nato-1949/art5-assist to USA: unknown, fails A is directed_from_abroad
  flip         "the attacker is a State: no decision is needed"
    change     by of A to AFG
    remove     D
    expect     GBR owes nato-1949/art5-assist to USA: yes, due none
  flip         "outside the area"
    change     place of A to kenya
    expect     GBR owes nato-1949/art5-assist to USA: no, fails A is covered
  flip         "the State attacked is no party"
    change     on of A to JPN
    change     place of A to tokyo
    expect     GBR owes nato-1949/art5-assist to JPN: no, fails V in party
  flip         "Britain helps"
    add        assist by GBR to USA about A called M
      at       2001-10-07
    ask        as of 2001-10-08
    expect     GBR owes nato-1949/art5-assist to USA: fulfilled
    expect     GBR owes nato-1949/art5-report to UNSC: yes, due none
    expect     FRA owes nato-1949/art5-report to UNSC: conditional, fails art5-assist fulfilled by party G about A

scenario nato-end-of-measures "The Security Council acts, and the measures of the parties have to end"
  record       none
  given        armed_attack by ALQ on USA called A
    at         2001-09-11
    place      new_york
    target     population
  given        decision on directed_from_abroad by nac about A with outcome adopted called D
    at         2001-10-02
  given        assist by GBR to USA about A called M
    at         2001-10-07
  given        measures by UNSC about A called S
    at         2001-12-20
  given        claim c1 UNSC says S is sufficient
    said       2001-12-20
  ask          as of 2001-12-21
  expect       GBR owes nato-1949/art5-end: yes, due none
  expect       FRA owes nato-1949/art5-end: conditional, fails art5-assist fulfilled by party G about A
  flip         "nobody says whether they suffice"
    remove     c1
    expect     GBR owes nato-1949/art5-end: unknown, fails S is sufficient
  flip         "the Security Council does not act"
    remove     S
    expect     GBR owes nato-1949/art5-end: conditional, fails measures by UNSC about A
  flip         "Britain has not helped"
    remove     M
    expect     GBR owes nato-1949/art5-end: conditional, fails art5-assist fulfilled by party G about A
  flip         "the Council finds them insufficient"
    remove     c1
    add        claim UNSC says S is not sufficient
    expect     GBR owes nato-1949/art5-end: no, fails S is sufficient

scenario nato-2003 "Turkey calls for consultation; three allies object to planning"
  record       none
  given        threat by IRQ on TUR called T
    at         2003-02-01
  given        proposal on planning for TUR to nac called Q
    at         2003-02-06..2003-02-07
  given        objection by BEL on planning to nac called O1
    at         2003-02-10
  given        objection by DEU on planning to nac called O2
    at         2003-02-10
  given        objection by FRA on planning to nac called O3
    at         2003-02-10
  given        invocation of art4 by TUR about T called R
    at         2003-02-10
  given        consult by nac with TUR about T called C
    at         2003-02-10
    because    R
  ask          as of 2003-02-11
  expect       USA owes nato-1949/art4 to TUR: fulfilled
  expect       USA owes nato-1949/planning to TUR: blocked, blocked by BEL, DEU, FRA
  expect       USA owes nato-1949/planning-dpc to TUR: no, fails proposal on planning for V to dpc
  expect       USA owes nato-1949/art5-assist to TUR: no, fails armed_attack by X on V
  flip         "nobody objects"
    remove     O1, O2, O3
    expect     USA owes nato-1949/planning to TUR: available
  flip         "one objects"
    remove     O1, O2
    expect     USA owes nato-1949/planning to TUR: blocked, blocked by FRA
  flip         "the committee without France decides"
    add        proposal on planning for TUR to dpc called Q2
      at       2003-02-16
    add        decision on planning for TUR by dpc with outcome adopted called D
      at       2003-02-16
    ask        as of 2003-02-17
    expect     USA owes nato-1949/planning-dpc to TUR: adopted
    expect     USA owes nato-1949/planning to TUR: blocked, blocked by BEL, DEU, FRA
  flip         "an objection from outside the committee counts for nothing there"
    add        proposal on planning for TUR to dpc called Q2
      at       2003-02-14
    add        objection by FRA on planning to dpc called O4
      at       2003-02-15
    ask        as of 2003-02-16
    expect     USA owes nato-1949/planning-dpc to TUR: available
  flip         "Turkey does not call"
    remove     R, C
    expect     USA owes nato-1949/art4 to TUR: conditional, fails invocation of art4 by party P
  flip         "nothing is proposed"
    remove     Q, O1, O2, O3
    expect     USA owes nato-1949/planning to TUR: no, fails proposal on planning for V to nac

scenario nato-art4-2025 "Poland calls for consultation after drones in its airspace"
  record       none
  given        airspace_violation by RUS on POL called E
    at         2025-09-10
    place      poland
  given        invocation of art4 by POL about E called R
    at         2025-09-10
  ask          as of 2025-09-10
  expect       DEU owes nato-1949/art4 to POL: yes, due none
  expect       DEU owes nato-1949/art5-assist to POL: no, fails armed_attack by X on V
  flip         "the Council consults the same day"
    add        consult by nac with POL about E called C
      at       2025-09-10
      because  R
    expect     DEU owes nato-1949/art4 to POL: fulfilled
  flip         "nobody calls"
    remove     R
    expect     DEU owes nato-1949/art4 to POL: conditional, fails invocation of art4 by party P
  flip         "another party calls"
    change     by of R to FIN
    expect     DEU owes nato-1949/art4 to POL: yes, due none
  flip         "a State that is no party calls"
    change     by of R to UKR
    expect     DEU owes nato-1949/art4 to POL: conditional, fails invocation of art4 by party P
    expect     DEU owes nato-1949/art4 to UKR: no, fails counterparty
  flip         "before Poland was a party"
    change     time of E to 1998-09-10
    change     time of R to 1998-09-10
    ask        as of 1998-09-11
    expect     DEU owes nato-1949/art4 to GBR: conditional, fails invocation of art4 by party P

scenario nato-review "A party asks for a review of the treaty"
  record       none
  given        request by TUR about review called R
    at         1960-03-01
  ask          as of 1960-03-02
  expect       USA owes nato-1949/art12 to TUR: yes, due none
  flip         "in the first ten years"
    change     time of R to 1955-03-01
    ask        as of 1955-03-02
    expect     USA owes nato-1949/art12 to TUR: no, fails from 10y after entry into force
  flip         "nobody asks"
    remove     R
    expect     USA owes nato-1949/art12 to TUR: no, fails request by party P about review
  flip         "a State that is not yet a party asks"
    change     by of R to ESP
    expect     USA owes nato-1949/art12 to TUR: no, fails request by party P about review
  flip         "it asks about something else"
    remove     R
    add        request by TUR about planning called R
      at       1960-03-01
    expect     USA owes nato-1949/art12 to TUR: no, fails request by party P about review

# Twelve parties in 1951: all sign the protocol, all notify the depositary, then the State invited deposits.
scenario nato-accession "Greece on its way into the treaty"
  record       none
  given        decision on invitation of GRC by all_parties with outcome adopted called D
    at         1951-09-20
  given        signature of protocol for GRC by BEL, CAN, DNK, FRA, ISL, ITA, LUX, NLD, NOR, PRT, GBR, USA called S
    at         1951-10-17
  given        notification of protocol for GRC to USA by BEL, CAN, DNK, FRA, ISL, ITA, LUX, NLD, NOR, PRT, GBR, USA called N
    at         1952-02-15
  ask          as of 1951-12-01
  expect       GRC owes nato-1949/art10-deposit: conditional, fails notification of protocol for X to USA by every party
  expect       USA owes nato-1949/art10-call to GRC: conditional, fails notification of protocol for X to USA by every party
  ask          as of 1952-02-16
  expect       USA owes nato-1949/art10-call to GRC: yes, due none
  expect       GRC owes nato-1949/art10-deposit: available
  flip         "one party has not notified"
    remove     N
    add        notification of protocol for GRC to USA by BEL, CAN, DNK, FRA, ISL, ITA, LUX, NLD, NOR, GBR, USA called N
      at       1952-02-15
    expect     USA owes nato-1949/art10-call to GRC: conditional, fails notification of protocol for X to USA by every party
    expect     GRC owes nato-1949/art10-deposit: conditional, fails notification of protocol for X to USA by every party
  flip         "nobody was invited"
    remove     D, S, N
    expect     GRC owes nato-1949/art10-deposit: no, fails decision on invitation of X by all_parties
  flip         "Greece deposits"
    add        deposit by GRC with USA about N called P
      at       1952-02-18
    ask        as of 1952-02-18
    expect     GRC owes nato-1949/art10-deposit: used
  flip         "another State"
    expect     SWE owes nato-1949/art10-deposit: no, fails decision on invitation of X by all_parties

scenario nato-leaving "The right to leave after twenty years"
  record       none
  ask          as of 1970-01-01
  expect       FRA owes nato-1949/art13: available
  flip         "in the first twenty years"
    ask        as of 1960-01-01
    expect     FRA owes nato-1949/art13: no, fails from 20y after entry into force
  flip         "not yet a party"
    expect     ESP owes nato-1949/art13: no, fails party G
  flip         "France gives notice"
    add        denunciation by FRA to USA called D
      at       1970-01-01
    ask        as of 1970-01-02
    expect     FRA owes nato-1949/art13: used
  flip         "on the last day of the twenty years"
    ask        as of 1969-08-23
    expect     FRA owes nato-1949/art13: no, fails from 20y after entry into force

scenario nato-left "France has given notice and the year has run out"
  record       none
  given        denunciation by FRA to USA called D
    at         1970-01-01
  given        armed_attack by SUN on GBR called A
    at         1971-06-01
    place      london
    target     territory
  ask          as of 1971-06-02
  expect       FRA owes nato-1949/art5-assist to GBR: no, fails terminates nato-1949 toward G and by G
  expect       USA owes nato-1949/art5-assist to GBR: yes, due none
  flip         "within the year of the notice"
    change     time of A to 1970-06-01
    ask        as of 1970-06-02
    expect     FRA owes nato-1949/art5-assist to GBR: yes, due none
  flip         "notice in the first twenty years, without power to give it"
    change     time of D to 1960-01-01
    expect     FRA owes nato-1949/art5-assist to GBR: yes, due none
  flip         "no notice"
    remove     D
    expect     FRA owes nato-1949/art5-assist to GBR: yes, due none
  flip         "France itself is attacked"
    change     on of A to FRA
    change     place of A to paris
    expect     USA owes nato-1949/art5-assist to FRA: no, fails terminates nato-1949 toward G and by G

# From here on the library's own record is asked, not given events.
scenario nato-2001-record "September and October 2001 as recorded"
  record       library through 2001-12-31
  ask          as of 2001-09-12
  expect       GBR owes nato-1949/art5-assist to USA: unknown, fails A is directed_from_abroad
  ask          as of 2001-10-02
  expect       GBR owes nato-1949/art5-assist to USA: yes, due none
  flip         "known a day later, asked of the day after the attack"
    ask        as of 2001-10-03 known at 2001-09-12
    expect     GBR owes nato-1949/art5-assist to USA: unknown, fails A is directed_from_abroad
  flip         "a State that was no party"
    expect     SWE owes nato-1949/art5-assist to USA: no, fails party G
  flip         "a day before the attack"
    ask        as of 2001-09-10
    expect     GBR owes nato-1949/art5-assist to USA: no, fails armed_attack by X on V
  flip         "asked of October, on what was known the day before the Council heard the evidence"
    ask        as of 2001-10-02 known at 2001-10-01
    expect     GBR owes nato-1949/art5-assist to USA: unknown, fails A is directed_from_abroad
