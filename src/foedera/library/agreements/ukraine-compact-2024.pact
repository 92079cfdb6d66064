agreement ukraine-compact-2024 "Ukraine Compact"
  kind         "political umbrella over the bilateral agreements"
  binding      political
  issued       2024-07-11
  force        2024-07-11
  term         none
  source       wh_uc, uc_wh, uc_ep, uc_eu text high
  note         "launched in Washington; not the EU's programme of payments of the same name"

role signatory: USA, BEL, CAN, DNK, EST, FIN, FRA, DEU, ISL, ITA, JPN, LVA, LTU, LUX, NLD, NOR, POL, PRT, ROU, ESP, SWE, GBR, EU, UKR from 2024-07-11
  source       wh_uc, uc_wh text high
  note         "the opening names these; a release of the EU on the same day leaves out Romania"

# The block of endorsers adds two that signed their bilateral agreements on 18 July.
role signatory: CZE, SVN from 2024-07-11..2024-07-18
  source       wh_uc, uc_wh text medium
  note         "in the block of endorsers, not in the opening"

role supporter: signatory except UKR
role beneficiary: UKR

provision support "Immediate needs"
  cite         "first undertaking"
  source       wh_uc, uc_wh, uc_ep, uc_eu, uc_hromadske text high
  each         supporter G
  intends to   assist UKR
  note         "through the contact group, capability coalitions, and the training and assistance missions of NATO and the EU"

provision future-force "Roadmaps of the capability coalitions"
  cite         "second undertaking"
  source       wh_uc, uc_wh, uc_hromadske, uc_ep text high
  jointly      supporter
  intends to   convene about roadmaps
  toward       beneficiary
  within       6mo after 2024-07-11
  note         "defence ministers, once, to review and approve; for a force to 2027 and into the 2030s; press had it as every six months"

# Unlike the G7 declaration this text settles the point: only after the present hostilities.
provision convene "Convening after a new attack"
  cite         "third undertaking"
  source       wh_uc, uc_wh, uc_ep, uc_eu text high
  when         armed_attack by RUS on UKR called A
  provided     hostilities by RUS on UKR ended before A
  jointly      supporter
  intends to   convene with UKR about A
  timing       "swiftly" after A
  says         "pledge"
  note         "at the most senior levels, to settle next steps with help to Ukraine and costs on Russia"

provision join "Openness"
  cite         "last paragraph"
  source       wh_uc, uc_wh text high
  each         state X except signatory
  has power to join compact
  provided     conclusion of bilateral_agreement by X with UKR
  note         "an agreement or an arrangement is enough"
