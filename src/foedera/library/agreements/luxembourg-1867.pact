# The powers guarantee together: on the British reading nobody has to act alone, and nobody when one of them is the violator.
agreement luxembourg-1867 "Treaty of London on Luxembourg"
  kind         "treaty with a collective guarantee"
  alias        "Treaty of London of 1867"
  binding      legal
  signed       1867-05-11
  force        signature
  term         none
  source       case_1914_bel report high

role guarantor: AUH, DEU, FRA, GBR, ITA, NLD, RUS
  note         "Belgium signed but does not guarantee, being neutral itself"

role beneficiary: LUX
role other_party: BEL

provision art2-neutrality "Luxembourg's neutrality"
  cite         "Art 2"
  each         beneficiary
  must maintain neutrality
  toward       guarantor

provision respect "Respect for it"
  cite         "Art 2"
  each         guarantor G
  must not     any of armed_attack, neutrality_violation on LUX
  toward       beneficiary

provision art2-guarantee "Collective guarantee"
  cite         "Art 2"
  quote        "collective guarantee" from case_1914_bel
  when         any of armed_attack, neutrality_violation by X on LUX called A
  reading      collective.derby held by GBR: also unless X in guarantor
  reading      collective.words held by nobody: as written
  jointly      guarantor
  must         assist LUX about A
  note         "British reading (Derby): no power is bound to act alone, and none if a guarantor is the violator"
