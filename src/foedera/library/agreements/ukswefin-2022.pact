# Two declarations of one wording, given for the months in which two applicants stood outside NATO.
template ukswefin-2022 "Political declaration of solidarity with the United Kingdom"
  parameter    partner
  kind         "political declaration"
  binding      political
  signed       2022-05-11
  force        signature
  term         none
  source       ukse, ukse2, ukse3 report high
  note         "called an assurance, not a guarantee; the Prime Minister said that it depends on what is asked"

role side: GBR, partner

# Presented as a bridge to membership of NATO and as long-term: both are answered.
provision assist "Assistance in a variety of ways"
  cite         "declaration of 11 May 2022"
  when         any of armed_attack, disaster on side V called A
  reading      span.bridge: also provided partner not in party of nato-1949
  reading      span.lasting: as written
  when         request by V about A called R
  each         side G except V
  intends to   assist V about A
  manner       as the two agree; military means may be among them
  note         "disaster or attack; the State struck asks"

agreement gbr-fin-2022 "United Kingdom-Finland declaration of solidarity" same text as ukswefin-2022, partner is FIN
  note         "overtaken in effect by Finland's membership of NATO from 2023-04-04"

agreement gbr-swe-2022 "United Kingdom-Sweden declaration of solidarity" same text as ukswefin-2022, partner is SWE
  note         "overtaken in effect by Sweden's membership of NATO from 2024-03-07"
