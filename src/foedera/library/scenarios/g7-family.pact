# The answers follow from the words of the texts. `no` means that a line fails; `asleep` that a further event is waited for.
scenario g7-attack "A later attack and the G7 declaration"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       GBR owes g7-2023/consult to UKR: yes, due none
  expect       GBR owes g7-2023/assist to UKR: yes, due none
  expect       POL owes g7-2023/assist to UKR: yes, due none
  flip         "the present hostilities must have ended first"
    ask        as of 2026-12-01 reading future.after_hostilities
    expect     GBR owes g7-2023/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     GBR owes g7-2023/assist to UKR: asleep, fails hostilities by RUS on UKR ended
  flip         "the reading is left open"
    ask        as of 2026-12-01
    expect     GBR owes g7-2023/consult to UKR: contested
    expect     GBR owes g7-2023/assist to UKR: contested
  flip         "the present hostilities had ended"
    remove     H
    add        hostilities by RUS on UKR called H2
      at       2022-02-24
      until    2026-10-01
    ask        as of 2026-12-01
    expect     GBR owes g7-2023/consult to UKR: yes, due none
    expect     GBR owes g7-2023/assist to UKR: yes, due none
  flip         "a State that did not join"
    expect     HRV owes g7-2023/consult to UKR: no, fails signatory G
    expect     HRV owes g7-2023/assist to UKR: no, fails signatory G

scenario g7-no-attack "An attack before the G7 declaration"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2023-07-05
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  ask          as of 2023-07-06 reading future.any_later_attack
  expect       GBR owes g7-2023/consult to UKR: no, fails in force
  expect       GBR owes g7-2023/assist to UKR: no, fails in force
  flip         "the day after it was issued, when it is not sure who had joined"
    change     time of A to 2023-07-13
    ask        as of 2023-07-13 reading future.any_later_attack
    expect     GBR owes g7-2023/consult to UKR: yes, due none
    expect     DNK owes g7-2023/consult to UKR: unknown, fails signatory G
    expect     POL owes g7-2023/consult to UKR: no, fails signatory G
  flip         "a third State attacks"
    change     time of A to 2026-12-01
    change     by of A to BLR
    ask        as of 2026-12-02 reading future.any_later_attack
    expect     GBR owes g7-2023/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     GBR owes g7-2023/assist to UKR: no, fails armed_attack by RUS on UKR
  flip         "a third State is attacked"
    change     time of A to 2026-12-01
    change     on of A to MDA
    ask        as of 2026-12-02 reading future.any_later_attack
    expect     GBR owes g7-2023/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     GBR owes g7-2023/assist to UKR: no, fails armed_attack by RUS on UKR
  flip         "nobody is attacked"
    remove     A
    ask        as of 2026-12-02 reading future.any_later_attack
    expect     GBR owes g7-2023/consult to UKR: no, fails armed_attack by RUS on UKR

scenario ba-request "A later attack and a request: the common text of the bilaterals"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       GBR owes ba-gbr/consult to UKR: yes, due 2026-12-02T08:00Z
  expect       UKR owes ba-gbr/consult to GBR: yes, due 2026-12-02T08:00Z
  expect       GBR owes ba-gbr/assist to UKR: yes, due none
  flip         "nobody asks"
    remove     R
    expect     GBR owes ba-gbr/consult to UKR: conditional, fails request by participant
    expect     GBR owes ba-gbr/assist to UKR: yes, due none
  flip         "the partner asks"
    change     by of R to GBR
    expect     GBR owes ba-gbr/consult to UKR: yes, due 2026-12-02T08:00Z
  flip         "a third State asks"
    change     by of R to FRA
    expect     GBR owes ba-gbr/consult to UKR: conditional, fails request by participant
  flip         "the request comes in the evening"
    change     time of R to 2026-12-01T20:00Z
    expect     GBR owes ba-gbr/consult to UKR: yes, due 2026-12-02T20:00Z
  flip         "the present hostilities must have ended first"
    ask        as of 2026-12-01 reading future.after_hostilities
    expect     GBR owes ba-gbr/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     GBR owes ba-gbr/assist to UKR: asleep, fails hostilities by RUS on UKR ended
  flip         "another partner, under a text that is not its own"
    expect     FRA owes ba-gbr/consult to UKR: no, fails participant G
    expect     FRA owes ba-gbr/assist to UKR: no, fails GBR

scenario ba-third-attacker "A third State attacks: the common text of the bilaterals"
  record       none
  given        armed_attack by BLR on UKR called A
    at         2026-12-01T06:00Z
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       GBR owes ba-gbr/consult to UKR: no, fails armed_attack by RUS on UKR
  expect       GBR owes ba-gbr/assist to UKR: no, fails armed_attack by RUS on UKR
  flip         "Russia attacks"
    change     by of A to RUS
    expect     GBR owes ba-gbr/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     GBR owes ba-gbr/assist to UKR: yes, due none
  flip         "Russia attacks before signature"
    change     by of A to RUS
    change     time of A to 2023-12-01T06:00Z
    change     time of R to 2023-12-01T08:00Z
    ask        as of 2023-12-01 reading future.any_later_attack
    expect     GBR owes ba-gbr/consult to UKR: no, fails in force
    expect     GBR owes ba-gbr/assist to UKR: no, fails in force
  flip         "Russia attacks after the ten years"
    change     by of A to RUS
    change     time of A to 2034-02-01T06:00Z
    change     time of R to 2034-02-01T08:00Z
    ask        as of 2034-02-01 reading future.any_later_attack
    expect     GBR owes ba-gbr/consult to UKR: no, fails in force
    expect     GBR owes ba-gbr/assist to UKR: no, fails in force
  flip         "only a threat"
    remove     A, R
    add        threat by RUS on UKR called T
      at       2026-12-01T06:00Z
    add        request by UKR about T called R2
      at       2026-12-01T08:00Z
    expect     GBR owes ba-gbr/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     GBR owes ba-gbr/assist to UKR: no, fails armed_attack by RUS on UKR

# Twenty-two partners and the United States wait for a request, Italy does not, Canada waits for the end of the present hostilities.
scenario ba-nobody-asks "A later attack, nobody asks: every partner"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       BEL owes ba-bel/consult to UKR: conditional, fails request by participant
  expect       CZE owes ba-cze/consult to UKR: conditional, fails request by participant
  expect       DEU owes ba-deu/consult to UKR: conditional, fails request by participant
  expect       DNK owes ba-dnk/consult to UKR: conditional, fails request by participant
  expect       ESP owes ba-esp/consult to UKR: conditional, fails request by participant
  expect       EST owes ba-est/consult to UKR: conditional, fails request by participant
  expect       EU owes ba-eu/consult to UKR: conditional, fails request by participant
  expect       FIN owes ba-fin/consult to UKR: conditional, fails request by participant
  expect       FRA owes ba-fra/consult to UKR: conditional, fails request by participant
  expect       GBR owes ba-gbr/consult to UKR: conditional, fails request by participant
  expect       ISL owes ba-isl/consult to UKR: conditional, fails request by participant
  expect       JPN owes ba-jpn/consult to UKR: conditional, fails request by participant
  expect       LUX owes ba-lux/consult to UKR: conditional, fails request by participant
  expect       LVA owes ba-lva/consult to UKR: conditional, fails request by participant
  expect       NLD owes ba-nld/consult to UKR: conditional, fails request by participant
  expect       NOR owes ba-nor/consult to UKR: conditional, fails request by participant
  expect       PRT owes ba-prt/consult to UKR: conditional, fails request by participant
  expect       SVN owes ba-svn/consult to UKR: conditional, fails request by participant
  expect       SWE owes ba-swe/consult to UKR: conditional, fails request by participant
  expect       LTU owes ba-ltu/consult to UKR: conditional, fails request by participant
  expect       ROU owes ba-rou/consult to UKR: conditional, fails request by participant
  expect       IRL owes ba-irl/consult to UKR: conditional, fails request by participant
  expect       USA owes ba-usa/consult to UKR: conditional, fails request by participant
  expect       ITA owes ba-ita/consult to UKR: yes, due 2026-12-02T06:00Z
  expect       CAN owes ba-can/consult to UKR: asleep, fails hostilities by RUS on UKR ended
  expect       BEL owes ba-bel/assist to UKR: yes, due none
  expect       CZE owes ba-cze/assist to UKR: yes, due none
  expect       DEU owes ba-deu/assist to UKR: yes, due none
  expect       DNK owes ba-dnk/assist to UKR: yes, due none
  expect       ESP owes ba-esp/assist to UKR: yes, due none
  expect       EST owes ba-est/assist to UKR: yes, due none
  expect       FIN owes ba-fin/assist to UKR: yes, due none
  expect       FRA owes ba-fra/assist to UKR: yes, due none
  expect       GBR owes ba-gbr/assist to UKR: yes, due none
  expect       ISL owes ba-isl/assist to UKR: yes, due none
  expect       JPN owes ba-jpn/assist to UKR: yes, due none
  expect       LUX owes ba-lux/assist to UKR: yes, due none
  expect       LVA owes ba-lva/assist to UKR: yes, due none
  expect       NLD owes ba-nld/assist to UKR: yes, due none
  expect       NOR owes ba-nor/assist to UKR: yes, due none
  expect       PRT owes ba-prt/assist to UKR: yes, due none
  expect       SVN owes ba-svn/assist to UKR: yes, due none
  expect       SWE owes ba-swe/assist to UKR: yes, due none
  expect       LTU owes ba-ltu/assist to UKR: yes, due none
  expect       ROU owes ba-rou/assist to UKR: yes, due none
  expect       ITA owes ba-ita/assist to UKR: yes, due none
  expect       ALB owes ba-alb/consult to UKR: unknown, fails in force
  expect       ALB owes ba-alb/assist to UKR: unknown, fails in force
  flip         "Ukraine asks"
    add        request by UKR about A called R
      at       2026-12-01T08:00Z
    expect     BEL owes ba-bel/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     CZE owes ba-cze/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     DEU owes ba-deu/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     DNK owes ba-dnk/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     ESP owes ba-esp/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     EST owes ba-est/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     EU owes ba-eu/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     FIN owes ba-fin/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     FRA owes ba-fra/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     GBR owes ba-gbr/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     ISL owes ba-isl/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     JPN owes ba-jpn/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     LUX owes ba-lux/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     LVA owes ba-lva/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     NLD owes ba-nld/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     NOR owes ba-nor/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     PRT owes ba-prt/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     SVN owes ba-svn/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     SWE owes ba-swe/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     LTU owes ba-ltu/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     ROU owes ba-rou/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     IRL owes ba-irl/consult to UKR: yes, due 2026-12-02T08:00Z
  flip         "the present hostilities must have ended first"
    ask        as of 2026-12-01 reading future.after_hostilities
    expect     BEL owes ba-bel/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     CZE owes ba-cze/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     DEU owes ba-deu/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     DNK owes ba-dnk/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     ESP owes ba-esp/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     EST owes ba-est/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     EU owes ba-eu/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     FIN owes ba-fin/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     FRA owes ba-fra/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     GBR owes ba-gbr/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     ISL owes ba-isl/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     JPN owes ba-jpn/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     LUX owes ba-lux/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     LVA owes ba-lva/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     NLD owes ba-nld/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     NOR owes ba-nor/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     PRT owes ba-prt/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     SVN owes ba-svn/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     SWE owes ba-swe/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     LTU owes ba-ltu/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     ROU owes ba-rou/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     IRL owes ba-irl/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     BEL owes ba-bel/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     CZE owes ba-cze/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     DEU owes ba-deu/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     DNK owes ba-dnk/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     ESP owes ba-esp/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     EST owes ba-est/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     FIN owes ba-fin/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     FRA owes ba-fra/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     GBR owes ba-gbr/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     ISL owes ba-isl/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     JPN owes ba-jpn/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     LUX owes ba-lux/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     LVA owes ba-lva/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     NLD owes ba-nld/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     NOR owes ba-nor/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     PRT owes ba-prt/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     SVN owes ba-svn/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     SWE owes ba-swe/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     LTU owes ba-ltu/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     ROU owes ba-rou/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     ITA owes ba-ita/assist to UKR: asleep, fails hostilities by RUS on UKR ended
  flip         "nobody is attacked"
    remove     A
    expect     BEL owes ba-bel/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     CZE owes ba-cze/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     DEU owes ba-deu/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     DNK owes ba-dnk/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     ESP owes ba-esp/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     EST owes ba-est/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     EU owes ba-eu/consult to UKR: no, fails aggression on UKR
    expect     FIN owes ba-fin/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     FRA owes ba-fra/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     GBR owes ba-gbr/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     ISL owes ba-isl/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     JPN owes ba-jpn/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     LUX owes ba-lux/consult to UKR: no, fails armed_attack on UKR
    expect     LVA owes ba-lva/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     NLD owes ba-nld/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     NOR owes ba-nor/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     PRT owes ba-prt/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     SVN owes ba-svn/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     SWE owes ba-swe/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     LTU owes ba-ltu/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     ROU owes ba-rou/consult to UKR: no, fails aggression by RUS on UKR
    expect     IRL owes ba-irl/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     BEL owes ba-bel/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     CZE owes ba-cze/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     DEU owes ba-deu/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     DNK owes ba-dnk/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     ESP owes ba-esp/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     EST owes ba-est/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     FIN owes ba-fin/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     FRA owes ba-fra/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     GBR owes ba-gbr/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     ISL owes ba-isl/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     JPN owes ba-jpn/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     LUX owes ba-lux/assist to UKR: no, fails armed_attack on UKR
    expect     LVA owes ba-lva/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     NLD owes ba-nld/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     NOR owes ba-nor/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     PRT owes ba-prt/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     SVN owes ba-svn/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     SWE owes ba-swe/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     LTU owes ba-ltu/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     ROU owes ba-rou/assist to UKR: no, fails aggression by RUS on UKR
    expect     ITA owes ba-ita/assist to UKR: no, fails armed_attack by RUS on UKR
  flip         "the Albanian notices had been given"
    ask        as of 2026-12-01 reading future.any_later_attack assumed in force
    expect     ALB owes ba-alb/consult to UKR: conditional, fails request by participant
    expect     ALB owes ba-alb/assist to UKR: yes, due none

scenario ba-ita-attack "Italy: the clock runs from the attack"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       ITA owes ba-ita/consult to UKR: yes, due 2026-12-02T06:00Z
  expect       UKR owes ba-ita/consult to ITA: yes, due 2026-12-02T06:00Z
  flip         "a request changes nothing"
    add        request by UKR about A called R
      at       2026-12-01T08:00Z
    expect     ITA owes ba-ita/consult to UKR: yes, due 2026-12-02T06:00Z
  flip         "the attack comes in the afternoon"
    change     time of A to 2026-12-01T15:00Z
    expect     ITA owes ba-ita/consult to UKR: yes, due 2026-12-02T15:00Z
  flip         "the present hostilities must have ended first"
    ask        as of 2026-12-01 reading future.after_hostilities
    expect     ITA owes ba-ita/consult to UKR: asleep, fails hostilities by RUS on UKR ended

scenario ba-ita-before "Italy: an attack before signature"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2024-02-20T10:00Z
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  ask          as of 2024-02-20 reading future.any_later_attack
  expect       ITA owes ba-ita/consult to UKR: no, fails in force
  flip         "on the day after signature"
    change     time of A to 2024-02-25T10:00Z
    ask        as of 2024-02-25 reading future.any_later_attack
    expect     ITA owes ba-ita/consult to UKR: yes, due 2024-02-26T10:00Z
  flip         "a third State, after signature"
    change     time of A to 2024-02-25T10:00Z
    change     by of A to BLR
    ask        as of 2024-02-25 reading future.any_later_attack
    expect     ITA owes ba-ita/consult to UKR: no, fails armed_attack by RUS on UKR
  flip         "another partner"
    change     time of A to 2024-02-25T10:00Z
    ask        as of 2024-02-25 reading future.any_later_attack
    expect     ESP owes ba-ita/consult to UKR: no, fails participant G

scenario ba-can-after "Canada and Poland: an attack after the present hostilities"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
    until      2026-10-01
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01
  expect       CAN owes ba-can/consult to UKR: yes, due 2026-12-02T08:00Z
  expect       CAN owes ba-can/assist to UKR: yes, due none
  expect       POL owes ba-pol/consult to UKR: yes, due 2026-12-02T08:00Z
  expect       POL owes ba-pol/assist to UKR: yes, due none
  flip         "nobody asks"
    remove     R
    expect     CAN owes ba-can/consult to UKR: conditional, fails request by participant
    expect     CAN owes ba-can/assist to UKR: yes, due none
    expect     POL owes ba-pol/consult to UKR: conditional, fails request by participant
    expect     POL owes ba-pol/assist to UKR: yes, due none
  flip         "the attack comes before the end"
    change     time of A to 2026-09-01T06:00Z
    change     time of R to 2026-09-01T08:00Z
    ask        as of 2026-09-01
    expect     CAN owes ba-can/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     CAN owes ba-can/assist to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     POL owes ba-pol/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     POL owes ba-pol/assist to UKR: asleep, fails hostilities by RUS on UKR ended
  flip         "a third State attacks"
    change     by of A to BLR
    expect     CAN owes ba-can/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     CAN owes ba-can/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     POL owes ba-pol/consult to UKR: no, fails armed_attack by RUS on UKR

scenario ba-can-asleep "Canada and Poland: an attack while the present hostilities last"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01
  expect       CAN owes ba-can/consult to UKR: asleep, fails hostilities by RUS on UKR ended
  expect       CAN owes ba-can/assist to UKR: asleep, fails hostilities by RUS on UKR ended
  expect       POL owes ba-pol/consult to UKR: asleep, fails hostilities by RUS on UKR ended
  expect       POL owes ba-pol/assist to UKR: asleep, fails hostilities by RUS on UKR ended
  flip         "the present hostilities had ended"
    remove     H
    add        hostilities by RUS on UKR called H2
      at       2022-02-24
      until    2026-10-01
    expect     CAN owes ba-can/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     CAN owes ba-can/assist to UKR: yes, due none
  flip         "it is not sure that they had ended"
    remove     H
    add        hostilities by RUS on UKR called H2
      at       2022-02-24
      until    2026-11-15..2026-12-15
    ask        as of 2026-12-20
    expect     CAN owes ba-can/assist to UKR: unknown, fails hostilities by RUS on UKR ended
    expect     POL owes ba-pol/assist to UKR: unknown, fails hostilities by RUS on UKR ended
  flip         "a third State attacks"
    change     by of A to BLR
    expect     CAN owes ba-can/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     CAN owes ba-can/assist to UKR: no, fails armed_attack by RUS on UKR
  flip         "before signature"
    change     time of A to 2024-02-01T06:00Z
    change     time of R to 2024-02-01T08:00Z
    ask        as of 2024-02-01
    expect     CAN owes ba-can/consult to UKR: no, fails in force
    expect     CAN owes ba-can/assist to UKR: no, fails in force

# The General Assembly is made to find here only so that the word has a value; no such finding is on record.
scenario ba-escalation "A significant escalation of the present hostilities"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  given        claim finding UNGA says A is significant_escalation
    said       2026-12-01
  ask          as of 2026-12-01
  expect       POL owes ba-pol/consult-escalation to UKR: yes, due 2026-12-02T08:00Z
  expect       ROU owes ba-rou/consult-escalation to UKR: yes, due 2026-12-02T08:00Z
  expect       IRL owes ba-irl/consult-escalation to UKR: yes, due 2026-12-02T08:00Z
  expect       LTU owes ba-ltu/consult-escalation to UKR: yes, due 2026-12-02T08:00Z
  expect       POL owes ba-pol/assist-escalation to UKR: yes, due none
  expect       ROU owes ba-rou/assist-escalation to UKR: yes, due none
  expect       LTU owes ba-ltu/assist-escalation to UKR: yes, due none
  expect       ALB owes ba-alb/consult-escalation to UKR: unknown, fails in force
  flip         "nobody has said what is significant"
    remove     finding
    expect     POL owes ba-pol/consult-escalation to UKR: unknown, fails A is significant_escalation
    expect     IRL owes ba-irl/consult-escalation to UKR: unknown, fails A is significant_escalation
    expect     POL owes ba-pol/assist-escalation to UKR: unknown, fails A is significant_escalation
    expect     ROU owes ba-rou/consult-escalation to UKR: unknown, fails A is significant_escalation
    expect     ROU owes ba-rou/assist-escalation to UKR: unknown, fails A is significant_escalation
    expect     LTU owes ba-ltu/consult-escalation to UKR: unknown, fails A is significant_escalation
  flip         "the two sides differ"
    remove     finding
    add        claim one UKR says A is significant_escalation
      said     2026-12-01
    add        claim two RUS says A is not significant_escalation
      said     2026-12-01
    expect     POL owes ba-pol/consult-escalation to UKR: contested
    expect     ROU owes ba-rou/assist-escalation to UKR: contested
  flip         "the finding says that it is not"
    remove     finding
    add        claim other UNGA says A is not significant_escalation
      said     2026-12-01
    expect     POL owes ba-pol/consult-escalation to UKR: no, fails A is significant_escalation
    expect     LTU owes ba-ltu/assist-escalation to UKR: no, fails A is significant_escalation
    expect     ALB owes ba-alb/assist-escalation to UKR: no, fails A is significant_escalation
  flip         "nobody asks"
    remove     R
    expect     POL owes ba-pol/consult-escalation to UKR: conditional, fails request by participant
    expect     POL owes ba-pol/assist-escalation to UKR: yes, due none
  flip         "the Albanian notices had been given"
    ask        as of 2026-12-01 reading future.any_later_attack assumed in force
    expect     ALB owes ba-alb/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     ALB owes ba-alb/consult-escalation to UKR: yes, due 2026-12-02T08:00Z
    expect     ALB owes ba-alb/assist-escalation to UKR: yes, due none

scenario ba-escalation-third "A third State attacks: the escalation clauses"
  record       none
  given        armed_attack by BLR on UKR called A
    at         2026-12-01T06:00Z
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  given        claim finding UNGA says A is significant_escalation
    said       2026-12-01
  ask          as of 2026-12-01
  expect       POL owes ba-pol/consult-escalation to UKR: no, fails armed_attack by RUS on UKR
  expect       POL owes ba-pol/assist-escalation to UKR: no, fails armed_attack by RUS on UKR
  flip         "Russia attacks"
    change     by of A to RUS
    expect     POL owes ba-pol/consult-escalation to UKR: yes, due 2026-12-02T08:00Z
    expect     POL owes ba-pol/assist-escalation to UKR: yes, due none
  flip         "Russia attacks before signature"
    change     by of A to RUS
    change     time of A to 2024-07-01T06:00Z
    change     time of R to 2024-07-01T08:00Z
    ask        as of 2024-07-01
    expect     POL owes ba-pol/consult-escalation to UKR: no, fails in force
    expect     POL owes ba-pol/assist-escalation to UKR: no, fails in force
  flip         "another partner"
    change     by of A to RUS
    expect     CZE owes ba-pol/consult-escalation to UKR: no, fails participant G
    expect     CZE owes ba-pol/assist-escalation to UKR: no, fails POL

scenario ba-ltu-partner "Lithuania is attacked"
  record       none
  given        armed_attack by RUS on LTU called A
    at         2026-12-01T06:00Z
  given        request by LTU about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01
  expect       UKR owes ba-ltu/consult-partner to LTU: yes, due 2026-12-02T08:00Z
  expect       LTU owes ba-ltu/consult-partner to UKR: yes, due 2026-12-02T08:00Z
  flip         "Ukraine asks"
    change     by of R to UKR
    expect     UKR owes ba-ltu/consult-partner to LTU: yes, due 2026-12-02T08:00Z
  flip         "nobody asks"
    remove     R
    expect     UKR owes ba-ltu/consult-partner to LTU: conditional, fails request by participant
  flip         "a third State attacks"
    change     by of A to BLR
    expect     UKR owes ba-ltu/consult-partner to LTU: no, fails armed_attack by RUS on LTU
  flip         "before signature"
    change     time of A to 2024-06-01T06:00Z
    change     time of R to 2024-06-01T08:00Z
    ask        as of 2024-06-01
    expect     UKR owes ba-ltu/consult-partner to LTU: no, fails in force

scenario ba-ltu-other "Latvia is attacked: the agreement of Lithuania"
  record       none
  given        armed_attack by RUS on LVA called A
    at         2026-12-01T06:00Z
  given        request by LTU about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01
  expect       UKR owes ba-ltu/consult-partner to LTU: no, fails armed_attack by RUS on LTU
  flip         "Lithuania is attacked"
    change     on of A to LTU
    expect     UKR owes ba-ltu/consult-partner to LTU: yes, due 2026-12-02T08:00Z
  flip         "nobody is attacked"
    remove     A, R
    expect     UKR owes ba-ltu/consult-partner to LTU: no, fails armed_attack by RUS on LTU
  flip         "another State asked about"
    change     on of A to LTU
    expect     LVA owes ba-ltu/consult-partner to LTU: no, fails participant G

scenario ba-usa-request "The United States: an attack and a request"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       USA owes ba-usa/consult to UKR: yes, due 2026-12-02T08:00Z
  expect       UKR owes ba-usa/consult to USA: yes, due 2026-12-02T08:00Z
  expect       USA owes ba-usa/assist to UKR: unused
  flip         "only a threat"
    remove     A, R
    add        threat by RUS on UKR called T
      at       2026-12-01T06:00Z
    add        request by UKR about T called R2
      at       2026-12-01T08:00Z
    expect     USA owes ba-usa/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     USA owes ba-usa/assist to UKR: unused
  flip         "a third State attacks"
    change     by of A to BLR
    expect     USA owes ba-usa/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     USA owes ba-usa/assist to UKR: unused
  flip         "nobody asks"
    remove     R
    expect     USA owes ba-usa/consult to UKR: conditional, fails request by participant
  flip         "the present hostilities must have ended first"
    ask        as of 2026-12-01 reading future.after_hostilities
    expect     USA owes ba-usa/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     USA owes ba-usa/assist to UKR: asleep, fails hostilities by RUS on UKR ended

scenario ba-usa-other "The United States: another State is attacked"
  record       none
  given        armed_attack by RUS on POL called A
    at         2026-12-01T06:00Z
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       USA owes ba-usa/consult to UKR: no, fails threat on UKR
  expect       USA owes ba-usa/assist to UKR: no, fails threat on UKR
  flip         "Ukraine is attacked"
    change     on of A to UKR
    expect     USA owes ba-usa/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     USA owes ba-usa/assist to UKR: unused
  flip         "Ukraine is attacked before signature"
    change     on of A to UKR
    change     time of A to 2024-06-01T06:00Z
    change     time of R to 2024-06-01T08:00Z
    ask        as of 2024-06-01 reading future.any_later_attack
    expect     USA owes ba-usa/consult to UKR: no, fails in force
    expect     USA owes ba-usa/assist to UKR: no, fails in force
  flip         "Ukraine is attacked after the ten years"
    change     on of A to UKR
    change     time of A to 2034-07-01T06:00Z
    change     time of R to 2034-07-01T08:00Z
    ask        as of 2034-07-01 reading future.any_later_attack
    expect     USA owes ba-usa/consult to UKR: no, fails in force
    expect     USA owes ba-usa/assist to UKR: no, fails in force

scenario ba-no-attacker-named "Texts that do not name the attacker: the EU and Luxembourg"
  record       none
  given        armed_attack by BLR on UKR called A
    at         2026-12-01T06:00Z
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       EU owes ba-eu/consult to UKR: yes, due 2026-12-02T08:00Z
  expect       LUX owes ba-lux/consult to UKR: yes, due 2026-12-02T08:00Z
  expect       LUX owes ba-lux/assist to UKR: yes, due none
  expect       ROU owes ba-rou/consult to UKR: no, fails aggression by RUS on UKR
  expect       ROU owes ba-rou/assist to UKR: no, fails aggression by RUS on UKR
  flip         "Russia attacks"
    change     by of A to RUS
    expect     EU owes ba-eu/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     LUX owes ba-lux/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     ROU owes ba-rou/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     ROU owes ba-rou/assist to UKR: yes, due none
  flip         "nobody asks"
    remove     R
    expect     EU owes ba-eu/consult to UKR: conditional, fails request by participant
    expect     LUX owes ba-lux/consult to UKR: conditional, fails request by participant
    expect     LUX owes ba-lux/assist to UKR: yes, due none
  flip         "the present hostilities must have ended first"
    ask        as of 2026-12-01 reading future.after_hostilities
    expect     EU owes ba-eu/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     LUX owes ba-lux/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     LUX owes ba-lux/assist to UKR: asleep, fails hostilities by RUS on UKR ended

scenario ba-no-attack-on-ukr "Another State is attacked: the EU, Luxembourg and Romania"
  record       none
  given        armed_attack by RUS on MDA called A
    at         2026-12-01T06:00Z
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       EU owes ba-eu/consult to UKR: no, fails aggression on UKR
  expect       LUX owes ba-lux/consult to UKR: no, fails armed_attack on UKR
  expect       LUX owes ba-lux/assist to UKR: no, fails armed_attack on UKR
  expect       ROU owes ba-rou/consult to UKR: no, fails aggression by RUS on UKR
  expect       ROU owes ba-rou/assist to UKR: no, fails aggression by RUS on UKR
  flip         "Ukraine is attacked"
    change     on of A to UKR
    expect     EU owes ba-eu/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     LUX owes ba-lux/assist to UKR: yes, due none
    expect     ROU owes ba-rou/consult to UKR: yes, due 2026-12-02T08:00Z
  flip         "Ukraine is attacked before signature"
    change     on of A to UKR
    change     time of A to 2024-06-01T06:00Z
    change     time of R to 2024-06-01T08:00Z
    ask        as of 2024-06-01 reading future.any_later_attack
    expect     EU owes ba-eu/consult to UKR: no, fails in force
    expect     LUX owes ba-lux/consult to UKR: no, fails in force
    expect     ROU owes ba-rou/consult to UKR: no, fails in force
  flip         "ten years on: the EU text has no end"
    change     on of A to UKR
    change     time of A to 2035-01-10T06:00Z
    change     time of R to 2035-01-10T08:00Z
    ask        as of 2035-01-10 reading future.any_later_attack
    expect     EU owes ba-eu/consult to UKR: yes, due 2035-01-11T08:00Z
    expect     LUX owes ba-lux/consult to UKR: no, fails in force
    expect     ROU owes ba-rou/consult to UKR: no, fails in force

scenario ba-prt-charter "Portugal: a description or a test"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01 reading future.any_later_attack
  expect       PRT owes ba-prt/consult to UKR: yes, due 2026-12-02T08:00Z
  expect       PRT owes ba-prt/assist to UKR: yes, due none
  flip         "violation of the UN Charter read as a test, and nobody has found on it"
    ask        as of 2026-12-01 reading future.any_later_attack, charter.condition
    expect     PRT owes ba-prt/consult to UKR: unknown, fails A is contrary_to_charter
    expect     PRT owes ba-prt/assist to UKR: unknown, fails A is contrary_to_charter
  flip         "a finding that it was a violation"
    add        claim finding UNGA says A is contrary_to_charter
      said     2026-12-01
    ask        as of 2026-12-01 reading future.any_later_attack, charter.condition
    expect     PRT owes ba-prt/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     PRT owes ba-prt/assist to UKR: yes, due none
  flip         "nobody asks"
    remove     R
    expect     PRT owes ba-prt/consult to UKR: conditional, fails request by participant

scenario gbr-ukr-2025-attack "The United Kingdom is attacked: the declaration beside the treaty of 2025"
  record       none
  given        armed_attack by RUS on GBR called A
    at         2026-12-01T06:00Z
  ask          as of 2026-12-01
  expect       UKR owes gbr-ukr-2025/consult to GBR: yes, due none
  expect       GBR owes gbr-ukr-2025/consult to UKR: yes, due none
  expect       UKR owes gbr-ukr-2025/assist to GBR: yes, due none
  flip         "Ukraine is attacked"
    change     on of A to UKR
    expect     GBR owes gbr-ukr-2025/consult to UKR: yes, due none
    expect     GBR owes gbr-ukr-2025/assist to UKR: yes, due none
  flip         "a third State attacks"
    change     by of A to BLR
    expect     UKR owes gbr-ukr-2025/consult to GBR: yes, due none
  flip         "signed but not yet in force"
    change     time of A to 2025-10-01T06:00Z
    ask        as of 2025-10-01
    expect     UKR owes gbr-ukr-2025/consult to GBR: no, fails in force
    expect     UKR owes gbr-ukr-2025/assist to GBR: no, fails in force
  flip         "violation of the UN Charter read as a test, and nobody has found on it"
    ask        as of 2026-12-01 reading charter.condition
    expect     UKR owes gbr-ukr-2025/consult to GBR: unknown, fails A is contrary_to_charter
    expect     UKR owes gbr-ukr-2025/assist to GBR: unknown, fails A is contrary_to_charter

scenario gbr-ukr-2025-other "Another State is attacked: the declaration of 2025"
  record       none
  given        armed_attack by RUS on FRA called A
    at         2026-12-01T06:00Z
  ask          as of 2026-12-01
  expect       UKR owes gbr-ukr-2025/consult to GBR: no, fails V in party
  expect       UKR owes gbr-ukr-2025/assist to GBR: no, fails armed_attack on V
  flip         "the United Kingdom is attacked"
    change     on of A to GBR
    expect     UKR owes gbr-ukr-2025/consult to GBR: yes, due none
    expect     UKR owes gbr-ukr-2025/assist to GBR: yes, due none
  flip         "nobody is attacked"
    remove     A
    expect     UKR owes gbr-ukr-2025/consult to GBR: no, fails armed_attack on V
    expect     UKR owes gbr-ukr-2025/assist to GBR: no, fails armed_attack on V
  flip         "a third State is asked about"
    change     on of A to GBR
    expect     FRA owes gbr-ukr-2025/consult to GBR: no, fails party G
    expect     FRA owes gbr-ukr-2025/assist to GBR: no, fails party G

scenario compact-after "An attack after the present hostilities: the Ukraine Compact"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
    until      2026-10-01
  ask          as of 2026-12-01
  expect       GBR owes ukraine-compact-2024/convene to UKR: yes, due none
  flip         "the attack comes before the end"
    change     time of A to 2026-09-01T06:00Z
    ask        as of 2026-09-01
    expect     GBR owes ukraine-compact-2024/convene to UKR: asleep, fails hostilities by RUS on UKR ended
  flip         "a third State attacks"
    change     by of A to BLR
    expect     GBR owes ukraine-compact-2024/convene to UKR: no, fails armed_attack by RUS on UKR
  flip         "a State that did not join"
    expect     AUS owes ukraine-compact-2024/convene to UKR: no, fails supporter
  flip         "a State in the block of endorsers only"
    expect     CZE owes ukraine-compact-2024/convene to UKR: yes, due none
  flip         "the hostilities of 2022 go on"
    change     until of H to unknown
    expect     GBR owes ukraine-compact-2024/convene to UKR: asleep, fails hostilities by RUS on UKR ended

scenario compact-asleep "An attack while the present hostilities last: the Ukraine Compact"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  ask          as of 2026-12-01
  expect       GBR owes ukraine-compact-2024/convene to UKR: asleep, fails hostilities by RUS on UKR ended
  flip         "the present hostilities had ended"
    remove     H
    add        hostilities by RUS on UKR called H2
      at       2022-02-24
      until    2026-10-01
    expect     GBR owes ukraine-compact-2024/convene to UKR: yes, due none
  flip         "it is not sure that they had ended"
    remove     H
    add        hostilities by RUS on UKR called H2
      at       2022-02-24
      until    2026-11-15..2026-12-15
    ask        as of 2026-12-20
    expect     GBR owes ukraine-compact-2024/convene to UKR: unknown, fails hostilities by RUS on UKR ended
  flip         "a third State attacks"
    change     by of A to BLR
    expect     GBR owes ukraine-compact-2024/convene to UKR: no, fails armed_attack by RUS on UKR
  flip         "before it was launched"
    change     time of A to 2024-07-01T06:00Z
    ask        as of 2024-07-01
    expect     GBR owes ukraine-compact-2024/convene to UKR: no, fails in force

scenario ba-accession "Ukraine joins NATO within the ten years"
  record       none
  given        accession by UKR to NATO called N
    at         2028-05-01
  ask          as of 2028-05-02
  expect       GBR owes ba-gbr/nato-accession to UKR: yes, due none
  expect       USA owes ba-usa/nato-accession to UKR: yes, due none
  expect       CZE owes ba-cze/nato-accession to UKR: yes, due none
  expect       ALB owes ba-alb/nato-accession to UKR: unknown, fails in force
  expect       BEL owes ba-bel/nato-accession to UKR: yes, due none
  expect       CAN owes ba-can/nato-accession to UKR: yes, due none
  expect       DNK owes ba-dnk/nato-accession to UKR: yes, due none
  expect       ESP owes ba-esp/nato-accession to UKR: yes, due none
  expect       EST owes ba-est/nato-accession to UKR: yes, due none
  expect       FIN owes ba-fin/nato-accession to UKR: yes, due none
  expect       FRA owes ba-fra/nato-accession to UKR: yes, due none
  expect       HRV owes ba-hrv/nato-accession to UKR: yes, due none
  expect       ISL owes ba-isl/nato-accession to UKR: yes, due none
  expect       ITA owes ba-ita/nato-accession to UKR: yes, due none
  expect       LTU owes ba-ltu/nato-accession to UKR: yes, due none
  expect       LUX owes ba-lux/nato-accession to UKR: yes, due none
  expect       LVA owes ba-lva/nato-accession to UKR: yes, due none
  expect       NLD owes ba-nld/nato-accession to UKR: yes, due none
  expect       NOR owes ba-nor/nato-accession to UKR: yes, due none
  expect       POL owes ba-pol/nato-accession to UKR: yes, due none
  expect       PRT owes ba-prt/nato-accession to UKR: yes, due none
  expect       ROU owes ba-rou/nato-accession to UKR: yes, due none
  expect       SVN owes ba-svn/nato-accession to UKR: yes, due none
  expect       SWE owes ba-swe/nato-accession to UKR: yes, due none
  flip         "another State joins"
    change     by of N to GEO
    expect     GBR owes ba-gbr/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     USA owes ba-usa/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     CZE owes ba-cze/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     ALB owes ba-alb/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     BEL owes ba-bel/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     CAN owes ba-can/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     DNK owes ba-dnk/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     ESP owes ba-esp/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     EST owes ba-est/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     FIN owes ba-fin/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     FRA owes ba-fra/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     HRV owes ba-hrv/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     ISL owes ba-isl/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     ITA owes ba-ita/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     LTU owes ba-ltu/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     LUX owes ba-lux/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     LVA owes ba-lva/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     NLD owes ba-nld/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     NOR owes ba-nor/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     POL owes ba-pol/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     PRT owes ba-prt/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     ROU owes ba-rou/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     SVN owes ba-svn/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     SWE owes ba-swe/nato-accession to UKR: no, fails accession by UKR to NATO
  flip         "the Albanian notices had been given"
    ask        as of 2028-05-02 assumed in force
    expect     ALB owes ba-alb/nato-accession to UKR: yes, due none
  flip         "after the ten years"
    change     time of N to 2035-05-01
    ask        as of 2035-05-02
    expect     GBR owes ba-gbr/nato-accession to UKR: no, fails in force
    expect     USA owes ba-usa/nato-accession to UKR: no, fails in force
    expect     CZE owes ba-cze/nato-accession to UKR: no, fails in force
  flip         "another partner"
    expect     FRA owes ba-gbr/nato-accession to UKR: no, fails participant G

scenario ba-accession-eu "Ukraine joins the EU instead"
  record       none
  given        accession by UKR to EU called N
    at         2028-05-01
  ask          as of 2028-05-02
  expect       GBR owes ba-gbr/nato-accession to UKR: no, fails accession by UKR to NATO
  expect       USA owes ba-usa/nato-accession to UKR: no, fails accession by UKR to NATO
  expect       CZE owes ba-cze/nato-accession to UKR: no, fails accession by UKR to NATO
  flip         "it joins NATO"
    change     to of N to NATO
    expect     GBR owes ba-gbr/nato-accession to UKR: yes, due none
    expect     USA owes ba-usa/nato-accession to UKR: yes, due none
    expect     CZE owes ba-cze/nato-accession to UKR: yes, due none
  flip         "it joins nothing"
    remove     N
    expect     GBR owes ba-gbr/nato-accession to UKR: no, fails accession by UKR to NATO
  flip         "it joins NATO before signature"
    change     to of N to NATO
    change     time of N to 2023-05-01
    ask        as of 2023-05-02
    expect     GBR owes ba-gbr/nato-accession to UKR: no, fails in force

scenario ba-mne-unsigned "Montenegro: a text that was not signed"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  ask          as of 2026-12-01
  expect       MNE owes ba-mne/consult to UKR: no, fails in force
  expect       MNE owes ba-mne/assist to UKR: no, fails in force
  flip         "as if in force"
    ask        as of 2026-12-01 reading future.any_later_attack assumed in force
    expect     MNE owes ba-mne/consult to UKR: yes, due none
    expect     MNE owes ba-mne/assist to UKR: yes, due none
    expect     MNE owes ba-mne/consult-escalation to UKR: unknown, fails A is significant_escalation
    expect     MNE owes ba-mne/assist-escalation to UKR: unknown, fails A is significant_escalation
  flip         "as if in force, and the present hostilities must have ended first"
    ask        as of 2026-12-01 reading future.after_hostilities assumed in force
    expect     MNE owes ba-mne/consult to UKR: asleep, fails hostilities by RUS on UKR ended
    expect     MNE owes ba-mne/assist to UKR: asleep, fails hostilities by RUS on UKR ended
  flip         "as if in force, and both sides call it a significant escalation"
    add        claim UKR says A is significant_escalation
    add        claim RUS says A is significant_escalation
    ask        as of 2026-12-01 assumed in force
    expect     MNE owes ba-mne/consult-escalation to UKR: yes, due none
    expect     MNE owes ba-mne/assist-escalation to UKR: yes, due none
  flip         "as if in force, a third State attacks"
    change     by of A to BLR
    ask        as of 2026-12-01 assumed in force
    expect     MNE owes ba-mne/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     MNE owes ba-mne/assist to UKR: no, fails armed_attack by RUS on UKR
  flip         "as if in force, nobody is attacked"
    remove     A
    ask        as of 2026-12-01 assumed in force
    expect     MNE owes ba-mne/consult to UKR: no, fails armed_attack by RUS on UKR
