# An invented agreement to write over. One line is one legal statement; lines behind # are notes to yourself.
source my_notes
  official     "Exchange of notes, invented for this folder"
  grade        C

agreement my-agreement "Agreement on consultation and help, invented"
  binding      political
  signed       2024-05-01
  force        signature
  source       my_notes text

role party: ISL, NOR

# Who owes what after which event: `when`, `each` or `jointly`, `must`, and how soon.
provision consult "Consultation"
  when         request by party R called Q
  each         party G except R
  must         consult with R about Q
  within       24h after Q

provision help "Help against an attack"
  when         armed_attack on V called A
  provided     V in party
  each         party G except V
  must         assist V about A
  manner       own choice
