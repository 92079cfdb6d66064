view default "Judges first, then UN organs and courts, then the library's sources, then the parties"
  tier         judge
  tier         un, courts
  tier         library
  tier         parties
  trust        "Whoever the text names as judge decides; then findings of UN organs and courts, then sources read for the library, and the parties' own accounts last."
