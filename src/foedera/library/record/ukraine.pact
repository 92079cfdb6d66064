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
