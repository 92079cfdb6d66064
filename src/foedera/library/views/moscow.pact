view moscow "Russia's account decides"
  tier         RUS
  tier         judge
  tier         un, courts
  tier         library
  tier         parties
  trust        "Russia's account decides where it speaks, to show what follows on that account; elsewhere the order of the default view holds."
