# Four templates serve the family: the common text, and three parts that only some partners have. A partner's own words stand
# in blocks of its own, which replace the template's block of that id.
template bilateral-2024 "Agreement on security cooperation with Ukraine"
  kind         "bilateral agreement under the G7 declaration"
  parameter    partner
  parameter    copy
  parameter    verb
  binding      political
  force        signature
  term         10y
  source       copy text high
  note         "a family: one structure, each partner's own words; the clauses on attack, duration, NATO, termination and legal form were read in unofficial copies of the whole texts, the rest was searched by word"

role participant: UKR, partner

# The texts say "future" and do not say whether the present hostilities must end first; both readings are answered.
provision consult "Consultation on next steps"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  when         request by participant about A called R
  each         participant G
  must         consult with participant except G about A
  within       24h after R
  note         "the 24 hours run from the request; nothing says by when the request must come"

provision assist "Help and costs on the attacker"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         partner
  intends to   assist UKR about A
  says         "verb"
  manner       own legal and constitutional requirements
  note         "security and economic help, costs on the attacker, talks on needs for self-defence; no time limit"

provision money "Support in money"
  cite         "money"
  each         partner
  intends to   fund UKR
  note         "continued support over ten years under the partner's own budget law; a sum stands here only where one was found"

provision duration "Ten years"
  cite         "duration"
  declares     "ten years from signature"

# Joining NATO first ends nothing by itself: the two sides decide what becomes of the text.
provision nato-accession "If Ukraine joins NATO first"
  cite         "duration"
  when         accession by UKR to NATO called N
  each         participant G
  must         decide on future_status with participant except G about N
  note         "no automatic end; press reports of an automatic end are not borne out by the texts"

provision no-troops "Forces"
  cite         "whole text"
  declares     "silent on sending forces: none promised, none excluded"
  note         "that there is no duty to intervene follows from the list of means and from officials' words, not from a clause"

provision ukraine-reforms "Ukraine's side"
  cite         "Ukraine's undertakings"
  binding      political
  each         UKR
  must         carry_out reforms
  toward       partner

provision termination "Termination"
  cite         "final part"
  each         participant G
  has power to terminate agreement
  from         6mo after receipt of notice by participant except G
  note         "in writing; in many texts projects already decided go on"

provision alignment "Alignment with a later collective mechanism"
  cite         "part on a future attack"
  jointly      participant
  may          amend future_attack_part
  note         "so as to fit a later collective mechanism of Ukraine's partners"

provision legal-form "Legal form"
  cite         "whole text"
  declares     "does not say in so many words that it is, or is not, binding in law"
  note         "outside readers differ: most call the family non-binding, one calls the United Kingdom's text binding in law"

# An escalation of the present war is enough here; no text says what is significant, nor who says so.
template bilateral-2024-escalation "Consultation on a significant escalation"
  parameter    partner
  parameter    verb

provision consult-escalation "Consultation on a significant escalation"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  provided     A is significant_escalation
  judge of     significant_escalation: not stated
  when         request by participant about A called R
  each         participant G
  must         consult with participant except G about A
  within       24h after R
  note         "escalation of the ongoing aggression; can fire while the present hostilities last"

provision assist-escalation "Help on a significant escalation"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  provided     A is significant_escalation
  judge of     significant_escalation: not stated
  each         partner
  intends to   assist UKR about A
  says         "verb"
  manner       own legal and constitutional requirements

# An aim for Ukraine's forces, not a duty to come to the partner's help.
template bilateral-2024-reciprocity "Ukraine's help to the partner"
  parameter    partner

provision reciprocity "Ukraine able to help the partner"
  cite         "reciprocity"
  each         participant
  intends to   strengthen ukrainian_forces
  toward       partner
  says         "seek"
  note         "to a level at which Ukraine can give effective military help if the partner is attacked from outside; terms to be settled"

template bilateral-2024-extension "Extension"

provision extension "Extension"
  cite         "duration"
  jointly      participant
  may          extend agreement
  note         "joint decision, notified not later than six months before the end"

agreement ba-gbr "United Kingdom-Ukraine agreement" same text as bilateral-2024, bilateral-2024-reciprocity, partner is GBR, copy is bt_GBR, verb is would
  signed       2024-01-12
  source       ba_uk3, ba_uk2, ba_osw report high
  note         "signed in Kyiv; calls its sides Participants; the English text prevails"
  note         "consultation is to settle measures to counter or deter the attack"
  note         "on help: undertakes that it would"

provision money "Support in money"
  cite         "money"
  source       ba_money report medium
  each         GBR
  intends to   fund UKR
  amount       2500000000 GBP
  note         "for 2024"

agreement ba-deu "Germany-Ukraine agreement" same text as bilateral-2024, bilateral-2024-extension, partner is DEU, copy is bt_DEU, verb is would
  signed       2024-02-16
  source       ba_de_aa, ba_de, ba_euractiv_de, ba_de_npravda report high
  omits        nato-accession
  note         "signed in Berlin; calls its sides Participants; three texts of equal standing"
  note         "does not make Germany a party to the war, its foreign office says"
  note         "no clause on joining NATO: without prejudice to the way into the Euro-Atlantic community"
  note         "help as appropriate; agreement in the EU is sought on costs for the attacker"

provision money "Support in money"
  cite         "money"
  source       ba_money, ba_de_budget, bt_DEU report medium
  each         DEU
  intends to   fund UKR
  amount       7100000000 EUR
  note         "for 2024, as reported; that the budget and the consent of the Bundestag come first stands in the text"

provision ukraine-reforms "Ukraine's side"
  cite         "Ukraine's undertakings"
  binding      political
  each         UKR
  must         carry_out reforms
  toward       DEU
  note         "points to the recommendations of 2023-11-08 on accession to the EU"

provision termination "Termination"
  cite         "final part"
  each         participant G
  has power to terminate agreement
  from         6mo after notice by G
  note         "written notice given at least six months before"

agreement ba-fra "France-Ukraine agreement" same text as bilateral-2024, bilateral-2024-reciprocity, partner is FRA, copy is bt_FRA, verb is would
  signed       2024-02-16
  source       ba_fr, ba_fr_an report high
  note         "signed in Paris, in French and Ukrainian; the English wording read is the publisher's translation"
  note         "government to parliament: no clause binding in law, so no ratification"
  note         "consultation is to settle measures to counter or deter the attack"

provision money "Support in money"
  cite         "money"
  source       ba_money report medium
  each         FRA
  intends to   fund UKR
  amount       3000000000 EUR
  note         "up to this sum, for 2024"

agreement ba-dnk "Denmark-Ukraine agreement" same text as bilateral-2024, bilateral-2024-extension, partner is DNK, copy is bt_DNK, verb is will
  signed       2024-02-23
  source       ba_dk report high
  note         "signed in Lviv; calls its sides Participants; the English text prevails"
  note         "announced on the day before"

provision money "Support in money"
  cite         "money"
  each         DNK
  intends to   fund UKR
  amount       8500000000 EUR
  note         "Ukraine Fund for 2023 to 2028"

provision money-military "Military support in money"
  cite         "money"
  each         DNK
  intends to   fund UKR
  amount       1800000000 EUR
  note         "part of the fund; at least this sum, for 2024"

# Only an attack after the present hostilities have ended: this text leaves nothing open on that point.
agreement ba-can "Canada-Ukraine agreement" same text as bilateral-2024, bilateral-2024-reciprocity, partner is CAN, copy is bt_CAN, verb is will
  signed       2024-02-24
  source       ba_can_gc text high
  note         "signed in Kyiv; calls its sides Participants; three texts of equal standing"

provision consult "Consultation on next steps"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  provided     hostilities by RUS on UKR ended before A
  when         request by participant about A called R
  each         participant G
  must         consult with participant except G about A
  within       24h after R
  note         "renewed aggression or attack after the cessation of current hostilities"

provision assist "Help and costs on the attacker"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  provided     hostilities by RUS on UKR ended before A
  each         CAN
  intends to   assist UKR about A
  says         "will"
  manner       own legal and constitutional requirements

provision money "Support in money"
  cite         "money"
  each         CAN
  intends to   fund UKR
  amount       3020000000 CAD
  note         "for 2024"

provision review "Review"
  cite         "final part"
  jointly      participant
  must         review agreement
  within       3y after signature

# In the Ukrainian wording that was read the consultation needs no request.
agreement ba-ita "Italy-Ukraine agreement" same text as bilateral-2024, partner is ITA, copy is bt_ITA, verb is will
  signed       2024-02-24
  note         "signed in Kyiv; in force from signature; the English text prevails and was not read"
  note         "help as necessary; agreement in the EU is sought on costs for the attacker"

provision consult "Consultation on next steps"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         participant G
  must         consult with participant except G about A
  within       24h after A
  note         "Ukrainian wording; the English text, which prevails, was not read"

provision money "Support in money"
  cite         "money"
  each         ITA
  intends to   fund UKR
  note         "inside existing budgets; no figure in the text"

provision extension "Extension"
  cite         "duration"
  jointly      participant
  may          extend agreement
  note         "joint decision"

agreement ba-nld "Netherlands-Ukraine agreement" same text as bilateral-2024, bilateral-2024-reciprocity, partner is NLD, copy is bt_NLD, verb is intends
  signed       2024-03-01
  source       ba_nld_press report high
  note         "signed in Kharkiv; calls its sides Participants; the English text prevails"
  note         "the intention to help is stated for both participants"
  note         "its effect is evaluated before the end"

provision money "Support in money"
  cite         "money"
  source       ba_money report medium
  each         NLD
  intends to   fund UKR
  amount       2000000000 EUR
  note         "for 2024"

provision termination "Termination"
  cite         "final part"
  each         participant G
  has power to terminate agreement
  from         3mo after notice by G
  note         "written notice of three months"

agreement ba-fin "Finland-Ukraine agreement" same text as bilateral-2024, bilateral-2024-extension, partner is FIN, copy is bt_FIN, verb is will
  signed       2024-04-03
  note         "signed in Kyiv; calls its sides Participants; the English text prevails"

provision money "Support in money"
  cite         "money"
  each         FIN
  intends to   fund UKR
  note         "no figure for the ten years"

agreement ba-lva "Latvia-Ukraine agreement" same text as bilateral-2024, bilateral-2024-reciprocity, bilateral-2024-extension, partner is LVA, copy is bt_LVA, verb is will
  signed       2024-04-11
  note         "signed in Vilnius; calls its sides Participants; the English text prevails"
  note         "help by the needs of Ukraine and the capabilities of Latvia"

provision money "Support in money"
  cite         "money"
  source       ba_money report medium
  each         LVA
  intends to   fund UKR
  amount       112000000 EUR
  note         "about this sum, for 2024; beside it 0.25 percent of gross domestic product a year"

provision termination "Termination"
  cite         "final part"
  each         participant G
  has power to terminate agreement
  from         6mo after notice by G
  note         "written notice given at least six months before"

agreement ba-esp "Spain-Ukraine agreement" same text as bilateral-2024, bilateral-2024-extension, partner is ESP, copy is bt_ESP, verb is would
  signed       2024-05-27
  note         "signed in Madrid"
  note         "help as appropriate, with the equipment available"

provision money "Support in money"
  cite         "money"
  source       ba_money report medium
  each         ESP
  intends to   fund UKR
  amount       1000000000 EUR
  note         "for 2024"

provision ukraine-reforms "Ukraine's side"
  cite         "Ukraine's undertakings"
  binding      political
  each         UKR
  must         carry_out reforms
  toward       ESP
  note         "points to the recommendations of 2023-11-08 on accession to the EU"

provision termination "Termination"
  cite         "final part"
  each         participant G
  has power to terminate agreement
  from         6mo after notice by G
  note         "written notice given at least six months before"

provision legal-form "Legal form"
  cite         "final part"
  declares     "calls itself a non-normative agreement under Title IV of Spanish Law 25/2014"

agreement ba-bel "Belgium-Ukraine agreement" same text as bilateral-2024, bilateral-2024-reciprocity, bilateral-2024-extension, partner is BEL, copy is bt_BEL, verb is will
  signed       2024-05-28
  note         "signed in Brussels; calls its sides Participants; the English text prevails"
  note         "help within means and capabilities"

provision money "Support in money"
  cite         "money"
  each         BEL
  intends to   fund UKR
  amount       977000000 EUR
  note         "at least this sum in military support, for 2024"

agreement ba-prt "Portugal-Ukraine agreement" same text as bilateral-2024, partner is PRT, copy is bt_PRT, verb is would
  signed       2024-05-28
  omits        alignment
  note         "signed in Lisbon; calls its sides Participants; the English text prevails"
  note         "each side bears its own costs; help as appropriate, within means and capabilities"

provision consult "Consultation on next steps"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  reading      charter.description: as written
  reading      charter.condition held by nobody: also provided A is contrary_to_charter
  judge of     contrary_to_charter: not stated
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  when         request by participant about A called R
  each         participant G
  must         consult with participant except G about A
  within       24h after R
  note         "the text speaks of an armed attack in violation of the UN Charter; taken here as a description, not as a test"

provision assist "Help and costs on the attacker"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  reading      charter.description: as written
  reading      charter.condition held by nobody: also provided A is contrary_to_charter
  judge of     contrary_to_charter: not stated
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         PRT
  intends to   assist UKR about A
  says         "would"
  manner       own legal and constitutional requirements

provision money "Support in money"
  cite         "money"
  source       ba_money report medium
  each         PRT
  intends to   fund UKR
  amount       126000000 EUR
  note         "at least this sum, for 2024"

# No clause on termination.
agreement ba-swe "Sweden-Ukraine agreement" same text as bilateral-2024, bilateral-2024-extension, partner is SWE, copy is bt_SWE, verb is would
  signed       2024-05-31
  omits        termination
  note         "signed in Stockholm; calls its sides Participants; the English text is valid if the texts differ"

provision money "Support in money"
  cite         "money"
  each         SWE
  intends to   fund UKR
  amount       75000000000 SEK
  note         "for 2024 to 2026"

agreement ba-nor "Norway-Ukraine agreement" same text as bilateral-2024, partner is NOR, copy is bt_NOR, verb is will
  signed       2024-05-31
  note         "signed in Stockholm; calls its sides Participants; the English text prevails"
  note         "keeps close to EU sanctions"

provision money "Support in money"
  cite         "money"
  each         NOR
  intends to   fund UKR
  amount       75000000000 NOK
  note         "for 2023 to 2027; the budget needs the Storting"

provision money-military "Military support in money"
  cite         "money"
  each         NOR
  intends to   fund UKR
  amount       13500000000 NOK
  note         "at least this sum, for 2024"

provision termination "Termination"
  cite         "final part"
  each         participant G
  has power to terminate agreement
  from         6mo after notice by G
  note         "counted from the giving of notice"

agreement ba-isl "Iceland-Ukraine agreement" same text as bilateral-2024, bilateral-2024-extension, partner is ISL, copy is bt_ISL, verb is will
  signed       2024-05-31
  source       ba_isl_ukrinform text high
  note         "signed in Stockholm; calls its sides Participants; the English text prevails"
  note         "security help as appropriate"

provision money "Support in money"
  cite         "money"
  each         ISL
  intends to   fund UKR
  amount       4000000000 ISK per 1y
  note         "at least this sum a year, 2024 to 2028; subject to parliament"

agreement ba-jpn "Japan-Ukraine agreement" same text as bilateral-2024, partner is JPN, copy is bt_JPN, verb is intends
  signed       2024-06-13
  omits        nato-accession
  note         "signed in Apulia; title Accord; the English text prevails"
  note         "help as appropriate; the equipment named is non-lethal"
  note         "no clause on joining NATO: without prejudice to the way into the Euro-Atlantic community"

provision money "Support in money"
  cite         "money"
  each         JPN
  intends to   fund UKR
  amount       4500000000 USD
  note         "for 2024"

# Words of its own: Parties, shall, in force on signature. The attacker is not named, and a threat is enough.
agreement ba-usa "United States-Ukraine agreement" same text as bilateral-2024, partner is USA, copy is bt_USA, verb is may
  binding      legal
  signed       2024-06-13
  source       wh_us_bsa text high
  source       ba_us_lawfare, ba_us_zhovkva, ba_us_bbc, ba_us_crs report high
  omits        alignment
  note         "signed in Apulia; the body speaks of Parties and shall, and is to be registered with the UN within 60 days"
  note         "the annex says that it gives rise to no rights or obligations under domestic or international law"
  note         "no courts; subject to funds; made by the executive without the consent of the Senate"

provision consult "Meeting at the most senior level"
  cite         "part on a future attack"
  when         any of armed_attack, threat on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  when         request by participant about A called R
  each         participant G
  must         meet with participant except G about A
  timing       "immediately" after R
  within       24h after R, where possible
  note         "future armed attack or threat of armed attack; the attacker is not named"
  note         "the body says shall and is to be registered with the United Nations; the annex says that it gives rise to no rights or obligations under domestic or international law"

# No promise of help: the two sides may decide on further responses.
provision assist "Further responses"
  cite         "part on a future attack"
  when         any of armed_attack, threat on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         USA
  may          assist UKR about A
  says         "may"
  note         "the sides may decide on further responses; the United States is ready to share intelligence"

provision money "Support in money"
  cite         "money"
  declares     "no sum stated; the administration is to work with Congress"

provision nato-accession "If Ukraine joins NATO first"
  cite         "duration"
  when         accession by UKR to NATO called N
  each         participant G
  must         meet with participant except G about N
  note         "meet and confer on the future status of the text"

provision concern "Aggression against either side"
  cite         "reciprocity"
  declares     "aggression against either side is of grave concern to the other"
  note         "the meeting within 24 hours is for an attack on, or a threat to, Ukraine only"

provision termination "Termination"
  cite         "final part"
  each         participant G
  has power to terminate agreement
  from         6mo after notification by G
  note         "counted from the date of notification; implementing arrangements live on"

provision extension "Extension"
  cite         "duration"
  jointly      participant
  may          extend agreement
  note         "by mutual written agreement"

provision legal-form "Legal form"
  cite         "body and annex"
  declares     "the body speaks of duties in force on signature; the annex gives rise to no rights or obligations"
  note         "one Ukrainian official called it the first of the family that is binding in law"

agreement ba-est "Estonia-Ukraine agreement" same text as bilateral-2024, bilateral-2024-reciprocity, bilateral-2024-extension, partner is EST, copy is bt_EST, verb is would
  signed       2024-06-27
  note         "signed in Brussels; calls its sides Participants; the English text prevails"
  note         "consultation means to exchange information and consult; help as appropriate"

provision money "Support in money"
  cite         "money"
  each         EST
  intends to   fund UKR
  note         "0.25 percent of gross domestic product a year, 2024 to 2027"

# One clause covers an attack on either side. It is split here because the open point on "future" concerns Ukraine alone.
agreement ba-ltu "Lithuania-Ukraine agreement" same text as bilateral-2024, bilateral-2024-escalation, bilateral-2024-reciprocity, bilateral-2024-extension, partner is LTU, copy is bt_LTU, verb is will
  signed       2024-06-27
  note         "signed in Brussels; calls its sides Parties and says in force; no clause on ratification; the English text prevails"
  note         "its trigger was collected as a Russian armed attack on any of the Parties, without the word future; both readings are kept, as the part is about a future attack"

provision consult-partner "Consultation on an attack on Lithuania"
  cite         "part on a future attack"
  when         armed_attack by RUS on LTU called A
  when         request by participant about A called R
  each         participant G
  must         consult with participant except G about A
  within       24h after R

provision money "Support in money"
  cite         "money"
  source       ba_money report medium
  each         LTU
  intends to   fund UKR
  note         "the government seeks 0.25 percent of gross domestic product a year"

provision termination "Termination"
  cite         "final part"
  each         participant G
  has power to terminate agreement
  from         6mo after notice by G
  note         "written notice given at least six months before"

provision review "Review"
  cite         "final part"
  jointly      participant
  must         review agreement
  from         5y after signature

# Side of the Union: consultation on Ukraine's needs; no help is owed by this clause. The attacker is not named.
agreement ba-eu "EU-Ukraine joint security commitments" same text as bilateral-2024, partner is EU, copy is bt_EU, verb is none
  signed       2024-06-27
  term         none
  source       ba_eu4, ba_eu3, ba_eu, ba_eu_welt report high
  omits        assist, nato-accession, termination
  note         "signed in Brussels; reported as non-binding; without prejudice to the defence policy of certain member states"
  note         "no end date; remains in effect as Ukraine pursues its European path"

provision consult "Consultation on Ukraine's needs"
  cite         "part on future aggression"
  when         aggression on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  when         request by participant about A called R
  each         participant G
  must         consult with participant except G about A
  within       24h after R
  note         "next steps are then to be decided swiftly; no figure for that; further measures are discussed, not promised"

provision money "Support in money"
  cite         "money"
  source       ba_eu3, ba_eu4 report medium
  each         EU
  intends to   fund UKR
  amount       5000000000 EUR
  note         "Ukraine Assistance Fund for 2024; comparable increases possible to 2027"

provision money-facility "Ukraine Facility"
  cite         "money"
  source       ba_eu3, ba_eu4 report medium
  each         EU
  intends to   fund UKR
  amount       50000000000 EUR
  note         "Ukraine Facility"

provision duration "No end date"
  cite         "duration"
  declares     "no end date"

provision review "Review"
  cite         "duration"
  jointly      participant
  must         review agreement
  within       10y after signature

# Two limbs: an attack after the present hostilities (asleep until then), or a significant escalation of them.
agreement ba-pol "Poland-Ukraine agreement" same text as bilateral-2024, bilateral-2024-escalation, bilateral-2024-reciprocity, partner is POL, copy is bt_POL, verb is will
  signed       2024-07-08
  source       ba_pol_pap text high
  source       ba_pol_online, ba_pol_politico report high
  note         "signed in Warsaw; calls its sides Participants; the English text prevails"
  note         "Ukraine's help to Poland is an aim for the time before Ukraine joins NATO"
  note         "a way to intercept missiles and drones over Ukraine that fly toward Poland is to be examined"

provision consult "Consultation on next steps"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  provided     hostilities by RUS on UKR ended before A
  when         request by participant about A called R
  each         participant G
  must         consult with participant except G about A
  within       24h after R
  note         "first limb: after the cessation of current hostilities"

provision assist "Help and costs on the attacker"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  provided     hostilities by RUS on UKR ended before A
  each         POL
  intends to   assist UKR about A
  says         "will"
  manner       own legal and constitutional requirements

provision ukraine-reforms "Ukraine's side"
  cite         "Ukraine's undertakings"
  binding      political
  each         UKR
  must         carry_out reforms
  toward       POL
  note         "points to the recommendations of 2023-11-08 on accession to the EU"

agreement ba-lux "Luxembourg-Ukraine agreement" same text as bilateral-2024, bilateral-2024-reciprocity, bilateral-2024-extension, partner is LUX, copy is bt_LUX, verb is would
  signed       2024-07-10
  note         "signed in Washington; calls its sides Participants; the English text prevails"
  note         "help within means and capabilities; costs on the attacker"

provision consult "Consultation on next steps"
  cite         "part on a future attack"
  when         armed_attack on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  when         request by participant about A called R
  each         participant G
  must         consult with participant except G about A
  within       24h after R
  note         "the attacker is not named"

provision assist "Help and costs on the attacker"
  cite         "part on a future attack"
  when         armed_attack on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         LUX
  intends to   assist UKR about A
  says         "would"
  manner       own legal and constitutional requirements

provision money "Support in money"
  cite         "money"
  each         LUX
  intends to   fund UKR
  amount       80000000 EUR
  note         "for 2024"

agreement ba-rou "Romania-Ukraine agreement" same text as bilateral-2024, bilateral-2024-escalation, partner is ROU, copy is bt_ROU, verb is will
  signed       2024-07-11
  note         "signed in Washington; calls its sides Participants; the English text prevails"
  note         "help as appropriate, within means and capabilities"

provision consult "Consultation on next steps"
  cite         "part on a future attack"
  when         aggression by RUS on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  when         request by participant about A called R
  each         participant G
  must         consult with participant except G about A
  within       24h after R
  note         "the text speaks of renewed aggression"

provision assist "Help and costs on the attacker"
  cite         "part on a future attack"
  when         aggression by RUS on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         ROU
  intends to   assist UKR about A
  says         "will"
  manner       own legal and constitutional requirements

agreement ba-cze "Czechia-Ukraine agreement" same text as bilateral-2024, bilateral-2024-reciprocity, partner is CZE, copy is bt_CZE, verb is would
  signed       2024-07-18
  note         "signed in Woodstock; operational from signature; the cooperation covers ten years"

provision nato-accession "If Ukraine joins NATO first"
  cite         "duration"
  when         accession by UKR to NATO called N
  each         participant G
  must         adapt cooperation with participant except G about N
  note         "the participants modify and adapt the cooperation"

provision ukraine-reforms "Ukraine's side"
  cite         "Ukraine's undertakings"
  binding      political
  each         UKR
  must         carry_out reforms
  toward       CZE
  note         "points to the recommendations of 2023-11-08 on accession to the EU"

provision termination "Termination"
  cite         "final part"
  each         participant G
  has power to terminate agreement
  note         "intention to amend, extend or end is told in writing, preferably six months ahead"

agreement ba-svn "Slovenia-Ukraine agreement" same text as bilateral-2024, bilateral-2024-extension, partner is SVN, copy is bt_SVN, verb is would
  signed       2024-07-18
  omits        alignment
  note         "signed in Woodstock; calls its sides Participants; the English text prevails"
  note         "help as appropriate, within means and capabilities"

# No paragraph on help.
agreement ba-irl "Ireland-Ukraine agreement" same text as bilateral-2024, bilateral-2024-escalation, partner is IRL, copy is bt_IRL, verb is none
  signed       2024-09-04
  source       ba_ie report high
  omits        assist, assist-escalation, nato-accession, alignment
  note         "signed in Kyiv; calls its sides Participants; the English text prevails; carried out in full respect for military neutrality"
  note         "no clause on joining NATO: without prejudice to the way to NATO"

provision money "Support in money"
  cite         "money"
  source       ba_ie report medium
  each         IRL
  intends to   fund UKR
  amount       128000000 EUR
  note         "non-lethal help, for 2024"

provision money-humanitarian "Humanitarian support in money"
  cite         "money"
  source       ba_ie report medium
  each         IRL
  intends to   fund UKR
  amount       40000000 EUR
  note         "at least this sum in humanitarian help, for 2024"

# No clause on a future attack.
agreement ba-hrv "Croatia-Ukraine agreement" same text as bilateral-2024, partner is HRV, copy is bt_HRV, verb is none
  signed       2024-10-09
  binding      contested
  source       ba_hr, ba_mod report high
  omits        consult, assist, alignment
  note         "signed in Dubrovnik; title long-term cooperation and support"
  note         "a list of the Ukrainian defence ministry of 2025-11 counts 28 agreements and leaves it out; with it, Greece and the EU the signatures found are 29; a list of 2025-08 has 30 with Montenegro, whose signing is not confirmed; an official counted 27 on 2024-10-25"

provision legal-form "Legal form"
  cite         "final part"
  declares     "calls itself an international legal instrument that needs no ratification"

# The text is not published, so nothing can be said of its clauses.
agreement ba-grc "Greece-Ukraine agreement"
  kind         "bilateral agreement under the G7 declaration"
  binding      political
  signed       2024-10-17
  force        unknown
  source       ba_grc, ba_grc2, ba_grc3, ba_note_2025 report high
  note         "signed in Brussels; full text not published"

role participant: UKR, GRC

provision text "Text not published"
  source       ba_grc, ba_grc2, ba_grc3, ba_note_2025 report medium
  declares     "signed; the full text is not published"
  note         "the signing is reported by the press; that the text is not published, by one note without a named author"

agreement ba-alb "Albania-Ukraine agreement" same text as bilateral-2024, bilateral-2024-escalation, bilateral-2024-reciprocity, bilateral-2024-extension, partner is ALB, copy is bt_ALB, verb is would
  signed       2025-01-21
  force        unknown
  omits        alignment
  note         "signed in Davos; the English text prevails"
  note         "not in effect on signature: only on the second notice that domestic procedures are complete; whether given is not known"
  note         "help as appropriate, within means and capabilities"
  note         "Ukraine's help to Albania is an aim for the time before Ukraine joins NATO"

# Approved by the government; two planned signings in May 2025 did not take place and none was found later.
agreement ba-mne "Montenegro-Ukraine agreement"
  kind         "draft under the G7 declaration"
  binding      proposed
  force        none
  stage        approved 2025-05 by MNE according to ba_mne
  stage        signing_put_off 2025-05-15..2025-05-17 by MNE according to ba_mne3
  source       ba_mne, ba_mne2, ba_mne3, ba_list30 report medium
  note         "not signed when last reported; one list dates a signature 2025-05-15, which the Montenegrin press contradicts"

role participant: UKR, MNE

provision consult "Consultation on next steps"
  cite         "draft, as reported"
  when         armed_attack by RUS on UKR called A
  reading      future.any_later_attack: also provided A after 2025-05
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         participant G
  must         consult with participant except G about A
  note         "hours and request not reported"

provision assist "Help"
  cite         "draft, as reported"
  when         armed_attack by RUS on UKR called A
  reading      future.any_later_attack: also provided A after 2025-05
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         MNE
  intends to   assist UKR about A
  says         "will"
  note         "may be political, security, military, humanitarian or economic help"

provision consult-escalation "Consultation on a significant escalation"
  cite         "draft, as reported"
  when         armed_attack by RUS on UKR called A
  provided     A is significant_escalation
  judge of     significant_escalation: not stated
  each         participant G
  must         consult with participant except G about A
  note         "escalation of the ongoing aggression, as reported; hours and request not reported"

provision assist-escalation "Help on a significant escalation"
  cite         "draft, as reported"
  when         armed_attack by RUS on UKR called A
  provided     A is significant_escalation
  judge of     significant_escalation: not stated
  each         MNE
  intends to   assist UKR about A
  says         "will"

# Approved twice by the cabinet; the caretaker prime minister did not sign and left it to parliament.
agreement ba-bgr "Bulgaria-Ukraine agreement"
  kind         "draft under the G7 declaration"
  binding      proposed
  force        none
  stage        approved 2024-10-02..2024-10-04 by BGR according to ba_bgr
  stage        approved 2024-11-27 by BGR according to ba_bgr2
  stage        signing_declined 2024-12-19 by BGR according to ba_bgr3
  source       ba_bgr3, ba_bgr4, ba_bgr5, ba_bgr, ba_bgr2, ba_bg_none report high
  note         "not signed when last reported; no later signing found"

role participant: UKR, BGR

provision duration "Ten years"
  cite         "draft, as reported"
  declares     "ten years, as reported; the prime minister called it legally non-binding and not subject to ratification"

# A treaty and, beside it, a political declaration; both known from analyses, not from their texts.
agreement gbr-ukr-2025 "United Kingdom-Ukraine hundred-year partnership"
  kind         "bilateral treaty with a political declaration"
  alias        "One Hundred Year Partnership Agreement"
  binding      legal
  signed       2025-01-16
  force        2025-10-15
  term         100y
  stage        approved_by_parliament 2025-09-17 by UKR according to ba_uk100_rada
  stage        ratified 2025-09-18 by UKR according to ba_uk100_rada
  source       ba_uk100, ba_uk100_decl, ba_uk100_force, ba_uk100_force2, ba_uk100_rada, ba_uk100b, ba_uk100c report high

role party: GBR, UKR

# The 24 hours stand in the declaration alone, and cover an attack on either side; from when they count is not reported.
provision consult "Consultation on an attack on either side"
  cite         "political declaration"
  source       ba_uk100_decl, ba_uk100b report high
  binding      political
  when         armed_attack on V called A
  provided     V in party
  reading      charter.description: as written
  reading      charter.condition held by nobody: also provided A is contrary_to_charter
  judge of     contrary_to_charter: not stated
  each         party G
  must         consult with party except G about A
  within       24h, anchor not stated
  note         "speaks of an attack in violation of the UN Charter; taken here as a description, not as a test"

provision assist "Help to the side attacked"
  cite         "political declaration"
  source       ba_uk100_decl, ba_uk100b report high
  binding      political
  when         armed_attack on V called A
  provided     V in party
  reading      charter.description: as written
  reading      charter.condition held by nobody: also provided A is contrary_to_charter
  judge of     contrary_to_charter: not stated
  each         party G except V
  intends to   assist V about A
  timing       "prompt" after A
  manner       own law
  note         "security help, equipment and economic help"

provision money "Support in money"
  cite         "declaration under Art 11"
  binding      political
  each         GBR
  intends to   fund UKR
  amount       3000000000 GBP per 1y
  note         "at least this sum a year to 2030/31"

provision termination "Termination"
  cite         "final part"
  each         party G
  has power to terminate agreement
  from         6mo after notice by G
  note         "reported: either side within six months"
