# What became of each duty and power of the bilateral agreements: done in time, late, not on record, used.
scenario life-ba-consult "Consultations within and after twenty-four hours of the request"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  given        consult by EST with UKR about A called C1
    at         2026-12-02T07:00Z
  given        consult by ITA with UKR about A called C2
    at         2026-12-02T07:00Z
  given        consult by LUX with UKR about A called C3
    at         2026-12-02T07:00Z
  given        consult by ROU with UKR about A called C4
    at         2026-12-02T09:00Z
  given        consult by PRT with UKR about A called C5
    at         2026-12-02T07:00Z
  given        consult by EU with UKR about A called C6
    at         2026-12-02T07:00Z
  given        consult by USA with UKR about A called C7
    at         2026-12-02T07:00Z
  ask          as of 2026-12-03 reading future.any_later_attack
  # 25 hours after the attack and 23 after the request: in time for all but Italy, whose clock runs from the attack.
  expect       EST owes ba-est/consult to UKR: fulfilled
  expect       ITA owes ba-ita/consult to UKR: late
  expect       LUX owes ba-lux/consult to UKR: fulfilled
  expect       ROU owes ba-rou/consult to UKR: late
  expect       PRT owes ba-prt/consult to UKR: fulfilled
  expect       EU owes ba-eu/consult to UKR: fulfilled
  expect       USA owes ba-usa/consult to UKR: fulfilled
  expect       BEL owes ba-bel/consult to UKR: no performance on record
  flip         "nobody had asked: Italy alone owed a consultation"
    remove     R
    expect     EST owes ba-est/consult to UKR: conditional, fails request by participant about A
    expect     ITA owes ba-ita/consult to UKR: late
  flip         "Italy consults within a day of the attack"
    change     time of C2 to 2026-12-02T05:00Z
    expect     ITA owes ba-ita/consult to UKR: fulfilled
  flip         "Estonia consults at the last moment"
    change     time of C1 to 2026-12-02T08:00Z
    expect     EST owes ba-est/consult to UKR: fulfilled
  flip         "a minute later"
    change     time of C1 to 2026-12-02T08:01Z
    expect     EST owes ba-est/consult to UKR: late
  flip         "only the day is known"
    change     time of C1 to 2026-12-02
    expect     EST owes ba-est/consult to UKR: unknown
  flip         "consulted, and it is not said about what"
    change     about of C1 to unknown
    expect     EST owes ba-est/consult to UKR: unknown
  flip         "another State consults in Estonia's place"
    change     by of C1 to LVA
    expect     EST owes ba-est/consult to UKR: no performance on record
    expect     LVA owes ba-lva/consult to UKR: fulfilled

scenario life-ba-help "Help after an attack, by those who would, will and may give it"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        supply_weapons by EST to UKR about A called M1
    at         2027-01-10
  given        economic_assistance by LUX to UKR about A called M2
    at         2027-01-10
  given        fund by ROU to UKR about A called M3
    at         2027-01-10
  given        assist by PRT to UKR about A called M4
    at         2027-01-10
  given        share_intelligence by USA to UKR about A called M5
    at         2027-01-10
  ask          as of 2027-02-01 reading future.any_later_attack
  # The text sets no time, so help is never late; the United States may help, which is a right and no duty.
  expect       EST owes ba-est/assist to UKR: fulfilled
  expect       LUX owes ba-lux/assist to UKR: fulfilled
  expect       ROU owes ba-rou/assist to UKR: fulfilled
  expect       PRT owes ba-prt/assist to UKR: fulfilled
  expect       USA owes ba-usa/assist to UKR: used
  expect       BEL owes ba-bel/assist to UKR: yes, due none
  flip         "help that came before the attack"
    change     time of M1 to 2026-11-01
    expect     EST owes ba-est/assist to UKR: yes, due none
  flip         "help for another State"
    change     to of M2 to MDA
    expect     LUX owes ba-lux/assist to UKR: yes, due none
  flip         "help about another matter"
    remove     M3
    add        disaster called D
      at       2027-01-01
      place    odesa
    add        fund by ROU to UKR about D called M6
      at       2027-01-10
    expect     ROU owes ba-rou/assist to UKR: yes, due none
  flip         "the United States does nothing"
    remove     M5
    expect     USA owes ba-usa/assist to UKR: unused
  flip         "the attack came before the agreement with Estonia"
    change     time of A to 2024-06-01
    ask        as of 2027-02-01 reading future.any_later_attack
    expect     EST owes ba-est/assist to UKR: no, fails in force

scenario life-ba-after "Canada and Poland after the present hostilities: a consultation in time, and one that came late"
  record       none
  given        hostilities by RUS on UKR called H
    at         2022-02-24
    until      2026-06-01
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  given        consult by CAN with UKR about A called C1
    at         2026-12-01T20:00Z
  given        consult by POL with UKR about A called C2
    at         2026-12-03
  given        assist by CAN to UKR about A called M1
    at         2026-12-20
  given        assist by POL to UKR about A called M2
    at         2026-12-20
  ask          as of 2027-01-01
  expect       CAN owes ba-can/consult to UKR: fulfilled
  expect       CAN owes ba-can/assist to UKR: fulfilled
  expect       POL owes ba-pol/consult to UKR: late
  expect       POL owes ba-pol/assist to UKR: fulfilled
  flip         "the hostilities of 2022 go on, and the help is voluntary"
    change     until of H to unknown
    expect     CAN owes ba-can/consult to UKR: asleep, fails hostilities by RUS on UKR ended before A
    expect     CAN owes ba-can/assist to UKR: asleep, fails hostilities by RUS on UKR ended before A
    expect     POL owes ba-pol/assist to UKR: asleep, fails hostilities by RUS on UKR ended before A
  flip         "a third State attacks"
    change     by of A to BLR
    expect     POL owes ba-pol/consult to UKR: no, fails armed_attack by RUS on UKR
  flip         "Ukraine asks only later"
    change     time of R to 2026-12-02T08:00Z
    expect     POL owes ba-pol/consult to UKR: unknown
  flip         "no help is on record"
    remove     M1, M2
    expect     CAN owes ba-can/assist to UKR: yes, due none
    expect     POL owes ba-pol/assist to UKR: yes, due none

scenario life-ba-escalation "After an escalation that both sides call significant"
  record       none
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  given        claim c1 UKR says A is significant_escalation
  given        claim c2 RUS says A is significant_escalation
  given        consult by POL with UKR about A called C
    at         2026-12-01T20:00Z
  given        military_assistance by POL to UKR about A called M
    at         2026-12-20
  ask          as of 2027-01-01
  expect       POL owes ba-pol/consult-escalation to UKR: fulfilled
  expect       POL owes ba-pol/assist-escalation to UKR: fulfilled
  expect       LTU owes ba-ltu/consult-escalation to UKR: no performance on record
  flip         "both sides say that it is none"
    remove     c1, c2
    add        claim UKR says A is not significant_escalation
    add        claim RUS says A is not significant_escalation
    expect     POL owes ba-pol/consult-escalation to UKR: no, fails A is significant_escalation
    expect     POL owes ba-pol/assist-escalation to UKR: no, fails A is significant_escalation
  flip         "a consultation on the third day"
    change     time of C to 2026-12-03
    expect     POL owes ba-pol/consult-escalation to UKR: late
  flip         "nothing is done"
    remove     C, M
    expect     POL owes ba-pol/consult-escalation to UKR: no performance on record
    expect     POL owes ba-pol/assist-escalation to UKR: yes, due none
  flip         "before the agreement with Poland"
    change     time of A to 2024-07-01
    change     time of R to 2024-07-01
    expect     POL owes ba-pol/consult-escalation to UKR: no, fails in force

scenario life-ba-ltu "Lithuania is attacked, and Ukraine consults"
  record       none
  given        armed_attack by RUS on LTU called A
    at         2026-12-01T06:00Z
    place      lithuania
  given        request by LTU about A called R
    at         2026-12-01T08:00Z
  given        consult by UKR with LTU about A called C
    at         2026-12-02T06:00Z
  ask          as of 2026-12-03
  expect       UKR owes ba-ltu/consult-partner to LTU: fulfilled
  flip         "more than a day after the request"
    change     time of C to 2026-12-02T09:00Z
    expect     UKR owes ba-ltu/consult-partner to LTU: late
  flip         "nobody consults"
    remove     C
    expect     UKR owes ba-ltu/consult-partner to LTU: no performance on record
  flip         "nobody asks"
    remove     R
    expect     UKR owes ba-ltu/consult-partner to LTU: conditional, fails request by participant about A

scenario life-ba-mne "Montenegro's draft, as if it were in force"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        consult by MNE with UKR about A called C
    at         2026-12-10
  given        humanitarian_assistance by MNE to UKR about A called M
    at         2026-12-20
  given        claim c1 UKR says A is significant_escalation
  given        claim c2 RUS says A is significant_escalation
  ask          as of 2027-01-01 reading future.any_later_attack assumed in force
  # No hours are reported, so nothing is late.
  expect       MNE owes ba-mne/consult to UKR: fulfilled
  expect       MNE owes ba-mne/assist to UKR: fulfilled
  expect       MNE owes ba-mne/consult-escalation to UKR: fulfilled
  expect       MNE owes ba-mne/assist-escalation to UKR: fulfilled
  flip         "as the law stands nothing was owed, and the help is voluntary"
    ask        as of 2027-01-01
    expect     MNE owes ba-mne/consult to UKR: no, fails in force
    expect     MNE owes ba-mne/assist to UKR: no, fails in force
  flip         "nothing is on record"
    remove     C, M
    expect     MNE owes ba-mne/consult to UKR: yes, due none
    expect     MNE owes ba-mne/assist to UKR: yes, due none
    expect     MNE owes ba-mne/consult-escalation to UKR: yes, due none
    expect     MNE owes ba-mne/assist-escalation to UKR: yes, due none
  flip         "a third State attacks"
    change     by of A to BLR
    expect     MNE owes ba-mne/consult to UKR: no, fails armed_attack by RUS on UKR
    expect     MNE owes ba-mne/assist-escalation to UKR: no, fails armed_attack by RUS on UKR
    expect     MNE owes ba-mne/consult-escalation to UKR: no, fails armed_attack by RUS on UKR

scenario life-gbr-ukr-2025 "The declaration beside the treaty of 2025: twenty-four hours from a moment that is not reported"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        consult by GBR with UKR about A called C
    at         2026-12-05
  given        economic_assistance by GBR to UKR about A called M
    at         2026-12-20
  ask          as of 2027-01-01
  # Without a beginning the clock does not run: no consultation can be told to be late.
  expect       GBR owes gbr-ukr-2025/consult to UKR: fulfilled
  expect       GBR owes gbr-ukr-2025/assist to UKR: fulfilled
  flip         "nobody consults, nobody helps"
    remove     C, M
    expect     GBR owes gbr-ukr-2025/consult to UKR: yes, due none
    expect     GBR owes gbr-ukr-2025/assist to UKR: yes, due none
  flip         "the attack came before the treaty was in force"
    change     time of A to 2025-10-01T06:00Z
    expect     GBR owes gbr-ukr-2025/consult to UKR: no, fails in force
  flip         "the United Kingdom is attacked, and Ukraine does nothing"
    change     on of A to GBR
    change     place of A to london
    remove     M
    expect     UKR owes gbr-ukr-2025/assist to GBR: yes, due none

scenario life-ba-accession "Ukraine has joined NATO, and the two sides settle what becomes of the text"
  record       none
  given        accession by UKR to NATO called N
    at         2028-05-01
  given        decide on future_status by GBR with UKR about N called D
    at         2028-06-01
  given        meeting by USA with UKR about N called M
    at         2028-06-01
  given        adapt cooperation by CZE with UKR about N called P
    at         2028-06-01
  ask          as of 2028-07-01
  expect       GBR owes ba-gbr/nato-accession to UKR: fulfilled
  expect       USA owes ba-usa/nato-accession to UKR: fulfilled
  expect       CZE owes ba-cze/nato-accession to UKR: fulfilled
  expect       FRA owes ba-fra/nato-accession to UKR: yes, due none
  flip         "nothing is settled yet"
    ask        as of 2028-05-15
    expect     GBR owes ba-gbr/nato-accession to UKR: yes, due none
    expect     USA owes ba-usa/nato-accession to UKR: yes, due none
    expect     CZE owes ba-cze/nato-accession to UKR: yes, due none
  flip         "Ukraine has not joined"
    remove     N, D, M, P
    expect     GBR owes ba-gbr/nato-accession to UKR: no, fails accession by UKR to NATO
    expect     CZE owes ba-cze/nato-accession to UKR: no, fails accession by UKR to NATO
  flip         "settled with another State"
    change     with of D to FRA
    expect     GBR owes ba-gbr/nato-accession to UKR: yes, due none
  flip         "what Ukraine settles with Britain"
    change     by of D to UKR
    change     with of D to GBR
    expect     UKR owes ba-gbr/nato-accession to GBR: fulfilled

scenario life-ba-termination "Agreements are ended after notice"
  record       none
  given        notice by GBR to UKR called N1
    at         2027-01-10
  given        receipt of notice by UKR called N2
    at         2027-01-15
  given        terminate agreement by GBR called T
    at         2027-08-01
  ask          as of 2027-08-02
  expect       GBR owes ba-gbr/termination: used
  flip         "before the six months are over there is no power to end it"
    change     time of T to 2027-03-01
    ask        as of 2027-03-02
    expect     GBR owes ba-gbr/termination: no, fails from 6mo after receipt of notice by participant except G
  flip         "notice given and nothing done with it"
    remove     T
    expect     GBR owes ba-gbr/termination: available
  flip         "Germany"
    change     by of N1 to DEU
    change     by of T to DEU
    expect     DEU owes ba-deu/termination: used
  flip         "Spain"
    change     by of N1 to ESP
    change     by of T to ESP
    expect     ESP owes ba-esp/termination: used
  flip         "Lithuania"
    change     by of N1 to LTU
    change     by of T to LTU
    expect     LTU owes ba-ltu/termination: used
  flip         "Latvia"
    change     by of N1 to LVA
    change     by of T to LVA
    expect     LVA owes ba-lva/termination: used
  flip         "Norway"
    change     by of N1 to NOR
    change     by of T to NOR
    expect     NOR owes ba-nor/termination: used
  flip         "the United States"
    change     by of N1 to USA
    change     by of T to USA
    expect     USA owes ba-usa/termination: used
  flip         "the Netherlands, after three months"
    change     by of N1 to NLD
    change     by of T to NLD
    change     time of T to 2027-05-01
    expect     NLD owes ba-nld/termination: used
  flip         "Czechia, from which months are only preferred"
    change     by of T to CZE
    change     time of T to 2027-01-11
    remove     N1, N2
    expect     CZE owes ba-cze/termination: used
  flip         "Czechia, before there was an agreement"
    remove     N1, N2, T
    ask        as of 2024-07-01
    expect     CZE owes ba-cze/termination: no, fails in force
  flip         "the treaty of 2025 with the United Kingdom"
    expect     GBR owes gbr-ukr-2025/termination: used
  flip         "a State without an agreement"
    expect     CHE owes ba-gbr/termination: no, fails participant G

scenario life-ba-review "The reviews of the agreements with the EU and with Lithuania"
  record       none
  given        review agreement by EU called V1
    at         2033-01-10
  given        review agreement by LTU called V2
    at         2030-01-10
  ask          as of 2034-01-01
  expect       EU owes ba-eu/review: fulfilled
  expect       LTU owes ba-ltu/review: fulfilled
  flip         "after the ten years"
    change     time of V1 to 2034-08-01
    ask        as of 2034-09-01
    expect     EU owes ba-eu/review: late
  flip         "not on record at the end of the ten years"
    remove     V1
    ask        as of 2034-09-01
    expect     EU owes ba-eu/review: no performance on record
  flip         "before the commitments of the EU"
    ask        as of 2024-06-01
    expect     EU owes ba-eu/review: no, fails in force
  flip         "in the fourth year no review is owed under the agreement with Lithuania"
    change     time of V2 to 2028-01-10
    ask        as of 2028-02-01
    expect     LTU owes ba-ltu/review: no, fails from 5y after signature

scenario life-ba-no-escalation "An attack that nobody holds to be a significant escalation, partner by partner"
  record       none
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  given        claim c1 UKR says A is not significant_escalation
  given        claim c2 RUS says A is not significant_escalation
  ask          as of 2026-12-01 assumed in force
  expect       ALB owes ba-alb/consult-escalation to UKR: no, fails A is significant_escalation
  expect       ALB owes ba-alb/assist-escalation to UKR: no, fails A is significant_escalation
  expect       IRL owes ba-irl/consult-escalation to UKR: no, fails A is significant_escalation
  expect       LTU owes ba-ltu/consult-escalation to UKR: no, fails A is significant_escalation
  expect       ROU owes ba-rou/consult-escalation to UKR: no, fails A is significant_escalation
  expect       ROU owes ba-rou/assist-escalation to UKR: no, fails A is significant_escalation
  flip         "both sides hold it to be one"
    remove     c1, c2
    add        claim UKR says A is significant_escalation
    add        claim RUS says A is significant_escalation
    expect     ALB owes ba-alb/consult-escalation to UKR: yes, due 2026-12-02T08:00Z
    expect     IRL owes ba-irl/consult-escalation to UKR: yes, due 2026-12-02T08:00Z
    expect     LTU owes ba-ltu/consult-escalation to UKR: yes, due 2026-12-02T08:00Z
    expect     ROU owes ba-rou/consult-escalation to UKR: yes, due 2026-12-02T08:00Z
    expect     ROU owes ba-rou/assist-escalation to UKR: yes, due none
  flip         "both hold it to be one, and nobody asks"
    remove     c1, c2, R
    add        claim UKR says A is significant_escalation
    add        claim RUS says A is significant_escalation
    expect     IRL owes ba-irl/consult-escalation to UKR: conditional, fails request by participant about A
    expect     ROU owes ba-rou/assist-escalation to UKR: yes, due none
  flip         "a third State attacks"
    change     by of A to BLR
    ask        as of 2026-12-01 reading future.any_later_attack assumed in force
    expect     ALB owes ba-alb/assist to UKR: no, fails armed_attack by RUS on UKR
    expect     LTU owes ba-ltu/consult-escalation to UKR: no, fails armed_attack by RUS on UKR
  flip         "Albania's agreement as it stands: whether its notices were given is not known"
    ask        as of 2026-12-01 reading future.any_later_attack
    expect     ALB owes ba-alb/assist to UKR: unknown, fails in force
    expect     ALB owes ba-alb/consult-escalation to UKR: no, fails A is significant_escalation
