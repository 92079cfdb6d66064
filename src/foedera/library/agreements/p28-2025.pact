agreement p28-2025 "US 28-point draft"
  kind         "leaked draft"
  binding      proposed
  published    2025-11-20
  force        none
  source       p28, p28_its9ja, p28_kudu text medium

role beneficiary: UKR
role guarantor: USA, and others not listed

provision p28 "Response to a new invasion"
  cite         "point 10"
  when         armed_attack by RUS on UKR called A
  provided     A after 2025-11-20
  each         guarantor G
  must         respond about A
  toward       beneficiary
  note         "decisive coordinated military response; sanctions return; recognition and other benefits revoked"

provision p28-lost "Guarantee lost"
  cite         "point 10"
  when         invasion by UKR on RUS called S
  terminates   p28 toward UKR

provision p28-void "Guarantee void"
  cite         "point 10"
  when         strike by UKR on any of moscow, saint_petersburg called S
  provided     S is without_cause
  judge of     without_cause: not stated
  voids        p28 toward UKR
