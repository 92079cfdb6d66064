# The same words give two answers: to the public, and to those who knew the protocol.
scenario poland-1939-deu "1 September 1939, the German attack on Poland"
  record       none
  given        armed_attack by DEU on POL called A
    at         1939-09-01
    place      poland
    target     territory
  given        resistance by POL about A called W
    at         1939-09-01
  given        claim c1 POL says A is threat_to_independence
    said       1939-09-01
  given        claim c2 POL says A is vital_to_resist
    said       1939-09-01
  ask          as of 1939-09-02 with what POL knew
  expect       GBR owes gbr-pol-1939/art1 to POL against DEU: yes, due none
  expect       GBR owes gbr-pol-1939/protocol-1b to POL against DEU: no, fails X is not DEU
  ask          as of 1939-09-02 with what public knew
  expect       GBR owes gbr-pol-1939/art1 to POL against DEU: yes, due none
  expect       FRA, GBR owes gbr-pol-guarantee-1939/assist to POL: yes, due none
  expect       FRA owes gbr-pol-1939/art1 to POL against DEU: no, fails party G
  flip         "before the agreement the guarantee of March stands alone"
    change     time of A to 1939-08-20
    change     time of W to 1939-08-20
    remove     c1, c2
    add        claim POL says A is threat_to_independence
      said     1939-08-20
    add        claim POL says A is vital_to_resist
      said     1939-08-20
    ask        as of 1939-08-21
    expect     GBR owes gbr-pol-1939/art1 to POL against DEU: no, fails in force
    expect     GBR owes gbr-pol-guarantee-1939/assist to POL: yes, due none
  flip         "Britain is attacked and Poland is asked"
    change     on of A to GBR
    change     place of A to london
    expect     POL owes gbr-pol-1939/art1 to GBR against DEU: yes, due none
  flip         "Poland does not resist"
    remove     W
    expect     GBR owes gbr-pol-guarantee-1939/assist to POL: conditional, fails resistance by POL about A
    expect     GBR owes gbr-pol-1939/art1 to POL against DEU: yes, due none
  flip         "a State outside the agreement is attacked"
    change     on of A to LTU
    change     place of A to lithuania
    expect     GBR owes gbr-pol-1939/art1 to LTU against DEU: no, fails V in party
  flip         "after five years"
    change     time of A to 1944-09-01
    ask        as of 1944-09-02
    expect     GBR owes gbr-pol-1939/art1 to POL against DEU: no, fails in force
  flip         "before the guarantee"
    change     time of A to 1939-03-01
    ask        as of 1939-03-02
    expect     GBR owes gbr-pol-guarantee-1939/assist to POL: no, fails in force

scenario poland-1939-sun "17 September 1939, the Soviet attack on Poland"
  record       none
  given        armed_attack by SUN on POL called A
    at         1939-09-17
    place      poland
    target     territory
  ask          as of 1939-09-18 with what public knew
  expect       GBR owes gbr-pol-1939/art1 to POL against SUN: yes, due none
  ask          as of 1939-10-19 with what public knew
  expect       GBR owes gbr-pol-1939/art1 to POL against SUN: no, fails X is DEU
  ask          as of 1939-09-18 with what GBR knew
  expect       GBR owes gbr-pol-1939/art1 to POL against SUN: no, fails X is DEU
  expect       GBR owes gbr-pol-1939/protocol-1b to POL against SUN: yes, due none
  flip         "the attacker is Germany"
    change     by of A to DEU
    expect     GBR owes gbr-pol-1939/art1 to POL against DEU: yes, due none
    expect     GBR owes gbr-pol-1939/protocol-1b to POL against DEU: no, fails X is not DEU
  flip         "before signature"
    change     time of A to 1939-08-20
    expect     GBR owes gbr-pol-1939/protocol-1b to POL against SUN: no, fails in force
  flip         "the attacker is no European State named in the text"
    change     by of A to JPN
    expect     GBR owes gbr-pol-1939/protocol-1b to POL against JPN: unknown, fails X in european_state
  flip         "Britain consults"
    add        consult by GBR with POL about A called C
      at       1939-09-18
    expect     GBR owes gbr-pol-1939/protocol-1b to POL against SUN: fulfilled

scenario poland-1939-danzig "A threat at Danzig, on the general words and on the secret ones"
  record       none
  given        threat by DEU on POL called A
    at         1939-08-28
    place      danzig
  given        resistance by POL about A called W
    at         1939-08-29
  given        claim c1 POL says A is threat_to_independence
    said       1939-08-29
  given        claim c2 POL says A is vital_to_resist
    said       1939-08-29
  ask          as of 1939-08-30 with what public knew
  expect       GBR owes gbr-pol-1939/art2-independence to POL against DEU: yes, due none
  expect       GBR owes gbr-pol-1939/art1 to POL against DEU: no, fails armed_attack by X on V
  ask          as of 1939-08-30 with what POL knew
  expect       GBR owes gbr-pol-1939/art2-independence to POL against DEU: yes, due none
  flip         "at another place, to those who knew the protocol"
    change     place of A to warsaw
    expect     GBR owes gbr-pol-1939/art2-independence to POL against DEU: no, fails A is independence_case
  flip         "at another place, to the public"
    change     place of A to warsaw
    ask        as of 1939-08-30 with what public knew
    expect     GBR owes gbr-pol-1939/art2-independence to POL against DEU: yes, due none
  flip         "Poland does not hold it vital"
    remove     c2
    expect     GBR owes gbr-pol-1939/art2-independence to POL against DEU: unknown, fails A is vital_to_resist
  flip         "Poland does not resist"
    remove     W
    expect     GBR owes gbr-pol-1939/art2-independence to POL against DEU: conditional, fails resistance by V about A
  flip         "the threat is the Soviet Union's"
    change     by of A to SUN
    expect     GBR owes gbr-pol-1939/art2-independence to POL against SUN: no, fails X is DEU

scenario poland-1939-neighbour "A menace to Lithuania that Poland resists"
  record       none
  given        threat by DEU on LTU called A
    at         1939-08-28
    place      lithuania
  given        resistance by POL about A called W
    at         1939-08-29
  given        claim c1 POL says A is menace_to_security
    said       1939-08-29
  ask          as of 1939-08-30 with what public knew
  expect       GBR owes gbr-pol-1939/art2-neutrality to POL against DEU: yes, due none
  ask          as of 1939-08-30 with what POL knew
  expect       GBR owes gbr-pol-1939/art2-neutrality to POL against DEU: yes, due none
  expect       GBR owes gbr-pol-1939/art2-independence to POL against DEU: no, fails threat by X on V
  flip         "Romania, to those who knew the protocol"
    change     on of A to ROU
    change     place of A to romania
    expect     GBR owes gbr-pol-1939/art2-neutrality to POL against DEU: no, fails N is neutrality_case
  flip         "Romania, to the public"
    change     on of A to ROU
    change     place of A to romania
    ask        as of 1939-08-30 with what public knew
    expect     GBR owes gbr-pol-1939/art2-neutrality to POL against DEU: yes, due none
  flip         "Poland does not resist"
    remove     W
    expect     GBR owes gbr-pol-1939/art2-neutrality to POL against DEU: conditional, fails resistance by party V about A
  flip         "Poland says nothing of its security"
    remove     c1
    expect     GBR owes gbr-pol-1939/art2-neutrality to POL against DEU: unknown, fails A is menace_to_security
