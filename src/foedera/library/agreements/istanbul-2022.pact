agreement istanbul-2022 "Istanbul Communique and draft treaty on neutrality and guarantees"
  kind         "unsigned drafts"
  alias        "Istanbul Communique"
  alias        "Istanbul draft"
  alias        "Istanbul agreements"
  binding      proposed
  issued       2022-03-29
  force        none
  source       ist_glostat, ist_meduza report high

role beneficiary: UKR
role guarantor: GBR, CHN, RUS, USA, FRA
role guarantor: BLR
  reading      guarantors.rus held by RUS: as written
role guarantor: TUR
  reading      guarantors.ukr held by UKR: as written

# Each side may draw the areas of Donetsk and Luhansk differently.
area guaranteed_area: ukraine except crimea, sevastopol, istanbul_areas
  source       ist_glostat, ist_meduza text high

organ all_guarantors of guarantor
  rule         unanimous

provision consult "Consultations"
  cite         "communique 5, draft Art 5"
  quote        "no more than three days" from ist_interfax
  source       ist_interfax, ist_wp, ist_glostat, ist_art5 text high
  when         armed_attack on UKR called A
  provided     place of A in guaranteed_area
  each         guarantor G
  must         consult with guarantor about A
  toward       beneficiary
  within       3d, anchor not stated

provision assist "Assistance"
  cite         "communique 5, draft Art 5"
  source       ist_meduza, ist_interfax, ist_karenina report high
  when         armed_attack on UKR called A
  when         request by UKR about A called R
  provided     place of A in guaranteed_area
  each         guarantor G
  must         assist UKR about A
  reading      assist.ukr held by UKR: also note "each helps when Ukraine appeals; close the airspace, supply weapons, use armed force"
  reading      assist.rus held by RUS: also when decision on assist by all_guarantors about A called D
