# The edges of the North Atlantic Treaty: every limb of Article 6, every condition of Articles 9 and 10, and the Charter in Article 1.
scenario edge-nato-algeria "Algerian Departments of France, 1958"
  record       none
  given        armed_attack by TUN on FRA called A
    at         1958-05-01
    place      algerian_departments
    target     territory
  ask          as of 1958-05-02
  expect       USA owes nato-1949/art5-assist to FRA: yes, due none
  flip         "after independence, from which day the clause is without object"
    change     time of A to 1962-08-01
    ask        as of 1962-08-02
    expect     USA owes nato-1949/art5-assist to FRA: no, fails A is covered
  flip         "elsewhere in Africa, at the same time"
    change     place of A to egypt
    expect     USA owes nato-1949/art5-assist to FRA: no, fails A is covered
  flip         "an island of a party in another ocean, at the same time"
    change     on of A to USA
    change     place of A to guam
    expect     FRA owes nato-1949/art5-assist to USA: no, fails A is covered

scenario edge-nato-turkey "Turkey, on both sides of the Straits"
  record       none
  given        armed_attack by SUN on TUR called A
    at         1955-03-01
    place      ankara
    target     territory
  ask          as of 1955-03-02
  expect       USA owes nato-1949/art5-assist to TUR: yes, due none
  flip         "Istanbul, on both shores"
    change     place of A to istanbul
    expect     USA owes nato-1949/art5-assist to TUR: yes, due none
  flip         "before Turkey was a party"
    change     time of A to 1951-03-01
    ask        as of 1951-03-02
    expect     USA owes nato-1949/art5-assist to TUR: no, fails V in party
  flip         "a place in Asia that is not Turkey's"
    change     place of A to tokyo
    expect     USA owes nato-1949/art5-assist to TUR: no, fails A is covered

scenario edge-nato-islands "Islands of the parties, north and south of the Tropic of Cancer"
  record       none
  given        armed_attack by SUN on PRT called A
    at         1960-03-01
    place      azores
    target     territory
  ask          as of 1960-03-02
  expect       USA owes nato-1949/art5-assist to PRT: yes, due none
  flip         "Cape Verde, in the same ocean and south of the Tropic"
    change     place of A to cape_verde
    expect     USA owes nato-1949/art5-assist to PRT: no, fails A is covered
  flip         "an island there of a State that is no party yet"
    change     place of A to canary_islands
    expect     USA owes nato-1949/art5-assist to PRT: no, fails A is covered
  flip         "the same island once that State is a party"
    change     on of A to ESP
    change     place of A to canary_islands
    change     time of A to 1990-03-01
    ask        as of 1990-03-02
    expect     USA owes nato-1949/art5-assist to ESP: yes, due none
  flip         "Midway, north of the Tropic and in another ocean"
    change     on of A to USA
    change     place of A to midway_atoll
    expect     PRT owes nato-1949/art5-assist to USA: no, fails A is covered

scenario edge-nato-forces "Forces, vessels and aircraft, by where they were struck"
  record       none
  given        armed_attack by SUN on USA called A
    at         1960-03-01
    place      mediterranean
    target     vessel
  ask          as of 1960-03-02
  expect       GBR owes nato-1949/art5-assist to USA: yes, due none
  flip         "forces in the Mediterranean"
    change     target of A to forces
    expect     GBR owes nato-1949/art5-assist to USA: yes, due none
  flip         "aircraft over the Atlantic north of the Tropic"
    change     place of A to north_atlantic_north
    change     target of A to aircraft
    expect     GBR owes nato-1949/art5-assist to USA: yes, due none
  flip         "a vessel in the Atlantic south of the Tropic"
    change     place of A to atlantic_south
    expect     GBR owes nato-1949/art5-assist to USA: no, fails A is covered
  flip         "a vessel in the Black Sea"
    change     place of A to black_sea
    expect     GBR owes nato-1949/art5-assist to USA: no, fails A is covered
  flip         "forces in Korea"
    change     place of A to seoul
    change     target of A to forces
    expect     GBR owes nato-1949/art5-assist to USA: no, fails A is covered
  flip         "what was struck in the Mediterranean is not known"
    change     target of A to unknown
    expect     GBR owes nato-1949/art5-assist to USA: unknown, fails A is covered

scenario edge-nato-occupation "Occupation forces in Germany, 1950"
  record       none
  given        armed_attack by SUN on USA called A
    at         1950-06-01
    place      west_berlin
    target     forces
  ask          as of 1950-06-02
  expect       GBR owes nato-1949/art5-assist to USA: yes, due none
  flip         "western Germany"
    change     place of A to west_germany
    expect     GBR owes nato-1949/art5-assist to USA: yes, due none
  flip         "western Germany, and its people, not the forces"
    change     place of A to west_germany
    change     target of A to population
    expect     GBR owes nato-1949/art5-assist to USA: no, fails A is covered
  flip         "its people, once Germany is a party"
    change     on of A to DEU
    change     place of A to west_germany
    change     target of A to population
    change     time of A to 1956-06-01
    ask        as of 1956-06-02
    expect     GBR owes nato-1949/art5-assist to DEU: yes, due none
  flip         "eastern Germany, where none of them stood"
    change     place of A to east_germany
    expect     GBR owes nato-1949/art5-assist to USA: no, fails A is covered

scenario edge-nato-until "The Security Council takes measures about the attack"
  record       none
  given        armed_attack by SRB on HUN called A
    at         2030-05-01
    place      hungary
    target     territory
  given        measures by UNSC about A called S
    at         2030-05-10
  given        claim c1 UNSC says S is sufficient
    said       2030-05-10
  ask          as of 2030-05-02
  expect       USA owes nato-1949/art5-assist to HUN: yes, due none
  ask          as of 2030-05-11
  expect       USA owes nato-1949/art5-assist to HUN: released
  flip         "the Council does nothing"
    remove     S, c1
    expect     USA owes nato-1949/art5-assist to HUN: yes, due none
  flip         "nobody says whether they suffice: as in the duty to end the measures, that stays open"
    remove     c1
    add        assist by USA to HUN about A called M
      at       2030-05-05
    expect     GBR owes nato-1949/art5-assist to HUN: unknown, fails S is sufficient
    expect     USA owes nato-1949/art5-end: unknown, fails S is sufficient
  flip         "the Council finds its measures insufficient: help is still owed, and need not end"
    remove     c1
    add        claim UNSC says S is not sufficient
    add        assist by USA to HUN about A called M
      at       2030-05-05
    expect     GBR owes nato-1949/art5-assist to HUN: yes, due none
    expect     USA owes nato-1949/art5-end: no, fails S is sufficient
  flip         "help was given before"
    add        assist by USA to HUN about A called M
      at       2030-05-05
    expect     USA owes nato-1949/art5-assist to HUN: fulfilled
  flip         "measures about another matter"
    remove     S, c1
    add        threat by SRB on HRV called T
      at       2030-05-01
    add        measures by UNSC about T called S2
      at       2030-05-10
    expect     USA owes nato-1949/art5-assist to HUN: yes, due none

# Belgium argued before the International Court of Justice that its action was lawful; Yugoslavia, that it was not.
scenario edge-nato-charter "Force used by a party, and the Charter in Article 1"
  record       none
  given        use_of_force by BEL on SCG called A
    at         1999-03-24
  given        claim c1 SCG says A is not charter_conform
    said       1999-04-29
  given        claim c2 BEL says A is charter_conform
    said       1999-05-10
  ask          as of 1999-05-11
  expect       BEL owes nato-1949/art1-refrain: contested
  expect       PRT owes nato-1949/art1-refrain: respected
  flip         "nobody speaks of the Charter"
    remove     c1, c2
    expect     BEL owes nato-1949/art1-refrain: unknown, fails A is charter_conform
  flip         "both sides hold it lawful"
    remove     c1
    add        claim SCG says A is charter_conform
      said     1999-04-29
    expect     BEL owes nato-1949/art1-refrain: respected
  flip         "neither side holds it lawful"
    remove     c2
    add        claim BEL says A is not charter_conform
      said     1999-05-10
    expect     BEL owes nato-1949/art1-refrain: violated
  flip         "a State that is no party"
    change     by of A to CHE
    expect     CHE owes nato-1949/art1-refrain: no, fails party G

scenario edge-nato-planning "Planning is for a party"
  record       none
  given        proposal on planning for TUR to nac called Q
    at         2003-02-06
  given        proposal on planning for TUR to dpc called P
    at         2003-02-14
  ask          as of 2003-02-17
  expect       USA owes nato-1949/planning to TUR: available
  expect       USA owes nato-1949/planning-dpc to TUR: available
  expect       FRA owes nato-1949/planning-dpc to TUR: no, fails planning_member
  flip         "for a State that is no party"
    change     for of Q to UKR
    change     for of P to UKR
    expect     USA owes nato-1949/planning to UKR: no, fails V in party
    expect     USA owes nato-1949/planning-dpc to UKR: no, fails V in party
  flip         "for a State that is not yet a party"
    change     for of Q to FIN
    change     for of P to FIN
    expect     USA owes nato-1949/planning to FIN: no, fails V in party
    expect     USA owes nato-1949/planning-dpc to FIN: no, fails V in party
  flip         "nothing is proposed"
    remove     P, Q
    expect     USA owes nato-1949/planning to TUR: no, fails proposal on planning for V to nac
    expect     USA owes nato-1949/planning-dpc to TUR: no, fails proposal on planning for V to dpc

scenario edge-nato-invite "Who may be invited"
  record       none
  given        decision on european_state by all_parties about FIN with outcome adopted called D1
    at         2022-06-01
  given        decision on able_to_contribute by all_parties about FIN with outcome adopted called D2
    at         2022-06-01
  ask          as of 2022-06-02
  expect       USA owes nato-1949/art10-invite to FIN: available
  flip         "no finding"
    remove     D1, D2
    expect     USA owes nato-1949/art10-invite to FIN: unknown, fails X is european_state
  flip         "a finding on the first word alone"
    remove     D2
    expect     USA owes nato-1949/art10-invite to FIN: unknown, fails X is able_to_contribute
  flip         "the parties find that it is no European State"
    change     outcome of D1 to rejected
    expect     USA owes nato-1949/art10-invite to FIN: no, fails X is european_state
  flip         "the parties find that it cannot contribute"
    change     outcome of D2 to rejected
    expect     USA owes nato-1949/art10-invite to FIN: no, fails X is able_to_contribute
  flip         "one party objects"
    add        objection by TUR on invitation to all_parties called O
      at       2022-06-01
    expect     USA owes nato-1949/art10-invite to FIN: blocked, blocked by TUR
  flip         "already a party"
    ask        as of 2024-01-01
    expect     USA owes nato-1949/art10-invite to FIN: no, fails X not in party
