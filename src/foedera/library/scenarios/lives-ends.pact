# Duties that end before they are done, and strengths that are kept or not: by leaving, by a clause that ends or voids, by term.
scenario end-nato-left "France is bound when Britain is attacked, and leaves before it has helped"
  record       none
  given        denunciation by FRA to USA called D
    at         1970-01-01
  given        armed_attack by SUN on GBR called A
    at         1970-06-01
    place      london
    target     territory
  ask          as of 1970-06-02
  expect       FRA owes nato-1949/art5-assist to GBR: yes, due none
  ask          as of 1971-02-01
  # What leaving ends it ends from then on: a duty not performed by that day goes with it.
  expect       FRA owes nato-1949/art5-assist to GBR: ended
  expect       USA owes nato-1949/art5-assist to GBR: yes, due none
  flip         "it helped within the year"
    add        assist by FRA to GBR about A called M
      at       1970-07-01
    expect     FRA owes nato-1949/art5-assist to GBR: fulfilled
  flip         "it helps after it has left, which is voluntary"
    add        assist by FRA to GBR about A called M
      at       1971-01-15
    expect     FRA owes nato-1949/art5-assist to GBR: ended
  flip         "no notice"
    remove     D
    expect     FRA owes nato-1949/art5-assist to GBR: yes, due none
  flip         "the attack comes after it has left"
    change     time of A to 1971-01-15
    expect     FRA owes nato-1949/art5-assist to GBR: no, fails terminates nato-1949 toward G

scenario end-p28 "Russia attacks; then Ukraine invades Russia, or strikes Moscow: a guarantee lost, a guarantee void"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        invasion by UKR on RUS called S
    at         2027-01-10
  ask          as of 2027-01-01 assumed in force
  expect       USA owes p28-2025/p28 to UKR: yes, due none
  ask          as of 2027-02-01 assumed in force
  expect       USA owes p28-2025/p28 to UKR: ended
  expect       USA owes p28-2025/sanctions-back to UKR: ended
  expect       USA owes p28-2025/recognition-back to UKR: ended
  flip         "the United States had responded before"
    add        military_response by USA about A called M
      at       2026-12-05
    expect     USA owes p28-2025/p28 to UKR: fulfilled
  flip         "a strike on Moscow without cause, as the Security Council finds: void from the start"
    remove     S
    add        strike by UKR on moscow called V
      at       2027-01-10
    add        claim UNSC says V is without_cause
      said     2027-01-11
    expect     USA owes p28-2025/p28 to UKR: no, fails voids p28 toward UKR
  flip         "another State invades Russia"
    change     by of S to GEO
    expect     USA owes p28-2025/p28 to UKR: yes, due none
  flip         "the invasion came before the attack"
    change     time of S to 2026-11-01
    expect     USA owes p28-2025/p28 to UKR: no, fails terminates p28 toward UKR

scenario end-ba-term "An attack in the last months of the ten years"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2033-12-01T06:00Z
    place      kharkiv
  ask          as of 2033-12-20 reading future.any_later_attack
  expect       GBR owes ba-gbr/assist to UKR: yes, due none
  ask          as of 2034-03-01 reading future.any_later_attack
  expect       GBR owes ba-gbr/assist to UKR: ended
  expect       GBR owes gbr-ukr-2025/assist to UKR: yes, due none
  flip         "it helped before the ten years were over"
    add        military_assistance by GBR to UKR about A called M
      at       2033-12-24
    expect     GBR owes ba-gbr/assist to UKR: fulfilled
  flip         "an attack after the ten years"
    change     time of A to 2034-02-01T06:00Z
    expect     GBR owes ba-gbr/assist to UKR: no, fails in force
    expect     GBR owes gbr-ukr-2025/assist to UKR: yes, due none
  flip         "the agreement with France runs five weeks longer"
    change     time of A to 2034-02-01T06:00Z
    ask        as of 2034-02-10 reading future.any_later_attack
    expect     FRA owes ba-fra/assist to UKR: yes, due none
    expect     GBR owes ba-gbr/assist to UKR: no, fails in force

scenario end-pacific "Two treaties of the Pacific end while an attack is still unanswered"
  record       none
  given        notice_of_termination by KOR to USA called D1
    at         1970-01-10
  given        notice_of_termination by JPN to USA called D2
    at         1975-01-10
  given        armed_attack by PRK on KOR called A1
    at         1970-12-01
    place      seoul
  given        claim c1 USA says A1 is from_outside
    said       1970-12-01
  given        armed_attack by SUN on JPN called A2
    at         1975-12-01
    place      tokyo
  ask          as of 1971-02-01
  expect       USA owes usa-kor-1953/art3-act to KOR: ended
  ask          as of 1976-02-01
  expect       USA owes usa-jpn-1960/art5-act to JPN: ended
  flip         "before the year of notice to Korea's ally is over"
    ask        as of 1970-12-20
    expect     USA owes usa-kor-1953/art3-act to KOR: yes, due none
  flip         "no notices"
    remove     D1, D2
    expect     USA owes usa-kor-1953/art3-act to KOR: yes, due none
    expect     USA owes usa-jpn-1960/art5-act to JPN: yes, due none
  flip         "the United States acted in time"
    add        respond by USA about A2 called M
      at       1975-12-05
    expect     USA owes usa-jpn-1960/art5-act to JPN: fulfilled

scenario end-strength "Strengths that a convention names: kept, and below"
  record       none
  given        defence_capacity by FRA against DEU called S
    at         1900-01-10
    amount     1300000 men
  ask          as of 1900-01-11 with what FRA knew
  expect       FRA owes franco-russian-1892/art3-france to RUS: kept
  flip         "a million"
    remove     S
    add        defence_capacity by FRA against DEU called S2
      at       1900-01-10
      amount   1000000 men
    expect     FRA owes franco-russian-1892/art3-france to RUS: below
  flip         "nothing on record"
    remove     S
    expect     FRA owes franco-russian-1892/art3-france to RUS: yes, due none
  flip         "Russia with seven hundred thousand, on the lower figure and on the higher"
    remove     S
    add        defence_capacity by RUS against DEU called S3
      at       1900-01-10
      amount   700000 men
    ask        as of 1900-01-11 with what FRA knew reading size.high
    expect     RUS owes franco-russian-1892/art3-russia to FRA: below
  flip         "the same, on the lower figure"
    remove     S
    add        defence_capacity by RUS against DEU called S3
      at       1900-01-10
      amount   700000 men
    ask        as of 1900-01-11 with what FRA knew reading size.low
    expect     RUS owes franco-russian-1892/art3-russia to FRA: kept
  flip         "to the public, who did not know the text"
    ask        as of 1900-01-11 with what public knew
    expect     FRA owes franco-russian-1892/art3-france to RUS: no, fails not known
