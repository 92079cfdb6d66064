# What the five press articles report beside the statements: each is the word of the outlet, entered by hand and not checked
# elsewhere unless it says so. Places count code points of the decoded file, the end not included; hashes stand in the sources.
event press-ksc-published announcement by UKR about ksc-2022
  at           2022-09-13
  source       article_000 report medium
  cite         "000 [2261:2346]"
  note         "Tuesday is read as 2022-09-13, the day the recommendations came out; the page gives no date"

event press-ksc-call statement by UKR to CZE, EST, HUN, LTU, LVA, POL, ROU, SVK about ksc-2022
  at           2022-09-13..2022-09-14
  source       article_000 report medium
  cite         "000 [2973:3058]"
  quote        "held an online meeting with officials from former Soviet nations and the Eastern Bloc" from article_000
  note         "by video; the eight are called on for bilateral guarantees, none is reported to have agreed; day inferred"
  note         "the same article: the United States was not listed among those in talks; another (003) has it among the guarantors wanted"

event press-ksc-document announcement by UKR about ksc-2022
  at           2022-09-13..2022-09-14
  same as      press-ksc-published
  source       article_004 report medium
  cite         "004 [1854:1922]"
  quote        "the Ukrainian Presidency published a document with “recommendations”" from article_004
  note         "translated by machine, as its wording shows; the agency Ukrinform is named for the quotations"

event press-war-denial denial by RUS
  at           2022-09-13
  source       article_003 report medium
  cite         "003 [3557:3634]"
  quote        "which the Kremlin on Tuesday denied there is even discussion of at this point" from article_003
  note         "what is denied is that a formal declaration of war is discussed; Tuesday is read as 2022-09-13, the page is dated the day after"

event press-istanbul-initialled initialling of istanbul-2022 by UKR with RUS
  at           2022-03-29..2022-06-30
  asserted by  RUS
  source       article_004 report medium
  cite         "004 [1398:1468]"
  quote        "the Ukrainians refused their obligations and the process was completed" from article_004
  note         "only the spokesman of Russia's President says so; the page has was initiated, probably for initialled; no day is given"

event press-g7-declaration declaration by CAN, DEU, EU, FRA, ITA, JPN, USA about g7-2023
  at           2023-07-12
  source       article_001 report medium
  cite         "001 [450:513]"
  quote        "was announced on Wednesday by the Group of Seven (G7) countries" from article_001
  note         "the article names these seven and adds the British Prime Minister's acceptance; it says that the text takes no place of membership of NATO"

event press-vilnius-no-date declaration by summit about nato-ukraine
  at           2023-07-12
  decided by   summit
  source       article_001 report medium
  cite         "001 [2490:2546]"
  quote        "refrain from providing a timeline or official invitation" from article_001
  note         "the same summit as vilnius-2023, on its second day"

event press-forces-2021 presence by RUS of forces
  at           2021-12-24
  until        2021-12-24..2026-08-22
  source       article_002 report medium
  cite         "002 [292:397]"
  quote        "some 100,000 Russian troops backed by armored vehicles and artillery are deployed along Ukraine’s borders" from article_002
  note         "translated by machine; the outlet's figure, no source named; when it ended is not reported"

event press-demand-2021 demand by RUS to NATO about nato-ukraine
  at           2021-12
  source       article_002 report medium
  cite         "002 [643:703]"
  quote        "a proposal dismissed by Brussels, Washington, D.C., and Kyiv" from article_002
  note         "a guarantee that Ukraine is not let in; the article says that Brussels, Washington and Kyiv turned it down; translated by machine"

event press-meeting-2021 statement by NATO to UKR
  at           2021-12-01..2021-12-24
  place        brussels
  source       article_002 report medium
  cite         "002 [2550:2624]"
  quote        "met with Zelenskyy at alliance headquarters in Brussels earlier this month" from article_002
  note         "Secretary General and President of Ukraine; translated by machine"

# Refused and offered in press conferences of December 2021.
commitment press-no-attack-2021 refusal by RUS to UKR of no_attack
  at           2021-12-23
  source       article_002 report medium
  cite         "002 [3545:3612]"
  quote        "refused to guarantee that his forces would not invade Ukraine again" from article_002
  note         "yearly press conference of Russia's President, Thursday read as 2021-12-23; translated by machine"

commitment press-support-2021 pledge by NATO to UKR of practical_support
  at           2021-12-01..2021-12-24
  source       article_002 report medium
  cite         "002 [2907:2935]"
  quote        "NATO would provide Kyiv with" from article_002
  note         "training, advice, exercises and equipment by allies; translated by machine"
