agreement us-15-year-2025 "US-Ukraine document on guarantees, offered for fifteen years"
  kind         "unpublished bilateral draft"
  alias        "US-Ukraine security guarantees document"
  binding      proposed
  issued       2025-12-28
  force        none
  term         15y
  stage        offered 2025-12-28 by USA according to us26
  stage        ready 2026-01-25 by UKR according to us26c
  stage        nearly_complete 2026-02-13 according to us26
  source       us26, us26b, us26c, us26d, us26e, wh_2026 report medium
  note         "no signing found to 2026-08-21, and nothing among the publications of the White House; absence is no proof; its provisions were not read"

role beneficiary: UKR
role guarantor: USA

provision offer "Length of the guarantee"
  cite         "offer of December 2025"
  each         guarantor G
  declares     "the United States offers guarantees for fifteen years"
  toward       beneficiary
  note         "Ukraine asked for thirty to fifty"

provision approval "Approval by two parliaments"
  cite         "offer of December 2025"
  declares     "to be put to the vote of the US Congress and of Ukraine's parliament"
  note         "whether that comes before or with the signing of a peace settlement is disputed"
