agreement p20-2025 "20-point draft as described by Ukraine's President"
  kind         "reported draft"
  alias        "20-point plan"
  binding      proposed
  published    2025-12
  force        none
  source       p20_lb, p20_novaya, p20_emp, p20_it24 report medium
  note         "known only from what Ukraine's President told journalists; the press agrees on guarantees like Article 5"

role beneficiary: UKR

role guarantor: USA, NATO, and others not listed
  note         "European signatories, not listed"

provision respond "Response to an attack"
  cite         "point 5"
  when         armed_attack by RUS on UKR called A
  each         guarantor G
  must         respond about A
  toward       beneficiary
  note         "coordinated military response"

provision sanctions-back "Sanctions return"
  cite         "point 5"
  when         armed_attack by RUS on UKR called A
  each         guarantor G
  must         impose sanctions on RUS
  toward       beneficiary

provision void-invasion "Guarantee void after an invasion"
  cite         "point 5"
  source       p20_it24, p20_novaya report medium
  when         invasion by UKR on RUS called S
  voids        respond toward UKR
  voids        sanctions-back toward UKR

# Wider than the 28-point draft: any fire on Russian territory, not only on two cities.
provision void-fire "Guarantee void after fire on Russian territory"
  cite         "point 5"
  source       p20_it24, p20_novaya report medium
  when         any of strike, armed_attack by UKR on RUS called S
  provided     S is not provoked
  judge of     provoked: not stated
  voids        respond toward UKR
  voids        sanctions-back toward UKR

provision peacetime-force "Forces in peacetime"
  cite         "point 4"
  source       p20_it24, p20_novaya report medium
  each         beneficiary
  declares     "a peacetime force of 800 000"
  toward       guarantor
  note         "the 28-point draft says 600 000"
