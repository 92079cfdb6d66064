# July and August 1914. What a party said of an act stands in claims; days marked memory were not read.
event ultimatum-1914-auh ultimatum by AUH on SRB
  at           1914-07-23
  source       case_1914_ita text high
  note         "Germany had been consulted, Italy had not"

event war-1914-auh-srb declaration_of_war by AUH on SRB
  at           1914-07-28
  source       case_1914_ita text high

event mobilisation-1914-auh partial_mobilisation by AUH against SRB
  at           1914-07-25..1914-07-26
  source       case_1914_fra memory low

event mobilisation-1914-rus general_mobilisation by RUS
  at           1914-07-30
  source       case_1914_fra memory low

event mobilisation-1914-auh-all general_mobilisation by AUH
  at           1914-07-31
  source       case_1914_fra memory low

event mobilisation-1914-fra general_mobilisation by FRA about mobilisation-1914-auh-all
  at           1914-08-01
  source       case_1914_fra memory low

event mobilisation-1914-deu general_mobilisation by DEU
  at           1914-08-01
  source       case_1914_fra memory low

event war-1914-deu-rus declaration_of_war by DEU on RUS
  at           1914-08-01
  source       case_1914_ita text high

event at-war-1914-deu-rus at_war by DEU with RUS
  at           1914-08-01
  until        1918-03-03
  source       case_1914_ita report high
  note         "end: peace of Brest-Litovsk (memory)"

event invasion-1914-lux invasion by DEU on LUX
  at           1914-08-02
  place        luxembourg
  target       territory
  source       case_1914_bel report high

event ultimatum-1914-bel ultimatum by DEU on BEL
  at           1914-08-02
  source       case_1914_bel report high
  note         "Belgium refused on the next day"

event neutrality-1914-ita declaration_of_neutrality by ITA
  at           1914-08-02
  source       case_1914_ita report medium
  note         "decided in council on the first by the Austrian account, announced on the second; the third is found as well"

event war-1914-deu-fra declaration_of_war by DEU on FRA
  at           1914-08-03
  source       case_1914_ita text high

event at-war-1914-deu-fra at_war by DEU with FRA
  at           1914-08-03
  until        1918-11-11
  source       case_1914_ita report high
  note         "end: armistice (memory)"

event invasion-1914-bel invasion by DEU on BEL
  at           1914-08-04
  place        belgium
  target       territory
  source       case_1914_bel report high
  note         "the chancellor told parliament the same day that it was against international law (memory); Germany later denied that the guarantee still applied"

event appeal-1914-bel appeal by BEL to FRA, GBR, RUS about invasion-1914-bel
  at           1914-08-04
  source       case_1914_bel report high

event war-1914-gbr-deu declaration_of_war by GBR on DEU
  at           1914-08-04
  because      invasion-1914-bel
  source       case_1914_ita text high

event assist-1914-gbr military_assistance by GBR to BEL about invasion-1914-bel
  at           1914-08
  source       case_1914_bel memory medium

event war-1914-auh-rus declaration_of_war by AUH on RUS
  at           1914-08-06
  source       case_1914_fra memory low

event fight-1914-rus fight by RUS beside FRA against DEU about war-1914-deu-fra
  at           1914-08-15..1914-08-20
  source       case_1914_fra memory medium
  note         "entry into East Prussia"

event fight-1914-fra fight by FRA beside RUS against DEU about war-1914-deu-rus
  at           1914-08-03..1914-08-10
  source       case_1914_fra memory medium

event invasion-1914-srb invasion by AUH on SRB
  at           1914-08-12
  place        serbia
  target       territory
  source       case_1914_ita memory low

event denunciation-1915-ita denunciation of triple-alliance-1912 by ITA
  at           1915-05-04
  source       case_1914_ita memory low

event war-1915-ita-auh declaration_of_war by ITA on AUH
  at           1915-05-23
  source       case_1914_ita text high
