agreement us-framework-2025 "US draft framework agreement on assurances for Ukraine"
  kind         "leaked draft"
  alias        "draft Framework Agreement"
  binding      proposed
  issued       2025-11-21
  force        none
  term         10y
  source       axios_sfg, axios_fa, axios_jpost, axios_fa2 text medium

role beneficiary: UKR

role european_ally: FRA, GBR, DEU, POL, FIN, and others not listed
  note         "the last group is the other members of NATO"

role signatory: UKR, USA, EU, NATO, RUS

# Who sits in it is not stated; that the signatories do would be a guess.
role assessor: not listed

organ joint_assessment of assessor
  source       axios_sfg, axios_fa text medium
  note         "the mechanism that assesses a breach; neither its members nor its rule of decision are stated"

provision consult "Consultation before the decision"
  cite         "para 1"
  when         armed_attack by RUS on UKR called A
  provided     A is across_agreed_line
  judge of     across_agreed_line: joint_assessment
  each         USA
  must         consult with UKR, NATO about A
  toward       beneficiary
  timing       "immediate" after A
  note         "and with European states"

# Three qualifiers, all of them needed; the line is that of an armistice that does not exist yet.
provision determine "Measures to restore security"
  cite         "para 1"
  when         armed_attack by RUS on UKR called A
  provided     A is significant
  provided     A is deliberate
  provided     A is sustained
  provided     A is across_agreed_line
  judge of     significant: not stated
  judge of     deliberate: not stated
  judge of     sustained: not stated
  judge of     across_agreed_line: joint_assessment
  each         USA
  must         decide on measures about A
  toward       beneficiary
  manner       constitutional powers of the President
  note         "armed force, intelligence, logistics, economic and diplomatic steps are named as possible measures"

provision in-concert "European states act with the United States"
  cite         "para 2"
  when         determine fulfilled by USA about event A called D
  each         european_ally G
  must         assist UKR beside USA about A
  timing       "in concert"

provision term "Entry into force and monitoring"
  cite         "para 3"
  source       axios_sfg, axios_fa, axios_jpost text medium
  declares     "in force on signature for ten years, renewable; a joint monitoring commission led by Europeans with a US part"
