scenario istanbul-appeal "Attack on Kharkiv and Ukraine's appeal: two wordings"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        request by UKR about A called R
    at         2026-12-01T07:00Z
  ask          as of 2026-12-01 assumed in force
  expect       GBR, RUS owes istanbul-2022/consult to UKR: yes, due none
  expect       TUR owes istanbul-2022/consult to UKR: contested
  expect       BLR owes istanbul-2022/consult to UKR: contested
  expect       JPN owes istanbul-2022/consult to UKR: no, fails guarantor G
  ask          as of 2026-12-01 reading assist.ukr assumed in force
  expect       GBR owes istanbul-2022/assist to UKR: yes, due none
  expect       GBR owes istanbul-2022/report to UNSC: conditional, fails assist fulfilled by guarantor G
  ask          as of 2026-12-01 reading assist.rus assumed in force
  expect       GBR owes istanbul-2022/assist to UKR: conditional, fails decision on assist by all_guarantors
  flip         "all guarantors agree, Russia among them"
    add        decision on assist by all_guarantors about A with outcome adopted called D
      at       2026-12-01T20:00Z
    expect     GBR owes istanbul-2022/assist to UKR: yes, due none
  flip         "no appeal"
    remove     R
    expect     GBR owes istanbul-2022/assist to UKR: conditional, fails request by UKR about A
    expect     GBR owes istanbul-2022/consult to UKR: yes, due none
  flip         "in Sevastopol"
    change     place of A to sevastopol
    expect     GBR owes istanbul-2022/consult to UKR: no, fails place of A in guaranteed_area
    expect     GBR owes istanbul-2022/assist to UKR: no, fails place of A in guaranteed_area
  flip         "the text as it is: never signed"
    ask        as of 2026-12-01
    expect     GBR owes istanbul-2022/consult to UKR: no, fails in force
  flip         "Turkey in the wording that Ukraine holds"
    ask        as of 2026-12-01 reading guarantors.ukr assumed in force
    expect     TUR owes istanbul-2022/consult to UKR: yes, due none
  flip         "Turkey in the wording that Russia holds"
    ask        as of 2026-12-01 reading guarantors.rus assumed in force
    expect     TUR owes istanbul-2022/consult to UKR: no, fails guarantor G

scenario istanbul-helped "Britain has helped and owes a report"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        request by UKR about A called R
    at         2026-12-01T07:00Z
  given        assist by GBR to UKR about A called M
    at         2026-12-03
  ask          as of 2026-12-04 reading assist.ukr assumed in force
  expect       GBR owes istanbul-2022/assist to UKR: fulfilled
  expect       GBR owes istanbul-2022/report to UNSC: yes, due none
  expect       FRA owes istanbul-2022/report to UNSC: conditional, fails assist fulfilled by guarantor G
  flip         "it has not helped"
    remove     M
    expect     GBR owes istanbul-2022/report to UNSC: conditional, fails assist fulfilled by guarantor G
  flip         "it has reported"
    add        report by GBR to UNSC about M called P
      at       2026-12-04
    expect     GBR owes istanbul-2022/report to UNSC: fulfilled
  flip         "in Crimea nothing is owed, and help there is voluntary"
    change     place of A to crimea
    expect     GBR owes istanbul-2022/assist to UKR: no, fails place of A in guaranteed_area
  flip         "another State is attacked"
    change     on of A to MDA
    change     place of A to moldova
    expect     GBR owes istanbul-2022/consult to UKR: no, fails armed_attack on UKR

scenario istanbul-initialled "One side says that a text was initialled: that puts nothing in force"
  record       library
  ask          as of 2022-09-15
  expect       GBR, RUS owes istanbul-2022/consult to UKR: no, fails in force
  expect       GBR owes ksc-2022/consult to UKR: no, fails in force
  flip         "on Russia's account"
    ask        as of 2022-09-15 under moscow
    expect     GBR, RUS owes istanbul-2022/consult to UKR: no, fails in force
  flip         "on Ukraine's account"
    ask        as of 2022-09-15 under kyiv
    expect     GBR, RUS owes istanbul-2022/consult to UKR: no, fails in force
  flip         "years later"
    ask        as of 2026-06-01
    expect     GBR, RUS owes istanbul-2022/consult to UKR: no, fails in force
  flip         "as if in force, and Kharkiv is attacked anew"
    add        armed_attack by RUS on UKR called A
      at       2022-09-14
      place    kharkiv
    ask        as of 2022-09-15 assumed in force
    expect     GBR owes istanbul-2022/consult to UKR: yes, due none
