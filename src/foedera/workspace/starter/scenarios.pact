# What you expect, written before you ask; `foedera test` compares it with the answers. Nothing here happened.
scenario my-agreement-help "A request, then an attack, assumed"
  record       none
  given        request by NOR called Q
    at         2030-03-01T06:00Z
  given        armed_attack on NOR called A
    at         2030-03-02
  ask          as of 2030-03-03
  expect       ISL owes my-agreement/consult to NOR: yes, due 2030-03-02T06:00Z
  expect       ISL owes my-agreement/help to NOR: yes, due none
  expect       NOR owes my-agreement/help to NOR: no
  flip         "the attack is on a State that is no party"
    change     on of A to DNK
    expect     ISL owes my-agreement/help to DNK: no, fails V in party
