# A chain of summit declarations. They promise in politics; what moves the process are decisions of all members.
agreement nato-ukraine "NATO and Ukraine: the way to membership"
  kind         "chain of summit declarations"
  alias        "NATO-Ukraine accession track"
  alias        "open door"
  binding      political
  issued       2008-04-03
  force        2008-04-03
  term         none
  source       nua_2008_nato, nua_both text high
  note         "never reached on record: an invitation"
  note         "the US draft of 28 points (p28-2025) would bar what these declarations promise; its text stands by itself"

role aspirant: GEO, UKR
role candidate: UKR
role ally: BEL, BGR, CAN, CZE, DEU, DNK, ESP, EST, FRA, GBR, GRC, HUN, ISL, ITA, LTU, LUX, LVA, NLD, NOR, POL, PRT, ROU, SVK, SVN, TUR, USA from 2008-04-03
role ally: ALB, HRV from 2009-04-01
role ally: MNE from 2017-06-05
role ally: MKD from 2020-03-27
role ally: FIN from 2023-04-04
role ally: SWE from 2024-03-07

organ summit of ally
  rule         consensus
  note         "heads of state and government; a text stands unless an ally objects"

organ all_parties of ally
  rule         unanimous
  note         "the same body that decides under Article 10 of the North Atlantic Treaty"

organ foreign_ministers of ally
  rule         consensus

# Each step but the last two is a decision of all members; none of them says when the next one comes.
status membership_track of X: none, promised, map_required, map_waived, invited, signed, ratified, member
  promised     decision on membership_promise of X by summit with outcome adopted
  map_required decision on map_requirement of X by summit with outcome adopted
  map_waived   decision on map_waiver of X by summit with outcome adopted
  invited      decision on invitation of X by all_parties with outcome adopted
  signed       signature of protocol for X by every ally
  ratified     notification of protocol for X to USA by every ally as of signed
  member       deposit by X with USA

provision bucharest-promise "Bucharest 2008: they will become members"
  cite         "Bucharest, para 23"
  source       nua_2008_nato, nua_2008_ukrw, nua_both text high
  invokes      free_choice
  from         2008-04-03
  each         ally G
  declares     "Ukraine and Georgia will become members"
  toward       aspirant
  note         "no date, and no action plan was granted"

provision bucharest-plan "Bucharest 2008: the action plan is the next step"
  cite         "Bucharest, para 23"
  source       nua_2008_nato, nua_2008_ukrw, nua_both text high
  from         2008-04-03
  provided     membership_track of UKR is map_required
  each         UKR
  has power to apply to NATO for action_plan
  note         "the allies support the application for a Membership Action Plan; foreign ministers assess progress"

provision bucharest-plan-georgia "Bucharest 2008: the same for Georgia"
  cite         "Bucharest, para 23"
  source       nua_2008_nato, nua_2008_ukrw, nua_both text high
  from         2008-04-03
  provided     membership_track of GEO is map_required
  each         GEO
  has power to apply to NATO for action_plan
  note         "the same words as for Ukraine; the later declarations read here are about Ukraine alone"

provision bucharest-assess "Bucharest 2008: progress is assessed"
  cite         "Bucharest, para 23"
  source       nua_2008_nato, nua_both report high
  from         2008-04-03
  jointly      ally
  intends to   assess progress of aspirant
  toward       aspirant
  note         "through foreign ministers"

provision brussels-plan "Brussels 2021: the promise again, the plan part of it"
  cite         "Brussels, para 69"
  source       nua_brussels, nua_2021_unian, seeds text high
  from         2021-06-14
  each         ally G
  declares     "the decision of 2008 stands, with the action plan as an integral part of the process"
  toward       candidate

provision brussels-reform "Brussels 2021: reforms through yearly programmes"
  cite         "Brussels, para 69"
  source       nua_brussels, nua_2021_unian text high
  from         2021-06-14
  each         candidate
  declares     "yearly national programmes under the NATO-Ukraine Commission stay the way to reform"
  toward       ally

provision brussels-no-veto "Brussels 2021: no say for third States"
  cite         "Brussels, para 69"
  source       nua_brussels, seeds text high
  invokes      free_choice
  from         2021-06-14
  each         ally G
  declares     "Ukraine decides its own way without interference from outside"
  toward       candidate

provision application "Ukraine applies"
  cite         "application of 2022"
  source       nua_phnewlook, nua_emp report medium
  each         candidate
  has power to apply to NATO
  note         "used in September 2022; no treaty lays down a form"

provision vilnius-plan-waived "Vilnius 2023: no action plan needed"
  cite         "Vilnius, para 11"
  source       nua_2023_plur, nua_2023_tbs, nua_vilnius2, nua_both, nua_steps text high
  from         2023-07-11
  each         ally G
  declares     "Ukraine's way has moved beyond the need for the action plan, so that two steps become one"
  toward       candidate

# Allies agree: that is the rule of the organ. That conditions are met is a second thing, and they are not listed.
provision vilnius-invite "Vilnius 2023: when an invitation can be made"
  cite         "Vilnius, para 11"
  quote        "when Allies agree and conditions are met" from nua_both
  source       nua_2023_plur, nua_vilnius2, nua_2023_tbs, nua_both text high
  from         2023-07-11
  when         proposal of invitation for UKR to all_parties called Q
  provided     Q is ready_by_the_conditions
  judge of     ready_by_the_conditions: foreign_ministers
  jointly      ally
  has power to decide on invitation of UKR through all_parties
  note         "unanimous, under Article 10 of the North Atlantic Treaty; the conditions are not listed; foreign ministers assess progress, and that they also find the conditions met is not said in so many words"

provision vilnius-assess "Vilnius 2023: progress is assessed"
  cite         "Vilnius, para 11"
  source       nua_vilnius2, nua_both text high
  from         2023-07-11
  jointly      ally
  intends to   assess progress of candidate
  toward       candidate
  note         "foreign ministers, through the adapted yearly national programme; how often is not stated here"

provision vilnius-council "Vilnius 2023: a council of equals"
  cite         "Vilnius"
  source       nua_vilnius2, nua_steps text high
  from         2023-07-11
  declares     "a NATO-Ukraine Council, in which Ukraine sits as an equal, takes the place of the Commission"

provision washington-path "Washington 2024: a way that is not turned back"
  cite         "Washington declaration"
  quote        "irreversible path" from nua_wash
  source       nua_wash, nua_wash2 report high
  from         2024-07-10
  each         ally G
  declares     "support on the way to full Euro-Atlantic integration, membership of NATO included"
  toward       candidate
  note         "repeats the two conditions of an invitation; gives no date"

provision washington-mission "Washington 2024: the assistance mission"
  cite         "Washington declaration"
  source       nua_wash, nua_wash2 report high
  from         2024-07-10
  declares     "a mission for security assistance and training is set up; it does not make NATO a party to the conflict"

provision washington-funding "Washington 2024: funding for a year"
  cite         "Washington declaration"
  source       nua_wash, nua_wash2 report high
  from         2024-07-10
  jointly      ally
  intends to   fund UKR
  amount       40000000000 EUR
  within       1y after 2024-07-10
  note         "a minimum baseline within the next year"

provision hague-support "The Hague 2025: support"
  cite         "The Hague declaration"
  source       nua_2025_ep, nua_2025_ubn, nua_2025_liga text high
  from         2025-06-25
  each         ally G
  declares     "their sovereign commitments to support Ukraine stand"
  toward       candidate
  note         "nothing on membership; the Secretary General said that the path stays irreversible, which is not in the text"

provision hague-spending "The Hague 2025: help counts as defence spending"
  cite         "The Hague declaration"
  source       nua_2025_ep, nua_2025_ubn text high
  from         2025-06-25
  each         ally G
  declares     "direct help to Ukraine's defence and its defence industry counts as defence spending"

provision ankara "Ankara 2026: held, wording not read"
  cite         "Ankara summit, 7 and 8 July 2026"
  source       tvp26 report low
  from         2026-07-08
  declares     "a summit was held; what it says on Ukraine was not read"
