agreement tiered-plan-2026 "Tiered plan against breaches of a ceasefire, as reported"
  kind         "press report of a plan"
  alias        "multi-tiered response plan"
  binding      proposed
  published    2026-02-03
  force        none
  source       ft26, ft26b report medium
  note         "no text was published; whether any state has agreed to it is not stated"

role beneficiary: UKR

role coalition: GBR, NOR, ISL, TUR, and others not listed
  note         "and many member states of the EU"

role western_force: coalition, USA

provision first-tier "Ukraine answers the breach"
  cite         "first tier"
  when         ceasefire by RUS with UKR called C
  when         ceasefire_violation by RUS on UKR called B
  provided     B after C
  each         beneficiary
  must         respond about B
  toward       coalition
  within       24h after B
  note         "a diplomatic warning first, then its own forces"

provision second-tier "The coalition steps in"
  cite         "second tier"
  source       ft26, ft26_3szek report medium
  when         ceasefire by RUS with UKR called C
  when         ceasefire_violation by RUS on UKR called B
  when         hostilities by RUS on UKR called H
  provided     B after C
  provided     H after B
  each         coalition G
  must         respond about B
  toward       beneficiary
  reading      clock.not_stated: as written
  reading      clock.rou held by ROU: also within 48h after B
  note         "if fighting goes on after the first tier; one outlet, quoting Romania's President, has 48 hours, the first report states none"

# Every rung counts from the first breach, not from the rung before it.
provision third-tier "Response with the United States"
  cite         "third tier"
  when         ceasefire by RUS with UKR called C
  when         ceasefire_violation by RUS on UKR called B
  when         armed_attack by RUS on UKR called A
  provided     B after C
  provided     A after B
  provided     A is expanded
  judge of     expanded: not stated
  each         western_force G
  must         respond about A
  toward       beneficiary
  within       72h after B
  note         "a coordinated military response"
