# The edges of the Anglo-Polish texts: who is bound, whom the secret protocol names, and what the State attacked has to say.
scenario edge-1939-neighbours "Belgium, the Netherlands and Lithuania: the three cases of the protocol"
  record       none
  given        threat by DEU on BEL called A
    at         1939-08-28
    place      belgium
  given        resistance by GBR about A called W
    at         1939-08-29
  given        claim c1 GBR says A is menace_to_security
    said       1939-08-29
  ask          as of 1939-08-30 with what POL knew
  expect       POL owes gbr-pol-1939/art2-neutrality to GBR against DEU: yes, due none
  expect       GBR owes gbr-pol-1939/art2-neutrality: no, fails party G except V
  flip         "the Netherlands"
    change     on of A to NLD
    change     place of A to netherlands
    expect     POL owes gbr-pol-1939/art2-neutrality to GBR against DEU: yes, due none
  flip         "Lithuania"
    change     on of A to LTU
    change     place of A to lithuania
    expect     POL owes gbr-pol-1939/art2-neutrality to GBR against DEU: yes, due none
  flip         "Spain, to those who knew the protocol"
    change     on of A to ESP
    change     place of A to spain
    expect     POL owes gbr-pol-1939/art2-neutrality to GBR against DEU: no, fails N is neutrality_case
  flip         "the threat is the Soviet Union's, to those who knew the protocol"
    change     by of A to SUN
    expect     POL owes gbr-pol-1939/art2-neutrality to GBR against SUN: no, fails X is DEU
  flip         "the threat is the Soviet Union's, to the public"
    change     by of A to SUN
    ask        as of 1939-08-30 with what public knew
    expect     POL owes gbr-pol-1939/art2-neutrality to GBR against SUN: yes, due none

scenario edge-1939-independence "A threat to a State that is no party, and the party that is threatened itself"
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
  expect       POL owes gbr-pol-1939/art2-independence: no, fails party G except V
  expect       FRA, GBR owes gbr-pol-guarantee-1939/assist to POL: yes, due none
  flip         "Lithuania is threatened and resists"
    change     on of A to LTU
    change     by of W to LTU
    remove     c1, c2
    add        claim POL says A is threat_to_independence
      said     1939-08-29
    add        claim POL says A is vital_to_resist
      said     1939-08-29
    expect     GBR owes gbr-pol-1939/art2-independence to LTU against DEU: no, fails V in party
  flip         "Poland does not speak of its independence"
    remove     c1
    expect     GBR owes gbr-pol-1939/art2-independence to POL against DEU: unknown, fails A is independence_case
    expect     GBR owes gbr-pol-guarantee-1939/assist to POL: unknown, fails A is threat_to_independence
  flip         "Poland does not hold it vital to resist"
    remove     c2
    expect     GBR owes gbr-pol-guarantee-1939/assist to POL: unknown, fails A is vital_to_resist
  flip         "Poland says that its independence is not threatened"
    remove     c1
    add        claim POL says A is not threat_to_independence
      said     1939-08-29
    expect     GBR owes gbr-pol-guarantee-1939/assist to POL: no, fails A is threat_to_independence
  flip         "Britain says it, and Poland does not: the guarantee follows Poland's word"
    remove     c1
    add        claim GBR says A is threat_to_independence
      said     1939-08-29
    expect     GBR owes gbr-pol-guarantee-1939/assist to POL: unknown, fails A is threat_to_independence

scenario edge-1939-protocol "An attack by another European power, to those who knew"
  record       none
  given        armed_attack by SUN on POL called A
    at         1939-09-17
    place      poland
  ask          as of 1939-09-18 with what GBR knew
  expect       GBR owes gbr-pol-1939/protocol-1b to POL against SUN: yes, due none
  expect       POL owes gbr-pol-1939/protocol-1b: no, fails party G except V
  flip         "Lithuania is attacked"
    change     on of A to LTU
    change     place of A to lithuania
    expect     GBR owes gbr-pol-1939/protocol-1b to LTU against SUN: no, fails V in party
  flip         "Britain is attacked"
    change     on of A to GBR
    change     place of A to london
    expect     POL owes gbr-pol-1939/protocol-1b to GBR against SUN: yes, due none
    expect     GBR owes gbr-pol-1939/protocol-1b: no, fails party G except V
  flip         "the public does not know the clause"
    ask        as of 1939-09-18 with what public knew
    expect     GBR owes gbr-pol-1939/art1 to POL against SUN: yes, due none
