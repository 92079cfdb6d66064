# The edges of the Kyiv Security Compact: each trigger and each condition of release taken alone. It was never signed.
scenario edge-ksc-matter "A request about something that is neither a threat nor an aggression"
  record       none
  given        disaster called D
    at         2026-12-01T06:00Z
    place      kharkiv
  given        request by UKR about D called R
    at         2026-12-01T08:00Z
  ask          as of 2026-12-01 reading clock.request assumed in force
  expect       GBR owes ksc-2022/consult to UKR: no, fails E is threat
  expect       GBR owes ksc-2022/decide to UKR: no, fails E is threat
  flip         "a threat"
    remove     D, R
    add        threat by RUS on UKR called T
      at       2026-12-01T06:00Z
      place    kharkiv
    add        request by UKR about T called R2
      at       2026-12-01T08:00Z
    expect     GBR owes ksc-2022/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     GBR owes ksc-2022/decide to UKR: yes, due 2026-12-04T08:00Z
  flip         "a blockade, which is an aggression"
    remove     D, R
    add        blockade by RUS on UKR called B
      at       2026-12-01T06:00Z
      place    odesa
    add        request by UKR about B called R2
      at       2026-12-01T08:00Z
    expect     GBR owes ksc-2022/consult to UKR: yes, due 2026-12-02T08:00Z
    expect     GBR owes ksc-2022/decide to UKR: yes, due 2026-12-04T08:00Z
  flip         "a use of force that may be less than an aggression"
    remove     D, R
    add        use_of_force by RUS on UKR called U
      at       2026-12-01T06:00Z
      place    kharkiv
    add        request by UKR about U called R2
      at       2026-12-01T08:00Z
    expect     GBR owes ksc-2022/consult to UKR: unknown, fails E is threat
    expect     GBR owes ksc-2022/decide to UKR: unknown, fails E is threat

scenario edge-ksc-release "Sanctions stay until three things hold at once"
  record       none
  given        aggression by RUS on UKR called A
    at         2026-02-01
    until      2027-01-01
    place      kharkiv
  given        promise of no_attack by RUS to UKR called P
    at         2027-03-01
  given        payment of damage by RUS to UKR called Q
    at         2027-06-01
  ask          as of 2027-05-01 assumed in force
  expect       GBR owes ksc-2022/no-lift to UKR: respected
  ask          as of 2027-06-02 assumed in force
  expect       GBR owes ksc-2022/no-lift to UKR: released
  flip         "no promise"
    remove     P
    expect     GBR owes ksc-2022/no-lift to UKR: respected
  flip         "no payment"
    remove     Q
    expect     GBR owes ksc-2022/no-lift to UKR: respected
  flip         "the aggression goes on"
    change     until of A to unknown
    expect     GBR owes ksc-2022/no-lift to UKR: respected
  flip         "sanctions are lifted before"
    add        lift sanctions on RUS by GBR called L
      at       2027-04-01
    expect     GBR owes ksc-2022/no-lift to UKR: violated
  flip         "sanctions are lifted after the release"
    add        lift sanctions on RUS by GBR called L
      at       2027-08-01
    ask        as of 2027-08-02 assumed in force
    expect     GBR owes ksc-2022/no-lift to UKR: released
  flip         "a new attack after the release, which is final"
    add        armed_attack by RUS on UKR called B
      at       2028-01-15
      place    kharkiv
    ask        as of 2028-01-16 assumed in force
    expect     GBR owes ksc-2022/no-lift to UKR: released
    expect     GBR owes ksc-2022/snap-back to UKR: yes, due none
