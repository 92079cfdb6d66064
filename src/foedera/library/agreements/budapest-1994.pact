agreement budapest-1994 "Memorandum on security assurances in connection with Ukraine's accession to the NPT"
  kind         "memorandum of assurances, mostly negative"
  alias        "Budapest Memorandum"
  binding      contested
  signed       1994-12-05
  force        signature
  term         none
  stage        circulated 1994-12-19 according to bud_unts
  stage        registered 2014-10-02 by UKR according to bud_unts
  source       bud_unts, bud_zh, bud_en text high
  note         "circulated as A/49/765-S/1994/1399; registered and printed as a treaty in the UN Treaty Series (vol. 3007, No. 52241) at Ukraine's request; registration does not settle whether it binds"
  note         "China and France gave statements of their own, without the clause on consultation"

role assuring: GBR, RUS, USA
role assured: UKR
role participant: assuring, assured
role nuclear_weapon_state: CHN, FRA, GBR, RUS, USA

role non_nuclear_party: UKR from 1994-12-05
  note         "Ukraine's accession to the Non-Proliferation Treaty"

provision para1 "Respect for borders"
  cite         "para 1"
  each         assuring G
  must not     any of armed_attack, invasion, occupation, annexation on UKR
  toward       UKR
  note         "respect for the independence, sovereignty and existing borders of Ukraine"

provision para2 "No threat or use of force"
  cite         "para 2"
  invokes      non_use_of_force
  each         assuring G
  must not     any of threat, use_of_force, armed_attack on UKR
  unless       A is charter_conform
  judge of     charter_conform: not stated
  toward       UKR
  note         "nor any weapons of theirs against Ukraine; the exception is self-defence or another ground under the UN Charter, and who judges is not stated"

provision para3 "No economic coercion"
  cite         "para 3"
  each         assuring G
  must not     economic_coercion on UKR
  toward       UKR
  note         "coercion meant to subordinate Ukraine's sovereign rights and to gain advantages"

# Whether the words on nuclear weapons belong to both limbs is not settled by the text. That they go with the threat alone,
# so that any aggression would do, is arguable by grammar; no holder of it was found.
provision para4 "Action of the Security Council"
  cite         "para 4"
  quote        "in which nuclear weapons are used" from bud_en
  when         any of nuclear_attack, nuclear_threat on UKR called A
  reading      threat_limb.nuclear: as written
  reading      threat_limb.any_threat: instead when any of nuclear_attack, threat on UKR called A
  reading      threat_limb.any_aggression held by nobody: instead when any of aggression, nuclear_threat on UKR called A
  provided     UKR in non_nuclear_party
  each         assuring G
  must         seek action from UNSC about A
  toward       UKR
  timing       "immediate" after A
  note         "a duty to seek action; any permanent member can stop it"

provision para5 "No use of nuclear weapons"
  cite         "para 5"
  each         assuring G
  must not     nuclear_attack on UKR
  unless       armed_attack by UKR beside nuclear_weapon_state on assuring
  toward       UKR
  note         "the exception is an attack on them, their territories, forces or allies by Ukraine together with a nuclear-weapon state"

# Who has to ask is not stated: the situation itself raises the question.
provision para6 "Consultation"
  cite         "para 6"
  source       bud_unts, bud_zh, bud_en, bud_rs text high
  when         any of use_of_force, threat, economic_coercion by assuring X on UKR called E
  each         participant G
  must         consult with participant except G about E
  fulfilled when meeting by G with participant except G about E
  note         "when a situation raises a question about these commitments; no time limit, no form, and who asks is not stated"
