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

# The founders signed on 1949-04-04. Days of accession are those of deposit, from a table of pacts, not from the treaty itself.
role party: BEL, CAN, DNK, FRA, ISL, ITA, LUX, NLD, NOR, PRT, GBR, USA from 1949-08-24

role party: GRC, TUR from 1952-02-18
  source       pacts_ts report high
  note         "the protocol was opened on 1951-10-17"

role party: DEU from 1955-05-06
  source       pacts_ts report high
  note         "Federal Republic; the area of the former German Democratic Republic from 1990-10-03 (memory)"

role party: ESP from 1982-05-30
  source       pacts_ts report high

role party: CZE, HUN, POL from 1999-03-12
  source       pacts_ts report high

role party: BGR, EST, LVA, LTU, ROU, SVK, SVN from 2004-03-29
  source       pacts_ts report high

role party: ALB, HRV from 2009-04-01
  source       pacts_ts report high

role party: MNE from 2017-06-05
  source       pacts_ts report high

role party: MKD from 2020-03-27
  source       pacts_ts report high

role party: FIN from 2023-04-04
  source       pacts_ts report high

role party: SWE from 2024-03-07
  source       pacts_ts report high

# Leaving the integrated command changes nobody's rights under the treaty, only who sits in the Defence Planning Committee.
role planning_member: party except FRA from 1966 to 2009
  source       nat_text memory low

role planning_member: party from 2009 to 2010
  source       nat_text memory low
  note         "the committee was abolished in 2010; Greece stood outside the integrated command from 1974 to 1980, whether outside this committee was not read"

# Occupation forces stood here when the treaty entered into force; the treaty names no places.
area occupation_1949: west_germany, west_berlin, western_austria
  source       nat_text memory low

# Article 6 draws the line that Articles 5 and 6 share; Article 4 has none.
define covered A "Area of Article 6"
  source       nat_text text high
  means        any of
    all of
      place of A in territory of party
      any of
        place of A in europe
        place of A in north_america
    all of
      place of A in algerian_departments
      A before 1962-07-03
    place of A in turkey
    all of
      place of A in territory of party
      place of A is island
      place of A in north_atlantic_area
      place of A north of tropic_of_cancer
    all of
      any of
        target of A is forces
        target of A is vessel
        target of A is aircraft
      any of
        place of A in mediterranean
        place of A in occupation_1949
        all of
          place of A in north_atlantic_area
          place of A north of tropic_of_cancer
  note         "the Algerian clause has been without object since 1962-07-03 (memory)"

organ nac of party
  rule         consensus
  source       nato2003_wt text high
  note         "no voting: a proposal stands unless an ally objects; a text under the silence procedure stands unless somebody breaks the silence in time"

organ dpc of planning_member
  rule         consensus
  source       nato2003_dpc text high

organ all_parties of party
  rule         unanimous

provision art1-settle "Peaceful settlement"
  cite         "Art 1"
  each         party G
  must         settle disputes through peaceful_means
  toward       party

provision art1-refrain "No force against the purposes of the UN"
  cite         "Art 1"
  each         party G
  must not     any of threat, use_of_force on any state
  unless       A is charter_conform
  judge of     charter_conform: not stated

provision art2 "Institutions and economic policy"
  cite         "Art 2"
  each         party G
  must maintain development of free_institutions
  toward       party
  says         "seek"
  note         "also less conflict in economic policies; the verbs are weak"

provision art3-own "Own capacity to resist"
  cite         "Art 3"
  each         party G
  must maintain defence_capacity against armed_attack
  toward       party
  note         "separately; no level of effort is stated"

provision art3-joint "Common capacity to resist"
  cite         "Art 3"
  jointly      party
  must maintain mutual_aid against armed_attack
  toward       party
  note         "jointly"

provision art4-invoke "Right to call for consultation"
  cite         "Art 4"
  quote        "in the opinion of any of them" from nat_text
  each         party P
  has power to invoke art4
  fulfilled when invocation of art4 by P
  note         "the party that forms the opinion need not be the party threatened; no vote"

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

# An attack by a State comes from abroad by itself; for any other attacker the Council has to say so.
provision art5-assist "Assistance to the party attacked"
  cite         "Art 5, first sentence, second half"
  invokes      self_defence
  quote        "such action as it deems necessary" from nat_text
  when         armed_attack by X on V called A
  provided     V in party
  provided     A is covered
  provided     any of
    X in state
    A is directed_from_abroad
  judge of     directed_from_abroad: nac
  each         party G except V
  must         assist V about A
  timing       "forthwith" after A
  manner       own judgement of necessity
  until        first time all hold:
    measures by UNSC about A called S
    S is sufficient
  judge of     sufficient: not stated
  note         "bound to assist, not bound to fight, by individual or collective self-defence under Art 51 of the UN Charter; the text asks for no decision of the Council"

provision art5-report "Report to the Security Council"
  cite         "Art 5, second sentence"
  when         armed_attack on V called A
  when         art5-assist fulfilled by party G about A called M
  that         G
  must         report to UNSC about M
  timing       "immediately" after M
  note         "the text is in the passive: the attack itself and the measures are to be reported; taken here as a duty of each party that acts"

provision art5-end "End of the measures"
  cite         "Art 5, third sentence"
  when         armed_attack on V called A
  when         art5-assist fulfilled by party G about A called M
  when         measures by UNSC about A called S
  provided     S is sufficient
  judge of     sufficient: not stated
  that         G
  must         end measures about A
  note         "measures of the Council that restore and maintain peace; who finds them sufficient is not stated"

provision art6 "Area"
  cite         "Art 6"
  declares     "an armed attack counts in the territory of a party in Europe or North America, in Turkey, on a party's islands in the North Atlantic area north of the Tropic of Cancer, and on forces, vessels and aircraft there, in the Mediterranean and in that area"
  note         "outside: Hawaii, Guam, the Falkland Islands, Reunion, French Guiana; Ceuta and Melilla are disputed (memory)"

provision art7 "Charter and Security Council"
  cite         "Art 7"
  each         party G
  declares     "rights and duties under the UN Charter and the primary responsibility of the Security Council are not affected"

provision art8-no-conflict "No conflict in force"
  cite         "Art 8"
  each         party G
  declares     "none of its international engagements in force conflicts with the treaty"

provision art8 "No conflicting engagement"
  cite         "Art 8"
  each         party G
  must not     conclude conflicting_engagement
  toward       party

provision art9 "Council"
  cite         "Art 9"
  jointly      party
  declares     "a council on which all sit, able to meet promptly at any time, with bodies under it, a defence committee among them"

# No duty of result: planning is what the Council may decide by consensus, and one objection stops it.
provision planning "Planning decided by the Council"
  cite         "Art 9, practice of consensus"
  source       nato2003_wt, nato2003_dpc text high
  when         proposal on planning for V to nac called Q
  provided     V in party
  jointly      party
  has power to decide on planning for V through nac

# The same item before a smaller body: moving it changes whose objection counts.
provision planning-dpc "Planning decided by the Defence Planning Committee"
  cite         "Art 9, practice of consensus"
  source       nato2003_dpc text high
  when         proposal on planning for V to dpc called Q
  provided     V in party
  jointly      planning_member
  has power to decide on planning for V through dpc

provision art10-invite "Invitation to accede"
  cite         "Art 10"
  jointly      party
  has power to decide on invitation of state X through all_parties
  toward       X
  provided     X not in party
  provided     X is european_state
  provided     X is able_to_contribute
  judge of     european_state: all_parties
  judge of     able_to_contribute: all_parties
  note         "able to further the principles of the treaty and to contribute to the security of the area; unanimous"

# Between accepted and party the depositary sends the formal invitation; every step but the last needs every party.
status accession of X: none, applied, invited, signed, accepted, party
  applied      application by X to NATO
  invited      decision on invitation of X by all_parties with outcome adopted
  signed       signature of protocol for X by every party
  accepted     notification of protocol for X to USA by every party as of signed
  party        deposit by X with USA

provision art10-call "Formal invitation by the depositary"
  cite         "accession protocols"
  source       nat_prot text high
  when         decision on invitation of X by all_parties with outcome adopted called D
  when         notification of protocol for X to USA by every party as of signed called N
  each         USA
  must         send invitation to X
  note         "on behalf of all parties, once the protocol is in force"

provision art10-deposit "Deposit by the State invited"
  cite         "Art 10 and accession protocols"
  source       nat_text, nat_prot text high
  when         decision on invitation of X by all_parties with outcome adopted called D
  when         notification of protocol for X to USA by every party as of signed called N
  that         X
  has power to deposit instrument with USA
  fulfilled when deposit by X with USA

provision art11 "Constitutional processes"
  cite         "Art 11"
  each         party G
  must maintain performance of treaty
  toward       party
  manner       own constitutional processes
  note         "the reservation that lets parliaments in"

provision art12 "Review"
  cite         "Art 12"
  when         request by party P about review called R
  jointly      party
  must         consult about review
  toward       party
  from         10y after entry into force

provision art13 "Right to leave"
  cite         "Art 13"
  each         party G
  has power to denounce treaty
  from         20y after entry into force
  fulfilled when denunciation by G to USA

provision art13-effect "Leaving takes effect"
  cite         "Art 13"
  when         denunciation by party G to USA called D
  from         1y after D
  terminates   nato-1949 toward G and by G

provision art14 "Languages"
  cite         "Art 14"
  declares     "the English and French texts are equally authentic; the original stays with the depositary"
