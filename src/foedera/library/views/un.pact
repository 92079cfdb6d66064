view un "Findings of UN organs and courts decide"
  tier         un, courts
  tier         judge
  tier         library
  tier         parties
  trust        "Findings of UN organs and of courts decide, because they come from bodies that are not themselves a party to the dispute."
