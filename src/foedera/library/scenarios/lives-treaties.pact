# What became of the duties and powers of the treaties in force and of the US-Israel arrangement: reported, ended, sent, paid.
scenario life-nato-measures "Help, the report on it, and the end of the measures"
  record       none
  given        armed_attack by SRB on HUN called A
    at         2030-05-01
    place      hungary
    target     territory
  given        assist by USA to HUN about A called M
    at         2030-05-05
  given        report by USA to UNSC about M called P
    at         2030-05-06
  given        measures by UNSC about A called S
    at         2030-06-10
  given        claim c1 UNSC says S is sufficient
    said       2030-06-10
  given        end measures by USA about A called E
    at         2030-06-20
  ask          as of 2030-07-01
  expect       USA owes nato-1949/art5-report to UNSC: fulfilled
  expect       USA owes nato-1949/art5-end: fulfilled
  flip         "the report is about another matter"
    remove     P
    add        threat by SRB on HRV called T
      at       2030-05-01
    add        report by USA to UNSC about T called P2
      at       2030-05-06
    expect     USA owes nato-1949/art5-report to UNSC: yes, due none
  flip         "the report goes to the General Assembly"
    change     to of P to UNGA
    expect     USA owes nato-1949/art5-report to UNSC: yes, due none
  flip         "the measures go on"
    remove     E
    expect     USA owes nato-1949/art5-end: yes, due none
  flip         "the Council does not act, and who stops helping ends nothing that it has to end"
    remove     S, c1
    expect     USA owes nato-1949/art5-end: conditional, fails measures by UNSC about A
  flip         "nobody has helped, so nobody owes a report"
    remove     M, P
    expect     USA owes nato-1949/art5-report to UNSC: conditional, fails art5-assist fulfilled by party G about A

scenario life-nato-invoke "Who may call for consultation, and who calls"
  record       none
  given        threat by RUS on UKR called T
    at         2014-03-01
  given        invocation of art4 by POL about T called R
    at         2014-03-03
  ask          as of 2014-03-04
  expect       POL owes nato-1949/art4-invoke: used
  expect       LTU owes nato-1949/art4-invoke: available
  expect       UKR owes nato-1949/art4-invoke: no, fails party P
  flip         "Poland stays silent"
    remove     R
    expect     POL owes nato-1949/art4-invoke: available
  flip         "before Poland was a party"
    change     time of T to 1998-03-01
    change     time of R to 1998-03-03
    ask        as of 1998-03-04
    expect     POL owes nato-1949/art4-invoke: no, fails party P
  flip         "before the treaty was in force"
    remove     R
    ask        as of 1949-06-01
    expect     GBR owes nato-1949/art4-invoke: no, fails in force
  flip         "the State threatened calls, and is no party"
    change     by of R to UKR
    expect     UKR owes nato-1949/art4-invoke: no, fails party P

scenario life-nato-greece "The depositary sends the invitation"
  record       none
  given        decision on invitation of GRC by all_parties with outcome adopted called D
    at         1951-09-20
  given        signature of protocol for GRC by BEL, CAN, DNK, FRA, ISL, ITA, LUX, NLD, NOR, PRT, GBR, USA called S
    at         1951-10-17
  given        notification of protocol for GRC to USA by BEL, CAN, DNK, FRA, ISL, ITA, LUX, NLD, NOR, PRT, GBR, USA called N
    at         1952-02-15
  given        send invitation by USA to GRC about N called L
    at         1952-02-15
  ask          as of 1952-02-16
  expect       USA owes nato-1949/art10-call to GRC: fulfilled
  flip         "it has not been sent"
    remove     L
    expect     USA owes nato-1949/art10-call to GRC: yes, due none
  flip         "it went to another State"
    change     to of L to TUR
    expect     USA owes nato-1949/art10-call to GRC: yes, due none
  flip         "it went out before the last party had notified"
    change     time of L to 1951-12-01
    ask        as of 1951-12-02
    expect     USA owes nato-1949/art10-call to GRC: conditional, fails notification of protocol for X to USA by every party
  flip         "Britain is not the depositary"
    expect     GBR owes nato-1949/art10-call to GRC: no, fails USA

scenario life-nato-review "A request for review, and the parties consult"
  record       none
  given        request by TUR about review called R
    at         1960-03-01
  given        consult by BEL, CAN, DNK, FRA, DEU, GRC, ISL, ITA, LUX, NLD, NOR, PRT, TUR, GBR, USA about R called C
    at         1960-05-01
  ask          as of 1960-06-01
  expect       USA owes nato-1949/art12 to TUR: fulfilled
  flip         "they consult on something else"
    remove     C
    add        threat by SUN on DEU called T
      at       1960-03-01
    add        consult by BEL, CAN, DNK, FRA, DEU, GRC, ISL, ITA, LUX, NLD, NOR, PRT, TUR, GBR, USA about T called C2
      at       1960-05-01
    expect     USA owes nato-1949/art12 to TUR: yes, due none
  flip         "they had consulted before anybody asked"
    change     time of C to 1960-02-01
    expect     USA owes nato-1949/art12 to TUR: yes, due none
  flip         "in the first ten years nothing is owed"
    change     time of R to 1955-03-01
    change     time of C to 1955-05-01
    ask        as of 1955-06-01
    expect     USA owes nato-1949/art12 to TUR: no, fails from 10y after entry into force

scenario life-usa-jpn "Japan is attacked; the report and the end of the measures"
  record       none
  given        armed_attack by PRK on JPN called A
    at         2027-03-01
    place      tokyo
  given        respond by USA about A called M
    at         2027-03-02
  given        report by USA to UNSC about M called P
    at         2027-03-03
  given        measures by UNSC about A called S
    at         2027-03-20
  given        claim c1 UNSC says S is sufficient
    said       2027-03-20
  given        end measures by USA about A called E
    at         2027-04-01
  ask          as of 2027-04-02
  expect       USA owes usa-jpn-1960/art5-report to UNSC: fulfilled
  expect       USA owes usa-jpn-1960/art5-end: fulfilled
  flip         "no report is on record"
    remove     P
    expect     USA owes usa-jpn-1960/art5-report to UNSC: yes, due none
  flip         "the measures go on"
    remove     E
    expect     USA owes usa-jpn-1960/art5-end: yes, due none
  flip         "Japan reports on what the United States did"
    change     by of P to JPN
    expect     USA owes usa-jpn-1960/art5-report to UNSC: yes, due none
  flip         "on the territory of the United States: no duty to act, and no act that could perform it"
    change     on of A to USA
    change     place of A to hawaii
    expect     USA owes usa-jpn-1960/art5-report to UNSC: no, fails art5-act fulfilled by party G about armed_attack A

scenario life-usa-kor "South Korea is attacked, and the United States acts"
  record       none
  given        armed_attack by PRK on KOR called A
    at         1968-01-21
    place      seoul
  given        claim c1 USA says A is from_outside
    said       1968-01-21
  given        respond by USA about A called M
    at         1968-01-25
  ask          as of 1968-02-01
  expect       USA owes usa-kor-1953/art3-act to KOR: fulfilled
  flip         "nothing is on record"
    remove     M
    expect     USA owes usa-kor-1953/art3-act to KOR: yes, due none
  flip         "a third State acts in its place"
    change     by of M to GBR
    expect     USA owes usa-kor-1953/art3-act to KOR: yes, due none
  flip         "in Europe it would have been voluntary"
    change     place of A to berlin
    expect     USA owes usa-kor-1953/art3-act to KOR: no, fails place of A in pacific

scenario life-tra-quantity "Who determines what Taiwan needs"
  record       none
  given        determine nature_and_quantity by USA for TWN called N
    at         2027-05-01
  ask          as of 2027-05-02
  expect       USA owes tra-1979/quantity: used
  expect       JPN owes tra-1979/quantity: no, fails legislator
  expect       TWN owes tra-1979/quantity: no, fails legislator
  flip         "nothing is determined"
    remove     N
    expect     USA owes tra-1979/quantity: available
  flip         "for another State"
    change     for of N to JPN
    expect     USA owes tra-1979/quantity: available
  flip         "another State determines"
    change     by of N to JPN
    expect     USA owes tra-1979/quantity: available

scenario life-usa-isr-1979 "Remedial measures after a violation that has been shown"
  record       none
  given        treaty_violation by EGY against peace_treaty called A
    at         1985-03-01
  given        claim c1 USA says A is shown
    said       1985-03-02
  given        remedial_measures by USA about A called M
    at         1985-04-01
  ask          as of 1985-05-01
  expect       USA owes usa-isr/moa1979-remedy to ISR: fulfilled
  flip         "none are taken"
    remove     M
    expect     USA owes usa-isr/moa1979-remedy to ISR: yes, due none
  flip         "taken by another State"
    change     by of M to FRA
    expect     USA owes usa-isr/moa1979-remedy to ISR: yes, due none
  flip         "the United States does not find it shown, and its measures are voluntary"
    remove     c1
    add        claim USA says A is not shown
      said     1985-03-02
    expect     USA owes usa-isr/moa1979-remedy to ISR: no, fails A is shown

scenario life-usa-isr-1981 "Cooperation against a threat of the Soviet Union"
  record       none
  given        threat by SUN on ISR called T
    at         1981-11-30
  given        claim c1 UNSC says T is from_outside_the_region
    said       1981-11-30
  given        cooperate by USA with ISR about T called C
    at         1981-12-08
  ask          as of 1981-12-10
  expect       USA owes usa-isr/mou1981-cooperate to ISR: fulfilled
  flip         "with another State of the region"
    change     with of C to EGY
    expect     USA owes usa-isr/mou1981-cooperate to ISR: yes, due none
  flip         "against nothing in particular"
    change     about of C to unknown
    expect     USA owes usa-isr/mou1981-cooperate to ISR: unknown
  flip         "from inside the region"
    remove     c1
    add        claim UNSC says T is not from_outside_the_region
      said     1981-11-30
    expect     USA owes usa-isr/mou1981-cooperate to ISR: no, fails T is from_outside_the_region

scenario life-usa-isr-2016 "Missile defence: a year paid, a year paid in part, a year before the memorandum"
  record       none
  given        fund missile_defence by USA with ISR called F
    at         2020-02-01
    amount     500000000 USD
  ask          as of 2020-03-01
  expect       USA owes usa-isr-2016/missile-defence to ISR: fulfilled
  expect       EGY owes usa-isr-2016/no-more: no, fails side G
  flip         "three fifths of it"
    remove     F
    add        fund missile_defence by USA with ISR called F2
      at       2020-02-01
      amount   300000000 USD
    expect     USA owes usa-isr-2016/missile-defence to ISR: partial
  flip         "nothing yet"
    remove     F
    expect     USA owes usa-isr-2016/missile-defence to ISR: yes, due 2020-10-01
  flip         "before the first of its fiscal years"
    ask        as of 2018-03-01
    expect     USA owes usa-isr-2016/missile-defence to ISR: no, fails in force
    expect     ISR owes usa-isr-2016/no-more to USA: no, fails in force
  flip         "another State pays"
    change     by of F to DEU
    expect     USA owes usa-isr-2016/missile-defence to ISR: yes, due 2020-10-01
    expect     DEU owes usa-isr-2016/missile-defence: no, fails USA
