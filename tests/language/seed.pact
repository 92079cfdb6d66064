# A file of everything: every block, every line, every form.
# Not an instrument; only its grammar matters.
template family "Family text"  # for all members
  parameter    partner
  parameter    text
  parameter    verb
  parameter    day
  kind         "bilateral"
  binding      political
  source       text text high
  signed       day
  force        signature
  term         10y
  note         "read in \"copies\" with a \\ in them"

role participant: UKR, partner
  source       text, other text medium

provision assist "Help"
  cite         "part, 1"
  each         partner
  intends to   assist UKR about A
  says         "verb"
  quote        "no more than three days" from text

agreement a-gbr "Britain" same text as family, other_family, partner is GBR, text is bt_GBR, verb is "will seek", day is 2024-01-12
  alias        "the British one"
  depositary   USA, GBR
  opened       2024
  issued       2024-01
  published    2024-01-12T05:00Z
  signed       2014-02-20..2014-03-18
  force        2024-01-12
  force        none
  term         none
  stage        signed 2024-01-12 by GBR, UKR according to bt_GBR, other
  omits        assist, money
  known to     GBR, POL from 1939-08-25
  known to     public from 1939-10-19
  supersedes   old-text
  subject to   un-charter
  despite      un-charter/art51
  invokes      indivisibility

role party: FIN from 2023-04-04 to 2030
role party: USA, GBR, core, and others not listed except TUR from 1949-08-24

role someone: not listed
  note         "nobody is named"
  reading      roster.rus held by RUS: as written

area treaty_area: europe, north_atlantic except crimea, sevastopol
  means        place of A north of tropic_of_cancer
  reading      border.rus held by RUS: instead means place of A south of tropic_of_cancer

define covered A "Covered by Art 6"
  means
    any of  # a list
      # first
      place of A in treaty_area
      place of A not in territory of party  # second
      all of
        target of A is forces
        place of A is not island
    A is not provoked
  judge of     provoked: RUS, nac

define only_germany X in place of european_power
  means        X is DEU

organ nac of party
  rule         consensus
  rule         silence 72h
  rule         two thirds
  rule         unanimous
  rule         majority
  without      FRA
  without      interested

status accession of X: none, applied, invited, signed
  applied      application by X to NATO
  invited      any of
    decision by nac on invitation of X
    X in state
  signed       signature of protocol of X by every party as of invited

status at_war of X
  starts when  hostilities by X
  stops when   peace by X

principle indivisibility "Indivisibility of security"
  note         "appealed to by both"

provision consult "Collective consultations"  # the clock waits
  binding      proposed
  from         1949-08-24
  to           1999-01-01
  when         request by beneficiary about event E called R
  when         actual or deemed armed_attack on each party from RUS called A
  when         any of armed_attack, threat by any of RUS, BLR on V
  when         decide fulfilled by core_state G about event E with outcome join called D
  provided     V in party
  provided     V not in party of nato-1949
  provided     at least 2 of great_power except party are at_war with V
  provided     no_lift released before A
  provided     nato-1949 not in force for X
  unless       accession of X is not at least invited
  so long as   ongoing occupation by RUS of crimea
  until        first time all hold:
    no ongoing aggression by RUS on UKR
    hostilities by RUS on UKR ended before A
    A after signature
    A after entry into force
    # the year
    A before 2024-01-12
  waived by    consent by either participant on exercise
  judge of     provoked: not stated
  judge of     due: each party
  judge of     enough: any party
  each         party G except V, attacker
  each         core_state G
  jointly      party
  at least     3 of party G
  that         G
  lead         FRA, GBR with volunteers coalition
  must         consult with beneficiary about E
  must maintain neutrality
  must not     lift sanctions on RUS
  may          join toward every party as of signed
  has power to convene meeting with both participant
  intends to   fight beside V
  declares     "that the door is open"
  toward       RUS, GBR, USA
  within       24h after R, where possible
  within       3d, anchor not stated, roughly
  within       72h after consult fulfilled, illustrative
  within       6mo after request by UKR
  from         20y after entry into force
  every        1y
  timing       "immediately" after M
  timing       "at once"
  fulfilled when meeting by G with beneficiary about E
  amount       3800000000 USD per 1y
  amount       12 tanks
  manner       own means, as it deems necessary
  reading      clock.meeting held by nobody: instead within 72h after consult fulfilled
  reading      future.any: also provided
    A after signature
    A is covered
  deemed       armed_attack on each party
  terminates   a-gbr/consult toward X and by X
  voids        a-gbr toward UKR

event invasion armed_attack by RUS on UKR
  at           2022-02-24T03:00Z
  until        2022-04
  place        kyiv, kharkiv
  target       territory
  because      decree
  about        decree
  part of      war-2014
  outcome      join
  weapons      nuclear
  amount       5 USD
  source       un_report text high
  asserted by  USA, GBR from 2022-02-24
  denied by    RUS
  possible according to RUS, BLR
  said         2022-02-25
  known to     public from 2022-02-24
  same as      attack
  decided by   unga
  cite         "para 2"
  quote        "aggression" from un_report
  note         "n"

claim c1 RUS says invasion is not aggression
  said         2022-02-24
  office       "President"
  source       kremlin

statement peskov "Dmitry Peskov" for RUS about g7-2023 opposes
  said         2023-07-12
  office       "spokesman"
  toward       UKR
  through      "TASS"
  document     a/b.html sha256 0a1b2c
  span         10 200
  rendering    "a b.html" sha256 0a1b2c 10 200 "via archive"
  translation  machine
  basis        "fair dealing"
  quote        "mistaken"

commitment jets pledge by FRA to UKR of aircraft
  at           2025-11-17
  condition    "if funds are found"
  standing     withdrawn 2025-12-01
  source       elysee

horizon hostilities until 2026-08-22
horizon all until 2026-01

source bt_GBR
  url          "https://example.org/a#b"
  official     "https://example.org"
  grade        A
  kind         "treaty text"

actor UKR "Ukraine"
  kind         state
  from         1991-08-24
  to           2999
  alias        "the Ukraine"
  formerly     "Ukrainian SSR" to 1991-08-24
  successor    SUN from 1991
  cow          369
  gw           369
  iso2         UA
  member       UN from 1945-10-24 to 2999
  recognition  disputed

place crimea "Crimea"
  kind         region
  in           ukraine, europe
  of           UKR from 1991 to 2999
  administered by RUS from 2014-03-18
  overlaps     black_sea
  latitude     44.3 46.2
  longitude    -32.5 36
  alias        "Krym"

class armed_attack "armed attack"
  below        aggression
  kind         act
  both ways
  leads to     fight
  answered by  assist
  contrary to  promise
  alias        "attack"

view un "Findings of the United Nations decide"
  tier         judge, un, courts
  tier         library
  trust        "because"

# kept
# moved
scenario falklands "Argentina lands, 1982"
  record       library through 1982-04-01
  note         "a scenario"
  given        armed_attack by ARG on GBR called A
    at         1982-04-02
    place      falkland_islands
  given        claim POL says A is not provoked
    said       1982-04-03
  given        request by GBR
  ask          as of 1982-04-03 known at 1982-04-03 with what POL knew under un reading a.b, c.d assumed in force
  expect       USA, CAN owes nato-1949/art5-assist to GBR against ARG: no, fails place of A in treaty_area, due 1982-05, blocked by FRA, TUR
  expect       nobody owes nato-1949/art5-assist: no performance on record, due none
  ask          with what public knew
  flip         "a warship north of the line"
    change     place of A to north_atlantic
    change     time of A to 1981-01-01
    expect     USA owes nato-1949/art5-assist to GBR: yes
  # why
  flip         "nobody was attacked"
    remove     A, given-3
    add        threat by ARG on GBR called T
      at       1982-04-02
    add        claim c9 POL says T is provoked
    add        claim POL says T is provoked
    ask        as of 1982-04-03
    expect     USA owes nato-1949/art5-assist to GBR: unknown, fails armed_attack on V

# the end
