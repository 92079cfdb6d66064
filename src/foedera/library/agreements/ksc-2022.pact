agreement ksc-2022 "Kyiv Security Compact: recommendations"
  kind         "expert recommendations for one joint document and bilateral agreements under it"
  alias        "Kyiv Security Compact"
  alias        "Kiev Security Compact"
  alias        "Kyiv Security Treaty"
  alias        "Kyiv Initiative"
  alias        "security guarantees recommendations of the Yermak-Rasmussen group"
  binding      proposed
  published    2022-09-13
  force        none
  source       ksc_rg, ksc_jamestown report high
  note         "never signed; became the model for the G7 declaration of 2023 and, in weaker form, for the bilaterals"

role beneficiary: UKR

# Three groups (Nordic, Baltic, Central and Eastern European) are named in the text, their members are not.
role core_state: USA, GBR, CAN, POL, ITA, DEU, FRA, AUS, TUR, and others not listed
role wider_group: not listed
role guarantor: core_state, wider_group

area ukraine_1991: ukraine
  source       ksc_soc, ksc_sdm report high
  note         "internationally recognised borders of 1991; one press article says before 2014"

provision consult "Collective consultations"
  cite         "activation: convene"
  source       ksc_sdm, ksc_soc, ksc_pravda report high
  when         request by beneficiary about event E called R
  provided     any of
    E is threat
    E is aggression
  provided     place of E in ukraine_1991
  each         core_state G
  must         consult with beneficiary about E
  within       24h after R, illustrative
  fulfilled when meeting by G with beneficiary about E

# Owed even if nobody consulted; a yes and a no both fulfil it.
provision decide "Decision on activation"
  cite         "activation: decide"
  source       ksc_sdm, ksc_pravda_fr, ksc_rtfr report medium
  when         request by beneficiary about event E called R
  provided     any of
    E is threat
    E is aggression
  provided     place of E in ukraine_1991
  each         core_state G
  must         decide on activation about E
  toward       beneficiary
  within       72h after R, illustrative
  reading      clock.request: as written
  reading      clock.meeting: instead within 72h after consult fulfilled, illustrative
  note         "72 h is an example; reports do not say whether it runs from the request, from the meeting, or to the help itself"

provision act "Extended guarantees"
  cite         "extended guarantees"
  source       ksc_pravda, ksc_pravda_fr, ksc_pravda_de report high
  when         decide fulfilled by core_state G about event E with outcome join called D
  that         G
  must         assist beneficiary about E
  manner       own choice
  reading      clock.help: also within 72h after request by beneficiary about E
  note         "all elements of national and collective power; no duty to send troops"

provision no-lift "Sanctions stay"
  cite         "sanctions: hold"
  source       ksc_silk, ksc_meduza, ksc_sdm report high
  each         guarantor G
  must not     lift sanctions on RUS
  toward       beneficiary
  until        first time all hold:
    no ongoing aggression by RUS on UKR
    promise of no_attack by RUS to UKR
    payment of damage by RUS to UKR

provision snap-back "Sanctions return"
  cite         "sanctions: snapback"
  source       ksc_tass, ksc_kyivpost report high
  when         armed_attack by RUS on UKR called A
  provided     released from no-lift before A
  each         guarantor G
  must         impose sanctions on RUS
  toward       beneficiary
  timing       "automatic" after A
