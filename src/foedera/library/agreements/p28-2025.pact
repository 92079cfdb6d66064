agreement p28-2025 "US 28-point draft"
  kind         "leaked draft"
  alias        "28-point plan"
  binding      proposed
  published    2025-11-20
  force        none
  source       p28, p28_its9ja, p28_kudu text medium

role beneficiary: UKR
role guarantor: USA, and others not listed

# Addressed by the text, though no party to it.
role addressee: NATO

provision compensation "Price of the guarantee"
  cite         "point 10"
  source       p28, p28_its9ja, p28_kudu, p28b text medium
  each         beneficiary
  declares     "the United States is compensated for the guarantee"
  toward       USA
  note         "no amount is stated"

provision p28 "Response to a new invasion"
  cite         "point 10"
  when         armed_attack by RUS on UKR called A
  provided     A after 2025-11-20
  each         guarantor G
  must         respond about A
  toward       beneficiary
  note         "decisive coordinated military response; sanctions return; recognition and other benefits revoked"

provision sanctions-back "Sanctions return"
  cite         "point 10"
  when         armed_attack by RUS on UKR called A
  provided     A after 2025-11-20
  each         guarantor G
  must         impose sanctions on RUS
  toward       beneficiary
  note         "all global sanctions"

provision recognition-back "Recognition is withdrawn"
  cite         "point 10"
  when         armed_attack by RUS on UKR called A
  provided     A after 2025-11-20
  each         guarantor G
  must         withdraw recognition from RUS
  toward       beneficiary
  note         "recognition of new territory and all other benefits of the deal"

provision p28-lost "Guarantee lost"
  cite         "point 10"
  when         invasion by UKR on RUS called S
  terminates   p28 toward UKR
  terminates   sanctions-back toward UKR
  terminates   recognition-back toward UKR

provision p28-void "Guarantee void"
  cite         "point 10"
  when         strike by UKR on any of moscow, saint_petersburg called S
  provided     S is without_cause
  judge of     without_cause: not stated
  voids        p28 toward UKR
  voids        sanctions-back toward UKR
  voids        recognition-back toward UKR
  note         "a missile fired at either city; what counts as a cause is not stated"

provision force-cap "Ceiling on forces"
  cite         "point 6"
  each         beneficiary
  must not     exceed personnel_ceiling
  toward       guarantor
  amount       600000 persons

provision no-enlargement "No further enlargement expected"
  cite         "point 3"
  source       p28, p28_its9ja, p28_kudu, p28b text medium
  declares     "it is expected that NATO is not enlarged further"

provision no-membership "No membership of NATO"
  cite         "point 7"
  source       p28, p28_its9ja, p28_kudu, p28b text medium
  each         beneficiary
  must not     join NATO
  toward       guarantor
  note         "the bar is to stand in Ukraine's constitution"

provision no-admission "No admission to NATO"
  cite         "point 7"
  source       p28, p28_its9ja, p28_kudu, p28b text medium
  each         NATO
  must not     admit UKR
  note         "the bar is to stand in the statutes of NATO"

provision no-troops "No NATO forces in Ukraine"
  cite         "point 8"
  each         NATO
  must not     deploy forces in ukraine
