# What became of the duties of 1994 and of 2022 to 2024: the memorandum, the compact, both Istanbul wordings, the G7, the Compact of 2024.
scenario life-budapest-consult "A threat, a consultation and an appeal to the Security Council"
  record       none
  given        nuclear_threat by RUS on UKR called T
    at         2027-01-10
  given        consult by GBR with UKR about T called C
    at         2027-01-12
  given        seek action by GBR from UNSC about T called S
    at         2027-01-11
  ask          as of 2027-02-01 reading threat_limb.nuclear
  # A duty to seek action is done by seeking it, whatever the Council then does.
  expect       GBR owes budapest-1994/para4 to UKR: fulfilled
  expect       GBR owes budapest-1994/para6 to UKR: fulfilled
  expect       USA owes budapest-1994/para4 to UKR: yes, due none
  expect       RUS owes budapest-1994/para4 to UKR: yes, due none
  flip         "a permanent member stops it: sought all the same"
    add        objection by RUS on action to UNSC called V
      at       2027-01-12
    expect     GBR owes budapest-1994/para4 to UKR: fulfilled
  flip         "before there was a threat"
    change     time of S to 2026-12-01
    change     time of C to 2026-12-01
    expect     GBR owes budapest-1994/para4 to UKR: yes, due none
    expect     GBR owes budapest-1994/para6 to UKR: yes, due none
  flip         "a consultation with a State that is no side"
    change     with of C to POL
    expect     GBR owes budapest-1994/para6 to UKR: yes, due none
  flip         "France gave a statement of its own, without such clauses"
    expect     FRA owes budapest-1994/para4 to UKR: no, fails assuring G
    expect     FRA owes budapest-1994/para6 to UKR: no, fails participant G
  flip         "before the memorandum"
    change     time of T to 1994-01-10
    ask        as of 1994-02-01 reading threat_limb.nuclear
    expect     GBR owes budapest-1994/para6 to UKR: no, fails in force

scenario life-budapest-bound "Who is bound not to use force, and since when"
  record       none
  given        nuclear_attack by RUS on UKR called N
    at         2027-01-10
    place      kharkiv
  given        claim c1 UKR says N is not charter_conform
    said       2027-01-10
  given        claim c2 RUS says N is not charter_conform
    said       2027-01-10
  ask          as of 2027-01-11
  expect       RUS owes budapest-1994/para2 to UKR: violated
  expect       USA owes budapest-1994/para2 to UKR: respected
  expect       FRA owes budapest-1994/para2 to UKR: no, fails assuring G
  expect       FRA owes budapest-1994/para5 to UKR: no, fails assuring G
  flip         "before the memorandum"
    change     time of N to 1994-01-10
    remove     c1, c2
    ask        as of 1994-01-11
    expect     RUS owes budapest-1994/para2 to UKR: no, fails in force
    expect     RUS owes budapest-1994/para5 to UKR: no, fails in force
  flip         "France attacks: nothing that this text forbids to Russia"
    change     by of N to FRA
    remove     c2
    expect     RUS owes budapest-1994/para2 to UKR: respected
    expect     RUS owes budapest-1994/para5 to UKR: respected
  flip         "another State is attacked"
    change     on of N to MDA
    expect     RUS owes budapest-1994/para5 to UKR: respected

scenario life-ksc-done "Help, and sanctions that return, under the Kyiv Security Compact"
  record       none
  given        promise of no_attack by RUS to UKR called P
    at         2027-01-10
  given        payment of damage by RUS to UKR called Q
    at         2027-06-01
  given        threat by RUS on UKR called T
    at         2028-01-05
  given        claim c1 UKR says T is real
    said       2028-01-05
  given        claim c2 RUS says T is real
    said       2028-01-05
  given        armed_attack by RUS on UKR called A
    at         2028-01-15
    place      kharkiv
  given        impose sanctions on RUS by GBR about T called S1
    at         2028-01-10
  given        impose sanctions on RUS by GBR about A called S2
    at         2028-01-20
  given        military_assistance by GBR to UKR about A called M
    at         2028-01-20
  ask          as of 2028-02-01 reading new.any_later_attack assumed in force
  expect       GBR owes ksc-2022/preventive-sanctions to UKR: fulfilled
  expect       GBR owes ksc-2022/snap-back to UKR: fulfilled
  expect       GBR owes ksc-2022/immediate to UKR: fulfilled
  expect       FRA owes ksc-2022/snap-back to UKR: yes, due none
  flip         "sanctions on another State"
    change     on of S1 to BLR
    change     on of S2 to BLR
    expect     GBR owes ksc-2022/preventive-sanctions to UKR: yes, due none
    expect     GBR owes ksc-2022/snap-back to UKR: yes, due none
  flip         "sanctions before the attack are no answer to it"
    change     time of S2 to 2028-01-12
    expect     GBR owes ksc-2022/snap-back to UKR: yes, due none
  flip         "nobody helps"
    remove     M
    expect     GBR owes ksc-2022/immediate to UKR: yes, due none
  flip         "the text as it is: never signed"
    ask        as of 2028-02-01
    expect     GBR owes ksc-2022/no-lift to UKR: no, fails in force
    expect     GBR owes ksc-2022/snap-back to UKR: no, fails in force

scenario life-istanbul-done "Consultations, talks on Crimea, and an exercise, under the Istanbul drafts"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        consult by GBR with FRA about A called C
    at         2026-12-10
  given        negotiate crimea by RUS with UKR called K
    at         2028-01-10
  given        hold international_exercise by UKR called X
    at         2027-06-01
  ask          as of 2029-01-01 reading guarantors.ukr assumed in force
  # Nine days after the attack; from when the three days count is not stated, so it cannot be told to be late.
  expect       GBR owes istanbul-2022/consult to UKR: fulfilled
  expect       USA owes istanbul-2022/consult to UKR: yes, due none
  expect       RUS owes istanbul-2022/crimea-talks to UKR: fulfilled
  expect       UKR owes istanbul-2022/no-exercises: violated
  flip         "no exercise"
    remove     X
    expect     UKR owes istanbul-2022/no-exercises: respected
  flip         "every guarantor had consented, Turkey in Ukraine's wording among them"
    add        consent by GBR, CHN, RUS, USA, FRA, TUR on exercise called Y
      at       2027-05-01
    expect     UKR owes istanbul-2022/no-exercises: excused
  flip         "all but one had"
    add        consent by GBR, CHN, USA, FRA, TUR on exercise called Y
      at       2027-05-01
    expect     UKR owes istanbul-2022/no-exercises: violated
  flip         "a guarantor holds it at home: the ban is on Ukraine"
    change     by of X to GBR
    expect     UKR owes istanbul-2022/no-exercises: respected
    expect     GBR owes istanbul-2022/no-exercises: no, fails beneficiary
  flip         "talks with a third State"
    change     with of K to TUR
    expect     RUS owes istanbul-2022/crimea-talks to UKR: yes, due none
  flip         "the text as it is: never signed"
    ask        as of 2029-01-01 reading guarantors.ukr
    expect     UKR owes istanbul-2022/no-exercises: no, fails in force
    expect     RUS owes istanbul-2022/crimea-talks to UKR: no, fails in force

scenario life-g7-done "Talks, consultation, help and a new signatory, under the G7 declaration"
  record       none
  given        negotiate bilateral_agreement by GBR with UKR called N
    at         2023-08-11
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        consult by GBR with UKR about A called C
    at         2026-12-02
  given        military_assistance by GBR to UKR about A called M
    at         2026-12-20
  given        join declaration by HRV called J
    at         2026-10-01
  ask          as of 2027-01-01 reading future.any_later_attack
  expect       GBR owes g7-2023/negotiate to UKR: fulfilled
  expect       GBR owes g7-2023/consult to UKR: fulfilled
  expect       GBR owes g7-2023/assist to UKR: fulfilled
  expect       HRV owes g7-2023/join: used
  expect       CHE owes g7-2023/assets to UKR: no, fails signatory G
  flip         "Croatia stays out"
    remove     J
    expect     HRV owes g7-2023/join: available
  flip         "talks that came before the declaration"
    change     time of N to 2023-06-01
    expect     GBR owes g7-2023/negotiate to UKR: yes, due none
  flip         "consulted, and it is not said about what"
    change     about of C to unknown
    expect     GBR owes g7-2023/consult to UKR: unknown
  flip         "help for another State"
    change     to of M to MDA
    expect     GBR owes g7-2023/assist to UKR: yes, due none
  flip         "before the declaration no assets were held under it"
    ask        as of 2023-07-01
    expect     GBR owes g7-2023/assets to UKR: no, fails in force

scenario life-compact-done "The Ukraine Compact: its members meet, and a State joins"
  record       none
  given        hostilities by RUS on UKR called H
    at         2022-02-24
    until      2026-06-01
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        convene by GBR with UKR about A called M
    at         2026-12-05
  given        conclusion of bilateral_agreement by HRV with UKR called K
    at         2024-10-09
  given        join compact by HRV called J
    at         2026-10-01
  ask          as of 2027-01-01
  expect       GBR owes ukraine-compact-2024/convene to UKR: fulfilled
  expect       HRV owes ukraine-compact-2024/join: used
  expect       UKR owes ukraine-compact-2024/future-force: no, fails supporter
  flip         "they do not meet"
    remove     M
    expect     GBR owes ukraine-compact-2024/convene to UKR: yes, due none
  flip         "they meet, and the hostilities of 2022 go on: that is voluntary"
    change     until of H to unknown
    expect     GBR owes ukraine-compact-2024/convene to UKR: asleep, fails hostilities by RUS on UKR ended before A
  flip         "Croatia joins without an agreement of its own"
    remove     K
    expect     HRV owes ukraine-compact-2024/join: no, fails conclusion of bilateral_agreement by X with UKR
  flip         "before it was launched"
    ask        as of 2024-07-01
    expect     GBR owes ukraine-compact-2024/future-force to UKR: no, fails in force

# Paris, 5 March 2014: Ukraine had asked; the United States and Britain came, Russia did not attend. No form is stated: a meeting will do.
scenario life-budapest-2014 "Ukraine asks for consultations in March 2014, and three of four meet"
  record       none
  given        use_of_force by RUS on UKR called A
    at         2014-03-01
    place      crimea
  given        request by UKR to GBR, RUS, USA about A called R
    at         2014-03-04
  given        meeting by UKR with GBR, USA about A called M
    at         2014-03-05
  ask          as of 2014-03-10
  expect       GBR, UKR, USA owes budapest-1994/para6: fulfilled
  expect       RUS owes budapest-1994/para6 to UKR: yes, due none
  flip         "Russia attends"
    remove     M
    add        meeting by UKR with GBR, USA, RUS about A called M2
      at       2014-03-05
    expect     GBR, RUS, UKR, USA owes budapest-1994/para6: fulfilled
  flip         "nobody meets"
    remove     M
    expect     GBR, RUS, UKR, USA owes budapest-1994/para6: yes, due none
  flip         "nobody has asked: the situation itself raises the question"
    remove     R
    expect     GBR, UKR, USA owes budapest-1994/para6: fulfilled
    expect     RUS owes budapest-1994/para6 to UKR: yes, due none
  flip         "they had met before it happened"
    change     time of M to 2014-02-01
    expect     GBR, RUS, UKR, USA owes budapest-1994/para6: yes, due none
  flip         "France, which gave a statement of its own, comes too"
    remove     M
    add        meeting by UKR with GBR, USA, FRA about A called M3
      at       2014-03-05
    expect     FRA owes budapest-1994/para6: no, fails participant G
    expect     GBR owes budapest-1994/para6: fulfilled
