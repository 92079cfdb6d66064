# November 2015 and September 2025: a clause that binds States and not bodies, and two calls for consultation without a deadline.
scenario case-2015-fra "France asks for help under the EU's clause"
  record       none
  given        armed_attack by ISIL on FRA called A
    at         2015-11-13
    place      paris
    target     population
  given        request by FRA about A called R
    at         2015-11-17
  given        assist by GBR to FRA about A called M1
    at         2015-12-03
  given        assist by DEU to FRA about A called M2
    at         2015-12-04
  ask          as of 2015-11-17
  expect       AUT, DEU, FIN, GBR, IRL, MLT, SWE owes teu-42-7/assist to FRA: yes, due none
  expect       EU owes teu-42-7/assist to FRA: no, fails member_state G
  expect       FRA owes nato-1949/art4-invoke: available
  expect       USA owes nato-1949/art5-assist to FRA: unknown, fails A is directed_from_abroad
  ask          as of 2015-12-05
  expect       DEU, GBR owes teu-42-7/assist to FRA: fulfilled
  expect       AUT, IRL owes teu-42-7/assist to FRA: yes, due none
  flip         "the clause needs no request"
    remove     R
    ask        as of 2015-11-17
    expect     DEU owes teu-42-7/assist to FRA: yes, due none
  flip         "Norway is not a member of the EU"
    expect     NOR owes teu-42-7/assist to FRA: no, fails member_state G
  flip         "in a place outside France"
    change     place of A to tunisia
    expect     DEU owes teu-42-7/assist to FRA: no, fails place of A in territory of V
  flip         "France turns to NATO as well"
    add        invocation of art4 by FRA about A called I
      at       2015-11-18
    expect     FRA owes nato-1949/art4-invoke: used
    expect     USA owes nato-1949/art4 to FRA: yes, due none
  flip         "the Council finds that it came from abroad"
    add        decision on directed_from_abroad by nac about A with outcome adopted called D
      at       2015-11-20
    expect     USA owes nato-1949/art5-assist to FRA: yes, due none
  flip         "before the clause existed"
    change     time of A to 2008-11-13
    remove     R, M1, M2
    ask        as of 2008-11-14
    expect     DEU owes teu-42-7/assist to FRA: no, fails in force

scenario case-2015-record "The record of 2015"
  record       library through 2016-12-31
  ask          as of 2015-11-17
  expect       AUT, DEU owes teu-42-7/assist to FRA: yes, due none
  ask          as of 2016-02-01
  expect       DEU, GBR owes teu-42-7/assist to FRA: fulfilled
  expect       FRA owes nato-1949/art4-invoke: available
  flip         "a month before"
    ask        as of 2015-10-13
    expect     DEU owes teu-42-7/assist to FRA: no, fails aggression on V
  flip         "on Russia's account, which disputes nothing here"
    ask        as of 2016-02-01 under moscow
    expect     DEU owes teu-42-7/assist to FRA: fulfilled
  flip         "the United States is not bound by it"
    expect     USA owes teu-42-7/assist to FRA: no, fails member_state G
  flip         "before anybody had helped"
    ask        as of 2015-11-30
    expect     DEU, GBR owes teu-42-7/assist to FRA: yes, due none

# No deadline stands in the article, so the lag is only told: the same day for one, four days for the other.
scenario case-2025-pol-est "Poland and Estonia call for consultation"
  record       none
  given        airspace_violation by RUS on POL called E1
    at         2025-09-10
    place      poland
  given        invocation of art4 by POL about E1 called R1
    at         2025-09-10
  given        consult by nac with POL about E1 called C1
    at         2025-09-10
    because    R1
  given        airspace_violation by RUS on EST called E2
    at         2025-09-19
    place      gulf_of_finland
  given        invocation of art4 by EST about E2 called R2
    at         2025-09-19
  given        consult by nac with EST about E2 called C2
    at         2025-09-23
    because    R2
  ask          as of 2025-09-11
  expect       DEU, USA owes nato-1949/art4 to POL: fulfilled
  ask          as of 2025-09-20
  expect       DEU, USA owes nato-1949/art4 to EST: yes, due none
  ask          as of 2025-09-23
  expect       DEU, USA owes nato-1949/art4 to EST: fulfilled
  expect       USA owes nato-1949/art5-assist to EST: no, fails armed_attack by X on V
  flip         "nobody calls"
    remove     R1, C1, R2, C2
    expect     DEU owes nato-1949/art4 to EST: conditional, fails invocation of art4 by party P
  flip         "Russia denies the flight: the opinion of Estonia is enough"
    remove     E2, R2, C2
    add        airspace_violation by RUS on EST called E3
      at       2025-09-19
      place    gulf_of_finland
      asserted by EST
      denied by RUS
    add        invocation of art4 by EST about E3 called R3
      at       2025-09-19
    ask        as of 2025-09-20 under moscow
    expect     DEU owes nato-1949/art4 to EST: yes, due none
  flip         "a State that is no party calls"
    change     by of R2 to UKR
    remove     C2
    expect     DEU owes nato-1949/art4 to UKR: no, fails counterparty
  flip         "the Council does not meet"
    remove     C1, C2
    expect     DEU owes nato-1949/art4 to POL: yes, due none
