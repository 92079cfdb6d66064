template bilateral-2024 "Agreement on security cooperation with Ukraine"
  kind         "bilateral agreement under the G7 declaration"
  parameter    partner
  parameter    copy
  parameter    verb
  binding      political
  force        signature
  term         10y
  source       copy text high

role participant: UKR, partner

provision consult "Consultation on next steps"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  when         request by participant about A called R
  each         participant G
  must         consult with participant except G about A
  within       24h after R

provision assist "Help and costs on the attacker"
  cite         "part on a future attack"
  when         armed_attack by RUS on UKR called A
  reading      future.any_later_attack: also provided A after signature
  reading      future.after_hostilities: also provided hostilities by RUS on UKR ended before A
  each         partner
  intends to   assist UKR about A
  says         verb
  manner       own legal and constitutional requirements

agreement ba-gbr "United Kingdom-Ukraine agreement" same text as bilateral-2024, partner is GBR, copy is bt_GBR, verb is would
  signed       2024-01-12
