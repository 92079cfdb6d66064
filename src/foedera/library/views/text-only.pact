view text-only "Only the judge that a text names, and sources of the library"
  tier         judge
  tier         library
  trust        "Only the judge named in a text and the library's sources count; no organ's finding and no party's own account is used."
