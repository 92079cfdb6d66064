scenario paris-asleep "An attack while no ceasefire exists"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  ask          as of 2026-12-01
  expect       GBR owes paris-2026/future-attack to UKR: asleep, fails ceasefire by RUS with UKR
  expect       GBR owes paris-2026/readiness to UKR: asleep, fails ceasefire by RUS with UKR
  expect       GBR owes paris-2026/monitoring to UKR: asleep, fails ceasefire by RUS with UKR
  expect       GBR owes paris-2026/arming to UKR: asleep, fails ceasefire by RUS with UKR
  expect       GBR owes paris-2026/force to UKR: asleep, fails ceasefire by RUS with UKR
  flip         "after a ceasefire"
    add        ceasefire by RUS with UKR called C
      at       2026-10-01
    expect     GBR owes paris-2026/future-attack to UKR: yes, due none
    expect     NOR owes paris-2026/future-attack to UKR: unknown, fails coalition G
  flip         "the ceasefire comes later than the attack"
    add        ceasefire by RUS with UKR called C
      at       2026-12-10
    ask        as of 2026-12-11
    expect     GBR owes paris-2026/future-attack to UKR: no, fails A after C
    expect     GBR owes paris-2026/arming to UKR: yes, due none
  flip         "a ceasefire of other States"
    add        ceasefire by RUS with GEO called C
      at       2026-10-01
    expect     GBR owes paris-2026/future-attack to UKR: asleep, fails ceasefire by RUS with UKR
  flip         "before the declaration"
    change     time of A to 2025-11-01
    add        ceasefire by RUS with UKR called C
      at       2025-10-01
      until    2025-11-01
    ask        as of 2025-11-02
    expect     GBR owes paris-2026/future-attack to UKR: no, fails in force

scenario paris-ceasefire "A ceasefire comes into being"
  record       none
  given        ceasefire by RUS with UKR called C
    at         2026-10-01
  ask          as of 2026-10-02
  expect       FRA, GBR owes paris-2026/readiness to UKR: yes, due none
  expect       FRA, GBR owes paris-2026/monitoring to UKR: yes, due none
  expect       FRA, GBR owes paris-2026/arming to UKR: yes, due none
  expect       FRA, GBR owes paris-2026/force to UKR: yes, due none
  expect       GBR owes paris-2026/future-attack to UKR: no, fails armed_attack by RUS on UKR
  flip         "no ceasefire"
    remove     C
    expect     GBR owes paris-2026/arming to UKR: asleep, fails ceasefire by RUS with UKR
  flip         "a State whose part is not listed"
    expect     JPN owes paris-2026/arming to UKR: unknown, fails coalition G
  flip         "the United States took part and did not sign"
    expect     USA owes paris-2026/arming to UKR: no, fails coalition G
    expect     USA owes paris-2026/monitoring to UKR: no, fails coalition G
  flip         "it began before the declaration and holds on"
    change     time of C to 2025-12-01
    expect     GBR owes paris-2026/arming to UKR: yes, due none
  flip         "another State is the beneficiary"
    expect     GBR owes paris-2026/arming to MDA: no, fails counterparty
  flip         "the day before"
    ask        as of 2026-09-30
    expect     GBR owes paris-2026/arming to UKR: asleep, fails ceasefire by RUS with UKR

scenario tiered-breach "A breach of a ceasefire under the reported plan"
  record       none
  given        ceasefire by RUS with UKR called C
    at         2026-10-01
  given        ceasefire_violation by RUS on UKR called B
    at         2026-12-01T06:00Z
  ask          as of 2026-12-01 assumed in force
  expect       UKR owes tiered-plan-2026/first-tier: yes, due 2026-12-02T06:00Z
  expect       GBR owes tiered-plan-2026/second-tier to UKR: asleep, fails hostilities by RUS on UKR
  expect       USA owes tiered-plan-2026/third-tier to UKR: no, fails armed_attack by RUS on UKR
  flip         "no ceasefire"
    remove     C
    expect     UKR owes tiered-plan-2026/first-tier: asleep, fails ceasefire by RUS with UKR
  flip         "no breach"
    remove     B
    expect     UKR owes tiered-plan-2026/first-tier: no, fails ceasefire_violation by RUS on UKR
    expect     GBR owes tiered-plan-2026/second-tier to UKR: no, fails ceasefire_violation by RUS on UKR
  flip         "the breach is of another State"
    change     by of B to BLR
    expect     UKR owes tiered-plan-2026/first-tier: no, fails ceasefire_violation by RUS on UKR
  flip         "the text as it is: a press report"
    ask        as of 2026-12-01
    expect     UKR owes tiered-plan-2026/first-tier: no, fails in force

scenario tiered-ladder "The breach goes on and widens"
  record       none
  given        ceasefire by RUS with UKR called C
    at         2026-10-01
  given        ceasefire_violation by RUS on UKR called B
    at         2026-12-01T06:00Z
  given        hostilities by RUS on UKR called H
    at         2026-12-02T07:00Z
  given        armed_attack by RUS on UKR called A
    at         2026-12-03T06:00Z
    place      kharkiv
  given        claim c1 UKR says A is expanded
  given        claim c2 RUS says A is expanded
  ask          as of 2026-12-03 reading clock.rou assumed in force
  expect       GBR owes tiered-plan-2026/second-tier to UKR: yes, due 2026-12-03T06:00Z
  ask          as of 2026-12-03 reading clock.not_stated assumed in force
  expect       GBR owes tiered-plan-2026/second-tier to UKR: yes, due none
  expect       USA owes tiered-plan-2026/third-tier to UKR: yes, due 2026-12-04T06:00Z
  flip         "the sides differ on whether it is an expanded attack"
    remove     c2
    add        claim RUS says A is not expanded
    expect     USA owes tiered-plan-2026/third-tier to UKR: contested
  flip         "the fighting had begun before the breach"
    change     time of H to 2026-11-01
    expect     GBR owes tiered-plan-2026/second-tier to UKR: no, fails H after B
  flip         "the attack comes before the breach"
    change     time of A to 2026-11-01
    expect     USA owes tiered-plan-2026/third-tier to UKR: no, fails A after B
  flip         "no ceasefire"
    remove     C
    expect     USA owes tiered-plan-2026/third-tier to UKR: asleep, fails ceasefire by RUS with UKR
