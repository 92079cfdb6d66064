agreement teu-42-7 "Treaty on European Union, Article 42(7)"
  kind         "treaty clause on mutual assistance"
  alias        "EU mutual assistance clause"
  alias        "Article 42.7"
  binding      legal
  force        2009-12-01
  term         none
  source       teu_nl, teu_eprs text high
  note         "dates of accession to the EU are from general knowledge"

# Members at the date; the clause itself exists since 2009-12-01.
role member_state: BEL, DEU, FRA, ITA, LUX, NLD from 1958-01-01
role member_state: DNK, IRL from 1973-01-01
role member_state: GBR from 1973-01-01 to 2020-01-31
role member_state: GRC from 1981-01-01
role member_state: ESP, PRT from 1986-01-01
role member_state: AUT, FIN, SWE from 1995-01-01
role member_state: CYP, CZE, EST, HUN, LTU, LVA, MLT, POL, SVK, SVN from 2004-05-01
role member_state: BGR, ROU from 2007-01-01
role member_state: HRV from 2013-07-01

# The clause speaks of certain member states and names none.
role special_policy_state: AUT, IRL, MLT, and others not listed
role special_policy_state: FIN to 2023-04-03
role special_policy_state: SWE to 2024-03-06

provision assist "Aid and assistance"
  cite         "Art 42(7), first sentence"
  quote        "by all the means in their power" from teu_eprs
  when         aggression on V called A
  provided     V in member_state
  provided     place of A in territory of V
  each         member_state G except V
  must         assist V about A
  manner       all the means in its power
  note         "binds states, not institutions; no decision of an organ is needed; content is settled with the state attacked"

provision specific-character "Security policy of certain states"
  cite         "Art 42(7), first paragraph, end"
  each         special_policy_state G
  declares     "the clause does not touch the specific character of the security and defence policy of certain member states"
  toward       member_state
  note         "the duty stands; its content may be other than military. Denmark stood outside common defence until 2022-07-01 (memory)"

provision nato-first "Consistency with NATO"
  cite         "Art 42(7), second paragraph"
  each         member_state G
  declares     "commitments are consistent with those under NATO, which for its members stays the foundation of their defence"
  subject to   nato-1949
