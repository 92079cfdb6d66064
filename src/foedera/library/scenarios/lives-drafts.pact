# What would have become of the duties in the drafts of 2021, 2025 and 2026, and what became of those in the Paris texts and the decree.
scenario life-p28 "A response, sanctions and recognition under the 28-point draft"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        military_response by USA about A called M1
    at         2026-12-05
  given        impose sanctions on RUS by USA about A called M2
    at         2026-12-05
  given        withdraw recognition from RUS by USA about A called M3
    at         2026-12-05
  ask          as of 2027-01-01 assumed in force
  expect       USA owes p28-2025/p28 to UKR: fulfilled
  expect       USA owes p28-2025/sanctions-back to UKR: fulfilled
  expect       USA owes p28-2025/recognition-back to UKR: fulfilled
  flip         "nothing is done"
    remove     M1, M2, M3
    expect     USA owes p28-2025/p28 to UKR: yes, due none
    expect     USA owes p28-2025/sanctions-back to UKR: yes, due none
    expect     USA owes p28-2025/recognition-back to UKR: yes, due none
  flip         "a strike on Moscow that the Security Council finds without cause: all of it was void"
    add        strike by UKR on moscow called S
      at       2026-06-01
    add        claim UNSC says S is without_cause
      said     2026-06-02
    expect     USA owes p28-2025/p28 to UKR: no, fails voids p28 toward UKR
    expect     USA owes p28-2025/sanctions-back to UKR: no, fails voids sanctions-back toward UKR
    expect     USA owes p28-2025/recognition-back to UKR: no, fails voids recognition-back toward UKR
  flip         "on Saint Petersburg"
    add        strike by UKR on saint_petersburg called S
      at       2026-06-01
    add        claim UNSC says S is without_cause
      said     2026-06-02
    expect     USA owes p28-2025/p28 to UKR: no, fails voids p28 toward UKR
  flip         "on Moscow, and the Council finds a cause"
    add        strike by UKR on moscow called S
      at       2026-06-01
    add        claim UNSC says S is not without_cause
      said     2026-06-02
    expect     USA owes p28-2025/p28 to UKR: fulfilled
  flip         "on Belgorod, which is not named"
    add        strike by UKR on belgorod called S
      at       2026-06-01
    expect     USA owes p28-2025/p28 to UKR: fulfilled
  flip         "the text as it is: never signed"
    ask        as of 2027-01-01
    expect     USA owes p28-2025/recognition-back to UKR: no, fails in force

scenario life-p20 "A response and sanctions under the 20-point draft"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        military_response by USA about A called M1
    at         2026-12-05
  given        impose sanctions on RUS by USA about A called M2
    at         2026-12-05
  ask          as of 2027-01-01 assumed in force
  expect       USA owes p20-2025/respond to UKR: fulfilled
  expect       USA owes p20-2025/sanctions-back to UKR: fulfilled
  flip         "nothing is done"
    remove     M1, M2
    expect     USA owes p20-2025/respond to UKR: yes, due none
    expect     USA owes p20-2025/sanctions-back to UKR: yes, due none
  flip         "fire on Russian territory that both sides call unprovoked: all of it was void"
    add        strike by UKR on RUS called S
      at       2026-06-01
      place    belgorod
    add        claim RUS says S is not provoked
      said     2026-06-02
    add        claim UKR says S is not provoked
      said     2026-06-02
    expect     USA owes p20-2025/respond to UKR: no, fails voids respond toward UKR
    expect     USA owes p20-2025/sanctions-back to UKR: no, fails voids sanctions-back toward UKR
  flip         "fire on Russian territory that both sides call provoked"
    add        strike by UKR on RUS called S
      at       2026-06-01
      place    belgorod
    add        claim RUS says S is provoked
      said     2026-06-02
    add        claim UKR says S is provoked
      said     2026-06-02
    expect     USA owes p20-2025/respond to UKR: fulfilled
  flip         "sanctions on another State"
    change     on of M2 to BLR
    expect     USA owes p20-2025/sanctions-back to UKR: yes, due none

scenario life-axf "The US framework draft: consultation, a decision, and Europe beside it"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        decision on across_agreed_line by joint_assessment about A with outcome adopted called D
    at         2026-12-02
  given        claim c1 UKR says A is significant
  given        claim c2 RUS says A is significant
  given        claim c3 UKR says A is deliberate
  given        claim c4 RUS says A is deliberate
  given        claim c5 UKR says A is sustained
  given        claim c6 RUS says A is sustained
  given        consult by USA with UKR, NATO about A called C
    at         2026-12-03
  given        decision on measures by USA about A called M
    at         2026-12-04
  given        assist by FRA to UKR beside USA about A called K
    at         2026-12-10
  ask          as of 2027-01-01 assumed in force
  expect       USA owes us-framework-2025/consult to UKR: fulfilled
  expect       USA owes us-framework-2025/determine to UKR: fulfilled
  expect       FRA owes us-framework-2025/in-concert to UKR: fulfilled
  expect       GBR owes us-framework-2025/in-concert to UKR: yes, due none
  flip         "France helps beside Britain, which is not what the text asks"
    change     beside of K to GBR
    expect     FRA owes us-framework-2025/in-concert to UKR: yes, due none
  flip         "the United States has not decided, and France's help is voluntary"
    remove     M
    expect     USA owes us-framework-2025/determine to UKR: yes, due none
    expect     FRA owes us-framework-2025/in-concert to UKR: conditional, fails determine fulfilled by USA
  flip         "it consults nobody"
    remove     C
    expect     USA owes us-framework-2025/consult to UKR: yes, due none
  flip         "the text as it is: never signed"
    ask        as of 2027-01-01
    expect     FRA owes us-framework-2025/in-concert to UKR: no, fails in force

scenario life-paris "The Paris Declaration after a ceasefire: what two leading States did"
  record       none
  given        ceasefire by RUS with UKR called C
    at         2026-10-01
  given        conclude binding_guarantees by FRA with UKR about C called M1
    at         2026-11-01
  given        monitor C by FRA beside USA about C called M2
    at         2026-10-15
  given        supply weapons by FRA to UKR about C called M3
    at         2026-11-15
  given        deploy multinational_force in ukraine by FRA about C called M4
    at         2026-11-20
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        military_assistance by FRA to UKR about A called M5
    at         2026-12-10
  ask          as of 2027-01-01
  expect       FRA owes paris-2026/readiness to UKR: fulfilled
  expect       FRA owes paris-2026/monitoring to UKR: fulfilled
  expect       FRA owes paris-2026/arming to UKR: fulfilled
  expect       FRA owes paris-2026/force to UKR: fulfilled
  expect       FRA owes paris-2026/future-attack to UKR: fulfilled
  expect       GBR owes paris-2026/readiness to UKR: yes, due none
  flip         "nothing of it is done"
    remove     M1, M2, M3, M4, M5
    expect     FRA owes paris-2026/readiness to UKR: yes, due none
    expect     FRA owes paris-2026/force to UKR: yes, due none
    expect     FRA owes paris-2026/future-attack to UKR: yes, due none
  flip         "all of it was done without a ceasefire, and was voluntary"
    remove     C, M2
    expect     FRA owes paris-2026/readiness to UKR: asleep, fails ceasefire by RUS with UKR
    expect     FRA owes paris-2026/arming to UKR: asleep, fails ceasefire by RUS with UKR
  flip         "weapons for another State"
    change     to of M3 to MDA
    expect     FRA owes paris-2026/arming to UKR: yes, due none
  flip         "a force in Poland"
    change     in of M4 to poland
    expect     FRA owes paris-2026/force to UKR: yes, due none
  flip         "help that came before the attack"
    change     time of M5 to 2026-11-10
    expect     FRA owes paris-2026/future-attack to UKR: yes, due none

scenario life-tiered "The rungs of the reported plan: in time and late"
  record       none
  given        ceasefire by RUS with UKR called C
    at         2026-10-01
  given        ceasefire_violation by RUS on UKR called B
    at         2026-12-01T06:00Z
  given        respond by UKR about B called M1
    at         2026-12-01T20:00Z
  given        hostilities by RUS on UKR called H
    at         2026-12-02T07:00Z
  given        respond by GBR about B called M2
    at         2026-12-03T05:00Z
  given        armed_attack by RUS on UKR called A
    at         2026-12-03T06:00Z
    place      kharkiv
  given        claim c1 UKR says A is expanded
  given        claim c2 RUS says A is expanded
  given        respond by USA about A called M3
    at         2026-12-05
  ask          as of 2026-12-10 reading clock.rou assumed in force
  expect       UKR owes tiered-plan-2026/first-tier: fulfilled
  expect       GBR owes tiered-plan-2026/second-tier to UKR: fulfilled
  # Seventy-two hours from the first breach are over on the fourth of December.
  expect       USA owes tiered-plan-2026/third-tier to UKR: late
  flip         "Ukraine answers on the second day"
    change     time of M1 to 2026-12-02T20:00Z
    expect     UKR owes tiered-plan-2026/first-tier: late
  flip         "the coalition answers after forty-eight hours, in the account of Romania's President"
    change     time of M2 to 2026-12-03T07:00Z
    expect     GBR owes tiered-plan-2026/second-tier to UKR: late
  flip         "the same, in the first report, which has no hours"
    change     time of M2 to 2026-12-03T07:00Z
    ask        as of 2026-12-10 reading clock.not_stated assumed in force
    expect     GBR owes tiered-plan-2026/second-tier to UKR: fulfilled
  flip         "the United States responds at once"
    change     time of M3 to 2026-12-03T12:00Z
    expect     USA owes tiered-plan-2026/third-tier to UKR: fulfilled
  flip         "nobody responds"
    remove     M1, M2, M3
    expect     UKR owes tiered-plan-2026/first-tier: no performance on record
    expect     USA owes tiered-plan-2026/third-tier to UKR: no performance on record
  flip         "no ceasefire had been agreed"
    remove     C
    expect     UKR owes tiered-plan-2026/first-tier: asleep, fails ceasefire by RUS with UKR

scenario life-decree "The drafts that the decree asks for"
  record       none
  given        submit treaty_drafts by UKR called S
    at         2026-04-01
  ask          as of 2026-05-01
  expect       UKR owes ukr-decree-2026/drafts: fulfilled
  flip         "not submitted; without delay is no figure, so nothing is overdue"
    remove     S
    expect     UKR owes ukr-decree-2026/drafts: yes, due none
  flip         "submitted before the decree"
    change     time of S to 2026-01-01
    expect     UKR owes ukr-decree-2026/drafts: yes, due none
  flip         "another State submits drafts"
    change     by of S to USA
    expect     UKR owes ukr-decree-2026/drafts: yes, due none
  flip         "before the decree nothing was owed"
    ask        as of 2026-02-01
    expect     UKR owes ukr-decree-2026/drafts: no, fails in force

scenario life-rus-nato "The draft with the members of NATO: kept, and not kept on everybody's word"
  record       none
  given        strengthen own_security by POL called S
    at         2027-06-01
  given        claim c1 POL says S is at_the_expense_of_others
    said       2027-06-01
  given        claim c2 RUS says S is at_the_expense_of_others
    said       2027-06-01
  given        use_of_force by TUR on SYR called F
    at         2027-06-01
  given        claim c3 TUR says F is not charter_conform
    said       2027-06-01
  given        claim c4 SYR says F is not charter_conform
    said       2027-06-01
  given        create situation by USA called X
    at         2027-06-01
  given        claim c5 RUS says X is perceived_as_threat
    said       2027-06-01
  given        deploy_missiles by UKR called M
    at         2027-06-01
    place      ukraine
  given        carry_out military_activity by RUS called Y
    at         2027-06-01
    place      ukraine
  ask          as of 2027-06-02 assumed in force
  expect       POL owes rus-nato-2021/art1-indivisible to RUS: violated
  expect       TUR owes rus-nato-2021/art1-force: violated
  expect       USA owes rus-nato-2021/art1-perceived to RUS: violated
  # The draft binds its parties only, and Article 7 the members of NATO only.
  expect       UKR owes rus-nato-2021/art5-missiles to RUS: no, fails party G
  expect       UKR owes rus-nato-2021/art1-perceived to RUS: no, fails party G
  expect       RUS owes rus-nato-2021/art7-activity: no, fails nato_member G
  flip         "the draft is not in force"
    ask        as of 2027-06-02
    expect     POL owes rus-nato-2021/art1-indivisible to RUS: no, fails in force
    expect     USA owes rus-nato-2021/art1-perceived to RUS: no, fails in force
    expect     USA owes rus-nato-2021/art5-missiles to RUS: no, fails in force
    expect     USA owes rus-nato-2021/art7-activity to RUS: no, fails in force
  flip         "nothing is done"
    remove     S, F, X, c1, c2, c3, c4, c5
    expect     POL owes rus-nato-2021/art1-indivisible to RUS: respected
    expect     TUR owes rus-nato-2021/art1-force: respected
    expect     USA owes rus-nato-2021/art1-perceived to RUS: respected
  flip         "Russia does the same"
    change     by of S to RUS
    remove     c1
    expect     RUS owes rus-nato-2021/art1-indivisible to POL: violated
    expect     POL owes rus-nato-2021/art1-indivisible to RUS: respected

scenario life-rus-usa "The draft with the United States: kept, and not kept on both sides' word"
  record       none
  given        carry_out alliance_measure by USA called L
    at         2027-06-01
  given        claim c1 USA says L is against_core_interests
    said       2027-06-01
  given        claim c2 RUS says L is against_core_interests
    said       2027-06-01
  given        deploy_missiles by USA called M
    at         2027-06-01
    place      germany
  given        claim c3 USA says M is in_reach_of_the_other
    said       2027-06-01
  given        claim c4 RUS says M is in_reach_of_the_other
    said       2027-06-01
  ask          as of 2027-06-02 assumed in force
  expect       USA owes rus-usa-2021/art1-alliance to RUS: violated
  expect       USA owes rus-usa-2021/art6-reach to RUS: violated
  expect       RUS owes rus-usa-2021/art6-reach to USA: respected
  # A member of NATO is no party to this draft.
  expect       GBR owes rus-usa-2021/art1-security to RUS: no, fails party G
  expect       GBR owes rus-usa-2021/art1-alliance to RUS: no, fails party G
  expect       GBR owes rus-usa-2021/art5-forces to RUS: no, fails party G
  expect       GBR owes rus-usa-2021/art5-bombers to RUS: no, fails party G
  expect       GBR owes rus-usa-2021/art6-reach to RUS: no, fails party G
  expect       GBR owes rus-usa-2021/art7-abroad to RUS: no, fails party G
  flip         "both hold it harmless and out of reach"
    remove     c1, c2, c3, c4
    add        claim USA says L is not against_core_interests
      said     2027-06-01
    add        claim RUS says L is not against_core_interests
      said     2027-06-01
    add        claim USA says M is not in_reach_of_the_other
      said     2027-06-01
    add        claim RUS says M is not in_reach_of_the_other
      said     2027-06-01
    expect     USA owes rus-usa-2021/art1-alliance to RUS: respected
    expect     USA owes rus-usa-2021/art6-reach to RUS: respected
    # The other half of Article 6 asks for the place alone.
    expect     USA owes rus-usa-2021/art6-abroad to RUS: violated
  flip         "each has its account"
    remove     c1, c3
    add        claim USA says L is not against_core_interests
      said     2027-06-01
    add        claim USA says M is not in_reach_of_the_other
      said     2027-06-01
    expect     USA owes rus-usa-2021/art1-alliance to RUS: contested
    expect     USA owes rus-usa-2021/art6-reach to RUS: contested
  flip         "the draft is not in force"
    ask        as of 2027-06-02
    expect     USA owes rus-usa-2021/art1-alliance to RUS: no, fails in force
    expect     USA owes rus-usa-2021/art6-reach to RUS: no, fails in force
    expect     USA owes rus-usa-2021/art5-forces to RUS: no, fails in force
