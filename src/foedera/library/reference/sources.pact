# Where the facts were read. The grade is of that place, by host: A publisher of the text or fact, B edited press and
# scholarship, C run by a State or a party to the dispute (all sides alike), D mirror, blog, leak or aggregator.
# A source of grade D is shown as an unofficial copy; its `official` line, where there is one, names the publisher's own.
source ksc_rg
  url          "https://rasmussenglobal.com/read-the-kyiv-security-compact/"
  grade        C
  kind         "primary"

source ksc_aalep
  url          "https://aalep.eu/kyiv-draft-treaty-security-guarantees"
  grade        C
  kind         "primary-excerpt"

source ksc_voltaire
  url          "https://www.voltairenet.org/article218041.html"
  grade        D
  kind         "primary-fulltext"
  note         "only the preamble was read; the page carries the whole text"

source ksc_scribd
  url          "https://www.scribd.com/document/657150442/41fd0ec2d72259a561313370cee1be6e-1663050954"
  grade        B
  kind         "primary-pdf"

source ksc_tass
  url          "https://tass.com/world/1506913"
  grade        C
  kind         "press-summary"

source ksc_sdm
  url          "https://sdm-partners.com/en/news/international-security-guarantees-for-ukraine/"
  grade        B
  kind         "law-firm-summary"

source ksc_pravda
  url          "https://english.pravda.ru/news/world/153965-kyiv_aggression/"
  grade        C
  kind         "press-summary"

source ksc_soc
  url          "https://en.socportal.info/en/news/ofis-prezidenta-prezentoval-proekt-dogovora-o-garantiyakh-bezopasnosti-dlya-ukrainy/"
  grade        B
  kind         "press-summary"

source ksc_meduza
  url          "https://meduza.io/en/news/2022/09/13/ukraine-produces-draft-agreement-on-security-guarantees-urges-allies-to-maintain-sanctions-against-russia"
  grade        B
  kind         "press-summary"

source ksc_silk
  url          "https://silkway.news/in-kyiv-they-presented-recommendations-91385"
  grade        B
  kind         "press-summary"

source ksc_uaru
  url          "https://ukraina.ru/20220913/1038690645.html"
  grade        C
  kind         "press-summary"

source ksc_europravda
  url          "https://www.eurointegration.com.ua/eng/articles/2022/09/13/7146717/"
  grade        B
  kind         "analysis"

source ksc_kyivpost
  url          "https://archive.kyivpost.com/article/opinion/op-ed/the-kyiv-security-compact-long-on-aspiration-short-on-brass-tacks-silent-on-ukrainian-nukes.html"
  grade        B
  kind         "analysis"

source ksc_jamestown
  url          "https://jamestown.org/?p=99598"
  grade        B
  kind         "analysis"

source ksc_wiki_uc
  url          "https://en.wikipedia.org/wiki/Ukraine_Compact"
  grade        B
  kind         "encyclopedia"

source seeds
  url          "five press articles named in the record of statements"
  grade        B
  kind         "press"
  note         "five press articles of 2021 to 2023, cited by hash and place, not copied"

source article_000
  url          "000_9d4ee97329dccd9a.txt sha256 480aeaa44a954442efe21f239e5dc5bd59acbf5333b382fea2ef1ce9d924a094"
  grade        B
  kind         "press"
  note         "outlet Fox News, by its own name on the page; no date on the page; cited by place, not copied"

source article_001
  url          "001_0158dbbcc76a3250.txt sha256 567be5ad0ee10b704a1b694b36bb3baf4fa855574cc11ddc07cb50610c716cfc"
  grade        B
  kind         "press"
  note         "outlet not stated; no date on the page; cited by place, not copied"

source article_002
  url          "002_98daefa1d80d00be.txt sha256 291800220a47a478082fd74dc284a0d8dca806447d4ae47d06ac4d0bd99ec971"
  grade        B
  kind         "press"
  note         "outlet not stated; the page says that it was translated by machine; no date on the page; cited by place, not copied"

source article_003
  url          "003_1850e2aa7bb2f20c.txt sha256 eb825a16a7f8af7dc42d1b95b27887eeb1d08ab37b47358b550565878f328fd4"
  grade        B
  kind         "press"
  note         "outlet not stated; dated 2022-09-14; cited by place, not copied"

source article_004
  url          "004_3e045bda72be8ec2.txt sha256 45d470a18d667fd34898a2d6f9b03ed6151ab8605722d1d2b52f523c8b327649"
  grade        B
  kind         "press"
  note         "outlet not stated; translated by machine, as its wording shows; no date on the page; cited by place, not copied"

source nat_text
  url          "github:statengeneraal/laws-markdown verdrag/navo-verdrag/BWBV0005760/README.md"
  grade        A
  kind         "primary"

source nat_prot
  url          "github:statengeneraal/laws-markdown verdrag/protocol/to/the/north/atlantic/treaty/on/the/accession/"
  grade        A
  kind         "primary"

source pacts_ts
  url          "an open-source table of defence pacts dated 2026-09-20 (repository not identified)"
  grade        B
  kind         "open-source dataset file"
  note         "used for rosters and dates only"

source art4_africa
  url          "https://africagossips.com/war/some-of-the-natos-eastern-countries-have-trigged-article-4-russian-ukraine-crisis/"
  grade        D
  kind         "press"

source art4_kommersant
  url          "https://www.kommersant.ru/doc/8058202"
  grade        B
  kind         "press"

source art4_bi_pl
  url          "https://businessinsider.com.pl/wiadomosci/nato-jak-dziala-artykul-4-i-kiedy-jest-stosowany-wyjasniamy/yttebmm"
  grade        B
  kind         "press"

source art4_ee
  url          "https://thesunriseherald.com/2025/09/23/nato-warns-russia-over-airspace-breaches-amid-rising-tensions"
  grade        D
  kind         "press"

source art4_ro
  url          "https://cluj-napoca.xyz/analysis-romania-opted-for-informal-dialogue-instead-of-nato-article-4-george-rapa-oana-toiu-pre-announced-before-csat-a-disloyal-gesture/"
  grade        D
  kind         "press"

source art5_nato
  url          "https://www.nato.int/terrorism/five.htm"
  grade        A
  kind         "primary"

source art5_rferl
  url          "https://www.rferl.org/a/1097584.html"
  grade        C
  kind         "press"

source art5_csp
  url          "https://www.csp.partners/nato-article-5/"
  grade        B
  kind         "secondary"

source nato2003_dpc
  url          "https://www.nato.int/docu/pr/2003/p030216e.htm"
  grade        A
  kind         "primary"

source nato2003_wt
  url          "https://www.washingtontimes.com/news/2003/feb/10/20030210-010915-1992r/"
  grade        B
  kind         "press"

source nua_both
  url          "https://informationclearinghouse.info/57662.htm"
  grade        D
  kind         "primary-quoted"
  note         "quotes Vilnius para 11 and Bucharest para 23"

source nua_brussels
  url          "https://www.lucorg.com/2021/06/brussels-summit-communique/"
  official     "Brussels Summit Communique of 2021-06-14, para 69 (nato.int)"
  grade        D
  kind         "primary-quoted"

source nua_vilnius2
  url          "https://ukrainetoday.org/2023/07/11/nato-allies-reaffirm-ukraines-future-is-in-nato/"
  grade        B
  kind         "press"

source nua_steps
  url          "https://ras.mv/en/post/5909"
  grade        D
  kind         "press"

source nua_wash
  url          "https://censor.net/en/news/3499121/protses_pryyednannya_ukrayiny_do_nato_ye_nezvorotnim_deklaratsiya_samitu_u_vashyngtoni"
  grade        B
  kind         "press"

source nua_wash2
  url          "https://www.kenyan-post.com/2024/07/ukraines-future-is-in-nato-and-its-path.html"
  grade        D
  kind         "press"

source g7_uatv
  url          "https://uatv.ua/en/joint-declaration-of-support-for-ukraine"
  grade        C
  kind         "primary"

source g7_infolab
  url          "http://infolab.ho.ua/Politic/Joint_Declaration_of_Support_for_Ukraine_NATO_2023.html"
  official     "https://www.gov.uk/government/publications/g7-joint-declaration-of-support-for-ukraine-12-july-2023/joint-declaration-of-support-for-ukraine"
  grade        D
  kind         "primary"

source g7_ki
  url          "https://kyivindependent.com/g7-reveals-plans-to-deter-future-russian-aggression-against-ukraine"
  grade        B
  kind         "press"

source g7_novaya
  url          "https://novayagazeta.eu/articles/2023/07/12/g7-countries-agree-upon-joint-declaration-on-their-support-of-ukraine-en-news"
  grade        B
  kind         "press"

source g7_emp
  url          "https://euromaidanpress.com/2023/07/12/framework-for-ukraines-security-guarantees-g7-signed-declaration-at-vilnus-nato-summit/"
  grade        B
  kind         "press"

source g7_join10
  url          "https://babel.ua/en/news/96260-10-countries-have-already-joined-the-g7-declaration-of-support-for-ukraine"
  grade        B
  kind         "press"

source g7_joinbgr
  url          "https://ukrinform.net/rubric-polytics/3749761-yermak-thanks-countries-joining-g7-declaration-of-support-for-ukraine.html"
  grade        C
  kind         "press"

source g7_joinxkx
  url          "https://rubryka.com/en/?p=569057"
  grade        B
  kind         "press"

source g7_join23
  url          "https://diplomat.today/?p=14836"
  grade        D
  kind         "press"

source g7_join25
  url          "https://good-time-invest.com/blog/ukraine-secures-bilateral-security-agreements-with-nine-nations-says-president-zelenskyy/"
  grade        D
  kind         "press"

source ba_uk
  url          "https://euromaidanpress.com/2024/01/14/a-security-agreement-with-the-uk-is-bilateral-ukraine-will-also-assist-if-the-uk-faces-any-future-aggression-prime-minister/"
  grade        B
  kind         "press"

source ba_uk2
  url          "https://www.pravda.com.ua/eng/news/2024/01/12/7436957/"
  grade        B
  kind         "press"

source ba_uk3
  url          "https://www.pravda.com.ua/eng/news/2024/01/13/7437122/"
  grade        B
  kind         "press"

source ba_de
  url          "https://www.eurointegration.com.ua/eng/news/2024/02/16/7179789/"
  grade        B
  kind         "press"

source ba_de_budget
  url          "https://qoto.org/users/TheOldGuy/statuses/111942528994186133"
  grade        D
  kind         "primary-quoted"

source ba_fr
  url          "https://tyzhden.fr/le-contenu-de-l-accord-de-securite-entre-la-france-et-l-ukraine/"
  grade        B
  kind         "press"

source ba_fr_an
  url          "https://nosdeputes.fr/16/intervention/527946"
  grade        A
  kind         "primary-parliament"

source ba_dk
  url          "https://kyivindependent.com/denmark-signs-10-year-security-agreement-with-ukraine"
  grade        B
  kind         "press"

source ba_us_lawfare
  url          "https://lawfaremedia.org/article/united-states-and-ukraine-release-new-security-agreement"
  grade        B
  kind         "analysis-quoting-text"

source ba_us_crs
  url          "https://milthink.com/detail/70555"
  grade        D
  kind         "CRS-copy"

source ba_us_zhovkva
  url          "https://www.pravda.com.ua/eng/news/2024/06/13/7460699/"
  grade        B
  kind         "press"

source ba_us_bbc
  url          "https://www.forumdaily.com/en/ukraine-usa-security-agreement/"
  grade        B
  kind         "press"

source ba_money
  url          "https://biz.liga.net/en/all/infographic-of-the-day/infografica/ukraines-security-agreements-how-much-military-and-financial-aid-kyiv-will-receive-in-2024"
  grade        B
  kind         "press-table"

source ba_mod
  url          "https://mod.gov.ua/en/news/ukraine-s-security-agreements-what-they-entail-and-which-countries-have-signed-them-explained-by-the-ministry-of-defence"
  grade        A
  kind         "primary-government"

source ba_list30
  url          "https://slovenia.news-pravda.com/en/world/2025/08/20/816.html"
  grade        D
  kind         "press-aggregator"
  note         "low-trust outlet; dates agree with others where checked"

source ba_hr
  url          "https://kyivindependent.com/ukraine-croatia-bilateral-agreement"
  grade        B
  kind         "press"

source ba_bg_none
  url          "https://www.pravda.com.ua/eng/news/2024/10/25/7481442/"
  grade        B
  kind         "press"

source ba_ie
  url          "https://anews.com.tr/world/2024/09/04/kyiv-dublin-sign-deal-on-bilateral-cooperation-support-for-ukraine"
  grade        C
  kind         "press"

source ba_eu
  url          "https://pravda.com.ua/eng/news/2024/06/27/7462924"
  grade        B
  kind         "press"

source ba_eu2
  url          "https://hromadske.ua/en/amp/politics/226767-ukraine-signs-three-security-agreements-at-once-with-eu-and-two-countries"
  grade        B
  kind         "press"

source ba_eu3
  url          "https://interfax.com.ua/news/general/996579.html"
  grade        B
  kind         "press"

source ba_eu4
  url          "https://en.interfax.com.ua/news/general/995935.html"
  grade        B
  kind         "press"

source ba_uk100
  url          "https://commonslibrary.parliament.uk/uk-ukraine-100-year-partnership-agreement/"
  grade        A
  kind         "parliament-research"

source ba_uk100b
  url          "https://insightnews.media/what-guarantees-does-the-100-year-agreement-with-the-uk-provide-for-ukraine/"
  grade        B
  kind         "analysis"

source ba_uk100c
  url          "https://www.wired-gov.net/wg/news.nsf/articles/ukukraine+one+hundred+year+partnership+agreement+report+published+27032025101500?open"
  grade        A
  kind         "parliament"

source ba_ecfr
  url          "https://ecfr.eu/article/the-power-of-a-promise-understanding-ukraines-bilateral-security-agreements/"
  grade        B
  kind         "analysis"

source ba_opora
  url          "https://oporaua.org/en/viyna/can-ukraine-be-protected-from-the-russia-s-aggression-by-security-agreements-25278"
  grade        B
  kind         "analysis"

source ba_carnegie
  url          "https://carnegieendowment.org/research/2024/07/getting-ukraines-security-agreements-right?center=europe&lang=en"
  grade        B
  kind         "analysis"

source uc_wh
  url          "https://bidenwhitehouse.archives.gov/briefing-room/presidential-actions/2024/07/11/president-joe-biden-launches-the-ukraine-compact"
  grade        A
  kind         "primary"

source uc_eu
  url          "https://www.einpresswire.com/article/727697086/eu-its-partners-and-ukraine-launch-ukraine-compact-to-jointly-meet-security-needs"
  grade        B
  kind         "press"

source uc_ep
  url          "https://www.pravda.com.ua/eng/news/2024/07/12/7465276/"
  grade        B
  kind         "press"

source uc_hromadske
  url          "https://hromadske.radio/en/news/2024/07/12/what-is-the-ukrainian-treaty-signed-at-the-nato-summit-in-washington/amp"
  grade        B
  kind         "press"

source ist_glostat
  url          "https://www.glostat.com/documents-countries/main-provisions-of-treaty-on-ukraines-security-guarantees-istanbul-communiqu%C3%A9-2022/"
  grade        D
  kind         "primary-translation"

source ist_meduza
  url          "https://ukrainetoday.org/2022/03/30/meduzas-journalist-farida-rustamova-obtained-the-full-list-of-kyivs-peace-plan-proposals/"
  grade        B
  kind         "primary-translation"

source ist_karenina
  url          "https://www.karenina.de/presseschau/wie-die-ukraine-frieden-schaffen-will/"
  grade        D
  kind         "summary"

source ist_page
  url          "https://en.thepage.ua/news/conclusion-of-negotiations-in-istanbul-and-ukraines-new-position"
  grade        B
  kind         "press"

source ist_interfax
  url          "https://en.interfax.com.ua/news/general/819047.html"
  grade        B
  kind         "press"

source ist_art5
  url          "https://kevinwhiteman.com/?p=10732"
  grade        D
  kind         "primary-quoted"
  note         "quotes Arts 3 and 5 of the 15 Apr 2022 draft as published by NYT"

source ist_nyt
  url          "http://eaworldview.com/2024/06/ukraine-how-2022-peace-talks-failed-halt-russia-invasion"
  grade        B
  kind         "summary-of-NYT"

source ist_welt
  url          "https://news-pravda.com/world/2024/04/27/468894.html"
  grade        D
  kind         "summary-of-Welt"

source ist_wsj
  url          "https://news-pravda.com/world/2024/03/01/349608.html"
  grade        D
  kind         "summary-of-WSJ"

source ist_reuters
  url          "https://squidsite02.com/2025/03/07/kremlin-says-russia-us"
  grade        D
  kind         "press-Reuters"

source ist_fa
  url          "https://justice4allandall4justice.com/?p=6961"
  grade        D
  kind         "Charap-Radchenko-copy"

source ist_lavrov
  url          "https://moscowtimes.ru/2024/04/19/lavrov-priznal-chto-v2022-godu-putin-soglasilsya-naperehod-ukraini-pod-zaschitu-nato-a128467"
  grade        B
  kind         "press"

source ru_nato
  url          "http://www.aalep.eu/nato-russia-agreement-and-us-russia-treaty"
  grade        C
  kind         "primary"

source ru_nato_tass
  url          "https://tass.com/world/1377211/amp"
  grade        C
  kind         "press-quoting"

source ru_nato_cy
  url          "https://www.cyprusmedianet.com/news/6873/russia-foreign-ministry-releases-draft-treaties-with-us-and-nato-on-security-guarantees/"
  grade        B
  kind         "press-summary"

source ru_us_srp
  url          "https://thesrpskatimes.com/announcement-of-a-new-agreement-between-the-united-states-and-the-russian-federation/"
  grade        B
  kind         "primary-quoted"

source ru_us_xinhua
  url          "https://www.nationthailand.com/international/40010121"
  grade        B
  kind         "press-summary"

source ru_us_ansa
  url          "https://www.ansa.it/sito/notizie/topnews/2021/12/17/russia-a-usa-riportare-in-patria-le-armi-nucleari_83d255cb-d79a-4640-9787-814c41096948.html"
  grade        B
  kind         "press-quoting"

source ru_us_full
  url          "https://nowarnonato.blogspot.com/2021/12/press-release-on-russian-draft.html?m=1"
  official     "mid.ru, 2021-12-17"
  grade        D
  kind         "primary-fulltext"

source il_factually
  url          "https://factually.co/fact-checks/politics/2016-us-israel-mou-funding-breakdown-year-by-year-fmf-vs-missile-defense-b1e31e"
  grade        D
  kind         "secondary"

source il_dn
  url          "https://www.defensenews.com/global/mideast-africa/2017/01/10/caveats-of-2016-us-israel-aid-deal-come-into-focus/"
  grade        B
  kind         "press-quoting"

source il_dd
  url          "https://defensedaily.com/u-s-signs-38-billion-military-aid-package-for-israel"
  grade        B
  kind         "press"

source il_1979
  url          "https://jewishvirtuallibrary.org/jsource/Peace/moa.html"
  grade        B
  kind         "primary"

source il_1979_frus
  url          "https://history.state.gov/historicaldocuments/frus1977-80v09Ed2/d232"
  grade        A
  kind         "primary-draft"

source il_1979_jta
  url          "http://www.jta.org/archive/u-s-to-make-public-text-of-its-assurances-to-israel"
  grade        B
  kind         "press"

source il_1981
  url          "https://jewishvirtuallibrary.org/jsource/US-Israel/Strategic_Coop_MOU_of_81.html"
  grade        B
  kind         "primary"

source bud_en
  url          "https://impertinencias.blogspot.com/2022/03/pro-memoria-420-recalling-what.html?m=1"
  official     "UNTS vol. 3007, No. 52241"
  grade        D
  kind         "primary"

source bud_zh
  url          "https://worldjpn.net/documents/texts/mt/19941215.O1C.html"
  grade        B
  kind         "primary-chinese"

source bud_rs
  url          "http://r-studies.org/cms/index.php?action=news/view_details&news_id=69383&lang=eng"
  grade        B
  kind         "analysis"

source teu_nl
  url          "github:statengeneraal/laws-markdown verdrag/verdrag/betreffende/de/europese/unie/BWBV0001507/README.md"
  grade        B
  kind         "primary-dutch"

source teu_eprs
  url          "https://docslib.org/doc/8137845/activation-of-article-42-7-teu-frances-request-for-assistance-and-member-states-responses"
  grade        B
  kind         "EPRS"

source usj
  url          "http://38is.blogspot.com/2012/01/treaty-of-mutual-cooperation-and.html"
  official     "https://www.cia.gov/readingroom/print/2007668"
  grade        D
  kind         "primary"

source usk_rpt
  url          "https://issuhub.com/view/index/23326?pageIndex=464"
  grade        B
  kind         "Gibler-handbook-page"

source tra
  url          "https://usc-cdn.house.gov/view.xhtml?edition=prelim&num=0&req=granuleid%3AUSC-prelim-title22-section3302"
  grade        B
  kind         "primary"

source tra2
  url          "https://www.chanrobles.com/usa/uslaws/codes/title22/22usc3301.php"
  grade        B
  kind         "primary"

source ukse
  url          "https://www.businesslive.co.za/bloomberg/news/2022-05-11-uk-signs-pledge-to-defend-sweden-and-finland-during-nato-bids/"
  grade        B
  kind         "press"

source ukse2
  url          "https://pledgetimes.com/correspondent-s-comment-finland-and-sweden-now-received-the-protection-they-needed-for-their-nato-trip/"
  grade        B
  kind         "press-translation"

source ukse3
  url          "https://thefinancialnews247.com/news/uk-provides-security-assurances-to-sweden-and-finland/"
  grade        B
  kind         "press"

source p28
  url          "https://lnginnorthernbc.ca/2025/11/21/the-28-points-of-the-peace-plan-that-the-us-presented-to-ukraine"
  grade        B
  kind         "leaked-text"

source p28b
  url          "https://pastebin.com/CSNQmTSu"
  grade        D
  kind         "leaked-text"

source axios_fa
  url          "https://caliber.az/en/post/axios-us-draft-security-framework-for-ukraine-outlined-as-details-of-trump-peace-plan-emerge"
  grade        B
  kind         "leaked-text"

source axios_fa2
  url          "https://germany.news-pravda.com/en/russia/2025/11/23/99125.html"
  grade        D
  kind         "leaked-text-translation"

source paris26
  url          "https://www.president.gov.ua/en/news/parizka-deklaraciya-nadijni-garantiyi-bezpeki-dlya-micnogo-j-102313"
  grade        A
  kind         "primary"

source paris26b
  url          "https://econotimes.com/US-Backs-Ukraine-Security-Guarantees-as-Allies-Seek-Binding-Commitments-Against-Russia-1730293"
  grade        B
  kind         "press"

source paris26c
  url          "https://expertnews.com.ua/en/article/3983"
  grade        B
  kind         "analysis"

source paris26d
  url          "https://caliber.az/en/post/paris-talks-end-with-allies-committing-to-ukraine-security-guarantees"
  grade        B
  kind         "press"

source paris26e
  url          "https://www.n1info.hr/svijet/poceo-sastanak-koalicije-voljnih-procurio-dio-dokumenta-tko-ce-se-boriti-u-ukrajini/"
  grade        B
  kind         "press"

source ft26
  url          "https://www.straitstimes.com/world/europe/ukraine-agrees-to-multi-tiered-ceasefire-enforcement-plan-with-europe-and-us-ft-reports"
  grade        B
  kind         "press-FT/Reuters"

source ft26b
  url          "https://unn.ua/en/news/ukraine-has-agreed-on-a-multi-level-plan-with-europe-and-the-us-to-respond-to-russian-ceasefire-violations-ft"
  grade        B
  kind         "press"

source us26
  url          "https://euromaidanpress.com/2026/02/13/us-signals-readiness-to-ratify-ukraine-security-deal-in-congress"
  grade        B
  kind         "press"

source us26b
  url          "https://millichronicle.com/2026/01/62512.html"
  grade        B
  kind         "press"

source us26c
  url          "https://razomua.media/en/news/politika/tramp-pidtverdyv-sylni-garantiyi-dlya-ukrayiny-rishennya-maie-skvalyty-kongres"
  grade        B
  kind         "press"

source us26d
  url          "https://razomua.media/en/news/politika/zelenskyy-napolyahaye-harantiyi-bezpeky-mayut-buty-ratyfikovani-v-konhresi-ssha-do-pidpysannya-myru-shcho-tse-oznachaye-dlya-ukrayiny"
  grade        B
  kind         "press"

source us26e
  url          "https://tass.com/world/2066309"
  grade        C
  kind         "press"

source bt_GBR
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/UK-Ukraine_Agreement_on_Security_Co-operation.pdf"
  official     "https://assets.publishing.service.gov.uk/media/65a14a6ae96df50014f845d2/UK-Ukraine_Agreement_on_Security_Co-operation.pdf"
  grade        D
  kind         "primary-copy-whole"
  note         "the government's own PDF, unchanged (file dates match the signing)"

source bt_DEU
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/2024-02-16-ukraine-sicherheitsvereinbarung-eng-data.pdf"
  official     "https://www.bundesregierung.de/resource/blob/998352/2261062/d84fa168bdd3747913c4e8618bd196af/2024-02-16-ukraine-sicherheitsvereinbarung-eng-data.pdf"
  grade        D
  kind         "primary-copy-whole"
  note         "the government's own PDF, unchanged (file dates match the signing)"

source bt_FRA
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on security cooperation between France and Ukraine"
  official     "https://www.elysee.fr/en/emmanuel-macron/2024/02/16/agreement-on-security-cooperation-between-france-and-ukraine"
  grade        D
  kind         "primary-copy-whole"

source bt_DNK
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on security cooperation and long-term support between Ukraine and Denmark.docx"
  official     "https://ukraine.um.dk/en/-/media/country-sites/ukraine-en/news/2024/pdfs-and-other-files/agreement-on-security-cooperation.ashx"
  grade        D
  kind         "primary-copy-whole"

source bt_CAN
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on security cooperation between Canada and Ukraine.docx"
  official     "https://www.international.gc.ca/world-monde/issues_development-enjeux_developpement/response_conflict-reponse_conflits/crisis-crises/agreement-ukraine-accord.aspx?lang=eng"
  grade        D
  kind         "primary-copy-whole"
  note         "agrees with the opening of ba_can_gc"

source bt_ITA
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Accordo_Italia-Ucraina_20240224.docx"
  official     "https://www.governo.it/sites/governo.it/files/Accordo_Italia-Ucraina_20240224.pdf"
  grade        D
  kind         "primary-copy-whole-ukrainian"
  note         "Ukrainian wording only; by its own terms the English text prevails and was not read"

source bt_NLD
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement+on+Security+Cooperation+between+the+Netherlands+and+Ukraine.docx"
  official     "https://www.government.nl/binaries/government/documenten/publications/2024/03/01/security-cooperation-between-the-netherlands-and-ukraine/Agreement+on+Security+Cooperation+between+the+Netherlands+and+Ukraine.pdf"
  grade        D
  kind         "primary-copy-whole"

source bt_FIN
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on security cooperation and long-term support between Ukraine and the Republic of Finland.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-ta-dovgostrokovu-p-90021"
  grade        D
  kind         "primary-copy-whole"

source bt_LVA
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement between Ukraine and the Republic of Latvia on long-term support and security commitments.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-mizh-ukrayinoyu-ta-latvijskoyu-respublikoyu-pro-dovgos-90189"
  grade        D
  kind         "primary-copy-whole"

source bt_ESP
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Security Cooperation between Spain and Ukraine.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-mizh-ukrayinoyu-ta-91145"
  grade        D
  kind         "primary-copy-whole"

source bt_BEL
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Security Cooperation and Long-Term Support between the Kingdom of Belgium and Ukraine.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-ta-dovgostrokovu-p-91169"
  grade        D
  kind         "primary-copy-whole"

source bt_PRT
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Security Cooperation between Ukraine and Portugal.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-mizh-ukrayinoyu-ta-91181"
  grade        D
  kind         "primary-copy-whole"

source bt_SWE
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/agreement-on-security-cooperation-between-sweden-and-ukraine.pdf"
  official     "https://www.regeringen.se/contentassets/fc9a3c54644f42998d0a242e4b144081/agreement-on-security-cooperation-between-sweden-and-ukraine/"
  grade        D
  kind         "primary-copy-whole"
  note         "the government's own PDF, unchanged (file dates match the signing)"

source bt_NOR
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/agreement-on-security-cooperation-and-long-time-suppert-no-ukr.pdf"
  official     "https://www.regjeringen.no/globalassets/departementene/smk/nyheter2024/vedlegg/agreement-on-security-cooperation-and-long-time-suppert-no-ukr.pdf"
  grade        D
  kind         "primary-copy-whole"
  note         "the government's own PDF, unchanged (file dates match the signing)"

source bt_ISL
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Security Cooperation and Long-Term Support between Ukraine and Iceland.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-ta-dovgostrokovu-p-91237"
  grade        D
  kind         "primary-copy-whole"

source bt_JPN
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Accord on Support for Ukraine and Cooperation between Ukraine and the Government of Japan.pdf"
  official     "https://www.mofa.go.jp/files/100684186.pdf"
  grade        D
  kind         "primary-copy-whole"
  note         "the government's own PDF, unchanged (file dates match the signing)"

source bt_USA
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Bilateral security agreement between Ukraine and the United States of America.docx"
  official     "https://www.president.gov.ua/en/news/dvostoronnya-bezpekova-ugoda-mizh-ukrayinoyu-ta-spoluchenimi-91501"
  grade        D
  kind         "primary-copy-whole"
  note         "agrees with wh_us_bsa and with ba_us_lawfare where compared"

source bt_EST
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Security Cooperation and Long-term Support between Ukraine and Estonia.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-ta-dovgostrokovu-p-91793"
  grade        D
  kind         "primary-copy-whole"

source bt_LTU
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Security Cooperation between Ukraine and the Republic of Lithuania.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-mizh-ukrayinoyu-ta-91809"
  grade        D
  kind         "primary-copy-whole"

source bt_EU
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Joint Security Commitments between Ukraine and the European Union.docx"
  official     "https://www.president.gov.ua/en/news/spilni-bezpekovi-zobovyazannya-mizh-ukrayinoyu-ta-yevropejsk-91801"
  grade        D
  kind         "primary-copy-whole"

source bt_POL
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Security Cooperation between Ukraine and the Republic of Poland.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-mizh-ukrayinoyu-ta-92009"
  grade        D
  kind         "primary-copy-whole"

source bt_LUX
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on security cooperation and long-term support between Ukraine and the Grand-Duchy of Luxembourg.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-ta-dovgostrokovu-p-92057"
  grade        D
  kind         "primary-copy-whole"

source bt_ROU
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Security Cooperation Between Ukraine and Romania.docx"
  official     "https://president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-mizh-ukrayinoyu-ta-92117"
  grade        D
  kind         "primary-copy-whole"

source bt_CZE
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Security Cooperation and Long-Term Support Between Ukraine and the Czech Republic.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-ta-dovgostrokovu-p-92237"
  grade        D
  kind         "primary-copy-whole"

source bt_SVN
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Security Cooperation and Long-Term Support Between Ukraine and the Republic of Slovenia.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-spivrobitnictvo-u-sferi-bezpeki-ta-dovgostrokovu-p-92241"
  grade        D
  kind         "primary-copy-whole"

source bt_IRL
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Support for Ukraine and Cooperation between Ukraine and Ireland.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-pidtrimku-ukrayini-ta-spivrobitnictvo-mizh-ukrayin-93005"
  grade        D
  kind         "primary-copy-whole"

source bt_HRV
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on Long-Term Cooperation and Support between Ukraine and the Republic of Croatia.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-dovgostrokove-spivrobitnictvo-ta-pidtrimku-mizh-uk-93733"
  grade        D
  kind         "primary-copy-whole"

source bt_ALB
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Agreement on security cooperation and long-term support between Ukraine and the Republic of Albania.docx"
  official     "https://www.president.gov.ua/en/news/ugoda-pro-dovgostrokove-spivrobitnictvo-ta-pidtrimku-mizh-uk-95573"
  grade        D
  kind         "primary-copy-whole"

source ba_can_gc
  url          "https://www.international.gc.ca/world-monde/issues_development-enjeux_developpement/response_conflict-reponse_conflits/crisis-crises/agreement-ukraine-accord.aspx?lang=eng"
  grade        A
  kind         "primary"
  note         "only the opening was read here"

source ba_de_aa
  url          "https://preview.auswaertiges-amt.de/blueprint/servlet/de/service/laender/ukraine-node/sicherheitszusagen-ukraine-2644222"
  grade        A
  kind         "primary-government"
  note         "German foreign office explainer, opening"

source ba_isl_ukrinform
  url          "https://ukrinform.ua/amp/rubric-polytics/3870055-bezpekova-ugoda-miz-ukrainou-ta-islandieu-povnij-tekst.html"
  grade        C
  kind         "primary"
  note         "Ukrainian wording, opening"

source ba_note_2025
  url          "github:Yevdokymenko/AgreementMindBot_Project documents/Dovidka_09_2025.docx"
  grade        D
  kind         "secondary"
  note         "Ukrainian reference note of 2025-09, author not stated; lists official addresses and dates"

source ba_osw
  url          "https://www.osw.waw.pl/en/publikacje/analyses/2024-01-19/west-and-ukraine-agreements-security-cooperation"
  grade        B
  kind         "analysis"

source ba_nld_press
  url          "https://uapost.us/news/ukrayina-ta-niderlandy-pidpysaly-bezpekovu-ugodu/"
  grade        B
  kind         "press"

source ba_euractiv_de
  url          "https://www.euractiv.de/section/eu-aussenpolitik/news/ukraine-unterzeichnet-wertvolles-sicherheitsabkommen-mit-deutschland/"
  grade        B
  kind         "press"

source ba_grc
  url          "https://www.pravda.com.ua/eng/news/2024/10/17/7480147/"
  grade        B
  kind         "press"

source ba_grc2
  url          "https://vema.com.au/greek-pm-and-ukrainian-president-sign-greece-ukraine-bilateral-security-agreement-in-brussels"
  grade        B
  kind         "press"

source ba_grc3
  url          "https://kyivindependent.com/ukraine-signs-bilateral-security-agreement-with-greece/"
  grade        B
  kind         "press"

source ba_mne
  url          "https://en.vijesti.me/news-b/politika/758482/Darko-Vukovic--Milatovic%27s-favorite-for-army-chief--Zelenski-is-not-coming-because-Spajic-cannot-attend."
  grade        B
  kind         "press"

source ba_mne2
  url          "https://en.vijesti.me/news-b/politika/758737/I-would-add-that-both-Kiev-and-Podgorica-benefit."
  grade        B
  kind         "press"

source ba_mne3
  url          "https://euronews.ba/region/aktuelno/22973/odgodena-posjeta-zelenskog-crnoj-gori"
  grade        B
  kind         "press"

source ba_bgr
  url          "https://www.novinite.com/view_news.php?id=229607"
  grade        B
  kind         "press"

source ba_bgr2
  url          "https://newswire.com.pk/?p=111511"
  grade        B
  kind         "press"

source ba_bgr3
  url          "https://bntnews.bg/news/pm-glavchev-did-not-sign-the-security-cooperation-agreement-with-ukraine-leaves-it-for-a-regular-cabinet-1319142news.html"
  grade        B
  kind         "press"

source ba_bgr4
  url          "https://pravda.com.ua/eng/news/2024/12/18/7489732"
  grade        B
  kind         "press"

source ba_bgr5
  url          "https://intellinews.com/bulgaria-s-interim-pm-glavchev-refuses-to-sign-10-year-military-support-deal-with-ukraine-359417"
  grade        B
  kind         "press"

source ba_pol_pap
  url          "https://radio.opole.pl/104,841422,kraj-i-swiat"
  grade        B
  kind         "primary-reprint-polish"
  note         "PAP documentation of the whole Polish text, 2024-07-08; opening read, agrees with bt_POL"

source ba_pol_politico
  url          "https://www.politico.eu/article/ukraine-poland-security-deal-aid-package-war-russia/"
  grade        B
  kind         "press"

source ba_pol_online
  url          "https://news.online.ua/en/ukraine-poland-sign-biletaral-security-agreement-881595/"
  grade        B
  kind         "press"

source usj_wiki
  url          "http://w.owiki.org/wiki/Treaty_of_Mutual_Cooperation_and_Security_Between_the_United_States_and_Japan"
  official     "https://www.cia.gov/readingroom/print/2007668"
  grade        D
  kind         "encyclopedia-copy"

source ba_eu_welt
  url          "https://ostro.org/news/posly-krayin-yes-pogodyly-proyekt-garantij-bezpeky-dlya-ukrayiny-i473038"
  grade        B
  kind         "press"

source ba_uk100_force
  url          "https://www.eurointegration.com.ua/news/2025/10/15/7222529/"
  grade        B
  kind         "press"

source ba_uk100_force2
  url          "https://lb.ua/news/2025/10/15/701681_stefanchuk_100richna_ugoda_mizh.html"
  grade        B
  kind         "press"

source ba_uk100_rada
  url          "https://news.novyny.live/vr-skhvalila-storichnu-ugodu-z-britaniieiu-zaluzhnii-pro-yiyi-znachennia-281562.html"
  grade        B
  kind         "press"

source ba_uk100_decl
  url          "https://global.espreso.tv/world-about-ukraine-deal-of-century-when-barrel-of-honey-has-spoonful-of-sugar"
  grade        B
  kind         "analysis-quoting-text"

source wh_us_bsa
  url          "github:brian14708/wh-briefings statements-releases/2024-06/2024-06-13-bilateral-security-agreement-between-the-united-states-of-america-and-ukraine.md"
  official     "https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2024/06/13/bilateral-security-agreement-between-the-united-states-of-america-and-ukraine/"
  grade        B
  kind         "primary-copy-whole"

source wh_uc
  url          "github:brian14708/wh-briefings presidential-actions/2024-07/2024-07-11-president-joe-biden-launches-the-ukraine-compact.md"
  official     "https://bidenwhitehouse.archives.gov/briefing-room/presidential-actions/2024/07/11/president-joe-biden-launches-the-ukraine-compact/"
  grade        B
  kind         "primary-copy-whole"

source wh_g7
  url          "github:brian14708/wh-briefings press-briefings/2023-07/2023-07-12-remarks-by-president-biden-prime-minister-kishida-of-japan-and-president-zelenskyy-of-ukraine-in-a-g7-joint-declaration-of-support-for-ukraine-vilnius-lithuania.md"
  official     "https://bidenwhitehouse.archives.gov/briefing-room/press-briefings/2023/07/12/remarks-by-president-biden-prime-minister-kishida-of-japan-and-president-zelenskyy-of-ukraine-in-a-g7-joint-declaration-of-support-for-ukraine-vilnius-lithuania/"
  grade        B
  kind         "primary-transcript"

source wh_2026
  url          "github:brian14708/wh-briefings (all White House publications to 2026-08-21)"
  official     "https://www.whitehouse.gov/"
  grade        B
  kind         "primary-index"

source g7_nation
  url          "https://thenationonlineng.net/our-next-move-against-russia-by-g7/"
  grade        B
  kind         "press-quoting-text"

source g7_interfax
  url          "https://en.interfax.com.ua/news/general/922480.html"
  grade        B
  kind         "press-quoting-text"

source g7_easy
  url          "https://easy-to-read.eu/g7-pledges-help-in-ukraines-security-and-reconstruction/"
  grade        B
  kind         "press-quoting-text"

source g7_ieu
  url          "https://ieu-monitoring.com/?p=412034"
  official     "https://www.gov.uk/government/publications/g7-joint-declaration-of-support-for-ukraine-12-july-2023/joint-declaration-of-support-for-ukraine"
  grade        B
  kind         "primary"

source g7_infantry
  url          "https://infantry-center.com/2023/07/13/g7-pledges-long-term-support-for-ukraine"
  official     "https://www.gov.uk/government/publications/g7-joint-declaration-of-support-for-ukraine-12-july-2023/joint-declaration-of-support-for-ukraine"
  grade        D
  kind         "press-summary"

source g7_cyp
  url          "https://portal.lviv.ua/news/2023/11/02/kipr-pryiednavsia-do-deklaratsii-g7-shchodo-harantij-bezpeky-dlia-ukrainy"
  grade        B
  kind         "press"

source g7_cyp2
  url          "https://leopolis.news/post/95602/do-deklaraci-shchodo-garantiy-bezpeky-dlya-ukrany-doluchyvsya-kipr"
  grade        B
  kind         "press"

source g7_alb
  url          "https://golos.dp.ua/2023/09/20/albaniya-pryyednalasya-do-deklaracziyi-g7-pro-garantiyi-bezpeky-dlya-ukrayiny"
  grade        B
  kind         "press"

source g7_pol
  url          "https://my.ua/uk/news/cluster/2024-01-22-polshcha-priiednalasia-do-deklaratsiyi-g7-pro-garantiyi-bezpeki-dlia-ukrayini/c6c5a6f0-19d7-e383-d393-239a79c21539"
  grade        B
  kind         "press"

source g7_balt
  url          "https://zaxid.net/do_deklaratsiyi_g7_z_garantiy_bezpeki_dlya_ukrayini_priyednalis_shhe_chotiri_krayini_n1569293"
  grade        B
  kind         "press"

source g7_mne
  url          "https://espreso.tv/lideri-11-balkanskikh-krain-priynyali-deklaratsiyu-na-pidtrimku-ukraini"
  grade        B
  kind         "press"

source g7_grc
  url          "https://el.gr/?p=1174374"
  grade        B
  kind         "press"

source g7_swe
  url          "github:civictechsweden/g0vse pressmeddelanden/2023/07/sverige-stodjer-och-ansluter-sig-till-deklaration-om-sakerhetsataganden-for-ukraina.md"
  official     "https://www.regeringen.se/"
  grade        B
  kind         "primary-government-copy"

source nua_2008_nato
  url          "https://www.nato.int/docu/update/2008/04-april/e0403h.html"
  grade        A
  kind         "primary"

source nua_2008_ukrw
  url          "https://ukrweekly.com/uwwp/?p=179737"
  grade        B
  kind         "press-quoting-text"

source nua_2023_plur
  url          "https://pluralia.forumverona.com/en/news/nato-summit-ukraine-invited-when-conditions-are-right/"
  grade        B
  kind         "press-quoting-text"

source nua_2023_tbs
  url          "https://www.tbsnews.net/world/nato-summit-declaration-says-ukraines-future-nato-663838"
  grade        B
  kind         "press-Reuters"

source nua_2021_unian
  url          "https://broadcastunited.com/ukraine-to-become-a-nato-member-with-the-help-of-membership-action-plan-summit-communique-unian"
  official     "Brussels Summit Communique of 2021-06-14, para 69 (nato.int)"
  grade        D
  kind         "press-copy"
  note         "copy of a UNIAN report; the official text is the Brussels Summit Communique of 2021-06-14, para 69 (nato.int)"

source nua_2025_ep
  url          "https://www.eurointegration.com.ua/eng/articles/2025/06/25/7214555"
  grade        B
  kind         "primary-reprint"

source nua_2025_ubn
  url          "https://ubn.news/nato-hague-summit-results-5-of-gdp-on-defense-declaration-of-support-for-ukraine-and-zelenskyys-meeting-with-trump/"
  grade        B
  kind         "press-quoting-text"

source nua_2025_liga
  url          "https://news.liga.net/en/amp/politics/news/nato-summit-in-the-hague-allies-pledge-to-continue-supporting-ukraine"
  grade        B
  kind         "press-quoting-text"

source il_qme
  url          "https://www.congress.gov/116/bills/hr8707/BILLS-116hr8707ih.htm"
  grade        A
  kind         "primary-bill-findings"

source usj_book
  url          "https://deepbiglib.com/books/4368643-yapono-amerikanskiy-voenno-politicheskiy-soyuz/read/page-163"
  official     "https://www.cia.gov/readingroom/print/2007668"
  grade        D
  kind         "primary-translation"

source usj_notes
  url          "https://books.google.co.kr/books?id=x2focabT9JcC&pg=PA821"
  grade        B
  kind         "primary"

source usk_frus
  url          "https://history.state.gov/historicaldocuments/frus1952-54v15p2/d670"
  grade        A
  kind         "primary-draft"
  note         "US draft of July 1953, not the signed text"

source ru_nato_mid
  url          "https://archive.md/0OmVH"
  official     "mid.ru, 2021-12-17"
  grade        C
  kind         "primary"
  note         "archived copy of the ministry page, opening read"

source ru_us_d1
  url          "https://d1softballnews.com/a-hotline-and-a-pact-on-nuclear-weapons-putins-outstretched-hand-to-the-us-and-nato/"
  grade        D
  kind         "press-quoting"

source art4_nac_ee
  url          "https://www.eurasiareview.com/23092025-statement-by-the-north-atlantic-council-on-recent-airspace-violations-by-russia/"
  grade        B
  kind         "primary-reprint"

source art4_ee_unn
  url          "https://unn.ua/en/news/estonia-convened-nato-council-over-russian-fighter-jet-incursion-statement-details"
  grade        B
  kind         "press"

source art4_ro_gt
  url          "https://georgiatoday.ge/romania-considers-invoking-nato-article-4-after-russian-drone-incident/"
  grade        B
  kind         "press"

source bud_unts
  url          "https://nsarchive.gwu.edu/media/32106/ocr"
  official     "UNTS vol. 3007, No. 52241"
  grade        B
  kind         "primary"

source usj_cia
  url          "https://www.cia.gov/readingroom/print/2007668"
  grade        A
  kind         "primary-official-copy"
  note         "opening and contents read"

source il_crs
  url          "https://www.everycrsreport.com/files/20180228_RL33222_bb86ff25f4733ba090e5c9e740e0d0e7f38915f5.html"
  grade        B
  kind         "CRS-copy"

source il_csis
  url          "https://missilethreat.csis.org/israel-u-s-sign-record-military-assistance-agreement/"
  grade        B
  kind         "analysis"

source ist_wp
  url          "https://wiadomosci.wp.pl/bylo-blisko-porozumienia-die-welt-pisze-o-warunkach-pokoju-7021349911817120a"
  grade        B
  kind         "summary-of-Welt"

source ist_wsj_babel
  url          "https://babel.ua/en/news/104466-the-wsj-published-the-terms-of-the-peace-agreement-between-russia-and-ukraine-it-was-drawn-up-in-april-2022-but-never-signed"
  grade        B
  kind         "summary-of-WSJ"

source ist_wsj_hrom
  url          "https://hromadske.ua/en/amp/posts/wsj-journalists-reveal-terms-of-peace-treaty-that-ukraine-and-russia-almost-signed-in-april-2022"
  grade        B
  kind         "summary-of-WSJ"

source ist_wsj_up
  url          "https://www.pravda.com.ua/eng/news/2024/03/1/7444515/"
  grade        B
  kind         "summary-of-WSJ"

source ist_fa_jrl
  url          "https://russialist.org/jrl-newswatch-the-talks-that-could-have-ended-the-war-in-ukraine-a-hidden-history-of-diplomacy-that-came-up-short-but-holds-lessons-for-future-negotiations-foreign-affairs-samuel-char/"
  grade        B
  kind         "Charap-Radchenko-excerpt"

source ist_nyt_maya
  url          "https://english.almayadeen.net/news/politics/nyt-discloses-alleged-2022-russia-ukraine-treaty-draft"
  grade        C
  kind         "summary-of-NYT"

source ist_putin_doc
  url          "https://www.breakinglatest.news/world/putin-showed-the-agreement-with-ukraine-from-march-2022-info/"
  grade        D
  kind         "primary-quoted"

source ist_jrl10
  url          "https://russialist.org/jrl-newswatch-ukraines-10-point-plan-journalist-farida-rustamova-obtained-the-full-list-of-kyivs-proposals-to-moscow-on-march-29-meduza/"
  grade        B
  kind         "primary-translation"

source ist_babel
  url          "https://babel.ua/ru/news/77397-the-ukrainian-delegation-handed-over-a-draft-agreement-to-russia-it-provides-the-guarantee-mechanism"
  grade        B
  kind         "press"

source ru_interfax
  url          "https://en.interfax.com.ua/news/general/786722.html"
  grade        B
  kind         "press"

source ru_dcdecides
  url          "https://dcdecides.com/russia-hands-over-to-us-drafts-of-treaty-on-security-guarantees/"
  grade        B
  kind         "press-TASS"

source ru_nova
  url          "https://www.agenzianova.com/a/61bc8598d82e69.18052625/3722368/2021-12-17/"
  grade        B
  kind         "press"

source ru_rt_teller
  url          "https://www.tellerreport.com/news/2021-12-17-%22in-the-common-interest-to-reduce-tensions%22--how-russia-proposes-to-the-us-and-nato-to-build-security-relationships.SJfz2g95cF.html"
  grade        C
  kind         "press-RT"

source usk_cable
  url          "https://search.wikileaks.org/plusd/cables/1976STATE176518.html"
  grade        D
  kind         "primary-leak"

source tra_forum
  url          "https://cl.2786x.xyz/read.php?tid=6329915&toread=5"
  grade        D
  kind         "primary-copy"

source nua_emp
  url          "https://euromaidanpress.com/2024/01/10/ukraine-and-lithuania-launch-security-guarantee-agreement-talks"
  grade        B
  kind         "press"
  note         "names September 2022 as the month of the application"

source nua_phnewlook
  url          "https://phnewlook.com/hot-news/us-and-ukraine-sign-10-year-security-pact/"
  grade        D
  kind         "press"

source g7_avesta
  url          "https://en.avesta.tj/2025/05/23/g7-promises-to-help-restore-ukraine-and-further-sanctions-against-russia-statement"
  grade        B
  kind         "press"

source g7_ukranews
  url          "https://ukranews.com/en/news/944104-g7-agree-on-joint-declaration-of-support-for-ukraine-it-is-step-towards-conclusion-of-bilateral"
  grade        B
  kind         "press"

source ft26_3szek
  url          "https://www.3szek.ro/load/cikk/178317/biztonsagi-garanciak"
  grade        B
  kind         "press"

source ba_de_npravda
  url          "https://deutsch.news-pravda.com/germany/2024/02/16/80573.html"
  grade        D
  kind         "press-aggregator"

source ksc_tass2
  url          "https://tass.com/world/1506995"
  grade        C
  kind         "press"

source ksc_uk_text
  url          "https://fr.slideshare.net/dynamo777/ss-252950936"
  grade        D
  kind         "primary-excerpt-ukrainian"
  note         "Ukrainian wording of the document, opening; official publication: president.gov.ua 2022-09-13"

source ksc_sud
  url          "https://sud.ua/uk/news/publication/249220-garantiyi-bezpeki-mozhut-buti-vklyucheni-v-mozhliviy-mirniy-protses-pro-scho-ydetsya-u-kiyivskomu-bezpekovomu-dogovori-yakiy-prezentuvav-andriy-yermak"
  grade        B
  kind         "press-summary"

source ksc_korr
  url          "https://ua.korrespondent.net/amp/4515676-v-op-predstavyly-harantyy-bezopasnosty-dlia-ukrayny"
  grade        B
  kind         "press-summary"

source ksc_novoe
  url          "https://novoeizdanie.com/uk/rekomendacziyi-shhodo-garantij-bezpeky-dlya-ukrayiny-shho-propysano-v-dokumenti/"
  grade        B
  kind         "press-summary"

source ksc_wprost
  url          "https://www.wprost.pl/polityka/10858891/opracowano-plan-gwarancji-bezpieczenstwa-dla-ukrainy-jest-mowa-o-stworzeniu-nowego-traktatu.html"
  grade        B
  kind         "press-summary"

source ksc_keynews
  url          "https://key-news.de/welt/kiew-formuliert-sicherheitsgarantien-fuer-die-ukraine"
  grade        B
  kind         "press-summary"

source ksc_pravda_fr
  url          "https://france.pravda.ru/amp/news/international/1305723-kyiv_aggression"
  grade        C
  kind         "press-summary"

source ksc_pravda_de
  url          "https://deutsch.pravda.ru/news/world/1305458-kyiv_aggression/"
  grade        C
  kind         "press-summary"

source ksc_rtfr
  url          "https://francais.rt.com/international/100911-terreur-sans-fin-moscou-fustige-pacte-securite-kiev-chapeaute-ancien-otan/amp"
  grade        C
  kind         "press-quoting-LeMonde"

source ksc_faz
  url          "https://www.faz.net/aktuell/ukraine-konflikt/anders-fogh-rasmussen-wir-muessen-putins-kosten-steigern-18539273.html"
  grade        B
  kind         "interview"

source ksc_wnp
  url          "https://www.wnp.pl/rynki-zagraniczne/ukraina-powstanie-miedzynarodowa-grupa-robocza-na-rzecz-gwarancji-bezpieczenstwa-dla-ukrainy,583957.html"
  grade        B
  kind         "press"

source ksc_people
  url          "http://french.peopledaily.com.cn/International/n3/2022/0621/c31356-10112255.html"
  grade        C
  kind         "press-quoting-LB"

source ksc_dsnews
  url          "https://dsnews.ua/politics/garno-viyshli-chi-stanut-garantiji-bezpeki-predstavleni-yermakom-ta-rasmussenom-osobistim-nato-dlya-ukrajini-14092022-466089"
  grade        B
  kind         "analysis"

source ksc_socor
  url          "https://indepthnews.net/a-nato-ukrainian-proposal-for-european-security/"
  grade        B
  kind         "analysis"

source p28_its9ja
  url          "https://its9ja.com/trump-backed-plan-seeks-ukrainian-concessions-russias-g8-return"
  grade        B
  kind         "leaked-text"

source p28_kudu
  url          "https://kudupinter.com/2025/11/top-news/the-28-points-that-ukraine-must-accept"
  grade        B
  kind         "leaked-text"

source axios_jpost
  url          "http://fr.jpost.com/international/article-874712"
  grade        B
  kind         "press-quoting-text"

source axios_sfg
  url          "https://sfg.media/en/a/us-offers-ukraine-article-five-style-security-guarantees"
  grade        B
  kind         "leaked-text"

source p20_novaya
  url          "https://novayagazeta.eu/articles/2025/12/24/zelensky-outlines-full-20-point-draft-peace-plan-for-the-first-time-en-news"
  grade        B
  kind         "press"
  note         "report of what Ukraine's President told journalists, citing another agency; opening read"

source p20_emp
  url          "https://euromaidanpress.com/2025/12/24/zelenskyy-unveils-20-point-peace-draft-including-article-5-like-guarantees-territorial-status-still-unresolved"
  grade        B
  kind         "press"
  note         "report of the same briefing; opening read"

source p20_it24
  url          "https://news.italy24.press/news/amp/11"
  grade        D
  kind         "press-translation"
  note         "transcript of how Zelensky described the 20 points"

source p20_lb
  url          "https://lb.ua/world/2025/12/09/710986_zelenskiy_ssha_ugodi_pro_mir.html"
  grade        B
  kind         "press"

source us26_ki
  url          "https://kyivindependent.com/us-to-discuss-ukraine-security-guarantees-after-peace-deal-signed"
  grade        B
  kind         "press"

source us26_rbc
  url          "https://www.rbc.ua/rus/news/ofisi-prezidenta-nazvali-klyuchovi-vimogi-1772199828.html"
  grade        B
  kind         "press"

source us26_rbc2
  url          "https://www.rbc.ua/rus/news/tramp-hoche-veliku-tseremoniyu-pidpisannya-1771920815.html"
  grade        B
  kind         "press"

source dec111
  url          "https://tsn.ua/exclusive/zelenskyy-uviv-u-diiu-rishennia-pro-harantiyi-bezpeky-dlia-ukrayiny-shcho-peredbachaye-ukaz-3019967.html"
  grade        B
  kind         "press"

source dec111b
  url          "https://fakty.com.ua/ua/svit/20260213-ssha-gotovi-ratyfikuvaty-garantiyi-bezpeky-dlya-ukrayiny-u-kongresi-sybiga/"
  grade        B
  kind         "press"

source tvp26
  url          "https://codziennatranskrypcjatvpis.github.io/ (machine transcripts of TVP news 19.30: 2026-06-05, 06-29, 07-07, 07-08, 07-13, 07-14, 08-20, 08-22)"
  grade        D
  kind         "broadcast-transcript"
  note         "Polish public television; transcript by a third party"

source let26
  url          "https://etud.net/zelensky-proposes-full-ceasefire-open-letter"
  grade        D
  kind         "press"

source let26b
  url          "https://theactualnews.org/article/153590"
  grade        D
  kind         "press-summary-AFP"

# Historic cases, each with the first of the pages that were read.
source case_1914_ita
  url          "https://net.lib.byu.edu/~rdh7/wwi/1914m/tripall2.html"
  grade        B
  kind         "primary-copies-and-history"
  note         "text of the treaties of alliance; beside it the Italian army's history and the Austro-Hungarian Red Book"

source case_1914_fra
  url          "https://rjw.narod.ru/documents/23121893.htm"
  grade        D
  kind         "primary-copies"
  note         "text of the convention; an encyclopedia copy and a history site agree"

source case_1914_fra_ws
  url          "https://en.wikisource.org/wiki/Franco-Russian_Alliance"
  official     "Proceedings of the US Congress, vol. LXV part 1, 1924"
  grade        B
  kind         "primary-reprint"
  note         "articles 1 to 7 in English, from the record of the United States Congress"

source case_1914_fra_fww
  url          "http://firstworldwar.com/source/francorussianmilitaryconvention.htm"
  grade        B
  kind         "primary-copy"
  note         "the whole convention in English"

source case_1914_bel
  url          "https://api.parliament.uk/historic-hansard/written-answers/1914/aug/05/neutrality-of-belgium-treaty"
  grade        A
  kind         "parliament-record-and-history"
  note         "answer in the House of Commons of 1914; the reading as a joint or a separate guarantee is from Oppenheim and from Sanger and Norton"

source case_1939
  url          "https://msuweb.montclair.edu/%7Efurrg/research/mlg09/secret_uk_pol_agreement_082539.html"
  official     "Carty and Smith, Fitzmaurice and the World Crisis, 2000, p. 312"
  grade        D
  kind         "primary-copy"
  note         "text of the agreement and of its secret protocol; the page names as printed source of the protocol Carty and Smith, Sir Gerald Fitzmaurice and the World Crisis, 2000, p. 312"

source case_1939_fdr
  url          "http://docs.fdrlibrary.marist.edu/PSF/box32/t304u01.html"
  official     "Roosevelt Presidential Library, Secretary's File, box 32"
  grade        A
  kind         "primary-archive-copy"
  note         "conclusions of the British-Polish talks of April 1939, not the agreement of August; the terms of the assurances are the same"

source case_1939_book
  url          "http://archive.org/stream/PolandRussiaAndGreatBritain19411945/TXT/00000516.txt"
  grade        B
  kind         "primary-printed-collection"
  note         "page of a book of 1946 that prints the agreement; Articles 2 to 6 read, not the protocol"

source case_1939_sun
  url          "https://api.parliament.uk/historic-hansard/written_answers/1939/oct/19/great-britain-and-poland"
  official     "HC Deb 19 Oct 1939 vol 352 cc1082-3W"
  grade        A
  kind         "parliament-record"
  note         "answer in the House of Commons of 1939-10-19 on what the agreement was understood to cover"

source case_1982
  url          "github:statengeneraal/laws-markdown verdrag/navo-verdrag/BWBV0005760/README.md"
  grade        A
  kind         "primary"
  note         "no page of its own: the text of the treaty decides"

source case_2001
  url          "https://www.nato.int/terrorism/five.htm"
  grade        A
  kind         "primary-and-press"
  note         "a page of NATO itself; press for the measures"

source case_2003
  url          "https://www.nato.int/docu/pr/2003/p030216e.htm"
  grade        A
  kind         "primary-and-press"
  note         "decision of the Defence Planning Committee; press for the days before"

source case_2015
  url          "https://docslib.org/doc/8137845/activation-of-article-42-7-teu-frances-request-for-assistance-and-member-states-responses"
  grade        B
  kind         "parliament-research-copy-and-press"
  note         "study by the European Parliament's research service, in a copy; press for the request"

source case_2025
  url          "https://thesunriseherald.com/2025/09/23/nato-warns-russia-over-airspace-breaches-amid-rising-tensions"
  grade        D
  kind         "press"
  note         "press; the Council's own statement is art4_nac_ee"

source case_2014
  url          "http://r-studies.org/cms/index.php?action=news/view_details&news_id=69383&lang=eng"
  grade        B
  kind         "analysis-and-text-copy"
  note         "analysis; the text of the memorandum is bud_unts, the meeting of March 2014 is from memory"
