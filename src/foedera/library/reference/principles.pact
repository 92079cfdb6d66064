# What provisions invoke and statements appeal to. Each is named here in our own words; who appeals to it stands in the record.
principle indivisibility "Indivisibility of security"
  source       seeds report medium
  note         "no State strengthens its security at the expense of another's; both sides of the debate appeal to it"

principle free_choice "Free choice of alliances"
  source       seeds report medium
  note         "each State chooses its own security arrangements, treaties of alliance included"

principle non_use_of_force "Non-use of force"
  source       bud_unts text high
  note         "no threat or use of force against the territorial integrity or political independence of a State"

principle self_defence "Individual and collective self-defence"
  source       nat_text text high
  note         "the right named in Article 51 of the UN Charter"
