# Both sides' words stand beside each event; nothing here settles which is right.
event crimea-2014 use_of_force by RUS on UKR
  at           2014-02..2014-03
  place        crimea
  target       territory
  source       case_2014 report high
  asserted by  GBR, UKR, USA
  asserted by  UNGA from 2016-12-19
  denied by    RUS
  note         "the Assembly affirmed Ukraine's borders on 2014-03-27 and spoke of occupation from December 2016 (memory)"

event annexation-2014 annexation by RUS on UKR
  at           2014-03-18
  place        crimea
  source       case_2014 memory medium
  asserted by  GBR, UKR, UNGA, USA
  denied by    RUS
  note         "Russia speaks of an accession by the will of the population (memory)"

event request-2014 request by UKR to GBR, RUS, USA about crimea-2014
  at           2014-03
  source       case_2014 memory low

event meeting-2014 meeting by UKR with GBR, USA about crimea-2014
  at           2014-03-05
  source       case_2014 memory low
  note         "Russia did not attend"

event invasion-2022 armed_attack by RUS on UKR
  at           2022-02-24
  place        ukraine
  target       territory
  source       case_2014, art4_bi_pl report high
  asserted by  GBR, UKR, USA
  asserted by  UNGA from 2022-03-02
  denied by    RUS
  note         "Russia does not deny its operation; it denies that it is an attack contrary to the memorandum. No nuclear weapons were used"

claim rus-2022 RUS says invasion-2022 is charter_conform
  said         2022-02-24
  office       "letter to the Security Council"
  source       case_2014 memory medium
  note         "as self-defence under Art 51"

claim ukr-2022 UKR says invasion-2022 is not charter_conform
  said         2022-02-24
  source       case_2014 memory medium

claim unga-2022 UNGA says invasion-2022 is not charter_conform
  said         2022-03-02
  office       "resolution of the emergency special session"
  source       case_2014 memory medium

# Statements beside the memorandum, without its clause on consultation.
event statement-1994-chn declaration by CHN about budapest-1994
  at           1994-12-04
  source       bud_rs report medium

event statement-1994-fra declaration by FRA about budapest-1994
  at           1994-12-05
  source       bud_rs report medium
