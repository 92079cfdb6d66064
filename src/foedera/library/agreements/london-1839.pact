# Each power guarantees by itself: that is the reading of most lawyers and of the British Government in 1914.
agreement london-1839 "Treaty of London on Belgium"
  kind         "treaty with a guarantee by the powers"
  alias        "Treaty of London of 1839"
  binding      legal
  signed       1839-04-19
  force        signature
  term         none
  source       case_1914_bel text high
  note         "Prussia signed; Germany stands in its place. Whether the guarantee is a duty to fight or a right to do so was disputed by lawyers"

role guarantor: AUH, DEU, FRA, GBR, RUS
role beneficiary: BEL
role other_party: NLD

provision art7-neutrality "Belgium's neutrality"
  cite         "annex, Art VII"
  quote        "perpetually neutral" from case_1914_bel
  each         beneficiary
  must maintain neutrality
  toward       guarantor
  note         "toward all States"

provision respect "Respect for it"
  cite         "annex, Art VII and Art I"
  each         guarantor G
  must not     any of armed_attack, neutrality_violation on BEL
  toward       beneficiary

# Several guarantors, each of them bound and entitled alone; the one that attacks is bound by the line above.
provision art1-guarantee "Guarantee by each power"
  cite         "Art I"
  when         any of armed_attack, neutrality_violation by X on BEL called A
  each         guarantor G except X
  must         assist BEL about A
  note         "the articles stand under the guarantee of the powers; how far a guarantor has to go is not stated"
