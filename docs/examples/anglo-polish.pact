# A solution to the last exercise of the tutorial. The library has the whole agreement, with its second article: gbr-pol-1939.
agreement anglo-polish "Agreement of mutual assistance, London, 25 August 1939"
  binding      legal
  signed       1939-08-25
  force        signature
  term         5y
  source       case_1939 text high

role party: GBR, POL
role european_state: DEU, SUN, ITA, FRA, GBR, POL, ROU, HUN, LTU, and others not listed

define european_power X
  means        X in european_state

define only_germany X in place of european_power
  means        X is DEU
  known to     GBR, POL from 1939-08-25
  known to     public from 1939-10-19

provision art1 "Assistance against aggression"
  when         armed_attack by X on V called A
  provided     V in party
  provided     X is european_power
  each         party G except V
  must         assist V about A
  timing       "at once" after A

provision protocol "Consultation on an attack by another European Power"
  known to     GBR, POL from 1939-08-25
  known to     public from 1939-10-19
  when         armed_attack by european_state X on party V called A
  provided     X is not DEU
  each         party G except V
  must         consult with V about A

scenario anglo-polish-sun "17 September 1939, the Soviet attack on Poland"
  record       none
  given        armed_attack by SUN on POL called A
    at         1939-09-17
  ask          as of 1939-09-18 with what public knew
  expect       GBR owes anglo-polish/art1 to POL against SUN: yes, due none
  expect       GBR owes anglo-polish/protocol to POL against SUN: no
  ask          as of 1939-09-18 with what POL knew
  expect       GBR owes anglo-polish/art1 to POL against SUN: no, fails X is DEU
  expect       GBR owes anglo-polish/protocol to POL against SUN: yes, due none
