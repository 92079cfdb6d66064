# The way of Ukraine toward NATO, and the demands of December 2021. Decisions are those of all members; days not read are marked.
event bucharest-promise-2008 decision on membership_promise of GEO, UKR by summit with outcome adopted
  at           2008-04-03
  decided by   summit
  source       nua_2008_nato, nua_2008_ukrw text high
  cite         "Bucharest, para 23"

event bucharest-plan-2008 decision on map_requirement of GEO, UKR by summit with outcome adopted
  at           2008-04-03
  decided by   summit
  source       nua_2008_nato, nua_both text high
  note         "the action plan is named as the next step; none was granted"

event brussels-2021 decision on map_requirement of UKR by summit with outcome adopted
  at           2021-06-14
  decided by   summit
  source       nua_brussels, nua_2021_unian text high
  cite         "Brussels, para 69"
  note         "repeats the decision of 2008"

event drafts-2021-nato proposal of rus-nato-2021 by RUS to NATO
  at           2021-12-15
  source       ru_dcdecides, ru_nato_cy report high
  note         "published on 2021-12-17"

event drafts-2021-usa proposal of rus-usa-2021 by RUS to USA
  at           2021-12-15
  source       ru_dcdecides, ru_us_srp report high
  note         "published on 2021-12-17"

event reply-2022-nato refusal of rus-nato-2021 by NATO to RUS
  at           2022-01-26
  source       seeds memory low
  note         "written replies; what they say on enlargement and the line of 1997 is reported, the day is from memory"

event reply-2022-usa refusal of rus-usa-2021 by USA to RUS
  at           2022-01-26
  source       seeds memory low

event application-2022 application by UKR to NATO
  at           2022-09-30
  source       nua_phnewlook, nua_emp report medium
  note         "the month is reported, the day is from memory"

event vilnius-2023 decision on map_waiver of UKR by summit with outcome adopted
  at           2023-07-11
  decided by   summit
  source       nua_2023_plur, nua_2023_tbs, nua_vilnius2, nua_both text high
  cite         "Vilnius, para 11"

event washington-2024 declaration by summit about nato-ukraine
  at           2024-07-10
  decided by   summit
  source       nua_wash, nua_wash2 report high

event hague-2025 declaration by summit about nato-ukraine
  at           2025-06-25
  decided by   summit
  source       nua_2025_ep, nua_2025_ubn, nua_2025_liga text high
  note         "support; nothing on membership"

event ankara-2026 meeting by summit
  at           2026-07-07..2026-07-08
  source       tvp26 report low
  note         "held; its wording on Ukraine was not read"
