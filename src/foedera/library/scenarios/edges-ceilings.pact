# Ceilings in drafts that were never signed: the figure on record against the figure of each side.
scenario edge-istanbul-ceilings "Ukraine's forces against the figures of both sides"
  record       none
  given        exceed personnel_ceiling by UKR called P
    at         2027-01-10
    amount     200000 persons
  given        exceed tank_ceiling by UKR called T
    at         2027-01-10
    amount     500 tanks
  given        exceed artillery_ceiling by UKR called G
    at         2027-01-10
    amount     1000 pieces
  given        exceed missile_range_ceiling by UKR called M
    at         2027-01-10
    amount     30 km
  ask          as of 2027-01-11 reading caps.rus assumed in force
  expect       UKR owes istanbul-2022/personnel-cap to GBR: violated
  expect       UKR owes istanbul-2022/tank-cap to GBR: violated
  expect       UKR owes istanbul-2022/artillery-cap to GBR: violated
  expect       UKR owes istanbul-2022/missile-range to GBR: respected
  ask          as of 2027-01-11 reading caps.ukr assumed in force
  expect       UKR owes istanbul-2022/personnel-cap to GBR: respected
  expect       UKR owes istanbul-2022/tank-cap to GBR: respected
  expect       UKR owes istanbul-2022/artillery-cap to GBR: respected
  flip         "both sides' figures at once"
    ask        as of 2027-01-11 assumed in force
    expect     UKR owes istanbul-2022/personnel-cap to GBR: contested
    expect     UKR owes istanbul-2022/tank-cap to GBR: contested
    expect     UKR owes istanbul-2022/artillery-cap to GBR: contested
  flip         "beyond both"
    remove     P
    add        exceed personnel_ceiling by UKR called P
      at       2027-01-10
      amount   800000 persons
    ask        as of 2027-01-11 assumed in force
    expect     UKR owes istanbul-2022/personnel-cap to GBR: violated
  flip         "within both"
    remove     P, T, G
    add        exceed personnel_ceiling by UKR called P
      at       2027-01-10
      amount   85000 persons
    add        exceed tank_ceiling by UKR called T
      at       2027-01-10
      amount   342 tanks
    add        exceed artillery_ceiling by UKR called G
      at       2027-01-10
      amount   519 pieces
    ask        as of 2027-01-11 assumed in force
    expect     UKR owes istanbul-2022/personnel-cap to GBR: respected
    expect     UKR owes istanbul-2022/tank-cap to GBR: respected
    expect     UKR owes istanbul-2022/artillery-cap to GBR: respected
  flip         "nothing is on record"
    remove     P
    ask        as of 2027-01-11 assumed in force
    expect     UKR owes istanbul-2022/personnel-cap to GBR: respected
  flip         "the text as it is: never signed"
    ask        as of 2027-01-11
    expect     UKR owes istanbul-2022/personnel-cap to GBR: no, fails in force

scenario edge-p28-ceiling "The ceiling of the 28-point draft"
  record       none
  given        exceed personnel_ceiling by UKR called P
    at         2027-01-10
    amount     600000 persons
  ask          as of 2027-01-11 assumed in force
  expect       UKR owes p28-2025/force-cap to USA: respected
  flip         "one more"
    remove     P
    add        exceed personnel_ceiling by UKR called P
      at       2027-01-10
      amount   600001 persons
    expect     UKR owes p28-2025/force-cap to USA: violated
  flip         "by how many is not said"
    remove     P
    add        exceed personnel_ceiling by UKR called P
      at       2027-01-10
    expect     UKR owes p28-2025/force-cap to USA: violated
  flip         "the text as it is: never signed"
    ask        as of 2027-01-11
    expect     UKR owes p28-2025/force-cap to USA: no, fails in force

scenario edge-franco-russian-size "Russia's forces of 1892, on both figures of the text"
  record       none
  given        defence_capacity by RUS against DEU called S
    at         1900-01-10
    amount     750000 men
  ask          as of 1900-01-11 with what FRA knew
  expect       RUS owes franco-russian-1892/art3-russia to FRA: contested
  ask          as of 1900-01-11 with what FRA knew reading size.low
  expect       RUS owes franco-russian-1892/art3-russia to FRA: yes, due none
  flip         "to the public, who did not know the text"
    ask        as of 1900-01-11 with what public knew
    expect     RUS owes franco-russian-1892/art3-russia to FRA: no, fails not known
  flip         "before it took effect"
    ask        as of 1893-01-01 with what FRA knew
    expect     RUS owes franco-russian-1892/art3-russia to FRA: no, fails in force
  flip         "another State"
    expect     DEU owes franco-russian-1892/art3-russia to FRA: no, fails RUS
  flip         "as many as the higher figure asks"
    remove     S
    add        defence_capacity by RUS against DEU called S2
      at       1900-01-10
      amount   800000 men
    ask        as of 1900-01-11 with what FRA knew
    expect     RUS owes franco-russian-1892/art3-russia to FRA: kept
