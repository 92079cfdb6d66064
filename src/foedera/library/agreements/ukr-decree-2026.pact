agreement ukr-decree-2026 "Decree 111/2026 of Ukraine's President and positions on guarantees"
  kind         "domestic decree and declarations of one state"
  alias        "Decree 111/2026"
  binding      domestic
  issued       2026-02-12
  force        2026-02-12
  term         none
  source       dec111, dec111b report high

role ministries: UKR
  note         "the ministries of foreign affairs and of defence"

provision drafts "Drafts of treaties on guarantees"
  cite         "decree 111/2026, security council decision of 2026-01-30"
  each         ministries
  must         submit treaty_drafts
  toward       UKR
  timing       "without delay"

provision form-wanted "Form of the guarantees"
  cite         "statement of 2026-02-27"
  binding      political
  source       us26_rbc, us26_rbc2, us26_ki report high
  from         2026-02-27
  each         UKR
  declares     "the word guarantee in both language versions, and ratification by Congress"
  toward       USA
  note         "the sides differ on the order: guarantees first, or together with the peace settlement"
