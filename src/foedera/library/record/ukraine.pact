# Hostilities since 2022-02-24. A process without `until` goes on as far as the record reaches; each side names it differently.
event hostilities-2022 hostilities by RUS on UKR
  at           2022-02-24
  place        ukraine
  source       tvp26, case_2014
  note         "goes on when last reported, 2026-08-22; no ceasefire found by then"

horizon hostilities until 2026-08-22
  source       tvp26 report medium

horizon ceasefire until 2026-08-22
  source       tvp26 report medium

horizon all until 2026-06-30
  note         "June 2026 or earlier for most of the record; later is unknown"

# Offers and refusals that stand in no agreement.
commitment let-26 offer by UKR to RUS of ceasefire
  at           2026-06-04
  condition    "a direct meeting; the ceasefire would last as long as the talks; United States and Europeans as guarantors later"
  source       tvp26, let26, let26b report medium
  note         "open letter of the Ukrainian to the Russian president; not accepted when last reported"

commitment strikes-2026 refusal by RUS to UKR of halt_of_strikes
  at           2026-06
  source       tvp26 report medium
  note         "late June 2026, of a mutual halt of long-range strikes; broadcast of 2026-06-29"

commitment us-15-2025 offer by USA to UKR of guarantees
  at           2025-12-28
  condition    "a vote of the US Congress and of Ukraine's parliament; before or with the signing of peace is disputed"
  source       us26, us26b, us26c report medium
  note         "for fifteen years; Ukraine had asked for thirty to fifty; no signing found to 2026-08-21"

commitment bgr-2024 refusal by BGR to UKR of signature
  at           2024-12-19
  source       ba_bgr3, ba_bgr4, ba_bgr5 report high
  note         "the caretaker prime minister did not sign and left it to parliament and a regular cabinet; no later signing found"

event put-off-2025-mne announcement by MNE about ba-mne
  at           2025-05-15..2025-05-17
  source       ba_mne, ba_mne2, ba_mne3 report medium
  note         "two planned signings did not take place; a later one was not found"

event plan-2025-12 announcement by UKR about p20-2025
  at           2025-12-24
  source       p20_novaya, p20_emp report high
  note         "the President of Ukraine told journalists the twenty points"

event paris-meeting-2026-01 announcement by FRA, GBR about paris-2026
  at           2026-01-06
  source       paris26, paris26b, paris26c report high
  note         "about 35 States; envoys of the United States were present, it did not sign"

event paris-meeting-2026-07 announcement by FRA, GBR about paris-2026
  at           2026-07-13
  source       tvp26 report medium
  note         "37 States represented; an exercise in Poland in the autumn and a missile shield of nine States with Ukraine"

# Who talked with whom. That guarantors were wanted does not mean that they were asked: on that the accounts differ.
event talks-2022-03 handover by UKR to RUS about istanbul-2022
  at           2022-03-29
  source       ist_meduza, ist_jrl10, ist_interfax report high
  note         "Ukraine handed over its proposals; by later accounts the guarantors named were not consulted beforehand"

event talks-2022 negotiations by RUS with UKR about istanbul-2022
  at           2022-02-24..2022-03-17
  until        2022-05..2022-06
  source       ist_fa_jrl, ist_wsj_up report medium
  note         "first known draft of 17 March; ended in May, by one account by video in June; why is contested"

event talks-2024-01 announcement by UKR about g7-2023
  at           2024-01-10
  source       nua_emp report medium
  note         "talks on bilateral agreements had begun with nine: CAN, DEU, FRA, GBR, ITA, JPN, LTU, NLD and USA"
