# Handed over and published in December 2021, never signed. The demand of Article 6 stands against the open door of
# nato-1949/art10-invite and nato-ukraine; both sides appeal to principles, and not to the same ones.
agreement rus-nato-2021 "Draft agreement on measures for the security of Russia and the member States of NATO"
  kind         "draft treaty, nine articles"
  alias        "Russian draft agreement"
  alias        "Russia's security demands"
  binding      proposed
  published    2021-12-17
  force        none
  stage        handed_over 2021-12-15 by RUS according to ru_dcdecides
  source       ru_nato, ru_nato_mid text high
  note         "NATO and the United States turned down the demands on enlargement and on the line of 1997; written replies on 2022-01-26 (memory)"

# The draft is addressed to each member State, not to NATO; Finland and Sweden joined later.
role nato_member: ALB, BEL, BGR, CAN, CZE, DEU, DNK, ESP, EST, FRA, GBR, GRC, HRV, HUN, ISL, ITA, LTU, LUX, LVA, MKD, MNE, NLD, NOR, POL, PRT, ROU, SVK, SVN, TUR, USA
role party: RUS, nato_member

# Who is bound by Article 4 hangs on membership on 27 May 1997.
role member_of_1997: BEL, CAN, DEU, DNK, ESP, FRA, GBR, GRC, ISL, ITA, LUX, NLD, NOR, PRT, TUR, USA
role bound_by_line: RUS, member_of_1997

area closed_regions: ukraine, eastern_europe, south_caucasus, central_asia
  source       ru_nato_tass text high
  note         "other States of Eastern Europe, of the South Caucasus and of Central Asia; the regions have no edge in the text"

provision art1-indivisible "No security at the expense of others"
  cite         "Art 1"
  source       ru_nato, ru_nato_mid text high
  invokes      indivisibility
  each         party G
  must not     strengthen own_security
  unless       A is not at_the_expense_of_others
  judge of     at_the_expense_of_others: not stated
  toward       party
  note         "alone or through organisations and alliances"

provision art1-settle "Peaceful settlement"
  cite         "Art 1"
  source       ru_nato text high
  each         party G
  must         settle disputes through peaceful_means
  toward       party

provision art1-force "No force against the purposes of the UN"
  cite         "Art 1"
  source       ru_nato text high
  invokes      non_use_of_force
  each         party G
  must not     any of threat, use_of_force on any state
  unless       A is charter_conform
  judge of     charter_conform: not stated

# What counts is how it could look to the other side, so the word of any party is enough.
provision art1-perceived "No situation that could be taken as a threat"
  cite         "Art 1"
  source       ru_nato text high
  each         party G
  must not     create situation
  unless       A is not perceived_as_threat
  judge of     perceived_as_threat: any party
  toward       party
  note         "poses a threat to the national security of others, or could be perceived as one"

provision art1-restraint "Restraint in planning and exercises"
  cite         "Art 1"
  source       ru_nato text high
  each         party G
  must maintain restraint in planning_and_exercises
  toward       party

provision art2-consult "Urgent consultations"
  cite         "Art 2"
  source       ru_nato text high
  each         party G
  must maintain consultation with party except G
  note         "bilateral and multilateral, the NATO-Russia Council included; no time limit"

provision art2-exchange "Exchange of assessments"
  cite         "Art 2"
  source       ru_nato text high
  each         party G
  must maintain exchange_information with party except G
  note         "of threats; also informing each other on exercises and doctrine"

provision art2-hotlines "Hotlines"
  cite         "Art 2"
  source       ru_nato text high
  each         party G
  must         establish hotline with party except G

provision art3-not-adversaries "Not adversaries"
  cite         "Art 3"
  source       ru_nato text high
  each         party G
  declares     "the parties do not hold each other to be adversaries"
  toward       party

provision art3-incidents "Dialogue on incidents"
  cite         "Art 3"
  source       ru_nato memory low
  each         party G
  declares     "dialogue goes on about preventing incidents at sea and in the air, over the Baltic and the Black Sea above all"
  toward       party

# Members that joined after May 1997 are not bound by this article, but their territory is what it covers.
provision art4-line "The line of 1997"
  cite         "Art 4"
  source       ru_nato_tass, ru_nato_cy report high
  each         bound_by_line G
  must not     deploy forces in europe
  unless       place of A in territory of G
  unless       A before 1997-05-28
  toward       party
  waived by    consent by every party on deployment
  note         "forces and weapons beyond those there on 27 May 1997; by consent of all in exceptional cases, to remove a threat"

provision art5-missiles "No missiles in reach"
  cite         "Art 5"
  source       ru_nato_tass report high
  each         party G
  must not     deploy_missiles
  unless       A is not in_reach_of_others
  judge of     in_reach_of_others: not stated
  toward       party
  note         "land-based, of intermediate and shorter range"

provision art6-no-enlargement "No further enlargement"
  cite         "Art 6"
  source       ru_nato_tass, ru_interfax text high
  each         nato_member G
  must not     admit any state to NATO
  toward       RUS
  note         "Ukraine and other States included; it asks the members not to use the power of nato-1949/art10-invite"

provision art7-activity "No military activity in certain regions"
  cite         "Art 7"
  source       ru_nato_tass text high
  each         nato_member G
  must not     carry_out military_activity
  unless       place of A not in closed_regions
  toward       RUS

provision art7-exercises "No large exercises near the line"
  cite         "Art 7"
  source       ru_nato_tass text high
  each         party G
  must not     hold exercise_above_brigade in agreed_zone
  toward       party
  note         "a zone on each side of the line between Russia with its allies and the members of NATO, still to be agreed"

provision art8-charter "UN Charter"
  cite         "Art 8"
  source       ru_nato memory low
  each         party G
  declares     "rights and duties under the UN Charter and the responsibility of the Security Council are not affected"

provision art9-force "Entry into force"
  cite         "Art 9"
  source       ru_nato_cy report high
  declares     "in force once more than half of the signatories have consented to be bound"

provision art9-withdraw "Right to withdraw"
  cite         "Art 9"
  source       ru_nato_cy report high
  each         party G
  has power to withdraw from agreement

provision art9-effect "Withdrawal takes effect"
  cite         "Art 9"
  source       ru_nato_cy report high
  when         withdrawal by party G from agreement called D
  from         30d after D
  terminates   rus-nato-2021 toward G and by G
