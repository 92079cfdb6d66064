# The edges of the summit declarations: what each of them says counts from its own day.
scenario edge-nato-ukraine-dates "Each declaration from its own day"
  record       none
  ask          as of 2021-06-13
  expect       DEU owes nato-ukraine/bucharest-promise to UKR: yes
  expect       DEU owes nato-ukraine/brussels-plan to UKR: no, fails from 2021-06-14
  expect       UKR owes nato-ukraine/brussels-reform: no, fails from 2021-06-14
  expect       DEU owes nato-ukraine/brussels-no-veto to UKR: no, fails from 2021-06-14
  ask          as of 2023-07-10
  expect       DEU owes nato-ukraine/brussels-plan to UKR: yes
  expect       UKR owes nato-ukraine/brussels-reform: yes
  expect       DEU owes nato-ukraine/brussels-no-veto to UKR: yes
  expect       DEU owes nato-ukraine/vilnius-plan-waived to UKR: no, fails from 2023-07-11
  expect       DEU owes nato-ukraine/vilnius-assess to UKR: no, fails from 2023-07-11
  ask          as of 2024-07-09
  expect       DEU owes nato-ukraine/vilnius-plan-waived to UKR: yes
  expect       DEU owes nato-ukraine/vilnius-assess to UKR: yes, due none
  expect       DEU owes nato-ukraine/washington-path to UKR: no, fails from 2024-07-10
  ask          as of 2025-06-24
  expect       DEU owes nato-ukraine/washington-path to UKR: yes
  expect       DEU owes nato-ukraine/hague-support to UKR: no, fails from 2025-06-25
  expect       DEU owes nato-ukraine/hague-spending: no, fails from 2025-06-25
  flip         "after The Hague"
    ask        as of 2025-06-26
    expect     DEU owes nato-ukraine/hague-support to UKR: yes
    expect     DEU owes nato-ukraine/hague-spending: yes
  flip         "before Bucharest"
    ask        as of 2008-04-01
    expect     DEU owes nato-ukraine/bucharest-promise to UKR: no, fails in force
  flip         "Sweden, between Vilnius and its accession"
    ask        as of 2023-12-01
    expect     SWE owes nato-ukraine/vilnius-plan-waived to UKR: no, fails ally G
