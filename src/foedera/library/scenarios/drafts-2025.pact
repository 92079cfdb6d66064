# Drafts without a signature: each is asked as if it were in force, alone beside the law.
scenario p28-attack "A new attack under the 28-point draft"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  ask          as of 2026-12-01 assumed in force
  expect       USA owes p28-2025/p28 to UKR: yes, due none
  expect       USA owes p28-2025/sanctions-back to UKR: yes, due none
  expect       USA owes p28-2025/recognition-back to UKR: yes, due none
  expect       FRA owes p28-2025/p28 to UKR: unknown, fails guarantor G
  flip         "the text as it is: never signed"
    ask        as of 2026-12-01
    expect     USA owes p28-2025/p28 to UKR: no, fails in force
  flip         "before the draft"
    change     time of A to 2025-06-01
    ask        as of 2025-06-02 assumed in force
    expect     USA owes p28-2025/p28 to UKR: no, fails in force
  flip         "another attacker"
    change     by of A to BLR
    expect     USA owes p28-2025/p28 to UKR: no, fails armed_attack by RUS on UKR
  flip         "Ukraine had invaded Russia before"
    add        invasion by UKR on RUS called S
      at       2026-06-01
    expect     USA owes p28-2025/p28 to UKR: no, fails terminates p28 toward UKR
    expect     USA owes p28-2025/sanctions-back to UKR: no, fails terminates sanctions-back toward UKR
  flip         "a strike on Moscow, and nobody speaks of a cause"
    add        strike by UKR on moscow called S
      at       2026-06-01
    expect     USA owes p28-2025/p28 to UKR: unknown, fails S is without_cause
  flip         "a strike on Moscow, and each side has its account"
    add        strike by UKR on moscow called S
      at       2026-06-01
    add        claim RUS says S is without_cause
    add        claim UKR says S is not without_cause
    expect     USA owes p28-2025/p28 to UKR: contested
  flip         "a strike on another city"
    add        strike by UKR on belgorod called S
      at       2026-06-01
    expect     USA owes p28-2025/p28 to UKR: yes, due none
  flip         "a strike on Russia without cause, and no place on record"
    add        strike by UKR on RUS called S
      at       2026-06-01
    add        claim RUS says S is without_cause
    add        claim UKR says S is without_cause
    expect     USA owes p28-2025/p28 to UKR: unknown, fails strike by UKR on any of moscow
  flip         "a strike on Russia without cause, in Moscow"
    add        strike by UKR on RUS called S
      at       2026-06-01
      place    moscow
    add        claim RUS says S is without_cause
    add        claim UKR says S is without_cause
    expect     USA owes p28-2025/p28 to UKR: no, fails voids p28 toward UKR
  flip         "a strike on Russia without cause, and elsewhere"
    add        strike by UKR on RUS called S
      at       2026-06-01
      place    belgorod
    add        claim RUS says S is without_cause
    add        claim UKR says S is without_cause
    expect     USA owes p28-2025/p28 to UKR: yes, due none

scenario drafts-threat "A threat and no attack: none of the drafts of 2025 is set off"
  record       none
  given        threat by RUS on UKR called T
    at         2026-12-01
    place      kharkiv
  ask          as of 2026-12-02 assumed in force
  expect       USA owes p28-2025/p28 to UKR: no, fails armed_attack by RUS on UKR
  expect       USA owes p28-2025/sanctions-back to UKR: no, fails armed_attack by RUS on UKR
  expect       USA owes p28-2025/recognition-back to UKR: no, fails armed_attack by RUS on UKR
  expect       USA owes us-framework-2025/consult to UKR: no, fails armed_attack by RUS on UKR
  expect       USA owes us-framework-2025/determine to UKR: no, fails armed_attack by RUS on UKR
  expect       USA owes p20-2025/respond to UKR: no, fails armed_attack by RUS on UKR
  expect       USA owes p20-2025/sanctions-back to UKR: no, fails armed_attack by RUS on UKR
  flip         "an attack"
    remove     T
    add        armed_attack by RUS on UKR called A
      at       2026-12-01
      place    kharkiv
    expect     USA owes p28-2025/p28 to UKR: yes, due none
    expect     USA owes p20-2025/respond to UKR: yes, due none
  flip         "an attack on another State"
    remove     T
    add        armed_attack by RUS on MDA called A
      at       2026-12-01
      place    moldova
    expect     USA owes p28-2025/p28 to UKR: no, fails armed_attack by RUS on UKR
  flip         "an attack by another State"
    remove     T
    add        armed_attack by BLR on UKR called A
      at       2026-12-01
      place    kharkiv
    expect     USA owes p20-2025/respond to UKR: no, fails armed_attack by RUS on UKR

scenario axf-line "An attack across the agreed line under the US framework draft"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  given        decision on across_agreed_line by joint_assessment about A with outcome adopted called D
    at         2026-12-02
  given        claim c1 UKR says A is significant
  given        claim c2 RUS says A is significant
  given        claim c3 UKR says A is deliberate
  given        claim c4 RUS says A is deliberate
  given        claim c5 UKR says A is sustained
  given        claim c6 RUS says A is sustained
  ask          as of 2026-12-03 assumed in force
  expect       USA owes us-framework-2025/consult to UKR: yes, due none
  expect       USA owes us-framework-2025/determine to UKR: yes, due none
  expect       FRA owes us-framework-2025/in-concert to UKR: conditional, fails determine fulfilled by USA
  flip         "the mechanism has not assessed it"
    remove     D
    expect     USA owes us-framework-2025/consult to UKR: unknown, fails A is across_agreed_line
    expect     USA owes us-framework-2025/determine to UKR: unknown, fails A is across_agreed_line
  flip         "the sides differ on one of the three words"
    remove     c6
    add        claim RUS says A is not sustained
    expect     USA owes us-framework-2025/determine to UKR: contested
  flip         "the President decides"
    add        decision on measures by USA about A called M
      at       2026-12-03
    ask        as of 2026-12-04 assumed in force
    expect     USA owes us-framework-2025/determine to UKR: fulfilled
    expect     FRA owes us-framework-2025/in-concert to UKR: yes, due none
    expect     ITA owes us-framework-2025/in-concert to UKR: unknown, fails european_ally G
  flip         "the text as it is: never signed"
    ask        as of 2026-12-03
    expect     USA owes us-framework-2025/determine to UKR: no, fails in force
  flip         "another attacker"
    change     by of A to BLR
    expect     USA owes us-framework-2025/determine to UKR: no, fails armed_attack by RUS on UKR

scenario p20-attack "A new attack under the 20-point draft, as it was described"
  record       none
  given        armed_attack by RUS on UKR called A
    at         2026-12-01T06:00Z
    place      kharkiv
  ask          as of 2026-12-01 assumed in force
  expect       USA owes p20-2025/respond to UKR: yes, due none
  expect       USA owes p20-2025/sanctions-back to UKR: yes, due none
  expect       POL owes p20-2025/respond to UKR: unknown, fails guarantor G
  flip         "Ukraine had invaded Russia before"
    add        invasion by UKR on RUS called S
      at       2026-06-01
    expect     USA owes p20-2025/respond to UKR: no, fails voids respond toward UKR
  flip         "fire on Russian territory, and each side has its account"
    add        strike by UKR on RUS called S
      at       2026-06-01
      place    belgorod
    add        claim RUS says S is not provoked
    add        claim UKR says S is provoked
    expect     USA owes p20-2025/respond to UKR: contested
  flip         "fire on Russian territory, and nobody speaks of provocation"
    add        strike by UKR on RUS called S
      at       2026-06-01
      place    belgorod
    expect     USA owes p20-2025/respond to UKR: unknown, fails S is not provoked
  flip         "the text as it is: never signed"
    ask        as of 2026-12-01
    expect     USA owes p20-2025/respond to UKR: no, fails in force
