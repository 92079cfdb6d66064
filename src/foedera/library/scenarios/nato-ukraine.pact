# The way to membership as a process: each step is a decision of all, and a step back is not foreseen.
scenario nato-ukraine-plan "The action plan: asked for in 2008, no longer needed in 2023"
  record       none
  given        decision on membership_promise of UKR by summit with outcome adopted called P
    at         2008-04-03
  given        decision on map_requirement of UKR by summit with outcome adopted called M
    at         2008-04-03
  given        decision on map_waiver of UKR by summit with outcome adopted called W
    at         2023-07-11
  ask          as of 2008-04-04
  expect       UKR owes nato-ukraine/bucharest-plan: available
  ask          as of 2023-07-12
  expect       UKR owes nato-ukraine/bucharest-plan: no, fails membership_track of UKR is map_required
  expect       DEU owes nato-ukraine/bucharest-promise to UKR: yes, due none
  flip         "Vilnius does not waive the plan"
    remove     W
    expect     UKR owes nato-ukraine/bucharest-plan: available
  flip         "Bucharest promises nothing"
    remove     P, M, W
    expect     UKR owes nato-ukraine/bucharest-plan: no, fails membership_track of UKR is map_required
  flip         "Ukraine applies for the plan"
    remove     W
    add        application by UKR to NATO for action_plan called X
      at       2010-02-01
    ask        as of 2010-02-02
    expect     UKR owes nato-ukraine/bucharest-plan: used
  flip         "a State that was no ally yet"
    ask        as of 2008-04-04
    expect     FIN owes nato-ukraine/bucharest-promise to UKR: no, fails ally G
  flip         "a day before Bucharest"
    ask        as of 2008-04-02
    expect     DEU owes nato-ukraine/bucharest-promise to UKR: no, fails not known then

scenario nato-ukraine-georgia "Georgia stands in the sentence of 2008, and no later step was read"
  record       library
  ask          as of 2008-04-04
  expect       GEO owes nato-ukraine/bucharest-plan-georgia: available
  ask          as of 2026-01-01
  expect       GEO owes nato-ukraine/bucharest-plan-georgia: available
  flip         "a day before Bucharest"
    ask        as of 2008-04-02
    expect     GEO owes nato-ukraine/bucharest-plan-georgia: no, fails not known then
  flip         "Georgia applies for the plan"
    add        application by GEO to NATO for action_plan called Q
      at       2010-02-01
    ask        as of 2010-02-02
    expect     GEO owes nato-ukraine/bucharest-plan-georgia: used
  flip         "the plan is waived for Georgia too"
    add        decision on map_waiver of GEO by summit with outcome adopted called W
      at       2023-07-11
    ask        as of 2023-07-12
    expect     GEO owes nato-ukraine/bucharest-plan-georgia: no, fails membership_track of GEO is map_required

scenario nato-ukraine-application "Ukraine applies in September 2022"
  record       none
  given        application by UKR to NATO called Q
    at         2022-09-30
  ask          as of 2022-09-29
  expect       UKR owes nato-ukraine/application: available
  ask          as of 2022-10-01
  expect       UKR owes nato-ukraine/application: used
  flip         "nobody applies"
    remove     Q
    expect     UKR owes nato-ukraine/application: available
  flip         "another State applies"
    change     by of Q to GEO
    expect     UKR owes nato-ukraine/application: available
  flip         "the right is the candidate's own"
    expect     DEU owes nato-ukraine/application: no, fails candidate
  flip         "before the declaration of Bucharest"
    ask        as of 2008-01-01
    expect     UKR owes nato-ukraine/application: no, fails in force

scenario nato-ukraine-invitation "What an invitation would take"
  record       none
  given        proposal by NATO of invitation for UKR to all_parties called Q
    at         2027-01-10
  given        decision on ready_by_the_conditions by foreign_ministers about Q with outcome adopted called C
    at         2027-01-10
  ask          as of 2027-01-09
  expect       USA owes nato-ukraine/vilnius-invite: no, fails proposal of invitation for UKR
  ask          as of 2027-01-11
  expect       USA owes nato-ukraine/vilnius-invite: available
  flip         "nobody finds that the conditions are met"
    remove     C
    expect     USA owes nato-ukraine/vilnius-invite: unknown, fails Q is ready_by_the_conditions
  flip         "they are found not to be met"
    change     outcome of C to rejected
    expect     USA owes nato-ukraine/vilnius-invite: no, fails Q is ready_by_the_conditions
  flip         "two allies object"
    add        objection by HUN on invitation to all_parties called O1
      at       2027-01-10
    add        objection by SVK on invitation to all_parties called O2
      at       2027-01-10
    expect     USA owes nato-ukraine/vilnius-invite: blocked, blocked by HUN, SVK
  flip         "all agree"
    add        decision on invitation of UKR by all_parties with outcome adopted called D
      at       2027-01-10
    expect     USA owes nato-ukraine/vilnius-invite: adopted
  flip         "before Vilnius"
    change     time of Q to 2023-07-01
    ask        as of 2023-07-10
    expect     USA owes nato-ukraine/vilnius-invite: no, fails from 2023-07-11
  flip         "Ukraine has no voice in it"
    expect     UKR owes nato-ukraine/vilnius-invite: no, fails jointly ally

scenario nato-ukraine-funding "The sum of Washington"
  record       none
  given        fund by USA to UKR called F
    at         2024-12-01
    amount     25000000000 EUR
  given        fund by DEU to UKR called H
    at         2025-05-01
    amount     15000000000 EUR
  ask          as of 2025-01-01
  expect       USA owes nato-ukraine/washington-funding to UKR: partial
  ask          as of 2025-06-01
  expect       USA owes nato-ukraine/washington-funding to UKR: fulfilled
  flip         "the second part comes after the year"
    change     time of H to 2025-10-01
    ask        as of 2025-10-02
    expect     USA owes nato-ukraine/washington-funding to UKR: late
  flip         "nothing on record"
    remove     F, H
    ask        as of 2025-07-11
    expect     USA owes nato-ukraine/washington-funding to UKR: no performance on record
  flip         "before the summit"
    ask        as of 2024-07-09
    expect     USA owes nato-ukraine/washington-funding to UKR: no, fails from 2024-07-10
  flip         "a month after the summit"
    ask        as of 2024-08-01
    expect     USA owes nato-ukraine/washington-funding to UKR: yes

# From here the library's own record is asked.
scenario nato-ukraine-record "Where the process stands on record"
  record       library
  ask          as of 2026-01-01
  expect       UKR owes nato-ukraine/application: used
  expect       UKR owes nato-ukraine/bucharest-plan: no, fails membership_track of UKR is map_required
  expect       USA owes nato-ukraine/vilnius-invite: no, fails proposal of invitation for UKR
  flip         "in 2021 the plan was still the next step"
    ask        as of 2021-06-15
    expect     UKR owes nato-ukraine/bucharest-plan: available
    expect     UKR owes nato-ukraine/application: available
  flip         "in 2007 there was nothing"
    ask        as of 2007-12-31
    expect     UKR owes nato-ukraine/bucharest-plan: no, fails not known then
  flip         "after The Hague the support stands"
    ask        as of 2025-06-26
    expect     USA owes nato-ukraine/hague-support to UKR: yes, due none
