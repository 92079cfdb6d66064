# The edges of Russia's two drafts of 2021: every exception taken alone. Neither was ever in force.
scenario edge-rus-nato-exceptions "The exceptions of the draft with the members of NATO"
  record       none
  given        strengthen own_security by POL called S
    at         2027-06-01
  given        claim c1 POL says S is not at_the_expense_of_others
    said       2027-06-01
  given        claim c2 RUS says S is at_the_expense_of_others
    said       2027-06-01
  given        use_of_force by TUR on SYR called F
    at         2027-06-01
  given        claim c3 TUR says F is charter_conform
    said       2027-06-01
  given        claim c4 SYR says F is not charter_conform
    said       2027-06-01
  ask          as of 2027-06-02 assumed in force
  expect       POL owes rus-nato-2021/art1-indivisible to RUS: contested
  expect       TUR owes rus-nato-2021/art1-force: contested
  flip         "both sides say that it is at nobody's expense"
    remove     c2
    add        claim RUS says S is not at_the_expense_of_others
      said     2027-06-01
    expect     POL owes rus-nato-2021/art1-indivisible to RUS: respected
  flip         "both sides hold the force lawful"
    remove     c4
    add        claim SYR says F is charter_conform
      said     2027-06-01
    expect     TUR owes rus-nato-2021/art1-force: respected
  flip         "the draft is not in force"
    ask        as of 2027-06-02
    expect     TUR owes rus-nato-2021/art1-force: no, fails in force

scenario edge-rus-nato-places "Forces at home and abroad, exercises in the regions that the draft closes"
  record       none
  given        deploy forces by DEU called X
    at         2027-06-01
    place      germany
  given        carry_out military_activity by USA called Y
    at         2027-06-01
    place      ukraine
  ask          as of 2027-06-02 assumed in force
  expect       DEU owes rus-nato-2021/art4-line to RUS: respected
  expect       USA owes rus-nato-2021/art7-activity to RUS: violated
  flip         "on the territory of another"
    change     place of X to lithuania
    expect     DEU owes rus-nato-2021/art4-line to RUS: violated
  flip         "activity at home"
    change     place of Y to united_states
    expect     USA owes rus-nato-2021/art7-activity to RUS: respected
  flip         "activity in Georgia"
    change     place of Y to georgia
    expect     USA owes rus-nato-2021/art7-activity to RUS: violated
  flip         "activity in Poland, in a region without an edge"
    change     place of Y to poland
    expect     USA owes rus-nato-2021/art7-activity to RUS: unknown, fails place of A not in closed_regions

scenario edge-rus-nato-missiles "Missiles in reach, by each side's account"
  record       none
  given        deploy_missiles by USA called M
    at         2027-06-01
    place      germany
  given        claim c1 USA says M is not in_reach_of_others
    said       2027-06-01
  given        claim c2 RUS says M is in_reach_of_others
    said       2027-06-01
  ask          as of 2027-06-02 assumed in force
  expect       USA owes rus-nato-2021/art5-missiles to RUS: contested
  flip         "both say that they are out of reach"
    remove     c2
    add        claim RUS says M is not in_reach_of_others
      said     2027-06-01
    expect     USA owes rus-nato-2021/art5-missiles to RUS: respected
  flip         "both say that they are in reach"
    remove     c1
    add        claim USA says M is in_reach_of_others
      said     2027-06-01
    expect     USA owes rus-nato-2021/art5-missiles to RUS: violated
  flip         "nobody has spoken"
    remove     c1, c2
    expect     USA owes rus-nato-2021/art5-missiles to RUS: unknown, fails A is not in_reach_of_others

scenario edge-rus-usa-exceptions "Bombers, forces and nuclear weapons, at home and abroad, under the bilateral draft"
  record       none
  given        deploy forces by USA called F
    at         2027-06-01
    place      germany
  given        send heavy_bombers by USA called B
    at         2027-06-01
    place      germany
  given        deploy_nuclear_weapons by USA called N
    at         2027-06-01
    place      germany
  given        carry_out alliance_measure by USA called L
    at         2027-06-01
  given        claim c1 RUS says F is perceived_as_threat
    said       2027-06-01
  given        claim c2 USA says B is in_striking_range
    said       2027-06-01
  given        claim c3 RUS says B is in_striking_range
    said       2027-06-01
  given        claim c4 USA says L is not against_core_interests
    said       2027-06-01
  given        claim c5 RUS says L is against_core_interests
    said       2027-06-01
  ask          as of 2027-06-02 assumed in force
  expect       USA owes rus-usa-2021/art5-forces to RUS: violated
  expect       USA owes rus-usa-2021/art5-bombers to RUS: violated
  expect       USA owes rus-usa-2021/art7-abroad to RUS: violated
  expect       USA owes rus-usa-2021/art1-alliance to RUS: contested
  flip         "at home"
    change     place of F to united_states
    change     place of B to united_states
    change     place of N to united_states
    expect     USA owes rus-usa-2021/art5-forces to RUS: respected
    expect     USA owes rus-usa-2021/art5-bombers to RUS: respected
    expect     USA owes rus-usa-2021/art7-abroad to RUS: respected
  flip         "abroad, and nobody takes it for a threat or in range"
    remove     c1, c2, c3, N
    add        claim USA says F is not perceived_as_threat
      said     2027-06-01
    add        claim RUS says F is not perceived_as_threat
      said     2027-06-01
    add        claim USA says B is not in_striking_range
      said     2027-06-01
    add        claim RUS says B is not in_striking_range
      said     2027-06-01
    expect     USA owes rus-usa-2021/art5-forces to RUS: respected
    expect     USA owes rus-usa-2021/art5-bombers to RUS: respected
  flip         "only the one who acts says that it is no threat"
    remove     c1, N
    add        claim USA says F is not perceived_as_threat
      said     2027-06-01
    expect     USA owes rus-usa-2021/art5-forces to RUS: respected
  flip         "a body of the United Nations calls it no threat, and the text asks the parties alone"
    remove     c1, N
    add        claim UNSC says F is not perceived_as_threat
      said     2027-06-01
    expect     USA owes rus-usa-2021/art5-forces to RUS: unknown, fails A is not perceived_as_threat
