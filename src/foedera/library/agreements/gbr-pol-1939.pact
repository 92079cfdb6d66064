agreement gbr-pol-1939 "Agreement of mutual assistance between the United Kingdom and Poland"
  kind         "bilateral alliance with a secret protocol"
  binding      legal
  signed       1939-08-25
  force        signature
  term         5y
  note         "the length of five years is from memory"
  source       case_1939, case_1939_book text high

role party: GBR, POL
role european_state: DEU, SUN, ITA, FRA, GBR, POL, ROU, HUN, BEL, NLD, ESP, LTU, LVA, EST, and others not listed

define european_power X
  means        X in european_state

define only_germany X in place of european_power
  means        X is DEU
  note         "secret protocol, para 1(a)"
  known to     GBR, POL from 1939-08-25
  known to     public from 1939-10-19

# Article 2 speaks in general words; the protocol names the cases that were meant.
define independence_case A
  means        A is threat_to_independence
  judge of     threat_to_independence: any party

define only_danzig A in place of independence_case
  means        place of A in danzig
  note         "secret protocol, para 2(a)"
  known to     GBR, POL from 1939-08-25

define neutrality_case N
  means        N in european_state

define only_neighbours N in place of neutrality_case
  means        any of
    N is BEL
    N is NLD
    N is LTU
  known to     GBR, POL from 1939-08-25
  note         "secret protocol, para 2(b); Latvia and Estonia as later cases are from memory"

provision art1 "Assistance against aggression"
  cite         "Art 1"
  when         armed_attack by X on V called A
  provided     V in party
  provided     X is european_power
  each         party G except V
  must         assist V about A
  timing       "at once" after A
  note         "all the support and assistance in its power"

provision art2-independence "Assistance against a threat to independence"
  cite         "Art 2(1)"
  when         threat by X on V called A
  when         resistance by V about A called W
  provided     V in party
  provided     X is european_power
  provided     A is independence_case
  provided     A is vital_to_resist
  judge of     vital_to_resist: any party
  each         party G except V
  must         assist V about A
  timing       "at once" after W
  note         "an action that clearly threatens independence, directly or indirectly, and that the party itself holds vital to resist with its forces"

provision art2-neutrality "Assistance when a neighbour is menaced"
  cite         "Art 2(2)"
  when         any of threat, armed_attack by X on N called A
  when         resistance by party V about A called W
  provided     X is european_power
  provided     N is neutrality_case
  provided     A is menace_to_security
  judge of     menace_to_security: any party
  each         party G except V
  must         assist V about A
  timing       "at once" after W
  note         "menace to a party's security through the independence or neutrality of another European state"

provision protocol-1b "Consultation on an attack by another European power"
  cite         "secret protocol, para 1(b)"
  source       case_1939, case_1939_sun text high
  known to     GBR, POL from 1939-08-25
  known to     public from 1939-10-19
  when         armed_attack by X on V called A
  provided     V in party
  provided     X in european_state
  provided     X is not DEU
  each         party G except V
  must         consult with V about A
