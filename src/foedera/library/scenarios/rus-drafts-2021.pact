# Russia's two drafts, asked as if they were in force. None of them ever was.
scenario rus-nato-enlargement "Ukraine is admitted, under the draft of December 2021"
  record       none
  given        admit UKR to NATO by USA, DEU, FRA, GBR, POL called X
    at         2027-06-01
  ask          as of 2027-06-02 assumed in force
  expect       POL, USA owes rus-nato-2021/art6-no-enlargement to RUS: violated
  expect       ITA owes rus-nato-2021/art6-no-enlargement to RUS: respected
  flip         "as the law stands nothing is owed"
    ask        as of 2027-06-02
    expect     USA owes rus-nato-2021/art6-no-enlargement to RUS: no, fails in force
  flip         "the demand is made to members, not to Russia"
    expect     RUS owes rus-nato-2021/art6-no-enlargement: no, fails nato_member G
  flip         "nobody is admitted"
    remove     X
    expect     POL, USA owes rus-nato-2021/art6-no-enlargement to RUS: respected
  flip         "before the draft was written"
    change     time of X to 2020-06-01
    expect     USA owes rus-nato-2021/art6-no-enlargement to RUS: respected

scenario rus-nato-line "Forces in Poland, and who is bound by the line of 1997"
  record       none
  given        deploy forces by USA called X
    at         2027-06-01
    place      poland
  given        deploy forces by POL called Y
    at         2027-06-01
    place      lithuania
  ask          as of 2027-06-02 assumed in force
  expect       USA owes rus-nato-2021/art4-line to RUS: violated
  expect       POL owes rus-nato-2021/art4-line to RUS: no, fails bound_by_line G
  expect       RUS owes rus-nato-2021/art4-line to POL: respected
  flip         "on its own territory"
    change     place of X to united_states
    expect     USA owes rus-nato-2021/art4-line to RUS: respected
  flip         "Russia deploys to Belarus"
    add        deploy forces by RUS called Z
      at       2027-06-01
      place    belarus
    expect     RUS owes rus-nato-2021/art4-line to POL: violated
  flip         "the text is not in force"
    ask        as of 2027-06-02
    expect     USA owes rus-nato-2021/art4-line to RUS: no, fails in force

# What counts as a threat is what any party takes to be one.
scenario rus-nato-perceived "A situation that one side takes as a threat"
  record       none
  given        create situation by USA called S
    at         2027-06-01
  given        claim c1 RUS says S is perceived_as_threat
    said       2027-06-01
  given        claim c2 USA says S is not perceived_as_threat
    said       2027-06-01
  ask          as of 2027-06-02 assumed in force
  expect       USA owes rus-nato-2021/art1-perceived to RUS: violated
  flip         "only the one who acts has spoken"
    remove     c1
    expect     USA owes rus-nato-2021/art1-perceived to RUS: respected
  flip         "nobody has spoken"
    remove     c1, c2
    expect     USA owes rus-nato-2021/art1-perceived to RUS: unknown, fails A is not perceived_as_threat
  flip         "the other way round"
    change     by of S to RUS
    remove     c1, c2
    add        claim EST says S is perceived_as_threat
      said     2027-06-01
    expect     RUS owes rus-nato-2021/art1-perceived to EST: violated

scenario rus-nato-withdrawal "A party gives notice under the draft"
  record       none
  given        withdrawal by RUS from agreement called D
    at         2027-01-10
  ask          as of 2027-01-20 assumed in force
  expect       RUS owes rus-nato-2021/art9-withdraw: used
  expect       RUS owes rus-nato-2021/art2-consult to USA: yes, due none
  ask          as of 2027-03-01 assumed in force
  expect       RUS owes rus-nato-2021/art2-consult to USA: no, fails terminates rus-nato-2021
  expect       USA owes rus-nato-2021/art2-consult to FRA: yes, due none
  flip         "no notice"
    remove     D
    expect     RUS owes rus-nato-2021/art9-withdraw: available
    expect     RUS owes rus-nato-2021/art2-consult to USA: yes, due none
  flip         "Ukraine is no party"
    expect     UKR owes rus-nato-2021/art9-withdraw: no, fails party G
  flip         "another party gives notice"
    change     by of D to FRA
    expect     RUS owes rus-nato-2021/art2-consult to USA: yes, due none
  flip         "the draft is not in force"
    ask        as of 2027-01-20
    expect     RUS owes rus-nato-2021/art9-withdraw: no, fails in force

scenario rus-usa-limits "Missiles, and a limit that each side judges for itself"
  record       none
  given        deploy_missiles by USA called M
    at         2027-06-01
    place      germany
  given        carry_out action by USA on RUS called X
    at         2027-06-01
  given        claim c1 RUS says X is affecting_security
    said       2027-06-01
  given        claim c2 USA says X is not affecting_security
    said       2027-06-01
  ask          as of 2027-06-02 assumed in force
  expect       USA owes rus-usa-2021/art6-abroad to RUS: violated
  expect       USA owes rus-usa-2021/art1-security to RUS: contested
  flip         "at home the first line is kept and the second is open"
    change     place of M to united_states
    expect     USA owes rus-usa-2021/art6-abroad to RUS: respected
    expect     USA owes rus-usa-2021/art6-reach to RUS: unknown, fails A is not in_reach_of_the_other
  flip         "on Russia's account"
    ask        as of 2027-06-02 under moscow assumed in force
    expect     USA owes rus-usa-2021/art1-security to RUS: violated
  flip         "the same rule the other way"
    change     by of M to RUS
    change     place of M to belarus
    expect     RUS owes rus-usa-2021/art6-abroad to USA: violated
    expect     USA owes rus-usa-2021/art6-abroad to RUS: respected
  flip         "the draft is not in force"
    ask        as of 2027-06-02
    expect     USA owes rus-usa-2021/art6-abroad to RUS: no, fails in force
  flip         "no such action"
    remove     X, c1, c2
    ask        as of 2027-06-02 assumed in force
    expect     USA owes rus-usa-2021/art1-security to RUS: respected

scenario rus-usa-open-door "The United States and the accession of a former Soviet State"
  record       none
  given        admit UKR to NATO by USA called X
    at         2027-06-01
  given        cooperate by USA with MDA called K
    at         2027-06-01
  ask          as of 2027-06-02 assumed in force
  expect       USA owes rus-usa-2021/art4-deny to RUS: violated
  expect       USA owes rus-usa-2021/art4-cooperation to RUS: violated
  expect       USA owes rus-usa-2021/art4-bases to RUS: respected
  flip         "a State that was never Soviet"
    change     object of X to BIH
    expect     USA owes rus-usa-2021/art4-deny to RUS: respected
  flip         "cooperation with a member of NATO"
    change     with of K to POL
    expect     USA owes rus-usa-2021/art4-cooperation to RUS: respected
  flip         "another State is not bound by this draft"
    expect     GBR owes rus-usa-2021/art4-deny to RUS: no, fails USA
  flip         "the draft is not in force"
    ask        as of 2027-06-02
    expect     USA owes rus-usa-2021/art4-deny to RUS: no, fails in force
