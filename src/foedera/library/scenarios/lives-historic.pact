# What became, or would have become, of the duties of 1867 to 1939. Secret texts are asked with what a party knew.
scenario life-1939-poland "Poland is attacked, and Britain helps or does not"
  record       none
  given        armed_attack by DEU on POL called A
    at         1939-09-01
    place      poland
  given        military_assistance by GBR to POL about A called M
    at         1939-09-03
  ask          as of 1939-09-04
  expect       GBR owes gbr-pol-1939/art1 to POL: fulfilled
  flip         "nothing is on record: at once is no figure, so it is not overdue by a day"
    remove     M
    expect     GBR owes gbr-pol-1939/art1 to POL: yes, due none
  flip         "help that came before the attack"
    change     time of M to 1939-08-28
    expect     GBR owes gbr-pol-1939/art1 to POL: yes, due none
  flip         "help to France"
    change     to of M to FRA
    expect     GBR owes gbr-pol-1939/art1 to POL: yes, due none
  flip         "help that is not said to be about it"
    change     about of M to unknown
    expect     GBR owes gbr-pol-1939/art1 to POL: unknown
  flip         "before the agreement was signed, under it the help was voluntary"
    change     time of A to 1939-08-20
    expect     GBR owes gbr-pol-1939/art1 to POL: no, fails in force

scenario life-1939-menace "Poland resists a threat to itself, and one to a neighbour"
  record       none
  given        threat by DEU on POL called T
    at         1939-08-26
    place      danzig
  given        resistance by POL about T called W
    at         1939-08-27
  given        claim c1 POL says T is threat_to_independence
    said       1939-08-27
  given        claim c2 POL says T is vital_to_resist
    said       1939-08-27
  given        assist by GBR to POL about T called M
    at         1939-08-29
  given        threat by DEU on LTU called N
    at         1939-08-26
  given        resistance by POL about N called V
    at         1939-08-27
  given        claim c3 POL says N is menace_to_security
    said       1939-08-27
  given        assist by GBR to POL about N called K
    at         1939-08-29
  ask          as of 1939-08-30 with what POL knew
  expect       GBR owes gbr-pol-1939/art2-independence to POL: fulfilled
  expect       GBR owes gbr-pol-1939/art2-neutrality to POL: fulfilled
  expect       GBR owes gbr-pol-guarantee-1939/assist to POL: fulfilled
  flip         "Britain does nothing"
    remove     M, K
    expect     GBR owes gbr-pol-1939/art2-independence to POL: yes, due none
    expect     GBR owes gbr-pol-1939/art2-neutrality to POL: yes, due none
    expect     GBR owes gbr-pol-guarantee-1939/assist to POL: yes, due none
  flip         "Poland gives way"
    remove     W, V
    expect     GBR owes gbr-pol-1939/art2-independence to POL: conditional, fails resistance by V about A
    expect     GBR owes gbr-pol-1939/art2-neutrality to POL: conditional, fails resistance by party V about A
    expect     GBR owes gbr-pol-guarantee-1939/assist to POL: conditional, fails resistance by POL about A
  flip         "over Polish ground that is not Danzig: not what the secret protocol meant"
    change     place of T to warsaw
    expect     GBR owes gbr-pol-1939/art2-independence to POL: no, fails place of A in danzig
    expect     GBR owes gbr-pol-guarantee-1939/assist to POL: fulfilled
  flip         "a neighbour that the secret protocol does not name"
    change     on of N to ROU
    expect     GBR owes gbr-pol-1939/art2-neutrality to POL: no, fails N is BEL

scenario life-1867-luxembourg "The guarantors help Luxembourg together"
  record       none
  given        invasion by ESP on LUX called L
    at         1890-08-02
    place      luxembourg
  given        assist by AUH, DEU, FRA, GBR, ITA, NLD, RUS to LUX about L called M
    at         1890-08-20
  ask          as of 1890-09-01
  expect       GBR owes luxembourg-1867/art2-guarantee to LUX: fulfilled
  flip         "nobody helps"
    remove     M
    expect     GBR owes luxembourg-1867/art2-guarantee to LUX: yes, due none
  flip         "the invader is a guarantor, on the British reading"
    change     by of L to DEU
    expect     GBR owes luxembourg-1867/art2-guarantee to LUX: no, fails X in guarantor
  flip         "before the treaty"
    change     time of L to 1866-08-02
    expect     GBR owes luxembourg-1867/art2-guarantee to LUX: no, fails in force
  flip         "help to Belgium"
    change     to of M to BEL
    expect     GBR owes luxembourg-1867/art2-guarantee to LUX: yes, due none

scenario life-1902-neutrality "Italy stays neutral toward France, as the letters of 1902 have it"
  record       none
  given        armed_attack by DEU on FRA called A
    at         1914-08-03
  given        neutrality by ITA toward FRA about A called N
    at         1914-08-03
  ask          as of 1914-09-01 with what ITA knew
  expect       ITA owes fra-ita-1902/neutrality-attacked to FRA: kept
  flip         "nothing is on record of how Italy stands"
    remove     N
    expect     ITA owes fra-ita-1902/neutrality-attacked to FRA: yes, due none
  flip         "France attacks: there the letters bind to nothing"
    change     by of A to FRA
    change     on of A to DEU
    expect     ITA owes fra-ita-1902/neutrality-attacked to FRA: no, fails on FRA
  flip         "France declares war, provoked as Italy sees it, and Italy stays neutral"
    remove     A, N
    add        declaration_of_war by FRA on DEU called W
      at       1912-08-03
    add        claim ITA says W is directly_provoked
      said     1912-08-03
    add        neutrality by ITA toward FRA about W called N2
      at       1912-08-04
    ask        as of 1912-09-01 with what ITA knew
    expect     ITA owes fra-ita-1902/neutrality-provoked to FRA: kept
  flip         "those who attack are no power"
    remove     A, N
    add        armed_attack by ALQ on FRA called A2
      at       2002-10-06
    ask        as of 2002-11-01
    expect     ITA owes fra-ita-1902/neutrality-attacked to FRA: no, fails X in state
  flip         "the public knew of no such letters"
    ask        as of 1914-09-01 with what public knew
    expect     ITA owes fra-ita-1902/neutrality-attacked to FRA: no, fails in force

scenario life-1892-convention "France and Russia fight and mobilise, as their convention has it"
  record       none
  given        general_mobilisation by AUH called M
    at         1914-07-31
  given        general_mobilisation by FRA about M called K
    at         1914-08-01
  given        declaration_of_war by AUH on RUS called A
    at         1914-08-06
  given        assist by DEU to AUH about A called S
    at         1914-08-06
  given        fight by FRA beside RUS against DEU about A called F
    at         1914-08-10
  ask          as of 1914-09-01 with what FRA knew
  expect       FRA owes franco-russian-1892/art1-france-by-austria to RUS: fulfilled
  expect       FRA owes franco-russian-1892/art2-mobilise to RUS: fulfilled
  expect       RUS owes franco-russian-1892/art2-mobilise to FRA: yes, due none
  flip         "France mobilises in part, which is not all its forces"
    remove     K
    add        partial_mobilisation by FRA about M called K2
      at       1914-08-01
    expect     FRA owes franco-russian-1892/art2-mobilise to RUS: yes, due none
  flip         "France does not fight"
    remove     F
    expect     FRA owes franco-russian-1892/art1-france-by-austria to RUS: yes, due none
  flip         "Germany does not support Austria, and France's fighting is voluntary"
    remove     S
    expect     FRA owes franco-russian-1892/art1-france-by-austria to RUS: conditional, fails assist by DEU to AUH
  flip         "Italy attacks France with German support, and Russia fights"
    change     by of A to ITA
    change     on of A to FRA
    remove     S, F
    add        assist by DEU to ITA about A called S2
      at       1914-08-06
    add        fight by RUS beside FRA against DEU about A called F2
      at       1914-08-17
    expect     RUS owes franco-russian-1892/art1-russia-by-italy to FRA: fulfilled
  flip         "nobody of the Triple Alliance mobilises"
    remove     M, K
    expect     FRA owes franco-russian-1892/art2-mobilise to RUS: no, fails mobilise by triple_member X

scenario life-1892-length "The convention lasts as long as the Triple Alliance, by its own words"
  record       none
  given        denunciation of triple-alliance-1912 by ITA called D
    at         1915-05-04
  given        general_mobilisation by DEU called M
    at         1916-01-10
  ask          as of 1916-02-01 with what FRA knew
  expect       FRA owes franco-russian-1892/art2-mobilise to RUS: contested
  flip         "by the words of Article 6"
    ask        as of 1916-02-01 with what FRA knew reading length.words
    expect     FRA owes franco-russian-1892/art2-mobilise to RUS: no, fails terminates franco-russian-1892
  flip         "by the letters of 1899"
    ask        as of 1916-02-01 with what FRA knew reading length.letters
    expect     FRA owes franco-russian-1892/art2-mobilise to RUS: yes, due none
  flip         "nobody has denounced the Triple Alliance"
    remove     D
    expect     FRA owes franco-russian-1892/art2-mobilise to RUS: yes, due none
  flip         "before it was denounced"
    change     time of M to 1914-08-01
    ask        as of 1914-09-01 with what FRA knew
    expect     FRA owes franco-russian-1892/art2-mobilise to RUS: yes, due none

scenario life-1912-alliance "Italy, Germany and Austria-Hungary fight for each other, as their alliance has it"
  record       none
  given        armed_attack by FRA on DEU called A
    at         1914-08-04
  given        at_war by RUS with DEU called W1
    at         1914-08-01
  given        at_war by FRA with DEU called W2
    at         1914-08-03
  given        claim c1 DEU says A is not directly_provoked
    said       1914-08-04
  given        claim c2 FRA says A is not directly_provoked
    said       1914-08-04
  given        fight by ITA beside DEU about A called F
    at         1914-08-20
  ask          as of 1914-09-01 with what ITA knew
  # France and Russia at war with Germany, attacked and not provoked: Articles 2 and 3 both bind Italy.
  expect       ITA owes triple-alliance-1912/art2-germany-attacked to DEU: fulfilled
  expect       ITA owes triple-alliance-1912/art3-casus-foederis to DEU: fulfilled
  expect       AUH owes triple-alliance-1912/art3-casus-foederis to DEU: yes, due none
  flip         "Italy gives arms and does not fight"
    remove     F
    add        supply_weapons by ITA to DEU about A called F2
      at       1914-08-20
    expect     ITA owes triple-alliance-1912/art2-germany-attacked to DEU: yes, due none
    expect     ITA owes triple-alliance-1912/art3-casus-foederis to DEU: yes, due none
  flip         "Russia is at peace with Germany: one great power is not enough"
    remove     W1
    expect     ITA owes triple-alliance-1912/art3-casus-foederis to DEU: no, fails at least 2 of great_power
    expect     ITA owes triple-alliance-1912/art2-germany-attacked to DEU: fulfilled
  flip         "both sides hold it provoked"
    remove     c1, c2
    add        claim DEU says A is directly_provoked
      said     1914-08-04
    add        claim FRA says A is directly_provoked
      said     1914-08-04
    expect     ITA owes triple-alliance-1912/art2-germany-attacked to DEU: no, fails A is directly_provoked
  flip         "France attacks Italy, and Germany fights"
    change     on of A to ITA
    remove     c1, F
    add        claim ITA says A is not directly_provoked
      said     1914-08-04
    add        fight by DEU beside ITA about A called F3
      at       1914-08-20
    expect     DEU owes triple-alliance-1912/art2-italy-attacked to ITA: fulfilled
    expect     AUH owes triple-alliance-1912/art2-italy-attacked to ITA: yes, due none

scenario life-1912-threat "A threat to Germany: counsel is taken, and a war that it was forced into finds Italy neutral"
  record       none
  given        threat by RUS on DEU called T
    at         1914-07-30
  given        consult by ITA with DEU about T called C
    at         1914-07-31
  given        declaration_of_war by DEU on RUS called W
    at         1914-08-01
  given        claim c1 DEU says W is forced_by_the_threat
    said       1914-08-01
  given        claim c2 RUS says W is forced_by_the_threat
    said       1914-08-02
  given        benevolent_neutrality by ITA toward DEU about W called N
    at         1914-08-02
  ask          as of 1914-09-01 with what ITA knew
  expect       ITA owes triple-alliance-1912/art5-concert to DEU: fulfilled
  expect       ITA owes triple-alliance-1912/art4-neutrality to DEU: kept
  flip         "a neutrality that is only neutral"
    remove     N
    add        neutrality by ITA toward DEU about W called N2
      at       1914-08-02
    expect     ITA owes triple-alliance-1912/art4-neutrality to DEU: yes, due none
  flip         "no counsel is taken"
    remove     C
    expect     ITA owes triple-alliance-1912/art5-concert to DEU: yes, due none
  flip         "both sides hold that it was not forced"
    remove     c1, c2
    add        claim DEU says W is not forced_by_the_threat
      said     1914-08-01
    add        claim RUS says W is not forced_by_the_threat
      said     1914-08-02
    expect     ITA owes triple-alliance-1912/art4-neutrality to DEU: no, fails W is forced_by_the_threat
  flip         "nobody is threatened"
    remove     T, C
    expect     ITA owes triple-alliance-1912/art5-concert to DEU: no, fails threat on party V
