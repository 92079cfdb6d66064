# Two treaties in the Pacific and a statute: where an attack has to happen, who is bound, and to what.
scenario usa-jpn-attack "An attack on Tokyo"
  record       none
  given        armed_attack by PRK on JPN called A
    at         2027-03-01
    place      tokyo
  ask          as of 2027-03-02
  expect       USA owes usa-jpn-1960/art5-act to JPN: yes, due none
  expect       JPN owes usa-jpn-1960/art5-act to USA: yes, due none
  expect       USA owes usa-jpn-1960/art5-report to UNSC: conditional, fails art5-act fulfilled by party G about armed_attack A
  flip         "on the territory of the United States"
    change     on of A to USA
    change     place of A to hawaii
    expect     JPN owes usa-jpn-1960/art5-act to USA: no, fails A is administered
  flip         "on forces of the United States in Japan"
    change     on of A to USA
    change     target of A to forces
    expect     JPN owes usa-jpn-1960/art5-act to USA: yes, due none
  flip         "on the Senkaku Islands"
    change     by of A to CHN
    change     place of A to senkaku_islands
    expect     USA owes usa-jpn-1960/art5-act to JPN: yes, due none
  flip         "on Okinawa before it came back"
    change     place of A to okinawa
    change     time of A to 1970-03-01
    ask        as of 1970-03-02
    expect     USA owes usa-jpn-1960/art5-act to JPN: no, fails A is administered
  flip         "a third State is attacked"
    change     on of A to KOR
    change     place of A to seoul
    expect     USA owes usa-jpn-1960/art5-act to JPN: no, fails on party V
  flip         "before the treaty"
    change     time of A to 1959-03-01
    ask        as of 1959-03-02
    expect     USA owes usa-jpn-1960/art5-act to JPN: no, fails in force
  flip         "the United States acts"
    add        respond by USA about A called M
      at       2027-03-02
    ask        as of 2027-03-03
    expect     USA owes usa-jpn-1960/art5-act to JPN: fulfilled
    expect     USA owes usa-jpn-1960/art5-report to UNSC: yes, due none

scenario usa-jpn-end "The Security Council acts"
  record       none
  given        armed_attack by PRK on JPN called A
    at         2027-03-01
    place      tokyo
  given        respond by USA about A called M
    at         2027-03-02
  given        measures by UNSC about A called S
    at         2027-03-20
  given        claim c1 UNSC says S is sufficient
    said       2027-03-20
  ask          as of 2027-03-21
  expect       USA owes usa-jpn-1960/art5-end: yes, due none
  flip         "no measures"
    remove     S, c1
    expect     USA owes usa-jpn-1960/art5-end: conditional, fails measures by UNSC about A
  flip         "not enough"
    remove     c1
    add        claim UNSC says S is not sufficient
      said     2027-03-20
    expect     USA owes usa-jpn-1960/art5-end: no, fails S is sufficient
  flip         "the United States has not acted"
    remove     M
    expect     USA owes usa-jpn-1960/art5-end: conditional, fails art5-act fulfilled by party G about armed_attack A
  flip         "and has nothing to report"
    remove     M
    expect     USA owes usa-jpn-1960/art5-report to UNSC: conditional, fails art5-act fulfilled by party G about armed_attack A

scenario usa-jpn-bases "Bases, and what has to be talked over first"
  record       none
  given        proposal by USA on deployment_change to JPN called Q
    at         2027-03-01
  given        deploy forces by USA called F
    at         2027-03-01
    place      tokyo
  ask          as of 2027-03-02
  expect       USA owes usa-jpn-1960/notes-consult to JPN: yes, due none
  expect       USA owes usa-jpn-1960/art6-bases to JPN: used
  flip         "a change of another kind"
    remove     Q
    add        proposal by USA on training_hours to JPN called Q
      at       2027-03-01
    expect     USA owes usa-jpn-1960/notes-consult to JPN: no, fails proposal by USA on any of deployment_change
  flip         "it consults"
    add        consult by USA with JPN about Q called C
      at       2027-03-02
    expect     USA owes usa-jpn-1960/notes-consult to JPN: fulfilled
  flip         "no forces are sent"
    remove     F
    expect     USA owes usa-jpn-1960/art6-bases to JPN: unused
  flip         "Japan has no such duty"
    expect     JPN owes usa-jpn-1960/notes-consult: no, fails USA

scenario usa-jpn-termination "Notice after ten years"
  record       none
  given        notice_of_termination by JPN to USA called D
    at         1975-01-10
  given        armed_attack by SUN on JPN called A
    at         1976-02-01
    place      tokyo
  ask          as of 1975-01-11
  expect       JPN owes usa-jpn-1960/art10-terminate: used
  ask          as of 1976-02-02
  expect       USA owes usa-jpn-1960/art5-act to JPN: no, fails terminates usa-jpn-1960
  flip         "within the year of the notice"
    change     time of A to 1975-06-01
    ask        as of 1975-06-02
    expect     USA owes usa-jpn-1960/art5-act to JPN: yes, due none
  flip         "in the first ten years"
    change     time of D to 1965-01-10
    ask        as of 1965-01-11
    expect     JPN owes usa-jpn-1960/art10-terminate: no, fails from 10y after entry into force
  flip         "no notice"
    remove     D
    expect     JPN owes usa-jpn-1960/art10-terminate: available
    expect     USA owes usa-jpn-1960/art5-act to JPN: yes, due none

scenario usa-kor-attack "An attack on Seoul"
  record       none
  given        armed_attack by PRK on KOR called A
    at         1968-01-21
    place      seoul
  given        claim c1 USA says A is from_outside
    said       1968-01-21
  ask          as of 1968-01-22
  expect       USA owes usa-kor-1953/art3-act to KOR: yes, due none
  flip         "the United States has not said that it came from outside"
    remove     c1
    expect     USA owes usa-kor-1953/art3-act to KOR: unknown
  flip         "on the words of the text alone"
    remove     c1
    ask        as of 1968-01-22 reading external.text
    expect     USA owes usa-kor-1953/art3-act to KOR: yes, due none
  flip         "an attack in Europe"
    change     place of A to berlin
    expect     USA owes usa-kor-1953/art3-act to KOR: no, fails place of A in pacific
  flip         "on the United States in the Pacific"
    change     on of A to USA
    change     place of A to guam
    expect     KOR owes usa-kor-1953/art3-act to USA: yes, due none
  flip         "a third State is attacked"
    change     on of A to JPN
    change     place of A to tokyo
    expect     USA owes usa-kor-1953/art3-act to KOR: no, fails on party V
  flip         "before the treaty was in force"
    change     time of A to 1954-01-21
    ask        as of 1954-01-22
    expect     USA owes usa-kor-1953/art3-act to KOR: no, fails in force
  flip         "on the two days that the sources differ on"
    change     time of A to 1954-11-17
    remove     c1
    add        claim USA says A is from_outside
      said     1954-11-17
    ask        as of 1954-11-18
    expect     USA owes usa-kor-1953/art3-act to KOR: unknown, fails in force

scenario usa-kor-threat "A threat that one of the two finds dangerous"
  record       none
  given        threat_of_armed_attack by PRK on KOR called T
    at         1968-01-10
  given        claim c1 KOR says T is danger_to_security
    said       1968-01-10
  ask          as of 1968-01-11
  expect       USA owes usa-kor-1953/art2-consult to KOR: yes, due none
  expect       USA owes usa-kor-1953/art3-act to KOR: no, fails armed_attack on party V
  flip         "the other finds it dangerous"
    remove     c1
    add        claim USA says T is danger_to_security
      said     1968-01-10
    expect     USA owes usa-kor-1953/art2-consult to KOR: yes, due none
  flip         "neither does"
    remove     c1
    expect     USA owes usa-kor-1953/art2-consult to KOR: unknown, fails T is danger_to_security
  flip         "they consult"
    add        consult by USA with KOR about T called C
      at       1968-01-12
    ask        as of 1968-01-13
    expect     USA owes usa-kor-1953/art2-consult to KOR: fulfilled
  flip         "against a third State"
    change     on of T to JPN
    expect     USA owes usa-kor-1953/art2-consult to KOR: no, fails on party V

scenario usa-kor-termination "Notice, and a year"
  record       none
  given        notice_of_termination by KOR to USA called D
    at         1970-01-10
  given        threat_of_armed_attack by PRK on KOR called T
    at         1971-02-01
  given        claim c1 KOR says T is danger_to_security
    said       1971-02-01
  ask          as of 1970-01-11
  expect       KOR owes usa-kor-1953/art6-terminate: used
  ask          as of 1971-02-02
  expect       USA owes usa-kor-1953/art2-consult to KOR: no, fails terminates usa-kor-1953
  flip         "no notice"
    remove     D
    expect     USA owes usa-kor-1953/art2-consult to KOR: yes, due none
    expect     KOR owes usa-kor-1953/art6-terminate: available
  flip         "within the year"
    change     time of D to 1970-10-10
    expect     USA owes usa-kor-1953/art2-consult to KOR: yes, due none
  flip         "no third State can end it"
    expect     JPN owes usa-kor-1953/art6-terminate: no, fails party G
  flip         "the United States gives notice instead"
    change     by of D to USA
    change     to of D to KOR
    expect     USA owes usa-kor-1953/art2-consult to KOR: no, fails terminates usa-kor-1953
    expect     KOR owes usa-kor-1953/art6-terminate: available

scenario tra-blockade "A blockade of Taiwan"
  record       none
  given        blockade by CHN on TWN called T
    at         2027-05-01
    place      taiwan
  ask          as of 2027-05-02
  expect       USA owes tra-1979/inform to TWN: yes, due none
  expect       USA owes tra-1979/action to TWN: yes, due none
  expect       USA owes tra-1979/arms to TWN: yes, due none
  expect       USA owes tra-1979/quantity: available
  flip         "no threat"
    remove     T
    expect     USA owes tra-1979/inform to TWN: no, fails any of threat
    expect     USA owes tra-1979/action to TWN: no, fails any of threat
    expect     USA owes tra-1979/arms to TWN: yes, due none
  flip         "Congress is informed and action decided"
    add        inform congress by USA about T called I
      at       2027-05-02
    add        decide on action by USA about T called D
      at       2027-05-10
    ask        as of 2027-05-11
    expect     USA owes tra-1979/inform to TWN: fulfilled
    expect     USA owes tra-1979/action to TWN: fulfilled
  flip         "the kind and amount is determined"
    add        determine nature_and_quantity by USA for TWN called N
      at       2027-05-01
    expect     USA owes tra-1979/quantity: used
  flip         "another State is threatened"
    change     on of T to JPN
    expect     USA owes tra-1979/inform to TWN: no, fails on TWN
  flip         "before the act took effect"
    change     time of T to 1978-12-01
    ask        as of 1978-12-02
    expect     USA owes tra-1979/inform to TWN: no, fails not known then
  flip         "no other State is bound"
    expect     JPN owes tra-1979/arms to TWN: no, fails legislator
