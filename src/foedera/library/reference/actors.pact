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

actor AGO "Angola"
  kind         state
  from         1975-11-11
  cow          540
  gw           540
  iso2         AO

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

actor ATG "Antigua and Barbuda"
  kind         state
  from         1981-11-01
  alias        "Antigua"
  cow          58
  iso2         AG

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

actor BDI "Burundi"
  kind         state
  from         1962-07-01
  cow          516
  gw           516
  iso2         BI

actor BEL "Belgium"
  kind         state
  from         1830-10-04
  cow          211
  gw           211
  iso2         BE
  member       EU from 1958-01-01
  note         "kept as existing under occupation, 1940 to 1945"

actor BEN "Benin"
  kind         state
  from         1960-08-01
  formerly     "Dahomey" to 1975-11-29
  cow          434
  gw           434
  iso2         BJ

actor BFA "Burkina Faso"
  kind         state
  from         1960-08-05
  formerly     "Upper Volta" to 1984-08-03
  alias        "Burkina"
  cow          439
  gw           439
  iso2         BF

actor BGD "Bangladesh"
  kind         state
  from         1971-12-16
  cow          771
  gw           771
  iso2         BD

actor BGR "Bulgaria"
  kind         state
  from         1908-10-05
  cow          355
  gw           355
  iso2         BG
  member       EU from 2007-01-01

actor BHR "Bahrain"
  kind         state
  from         1971-08-15
  cow          692
  gw           692
  iso2         BH

actor BHS "Bahamas"
  kind         state
  from         1973-07-10
  cow          31
  gw           31
  iso2         BS

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

actor BLZ "Belize"
  kind         state
  from         1981-09-21
  cow          80
  gw           80
  iso2         BZ

actor BOL "Bolivia"
  kind         state
  from         1825-08-06
  cow          145
  gw           145
  iso2         BO

actor BRA "Brazil"
  kind         state
  from         1822-09-07
  cow          140
  gw           140
  iso2         BR

actor BRB "Barbados"
  kind         state
  from         1966-11-30
  cow          53
  gw           53
  iso2         BB

actor BRN "Brunei"
  kind         state
  from         1984-01-01
  alias        "Brunei Darussalam"
  cow          835
  gw           835
  iso2         BN

actor BTN "Bhutan"
  kind         state
  cow          760
  gw           760
  iso2         BT

actor BWA "Botswana"
  kind         state
  from         1966-09-30
  cow          571
  gw           571
  iso2         BW

actor CAF "Central African Republic"
  kind         state
  from         1960-08-13
  cow          482
  gw           482
  iso2         CF

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

actor CIV "Côte d'Ivoire"
  kind         state
  from         1960-08-07
  alias        "Ivory Coast"
  cow          437
  gw           437
  iso2         CI

actor CMR "Cameroon"
  kind         state
  from         1960-01-01
  cow          471
  gw           471
  iso2         CM

actor COD "Democratic Republic of the Congo"
  kind         state
  from         1960-06-30
  formerly     "Zaire" to 1997-05-16
  alias        "Democratic Republic of Congo"
  alias        "DR Congo"
  alias        "DRC"
  alias        "Congo-Kinshasa"
  alias        "Congo"
  cow          490
  gw           490
  iso2         CD

actor COG "Republic of the Congo"
  kind         state
  from         1960-08-15
  alias        "Congo-Brazzaville"
  alias        "Republic of Congo"
  alias        "Congo"
  cow          484
  gw           484
  iso2         CG

actor COL "Colombia"
  kind         state
  cow          100
  gw           100
  iso2         CO

actor COM "Comoros"
  kind         state
  from         1975-07-06
  cow          581
  gw           581
  iso2         KM

actor CPV "Cabo Verde"
  kind         state
  from         1975-07-05
  alias        "Cape Verde"
  cow          402
  gw           402
  iso2         CV

actor CRI "Costa Rica"
  kind         state
  cow          94
  gw           94
  iso2         CR

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
  cow          255 to 1945-05-08
  cow          260 from 1955-05-05 to 1990-10-02
  cow          255 from 1990-10-03
  gw           255 to 1945-05-07
  gw           260 from 1949-09-21
  iso2         DE
  member       EU from 1958-01-01
  member       GROUP7 from 1976-06-27
  note         "carries on Prussia, guarantor of 1839; from 1945-05-09 to 1949-05-22 under the four powers; numbers 255 and 260 change hands in 1945, 1955 and 1990"

actor DJI "Djibouti"
  kind         state
  from         1977-06-27
  cow          522
  gw           522
  iso2         DJ

actor DMA "Dominica"
  kind         state
  from         1978-11-03
  alias        "Commonwealth of Dominica"
  cow          54
  iso2         DM

actor DNK "Denmark"
  kind         state
  alias        "Kingdom of Denmark"
  cow          390
  gw           390
  iso2         DK
  member       EU from 1973-01-01
  note         "kept as existing under occupation, 1940 to 1945"

actor DOM "Dominican Republic"
  kind         state
  cow          42
  gw           42
  iso2         DO

actor DZA "Algeria"
  kind         state
  from         1962-07-03
  cow          615
  gw           615
  iso2         DZ

actor ECU "Ecuador"
  kind         state
  from         1830-05-13
  cow          130
  gw           130
  iso2         EC

actor EGY "Egypt"
  kind         state
  from         1922-02-28
  cow          651
  gw           651
  iso2         EG

actor ERI "Eritrea"
  kind         state
  from         1993-05-24
  cow          531
  gw           531
  iso2         ER

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

actor ETH "Ethiopia"
  kind         state
  alias        "Abyssinia"
  cow          530
  gw           530
  iso2         ET

actor FIN "Finland"
  kind         state
  from         1917-12-06
  cow          375
  gw           375
  iso2         FI
  member       EU from 1995-01-01

actor FJI "Fiji"
  kind         state
  from         1970-10-10
  cow          950
  gw           950
  iso2         FJ

actor FRA "France"
  kind         state
  alias        "French Republic"
  cow          220
  gw           220
  iso2         FR
  member       EU from 1958-01-01
  member       GROUP7 from 1976-06-27

actor FSM "Micronesia"
  kind         state
  from         1986-11-03
  alias        "Federated States of Micronesia"
  cow          987
  iso2         FM

actor GAB "Gabon"
  kind         state
  from         1960-08-17
  cow          481
  gw           481
  iso2         GA

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

actor GHA "Ghana"
  kind         state
  from         1957-03-06
  cow          452
  gw           452
  iso2         GH

actor GIN "Guinea"
  kind         state
  from         1958-10-02
  alias        "Guinea-Conakry"
  cow          438
  gw           438
  iso2         GN

actor GMB "Gambia"
  kind         state
  from         1965-02-18
  cow          420
  gw           420
  iso2         GM

actor GNB "Guinea-Bissau"
  kind         state
  from         1974-09-10
  cow          404
  gw           404
  iso2         GW

actor GNQ "Equatorial Guinea"
  kind         state
  from         1968-10-12
  cow          411
  gw           411
  iso2         GQ

actor GRC "Greece"
  kind         state
  from         1830-02-03
  alias        "Hellenic Republic"
  cow          350
  gw           350
  iso2         GR
  member       EU from 1981-01-01
  note         "kept as existing under occupation, 1941 to 1944"

actor GRD "Grenada"
  kind         state
  from         1974-02-07
  cow          55
  iso2         GD

actor GTM "Guatemala"
  kind         state
  cow          90
  gw           90
  iso2         GT

actor GUY "Guyana"
  kind         state
  from         1966-05-26
  cow          110
  gw           110
  iso2         GY

actor HND "Honduras"
  kind         state
  cow          91
  gw           91
  iso2         HN

actor HRV "Croatia"
  kind         state
  from         1992-01-15
  cow          344
  gw           344
  iso2         HR
  member       EU from 2013-07-01
  note         "declared its independence on 1991-06-25"

actor HTI "Haiti"
  kind         state
  cow          41
  gw           41
  iso2         HT

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

actor JAM "Jamaica"
  kind         state
  from         1962-08-06
  cow          51
  gw           51
  iso2         JM

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

actor KHM "Cambodia"
  kind         state
  from         1953-11-09
  formerly     "Kampuchea" to 1989-04-30
  cow          811
  gw           811
  iso2         KH

actor KIR "Kiribati"
  kind         state
  from         1979-07-12
  cow          946
  iso2         KI

actor KNA "Saint Kitts and Nevis"
  kind         state
  from         1983-09-19
  alias        "St. Kitts and Nevis"
  cow          60
  iso2         KN

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

actor LAO "Laos"
  kind         state
  from         1953-10-22
  cow          812
  gw           812
  iso2         LA

actor LBN "Lebanon"
  kind         state
  from         1943-11-22
  cow          660
  gw           660
  iso2         LB

actor LBR "Liberia"
  kind         state
  from         1847-07-26
  cow          450
  gw           450
  iso2         LR

actor LBY "Libya"
  kind         state
  from         1951-12-24
  cow          620
  gw           620
  iso2         LY

actor LCA "Saint Lucia"
  kind         state
  from         1979-02-22
  alias        "St. Lucia"
  cow          56
  iso2         LC

actor LIE "Liechtenstein"
  kind         state
  cow          223
  iso2         LI

actor LKA "Sri Lanka"
  kind         state
  from         1948-02-04
  formerly     "Ceylon" to 1972-05-21
  cow          780
  gw           780
  iso2         LK

actor LSO "Lesotho"
  kind         state
  from         1966-10-04
  cow          570
  gw           570
  iso2         LS

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

actor MDG "Madagascar"
  kind         state
  from         1960-06-26
  cow          580
  gw           580
  iso2         MG

actor MDV "Maldives"
  kind         state
  from         1965-07-26
  cow          781
  gw           781
  iso2         MV

actor MEX "Mexico"
  kind         state
  from         1821-09-27
  cow          70
  gw           70
  iso2         MX

actor MHL "Marshall Islands"
  kind         state
  from         1986-10-21
  cow          983
  iso2         MH

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

actor MLI "Mali"
  kind         state
  from         1960-06-20
  cow          432
  gw           432
  iso2         ML

actor MLT "Malta"
  kind         state
  from         1964-09-21
  cow          338
  gw           338
  iso2         MT
  member       EU from 2004-05-01

actor MMR "Myanmar"
  kind         state
  from         1948-01-04
  formerly     "Burma" to 1989-06-17
  alias        "Burma"
  cow          775
  gw           775
  iso2         MM

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

actor MOZ "Mozambique"
  kind         state
  from         1975-06-25
  cow          541
  gw           541
  iso2         MZ

actor MRT "Mauritania"
  kind         state
  from         1960-11-28
  cow          435
  gw           435
  iso2         MR

actor MUS "Mauritius"
  kind         state
  from         1968-03-12
  cow          590
  gw           590
  iso2         MU

actor MWI "Malawi"
  kind         state
  from         1964-07-06
  cow          553
  gw           553
  iso2         MW

actor MYS "Malaysia"
  kind         state
  from         1957-08-31
  formerly     "Malaya" to 1963-09-15
  cow          820
  gw           820
  iso2         MY

actor NAM "Namibia"
  kind         state
  from         1990-03-21
  cow          565
  gw           565
  iso2         NA

actor NER "Niger"
  kind         state
  from         1960-08-03
  cow          436
  gw           436
  iso2         NE

actor NGA "Nigeria"
  kind         state
  from         1960-10-01
  cow          475
  gw           475
  iso2         NG

actor NIC "Nicaragua"
  kind         state
  cow          93
  gw           93
  iso2         NI

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

actor NPL "Nepal"
  kind         state
  cow          790
  gw           790
  iso2         NP

actor NRU "Nauru"
  kind         state
  from         1968-01-31
  cow          970
  iso2         NR

actor NZL "New Zealand"
  kind         state
  from         1920-01-10
  cow          920
  gw           920
  iso2         NZ
  note         "counted from its membership of the League of Nations; a dominion since 1907"

actor OMN "Oman"
  kind         state
  formerly     "Muscat and Oman" to 1970-08-08
  alias        "Sultanate of Oman"
  cow          698
  gw           698
  iso2         OM

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

actor PLW "Palau"
  kind         state
  from         1994-10-01
  cow          986
  iso2         PW

actor PNG "Papua New Guinea"
  kind         state
  from         1975-09-16
  cow          910
  gw           910
  iso2         PG

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

actor PRY "Paraguay"
  kind         state
  from         1811-05-14
  cow          150
  gw           150
  iso2         PY

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

actor RWA "Rwanda"
  kind         state
  from         1962-07-01
  cow          517
  gw           517
  iso2         RW

actor SAU "Saudi Arabia"
  kind         state
  from         1927-05-20
  formerly     "Hejaz and Nejd" to 1932-09-22
  alias        "Kingdom of Saudi Arabia"
  cow          670
  gw           670
  iso2         SA

actor SDN "Sudan"
  kind         state
  from         1956-01-01
  cow          625
  gw           625
  iso2         SD

actor SEN "Senegal"
  kind         state
  from         1960-06-20
  cow          433
  gw           433
  iso2         SN

actor SGP "Singapore"
  kind         state
  from         1965-08-09
  cow          830
  gw           830
  iso2         SG

actor SLB "Solomon Islands"
  kind         state
  from         1978-07-07
  cow          940
  gw           940
  iso2         SB

actor SLE "Sierra Leone"
  kind         state
  from         1961-04-27
  cow          451
  gw           451
  iso2         SL

actor SLV "El Salvador"
  kind         state
  cow          92
  gw           92
  iso2         SV

actor SMR "San Marino"
  kind         state
  cow          331
  iso2         SM

actor SOM "Somalia"
  kind         state
  from         1960-07-01
  cow          520
  gw           520
  iso2         SO

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

actor SSD "South Sudan"
  kind         state
  from         2011-07-09
  cow          626
  gw           626
  iso2         SS

actor STP "São Tomé and Príncipe"
  kind         state
  from         1975-07-12
  cow          403
  iso2         ST

actor SUR "Suriname"
  kind         state
  from         1975-11-25
  alias        "Surinam"
  cow          115
  gw           115
  iso2         SR

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

actor SWZ "Eswatini"
  kind         state
  from         1968-09-06
  formerly     "Swaziland" to 2018-04-18
  alias        "Swaziland"
  cow          572
  gw           572
  iso2         SZ

actor SYC "Seychelles"
  kind         state
  from         1976-06-29
  cow          591
  iso2         SC

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

actor TCD "Chad"
  kind         state
  from         1960-08-11
  cow          483
  gw           483
  iso2         TD

actor TGO "Togo"
  kind         state
  from         1960-04-27
  cow          461
  gw           461
  iso2         TG

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

actor TLS "Timor-Leste"
  kind         state
  from         2002-05-20
  alias        "East Timor"
  cow          860
  gw           860
  iso2         TL

actor TON "Tonga"
  kind         state
  from         1970-06-04
  cow          955
  iso2         TO

actor TTO "Trinidad and Tobago"
  kind         state
  from         1962-08-31
  alias        "Trinidad"
  cow          52
  gw           52
  iso2         TT

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

actor TUV "Tuvalu"
  kind         state
  from         1978-10-01
  cow          947
  iso2         TV

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

actor TZA "Tanzania"
  kind         state
  from         1961-12-09
  formerly     "Tanganyika" to 1964-04-25
  cow          510
  gw           510
  iso2         TZ

actor UGA "Uganda"
  kind         state
  from         1962-10-09
  cow          500
  gw           500
  iso2         UG

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

actor VCT "Saint Vincent and the Grenadines"
  kind         state
  from         1979-10-27
  alias        "St. Vincent and the Grenadines"
  cow          57
  iso2         VC

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

actor VUT "Vanuatu"
  kind         state
  from         1980-07-30
  formerly     "New Hebrides" to 1980-07-29
  cow          935
  iso2         VU

actor WSM "Samoa"
  kind         state
  from         1962-01-01
  formerly     "Western Samoa" to 1997-07-03
  cow          990
  iso2         WS

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

actor ZMB "Zambia"
  kind         state
  from         1964-10-24
  cow          551
  gw           551
  iso2         ZM

actor ZWE "Zimbabwe"
  kind         state
  from         1980-04-18
  cow          552
  gw           552
  iso2         ZW

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
actor ASEAN "Association of Southeast Asian Nations"
  kind         organisation
  from         1967-08-08

actor AU "African Union"
  kind         organisation
  from         2002-07-09

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

actor ECOWAS "Economic Community of West African States"
  kind         organisation
  from         1975-05-28

actor EU "European Union"
  kind         organisation
  from         1958-01-01
  formerly     "European Economic Community" to 1993-10-31
  alias        "European Communities"

actor GCC "Gulf Cooperation Council"
  kind         organisation
  from         1981-05-25
  alias        "Cooperation Council for the Arab States of the Gulf"

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

actor ICC "International Criminal Court"
  kind         organisation
  from         2002-07-01

actor ICJ "International Court of Justice"
  kind         organisation
  from         1946-04-18
  alias        "World Court"

actor LAS "League of Arab States"
  kind         organisation
  from         1945-03-22
  alias        "Arab League"

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

actor SCO "Shanghai Cooperation Organization"
  kind         organisation
  from         2001-06-15
  alias        "Shanghai Cooperation Organisation"

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
