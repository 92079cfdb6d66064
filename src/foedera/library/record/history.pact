event attack-1939-deu armed_attack by DEU on POL
  at           1939-09-01
  place        poland
  target       territory
  source       case_1939 text high

event resistance-1939 resistance by POL about attack-1939-deu
  at           1939-09-01
  source       case_1939 report high

event war-1939-gbr declaration_of_war by GBR on DEU
  at           1939-09-03
  because      attack-1939-deu
  source       case_1939 text high

event war-1939-fra declaration_of_war by FRA on DEU
  at           1939-09-03
  because      attack-1939-deu
  source       case_1939 text high

event attack-1939-sun armed_attack by SUN on POL
  at           1939-09-17
  place        poland
  target       territory
  source       case_1939_sun text high

event protest-1939 protest by GBR to SUN about attack-1939-sun
  at           1939-09
  source       case_1939 report high
  note         "no more than a protest"

# The Government told the House that the agreement was understood to cover German aggression only.
event answer-1939 declaration by GBR about gbr-pol-1939
  at           1939-10-19
  cite         "HC Deb 19 Oct 1939, vol 352"
  source       case_1939_sun text high
  note         "the Polish Government confirmed this understanding"
