# Help without a duty to intervene: who judges, what is owed and what is not.
scenario usa-isr-1979 "A violation of the peace treaty of 1979"
  record       none
  given        treaty_violation by EGY against peace_treaty called A
    at         1985-03-01
  given        claim c1 USA says A is shown
    said       1985-03-02
  ask          as of 1985-03-03
  expect       USA owes usa-isr/moa1979-consult to ISR: yes, due none
  expect       USA owes usa-isr/moa1979-remedy to ISR: yes, due none
  flip         "the United States does not find it shown"
    remove     c1
    add        claim USA says A is not shown
      said     1985-03-02
    expect     USA owes usa-isr/moa1979-consult to ISR: no, fails A is shown
    expect     USA owes usa-isr/moa1979-remedy to ISR: no, fails A is shown
  flip         "only Israel finds it shown"
    remove     c1
    add        claim ISR says A is shown
      said     1985-03-02
    expect     USA owes usa-isr/moa1979-consult to ISR: unknown, fails A is shown
  flip         "Egypt is owed the same"
    change     by of A to ISR
    expect     USA owes usa-isr/moa1979-consult to EGY: yes, due none
  flip         "before the memorandum"
    change     time of A to 1978-03-01
    expect     USA owes usa-isr/moa1979-consult to ISR: no, fails by treaty_side X
  flip         "it consults"
    add        consult by USA with ISR about A called C
      at       1985-03-05
    ask        as of 1985-03-06
    expect     USA owes usa-isr/moa1979-consult to ISR: fulfilled

scenario usa-isr-attack "An armed attack on Israel: a duty to consider, none to intervene"
  record       none
  given        armed_attack by SYR on ISR called A
    at         1985-03-01
    place      israel
  given        claim c1 USA says A is deemed_threat_to_israel
    said       1985-03-01
  ask          as of 1985-03-02
  expect       USA owes usa-isr/moa1979-consider to ISR: yes, due none
  expect       USA owes usa-isr/mou1981-cooperate to ISR: no, fails threat by soviet_side X
  expect       USA owes usa-isr/no-intervention to ISR: yes, due none
  flip         "the United States deems it no threat"
    remove     c1
    add        claim USA says A is not deemed_threat_to_israel
      said     1985-03-01
    expect     USA owes usa-isr/moa1979-consider to ISR: no, fails A is deemed_threat_to_israel
  flip         "nothing is said"
    remove     c1
    expect     USA owes usa-isr/moa1979-consider to ISR: unknown, fails A is deemed_threat_to_israel
  flip         "another State is attacked"
    change     on of A to JOR
    change     place of A to jordan
    expect     USA owes usa-isr/moa1979-consider to ISR: no, fails on ISR
  flip         "it considers"
    add        assess measures by USA for ISR about A called C
      at       1985-03-02
    ask        as of 1985-03-03
    expect     USA owes usa-isr/moa1979-consider to ISR: fulfilled

scenario usa-isr-1981 "A threat by the Soviet Union from outside the region"
  record       none
  given        threat by SUN on ISR called T
    at         1981-11-30
  given        claim c1 UNSC says T is from_outside_the_region
    said       1981-11-30
  ask          as of 1981-11-30
  expect       USA owes usa-isr/mou1981-cooperate to ISR: yes, due none
  expect       ISR owes usa-isr/mou1981-cooperate to USA: yes, due none
  flip         "a threat by a State of the region"
    change     by of T to SYR
    expect     USA owes usa-isr/mou1981-cooperate to ISR: unknown, fails by soviet_side X
  flip         "from inside the region"
    remove     c1
    add        claim UNSC says T is not from_outside_the_region
      said     1981-11-30
    expect     USA owes usa-isr/mou1981-cooperate to ISR: no, fails T is from_outside_the_region
  flip         "before the memorandum"
    change     time of T to 1981-06-01
    expect     USA owes usa-isr/mou1981-cooperate to ISR: no, fails from 1981-11-30
  flip         "later, when it had been suspended for a time that was not read"
    change     time of T to 1983-12-05
    ask        as of 1983-12-06
    expect     USA owes usa-isr/mou1981-cooperate to ISR: unknown, fails T is under_the_suspension
  flip         "later, and both sides say that the suspension was over"
    change     time of T to 1983-12-05
    add        claim UNSC says T is not under_the_suspension
      said     1983-12-05
    ask        as of 1983-12-06
    expect     USA owes usa-isr/mou1981-cooperate to ISR: yes, due none

scenario usa-isr-funding "Military financing in fiscal year 2020"
  record       none
  given        fund by USA to ISR called F
    at         2020-02-01
    amount     3300000000 USD
  ask          as of 2020-03-01
  expect       USA owes usa-isr-2016/military-finance to ISR: fulfilled
  expect       USA owes usa-isr-2016/missile-defence to ISR: yes, due 2020-10-01
  flip         "a part of it"
    remove     F
    add        fund by USA to ISR called F2
      at       2020-02-01
      amount   1000000000 USD
    expect     USA owes usa-isr-2016/military-finance to ISR: partial
  flip         "after the term"
    ask        as of 2028-10-02
    expect     USA owes usa-isr-2016/military-finance to ISR: no, fails in force
  flip         "Israel owes no money"
    expect     ISR owes usa-isr-2016/military-finance: no, fails USA
  flip         "nothing yet"
    remove     F
    ask        as of 2020-03-01
    expect     USA owes usa-isr-2016/military-finance to ISR: yes, due 2020-10-01

scenario usa-isr-sums "One side asks for more"
  record       none
  given        seek change_of_sums by ISR called S
    at         2024-01-10
  given        decision on under_exceptional_circumstances by both_sides about S with outcome adopted called D
    at         2024-01-09
  ask          as of 2024-01-11
  expect       ISR owes usa-isr-2016/no-more to USA: respected
  flip         "no joint finding"
    remove     D
    expect     ISR owes usa-isr-2016/no-more to USA: unknown, fails A is under_exceptional_circumstances
  flip         "the joint finding is no"
    change     outcome of D to rejected
    expect     ISR owes usa-isr-2016/no-more to USA: violated
  flip         "the other side asks"
    change     by of S to USA
    remove     D
    expect     ISR owes usa-isr-2016/no-more to USA: respected
