# No treaty of mutual defence: arms, intelligence, money and training, duties to consult and to consider, none to intervene.
agreement usa-isr "US-Israel security arrangement"
  kind         "executive agreements and memoranda"
  alias        "Israel-style guarantee"
  binding      political
  issued       1975-09-01
  force        1975-09-01
  term         none
  stage        signed 1975-09-01
  stage        signed 1979-03-26
  stage        signed 1981-11-30
  source       il_crs report high
  note         "the memorandum of 2016 on sums is a text of its own, usa-isr-2016"
  note         "of the memorandum of 1975 the date is known, its text was not read"

role side: ISR, USA
role treaty_side: EGY, ISR from 1979-03-26

role soviet_side: SUN, and others not listed
  source       il_1981 text high
  note         "the Soviet Union, or forces controlled by it, from outside the region"

# The United States judges whether a violation has been shown.
provision moa1979-consult "1979: consultation on a violation of the peace treaty"
  cite         "memorandum of 1979, para 2"
  quote        "to the satisfaction of the United States" from il_1979
  source       il_1979, il_1979_frus, il_1979_jta text high
  binding      legal
  from         1979-03-26
  when         any of treaty_violation, threat against peace_treaty by treaty_side X called A
  provided     A is shown
  judge of     shown: USA
  each         USA
  must         consult with treaty_side about A
  note         "a threat of a violation is enough; an executive agreement"

provision moa1979-remedy "1979: remedial measures"
  cite         "memorandum of 1979, para 2"
  source       il_1979, il_1979_frus, il_1979_jta text high
  binding      legal
  from         1979-03-26
  when         any of treaty_violation, threat against peace_treaty by treaty_side X called A
  provided     A is shown
  judge of     shown: USA
  each         USA
  must         remedial_measures about A
  toward       treaty_side
  manner       own judgement of what is appropriate
  note         "diplomatic, economic and military measures are named; none is owed by itself"

provision moa1979-consider "1979: measures to be considered"
  cite         "memorandum of 1979, para 3"
  source       il_1979 text high
  binding      legal
  from         1979-03-26
  when         any of treaty_violation, blockade, armed_attack by X on ISR called A
  provided     A is deemed_threat_to_israel
  judge of     deemed_threat_to_israel: USA
  each         USA
  must         assess measures for ISR about A
  timing       "urgent" after A
  says         "be prepared to consider"
  note         "a stronger presence and emergency supply are among them (partly memory); a duty to consider, not to act"

# A named adversary, and only from outside the region.
provision mou1981-cooperate "1981: strategic cooperation"
  cite         "memorandum of 1981, Art I"
  source       il_1981 text high
  from         1981-11-30
  when         threat by soviet_side X called T
  provided     T is from_outside_the_region
  judge of     from_outside_the_region: not stated
  unless
    T after 1981-12
    T is under_the_suspension
  judge of     under_the_suspension: not stated
  each         side G
  must         cooperate with side except G about T
  note         "not directed at any State of the region; suspended in December 1981 (memory); whether and when it was taken up again was not read"

provision edge "Qualitative military edge"
  cite         "22 USC 2776(h)"
  source       il_qme report medium
  binding      domestic
  from         2008
  each         USA
  must maintain respect for israel_military_edge
  toward       ISR
  note         "when arms are sold in the region; a law of the United States, section 201 of Public Law 110-429"

provision no-intervention "No duty to intervene"
  cite         "the arrangement as a whole"
  source       seeds report high
  each         USA
  declares     "no duty of the United States to intervene with its forces; what is given is arms, intelligence, money and training"
  toward       ISR
  note         "this is what the words Israel-style guarantee stand for"

# Ten fiscal years of the United States, each from the first of October.
agreement usa-isr-2016 "US-Israel memorandum of understanding on military assistance"
  kind         "memorandum of understanding"
  binding      political
  signed       2016-09-14
  force        2018-10-01
  term         10y
  source       il_crs, il_dn, il_dd, il_factually report high
  note         "fiscal years 2019 to 2028; 38 billion dollars in all"

role side: ISR, USA

organ both_sides of side
  rule         unanimous

provision military-finance "2016: military financing"
  cite         "memorandum of 2016"
  source       il_crs, il_dn, il_dd, il_factually report high
  each         USA
  intends to   fund ISR
  amount       3300000000 USD per 1y
  every        1y
  manner       subject to appropriations by Congress
  note         "33 billion in all"

provision missile-defence "2016: missile defence"
  cite         "memorandum of 2016"
  source       il_crs, il_csis, il_dd, il_factually report high
  each         USA
  intends to   fund missile_defence with ISR
  amount       500000000 USD per 1y
  every        1y
  manner       subject to appropriations by Congress
  note         "five billion in all"

provision no-more "2016: no change of the sums"
  cite         "memorandum of 2016"
  source       il_dn report high
  each         side G
  must not     seek change_of_sums
  unless       A is under_exceptional_circumstances
  judge of     under_exceptional_circumstances: both_sides
  toward       side
  note         "agreed jointly, for example in a major armed conflict involving Israel"

provision offshore "2016: money is spent in the United States"
  cite         "memorandum of 2016"
  source       il_dn, il_dd report high
  each         ISR
  must         phase_out offshore_procurement
  toward       USA

provision congress "Congress is not bound"
  cite         "statement of a senator"
  source       il_dd report high
  declares     "the memorandum binds neither later presidents nor Congress, which may give more"
