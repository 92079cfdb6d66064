# July and August 1914: one alliance that did not bind, one that did, and two guarantees of neutrality.
# The treaty was secret, so Italy is asked with what it knew.
scenario case-1914-ita "Italy and the Triple Alliance, 3 August 1914"
  record       none
  given        declaration_of_war by AUH on SRB called S
    at         1914-07-28
  given        threat by RUS on AUH called T
    at         1914-07-30
  given        declaration_of_war by DEU on RUS called R
    at         1914-08-01
  given        at_war by DEU with RUS called W1
    at         1914-08-01
  given        declaration_of_war by DEU on FRA called F
    at         1914-08-03
  given        at_war by DEU with FRA called W2
    at         1914-08-03
  ask          as of 1914-08-03 with what ITA knew
  expect       ITA owes triple-alliance-1912/art2-germany-attacked to DEU: no, fails aggression by FRA on DEU
  expect       ITA owes triple-alliance-1912/art3-casus-foederis to DEU: no, fails armed_attack on V
  expect       ITA owes triple-alliance-1912/art3-casus-foederis to AUH: no, fails armed_attack on V
  expect       DEU owes triple-alliance-1912/art2-italy-attacked to ITA: no, fails armed_attack by FRA on ITA
  expect       ITA owes fra-ita-1902/neutrality-provoked to FRA: no, fails declaration_of_war by FRA on X
  flip         "Russia attacks Germany, France is at war with it, and nobody claims a provocation"
    remove     R, F
    add        armed_attack by RUS on DEU called A
      at       1914-08-04
    add        claim DEU says A is not directly_provoked
      said     1914-08-04
    add        claim RUS says A is not directly_provoked
      said     1914-08-04
    ask        as of 1914-08-05 with what ITA knew
    expect     ITA owes triple-alliance-1912/art3-casus-foederis to DEU: yes, due none
  flip         "each side gives its own account of the provocation"
    remove     R, F
    add        armed_attack by RUS on DEU called A
      at       1914-08-04
    add        claim DEU says A is not directly_provoked
      said     1914-08-04
    add        claim RUS says A is directly_provoked
      said     1914-08-04
    ask        as of 1914-08-05 with what ITA knew
    expect     ITA owes triple-alliance-1912/art3-casus-foederis to DEU: contested
  flip         "one great power alone"
    remove     R, F, W2
    add        armed_attack by RUS on DEU called A
      at       1914-08-03
    ask        as of 1914-08-04 with what ITA knew
    expect     ITA owes triple-alliance-1912/art3-casus-foederis to DEU: no, fails at least 2 of great_power
  flip         "Serbia is no great power and no ally"
    add        armed_attack by AUH on SRB called A
      at       1914-07-29
    expect     ITA owes triple-alliance-1912/art3-casus-foederis to SRB: no, fails V in party
  flip         "to the public the treaty was secret"
    ask        as of 1914-08-03 with what public knew
    expect     ITA owes triple-alliance-1912/art3-casus-foederis to DEU: no, fails in force
  flip         "after Italy had given notice"
    add        denunciation of triple-alliance-1912 by ITA called D
      at       1915-05-04
    add        armed_attack by FRA on DEU called A
      at       1915-05-10
    ask        as of 1915-05-11 with what ITA knew
    expect     ITA owes triple-alliance-1912/art2-germany-attacked to DEU: no, fails in force

scenario case-1914-ita-france-attacks "France attacks Germany: the alliance binds, the letters of 1902 do not"
  record       none
  given        armed_attack by FRA on DEU called A
    at         1914-08-03
  given        claim c1 DEU says A is not directly_provoked
    said       1914-08-03
  given        claim c2 FRA says A is not directly_provoked
    said       1914-08-03
  ask          as of 1914-08-04 with what ITA knew
  expect       ITA owes triple-alliance-1912/art2-germany-attacked to DEU: yes, due none
  expect       AUH owes triple-alliance-1912/art2-germany-attacked to DEU: no, fails ITA
  expect       ITA owes fra-ita-1902/neutrality-attacked to FRA: no, fails on FRA
  flip         "Germany attacks France: the letters bind, the alliance does not"
    change     by of A to DEU
    change     on of A to FRA
    remove     c1, c2
    expect     ITA owes triple-alliance-1912/art2-germany-attacked to DEU: no, fails by FRA
    expect     ITA owes fra-ita-1902/neutrality-attacked to FRA: yes, due none
  flip         "both say that it was provoked"
    remove     c1, c2
    add        claim DEU says A is directly_provoked
      said     1914-08-03
    add        claim FRA says A is directly_provoked
      said     1914-08-03
    expect     ITA owes triple-alliance-1912/art2-germany-attacked to DEU: no, fails A is directly_provoked
  flip         "nobody has said whether it was provoked"
    remove     c1, c2
    expect     ITA owes triple-alliance-1912/art2-germany-attacked to DEU: unknown, fails A is directly_provoked
  flip         "France attacks Italy"
    change     on of A to ITA
    remove     c1
    add        claim ITA says A is not directly_provoked
      said     1914-08-03
    expect     AUH, DEU owes triple-alliance-1912/art2-italy-attacked to ITA: yes, due none
  flip         "France attacks Austria-Hungary: neither half of the article"
    change     on of A to AUH
    expect     ITA owes triple-alliance-1912/art2-germany-attacked to DEU: no, fails on DEU

scenario case-1914-ita-neutrality "Forced into war by a threat, or not: Article 4"
  record       none
  given        threat by RUS on DEU called T
    at         1914-07-30
  given        declaration_of_war by DEU on RUS called W
    at         1914-08-01
  given        claim c1 DEU says W is forced_by_the_threat
    said       1914-08-01
  given        claim c2 ITA says W is not forced_by_the_threat
    said       1914-08-02
  ask          as of 1914-08-03 with what ITA knew
  expect       ITA owes triple-alliance-1912/art4-neutrality to DEU: contested
  expect       ITA owes triple-alliance-1912/art4-join to DEU: unused
  expect       ITA owes triple-alliance-1912/art5-concert to DEU: yes, due none
  flip         "on a threat by a State that is no great power"
    change     by of T to SRB
    change     on of W to SRB
    expect     ITA owes triple-alliance-1912/art4-neutrality to DEU: no, fails threat by great_power X
    expect     ITA owes triple-alliance-1912/art4-join to DEU: no, fails threat by great_power X
  flip         "both say that Germany was forced"
    remove     c2
    add        claim RUS says W is forced_by_the_threat
      said     1914-08-02
    expect     ITA owes triple-alliance-1912/art4-neutrality to DEU: yes, due none
  flip         "a threat and no war"
    remove     W, c1, c2
    expect     ITA owes triple-alliance-1912/art4-neutrality to DEU: conditional, fails declaration_of_war by V on X
  flip         "Italy joins"
    add        fight by ITA beside DEU about T called M
      at       1914-08-02
    expect     ITA owes triple-alliance-1912/art4-join to DEU: used
  flip         "nobody is threatened"
    remove     T, W, c1, c2
    expect     ITA owes triple-alliance-1912/art5-concert to DEU: no, fails threat on party V

scenario case-1914-auh "Austria-Hungary enters Serbia without an agreement with Italy"
  record       none
  given        invasion by AUH on SRB called A
    at         1914-08-12
  ask          as of 1914-08-13 with what ITA knew
  expect       AUH owes triple-alliance-1912/art7-agreement to ITA: violated
  expect       ITA owes triple-alliance-1912/art7-agreement to AUH: respected
  flip         "before the troops crossed"
    ask        as of 1914-08-11 with what ITA knew
    expect     AUH owes triple-alliance-1912/art7-agreement to ITA: respected
  flip         "after an agreement on compensation"
    add        conclusion of compensation_agreement by AUH with ITA called C
      at       1914-08-01
    expect     AUH owes triple-alliance-1912/art7-agreement to ITA: respected
  flip         "an agreement that comes later"
    add        conclusion of compensation_agreement by AUH with ITA called C
      at       1914-08-13
    expect     AUH owes triple-alliance-1912/art7-agreement to ITA: violated
  flip         "outside the Balkans"
    change     on of A to RUS
    expect     AUH owes triple-alliance-1912/art7-agreement to ITA: respected
  flip         "Germany is not bound by it"
    expect     DEU owes triple-alliance-1912/art7-agreement to ITA: no, fails balkan_side G

scenario case-1914-ita-provoked "France is provoked into declaring war, as the letters of 1902 have it"
  record       none
  given        declaration_of_war by FRA on DEU called W
    at         1912-08-03
  given        claim c1 ITA says W is directly_provoked
    said       1912-08-03
  ask          as of 1912-08-04 with what ITA knew
  expect       ITA owes fra-ita-1902/neutrality-provoked to FRA: yes, due none
  flip         "Italy sees no provocation"
    remove     c1
    add        claim ITA says W is not directly_provoked
      said     1912-08-03
    expect     ITA owes fra-ita-1902/neutrality-provoked to FRA: no, fails W is directly_provoked
  flip         "only France sees one"
    remove     c1
    add        claim FRA says W is directly_provoked
      said     1912-08-03
    expect     ITA owes fra-ita-1902/neutrality-provoked to FRA: unknown, fails W is directly_provoked
  flip         "Germany declares war"
    change     by of W to DEU
    change     on of W to FRA
    expect     ITA owes fra-ita-1902/neutrality-provoked to FRA: no, fails by FRA

# Paris counts from the day on which Germany declared war on Russia.
scenario case-1914-fra-rus "France and Russia in August 1914"
  record       none
  given        partial_mobilisation by AUH against SRB called P
    at         1914-07-25..1914-07-26
  given        general_mobilisation by AUH called M
    at         1914-07-31
  given        declaration_of_war by DEU on RUS called W1
    at         1914-08-01
  given        declaration_of_war by DEU on FRA called W2
    at         1914-08-03
  ask          as of 1914-07-27 with what FRA knew
  expect       FRA owes franco-russian-1892/art2-mobilise to RUS: contested
  expect       FRA owes franco-russian-1892/art1-france-by-germany to RUS: no, fails by DEU
  ask          as of 1914-08-01 with what FRA knew
  expect       FRA owes franco-russian-1892/art1-france-by-germany to RUS: yes, due none
  expect       FRA, RUS owes franco-russian-1892/art2-mobilise: yes, due none
  expect       RUS owes franco-russian-1892/art1-russia-by-germany to FRA: no, fails by DEU
  ask          as of 1914-08-04 with what RUS knew
  expect       RUS owes franco-russian-1892/art1-russia-by-germany to FRA: yes, due none
  flip         "France fights"
    add        fight by FRA beside RUS against DEU about W1 called K
      at       1914-08-07
    ask        as of 1914-08-08 with what FRA knew
    expect     FRA owes franco-russian-1892/art1-france-by-germany to RUS: fulfilled
  flip         "an attack on Serbia alone, which is no party"
    remove     M, W1, W2
    add        declaration_of_war by AUH on SRB called S
      at       1914-07-28
    ask        as of 1914-07-29 with what FRA knew
    expect     FRA owes franco-russian-1892/art1-france-by-germany to RUS: no, fails by DEU on RUS
    expect     FRA owes franco-russian-1892/art1-france-by-austria to RUS: no, fails by AUH on RUS
  flip         "to the public nothing was known"
    ask        as of 1914-08-04 with what public knew
    expect     FRA owes franco-russian-1892/art1-france-by-germany to RUS: no, fails in force
  flip         "nobody mobilises"
    remove     P, M
    ask        as of 1914-08-01 with what FRA knew
    expect     FRA owes franco-russian-1892/art2-mobilise to RUS: no, fails mobilise by triple_member X
  flip         "partial mobilisation as Paris read it"
    remove     M, W1, W2
    ask        as of 1914-07-27 with what FRA knew reading partial.paris
    expect     FRA owes franco-russian-1892/art2-mobilise to RUS: no, fails M is general_mobilisation

scenario case-1914-fra-rus-austria "Austria attacks Russia, with Germany behind it or not"
  record       none
  given        declaration_of_war by AUH on RUS called A
    at         1914-08-06
  given        assist by DEU to AUH about A called S
    at         1914-08-06
  ask          as of 1914-08-07 with what FRA knew
  expect       FRA owes franco-russian-1892/art1-france-by-austria to RUS: yes, due none
  flip         "Germany does not support it"
    remove     S
    expect     FRA owes franco-russian-1892/art1-france-by-austria to RUS: conditional, fails assist by DEU to AUH
  flip         "Italy attacks France with German support"
    change     by of A to ITA
    change     on of A to FRA
    remove     S
    add        assist by DEU to ITA about A called S
      at       1914-08-06
    expect     RUS owes franco-russian-1892/art1-russia-by-italy to FRA: yes, due none
    expect     FRA owes franco-russian-1892/art1-france-by-austria to RUS: no, fails by AUH on RUS
  flip         "Italy attacks France by itself"
    change     by of A to ITA
    change     on of A to FRA
    remove     S
    expect     RUS owes franco-russian-1892/art1-russia-by-italy to FRA: conditional, fails assist by DEU to ITA
  flip         "before the convention was in effect"
    change     time of A to 1893-08-06
    remove     S
    ask        as of 1893-08-07 with what FRA knew
    expect     FRA owes franco-russian-1892/art1-france-by-austria to RUS: no, fails in force

# A guarantee by each, and a guarantee by all together: the same invader, two answers.
scenario case-1914-bel "Belgium and Luxembourg, August 1914"
  record       none
  given        invasion by DEU on LUX called L
    at         1914-08-02
    place      luxembourg
  given        invasion by DEU on BEL called A
    at         1914-08-04
    place      belgium
  ask          as of 1914-08-04
  expect       DEU owes london-1839/respect to BEL: violated
  expect       AUH, FRA, GBR, RUS owes london-1839/art1-guarantee to BEL: yes, due none
  expect       DEU owes london-1839/art1-guarantee to BEL: no, fails guarantor G except X
  expect       DEU owes luxembourg-1867/respect to LUX: violated
  expect       GBR owes luxembourg-1867/art2-guarantee to LUX: no, fails X in guarantor
  expect       BEL owes london-1839/art7-neutrality to GBR: yes, due none
  flip         "Britain comes to Belgium's help"
    add        military_assistance by GBR to BEL about A called M
      at       1914-08-22
    ask        as of 1914-08-23
    expect     GBR owes london-1839/art1-guarantee to BEL: fulfilled
    expect     AUH owes london-1839/art1-guarantee to BEL: yes, due none
  flip         "the invader is no guarantor"
    change     by of A to ESP
    change     by of L to ESP
    expect     DEU owes london-1839/art1-guarantee to BEL: yes, due none
    expect     GBR owes luxembourg-1867/art2-guarantee to LUX: yes, due none
    expect     DEU owes london-1839/respect to BEL: respected
  flip         "the words of 1867 without the British reading"
    ask        as of 1914-08-04 reading collective.words
    expect     GBR owes luxembourg-1867/art2-guarantee to LUX: yes, due none
  flip         "an ultimatum is not yet an attack"
    remove     A
    add        ultimatum by DEU on BEL called U
      at       1914-08-02
    expect     GBR owes london-1839/art1-guarantee to BEL: no, fails any of armed_attack, neutrality_violation
  flip         "Italy guarantees Luxembourg and not Belgium"
    expect     ITA owes london-1839/art1-guarantee to BEL: no, fails guarantor G except X
  flip         "nobody enters Luxembourg"
    remove     L
    expect     GBR owes luxembourg-1867/art2-guarantee to LUX: no, fails any of armed_attack, neutrality_violation

# From here the library's own record is asked.
scenario case-1914-record "The record of August 1914"
  record       library through 1915-12-31
  ask          as of 1914-08-04 with what ITA knew
  expect       ITA owes triple-alliance-1912/art3-casus-foederis to DEU: no, fails armed_attack on V
  expect       GBR owes london-1839/art1-guarantee to BEL: yes, due none
  ask          as of 1914-09-01 with what FRA knew
  expect       FRA owes franco-russian-1892/art1-france-by-germany to RUS: fulfilled
  expect       RUS owes franco-russian-1892/art1-russia-by-germany to FRA: fulfilled
  flip         "Britain has fought by September"
    ask        as of 1914-09-01
    expect     GBR owes london-1839/art1-guarantee to BEL: fulfilled
    expect     AUH owes london-1839/art1-guarantee to BEL: yes, due none
  flip         "in June nothing had happened"
    ask        as of 1914-06-30
    expect     GBR owes london-1839/art1-guarantee to BEL: no, fails any of armed_attack, neutrality_violation
  flip         "Luxembourg"
    ask        as of 1914-08-04
    expect     GBR owes luxembourg-1867/art2-guarantee to LUX: no, fails X in guarantor
    expect     DEU owes luxembourg-1867/respect to LUX: violated
  flip         "Austria-Hungary in the Balkans"
    ask        as of 1914-08-31 with what ITA knew
    expect     AUH owes triple-alliance-1912/art7-agreement to ITA: violated
