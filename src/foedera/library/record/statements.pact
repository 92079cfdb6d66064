# Entered by hand from five press articles, which are cited by hash and place and are not copied here.
# Places count code points of the decoded file, the end not included. The quoted words are the article's own.
# 001: no date on the page; the Wednesday of the summit at Vilnius, 11 and 12 July 2023.
statement peskov-2023-07 "Dmitry Peskov" for RUS about g7-2023 opposes
  said         2023-07-12..2023-07-18
  office       "press secretary of the President of Russia"
  document     001_0158dbbcc76a3250.txt sha256 567be5ad0ee10b704a1b694b36bb3baf4fa855574cc11ddc07cb50610c716cfc
  span         943 988
  quote        "badly mistaken and potentially very dangerous"
  translation  translation
  basis        "2023-07-12 inferred: the page names Wednesday and the summit at Vilnius, no date"
  note         "told to reporters; also appeals to the indivisibility of security"

# 002: the page says in French that it was translated by machine.
statement stoltenberg-2021-12 "Jens Stoltenberg" for NATO about nato-ukraine supports
  said         2021-12-01..2021-12-24
  office       "Secretary General of NATO"
  document     002_98daefa1d80d00be.txt sha256 291800220a47a478082fd74dc284a0d8dca806447d4ae47d06ac4d0bd99ec971
  span         3138 3199
  quote        "Ukraine has the right to choose its own security arrangements"
  translation  machine
  basis        "inferred: earlier in the month of the article, which reports a press conference of 23 December 2021 as of Thursday"
  note         "press conference with the President of Ukraine; the page states that it is machine-translated"

statement stoltenberg-2021-12-post "Jens Stoltenberg" for NATO about nato-ukraine supports
  said         2021-12-01..2021-12-24
  office       "Secretary General of NATO"
  toward       RUS
  document     002_98daefa1d80d00be.txt sha256 291800220a47a478082fd74dc284a0d8dca806447d4ae47d06ac4d0bd99ec971
  span         2783 2847
  quote        "All countries have the right to choose own security arrangements"
  translation  machine
  basis        "inferred: after the meeting of the same month"
  note         "post on a social network; the page states that it is machine-translated"

statement lavrov-2021-12 "Sergei Lavrov" for RUS about nato-ukraine opposes
  said         2021-12-24
  office       "Minister of Foreign Affairs of Russia"
  through      "TASS"
  document     002_98daefa1d80d00be.txt sha256 291800220a47a478082fd74dc284a0d8dca806447d4ae47d06ac4d0bd99ec971
  span         999 1046
  quote        "creates unacceptable security threats to Russia"
  translation  machine
  basis        "inferred: published on Friday, the day after a yearly press conference that was held on 2021-12-23"
  note         "interview with the newspaper Oslobodjenje; the page states that it is machine-translated"

# One utterance, three wordings: two English renderings stand in 003, the first in running text, the second in a block.
statement medvedev-2022-09 "Dmitry Medvedev" for RUS about ksc-2022 opposes
  said         2022-09-13
  office       "Deputy Chairman of the Security Council of Russia"
  through      "TASS"
  document     000_9d4ee97329dccd9a.txt sha256 480aeaa44a954442efe21f239e5dc5bd59acbf5333b382fea2ef1ce9d924a094
  span         501 544
  rendering    003_1850e2aa7bb2f20c.txt sha256 eb825a16a7f8af7dc42d1b95b27887eeb1d08ab37b47358b550565878f328fd4 1039 1079 "via not stated"
  rendering    003_1850e2aa7bb2f20c.txt sha256 eb825a16a7f8af7dc42d1b95b27887eeb1d08ab37b47358b550565878f328fd4 2283 2326 "via a translation of his channel"
  quote        "essentially a prologue to a third world war"
  translation  translation
  basis        "2022-09-13 inferred: the day the recommendations came out; 003, dated 2022-09-14, embeds a post of 13 September on it"

statement zelensky-2022-09 "Volodymyr Zelensky" for UKR about ksc-2022 supports
  said         2022-09-13..2022-09-14
  office       "President of Ukraine"
  document     000_9d4ee97329dccd9a.txt sha256 480aeaa44a954442efe21f239e5dc5bd59acbf5333b382fea2ef1ce9d924a094
  span         1791 1908
  quote        "We are working to ensure that the strongest subjects of the free world become guarantors of the security of our state"
  translation  translation
  basis        "inferred: address of the night around the Tuesday on which the recommendations came out"
  note         "the page spells the name with a slip"

statement yermak-2022-09 "Andriy Yermak" for UKR about ksc-2022 supports
  said         2022-09-13..2022-09-14
  office       "Head of the Office of the President of Ukraine"
  document     000_9d4ee97329dccd9a.txt sha256 480aeaa44a954442efe21f239e5dc5bd59acbf5333b382fea2ef1ce9d924a094
  span         3815 3950
  quote        "we should receive reliable international security guarantees for the time period until Ukraine becomes a full member of the EU and NATO"
  translation  translation
  basis        "inferred: the same days as the recommendations; the page gives no date"

# 004: translated by machine, as its wording shows; the page does not say so. February 24 in it is the invasion, not the day of speech.
statement peskov-2022-09-ksc "Dmitry Peskov" for RUS about ksc-2022 opposes
  said         2022-09-14
  office       "press secretary of the President of Russia"
  through      "Interfax"
  document     004_3e045bda72be8ec2.txt sha256 45d470a18d667fd34898a2d6f9b03ed6151ab8605722d1d2b52f523c8b327649
  span         752 797
  quote        "the main threat to the country is still there"
  translation  machine
  basis        "2022-09-14 inferred: this Wednesday, the day after the recommendations came out"
  note         "the country meant is Russia; what he calls the threat is Ukraine's aim to join NATO"

statement peskov-2022-09-istanbul "Dmitry Peskov" for RUS about istanbul-2022 neutral
  said         2022-09-14
  office       "press secretary of the President of Russia"
  document     004_3e045bda72be8ec2.txt sha256 45d470a18d667fd34898a2d6f9b03ed6151ab8605722d1d2b52f523c8b327649
  span         1379 1392
  quote        "was initiated"
  translation  machine
  basis        "2022-09-14 inferred: this Wednesday, the day after the recommendations came out"
  note         "reader's note: probably was initialled; not corrected. He adds that Ukraine then refused its obligations"
