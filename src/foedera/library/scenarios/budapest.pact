# No provision of the memorandum obliges anybody to armed defence; the answers are about restraint, consultation and the Security Council.
scenario budapest-2014 "Crimea, February and March 2014"
  record       none
  given        use_of_force by RUS on UKR called A
    at         2014-02-27
    place      crimea
    target     territory
  given        claim c1 UKR says A is not charter_conform
    said       2014-03-01
  given        claim c2 RUS says A is charter_conform
    said       2014-03-04
  ask          as of 2014-03-05
  expect       GBR, RUS, USA owes budapest-1994/para6 to UKR: yes, due none
  expect       GBR, USA owes budapest-1994/para4 to UKR: no, fails any of nuclear_attack
  expect       RUS owes budapest-1994/para2 to UKR: contested
  expect       GBR owes budapest-1994/para2 to UKR: respected
  flip         "before signature"
    change     time of A to 1994-06-01
    ask        as of 1994-06-02
    expect     GBR owes budapest-1994/para6 to UKR: no, fails in force
  flip         "the force comes from a third State"
    change     by of A to BLR
    expect     GBR owes budapest-1994/para6 to UKR: no, fails by assuring X
  flip         "against another State"
    change     on of A to MDA
    change     place of A to moldova
    expect     GBR owes budapest-1994/para6 to UKR: no, fails on UKR
    expect     RUS owes budapest-1994/para2 to UKR: respected
  flip         "nobody speaks on the exception"
    remove     c1, c2
    expect     RUS owes budapest-1994/para2 to UKR: unknown, fails A is charter_conform
  flip         "on the account of each side"
    ask        as of 2014-03-05 under kyiv
    expect     RUS owes budapest-1994/para2 to UKR: violated
  flip         "and of the other"
    ask        as of 2014-03-05 under moscow
    expect     RUS owes budapest-1994/para2 to UKR: respected

scenario budapest-2022 "24 February 2022"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2022-02-24
    place      kyiv
    target     territory
  given        claim c1 UKR says A is not charter_conform
    said       2022-02-24
  given        claim c2 RUS says A is charter_conform
    said       2022-02-24
  given        claim c3 UNGA says A is not charter_conform
    said       2022-03-02
  ask          as of 2022-03-01
  expect       RUS owes budapest-1994/para2 to UKR: contested
  ask          as of 2022-03-03
  expect       RUS owes budapest-1994/para2 to UKR: violated
  expect       RUS owes budapest-1994/para1 to UKR: violated
  expect       RUS owes budapest-1994/para5 to UKR: respected
  expect       GBR, RUS, USA owes budapest-1994/para6 to UKR: yes, due none
  expect       GBR, USA owes budapest-1994/para4 to UKR: no, fails any of nuclear_attack
  flip         "on Russia's account"
    ask        as of 2022-03-03 under moscow
    expect     RUS owes budapest-1994/para2 to UKR: respected
  flip         "with the parties' accounts first"
    ask        as of 2022-03-03 under parties
    expect     RUS owes budapest-1994/para2 to UKR: contested
  flip         "the attack comes from a third State"
    change     by of A to BLR
    expect     RUS owes budapest-1994/para2 to UKR: respected
    expect     GBR owes budapest-1994/para6 to UKR: no, fails by assuring X
  flip         "a threat joins it: does nuclear belong to the threat"
    add        threat by RUS on UKR called T
      at       2022-02-24
    expect     GBR owes budapest-1994/para4 to UKR: contested

scenario budapest-coercion "Economic coercion raises a question about these commitments as well"
  record       none
  given        economic_coercion by RUS on UKR called C
    at         2027-01-10
  ask          as of 2027-01-11
  expect       GBR, RUS, USA owes budapest-1994/para6 to UKR: yes, due none
  expect       RUS owes budapest-1994/para3 to UKR: violated
  expect       RUS owes budapest-1994/para2 to UKR: respected
  flip         "by a State outside the memorandum"
    change     by of C to BLR
    expect     GBR owes budapest-1994/para6 to UKR: no, fails by assuring X
  flip         "nothing happened"
    remove     C
    expect     GBR owes budapest-1994/para6 to UKR: no, fails on UKR
  flip         "on another State"
    change     on of C to MDA
    expect     GBR owes budapest-1994/para6 to UKR: no, fails on UKR

scenario budapest-nuclear "Nuclear weapons are used"
  record       none
  given        nuclear_attack by RUS on UKR called N
    at         2027-01-10
    place      kharkiv
  ask          as of 2027-01-11
  expect       FRA owes budapest-1994/para4 to UKR: no, fails assuring G
  expect       GBR, RUS, USA owes budapest-1994/para4 to UKR: yes, due none
  expect       RUS owes budapest-1994/para5 to UKR: violated
  flip         "by a State outside the memorandum"
    change     by of N to PRK
    expect     GBR owes budapest-1994/para4 to UKR: yes, due none
    expect     RUS owes budapest-1994/para5 to UKR: respected
  flip         "no nuclear weapons"
    remove     N
    add        armed_attack by RUS on UKR called A
      at       2027-01-10
    expect     GBR owes budapest-1994/para4 to UKR: no, fails any of nuclear_attack
  flip         "a nuclear threat"
    remove     N
    add        nuclear_threat by RUS on UKR called T
      at       2027-01-10
    expect     GBR owes budapest-1994/para4 to UKR: yes, due none
  flip         "a threat without that word"
    remove     N
    add        threat by RUS on UKR called T
      at       2027-01-10
    expect     GBR owes budapest-1994/para4 to UKR: contested
  flip         "another State is the victim"
    change     on of N to POL
    expect     GBR owes budapest-1994/para4 to UKR: no, fails on UKR

scenario budapest-record "The recorded events, each view in turn"
  record       library through 2022-12-31
  ask          as of 2022-03-31
  expect       RUS owes budapest-1994/para2 to UKR: violated
  expect       GBR owes budapest-1994/para2 to UKR: respected
  flip         "on Ukraine's account"
    ask        as of 2022-03-31 under kyiv
    expect     RUS owes budapest-1994/para2 to UKR: violated
  flip         "on Russia's account"
    ask        as of 2022-03-31 under moscow
    expect     RUS owes budapest-1994/para2 to UKR: respected
  flip         "a year before any of it"
    ask        as of 2013-03-31
    expect     RUS owes budapest-1994/para2 to UKR: respected
    expect     GBR owes budapest-1994/para6 to UKR: no, fails on UKR
