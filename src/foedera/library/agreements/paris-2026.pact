agreement paris-2026 "Paris Declaration of the Coalition of the Willing"
  kind         "political declaration"
  alias        "Paris Declaration"
  alias        "Coalition of the Willing"
  binding      political
  issued       2026-01-06
  force        signature
  term         none
  source       paris26, paris26d text medium
  note         "about 35 states; each part rests on a ceasefire and comes in addition to the bilateral agreements"
  note         "no force under it was deployed when last reported, 2026-08-22"

role beneficiary: UKR

# France and Britain lead; the declaration was read without its list of states.
role coalition: FRA, GBR, and others not listed except USA
  note         "the United States took part and did not sign"

role force_lead: FRA, GBR

provision readiness "Readiness for binding guarantees"
  cite         "introduction"
  when         ceasefire by RUS with UKR called C
  each         coalition G
  intends to   conclude binding_guarantees with beneficiary
  manner       own legal and constitutional arrangements

provision monitoring "Monitoring of the ceasefire"
  cite         "part 1"
  source       paris26 text medium
  when         ceasefire by RUS with UKR called C
  each         coalition G
  intends to   monitor C beside USA
  toward       beneficiary
  note         "the text sees the United States in the lead; a special commission takes up breaches, attributes responsibility and determines remedies"

provision arming "Arms for Ukraine's forces"
  cite         "part 2"
  source       paris26 text medium
  when         ceasefire by RUS with UKR called C
  each         coalition G
  intends to   supply weapons to beneficiary
  note         "long term; the forces, 800 000 as reported, are the first line of defence"

provision force "Multinational force"
  cite         "part 3"
  source       paris26d, paris26e report medium
  when         ceasefire by RUS with UKR called C
  lead         FRA, GBR with volunteers coalition
  intends to   deploy multinational_force in ukraine
  toward       beneficiary
  note         "air, sea and land, for reassurance; a declaration of intent of France, Britain and Ukraine"

provision future-attack "Support in a future attack"
  cite         "part 4"
  source       paris26e, paris26d report medium
  when         ceasefire by RUS with UKR called C
  when         armed_attack by RUS on UKR called A
  provided     A after C
  each         coalition G
  intends to   assist beneficiary about A
  note         "to become binding commitments; military capabilities, intelligence and logistics, diplomacy, sanctions are named as possible"

provision usa-status "Place of the United States"
  cite         "status of the United States"
  source       paris26b, paris26c report medium
  declares     "US envoys were present and in support; the United States did not sign, and the final text says less about US capabilities"

provision exercise "Exercise and missile shield"
  cite         "meeting in Paris, 2026-07-13"
  source       tvp26 report medium
  from         2026-07-13
  each         coalition G
  intends to   hold exercise in poland
  toward       beneficiary
  timing       "autumn 2026"
  note         "37 states represented; nine work on a missile shield with Ukraine; deployment itself still waits for a ceasefire"
