# The edges of the Istanbul drafts: the areas left out, Crimea, and what each side wrote in. They were never signed.
scenario edge-istanbul-areas "Places on the edge of the areas left out"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      donetsk
  given        request by UKR about A called R
    at         2026-12-01T07:00Z
  ask          as of 2026-12-01 reading assist.ukr assumed in force
  expect       GBR owes istanbul-2022/consult to UKR: unknown, fails place of A in guaranteed_area
  expect       GBR owes istanbul-2022/assist to UKR: unknown, fails place of A in guaranteed_area
  flip         "Luhansk"
    change     place of A to luhansk
    expect     GBR owes istanbul-2022/consult to UKR: unknown, fails place of A in guaranteed_area
  flip         "Kherson"
    change     place of A to kherson
    expect     GBR owes istanbul-2022/consult to UKR: yes, due none
  flip         "Crimea"
    change     place of A to crimea
    expect     GBR owes istanbul-2022/consult to UKR: no, fails place of A in guaranteed_area
  flip         "outside Ukraine"
    change     place of A to moldova
    expect     GBR owes istanbul-2022/consult to UKR: no, fails place of A in guaranteed_area

scenario edge-istanbul-crimea "Fifteen years of talks on Crimea, from a day that is not stated"
  record       none
  ask          as of 2030-01-01 assumed in force
  expect       RUS owes istanbul-2022/crimea-talks to UKR: yes, due none
  expect       UKR owes istanbul-2022/crimea-talks to RUS: yes, due none
  expect       RUS owes istanbul-2022/crimea-no-force: respected
  flip         "a guarantor that is no side"
    expect     GBR owes istanbul-2022/crimea-talks to UKR: no, fails side G
  flip         "force used in Crimea"
    add        use_of_force by RUS on UKR about crimea called F
      at       2029-01-01
    expect     RUS owes istanbul-2022/crimea-no-force: violated
    expect     UKR owes istanbul-2022/crimea-no-force: respected
  flip         "the text as it is: never signed"
    ask        as of 2030-01-01
    expect     RUS owes istanbul-2022/crimea-talks to UKR: no, fails in force
  flip         "more than fifteen years after the text"
    ask        as of 2038-01-01 assumed in force
    expect     RUS owes istanbul-2022/crimea-talks to UKR: yes, due none

scenario edge-istanbul-demands "What only one side wrote in"
  record       none
  ask          as of 2026-12-01 assumed in force
  expect       RUS owes istanbul-2022/lift-mutual: contested
  expect       UKR owes istanbul-2022/language-demand to RUS: contested
  ask          as of 2026-12-01 reading demands.rus assumed in force
  expect       RUS, UKR owes istanbul-2022/lift-mutual: yes, due none
  expect       UKR owes istanbul-2022/language-demand to RUS: yes
  flip         "the wording that Ukraine holds"
    ask        as of 2026-12-01 reading demands.ukr assumed in force
    expect     RUS, UKR owes istanbul-2022/lift-mutual: no, fails side_under_demand G
    expect     UKR owes istanbul-2022/language-demand to RUS: no, fails beneficiary_under_demand
  flip         "a guarantor that is no side"
    expect     GBR owes istanbul-2022/lift-mutual: no, fails side_under_demand G
  flip         "the text as it is: never signed"
    ask        as of 2026-12-01 reading demands.rus
    expect     RUS owes istanbul-2022/lift-mutual: no, fails in force
  flip         "in the wording that Russia holds, and Russia has lifted its own"
    add        lift sanctions on UKR by RUS called L
      at       2026-11-01
    ask        as of 2026-12-01 reading demands.rus assumed in force
    expect     RUS owes istanbul-2022/lift-mutual: fulfilled
    expect     UKR owes istanbul-2022/lift-mutual: yes, due none
