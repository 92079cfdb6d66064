scenario ukswefin-request "Sweden is attacked and asks, May 2022 to 2024"
  record       none
  given        armed_attack by RUS on SWE called A
    at         2022-07-01
    place      stockholm
  given        request by SWE about A called R
    at         2022-07-01
  ask          as of 2022-07-02
  expect       GBR owes gbr-swe-2022/assist to SWE: yes, due none
  expect       GBR owes gbr-fin-2022/assist to SWE: no, fails on side V
  flip         "Sweden has not asked"
    remove     R
    expect     GBR owes gbr-swe-2022/assist to SWE: conditional, fails request by V about A
  flip         "the United Kingdom is struck and asks"
    change     on of A to GBR
    change     by of R to GBR
    expect     SWE owes gbr-swe-2022/assist to GBR: yes, due none
    expect     FIN owes gbr-fin-2022/assist to GBR: yes, due none
  flip         "the others of the family are not bound to each other"
    expect     FIN owes gbr-swe-2022/assist to SWE: no, fails side G
  flip         "after Sweden joined NATO"
    change     time of A to 2024-07-01
    change     time of R to 2024-07-01
    ask        as of 2024-07-02
    expect     GBR owes gbr-swe-2022/assist to SWE: contested
  flip         "as a bridge it is over then"
    change     time of A to 2024-07-01
    change     time of R to 2024-07-01
    ask        as of 2024-07-02 reading span.bridge
    expect     GBR owes gbr-swe-2022/assist to SWE: no, fails SWE not in party of nato-1949
  flip         "before signature"
    change     time of A to 2022-05-01
    ask        as of 2022-07-02
    expect     GBR owes gbr-swe-2022/assist to SWE: no, fails in force

scenario ukswefin-disaster "Finland is struck by a disaster"
  record       none
  given        disaster on FIN called A
    at         2022-08-01
    place      finland
  given        request by FIN about A called R
    at         2022-08-02
  ask          as of 2022-08-03
  expect       GBR owes gbr-fin-2022/assist to FIN: yes, due none
  flip         "the United Kingdom helps"
    add        assist by GBR to FIN about A called M
      at       2022-08-05
    ask        as of 2022-08-06
    expect     GBR owes gbr-fin-2022/assist to FIN: fulfilled
  flip         "nobody asks"
    remove     R
    expect     GBR owes gbr-fin-2022/assist to FIN: conditional, fails request by V about A
  flip         "Sweden is no side of it"
    expect     SWE owes gbr-fin-2022/assist to FIN: no, fails side G
  flip         "ten days before the declaration"
    change     time of A to 2022-05-01
    change     time of R to 2022-05-02
    expect     GBR owes gbr-fin-2022/assist to FIN: no, fails in force
