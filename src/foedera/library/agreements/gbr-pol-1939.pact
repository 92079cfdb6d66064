agreement gbr-pol-1939 "Agreement of mutual assistance between the United Kingdom and Poland"
  kind         "bilateral alliance with a secret protocol"
  binding      legal
  signed       1939-08-25
  force        signature
  term         5y
  source       case_1939 text high

role party: GBR, POL
role european_state: DEU, SUN, ITA, FRA, GBR, POL, ROU, HUN, BEL, NLD, ESP, LTU, LVA, EST, and others not listed

define european_power X
  means        X in european_state

define only_germany X in place of european_power
  means        X is DEU
  cite         "secret protocol, para 1(a)"
  known to     GBR, POL from 1939-08-25
  known to     public from 1939-10-19

provision art1 "Assistance against aggression"
  cite         "Art 1"
  when         armed_attack by X on V called A
  provided     V in party
  provided     X is european_power
  each         party G except V
  must         assist V about A
  timing       "at once" after A
  note         "all the support and assistance in its power"

provision protocol-1b "Consultation on an attack by another European power"
  cite         "secret protocol, para 1(b)"
  known to     GBR, POL from 1939-08-25
  known to     public from 1939-10-19
  when         armed_attack by X on V called A
  provided     V in party
  provided     X in european_state
  provided     X is not DEU
  each         party G except V
  must         consult with V about A
