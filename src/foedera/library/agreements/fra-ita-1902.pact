agreement fra-ita-1902 "Letters exchanged between Italy and France"
  kind         "secret exchange of letters"
  alias        "Prinetti-Barrere letters"
  binding      legal
  signed       1902-06-30..1902-11-01
  force        signature
  term         none
  known to     FRA, ITA from 1902-06-30..1902-11-01
  known to     public from 1920
  source       case_1914_ita report medium
  note         "dated 1 November 1902; signed at the end of June, two days after the Triple Alliance was renewed; the text came out in 1920 (memory); holds until Italy tells France that its engagements have changed"

role party: FRA, ITA

# The letter speaks of powers; an attack by those who are no State is none of theirs.
provision neutrality-attacked "Neutrality if France is attacked"
  cite         "letter of Italy"
  when         aggression by X on FRA called A
  provided     X in state
  each         ITA
  must maintain neutrality toward FRA
  note         "strict neutrality; direct or indirect aggression by one or more powers; France gave the same undertaking"

# The letter lets Italy see for itself whether France was provoked.
provision neutrality-provoked "Neutrality if France is provoked into war"
  cite         "letter of Italy"
  when         declaration_of_war by FRA on X called W
  provided     W is directly_provoked
  judge of     directly_provoked: ITA
  each         ITA
  must maintain neutrality toward FRA
  note         "for its honour or its security; that France tells Italy beforehand and Italy judges is from memory"

provision no-contrary-engagement "No contrary engagement"
  cite         "letter of Italy"
  each         ITA
  declares     "no treaty or military convention binds it to the contrary, and none will be concluded"
  toward       FRA
