# The edges of the G7 declaration and of the Ukraine Compact: what stands without an event, who may join, until when assets stay.
scenario edge-g7-standing "Talks, assets and the door that stays open"
  record       none
  given        payment of damage by RUS to UKR called P
    at         2027-06-01
  ask          as of 2027-01-01
  expect       GBR owes g7-2023/negotiate to UKR: yes, due none
  expect       GBR owes g7-2023/assets to UKR: respected
  expect       HRV owes g7-2023/join: available
  expect       GBR owes g7-2023/join: no, fails state X except signatory
  ask          as of 2027-06-02
  expect       GBR owes g7-2023/assets to UKR: released
  flip         "nothing was paid"
    remove     P
    expect     GBR owes g7-2023/assets to UKR: respected
  flip         "another State paid"
    change     by of P to BLR
    expect     GBR owes g7-2023/assets to UKR: respected
  flip         "assets are released before"
    add        release assets of RUS by GBR called L
      at       2027-02-01
    expect     GBR owes g7-2023/assets to UKR: violated
  flip         "before the declaration"
    ask        as of 2023-07-01
    expect     GBR owes g7-2023/negotiate to UKR: no, fails in force
    expect     HRV owes g7-2023/join: no, fails in force
  flip         "a State that had not joined yet, and has"
    ask        as of 2023-12-31
    expect     POL owes g7-2023/join: available
  flip         "once it has"
    ask        as of 2024-02-01
    expect     POL owes g7-2023/join: no, fails state X except signatory

scenario edge-g7-day "An attack on the day of the declaration"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2023-07-12
  ask          as of 2023-07-13 reading future.any_later_attack
  expect       GBR owes g7-2023/consult to UKR: unknown, fails A after 2023-07-12
  expect       GBR owes g7-2023/assist to UKR: unknown, fails A after 2023-07-12
  flip         "the day after"
    change     time of A to 2023-07-13
    expect     GBR owes g7-2023/consult to UKR: yes, due none
    expect     GBR owes g7-2023/assist to UKR: yes, due none
  flip         "the day before"
    change     time of A to 2023-07-11
    expect     GBR owes g7-2023/consult to UKR: no, fails in force
  flip         "the present hostilities must have ended first"
    ask        as of 2023-07-13 reading future.after_hostilities
    expect     GBR owes g7-2023/assist to UKR: asleep, fails hostilities by RUS on UKR ended

scenario edge-compact-standing "The Ukraine Compact: support, roadmaps and the door that stays open"
  record       none
  ask          as of 2024-12-01
  expect       GBR owes ukraine-compact-2024/support to UKR: yes, due none
  expect       UKR owes ukraine-compact-2024/support: no, fails supporter G
  expect       GBR owes ukraine-compact-2024/future-force to UKR: yes, due 2025-01-11
  expect       GBR owes ukraine-compact-2024/join: no, fails state X except signatory
  expect       HRV owes ukraine-compact-2024/join: no, fails conclusion of bilateral_agreement by X with UKR
  flip         "Croatia has concluded its agreement"
    add        conclusion of bilateral_agreement by HRV with UKR called C
      at       2024-10-09
    expect     HRV owes ukraine-compact-2024/join: available
    expect     AUT owes ukraine-compact-2024/join: no, fails conclusion of bilateral_agreement by X with UKR
  flip         "a signatory has concluded its own and needs not join"
    add        conclusion of bilateral_agreement by GBR with UKR called C
      at       2024-01-12
    expect     GBR owes ukraine-compact-2024/join: no, fails state X except signatory
  flip         "the ministers met in time"
    add        convene by GBR about roadmaps called M
      at       2024-11-01
    expect     GBR owes ukraine-compact-2024/future-force to UKR: fulfilled
  flip         "the ministers met too late"
    add        convene by GBR about roadmaps called M
      at       2025-03-01
    ask        as of 2025-03-02
    expect     GBR owes ukraine-compact-2024/future-force to UKR: late
  flip         "before it was launched"
    ask        as of 2024-07-01
    expect     GBR owes ukraine-compact-2024/support to UKR: no, fails in force
