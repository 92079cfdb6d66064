scenario teu-2015 "Attacks in Paris, November 2015"
  record       none
  given        armed_attack by ISIL on FRA called A
    at         2015-11-13
    place      paris
    target     population
  ask          as of 2015-11-17
  expect       AUT, DEU, GBR owes teu-42-7/assist to FRA: yes, due none
  expect       NOR owes teu-42-7/assist to FRA: no, fails member_state G
  flip         "outside the territory of the State attacked"
    change     place of A to kenya
    expect     DEU owes teu-42-7/assist to FRA: no, fails place of A in territory of V
  flip         "before the clause existed"
    change     time of A to 2008-11-13
    ask        as of 2008-11-14
    expect     DEU owes teu-42-7/assist to FRA: no, fails in force
  flip         "after Britain has left"
    change     time of A to 2021-11-13
    ask        as of 2021-11-14
    expect     GBR owes teu-42-7/assist to FRA: no, fails member_state G
    expect     DEU owes teu-42-7/assist to FRA: yes, due none
  flip         "the State attacked is no member"
    change     on of A to UKR
    change     place of A to kyiv
    expect     DEU owes teu-42-7/assist to UKR: no, fails V in member_state

scenario teu-threat "A threat to Finland and no attack"
  record       none
  given        threat by RUS on FIN called T
    at         2026-10-01
    place      finland
  ask          as of 2026-10-02
  expect       DEU owes teu-42-7/assist to FIN: no, fails aggression on V
  flip         "an attack"
    remove     T
    add        armed_attack by RUS on FIN called A
      at       2026-10-01
      place    helsinki
    expect     DEU owes teu-42-7/assist to FIN: yes, due none
  flip         "an attack of unknown place"
    remove     T
    add        armed_attack by RUS on FIN called A
      at       2026-10-01
    expect     DEU owes teu-42-7/assist to FIN: unknown, fails place of A in territory of V
  flip         "an attack before Finland was a member"
    remove     T
    add        armed_attack by SUN on FIN called A
      at       1990-10-01
      place    helsinki
    ask        as of 1990-10-02
    expect     DEU owes teu-42-7/assist to FIN: no, fails in force
