agreement istanbul-2022 "Istanbul Communique and draft treaty on neutrality and guarantees"
  kind         "unsigned drafts"
  alias        "Istanbul Communique"
  alias        "Istanbul draft"
  alias        "Istanbul agreements"
  binding      proposed
  issued       2022-03-29
  force        none
  source       ist_glostat, ist_meduza report high
  stage        drafted 2022-03-17 according to ist_fa_jrl
  stage        drafted 2022-04-15 according to ist_fa_jrl
  stage        talks_ended 2022-05 according to ist_fa_jrl
  stage        talks_ended_by_video 2022-06 according to ist_wsj_up
  note         "unsigned; the spokesman of Russia's President said in September 2022 that a text had been initialled"
  note         "why the talks ended is contested: a veto over the response, guarantors not consulted, caps and language demands, events at the front, or advice from abroad"
  note         "Russia's foreign minister said in 2024 that any action against Crimea or Donbas would have ended all of it"
  note         "Articles 2, 4 and 6 to 18 of the draft and its annexes were not read"

role beneficiary: UKR
role side: UKR, RUS

# Five names are agreed in the draft of April; each side adds one, and the communique of March had eleven.
role guarantor: GBR, CHN, RUS, USA, FRA

role guarantor: BLR
  reading      guarantors.rus held by RUS: as written

role guarantor: TUR
  reading      guarantors.ukr held by UKR: as written

# Demands of one side, refused by the other: whom they bind stands only in the wording that Russia holds.
role side_under_demand: UKR, RUS
  reading      demands.rus held by RUS: as written

role beneficiary_under_demand: UKR
  reading      demands.rus held by RUS: as written

role communique_guarantor: GBR, CHN, RUS, USA, FRA, TUR, DEU, CAN, ITA, POL, ISR
  note         "roster of 29 March; open to accession, Russia proposed Belarus"

# Each side may draw the areas of Donetsk and Luhansk differently.
area guaranteed_area: ukraine except crimea, sevastopol, istanbul_areas
  source       ist_glostat, ist_meduza text high

organ all_guarantors of guarantor
  rule         unanimous

provision neutrality "Permanent neutrality"
  cite         "communique 1, draft Art 1"
  source       ist_meduza, ist_wsj_babel, ist_nyt_maya, ist_glostat, ist_putin_doc text high
  each         beneficiary
  must maintain neutrality
  toward       guarantor
  note         "non-aligned, without nuclear weapons, written into the constitution"

provision respect-neutrality "Respect for the neutral status"
  cite         "draft Art 1"
  source       ist_nyt_maya, ist_putin_doc report high
  each         guarantor G
  must maintain respect for neutrality
  toward       beneficiary
  note         "recognise, respect, guarantee, and have it respected internationally"

provision no-alliance "No military alliances"
  cite         "communique 4"
  source       ist_meduza, ist_glostat text high
  each         beneficiary
  must not     join military_alliance
  toward       guarantor

provision no-bases "No foreign bases or contingents"
  cite         "communique 4"
  source       ist_meduza, ist_glostat text high
  each         beneficiary
  must not     host foreign_forces
  toward       guarantor

provision no-exercises "Exercises only by consent"
  cite         "communique 4"
  source       ist_meduza, ist_glostat text high
  each         beneficiary
  must not     hold international_exercise
  toward       guarantor
  waived by    consent by every guarantor on exercise
  note         "the communique says with consent of the guarantors; one summary says of all of them"

provision end-treaties "Incompatible treaties end"
  cite         "draft"
  source       ist_wsj_up, ist_wsj_hrom, ist_wsj report high
  each         guarantor G
  must         end incompatible_treaty
  toward       beneficiary
  note         "promises of bilateral military aid included"

provision eu-membership "Membership of the EU"
  cite         "communique 4, draft Art 3"
  source       ist_wsj_babel, ist_glostat, ist_art5 text high
  each         guarantor G
  must maintain promotion of eu_membership for beneficiary
  note         "neutrality is compatible with the EU and with peacekeeping of the UN, OSCE and EU"

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
  note         "the communique also names any military operation; the excerpt of the April draft says armed attack"

# The base line is Ukraine's wording; Russia's adds that all guarantors, itself included, must agree first.
provision assist "Assistance"
  cite         "communique 5, draft Art 5"
  source       ist_meduza, ist_interfax, ist_karenina, ist_art5, ist_wp, ist_nyt, ist_welt, ist_reuters, ist_wsj report high
  when         armed_attack on UKR called A
  when         request by UKR about A called R
  provided     place of A in guaranteed_area
  each         guarantor G
  must         assist UKR about A
  reading      assist.ukr held by UKR: also note "each helps when Ukraine appeals; close the airspace, supply weapons, use armed force"
  reading      assist.rus held by RUS: also when decision on assist by all_guarantors about A with outcome adopted called D
  note         "after the consultations of at most three days; the wording held by Ukraine is reported, the one held by Russia was read in excerpts"

provision report "Report to the Security Council"
  cite         "communique 5, 6"
  source       ist_jrl10 report high
  when         assist fulfilled by guarantor G called M
  that         G
  must         report to UNSC about M
  note         "immediately; that measures stop when the Council acts is from memory"

provision excluded-areas "Areas left out"
  cite         "communique 3"
  source       ist_glostat, ist_meduza text high
  each         guarantor G
  declares     "the guarantees do not apply to Crimea, Sevastopol and certain areas of the Donetsk and Luhansk regions"
  toward       beneficiary
  note         "each side may define the areas; Russia also wants those of an annex left out that was not read"

# Fifteen years is the length of the talks; from which day it counts is not stated.
provision crimea-talks "Talks on Crimea"
  cite         "communique 8"
  source       ist_page, ist_karenina, ist_babel report high
  each         side G
  must         negotiate crimea with side except G
  within       15y, anchor not stated

provision crimea-no-force "No military means on Crimea"
  cite         "communique 8"
  source       ist_page, ist_karenina, ist_babel report high
  each         side G
  must not     use_of_force on side except G about crimea
  note         "for the fifteen years of the talks"

provision entry "Entry into force"
  cite         "communique 7"
  source       ist_page, ist_karenina report high
  declares     "in force after a referendum, a change of the constitution and ratification by Ukraine and the guarantors; applied provisionally once Ukraine and all or most guarantors have signed; the referendum needs peace first"

provision personnel-cap "Ceiling on personnel"
  cite         "draft, annex"
  source       ist_wsj_babel, ist_welt report high
  each         beneficiary
  must not     exceed personnel_ceiling
  toward       guarantor
  reading      caps.rus held by RUS: also amount 85000 persons
  reading      caps.ukr held by UKR: also amount 250000 persons

provision tank-cap "Ceiling on tanks"
  cite         "draft, annex"
  source       ist_wsj_babel, ist_welt report high
  each         beneficiary
  must not     exceed tank_ceiling
  toward       guarantor
  reading      caps.rus held by RUS: also amount 342 tanks
  reading      caps.ukr held by UKR: also amount 800 tanks

provision artillery-cap "Ceiling on artillery"
  cite         "draft, annex"
  source       ist_wsj_babel, ist_welt report high
  each         beneficiary
  must not     exceed artillery_ceiling
  toward       guarantor
  reading      caps.rus held by RUS: also amount 519 pieces
  reading      caps.ukr held by UKR: also amount 1900 pieces

provision missile-range "Ceiling on the range of missiles"
  cite         "draft, annex"
  source       ist_wsj_babel, ist_welt report high
  each         beneficiary
  must not     exceed missile_range_ceiling
  toward       guarantor
  reading      caps.rus held by RUS: also amount 40 km
  reading      caps.ukr held by UKR: also note "no figure of Ukraine was read"

provision lift-mutual "Sanctions and court cases"
  cite         "draft"
  source       ist_wsj_hrom, ist_nyt_maya, ist_welt report high
  each         side_under_demand G
  must         lift sanctions on side except G
  reading      demands.ukr held by UKR: also note "refused"
  note         "court cases are dropped as well"

provision language-demand "Language and other demands"
  cite         "draft"
  source       ist_wsj_hrom, ist_nyt_maya, ist_welt report high
  each         beneficiary_under_demand
  declares     "Russian becomes an official language and certain movements are banned"
  toward       RUS
  reading      demands.ukr held by UKR: also note "refused"
