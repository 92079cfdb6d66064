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
  stage        drafting_begun 2022-05
  stage        working_group_met 2022-07-01
  source       ksc_rg, ksc_jamestown, ksc_socor report high
  note         "by a group led by the head of the Office of Ukraine's President and a former Secretary General of NATO; signature was hoped for by the end of 2022"
  note         "never signed; became the model for the G7 declaration of 2023 and, in weaker form, for the bilaterals"
  note         "not found in any copy read: reform conditions on Ukraine, a term in years, a monitoring body, the members of the wider group"

role beneficiary: UKR

# Three groups (Nordic, Baltic, Central and Eastern European) are named in the text, their members are not.
# Russia is to be no guarantor, and China, on earlier Ukrainian lists, was dropped.
role core_state: USA, GBR, CAN, POL, ITA, DEU, FRA, AUS, TUR, and others not listed except CHN, RUS
role wider_group: not listed except CHN, RUS

# Addressed by the text, though no party to it.
role adversary: RUS
role guarantor: core_state, wider_group
role participant: beneficiary, guarantor

role black_sea_state: TUR, ROU, BGR
  source       ksc_aalep, ksc_uaru text high

area ukraine_1991: ukraine
  source       ksc_soc, ksc_sdm report high
  note         "internationally recognised borders of 1991; one press article says before 2014"

provision self-defence "A force of its own"
  cite         "key recommendation 1"
  source       ksc_aalep, ksc_rg text high
  each         beneficiary
  must maintain self_defence_force against RUS
  note         "able to withstand Russia's armed and paramilitary forces; grounded in self-defence under the UN Charter"

# Key recommendation 2 is one sentence with five duties; each is a provision so that it can be compared alone.
provision industry "Investment in the defence industry"
  cite         "key recommendation 2"
  source       ksc_aalep, ksc_rg text high
  each         core_state G
  must maintain investment in defence_industry
  toward       beneficiary
  note         "effort of several decades; no figure stated"

provision arms "Transfer of weapons"
  cite         "key recommendation 2"
  source       ksc_aalep, ksc_rg text high
  each         core_state G
  must maintain supply of weapons to beneficiary
  note         "effort of several decades; no figure stated"

provision intelligence "Sharing of intelligence"
  cite         "key recommendation 2"
  source       ksc_aalep, ksc_rg text high
  each         core_state G
  must maintain intelligence_sharing with beneficiary

provision training "Training missions"
  cite         "key recommendation 2"
  source       ksc_aalep, ksc_rg text high
  each         core_state G
  must maintain training of forces for beneficiary

provision exercises "Joint exercises"
  cite         "key recommendation 2"
  source       ksc_aalep, ksc_rg text high
  each         core_state G
  must maintain exercise with beneficiary
  note         "under the flags of the EU and of NATO"

provision bilaterals "Bilateral agreements under one joint document"
  cite         "key recommendation 3"
  source       ksc_rg, ksc_aalep, ksc_tass text high
  each         participant G
  must         conclude bilateral_agreement with participant except G
  note         "one copy makes the whole binding through the bilaterals; another says legally and politically binding; one report has bilaterals as an alternative to the joint document"

provision positive "Positive guarantees"
  cite         "form"
  source       ksc_rg, ksc_tass2 text high
  each         guarantor G
  declares     "the guarantees are commitments to act, not only to refrain"
  toward       beneficiary

provision core-commitment "Support of the armed forces"
  cite         "two tiers: core"
  source       ksc_aalep, ksc_meduza, ksc_sud, ksc_wprost, ksc_korr, seeds text high
  each         core_state G
  must maintain support of forces for beneficiary

provision wider-commitment "Guarantees without arms"
  cite         "two tiers: wider group"
  source       ksc_aalep, ksc_meduza, seeds text high
  each         wider_group G
  must maintain non_military_support of beneficiary
  note         "built around sanctions; no list of members was read"

provision preventive "Preventive measures"
  cite         "package: preventive measures"
  source       ksc_aalep, ksc_meduza, ksc_wprost, ksc_keynews, ksc_novoe, seeds text high
  each         guarantor G
  must maintain preventive_measures for beneficiary
  note         "military, financial, infrastructure, technical and information measures; their purpose is to prevent a new attack"

# The text speaks of a new encroachment; whether the present war must have ended first it does not say.
provision immediate "Immediate measures"
  cite         "package: immediate measures"
  source       ksc_aalep, seeds text high
  when         aggression by RUS on UKR called A
  reading      new.any_later_attack: also provided A after 2022-09-13
  reading      new.after_hostilities: also provided hostilities by RUS on UKR ended before A
  provided     place of A in ukraine_1991
  each         guarantor G
  must         assist beneficiary about A
  timing       "at once" after A

provision consult "Collective consultations"
  cite         "activation: convene"
  source       ksc_sdm, ksc_soc, ksc_pravda, ksc_pravda_fr, ksc_pravda_de, ksc_wiki_uc report high
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
  source       ksc_sdm, ksc_pravda, ksc_pravda_fr, ksc_rtfr report medium
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

provision scope "Whole territory"
  cite         "scope"
  source       ksc_soc, ksc_sdm, seeds report high
  each         guarantor G
  declares     "the guarantees cover Ukraine within its internationally recognised borders"
  toward       beneficiary

provision no-size-limit "No limit on forces"
  cite         "no strings: size of forces"
  source       ksc_soc report high
  each         guarantor G
  must not     require force_limit from beneficiary

provision no-neutrality "No trade for status"
  cite         "no strings: neutrality"
  source       ksc_soc, ksc_tass report high
  each         guarantor G
  must not     require neutrality from beneficiary
  note         "nor any other status, obligation or restraint in exchange for the guarantees"

provision membership-path "Membership stays open"
  cite         "no strings: membership"
  source       ksc_scribd, ksc_uk_text, ksc_voltaire, ksc_tass, ksc_europravda text high
  each         guarantor G
  declares     "the guarantees neither replace nor hold up membership of NATO or the EU, and serve until then"
  toward       beneficiary
  note         "some elements are meant to outlive accession"

provision eu-clause "EU clause"
  cite         "preamble"
  source       ksc_scribd, ksc_voltaire text high
  each         guarantor G
  declares     "as a member state of the EU Ukraine would come under Art 42(7) of its treaty; guarantees are needed before that"
  toward       beneficiary

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
  note         "in a statement of 2022-07-01 the head of the Office of Ukraine's President named only the promise and the payment"

provision snap-back "Sanctions return"
  cite         "sanctions: snapback"
  source       ksc_tass, ksc_kyivpost report high
  when         aggression by RUS on UKR called A
  provided     no-lift released before A
  each         guarantor G
  must         impose sanctions on RUS
  toward       beneficiary
  timing       "automatic" after A

provision assets "Seizure of assets"
  cite         "assets"
  source       ksc_meduza, ksc_sdm, ksc_soc report high
  each         guarantor G
  must         establish confiscation_mechanism for damage
  toward       beneficiary
  note         "property of the attacking State and of persons under sanctions; the proceeds go to repair of damage"

provision air-defence "Agreement on air and missile defence"
  cite         "supplementary agreements: air defence"
  source       ksc_aalep, ksc_tass text high
  each         guarantor G
  may          conclude air_defence_agreement with beneficiary

provision black-sea "Agreement on the Black Sea"
  cite         "supplementary agreements: Black Sea"
  source       ksc_aalep, ksc_uaru text high
  each         black_sea_state G
  may          conclude black_sea_agreement with beneficiary

provision build-up "Rapid-reaction force and training"
  cite         "building up forces"
  source       ksc_soc, ksc_uaru report medium
  each         guarantor G
  must maintain training of rapid_reaction_force for beneficiary
  note         "a large programme, with foreign instructors also on Ukrainian soil"

provision ratification "Ratification"
  cite         "legal form"
  source       ksc_wnp, ksc_people, ksc_silk, ksc_dsnews report low
  each         guarantor G
  must         ratify guarantees
  toward       beneficiary
  note         "from statements of May and June 2022, older than the document; on the contrary reading a compact is a political frame and needs no ratification"

provision un-frame "Resolution of the General Assembly"
  cite         "UN frame"
  source       ksc_rtfr report low
  each         participant G
  intends to   seek resolution from UNGA
  note         "one report, quoting a newspaper"

provision amounts "Four fields, no quantities"
  cite         "fields of support"
  source       ksc_faz report medium
  each         guarantor G
  declares     "forces able to repel an attack, intelligence, joint exercises also in Ukraine, defence industry; quantities are hard to fix in advance"
  toward       beneficiary
  note         "Rasmussen's account of the document, December 2022"

provision preventive-sanctions "Sanctions on a threat"
  cite         "preventive sanctions"
  source       ksc_wnp report low
  when         threat by RUS on UKR called T
  provided     T is real
  judge of     real: not stated
  each         guarantor G
  must         impose sanctions on RUS
  toward       beneficiary
  note         "a wish stated on 2022-05-24; not confirmed in the document of September"

provision property "Return of property"
  cite         "press article"
  source       seeds report low
  each         RUS
  declares     "homes and property taken by Russian forces are to be returned"
  toward       beneficiary
  note         "one article; whether it is a term of the text or the article's own gloss is not clear"
