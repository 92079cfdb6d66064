agreement g7-2023 "Joint Declaration of Support for Ukraine"
  kind         "multilateral political declaration, open to later joiners"
  alias        "Joint Declaration of Support for Ukraine"
  alias        "Vilnius Declaration"
  alias        "G7 declaration"
  alias        "G7 security assurances"
  binding      political
  issued       2023-07-12
  force        2023-07-12
  term         none
  source       g7_ieu, g7_infolab, g7_interfax, g7_uatv text high
  note         "opens talks on bilateral agreements; its territory is Ukraine within its internationally recognised borders"

role beneficiary: UKR

# Joiners stand with the date of the first public statement, as precise as the reports are.
role signatory: CAN, FRA, DEU, ITA, JPN, GBR, USA, EU from 2023-07-12

role signatory: DNK, ESP, NLD, NOR, SWE, CZE, FIN, ISL, BEL, PRT from 2023-07-12..2023-07-14
  source       g7_join10, g7_swe report high

role signatory: IRL, ROU from 2023-07-12..2023-07-31
  source       g7_cyp, g7_joinbgr report high
  note         "July 2023, soon after the first ten"

role signatory: GRC from 2023-07-12..2023-08-16
  source       g7_grc, g7_joinbgr report high
  note         "before 2023-08-16; Kyiv counted it as the 14th"

role signatory: BGR from 2023-08-16
  source       g7_joinbgr, g7_balt report high
  note         "decision of the cabinet; announced by Kyiv the day after"

role signatory: EST, LVA, LTU from 2023-08-17..2023-08-18
  source       g7_balt, g7_joinbgr report high
  note         "joint statement of the prime ministers; some lists name Latvia earlier"

role signatory: MNE from 2023-07-12..2023-08-21
  source       g7_mne report medium
  note         "not later than 2023-08-21"

role signatory: XKX from 2023-08
  source       g7_joinxkx report medium

role signatory: ALB from 2023-09-19..2023-09-20
  source       g7_alb report medium
  note         "Kyiv counted it as the 29th"

role signatory: LUX, MKD, SVN from 2023-07-12..2023-12-31
  source       g7_join23, g7_cyp report low
  note         "in 2023; named in a list of 23 that also names Albania"

role signatory: CYP from 2023-11-01..2023-11-02
  source       g7_cyp, g7_cyp2 report high
  note         "Kyiv counted it as the 30th"

role signatory: POL from 2024-01-22
  source       g7_pol report medium
  note         "treaty texts count 24 joiners in January 2024 and 25 from February 2024, which fits this list if Kyiv's own numbers count the seven and leave Kosovo out (our inference)"
  note         "Croatia is not among the joiners found, though the press counted its agreement of 2024 under the declaration"

provision negotiate "Bilateral talks"
  cite         "paragraph on talks"
  source       g7_interfax, g7_ieu, g7_nation, g7_uatv, g7_infolab text high
  each         signatory G
  must         negotiate bilateral_agreement with UKR
  timing       "immediately" after 2023-07-12
  manner       own legal and constitutional requirements

provision forces "A force that lasts"
  cite         "(a)"
  source       g7_interfax, g7_uatv, g7_emp text high
  each         signatory G
  intends to   assist UKR
  note         "modern equipment for land, air and sea, defence industry, training, intelligence, defence against cyber and hybrid threats"

provision economy "Economic stability"
  cite         "(b)"
  source       g7_emp, g7_ki report high
  each         signatory G
  intends to   fund UKR
  note         "stability, rebuilding and energy security"

provision reforms-support "Support for reforms"
  cite         "(c)"
  source       g7_emp, g7_ki report high
  each         signatory G
  intends to   fund UKR
  note         "technical and financial help for the needs of the war and for the reform agenda"

# The text says "future" and does not say whether the present hostilities must end first; both readings are answered.
provision consult "Consultation on a future attack"
  cite         "future attack"
  quote        "immediately" from g7_infolab
  source       g7_easy, g7_interfax, g7_infolab text high
  when         armed_attack by RUS on UKR called A
  reading      future.any_later_attack: also provided A after 2023-07-12
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         signatory G
  intends to   consult with UKR about A
  timing       "immediately" after A
  note         "to settle the next steps; the text gives no figure"

provision assist "Help and costs on the attacker"
  cite         "future attack"
  source       g7_nation, g7_infolab text high
  when         armed_attack by RUS on UKR called A
  reading      future.any_later_attack: also provided A after 2023-07-12
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         signatory G
  intends to   assist UKR about A
  timing       "swift" after A
  manner       own legal and constitutional requirements
  note         "security help, modern equipment, economic help; economic and other costs on Russia; talks on needs for self-defence"

provision package "Enhanced package"
  cite         "future attack"
  source       g7_infantry report medium
  each         signatory G
  intends to   prepare enhanced_package
  toward       beneficiary
  note         "of commitments for the case of future aggression"

provision costs "Costs and accountability"
  cite         "accountability"
  source       g7_novaya, g7_ki report high
  each         signatory G
  intends to   impose sanctions on RUS
  toward       beneficiary
  note         "export controls as well; those responsible for war crimes are to be held to account"

provision assets "Immobilised assets"
  cite         "assets"
  source       g7_novaya, g7_avesta report medium
  each         signatory G
  must not     release assets of RUS
  toward       beneficiary
  until        payment of damage by RUS to UKR
  note         "freezing and a mechanism for damage are reported; the wording itself is from memory; repeated in May 2025"

provision ukraine-security "Ukraine's side: security and transparency"
  cite         "Ukraine's side (a)"
  source       g7_ki report medium
  each         UKR
  must         account_for assistance
  toward       signatory
  note         "adds to the security of its partners; transparent about the help it gets"

provision ukraine-reforms "Ukraine's side: reforms"
  cite         "Ukraine's side (b)"
  source       g7_ki, seeds report high
  each         UKR
  must         carry_out reforms
  toward       signatory
  note         "law enforcement, courts, anti-corruption, corporate governance, economy, security sector, administration"

provision ukraine-defence "Ukraine's side: defence reform"
  cite         "Ukraine's side (c)"
  source       g7_ki report medium
  each         UKR
  must         carry_out defence_reform
  toward       signatory
  note         "with democratic civilian control of the forces"

provision membership "Relation to membership"
  cite         "relation to membership"
  source       g7_ukranews report medium
  declares     "the effort goes on while Ukraine pursues Euro-Atlantic membership"

provision join "Openness"
  cite         "openness"
  source       wh_g7, g7_novaya text high
  each         state X except signatory
  has power to join declaration
  note         "any country that wishes to contribute, at any time"
