# A statute of one State about a beneficiary that it does not recognise: a duty to be able, a duty to sell arms, none to fight.
agreement tra-1979 "Taiwan Relations Act"
  kind         "domestic statute"
  alias        "TRA"
  binding      domestic
  issued       1979-04-10
  force        1979-01-01
  term         none
  source       tra, tra2 text high
  note         "enacted on 10 April 1979 with effect from the first of January"

role beneficiary: TWN
role legislator: USA

provision concern "Other than peaceful means"
  cite         "22 USC 3301(b)(4)"
  source       tra2 text high
  each         legislator
  declares     "settling Taiwan's future by other than peaceful means, boycott and embargo included, would threaten the peace of the Western Pacific and be of grave concern"
  toward       beneficiary

provision capacity "Capacity to resist"
  cite         "22 USC 3301(b)(6)"
  source       tra2, tra_forum text high
  each         legislator
  declares     "its policy is to keep the capacity to resist force or coercion against Taiwan"
  toward       beneficiary
  note         "to be able, not to act"

provision arms "Defence articles and services"
  cite         "22 USC 3302(a)"
  source       tra text high
  each         legislator
  must maintain supply of defence_articles to TWN
  note         "as much as is needed for a sufficient capacity of self-defence"

provision quantity "Nature and quantity"
  cite         "22 USC 3302(b)"
  source       tra text high
  each         legislator
  has power to determine nature_and_quantity for TWN
  note         "President and Congress, solely on their own judgement of Taiwan's needs"

provision inform "Informing Congress"
  cite         "22 USC 3302(c)"
  source       tra text high
  when         any of threat, embargo, blockade, armed_attack on TWN called T
  each         legislator
  must         inform congress about T
  toward       TWN
  timing       "promptly" after T
  note         "the President informs; any threat to Taiwan and any danger to interests of the United States that comes of it"

provision action "Appropriate action"
  cite         "22 USC 3302(c)"
  source       tra text high
  when         any of threat, embargo, blockade, armed_attack on TWN called T
  each         legislator
  must         decide on action about T
  toward       TWN
  manner       own constitutional processes
  note         "President and Congress; a decision is owed, what it must be is not said"
