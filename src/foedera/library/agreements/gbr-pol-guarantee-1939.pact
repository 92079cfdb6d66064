agreement gbr-pol-guarantee-1939 "British and French guarantee to Poland"
  kind         "unilateral guarantee"
  alias        "guarantee of 31 March 1939"
  binding      political
  issued       1939-03-31
  force        1939-03-31
  term         none
  source       case_1939, case_1939_fdr text high

role guarantor: FRA, GBR
  note         "France through the same statement, in addition to its own alliance"

role beneficiary: POL

# The state attacked decides what it holds vital, and it must itself resist.
provision assist "Support in its power"
  cite         "statement of 31 March 1939"
  when         any of armed_attack, threat by X on POL called A
  when         resistance by POL about A called W
  provided     A is threat_to_independence
  provided     A is vital_to_resist
  judge of     threat_to_independence: POL
  judge of     vital_to_resist: POL
  each         guarantor G
  must         assist POL about A
  timing       "at once" after W
  note         "all support in its power"
