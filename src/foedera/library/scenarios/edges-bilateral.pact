# The edges of the bilateral family: the day of signature, the two readings of the Charter, terms and notices.
scenario edge-ba-signature "An attack on the day of signature: whether it came after the signature is not known"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2024-01-12
  given        request by UKR about A called R
    at         2024-01-13
  ask          as of 2024-01-13 reading future.any_later_attack
  expect       GBR owes ba-gbr/consult to UKR: unknown, fails A after signature
  expect       GBR owes ba-gbr/assist to UKR: unknown, fails A after signature
  flip         "on the day after"
    change     time of A to 2024-01-13
    expect     GBR owes ba-gbr/consult to UKR: yes
    expect     GBR owes ba-gbr/assist to UKR: yes, due none
  flip         "on the day before"
    change     time of A to 2024-01-11
    expect     GBR owes ba-gbr/consult to UKR: no, fails in force
    expect     GBR owes ba-gbr/assist to UKR: no, fails in force
  flip         "Italy"
    change     time of A to 2024-02-24
    ask        as of 2024-02-25 reading future.any_later_attack
    expect     ITA owes ba-ita/consult to UKR: unknown, fails A after signature
    expect     ITA owes ba-ita/assist to UKR: unknown, fails A after signature
  flip         "Portugal"
    change     time of A to 2024-05-28
    change     time of R to 2024-05-29
    ask        as of 2024-05-29 reading future.any_later_attack
    expect     PRT owes ba-prt/consult to UKR: unknown, fails A after signature
    expect     PRT owes ba-prt/assist to UKR: unknown, fails A after signature
  flip         "the United States"
    change     time of A to 2024-06-13
    change     time of R to 2024-06-14
    ask        as of 2024-06-14 reading future.any_later_attack
    expect     USA owes ba-usa/consult to UKR: unknown, fails A after signature
    expect     USA owes ba-usa/assist to UKR: unknown, fails A after signature
  flip         "the European Union"
    change     time of A to 2024-06-27
    change     time of R to 2024-06-28
    ask        as of 2024-06-28 reading future.any_later_attack
    expect     EU owes ba-eu/consult to UKR: unknown, fails A after signature
  flip         "Luxembourg"
    change     time of A to 2024-07-10
    change     time of R to 2024-07-11
    ask        as of 2024-07-11 reading future.any_later_attack
    expect     LUX owes ba-lux/consult to UKR: unknown, fails A after signature
    expect     LUX owes ba-lux/assist to UKR: unknown, fails A after signature
  flip         "Romania"
    change     time of A to 2024-07-11
    change     time of R to 2024-07-12
    ask        as of 2024-07-12 reading future.any_later_attack
    expect     ROU owes ba-rou/consult to UKR: unknown, fails A after signature
    expect     ROU owes ba-rou/assist to UKR: unknown, fails A after signature

scenario edge-ba-termination "Notice, and the months after it"
  record       none
  given        notice by GBR to UKR called N
    at         2027-01-10
  given        receipt of notice by UKR called M
    at         2027-01-15
  ask          as of 2027-07-12
  expect       GBR owes ba-gbr/termination: no, fails from 6mo after receipt of notice by participant except G
  ask          as of 2027-07-16
  expect       GBR owes ba-gbr/termination: available
  expect       UKR owes ba-gbr/termination: no, fails from 6mo after receipt of notice by participant except G
  flip         "nobody has given notice"
    remove     N, M
    expect     GBR owes ba-gbr/termination: no, fails from 6mo after receipt of notice by participant except G
  flip         "it was given and has not been received"
    remove     M
    expect     GBR owes ba-gbr/termination: no, fails from 6mo after receipt of notice by participant except G
  flip         "Germany: from the giving of notice"
    change     by of N to DEU
    ask        as of 2027-07-12
    expect     DEU owes ba-deu/termination: available
    expect     UKR owes ba-deu/termination: no, fails from 6mo after notice by G
  flip         "Germany, within the six months"
    change     by of N to DEU
    ask        as of 2027-07-01
    expect     DEU owes ba-deu/termination: no, fails from 6mo after notice by G
  flip         "Latvia: from the giving of notice"
    change     by of N to LVA
    ask        as of 2027-07-12
    expect     LVA owes ba-lva/termination: available
    expect     UKR owes ba-lva/termination: no, fails from 6mo after notice by G
  flip         "Latvia, within the six months"
    change     by of N to LVA
    ask        as of 2027-07-01
    expect     LVA owes ba-lva/termination: no, fails from 6mo after notice by G
  flip         "Spain: from the giving of notice"
    change     by of N to ESP
    ask        as of 2027-07-12
    expect     ESP owes ba-esp/termination: available
    expect     UKR owes ba-esp/termination: no, fails from 6mo after notice by G
  flip         "Spain, within the six months"
    change     by of N to ESP
    ask        as of 2027-07-01
    expect     ESP owes ba-esp/termination: no, fails from 6mo after notice by G
  flip         "Norway: from the giving of notice"
    change     by of N to NOR
    ask        as of 2027-07-12
    expect     NOR owes ba-nor/termination: available
    expect     UKR owes ba-nor/termination: no, fails from 6mo after notice by G
  flip         "Norway, within the six months"
    change     by of N to NOR
    ask        as of 2027-07-01
    expect     NOR owes ba-nor/termination: no, fails from 6mo after notice by G
  flip         "Lithuania: from the giving of notice"
    change     by of N to LTU
    ask        as of 2027-07-12
    expect     LTU owes ba-ltu/termination: available
    expect     UKR owes ba-ltu/termination: no, fails from 6mo after notice by G
  flip         "Lithuania, within the six months"
    change     by of N to LTU
    ask        as of 2027-07-01
    expect     LTU owes ba-ltu/termination: no, fails from 6mo after notice by G
  flip         "the United States: from the notification"
    change     by of N to USA
    ask        as of 2027-07-12
    expect     USA owes ba-usa/termination: available
    expect     UKR owes ba-usa/termination: no, fails from 6mo after notification by G
  flip         "the United States, within the six months"
    change     by of N to USA
    ask        as of 2027-07-01
    expect     USA owes ba-usa/termination: no, fails from 6mo after notification by G
  flip         "the Netherlands: three months"
    change     by of N to NLD
    ask        as of 2027-04-12
    expect     NLD owes ba-nld/termination: available
  flip         "the Netherlands, within the three months"
    change     by of N to NLD
    ask        as of 2027-04-01
    expect     NLD owes ba-nld/termination: no, fails from 3mo after notice by G
  flip         "Czechia: six months are no more than preferred"
    change     by of N to CZE
    ask        as of 2027-01-11
    expect     CZE owes ba-cze/termination: available
  flip         "the treaty of 2025 with the United Kingdom"
    ask        as of 2027-07-12
    expect     GBR owes gbr-ukr-2025/termination: available
    expect     UKR owes gbr-ukr-2025/termination: no, fails from 6mo after notice by G
  flip         "the treaty of 2025, within the six months"
    ask        as of 2027-07-01
    expect     GBR owes gbr-ukr-2025/termination: no, fails from 6mo after notice by G

scenario edge-ba-review "Reviews: within three years, from five years on, within ten"
  record       none
  given        review agreement by CAN called V
    at         2027-01-10
  ask          as of 2026-12-01
  expect       CAN owes ba-can/review: yes, due 2027-02-24
  expect       LTU owes ba-ltu/review: no, fails from 5y after signature
  expect       EU owes ba-eu/review: yes, due 2034-06-27
  flip         "from the fifth year on"
    ask        as of 2029-06-28
    expect     LTU owes ba-ltu/review: yes, due none
  flip         "before signature"
    ask        as of 2024-02-01
    expect     CAN owes ba-can/review: no, fails in force
  flip         "another State"
    expect     FRA owes ba-can/review: no, fails participant
  flip         "reviewed in time"
    ask        as of 2027-02-01
    expect     CAN owes ba-can/review: fulfilled
  flip         "not reviewed in time, as far as is on record"
    remove     V
    ask        as of 2027-03-01
    expect     CAN owes ba-can/review: no performance on record

# The description "in violation of the UN Charter" is a test only on a reading that nobody holds.
scenario edge-ba-charter "An attack that nobody has measured against the Charter"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  given        claim c1 UKR says A is contrary_to_charter
  given        claim c2 RUS says A is not contrary_to_charter
  ask          as of 2026-12-02 reading charter.condition, future.any_later_attack
  expect       PRT owes ba-prt/consult to UKR: contested
  expect       PRT owes ba-prt/assist to UKR: contested
  expect       GBR owes gbr-ukr-2025/consult to UKR: contested
  expect       GBR owes gbr-ukr-2025/assist to UKR: contested
  ask          as of 2026-12-02 reading charter.description, future.any_later_attack
  expect       PRT owes ba-prt/consult to UKR: yes, due 2026-12-02T08:00Z
  expect       PRT owes ba-prt/assist to UKR: yes, due none
  expect       GBR owes gbr-ukr-2025/consult to UKR: yes, due none
  expect       GBR owes gbr-ukr-2025/assist to UKR: yes, due none
  flip         "the reading is not chosen: the one that nobody holds is left out"
    ask        as of 2026-12-02 reading future.any_later_attack
    expect     PRT owes ba-prt/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     GBR owes gbr-ukr-2025/assist to UKR: yes, due none
  flip         "a test, and nobody has spoken"
    remove     c1, c2
    ask        as of 2026-12-02 reading charter.condition, future.any_later_attack
    expect     PRT owes ba-prt/consult to UKR: unknown, fails A is contrary_to_charter
    expect     PRT owes ba-prt/assist to UKR: unknown, fails A is contrary_to_charter
    expect     GBR owes gbr-ukr-2025/assist to UKR: unknown, fails A is contrary_to_charter
  flip         "a State that is no side of the treaty of 2025 is attacked"
    change     on of A to FRA
    expect     GBR owes gbr-ukr-2025/consult to FRA: no, fails counterparty
    expect     GBR owes gbr-ukr-2025/assist to FRA: no, fails V in party
