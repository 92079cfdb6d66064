# The fifth treaty of the Triple Alliance, and the letters by which Italy limited what France had to fear from it.
agreement triple-alliance-1912 "Treaty of the Triple Alliance"
  kind         "secret defensive alliance"
  alias        "Triple Alliance"
  binding      legal
  signed       1912-12-05
  force        signature
  term         none
  known to     AUH, DEU, ITA from 1912-12-05
  known to     public from 1920
  source       case_1914_ita text high
  note         "renews and prolongs the alliance of 1882; six years from the end of the treaty then running, and six more unless denounced a year before"
  note         "what was secret were the contents; the whole texts came out in 1920 from the archives in Vienna, parts of them in 1915 (memory)"

role party: AUH, DEU, ITA

# The text says Great Powers and names none; these counted as such in 1912.
role great_power: AUH, DEU, FRA, GBR, ITA, RUS
  source       case_1914_ita memory medium

role balkan_side: AUH, ITA

role balkan_state: BGR, GRC, MNE, ROU, SRB, TUR
  source       case_1914_ita memory low
  note         "the text speaks of regions: the Balkans, the Ottoman coasts and the islands of the Adriatic and the Aegean"

provision art1-peace "Peace and friendship"
  cite         "Art 1"
  each         party G
  declares     "peace and friendship, and support within the limits of its own interests"
  toward       party

provision art1-no-alliance "No alliance against each other"
  cite         "Art 1"
  each         party G
  must not     conclude alliance against party except G
  toward       party

provision art2-italy-attacked "France attacks Italy"
  cite         "Art 2, first paragraph"
  when         armed_attack by FRA on ITA called A
  unless       A is directly_provoked
  judge of     directly_provoked: not stated
  each         party G except ITA
  must         fight beside ITA about A
  note         "with all their forces, for whatever reason France attacks"

provision art2-germany-attacked "France attacks Germany"
  cite         "Art 2, second paragraph"
  when         aggression by FRA on DEU called A
  unless       A is directly_provoked
  judge of     directly_provoked: not stated
  each         ITA
  must         fight beside DEU about A
  note         "with all its forces; Austria-Hungary is not named here"

# Attacked, not provoked, and at war with two great powers: all three at once.
provision art3-casus-foederis "Attack and war with two or more great powers"
  cite         "Art 3"
  when         armed_attack on V called A
  provided     V in party
  provided     at least 2 of great_power except party are at_war with V
  unless       A is directly_provoked
  judge of     directly_provoked: not stated
  each         party G except V
  must         fight beside V about A
  note         "one or two of the three may be the ones attacked"

provision art4-neutrality "Forced into war by a threat"
  cite         "Art 4"
  quote        "benevolent neutrality" from case_1914_ita
  when         threat by great_power X on party V called T
  when         declaration_of_war by V on X called W
  provided     X not in party
  provided     W is forced_by_the_threat
  judge of     forced_by_the_threat: not stated
  each         party G except V
  must maintain benevolent_neutrality toward V
  note         "the party threatened finds itself forced to make war; who judges is not stated"

provision art4-join "Right to join such a war"
  cite         "Art 4"
  when         threat by great_power X on party V called T
  when         declaration_of_war by V on X called W
  provided     X not in party
  each         party G except V
  may          fight beside V about T

provision art5-concert "Counsel on military measures"
  cite         "Art 5"
  when         threat on party V called T
  each         party G
  must         consult with party except G about T
  timing       "in ample time"
  note         "where peace is threatened in the circumstances of Articles 2 to 4"

# The duty comes before the act: first agreement and compensation, then occupation.
provision art7-agreement "Agreement before any occupation in the Balkans"
  cite         "Art 7"
  each         balkan_side G
  must not     any of invasion, occupation, annexation on balkan_state
  unless       conclusion of compensation_agreement by balkan_side with balkan_side before A
  toward       balkan_side
  note         "occupation for a time or for good; compensation for every advantage beyond the present state; the Austro-Hungarian Red Book holds that Italy misread this article"

provision mancini-1882 "Not against Great Britain"
  cite         "ministerial declaration of 1882"
  source       case_1914_ita report medium
  each         party G
  declares     "the alliance is not directed against Great Britain"
  note         "given with the first treaty; whether it went with later ones was not read"

provision art12-secrecy "Secrecy"
  cite         "Art 12"
  each         party G
  declares     "the contents of the treaty are kept secret"
  toward       party
