agreement usa-kor-1953 "Mutual defence treaty between the United States and the Republic of Korea"
  kind         "bilateral defence treaty"
  binding      legal
  signed       1953-10-01
  force        1954-11-17..1954-11-18
  term         none
  source       usk_rpt memory medium
  note         "most sources have 17 November 1954 for the entry into force, one has the 18th"

role party: KOR, USA

# The text says Pacific area and draws no edge; that Korea itself lies in it is beyond doubt.
area pacific: guam, hawaii, pacific_area, south_korea
  source       usk_rpt memory medium

# The opinion of either is enough.
provision art2-consult "Consultation on a threat"
  cite         "Art II"
  source       usk_cable, usk_frus text medium
  when         threat_of_armed_attack on party V called T
  provided     T is danger_to_security
  judge of     danger_to_security: any party
  each         party G
  must         consult with party except G about T
  note         "from outside; the wording signed stands in a cable of the State Department, a draft of July 1953 has the same duty for the Pacific only"

# The territory can grow: what one party recognises as lawfully brought under the other's control counts as well.
provision art3-act "Acting against the common danger"
  cite         "Art III"
  source       usk_rpt memory medium
  when         armed_attack on party V called A
  provided     place of A in pacific
  provided     any of
    place of A in territory of party
    A is on_recognised_ground
  judge of     on_recognised_ground: any party
  reading      external.text: as written
  reading      external.senate held by USA: also provided A is from_outside
  judge of     from_outside: USA
  each         party G
  must         respond about A
  toward       party
  manner       own constitutional processes
  note         "understanding of the US Senate, 1954: only an armed attack from outside, and only ground that the United States recognises as lawfully under the Republic of Korea"

provision art6-terminate "Right to terminate"
  cite         "Art VI"
  source       usk_rpt memory medium
  each         party G
  has power to terminate treaty
  fulfilled when notice_of_termination by G to party

provision art6-effect "Termination takes effect"
  cite         "Art VI"
  source       usk_rpt memory medium
  when         notice_of_termination by party G to party called D
  from         1y after D
  terminates   usa-kor-1953 toward G and by G
