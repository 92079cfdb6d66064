# Consultations under Article 4, the one use of Article 5, and two landmarks. A day marked memory was not read.
event invocation-2003-tur invocation of art4 by TUR about iraq-spill-over
  at           2003-02-10
  source       nato2003_wt, nato2003_dpc text high

event iraq-spill-over threat on TUR
  at           2003-02
  source       nato2003_wt report high
  note         "possible effects of a war in Iraq on Turkey"

event consultation-2003 consult by nac with TUR about iraq-spill-over
  at           2003-02-10
  about        invocation-2003-tur
  source       nato2003_wt report high
  note         "began on the day of the request"

event planning-proposal-2003 proposal on planning for TUR to nac
  at           2003-02-06..2003-02-07
  source       nato2003_wt report medium
  note         "put under the silence procedure; one report has Thursday the 6th, another Friday the 7th"

event planning-request-2003 request by USA to NATO about planning
  at           2003-01-15
  source       nato2003_wt report medium

event objection-2003-bel objection by BEL to nac on planning about planning-proposal-2003
  at           2003-02-10
  source       nato2003_wt text high

event objection-2003-deu objection by DEU to nac on planning about planning-proposal-2003
  at           2003-02-10
  source       nato2003_wt text high

event objection-2003-fra objection by FRA to nac on planning about planning-proposal-2003
  at           2003-02-10
  source       nato2003_wt text high

event planning-dpc-proposal-2003 proposal on planning for TUR to dpc
  at           2003-02-16
  source       nato2003_dpc text high

event planning-dpc-2003 decision on planning for TUR by dpc with outcome adopted
  at           2003-02-16
  decided by   dpc
  source       nato2003_dpc text high
  note         "France does not sit in this committee; operation Display Deterrence followed"

event rf4-2012 armed_attack by SYR on TUR
  at           2012-06-22
  target       aircraft
  source       art4_kommersant report medium
  note         "an RF-4E shot down; where it was then is disputed"

event invocation-2012-06 invocation of art4 by TUR about rf4-2012
  at           2012-06-22
  source       art4_kommersant report medium

event consultation-2012-06 consult by nac with TUR about rf4-2012
  at           2012-06-26
  source       art4_kommersant memory low

event shelling-2012 armed_attack by SYR on TUR
  at           2012-10-03
  target       population
  source       art4_kommersant report medium
  note         "five civilians killed by shelling; air defence missiles were sent later"

event invocation-2012-10 invocation of art4 by TUR about shelling-2012
  at           2012-10-03
  source       art4_kommersant report medium

event invocation-2014-pol invocation of art4 by POL about crimea-2014
  at           2014-03-03
  source       art4_kommersant report medium
  note         "other sources say that Lithuania and Latvia asked as well; NATO counts Poland"

event attacks-2015 armed_attack on TUR
  at           2015-07
  source       art4_kommersant report medium
  note         "attacks by non-state groups"

event invocation-2015 invocation of art4 by TUR about attacks-2015
  at           2015-07-26
  source       art4_kommersant memory low
  note         "the year is reported, the day is from memory"

event consultation-2015 consult by nac with TUR about attacks-2015
  at           2015-07-28
  source       art4_kommersant memory low

event idlib-2020 armed_attack on TUR
  at           2020-02
  target       forces
  source       art4_kommersant report medium
  note         "soldiers killed in Idlib, Syria"

event invocation-2020 invocation of art4 by TUR about idlib-2020
  at           2020-02-28
  source       art4_kommersant memory low
  note         "the month is reported, the day is from memory"

event invocation-2022 invocation of art4 by BGR, CZE, EST, LVA, LTU, POL, ROU, SVK about invasion-2022
  at           2022-02-24
  source       art4_kommersant, art4_bi_pl, art4_africa report high

event consultation-2022 consult by nac about invasion-2022
  at           2022-02-25
  source       art4_bi_pl report medium

event drones-2025-pol airspace_violation by RUS on POL
  at           2025-09-10
  place        poland
  source       art4_nac_ee text high
  note         "19 to 23 drones"

event invocation-2025-pol invocation of art4 by POL about drones-2025-pol
  at           2025-09-10
  source       art4_nac_ee text high

event consultation-2025-pol consult by nac with POL about drones-2025-pol
  at           2025-09-10
  source       art4_nac_ee text high
  note         "operation Eastern Sentry followed on 2025-09-12"

event aircraft-2025-est airspace_violation by RUS on EST
  at           2025-09-19
  place        gulf_of_finland
  source       art4_nac_ee, art4_ee_unn, art4_ee text high
  asserted by  EST, NATO
  denied by    RUS
  note         "three armed MiG-31, more than ten minutes"

event invocation-2025-est invocation of art4 by EST about aircraft-2025-est
  at           2025-09-19
  source       art4_ee_unn, art4_ee report high

event consultation-2025-est consult by nac with EST about aircraft-2025-est
  at           2025-09-23
  source       art4_nac_ee text high

event drone-2026-rou airspace_violation by RUS on ROU
  at           2026-05-29
  place        galati
  source       art4_ro_gt, art4_ro report medium
  note         "a drone hit a block of flats, two injured; the foreign minister said it qualified for Article 4; that it was not invoked and informal talks were chosen, one page of grade D alone says"

# ---------------------------------------------------------------- Article 5
event attack-2001 armed_attack by ALQ on USA
  at           2001-09-11
  place        new_york
  target       population
  source       art5_nato, art5_rferl text high
  note         "also Washington and Pennsylvania"

event statement-2001 declaration by nac about attack-2001
  at           2001-09-12
  source       art5_nato text high
  note         "covered by Article 5 if directed from abroad"

event determination-2001 decision on directed_from_abroad by nac about attack-2001 with outcome adopted
  at           2001-10-02
  decided by   nac
  source       art5_nato, art5_csp text high

event measures-2001 decision on measures by nac about attack-2001 with outcome adopted
  at           2001-10-04
  decided by   nac
  source       art5_nato, art5_csp text high
  note         "eight measures"

event eagle-assist-2001 assist by NATO to USA about attack-2001
  at           2001-10-09
  until        2002-05-16
  source       art5_csp memory low
  note         "360 flights by seven AWACS with a crew of 830; one report has mid-October as the start; the war in Afghanistan was no measure under Article 5"

event landing-1982 armed_attack by ARG on GBR
  at           1982-04-02
  place        falkland_islands
  target       territory
  source       case_1982 text high

event resolution-502-1982 demand by UNSC to ARG about landing-1982
  at           1982-04-03
  source       case_1982 memory medium
  note         "resolution 502: withdrawal of the Argentine forces"

# Help without a duty: nobody was bound, and some acted all the same.
event supply-1982-usa supply by USA to GBR about landing-1982
  at           1982-04-30
  source       case_1982 memory low
  note         "material help from that day; others gave political support, and the European Communities imposed sanctions"

# How the two latest parties came in: dates from general knowledge, not read in a source of the library.
event fin-application-2022 application by FIN to NATO
  at           2022-05-18
  source       nat_text memory medium

event swe-application-2022 application by SWE to NATO
  at           2022-05-18
  source       nat_text memory medium

event fin-invitation-2022 decision on invitation of FIN by all_parties with outcome adopted
  at           2022-06-29
  source       nat_text memory medium

event swe-invitation-2022 decision on invitation of SWE by all_parties with outcome adopted
  at           2022-06-29
  source       nat_text memory medium

event fin-protocol-2022 signature of protocol for FIN by ALB, BEL, BGR, CAN, CZE, DEU, DNK, ESP, EST, FRA, GBR, GRC, HRV, HUN, ISL, ITA, LTU, LUX, LVA, MKD, MNE, NLD, NOR, POL, PRT, ROU, SVK, SVN, TUR, USA
  at           2022-07-05
  source       nat_text memory medium

event swe-protocol-2022 signature of protocol for SWE by ALB, BEL, BGR, CAN, CZE, DEU, DNK, ESP, EST, FRA, GBR, GRC, HRV, HUN, ISL, ITA, LTU, LUX, LVA, MKD, MNE, NLD, NOR, POL, PRT, ROU, SVK, SVN, TUR, USA
  at           2022-07-05
  source       nat_text memory medium

event fin-deposit-2023 deposit by FIN with USA
  at           2023-04-04
  source       nat_text memory medium

event swe-deposit-2024 deposit by SWE with USA
  at           2024-03-07
  source       nat_text memory medium
