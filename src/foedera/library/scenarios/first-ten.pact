# The ten hardest public provisions and their expected answers, written down before the engine.
scenario first-ksc-request "An attack and no request"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  ask          as of 2026-12-01 assumed in force
  expect       GBR owes ksc-2022/consult to UKR: conditional, fails request by beneficiary
  flip         "Ukraine asks"
    add        request by UKR about A called R
      at       2026-12-01T08:00Z
    expect     GBR owes ksc-2022/consult to UKR: yes, due 2026-12-02T08:00Z
  flip         "a State that is not named"
    expect     JPN owes ksc-2022/consult to UKR: unknown, fails core_state
  flip         "Ukraine asks, and the attacker is another: the text asks for no name here"
    change     by of A to BLR
    add        request by UKR about A called R
      at       2026-12-01T08:00Z
    expect     GBR owes ksc-2022/consult to UKR: yes, due 2026-12-02T08:00Z
  flip         "the text as it is: never signed"
    ask        as of 2026-12-01
    expect     GBR owes ksc-2022/consult to UKR: no, fails in force

scenario first-istanbul "Attack on Kharkiv under the Istanbul text"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        request by UKR about A called R
    at         2026-12-01T07:00Z
  ask          as of 2026-12-01 assumed in force
  expect       GBR owes istanbul-2022/consult to UKR: yes, due none
  expect       GBR owes istanbul-2022/assist to UKR: contested
  flip         "in Crimea"
    change     place of A to crimea
    expect     GBR owes istanbul-2022/consult to UKR: no, fails place of A in guaranteed_area
  flip         "place not known"
    change     place of A to unknown
    expect     GBR owes istanbul-2022/consult to UKR: unknown, fails place of A in guaranteed_area
  flip         "no appeal"
    remove     R
    expect     GBR owes istanbul-2022/assist to UKR: conditional, fails request by UKR

scenario first-falklands "Argentina lands on the Falkland Islands, 2 April 1982"
  record       none
  given        armed_attack by ARG on GBR called A
    at         1982-04-02
    place      falkland_islands
    target     territory
  ask          as of 1982-04-03
  expect       USA owes nato-1949/art5-assist to GBR: no, fails A is covered
  flip         "a warship north of the line"
    change     place of A to north_atlantic_north
    change     target of A to vessel
    expect     USA owes nato-1949/art5-assist to GBR: yes, due none
  flip         "the victim is no party yet"
    change     on of A to ESP
    expect     USA owes nato-1949/art5-assist to ESP: no, fails V in party
  flip         "the bearer is no party yet"
    change     place of A to london
    expect     ESP owes nato-1949/art5-assist to GBR: no, fails party G

scenario first-1939-soviet "17 September 1939, the Soviet attack on Poland"
  record       none
  given        armed_attack by SUN on POL called A
    at         1939-09-17
    place      poland
  ask          as of 1939-09-18 with what public knew
  expect       GBR owes gbr-pol-1939/art1 to POL against SUN: yes, due none
  ask          as of 1939-09-18 with what POL knew
  expect       GBR owes gbr-pol-1939/art1 to POL against SUN: no, fails X is DEU
  expect       GBR owes gbr-pol-1939/protocol-1b to POL against SUN: yes, due none
  flip         "the attacker is Germany"
    change     by of A to DEU
    expect     GBR owes gbr-pol-1939/art1 to POL against DEU: yes
    expect     GBR owes gbr-pol-1939/protocol-1b to POL against DEU: no, fails X is not DEU
  flip         "a State outside Europe attacks"
    change     by of A to JPN
    ask        as of 1939-09-18 with what public knew
    expect     GBR owes gbr-pol-1939/art1 to POL against JPN: unknown, fails X is european_power
  flip         "before signature"
    change     time of A to 1939-08-20
    expect     GBR owes gbr-pol-1939/art1 to POL against SUN: no, fails in force

scenario first-bilateral "A later attack, nobody asked, hostilities of 2022 not known to have ended"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       GBR owes ba-gbr/consult to UKR: conditional, fails request by participant
  expect       GBR owes ba-gbr/assist to UKR: yes, due none
  ask          as of 2026-12-01 reading future.after_hostilities
  expect       GBR owes ba-gbr/assist to UKR: asleep, fails hostilities by RUS on UKR ended
  flip         "the hostilities of 2022 had ended"
    change     until of H to 2026-10-01
    expect     GBR owes ba-gbr/assist to UKR: yes, due none
  flip         "Ukraine asks, under the narrow reading"
    add        request by UKR about A called R
      at       2026-12-01T08:00Z
    expect     GBR owes ba-gbr/consult to UKR: asleep, fails hostilities by RUS on UKR ended
  flip         "before signature"
    change     time of A to 2023-12-01
    ask        as of 2023-12-02
    expect     GBR owes ba-gbr/assist to UKR: no, fails in force
