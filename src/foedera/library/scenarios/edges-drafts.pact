# The edges of the drafts of 2025, of the plans of 2026 and of the decree: qualifiers one by one, order in time, dates.
scenario edge-axf-words "The three qualifiers of the US framework draft, one by one"
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
  ask          as of 2026-12-03 assumed in force
  expect       USA owes us-framework-2025/determine to UKR: yes, due none
  flip         "both sides hold it not significant"
    remove     c1, c2
    add        claim UKR says A is not significant
    add        claim RUS says A is not significant
    expect     USA owes us-framework-2025/determine to UKR: no, fails A is significant
  flip         "both sides hold it not deliberate"
    remove     c3, c4
    add        claim UKR says A is not deliberate
    add        claim RUS says A is not deliberate
    expect     USA owes us-framework-2025/determine to UKR: no, fails A is deliberate
  flip         "both sides hold it not sustained"
    remove     c5, c6
    add        claim UKR says A is not sustained
    add        claim RUS says A is not sustained
    expect     USA owes us-framework-2025/determine to UKR: no, fails A is sustained
  flip         "the mechanism finds that no line was crossed"
    change     outcome of D to rejected
    expect     USA owes us-framework-2025/determine to UKR: no, fails A is across_agreed_line
    expect     USA owes us-framework-2025/consult to UKR: no, fails A is across_agreed_line

scenario edge-p28-day "An attack on the day the 28-point draft came out"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2025-11-20
  ask          as of 2025-11-21 assumed in force
  expect       USA owes p28-2025/p28 to UKR: unknown, fails A after 2025-11-20
  expect       USA owes p28-2025/sanctions-back to UKR: unknown, fails A after 2025-11-20
  expect       USA owes p28-2025/recognition-back to UKR: unknown, fails A after 2025-11-20
  flip         "the day after"
    change     time of A to 2025-11-21
    expect     USA owes p28-2025/p28 to UKR: yes, due none
    expect     USA owes p28-2025/sanctions-back to UKR: yes, due none
    expect     USA owes p28-2025/recognition-back to UKR: yes, due none
  flip         "the day before"
    change     time of A to 2025-11-19
    expect     USA owes p28-2025/p28 to UKR: no, fails in force
  flip         "the text as it is: never signed"
    ask        as of 2025-11-21
    expect     USA owes p28-2025/p28 to UKR: no, fails in force

scenario edge-tiered-order "The breach comes before the ceasefire"
  record       none
  given        ceasefire_violation by RUS on UKR called B
    at         2026-09-01T06:00Z
  given        ceasefire by RUS with UKR called C
    at         2026-10-01
  given        hostilities by RUS on UKR called H
    at         2026-12-01T06:00Z
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        claim c1 UKR says A is expanded
  given        claim c2 RUS says A is expanded
  ask          as of 2026-12-02 reading clock.not_stated assumed in force
  expect       UKR owes tiered-plan-2026/first-tier: no, fails B after C
  expect       GBR owes tiered-plan-2026/second-tier to UKR: no, fails B after C
  expect       USA owes tiered-plan-2026/third-tier to UKR: no, fails B after C
  flip         "the breach comes after the ceasefire"
    change     time of B to 2026-11-30T06:00Z
    expect     UKR owes tiered-plan-2026/first-tier: yes
    expect     GBR owes tiered-plan-2026/second-tier to UKR: yes, due none
    expect     USA owes tiered-plan-2026/third-tier to UKR: yes, due 2026-12-03T06:00Z
  flip         "which came first is not known"
    change     time of B to 2026-10-01
    expect     UKR owes tiered-plan-2026/first-tier: unknown, fails B after C
  flip         "no ceasefire"
    remove     C
    expect     UKR owes tiered-plan-2026/first-tier: asleep, fails ceasefire by RUS with UKR

scenario edge-paris-exercise "The exercise of the coalition and the drafts that the decree asks for"
  record       none
  ask          as of 2026-08-01
  expect       FRA owes paris-2026/exercise to UKR: yes, due none
  expect       UKR owes ukr-decree-2026/drafts: yes, due none
  expect       UKR owes ukr-decree-2026/form-wanted to USA: yes
  flip         "before it was announced"
    ask        as of 2026-07-01
    expect     FRA owes paris-2026/exercise to UKR: no, fails from 2026-07-13
  flip         "after the decree and before the statement"
    ask        as of 2026-02-20
    expect     UKR owes ukr-decree-2026/drafts: yes, due none
    expect     UKR owes ukr-decree-2026/form-wanted to USA: no, fails from 2026-02-27
  flip         "before the decree"
    ask        as of 2026-02-01
    expect     UKR owes ukr-decree-2026/drafts: no, fails in force
  flip         "the exercise is held"
    add        hold exercise by FRA in poland called M
      at       2026-07-20
    expect     FRA owes paris-2026/exercise to UKR: fulfilled
