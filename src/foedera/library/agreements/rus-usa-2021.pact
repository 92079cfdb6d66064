# The bilateral draft of the same days. Many of its limits turn on what one side holds to be its security: who judges is not stated.
agreement rus-usa-2021 "Draft treaty between the United States and Russia on security guarantees"
  kind         "draft bilateral treaty, eight articles"
  binding      proposed
  published    2021-12-17
  force        none
  stage        handed_over 2021-12-15 by RUS according to ru_dcdecides
  source       ru_us_srp, ru_us_full report high
  note         "turned down in what concerns enlargement; written replies on 2022-01-26 (memory)"

role party: RUS, USA

# Former Soviet States that were not members of NATO in December 2021; the text names none.
role former_soviet_state: ARM, AZE, BLR, GEO, KAZ, KGZ, MDA, TJK, TKM, UKR, UZB

provision art1-security "No action that affects the other's security"
  cite         "Art 1"
  source       ru_us_xinhua, ru_dcdecides, ru_rt_teller report high
  invokes      indivisibility
  each         party G
  must not     carry_out action on party except G
  unless       A is not affecting_security
  judge of     affecting_security: not stated
  toward       party
  note         "nor support such actions"

provision art1-alliance "No alliance measure against core interests"
  cite         "Art 1"
  source       ru_us_xinhua, ru_dcdecides, ru_rt_teller report high
  invokes      indivisibility
  each         party G
  must not     carry_out alliance_measure
  unless       A is not against_core_interests
  judge of     against_core_interests: not stated
  toward       party

provision art2-alliances "Alliances and the UN Charter"
  cite         "Art 2"
  source       ru_us_full memory low
  each         party G
  must maintain seek charter_conformity of own_alliances
  toward       party

provision art3-third-territory "No use of third States' territory"
  cite         "Art 3"
  source       ru_us_srp text high
  each         party G
  must not     any of prepare, carry_out armed_attack on party except G from third_state
  toward       party
  note         "nor other acts against the other's core security interests"

# A duty about somebody else's decision: one member is to use its voice where all decide.
provision art4-prevent "Prevent further enlargement"
  cite         "Art 4"
  source       ru_us_srp text high
  each         USA
  must maintain limitation of nato_enlargement
  toward       RUS
  note         "to prevent further expansion eastwards; stands against nato-1949/art10-invite, where all members decide"

provision art4-deny "Deny accession"
  cite         "Art 4"
  source       ru_us_srp text high
  each         USA
  must not     admit former_soviet_state to NATO
  toward       RUS

provision art4-bases "No bases"
  cite         "Art 4"
  source       ru_us_srp text high
  each         USA
  must not     establish_base with former_soviet_state
  toward       RUS
  note         "nor use of their infrastructure"

provision art4-cooperation "No military cooperation"
  cite         "Art 4"
  source       ru_us_srp text high
  each         USA
  must not     cooperate with former_soviet_state
  toward       RUS
  note         "military cooperation between two States only"

provision art5-forces "No forces where they could be taken as a threat"
  cite         "Art 5"
  source       ru_us_srp text high
  each         party G
  must not     deploy forces
  unless       place of A in territory of G
  unless       A is not perceived_as_threat
  judge of     perceived_as_threat: any party
  toward       party

provision art5-bombers "No bombers and warships in range"
  cite         "Art 5"
  source       ru_us_srp, ru_nova text high
  each         party G
  must not     send any of heavy_bombers, surface_warships
  unless       place of A in territory of G
  unless       A is not in_striking_range
  judge of     in_striking_range: not stated
  toward       party
  note         "outside national airspace and waters, to where they can strike the other"

provision art6-abroad "No missiles abroad"
  cite         "Art 6"
  source       ru_us_xinhua report high
  each         party G
  must not     deploy_missiles
  unless       place of A in territory of G
  toward       party
  note         "ground-launched, of intermediate and shorter range"

provision art6-reach "No missiles in reach"
  cite         "Art 6"
  source       ru_us_xinhua report high
  each         party G
  must not     deploy_missiles
  unless       A is not in_reach_of_the_other
  judge of     in_reach_of_the_other: not stated
  toward       party

provision art7-abroad "No nuclear weapons abroad"
  cite         "Art 7"
  source       ru_us_ansa, ru_us_xinhua report high
  each         party G
  must not     deploy_nuclear_weapons
  unless       place of A in territory of G
  toward       party

provision art7-return "Nuclear weapons come home"
  cite         "Art 7"
  source       ru_us_ansa report high
  each         party G
  must         withdraw nuclear_weapons from foreign_territory
  toward       party
  note         "those abroad when the treaty enters into force; no date stated in what was read"

provision art7-eliminate "Nuclear infrastructure abroad goes"
  cite         "Art 7"
  source       ru_us_ansa report high
  each         party G
  must         eliminate nuclear_infrastructure from foreign_territory
  toward       party

provision art7-training "No nuclear training of others"
  cite         "Art 7"
  source       ru_us_ansa, ru_us_d1 report high
  each         party G
  must not     train non_nuclear_personnel
  toward       party
  note         "in the use of nuclear weapons"

provision art7-exercises "No nuclear exercises"
  cite         "Art 7"
  source       ru_us_ansa, ru_us_d1 memory low
  each         party G
  must not     hold nuclear_exercise
  toward       party

provision art8-force "Entry into force"
  cite         "Art 8"
  source       ru_us_full memory low
  declares     "in force on the last written notice that domestic steps are done"
