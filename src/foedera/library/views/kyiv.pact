view kyiv "Ukraine's account decides"
  tier         UKR
  tier         judge
  tier         un, courts
  tier         library
  tier         parties
  trust        "Ukraine's account decides where it speaks, to show what follows on that account; elsewhere the order of the default view holds."
