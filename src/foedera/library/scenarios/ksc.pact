# The Kyiv Security Compact was never signed: every answer here is what would be owed if it were in force.
scenario ksc-asked "Attack on Kharkiv, and Ukraine asks two hours later"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
    target     territory
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01 assumed in force
  expect       GBR owes ksc-2022/consult to UKR: yes, due 2026-12-02T08:00Z
  expect       GBR owes ksc-2022/decide to UKR: yes
  expect       GBR owes ksc-2022/act to UKR: conditional, fails decide fulfilled by core_state G
  expect       GBR owes ksc-2022/preventive-sanctions to UKR: no, fails threat by RUS on UKR
  expect       JPN owes ksc-2022/consult to UKR: unknown, fails core_state G
  flip         "the text as it is: never signed"
    ask        as of 2026-12-01
    expect     GBR owes ksc-2022/consult to UKR: no, fails in force
  flip         "nobody asks"
    remove     R
    expect     GBR owes ksc-2022/consult to UKR: conditional, fails request by beneficiary
    expect     GBR owes ksc-2022/decide to UKR: conditional, fails request by beneficiary
  flip         "a third State asks"
    change     by of R to POL
    expect     GBR owes ksc-2022/consult to UKR: conditional, fails request by beneficiary
  flip         "in Crimea: the whole territory is covered"
    change     place of A to crimea
    expect     GBR owes ksc-2022/consult to UKR: yes, due 2026-12-02T08:00Z
  flip         "outside Ukraine"
    change     place of A to moldova
    expect     GBR owes ksc-2022/consult to UKR: no, fails place of E in ukraine_1991
    expect     GBR owes ksc-2022/decide to UKR: no, fails place of E in ukraine_1991
  flip         "they meet the same day"
    add        meeting by GBR with UKR about A called M
      at       2026-12-01T20:00Z
    ask        as of 2026-12-02 reading clock.meeting assumed in force
    expect     GBR owes ksc-2022/consult to UKR: fulfilled
    expect     GBR owes ksc-2022/decide to UKR: yes, due 2026-12-04T20:00Z
  flip         "they meet after more than 24 hours"
    add        meeting by GBR with UKR about A called M
      at       2026-12-02T12:00Z
    ask        as of 2026-12-03 assumed in force
    expect     GBR owes ksc-2022/consult to UKR: late

scenario ksc-joined "Britain decides to join, France has not decided"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        request by UKR about A called R
    at         2026-12-01T08:00Z
  given        decision on activation by GBR about A with outcome join called D
    at         2026-12-03T09:00Z
  ask          as of 2026-12-03 reading clock.request assumed in force
  expect       GBR owes ksc-2022/decide to UKR: fulfilled
  expect       GBR owes ksc-2022/act to UKR: yes, due none
  expect       FRA owes ksc-2022/decide to UKR: yes, due 2026-12-04T08:00Z
  expect       FRA owes ksc-2022/act to UKR: conditional, fails decide fulfilled by core_state G
  ask          as of 2026-12-03 reading clock.help assumed in force
  expect       GBR owes ksc-2022/act to UKR: yes, due 2026-12-04T08:00Z
  flip         "Britain decides to stay out"
    change     outcome of D to stay_out
    expect     GBR owes ksc-2022/decide to UKR: fulfilled
    expect     GBR owes ksc-2022/act to UKR: no, fails with outcome join
  flip         "France decides instead"
    change     by of D to FRA
    expect     FRA owes ksc-2022/act to UKR: yes
    expect     GBR owes ksc-2022/act to UKR: conditional, fails decide fulfilled by core_state G
  flip         "the decision comes after 72 hours from the request"
    change     time of D to 2026-12-06
    ask        as of 2026-12-07 reading clock.request assumed in force
    expect     GBR owes ksc-2022/decide to UKR: late
  flip         "help is given"
    add        assist by GBR to UKR about A called M
      at       2026-12-04
    ask        as of 2026-12-05 reading clock.request assumed in force
    expect     GBR owes ksc-2022/act to UKR: fulfilled
  flip         "the text as it is: never signed"
    ask        as of 2026-12-03
    expect     GBR owes ksc-2022/act to UKR: no, fails in force

scenario ksc-threat "A threat and no attack"
  record       none
  given        threat by RUS on UKR called T
    at         2026-12-01T06:00Z
    place      kharkiv
  given        request by UKR about T called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01 assumed in force
  expect       GBR owes ksc-2022/consult to UKR: yes, due 2026-12-02T08:00Z
  expect       GBR owes ksc-2022/preventive-sanctions to UKR: unknown, fails T is real
  expect       GBR owes ksc-2022/immediate to UKR: no, fails aggression by RUS on UKR
  expect       GBR owes ksc-2022/snap-back to UKR: no, fails aggression by RUS on UKR
  flip         "each side says its own of the threat"
    add        claim UKR says T is real
    add        claim RUS says T is not real
    expect     GBR owes ksc-2022/preventive-sanctions to UKR: contested
  flip         "both sides call it real"
    add        claim UKR says T is real
    add        claim RUS says T is real
    expect     GBR owes ksc-2022/preventive-sanctions to UKR: yes
  flip         "the threat comes from another State"
    change     by of T to BLR
    expect     GBR owes ksc-2022/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     GBR owes ksc-2022/preventive-sanctions to UKR: no, fails threat by RUS on UKR
  flip         "the threat is to another place"
    change     place of T to poland
    expect     GBR owes ksc-2022/consult to UKR: no, fails place of E in ukraine_1991
  flip         "nobody asks"
    remove     R
    expect     GBR owes ksc-2022/consult to UKR: conditional, fails request by beneficiary

scenario ksc-immediate "A later attack while the hostilities of 2022 go on"
  record       none
  given        hostilities by RUS on UKR called H
    at         2022-02-24
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  ask          as of 2026-12-01 reading new.after_hostilities assumed in force
  expect       GBR owes ksc-2022/immediate to UKR: asleep, fails hostilities by RUS on UKR ended before A
  ask          as of 2026-12-01 reading new.any_later_attack assumed in force
  expect       GBR owes ksc-2022/immediate to UKR: yes, due none
  expect       GBR owes ksc-2022/snap-back to UKR: no, fails no-lift released before A
  flip         "the hostilities had ended"
    remove     H
    add        hostilities by RUS on UKR called H
      at       2022-02-24
      until    2026-06-01
    ask        as of 2026-12-01 assumed in force
    expect     GBR owes ksc-2022/immediate to UKR: yes
  flip         "before the text came out"
    change     time of A to 2022-06-01
    ask        as of 2022-06-02 reading new.any_later_attack assumed in force
    expect     GBR owes ksc-2022/immediate to UKR: no, fails in force
  flip         "another attacker"
    change     by of A to BLR
    expect     GBR owes ksc-2022/immediate to UKR: no, fails aggression by RUS on UKR
  flip         "outside Ukraine"
    change     place of A to moldova
    expect     GBR owes ksc-2022/immediate to UKR: no, fails place of A in ukraine_1991

scenario ksc-snap-back "Sanctions are released, then Russia attacks again"
  record       none
  given        promise of no_attack by RUS to UKR called P
    at         2027-01-10
  given        payment of damage by RUS to UKR called Q
    at         2027-06-01
  given        armed_attack by RUS on UKR called A
    at         2028-01-15
    place      kharkiv
  ask          as of 2027-07-01 assumed in force
  expect       GBR owes ksc-2022/no-lift to UKR: released
  expect       GBR owes ksc-2022/snap-back to UKR: no, fails aggression by RUS on UKR
  ask          as of 2028-01-15 assumed in force
  expect       GBR owes ksc-2022/snap-back to UKR: yes, due none
  flip         "damage was never paid"
    remove     Q
    expect     GBR owes ksc-2022/snap-back to UKR: no, fails no-lift released before A
  flip         "the attack comes before the release"
    change     time of A to 2027-03-01
    ask        as of 2027-03-02 assumed in force
    expect     GBR owes ksc-2022/snap-back to UKR: no, fails no-lift released before A
  flip         "another attacker"
    change     by of A to BLR
    expect     GBR owes ksc-2022/snap-back to UKR: no, fails aggression by RUS on UKR
  flip         "a State that is not named"
    expect     JPN owes ksc-2022/snap-back to UKR: unknown, fails guarantor G
  flip         "two States that are to be no guarantors"
    expect     CHN, RUS owes ksc-2022/snap-back to UKR: no, fails guarantor G
  flip         "a blockade: aggression is enough"
    remove     A
    add        blockade by RUS on UKR called B
      at       2028-01-15
    expect     GBR owes ksc-2022/snap-back to UKR: yes, due none
