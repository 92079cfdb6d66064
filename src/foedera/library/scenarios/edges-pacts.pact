# The edges of the pacts in the Pacific, of the arrangement with Israel and of the Triple Alliance.
scenario edge-usa-jpn-okinawa "Okinawa before and after it came back"
  record       none
  given        armed_attack by CHN on JPN called A
    at         1973-03-01
    place      okinawa
  ask          as of 1973-03-02
  expect       USA owes usa-jpn-1960/art5-act to JPN: yes, due none
  flip         "before it came back"
    change     time of A to 1971-03-01
    ask        as of 1971-03-02
    expect     USA owes usa-jpn-1960/art5-act to JPN: no, fails A is administered
  flip         "on the Senkaku Islands before they came back"
    change     place of A to senkaku_islands
    change     time of A to 1971-03-01
    ask        as of 1971-03-02
    expect     USA owes usa-jpn-1960/art5-act to JPN: no, fails A is administered
  flip         "on Tokyo before Okinawa came back"
    change     place of A to tokyo
    change     time of A to 1971-03-01
    ask        as of 1971-03-02
    expect     USA owes usa-jpn-1960/art5-act to JPN: yes, due none

scenario edge-usa-kor-ground "Ground that is nobody's for certain, unless a party recognises it"
  record       none
  given        armed_attack by PRK on KOR called A
    at         1968-01-21
    place      pacific_area
  given        claim c1 USA says A is on_recognised_ground
    said       1968-01-21
  ask          as of 1968-01-22 reading external.text
  expect       USA owes usa-kor-1953/art3-act to KOR: yes, due none
  flip         "Korea recognises it: the opinion of either is enough"
    remove     c1
    add        claim KOR says A is on_recognised_ground
      said     1968-01-21
    expect     USA owes usa-kor-1953/art3-act to KOR: yes, due none
  flip         "nobody recognises it"
    remove     c1
    expect     USA owes usa-kor-1953/art3-act to KOR: unknown, fails place of A in territory of party
  flip         "a body of the United Nations does, and the text asks the parties alone"
    remove     c1
    add        claim UNGA says A is on_recognised_ground
      said     1968-01-21
    expect     USA owes usa-kor-1953/art3-act to KOR: unknown, fails place of A in territory of party
  flip         "Tokyo, which neither recognises"
    change     place of A to tokyo
    remove     c1
    add        claim KOR says A is not on_recognised_ground
      said     1968-01-21
    add        claim USA says A is not on_recognised_ground
      said     1968-01-21
    expect     USA owes usa-kor-1953/art3-act to KOR: no, fails place of A in territory of party

scenario edge-usa-isr-dates "Each memorandum from its own day"
  record       none
  given        armed_attack by SYR on ISR called A
    at         1976-03-01
    place      israel
  given        claim c1 USA says A is deemed_threat_to_israel
    said       1976-03-01
  ask          as of 1976-03-02
  expect       USA owes usa-isr/moa1979-consider to ISR: no, fails from 1979-03-26
  expect       USA owes usa-isr/edge to ISR: no, fails from 2008
  flip         "after the memorandum of 1979"
    change     time of A to 1980-03-01
    remove     c1
    add        claim USA says A is deemed_threat_to_israel
      said     1980-03-01
    ask        as of 1980-03-02
    expect     USA owes usa-isr/moa1979-consider to ISR: yes, due none
    expect     USA owes usa-isr/edge to ISR: no, fails from 2008
  flip         "after the law of 2008"
    ask        as of 2010-01-01
    expect     USA owes usa-isr/edge to ISR: yes, due none
  flip         "no other State is bound"
    ask        as of 2010-01-01
    expect     FRA owes usa-isr/edge to ISR: no, fails USA

scenario edge-triple-alliance-excepted "Who is not called on: the one attacked, and the one that chose its war"
  record       none
  given        armed_attack by FRA on ITA called A
    at         1914-08-03
    place      italy
  given        claim c1 ITA says A is not directly_provoked
    said       1914-08-03
  given        claim c2 FRA says A is not directly_provoked
    said       1914-08-03
  ask          as of 1914-08-04 with what ITA knew
  expect       DEU owes triple-alliance-1912/art2-italy-attacked to ITA: yes, due none
  expect       ITA owes triple-alliance-1912/art2-italy-attacked: no, fails party G except ITA
  flip         "both say that Italy provoked it"
    remove     c1, c2
    add        claim ITA says A is directly_provoked
      said     1914-08-03
    add        claim FRA says A is directly_provoked
      said     1914-08-03
    expect     DEU owes triple-alliance-1912/art2-italy-attacked to ITA: no, fails A is directly_provoked
  flip         "the two sides differ"
    remove     c2
    add        claim FRA says A is directly_provoked
      said     1914-08-03
    expect     DEU owes triple-alliance-1912/art2-italy-attacked to ITA: contested
  flip         "Great Britain attacks"
    change     by of A to GBR
    expect     DEU owes triple-alliance-1912/art2-italy-attacked to ITA: no, fails armed_attack by FRA on ITA

scenario edge-triple-alliance-two-powers "Attack and war with two great powers: the one attacked owes nothing to itself"
  record       none
  given        armed_attack by FRA on DEU called A
    at         1914-08-04
    place      germany
  given        war by FRA with DEU called W1
    at         1914-08-03
  given        war by RUS with DEU called W2
    at         1914-08-01
  given        claim c1 DEU says A is not directly_provoked
    said       1914-08-04
  given        claim c2 FRA says A is not directly_provoked
    said       1914-08-04
  ask          as of 1914-08-05 with what ITA knew
  expect       ITA owes triple-alliance-1912/art3-casus-foederis to DEU: yes, due none
  expect       DEU owes triple-alliance-1912/art3-casus-foederis: no, fails party G except V
  flip         "one great power only"
    remove     W2
    expect     ITA owes triple-alliance-1912/art3-casus-foederis to DEU: no, fails at least 2 of great_power
  flip         "both say that it was provoked"
    remove     c1, c2
    add        claim DEU says A is directly_provoked
      said     1914-08-04
    add        claim FRA says A is directly_provoked
      said     1914-08-04
    expect     ITA owes triple-alliance-1912/art3-casus-foederis to DEU: no, fails A is directly_provoked
  flip         "a State outside is attacked"
    change     on of A to BEL
    change     place of A to belgium
    expect     ITA owes triple-alliance-1912/art3-casus-foederis to BEL: no, fails V in party

scenario edge-triple-alliance-threat "A threat by a great power that is itself of the alliance"
  record       none
  given        threat by RUS on AUH called T
    at         1914-07-25
  given        declaration_of_war by AUH on RUS called W
    at         1914-08-06
  given        claim c1 AUH says W is forced_by_the_threat
    said       1914-08-06
  given        claim c2 RUS says W is forced_by_the_threat
    said       1914-08-06
  ask          as of 1914-08-07 with what ITA knew
  expect       ITA owes triple-alliance-1912/art4-neutrality to AUH: yes
  expect       ITA owes triple-alliance-1912/art4-join to AUH: unused
  expect       AUH owes triple-alliance-1912/art4-neutrality: no, fails party G except V
  expect       AUH owes triple-alliance-1912/art4-join: no, fails party G except V
  flip         "the threat is Italy's own"
    change     by of T to ITA
    change     on of W to ITA
    expect     DEU owes triple-alliance-1912/art4-neutrality to AUH: no, fails X not in party
    expect     DEU owes triple-alliance-1912/art4-join to AUH: no, fails X not in party
  flip         "Austria-Hungary declares no war"
    remove     W, c1, c2
    expect     ITA owes triple-alliance-1912/art4-neutrality to AUH: conditional, fails declaration_of_war by V on X
  flip         "to the public, who did not know the text"
    ask        as of 1914-08-07 with what public knew
    expect     ITA owes triple-alliance-1912/art4-neutrality to AUH: no, fails in force
