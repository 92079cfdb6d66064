view parties "Each party's own account, side by side"
  tier         parties
  tier         judge
  tier         un, courts
  tier         library
  trust        "Each party's account is followed in turn and the answers stand side by side, to show where they differ."
