# Who can act: states, organisations and groups.
#
# How this was compiled: from general knowledge, not copied from a list. It is to be checked against the state system list
# of the Correlates of War (correlatesofwar.org) and the numbers of Gleditsch and Ward; the tests compare both where
# a copy is at hand and name every difference. A number that is not certain is left out.
#
# Dates of existence: independence in fact; dominions from the League of Nations; republics of the Soviet Union from its
# end. A state under occupation whose government went on is kept, one that was annexed has a gap. No `from`: older than
# the record needs. None of this takes a stand on a claim; `recognition disputed` makes "is it a State" unknown.
actor AFG "Afghanistan"
  kind         state
  from         1919-08-08
  cow          700
  gw           700
  iso2         AF

actor ALB "Albania"
  kind         state
  from         1913-07-29
  to           1939-04-06
  from         1944-11-29
  cow          339
  gw           339
  iso2         AL

actor AND "Andorra"
  kind         state
  cow          232
  iso2         AD

actor ARE "United Arab Emirates"
  kind         state
  from         1971-12-02
  alias        "UAE"
  alias        "Emirates"
  cow          696
  gw           696
  iso2         AE

actor ARG "Argentina"
  kind         state
  from         1816-07-09
  alias        "Argentine Republic"
  cow          160
  gw           160
  iso2         AR

actor ARM "Armenia"
  kind         state
  from         1991-12-26
  cow          371
  gw           371
  iso2         AM

actor AUS "Australia"
  kind         state
  from         1920-01-10
  cow          900
  gw           900
  iso2         AU
  note         "counted from its membership of the League of Nations; a dominion since 1901"

actor AUT "Austria"
  kind         state
  from         1918-11-12
  to           1938-03-12
  from         1945-04-27
  cow          305
  gw           305
  iso2         AT
  member       EU from 1995-01-01
  note         "gap: annexed by Germany"

actor AZE "Azerbaijan"
  kind         state
  from         1991-12-26
  cow          373
  gw           373
  iso2         AZ

actor BEL "Belgium"
  kind         state
  from         1830-10-04
  cow          211
  gw           211
  iso2         BE
  member       EU from 1958-01-01
  note         "kept as existing under occupation, 1940 to 1945"

actor BGR "Bulgaria"
  kind         state
  from         1908-10-05
  cow          355
  gw           355
  iso2         BG
  member       EU from 2007-01-01

actor BIH "Bosnia and Herzegovina"
  kind         state
  from         1992-04-07
  alias        "Bosnia"
  alias        "Bosnia-Herzegovina"
  cow          346
  gw           346
  iso2         BA

actor BLR "Belarus"
  kind         state
  from         1991-12-26
  alias        "Byelorussia"
  alias        "Belorussia"
  cow          370
  gw           370
  iso2         BY

actor BRA "Brazil"
  kind         state
  from         1822-09-07
  cow          140
  gw           140
  iso2         BR

actor CAN "Canada"
  kind         state
  from         1920-01-10
  cow          20
  gw           20
  iso2         CA
  member       GROUP7 from 1976-06-27
  note         "counted from its membership of the League of Nations; a dominion since 1867"

actor CHE "Switzerland"
  kind         state
  alias        "Swiss Confederation"
  cow          225
  gw           225
  iso2         CH

actor CHL "Chile"
  kind         state
  from         1818-02-12
  cow          155
  gw           155
  iso2         CL

actor CHN "China"
  kind         state
  alias        "People's Republic of China"
  alias        "PRC"
  alias        "Mainland China"
  cow          710
  gw           710
  iso2         CN

actor COL "Colombia"
  kind         state
  cow          100
  gw           100
  iso2         CO

actor CUB "Cuba"
  kind         state
  from         1902-05-20
  cow          40
  gw           40
  iso2         CU

actor CYP "Cyprus"
  kind         state
  from         1960-08-16
  alias        "Republic of Cyprus"
  cow          352
  gw           352
  iso2         CY
  member       EU from 2004-05-01

actor CZE "Czechia"
  kind         state
  from         1993-01-01
  formerly     "Czech Republic" to 2016-06-30
  alias        "Czech Republic"
  cow          316
  gw           316
  iso2         CZ
  member       EU from 2004-05-01

actor DEU "Germany"
  kind         state
  to           1945-05-08
  from         1949-05-23
  formerly     "Prussia" to 1871-01-17
  formerly     "German Empire" to 1918-11-08
  formerly     "Germany" to 1945-05-08
  formerly     "Federal Republic of Germany" to 1990-10-02
  alias        "Federal Republic of Germany"
  alias        "West Germany"
  alias        "FRG"
  cow          255
  cow          260
  gw           255
  gw           260
  iso2         DE
  member       EU from 1958-01-01
  member       GROUP7 from 1976-06-27
  note         "carries on Prussia, guarantor of 1839; from 1945-05-09 to 1949-05-22 under the four powers; numbers 255 and 260 change hands in 1945, 1955 and 1990"

actor DNK "Denmark"
  kind         state
  alias        "Kingdom of Denmark"
  cow          390
  gw           390
  iso2         DK
  member       EU from 1973-01-01
  note         "kept as existing under occupation, 1940 to 1945"

actor DZA "Algeria"
  kind         state
  from         1962-07-03
  cow          615
  gw           615
  iso2         DZ

actor EGY "Egypt"
  kind         state
  from         1922-02-28
  cow          651
  gw           651
  iso2         EG

actor ESP "Spain"
  kind         state
  cow          230
  gw           230
  iso2         ES
  member       EU from 1986-01-01

actor EST "Estonia"
  kind         state
  from         1918-02-24
  to           1940-08-05
  from         1991-09-06
  cow          366
  gw           366
  iso2         EE
  member       EU from 2004-05-01
  note         "annexed by the Soviet Union in August 1940; many States never recognised that and hold that the State went on"

actor FIN "Finland"
  kind         state
  from         1917-12-06
  cow          375
  gw           375
  iso2         FI
  member       EU from 1995-01-01

actor FRA "France"
  kind         state
  alias        "French Republic"
  cow          220
  gw           220
  iso2         FR
  member       EU from 1958-01-01
  member       GROUP7 from 1976-06-27

actor GBR "United Kingdom"
  kind         state
  formerly     "United Kingdom of Great Britain and Ireland" to 1927-04-11
  alias        "UK"
  alias        "Britain"
  alias        "Great Britain"
  alias        "United Kingdom of Great Britain and Northern Ireland"
  cow          200
  gw           200
  iso2         GB
  member       EU from 1973-01-01 to 2020-01-31
  member       GROUP7 from 1976-06-27

actor GEO "Georgia"
  kind         state
  from         1991-12-26
  cow          372
  gw           372
  iso2         GE

actor GRC "Greece"
  kind         state
  from         1830-02-03
  alias        "Hellenic Republic"
  cow          350
  gw           350
  iso2         GR
  member       EU from 1981-01-01
  note         "kept as existing under occupation, 1941 to 1944"

actor HRV "Croatia"
  kind         state
  from         1992-01-15
  cow          344
  gw           344
  iso2         HR
  member       EU from 2013-07-01
  note         "declared its independence on 1991-06-25"

actor HUN "Hungary"
  kind         state
  from         1918-11-16
  cow          310
  gw           310
  iso2         HU
  member       EU from 2004-05-01

actor IDN "Indonesia"
  kind         state
  from         1949-12-27
  cow          850
  gw           850
  iso2         ID

actor IND "India"
  kind         state
  from         1947-08-15
  cow          750
  gw           750
  iso2         IN

actor IRL "Ireland"
  kind         state
  from         1922-12-06
  formerly     "Irish Free State" to 1937-12-28
  alias        "Republic of Ireland"
  cow          205
  gw           205
  iso2         IE
  member       EU from 1973-01-01

actor IRN "Iran"
  kind         state
  formerly     "Persia" to 1935-03-20
  alias        "Islamic Republic of Iran"
  cow          630
  gw           630
  iso2         IR

actor IRQ "Iraq"
  kind         state
  from         1932-10-03
  cow          645
  gw           645
  iso2         IQ

actor ISL "Iceland"
  kind         state
  from         1944-06-17
  cow          395
  gw           395
  iso2         IS
  note         "sovereign in union with Denmark since 1918-12-01"

actor ISR "Israel"
  kind         state
  from         1948-05-14
  cow          666
  gw           666
  iso2         IL

actor ITA "Italy"
  kind         state
  formerly     "Sardinia" to 1861-03-16
  cow          325
  gw           325
  iso2         IT
  member       EU from 1958-01-01
  member       GROUP7 from 1976-06-27

actor JOR "Jordan"
  kind         state
  from         1946-05-25
  formerly     "Transjordan" to 1949-04-25
  cow          663
  gw           663
  iso2         JO

actor JPN "Japan"
  kind         state
  cow          740
  gw           740
  iso2         JP
  member       GROUP7 from 1976-06-27
  note         "kept as existing under occupation, 1945 to 1952"

actor KAZ "Kazakhstan"
  kind         state
  from         1991-12-26
  cow          705
  gw           705
  iso2         KZ

actor KEN "Kenya"
  kind         state
  from         1963-12-12
  cow          501
  gw           501
  iso2         KE

actor KGZ "Kyrgyzstan"
  kind         state
  from         1991-12-26
  alias        "Kyrgyz Republic"
  alias        "Kirghizia"
  cow          703
  gw           703
  iso2         KG

actor KOR "South Korea"
  kind         state
  from         1948-08-15
  alias        "Republic of Korea"
  alias        "ROK"
  alias        "Korea"
  cow          732
  gw           732
  iso2         KR

actor KWT "Kuwait"
  kind         state
  from         1961-06-19
  cow          690
  gw           690
  iso2         KW

actor LBN "Lebanon"
  kind         state
  from         1943-11-22
  cow          660
  gw           660
  iso2         LB

actor LBY "Libya"
  kind         state
  from         1951-12-24
  cow          620
  gw           620
  iso2         LY

actor LIE "Liechtenstein"
  kind         state
  cow          223
  iso2         LI

actor LTU "Lithuania"
  kind         state
  from         1918-02-16
  to           1940-08-02
  from         1991-09-06
  cow          368
  gw           368
  iso2         LT
  member       EU from 2004-05-01
  note         "annexed by the Soviet Union in August 1940; many States never recognised that and hold that the State went on"

actor LUX "Luxembourg"
  kind         state
  from         1867-05-11
  alias        "Luxemburg"
  alias        "Grand Duchy of Luxembourg"
  cow          212
  gw           212
  iso2         LU
  member       EU from 1958-01-01
  note         "kept as existing under occupation, 1940 to 1945"

actor LVA "Latvia"
  kind         state
  from         1918-11-18
  to           1940-08-04
  from         1991-09-06
  cow          367
  gw           367
  iso2         LV
  member       EU from 2004-05-01
  note         "annexed by the Soviet Union in August 1940; many States never recognised that and hold that the State went on"

actor MAR "Morocco"
  kind         state
  to           1912-03-30
  from         1956-03-02
  cow          600
  gw           600
  iso2         MA

actor MCO "Monaco"
  kind         state
  cow          221
  iso2         MC

actor MDA "Moldova"
  kind         state
  from         1991-12-26
  alias        "Republic of Moldova"
  alias        "Moldavia"
  cow          359
  gw           359
  iso2         MD

actor MEX "Mexico"
  kind         state
  from         1821-09-27
  cow          70
  gw           70
  iso2         MX

actor MKD "North Macedonia"
  kind         state
  from         1991-11-20
  formerly     "the former Yugoslav Republic of Macedonia" to 2019-02-11
  alias        "Macedonia"
  alias        "FYROM"
  alias        "Republic of North Macedonia"
  cow          343
  gw           343
  iso2         MK

actor MLT "Malta"
  kind         state
  from         1964-09-21
  cow          338
  gw           338
  iso2         MT
  member       EU from 2004-05-01

actor MNE "Montenegro"
  kind         state
  from         1878-07-13
  to           1918-11-30
  from         2006-06-03
  cow          341
  gw           341
  iso2         ME

actor MNG "Mongolia"
  kind         state
  from         1921-07-11
  cow          712
  gw           712
  iso2         MN

actor MYS "Malaysia"
  kind         state
  from         1957-08-31
  formerly     "Malaya" to 1963-09-15
  cow          820
  gw           820
  iso2         MY

actor NGA "Nigeria"
  kind         state
  from         1960-10-01
  cow          475
  gw           475
  iso2         NG

actor NLD "Netherlands"
  kind         state
  alias        "Kingdom of the Netherlands"
  alias        "Holland"
  cow          210
  gw           210
  iso2         NL
  member       EU from 1958-01-01
  note         "kept as existing under occupation, 1940 to 1945"

actor NOR "Norway"
  kind         state
  from         1905-06-07
  alias        "Kingdom of Norway"
  cow          385
  gw           385
  iso2         NO
  note         "kept as existing under occupation, 1940 to 1945"

actor NZL "New Zealand"
  kind         state
  from         1920-01-10
  cow          920
  gw           920
  iso2         NZ
  note         "counted from its membership of the League of Nations; a dominion since 1907"

actor PAK "Pakistan"
  kind         state
  from         1947-08-14
  cow          770
  gw           770
  iso2         PK

actor PAN "Panama"
  kind         state
  from         1903-11-03
  cow          95
  gw           95
  iso2         PA

actor PER "Peru"
  kind         state
  from         1821-07-28
  cow          135
  gw           135
  iso2         PE

actor PHL "Philippines"
  kind         state
  from         1946-07-04
  cow          840
  gw           840
  iso2         PH

actor POL "Poland"
  kind         state
  from         1918-11-11
  alias        "Republic of Poland"
  cow          290
  gw           290
  iso2         PL
  member       EU from 2004-05-01
  note         "kept as existing under occupation, 1939 to 1945: its government went on in exile and was recognised"

actor PRK "North Korea"
  kind         state
  from         1948-09-09
  alias        "Democratic People's Republic of Korea"
  alias        "DPRK"
  alias        "Korea"
  cow          731
  gw           731
  iso2         KP

actor PRT "Portugal"
  kind         state
  cow          235
  gw           235
  iso2         PT
  member       EU from 1986-01-01

actor PSE "Palestine"
  kind         state
  from         1988-11-15
  alias        "State of Palestine"
  iso2         PS
  recognition  disputed

actor QAT "Qatar"
  kind         state
  from         1971-09-03
  cow          694
  gw           694
  iso2         QA

actor ROU "Romania"
  kind         state
  from         1878-07-13
  alias        "Rumania"
  cow          360
  gw           360
  iso2         RO
  member       EU from 2007-01-01

actor RUS "Russia"
  kind         state
  to           1922-12-29
  from         1991-12-26
  formerly     "Russian Empire" to 1917-09-13
  formerly     "Soviet Russia" to 1922-12-29
  alias        "Russian Federation"
  successor    SUN from 1922-12-30
  cow          365
  gw           365
  iso2         RU
  note         "goes on for the Soviet Union as the same member of the United Nations since 1991-12-26; the Correlates of War count Russia and the Soviet Union as one state"

actor SAU "Saudi Arabia"
  kind         state
  from         1927-05-20
  formerly     "Hejaz and Nejd" to 1932-09-22
  alias        "Kingdom of Saudi Arabia"
  cow          670
  gw           670
  iso2         SA

actor SGP "Singapore"
  kind         state
  from         1965-08-09
  cow          830
  gw           830
  iso2         SG

actor SMR "San Marino"
  kind         state
  cow          331
  iso2         SM

actor SRB "Serbia"
  kind         state
  from         1878-07-13
  to           1918-11-30
  from         2006-06-05
  successor    YUG from 1918-12-01
  cow          345
  gw           340
  iso2         RS
  note         "goes on for Serbia and Montenegro since 2006-06-05"

actor SVK "Slovakia"
  kind         state
  from         1993-01-01
  alias        "Slovak Republic"
  cow          317
  gw           317
  iso2         SK
  member       EU from 2004-05-01

actor SVN "Slovenia"
  kind         state
  from         1992-01-15
  cow          349
  gw           349
  iso2         SI
  member       EU from 2004-05-01
  note         "declared its independence on 1991-06-25"

actor SWE "Sweden"
  kind         state
  cow          380
  gw           380
  iso2         SE
  member       EU from 1995-01-01

actor SYR "Syria"
  kind         state
  from         1946-04-17
  to           1958-02-21
  from         1961-09-29
  alias        "Syrian Arab Republic"
  cow          652
  gw           652
  iso2         SY
  note         "gap: in union with Egypt"

actor THA "Thailand"
  kind         state
  formerly     "Siam" to 1939-06-23
  cow          800
  gw           800
  iso2         TH

actor TJK "Tajikistan"
  kind         state
  from         1991-12-26
  cow          702
  gw           702
  iso2         TJ

actor TKM "Turkmenistan"
  kind         state
  from         1991-12-26
  cow          701
  gw           701
  iso2         TM

actor TUN "Tunisia"
  kind         state
  to           1881-05-12
  from         1956-03-20
  cow          616
  gw           616
  iso2         TN

actor TUR "Türkiye"
  kind         state
  formerly     "Ottoman Empire" to 1923-10-28
  formerly     "Turkey" to 2022-06-01
  alias        "Turkey"
  alias        "Republic of Türkiye"
  cow          640
  gw           640
  iso2         TR

actor TWN "Taiwan"
  kind         state
  from         1949-12-07
  alias        "Republic of China"
  alias        "Chinese Taipei"
  cow          713
  gw           713
  iso2         TW
  recognition  disputed
  note         "the People's Republic of China claims it; few States have relations with it as a State"

actor UKR "Ukraine"
  kind         state
  from         1991-12-26
  alias        "the Ukraine"
  cow          369
  gw           369
  iso2         UA
  note         "declared its independence on 1991-08-24, confirmed by referendum on 1991-12-01"

actor URY "Uruguay"
  kind         state
  from         1828-08-27
  cow          165
  gw           165
  iso2         UY

actor USA "United States"
  kind         state
  alias        "US"
  alias        "USA"
  alias        "America"
  alias        "United States of America"
  cow          2
  gw           2
  iso2         US
  member       GROUP7 from 1976-06-27

actor UZB "Uzbekistan"
  kind         state
  from         1991-12-26
  cow          704
  gw           704
  iso2         UZ

actor VAT "Holy See"
  kind         state
  from         1929-06-07
  alias        "Vatican"
  alias        "Vatican City"
  alias        "Vatican City State"
  iso2         VA
  note         "dates of the Vatican City State; the Holy See had relations with States long before"

actor VEN "Venezuela"
  kind         state
  cow          101
  gw           101
  iso2         VE

actor VNM "Vietnam"
  kind         state
  from         1954-07-21
  alias        "Viet Nam"
  cow          816
  iso2         VN

actor XKX "Kosovo"
  kind         state
  from         2008-02-17
  alias        "Republic of Kosovo"
  cow          347
  gw           347
  recognition  disputed
  note         "XKX is a user-assigned code; Serbia does not recognise it"

actor YEM "Yemen"
  kind         state
  from         1990-05-22
  cow          679
  iso2         YE

actor ZAF "South Africa"
  kind         state
  from         1920-01-10
  cow          560
  gw           560
  iso2         ZA
  note         "counted from its membership of the League of Nations; a union since 1910"

# States that are no more.
actor AUH "Austria-Hungary"
  kind         state
  to           1918-11-11
  formerly     "Austrian Empire" to 1867-06-07
  alias        "Habsburg Monarchy"
  successor    AUT from 1918-11-12
  successor    HUN from 1918-11-16
  successor    CSK from 1918-10-28
  cow          300
  gw           300

actor CSK "Czechoslovakia"
  kind         state
  from         1918-10-28
  to           1992-12-31
  successor    CZE from 1993-01-01
  successor    SVK from 1993-01-01
  cow          315
  gw           315
  note         "kept as existing under occupation, 1939 to 1945: a government in exile was recognised"

actor DDR "German Democratic Republic"
  kind         state
  from         1949-10-07
  to           1990-10-02
  alias        "East Germany"
  alias        "GDR"
  successor    DEU from 1990-10-03
  cow          265
  gw           265

actor SCG "Serbia and Montenegro"
  kind         state
  from         1992-04-27
  to           2006-06-04
  formerly     "Federal Republic of Yugoslavia" to 2003-02-03
  successor    SRB from 2006-06-05
  successor    MNE from 2006-06-03
  cow          345
  gw           345

actor SUN "Soviet Union"
  kind         state
  from         1922-12-30
  to           1991-12-25
  alias        "USSR"
  alias        "Union of Soviet Socialist Republics"
  successor    RUS from 1991-12-26
  cow          365
  gw           365
  note         "Russia goes on for it in the United Nations; fourteen other States came out of it"

actor YUG "Yugoslavia"
  kind         state
  from         1918-12-01
  to           1992-04-26
  formerly     "Kingdom of Serbs, Croats and Slovenes" to 1929-10-02
  successor    HRV from 1992-01-15
  successor    SVN from 1992-01-15
  successor    MKD from 1991-11-20
  successor    BIH from 1992-04-07
  successor    SCG from 1992-04-27
  cow          345
  gw           345
  note         "kept as existing under occupation, 1941 to 1944"

# Organisations, and bodies of the United Nations that act in their own name.
actor CIS "Commonwealth of Independent States"
  kind         organisation
  from         1991-12-08

actor COE "Council of Europe"
  kind         organisation
  from         1949-05-05

actor CSTO "Collective Security Treaty Organization"
  kind         organisation
  from         2002-10-07
  note         "the treaty itself was signed on 1992-05-15"

actor EU "European Union"
  kind         organisation
  from         1958-01-01
  formerly     "European Economic Community" to 1993-10-31
  alias        "European Communities"

actor GROUP7 "Group of Seven"
  kind         organisation
  from         1975-11-15
  alias        "G7"
  alias        "G-7"
  alias        "Group of 7"
  note         "the code is not G7 because one capital and a digit is a placeholder; six States in 1975, Canada since 1976; the European Union takes part and is not one of the seven"

actor IAEA "International Atomic Energy Agency"
  kind         organisation
  from         1957-07-29

actor ICJ "International Court of Justice"
  kind         organisation
  from         1946-04-18
  alias        "World Court"

actor NATO "North Atlantic Treaty Organization"
  kind         organisation
  from         1949-08-24
  alias        "North Atlantic Alliance"
  alias        "Atlantic Alliance"
  alias        "North Atlantic Treaty Organisation"

actor OAS "Organization of American States"
  kind         organisation
  from         1948-04-30

actor OSCE "Organization for Security and Co-operation in Europe"
  kind         organisation
  from         1973-07-03
  formerly     "Conference on Security and Co-operation in Europe" to 1994-12-31
  alias        "CSCE"

actor UN "United Nations"
  kind         organisation
  from         1945-10-24
  alias        "United Nations Organization"
  alias        "UNO"

actor UNGA "General Assembly of the United Nations"
  kind         organisation
  from         1946-01-10
  alias        "UN General Assembly"
  alias        "United Nations General Assembly"
  alias        "General Assembly"

actor UNSC "Security Council of the United Nations"
  kind         organisation
  from         1946-01-17
  alias        "UN Security Council"
  alias        "United Nations Security Council"
  alias        "Security Council"

# Groups that are no states.
actor ALQ "Al-Qaeda"
  kind         group
  alias        "al-Qaida"
  alias        "AQ"

actor ISIL "Islamic State in Iraq and the Levant"
  kind         group
  alias        "ISIS"
  alias        "IS group"
  alias        "Daesh"
  alias        "Islamic State"
