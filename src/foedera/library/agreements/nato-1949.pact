agreement nato-1949 "North Atlantic Treaty"
  kind         "multilateral collective-defence treaty"
  alias        "Washington Treaty"
  alias        "North Atlantic Pact"
  binding      legal
  depositary   USA
  signed       1949-04-04
  force        1949-08-24
  term         none
  source       nat_text text high

role party: BEL, CAN, DNK, FRA, ISL, ITA, LUX, NLD, NOR, PRT, GBR, USA from 1949-08-24
role party: GRC, TUR from 1952-02-18
role party: DEU from 1955-05-06
role party: ESP from 1982-05-30
role party: CZE, HUN, POL from 1999-03-12
role party: BGR, EST, LVA, LTU, ROU, SVK, SVN from 2004-03-29
role party: ALB, HRV from 2009-04-01
role party: MNE from 2017-06-05
role party: MKD from 2020-03-27
role party: FIN from 2023-04-04
role party: SWE from 2024-03-07

# Article 6 draws the line that Articles 5 and 6 share; Article 4 has none.
define covered A "Area of Article 6"
  cite         "Art 6"
  source       nat_text text high
  means        any of
    all of
      place of A in territory of party
      any of
        place of A in europe
        place of A in north_america
    place of A in algerian_departments
    place of A in territory of TUR
    all of
      place of A in territory of party
      place of A is island
      place of A in north_atlantic_area
      place of A north of tropic_of_cancer
    all of
      target of A is forces
      any of
        place of A in mediterranean
        all of
          place of A in north_atlantic_area
          place of A north of tropic_of_cancer

define external A "Directed from abroad"
  means        any of
    attacker of A in state
    A is directed_from_abroad
  judge of     directed_from_abroad: nac

organ nac of party
  rule         consensus
  source       nato2003_wt text high
  note         "no voting: a proposal stands unless an ally objects"

provision art4 "Consultation"
  cite         "Art 4"
  when         invocation of art4 by party P about event E called R
  jointly      party
  must         consult about E
  toward       party
  note         "the opinion of any one party is enough; the article has no area and sets no outcome"

provision art5-all "An attack on one is an attack on all"
  cite         "Art 5, first sentence, first half"
  when         armed_attack on V called A
  provided     V in party
  provided     A is covered
  deemed       armed_attack on each party

provision art5-assist "Assistance to the party attacked"
  cite         "Art 5, first sentence, second half"
  quote        "such action as it deems necessary" from nat_text
  when         armed_attack on V called A
  provided     V in party
  provided     A is covered
  provided     A is external
  each         party G except V
  must         assist V about A
  timing       "forthwith" after A
  manner       own judgement of necessity
  until        measures by UNSC about A
  note         "bound to assist, not bound to fight"

provision art5-report "Report to the Security Council"
  cite         "Art 5, second sentence"
  when         art5-assist fulfilled by G called M
  that         G
  must         report to UNSC about M
  timing       "immediately" after M
