# A secret alliance against a named enemy. An ally's war of its own choice is not in it, and mobilisation alone sets off mobilisation.
agreement franco-russian-1892 "Franco-Russian military convention"
  kind         "secret military convention"
  alias        "Franco-Russian Alliance"
  binding      legal
  signed       1892-08-18
  force        1894-01-04
  term         none
  known to     FRA, RUS from 1892-08-18
  known to     public from 1918-09
  source       case_1914_fra_ws, case_1914_fra_fww, case_1914_fra text high
  note         "agreed by the staffs in August 1892, in effect by letters of 4 January 1894"
  note         "Article 6 ties its length to the Triple Alliance; letters of 1899 changed that (memory)"

role party: FRA, RUS
role triple_member: AUH, DEU, ITA

# A declaration of war by Germany is taken as its attack: the case of 1914 counts the duty from that day.
provision art1-russia-by-germany "Germany attacks France"
  cite         "Art 1"
  when         any of armed_attack, declaration_of_war by DEU on FRA called A
  each         RUS
  must         fight beside FRA about A
  manner       all available forces, against Germany

provision art1-russia-by-italy "Italy, supported by Germany, attacks France"
  cite         "Art 1"
  when         any of armed_attack, declaration_of_war by ITA on FRA called A
  when         assist by DEU to ITA about A called S
  each         RUS
  must         fight beside FRA about A
  manner       all available forces, against Germany

provision art1-france-by-germany "Germany attacks Russia"
  cite         "Art 1"
  when         any of armed_attack, declaration_of_war by DEU on RUS called A
  each         FRA
  must         fight beside RUS about A
  manner       all available forces, against Germany

provision art1-france-by-austria "Austria, supported by Germany, attacks Russia"
  cite         "Art 1"
  when         any of armed_attack, declaration_of_war by AUH on RUS called A
  when         assist by DEU to AUH about A called S
  each         FRA
  must         fight beside RUS about A
  manner       all available forces, against Germany

# The words cover any mobilisation of any member; Paris did not take a partial one against Serbia as meant.
provision art2-mobilise "Mobilisation answers mobilisation"
  cite         "Art 2"
  when         mobilise by triple_member X called M
  reading      partial.words: as written
  reading      partial.paris held by FRA: also provided M is general_mobilisation
  each         party G
  must         general_mobilisation about M
  toward       party
  timing       "at the first news" after M
  note         "all forces at once, as close to the frontiers as possible; no agreement beforehand is needed"

provision art3-france "France's forces"
  cite         "Art 3"
  each         FRA
  must maintain defence_capacity against DEU
  toward       RUS
  amount       1300000 men

provision art3-russia "Russia's forces"
  cite         "Art 3"
  each         RUS
  must maintain defence_capacity against DEU
  toward       FRA
  reading      size.low: also amount 700000 men
  reading      size.high: also amount 800000 men
  note         "the text has 700,000 or 800,000"

provision art4-staffs "Staffs and intelligence"
  cite         "Art 4"
  each         party G
  must maintain share_intelligence with party except G
  note         "staffs concert in peace; all that is learnt of the armies of the Triple Alliance"

provision art5-peace "No separate peace"
  cite         "Art 5"
  each         party G
  must not     separate_peace
  toward       party

# By its words it ends with a treaty of the other side, which Italy denounced in 1915. By the letters of 1899 it lasts as long as
# the two are agreed; of an end of that nothing is on record, so that after 1915 whether it is in force is open.
provision art6-ends "Ends with the Triple Alliance"
  cite         "Art 6"
  when         denunciation of triple-alliance-1912 by triple_member called D
  reading      length.words: as written
  reading      length.letters: also when denunciation of franco-russian-1892 by party
  terminates   franco-russian-1892 toward FRA and by FRA
  note         "letters of August 1899: as long as the agreement of the two powers stands (memory)"

provision art6-duration "As long as the Triple Alliance"
  cite         "Art 6"
  declares     "the same duration as the Triple Alliance, a treaty of the other side"

provision art7-secrecy "Strict secrecy"
  cite         "Art 7"
  each         party G
  declares     "all clauses are kept strictly secret"
  toward       party
