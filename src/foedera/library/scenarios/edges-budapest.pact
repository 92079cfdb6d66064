# The edges of the Budapest Memorandum: the exception of paragraph 5 and both readings of the threat.
scenario edge-budapest-exception "Nuclear weapons, and an attack by Ukraine beside a nuclear-weapon State"
  record       none
  given        armed_attack by UKR on RUS beside USA called B
    at         2027-01-09
  given        nuclear_attack by RUS on UKR called N
    at         2027-01-10
    place      kharkiv
  ask          as of 2027-01-11
  expect       RUS owes budapest-1994/para5 to UKR: respected
  flip         "it is not said beside whom"
    remove     B
    add        armed_attack by UKR on RUS called B2
      at       2027-01-09
    expect     RUS owes budapest-1994/para5 to UKR: unknown, fails armed_attack by UKR beside nuclear_weapon_state
  flip         "beside a State without nuclear weapons"
    change     beside of B to POL
    expect     RUS owes budapest-1994/para5 to UKR: violated
  flip         "Ukraine attacks nobody"
    remove     B
    expect     RUS owes budapest-1994/para5 to UKR: violated
  flip         "that attack comes after"
    change     time of B to 2027-01-11
    ask        as of 2027-01-12
    expect     RUS owes budapest-1994/para5 to UKR: violated

scenario edge-budapest-threat "A threat, on each reading of the word nuclear"
  record       none
  given        threat by RUS on UKR called T
    at         2027-01-10
  ask          as of 2027-01-11 reading threat_limb.nuclear
  expect       GBR owes budapest-1994/para4 to UKR: no, fails any of nuclear_attack
  ask          as of 2027-01-11 reading threat_limb.any_threat
  expect       GBR owes budapest-1994/para4 to UKR: yes, due none
  flip         "a nuclear threat, on the narrow reading"
    remove     T
    add        nuclear_threat by RUS on UKR called S
      at       2027-01-10
    ask        as of 2027-01-11 reading threat_limb.nuclear
    expect     GBR owes budapest-1994/para4 to UKR: yes, due none
  flip         "a nuclear threat, on the wide reading"
    remove     T
    add        nuclear_threat by RUS on UKR called S
      at       2027-01-10
    expect     GBR owes budapest-1994/para4 to UKR: yes, due none
  flip         "an attack without nuclear weapons, on the reading that nobody was found to hold"
    remove     T
    add        armed_attack by RUS on UKR called A
      at       2027-01-10
    ask        as of 2027-01-11 reading threat_limb.any_aggression
    expect     GBR owes budapest-1994/para4 to UKR: yes, due none
  flip         "a threat without nuclear weapons, on that reading"
    ask        as of 2027-01-11 reading threat_limb.any_aggression
    expect     GBR owes budapest-1994/para4 to UKR: no, fails any of aggression
  flip         "on another State"
    change     on of T to MDA
    expect     GBR owes budapest-1994/para4 to UKR: no, fails on UKR
