# Where things happen: regions, seas, countries, cities, and the lines that treaties draw.
#
# How this was compiled: from general knowledge, rounded outward, to settlement level and no finer; to be checked before
# an answer hangs on a tenth of a degree. `in` means wholly inside; what straddles an edge says `overlaps`. Jurisdiction
# (`of`) and control in fact (`administered by`) are separate statements. Where jurisdiction is disputed and no resolution
# settles it for this table, the place has no `of` line and the answer is unknown. A sea without `of` means its waters
# beyond the territorial sea, unless it overlaps a country. This table takes no stand on any claim, and agreements keep
# their own areas.
#
# World regions. Europe has no edge of its own here: places on both sides of it say that they overlap.
place europe "Europe"
  kind         region
  latitude     34.5 81.9

place asia "Asia"
  kind         region

place africa "Africa"
  kind         region

place north_america "North America"
  kind         region
  latitude     7.0 83.7
  note         "the continent with Greenland; Hawaii and the islands of the Caribbean stand outside"

place south_america "South America"
  kind         region

place oceania "Oceania"
  kind         region

place caribbean "Caribbean"
  kind         region

place eastern_europe "Eastern Europe"
  kind         region
  in           europe
  overlaps     poland, czechia, slovakia, hungary, romania, bulgaria, estonia, latvia, lithuania, russia
  note         "no agreed edge: what only overlaps is left open"

place south_caucasus "South Caucasus"
  kind         region
  alias        "Transcaucasia"

place central_asia "Central Asia"
  kind         region

place middle_east "Middle East"
  kind         region
  overlaps     turkey
  note         "no agreed edge"

place far_east "Far East"
  kind         region
  in           asia
  overlaps     russia, china, philippines
  note         "no agreed edge"

place western_pacific "Western Pacific"
  kind         area
  overlaps     japan, taiwan, philippines, south_korea, china, guam
  note         "no agreed edge"

place pacific_area "Pacific area"
  kind         area
  overlaps     western_pacific, hawaii, japan, south_korea, philippines, australia, new_zealand, united_states, guam
  note         "no agreed edge"

# Seas and the lines that treaties draw. Latitudes of seas are rounded.
place tropic_of_cancer "Tropic of Cancer"
  kind         line
  latitude     23.44 23.44

place atlantic "Atlantic"
  kind         area
  alias        "Atlantic Ocean"

place north_atlantic_area "North Atlantic area"
  kind         area
  in           atlantic
  latitude     0 90
  note         "the treaty gives only its southern line, the Tropic of Cancer; islands stand in it by name"

place north_atlantic_north "North Atlantic north of the Tropic of Cancer"
  kind         sea
  in           north_atlantic_area
  latitude     23.44 80

place atlantic_south "Atlantic south of the Tropic of Cancer"
  kind         sea
  in           atlantic
  overlaps     north_atlantic_area
  latitude     -60 23.43
  note         "between the Equator and the Tropic it shares the North Atlantic"

place south_atlantic "South Atlantic"
  kind         area
  in           atlantic
  latitude     -60 0

place south_atlantic_sea "South Atlantic, open sea"
  kind         sea
  in           south_atlantic
  latitude     -60 -0.1

place mediterranean "Mediterranean Sea"
  kind         sea
  latitude     30.2 45.9
  alias        "Mediterranean"

place black_sea "Black Sea"
  kind         sea
  latitude     40.9 46.7

place baltic_sea "Baltic Sea"
  kind         sea
  latitude     53.5 66
  alias        "Baltic"

place gulf_of_finland "Gulf of Finland"
  kind         area
  in           baltic_sea
  latitude     59 60.8
  note         "an area and no sea here: most of it is territorial sea, so jurisdiction over a spot in it is left open"

# Countries: the State's land on its home continent with its waters and airspace. Areas overseas stand on their own below.
place afghanistan "Afghanistan"
  kind         country
  in           asia
  of           AFG from 1919-08-08

place albania "Albania"
  kind         country
  in           europe
  of           ALB from 1913-07-29 to 1939-04-06
  of           ALB from 1944-11-29

place algeria "Algeria"
  kind         country
  in           africa
  of           FRA from 1848-12-09 to 1962-07-02
  of           DZA from 1962-07-03

place andorra "Andorra"
  kind         country
  in           europe
  of           AND

place argentina "Argentina"
  kind         country
  in           south_america
  of           ARG
  latitude     -55.2 -21.7

place armenia "Armenia"
  kind         country
  in           south_caucasus
  of           ARM from 1991-12-26
  overlaps     europe, asia

place australia "Australia"
  kind         country
  in           oceania
  of           AUS from 1920-01-10

place austria "Austria"
  kind         country
  in           europe
  of           AUH to 1918-11-11
  of           AUT from 1918-11-12 to 1938-03-12
  of           AUT from 1945-04-27

place azerbaijan "Azerbaijan"
  kind         country
  in           south_caucasus
  of           AZE from 1991-12-26
  overlaps     europe, asia

place belarus "Belarus"
  kind         country
  in           eastern_europe
  of           BLR from 1991-12-26

place belgium "Belgium"
  kind         country
  in           europe
  of           BEL from 1830-10-04

place bosnia_and_herzegovina "Bosnia and Herzegovina"
  kind         country
  in           europe
  of           YUG from 1918-12-01 to 1992-04-06
  of           BIH from 1992-04-07
  alias        "Bosnia"

place brazil "Brazil"
  kind         country
  in           south_america
  of           BRA from 1822-09-07

place bulgaria "Bulgaria"
  kind         country
  in           europe
  of           BGR from 1908-10-05

place canada "Canada"
  kind         country
  in           north_america
  of           CAN

place chile "Chile"
  kind         country
  in           south_america
  of           CHL

place china "China"
  kind         country
  in           asia
  of           CHN

place colombia "Colombia"
  kind         country
  in           south_america
  of           COL

place croatia "Croatia"
  kind         country
  in           europe
  of           YUG from 1918-12-01 to 1992-01-14
  of           HRV from 1992-01-15

place cuba "Cuba"
  kind         country
  in           caribbean
  of           CUB from 1902-05-20

place cyprus "Cyprus"
  kind         country
  of           CYP from 1960-08-16
  overlaps     europe, asia
  note         "a member of the EU; by geography often counted to Asia"

place czechia "Czechia"
  kind         country
  in           europe
  of           CSK from 1918-10-28 to 1992-12-31
  of           CZE from 1993-01-01
  alias        "Czech Republic"

place denmark "Denmark"
  kind         country
  in           europe
  of           DNK

place egypt "Egypt"
  kind         country
  of           EGY from 1922-02-28
  overlaps     africa, asia

place estonia "Estonia"
  kind         country
  in           europe
  of           EST from 1918-02-24 to 1940-08-05
  of           EST from 1991-09-06
  note         "from 1940 to 1991 jurisdiction is disputed and left open"

place finland "Finland"
  kind         country
  in           europe
  of           FIN from 1917-12-06

place france "France"
  kind         country
  in           europe
  of           FRA
  latitude     41.3 51.2
  alias        "Metropolitan France"

place georgia "Georgia"
  kind         country
  in           south_caucasus
  of           GEO from 1991-12-26
  overlaps     europe, asia

place germany "Germany"
  kind         country
  in           europe
  of           DEU to 1945-05-08
  of           DEU from 1949-05-23
  latitude     47.2 55.1

place greece "Greece"
  kind         country
  in           europe
  of           GRC from 1830-02-03
  latitude     34.8 41.8

place hungary "Hungary"
  kind         country
  in           europe
  of           AUH to 1918-11-11
  of           HUN from 1918-11-16

place iceland "Iceland"
  kind         country
  in           europe, north_atlantic_area
  of           DNK to 1944-06-16
  of           ISL from 1944-06-17
  latitude     63.2 67.2

place india "India"
  kind         country
  in           asia
  of           IND from 1947-08-15

place indonesia "Indonesia"
  kind         country
  of           IDN from 1949-12-27
  overlaps     asia, oceania

place iran "Iran"
  kind         country
  in           asia, middle_east
  of           IRN

place iraq "Iraq"
  kind         country
  in           asia, middle_east
  of           IRQ from 1932-10-03

place ireland "Ireland"
  kind         country
  in           europe
  of           GBR to 1922-12-05
  of           IRL from 1922-12-06

place israel "Israel"
  kind         country
  in           asia, middle_east
  of           ISR from 1948-05-14
  note         "without a statement on any boundary"

place italy "Italy"
  kind         country
  in           europe
  of           ITA
  latitude     35.4 47.1

place japan "Japan"
  kind         country
  in           far_east
  of           JPN
  latitude     20.4 45.6

place jordan "Jordan"
  kind         country
  in           asia, middle_east
  of           JOR from 1946-05-25

place kazakhstan "Kazakhstan"
  kind         country
  in           central_asia
  of           KAZ from 1991-12-26
  overlaps     asia, europe
  note         "the part west of the Ural river is counted to Europe by some"

place kenya "Kenya"
  kind         country
  in           africa
  of           KEN from 1963-12-12

place kosovo "Kosovo"
  kind         country
  in           europe
  administered by XKX from 2008-02-17
  overlaps     serbia
  note         "jurisdiction is disputed between XKX and SRB, so it has no line of its own"

place kuwait "Kuwait"
  kind         country
  in           asia, middle_east
  of           KWT from 1961-06-19

place kyrgyzstan "Kyrgyzstan"
  kind         country
  in           asia, central_asia
  of           KGZ from 1991-12-26

place latvia "Latvia"
  kind         country
  in           europe
  of           LVA from 1918-11-18 to 1940-08-04
  of           LVA from 1991-09-06
  note         "from 1940 to 1991 jurisdiction is disputed and left open"

place lebanon "Lebanon"
  kind         country
  in           asia, middle_east
  of           LBN from 1943-11-22

place libya "Libya"
  kind         country
  in           africa
  of           LBY from 1951-12-24

place liechtenstein "Liechtenstein"
  kind         country
  in           europe
  of           LIE

place lithuania "Lithuania"
  kind         country
  in           europe
  of           LTU from 1918-02-16 to 1940-08-02
  of           LTU from 1991-09-06
  note         "from 1940 to 1991 jurisdiction is disputed and left open"

place luxembourg "Luxembourg"
  kind         country
  in           europe
  of           LUX from 1867-05-11

place malaysia "Malaysia"
  kind         country
  in           asia
  of           MYS from 1957-08-31

place malta "Malta"
  kind         country
  in           europe
  of           GBR to 1964-09-20
  of           MLT from 1964-09-21

place mexico "Mexico"
  kind         country
  in           north_america
  of           MEX from 1821-09-27

place moldova "Moldova"
  kind         country
  in           eastern_europe
  of           MDA from 1991-12-26

place monaco "Monaco"
  kind         country
  in           europe
  of           MCO

place mongolia "Mongolia"
  kind         country
  in           asia
  of           MNG from 1921-07-11

place montenegro "Montenegro"
  kind         country
  in           europe
  of           MNE from 1878-07-13 to 1918-11-30
  of           YUG from 1918-12-01 to 1992-04-26
  of           SCG from 1992-04-27 to 2006-06-02
  of           MNE from 2006-06-03

place morocco "Morocco"
  kind         country
  in           africa
  of           MAR from 1956-03-02

place netherlands "Netherlands"
  kind         country
  in           europe
  of           NLD

place new_zealand "New Zealand"
  kind         country
  in           oceania
  of           NZL from 1920-01-10

place nigeria "Nigeria"
  kind         country
  in           africa
  of           NGA from 1960-10-01

place north_korea "North Korea"
  kind         country
  in           far_east
  of           PRK from 1948-09-09

place north_macedonia "North Macedonia"
  kind         country
  in           europe
  of           YUG from 1918-12-01 to 1991-11-19
  of           MKD from 1991-11-20

place norway "Norway"
  kind         country
  in           europe
  of           NOR from 1905-06-07

place pakistan "Pakistan"
  kind         country
  in           asia
  of           PAK from 1947-08-14

place panama "Panama"
  kind         country
  in           north_america
  of           PAN from 1903-11-03

place peru "Peru"
  kind         country
  in           south_america
  of           PER from 1821-07-28

place philippines "Philippines"
  kind         country
  in           asia
  of           USA from 1899-04-11 to 1946-07-03
  of           PHL from 1946-07-04

place poland "Poland"
  kind         country
  in           europe
  of           POL from 1918-11-11
  note         "of 1939 in 1939, of today today; the frontier moved in 1945"

place portugal "Portugal"
  kind         country
  in           europe
  of           PRT

place qatar "Qatar"
  kind         country
  in           asia, middle_east
  of           QAT from 1971-09-03

place romania "Romania"
  kind         country
  in           europe
  of           ROU from 1878-07-13
  latitude     43.6 48.3

place russia "Russia"
  kind         country
  of           RUS to 1922-12-29
  of           SUN from 1922-12-30 to 1991-12-25
  of           RUS from 1991-12-26
  overlaps     europe, asia
  note         "within the borders of 1991; a place in it says on which continent it lies"

place san_marino "San Marino"
  kind         country
  in           europe
  of           SMR

place saudi_arabia "Saudi Arabia"
  kind         country
  in           asia, middle_east
  of           SAU from 1927-05-20

place serbia "Serbia"
  kind         country
  in           europe
  of           SRB from 1878-07-13 to 1918-11-30
  of           YUG from 1918-12-01 to 1992-04-26
  of           SCG from 1992-04-27 to 2006-06-04
  of           SRB from 2006-06-05
  note         "without a statement on Kosovo, which stands on its own"

place singapore "Singapore"
  kind         country
  in           asia
  of           SGP from 1965-08-09

place slovakia "Slovakia"
  kind         country
  in           europe
  of           CSK from 1918-10-28 to 1992-12-31
  of           SVK from 1993-01-01

place slovenia "Slovenia"
  kind         country
  in           europe
  of           YUG from 1918-12-01 to 1992-01-14
  of           SVN from 1992-01-15

place south_africa "South Africa"
  kind         country
  in           africa
  of           ZAF from 1920-01-10

place south_korea "South Korea"
  kind         country
  in           far_east
  of           KOR from 1948-08-15

place spain "Spain"
  kind         country
  in           europe
  of           ESP
  latitude     35.9 43.9

place sweden "Sweden"
  kind         country
  in           europe
  of           SWE

place switzerland "Switzerland"
  kind         country
  in           europe
  of           CHE

place syria "Syria"
  kind         country
  in           asia, middle_east
  of           SYR from 1946-04-17 to 1958-02-21
  of           SYR from 1961-09-29

place taiwan "Taiwan"
  kind         country
  in           far_east
  administered by TWN from 1949-12-07
  overlaps     china
  note         "jurisdiction is disputed between CHN and TWN, so it has no line of its own"

place tajikistan "Tajikistan"
  kind         country
  in           asia, central_asia
  of           TJK from 1991-12-26

place thailand "Thailand"
  kind         country
  in           asia
  of           THA

place tunisia "Tunisia"
  kind         country
  in           africa
  of           TUN from 1956-03-20

place turkey "Türkiye"
  kind         country
  of           TUR
  overlaps     europe, asia
  latitude     35.8 42.2
  alias        "Turkey"
  note         "part in Europe, part in Asia; a place in it says on which continent it lies"

place turkmenistan "Turkmenistan"
  kind         country
  in           asia, central_asia
  of           TKM from 1991-12-26

place ukraine "Ukraine"
  kind         country
  in           eastern_europe
  of           SUN from 1945-06-29 to 1991-12-25
  of           UKR from 1991-12-26
  latitude     44.3 52.4
  alias        "the Ukraine"
  note         "the internationally recognised borders of 1991, as in resolution 68/262 of the UN General Assembly"

place united_arab_emirates "United Arab Emirates"
  kind         country
  in           asia, middle_east
  of           ARE from 1971-12-02

place united_kingdom "United Kingdom"
  kind         country
  in           europe
  of           GBR
  latitude     49.8 60.9
  alias        "Britain"
  alias        "Great Britain"
  alias        "UK"

place united_states "United States"
  kind         country
  in           north_america
  of           USA
  latitude     24.4 71.5
  alias        "USA"
  alias        "US"
  alias        "United States of America"
  alias        "America"
  note         "the States on the continent, with Alaska; Hawaii and the territories stand on their own"

place uruguay "Uruguay"
  kind         country
  in           south_america
  of           URY from 1828-08-27

place uzbekistan "Uzbekistan"
  kind         country
  in           asia, central_asia
  of           UZB from 1991-12-26

place vatican_city "Vatican City"
  kind         country
  in           europe
  of           VAT from 1929-06-07
  alias        "Vatican"

place venezuela "Venezuela"
  kind         country
  in           south_america
  of           VEN

place vietnam "Vietnam"
  kind         country
  in           asia
  of           VNM from 1954-07-21

place yemen "Yemen"
  kind         country
  in           asia, middle_east
  of           YEM from 1990-05-22

# Ukraine. Its regions are its own by resolution 68/262 of the UN General Assembly; who is in control in fact is another line.
place crimea "Crimea"
  kind         region
  in           ukraine
  of           SUN from 1922-12-30 to 1991-12-25
  of           UKR from 1991-12-26
  administered by RUS from 2014-03-18
  latitude     44.3 46.3
  alias        "Autonomous Republic of Crimea"
  alias        "Crimean peninsula"
  note         "without Sevastopol; Russia claims it since 2014-03-18; its forces were in control before that day"

place sevastopol "Sevastopol"
  kind         city
  in           ukraine
  of           SUN from 1922-12-30 to 1991-12-25
  of           UKR from 1991-12-26
  administered by RUS from 2014-03-18
  latitude     44.3 44.9
  alias        "Sebastopol"
  note         "a city of its own standing, no part of the region of Crimea"

place simferopol "Simferopol"
  kind         city
  in           crimea

place kerch "Kerch"
  kind         city
  in           crimea

place yalta "Yalta"
  kind         city
  in           crimea

place cherkasy_oblast "Cherkasy region"
  kind         region
  in           ukraine

place chernihiv_oblast "Chernihiv region"
  kind         region
  in           ukraine

place chernivtsi_oblast "Chernivtsi region"
  kind         region
  in           ukraine

place dnipropetrovsk_oblast "Dnipropetrovsk region"
  kind         region
  in           ukraine

place donetsk_oblast "Donetsk region"
  kind         region
  in           ukraine
  of           SUN from 1945-06-29 to 1991-12-25
  of           UKR from 1991-12-26
  alias        "Donetsk oblast"
  note         "parts are under Russian control; which parts, and since when, is not written here"

place ivano_frankivsk_oblast "Ivano-Frankivsk region"
  kind         region
  in           ukraine

place kharkiv_oblast "Kharkiv region"
  kind         region
  in           ukraine
  alias        "Kharkov region"

place kherson_oblast "Kherson region"
  kind         region
  in           ukraine

place khmelnytskyi_oblast "Khmelnytskyi region"
  kind         region
  in           ukraine

place kirovohrad_oblast "Kirovohrad region"
  kind         region
  in           ukraine

place kyiv_oblast "Kyiv region"
  kind         region
  in           ukraine
  alias        "Kiev region"

place luhansk_oblast "Luhansk region"
  kind         region
  in           ukraine
  of           SUN from 1945-06-29 to 1991-12-25
  of           UKR from 1991-12-26
  alias        "Lugansk region"
  note         "parts are under Russian control; which parts, and since when, is not written here"

place lviv_oblast "Lviv region"
  kind         region
  in           ukraine

place mykolaiv_oblast "Mykolaiv region"
  kind         region
  in           ukraine

place odesa_oblast "Odesa region"
  kind         region
  in           ukraine
  alias        "Odessa region"

place poltava_oblast "Poltava region"
  kind         region
  in           ukraine

place rivne_oblast "Rivne region"
  kind         region
  in           ukraine

place sumy_oblast "Sumy region"
  kind         region
  in           ukraine

place ternopil_oblast "Ternopil region"
  kind         region
  in           ukraine

place vinnytsia_oblast "Vinnytsia region"
  kind         region
  in           ukraine

place volyn_oblast "Volyn region"
  kind         region
  in           ukraine

place zakarpattia_oblast "Zakarpattia region"
  kind         region
  in           ukraine

place zaporizhzhia_oblast "Zaporizhzhia region"
  kind         region
  in           ukraine
  alias        "Zaporozhye region"

place zhytomyr_oblast "Zhytomyr region"
  kind         region
  in           ukraine

place istanbul_areas "Certain areas of the Donetsk and Luhansk regions"
  kind         area
  in           ukraine
  overlaps     donetsk_oblast, luhansk_oblast
  note         "left out of the guarantees by the Istanbul communique of 2022; Ukraine and Russia may each draw them, so which places belong to them is left open"

place kyiv "Kyiv"
  kind         city
  in           ukraine
  alias        "Kiev"
  alias        "Kyyiv"

place kharkiv "Kharkiv"
  kind         city
  in           kharkiv_oblast
  alias        "Kharkov"

place odesa "Odesa"
  kind         city
  in           odesa_oblast
  alias        "Odessa"

place lviv "Lviv"
  kind         city
  in           lviv_oblast
  alias        "Lvov"

place dnipro "Dnipro"
  kind         city
  in           dnipropetrovsk_oblast
  alias        "Dnepropetrovsk"
  alias        "Dnipropetrovsk"

place donetsk "Donetsk"
  kind         city
  in           donetsk_oblast

place luhansk "Luhansk"
  kind         city
  in           luhansk_oblast
  alias        "Lugansk"

place mariupol "Mariupol"
  kind         city
  in           donetsk_oblast

place kramatorsk "Kramatorsk"
  kind         city
  in           donetsk_oblast

place kherson "Kherson"
  kind         city
  in           kherson_oblast

place zaporizhzhia "Zaporizhzhia"
  kind         city
  in           zaporizhzhia_oblast
  alias        "Zaporozhye"

place mykolaiv "Mykolaiv"
  kind         city
  in           mykolaiv_oblast
  alias        "Nikolaev"

place chernihiv "Chernihiv"
  kind         city
  in           chernihiv_oblast
  alias        "Chernigov"

place sumy "Sumy"
  kind         city
  in           sumy_oblast

place bucha "Bucha"
  kind         city
  in           kyiv_oblast

place izium "Izium"
  kind         city
  in           kharkiv_oblast
  alias        "Izyum"

place kryvyi_rih "Kryvyi Rih"
  kind         city
  in           dnipropetrovsk_oblast
  alias        "Krivoy Rog"

# Russia and its neighbours
place moscow "Moscow"
  kind         city
  in           russia, europe

place saint_petersburg "Saint Petersburg"
  kind         city
  in           russia, europe
  alias        "St Petersburg"
  alias        "St. Petersburg"
  alias        "Leningrad"
  alias        "Petrograd"

place kaliningrad "Kaliningrad"
  kind         city
  in           russia, europe
  of           DEU to 1945-05-08
  of           SUN from 1945-08-02 to 1991-12-25
  of           RUS from 1991-12-26

place belgorod "Belgorod"
  kind         city
  in           russia, europe

place kursk "Kursk"
  kind         city
  in           russia, europe

place rostov "Rostov-on-Don"
  kind         city
  in           russia, europe

place vladivostok "Vladivostok"
  kind         city
  in           russia, asia

place abkhazia "Abkhazia"
  kind         region
  in           georgia

place south_ossetia "South Ossetia"
  kind         region
  in           georgia

place transnistria "Transnistria"
  kind         region
  in           moldova
  alias        "Transdniestria"

place idlib "Idlib"
  kind         city
  in           syria

# The area of the North Atlantic Treaty: what it names, what it leaves out, where occupation forces stood in 1949.
place algerian_departments "Algerian Departments of France"
  kind         area
  in           algeria
  of           FRA from 1848-12-09 to 1962-07-02
  of           DZA from 1962-07-03
  note         "named in Article 6; without object since 1962-07-03; the south was organised apart"

place west_germany "West Germany"
  kind         region
  in           germany
  of           DEU to 1945-05-08
  of           DEU from 1949-05-23
  note         "without Berlin"

place east_germany "East Germany"
  kind         region
  in           germany
  of           DEU to 1945-05-08
  of           DDR from 1949-10-07 to 1990-10-02
  of           DEU from 1990-10-03
  note         "without Berlin"

place berlin "Berlin"
  kind         city
  in           germany
  of           DEU to 1945-05-08
  of           DEU from 1990-10-03
  note         "from 1945 to 1990 under the four powers; jurisdiction is left open"

place west_berlin "West Berlin"
  kind         area
  in           berlin

place east_berlin "East Berlin"
  kind         area
  in           berlin

place western_austria "Western zones of Austria"
  kind         region
  in           austria
  note         "the zones of France, the United Kingdom and the United States, 1945 to 1955"

place azores "Azores"
  kind         island
  in           north_atlantic_area
  of           PRT
  latitude     36.8 39.8

place madeira "Madeira"
  kind         island
  in           north_atlantic_area
  of           PRT
  latitude     30.0 33.2

place canary_islands "Canary Islands"
  kind         island
  in           north_atlantic_area
  of           ESP
  latitude     27.6 29.5

place cape_verde "Cape Verde"
  kind         island
  in           north_atlantic_area
  of           PRT to 1975-07-04
  latitude     14.8 17.2
  note         "independent since 1975-07-05; left out here as a holder"
  note         "latitude from memory, unverified, rounded outward; the Tropic at 23.4 lies far from either edge"

place bermuda "Bermuda"
  kind         island
  in           north_atlantic_area
  of           GBR
  latitude     32.2 32.5

place faroe_islands "Faroe Islands"
  kind         island
  in           europe, north_atlantic_area
  of           DNK
  latitude     61.3 62.5

place greenland "Greenland"
  kind         island
  in           north_america, north_atlantic_area
  of           DNK
  latitude     59.7 83.7

place svalbard "Svalbard"
  kind         island
  in           europe
  of           NOR from 1925-08-14
  latitude     74.0 81.0

place balearic_islands "Balearic Islands"
  kind         island
  in           spain
  latitude     38.6 40.1

place sicily "Sicily"
  kind         island
  in           italy
  latitude     35.4 38.9

place corsica "Corsica"
  kind         island
  in           france
  latitude     41.3 43.1

place crete "Crete"
  kind         island
  in           greece
  latitude     34.8 35.8

place falkland_islands "Falkland Islands"
  kind         island
  in           south_atlantic
  administered by GBR from 1833
  latitude     -52.5 -51.0
  alias        "Falklands"
  alias        "Malvinas"
  alias        "Islas Malvinas"
  note         "Argentina claims them as Islas Malvinas; no resolution settles whose they are, so they have no holder here"

place saint_helena "Saint Helena"
  kind         island
  in           south_atlantic
  of           GBR
  latitude     -16.1 -15.9

place hawaii "Hawaii"
  kind         island
  in           oceania
  of           USA from 1898-08-12
  latitude     18.9 22.3
  note         "the main islands; the chain of atolls in the northwest is left out"

place midway_atoll "Midway Atoll"
  kind         island
  in           oceania
  of           USA from 1867-08-28
  latitude     28.1 28.4
  alias        "Midway"
  note         "latitude from memory, unverified, rounded outward; the Tropic at 23.4 lies far from either edge"

place guam "Guam"
  kind         island
  in           oceania
  of           USA from 1899-04-11
  latitude     13.2 13.7

place puerto_rico "Puerto Rico"
  kind         island
  in           caribbean
  of           USA from 1899-04-11
  latitude     17.8 18.6

place reunion "Réunion"
  kind         island
  in           africa
  of           FRA
  latitude     -21.4 -20.8

place guadeloupe "Guadeloupe"
  kind         island
  in           caribbean
  of           FRA
  latitude     15.8 16.6

place martinique "Martinique"
  kind         island
  in           caribbean
  of           FRA
  latitude     14.3 14.9

place new_caledonia "New Caledonia"
  kind         island
  in           oceania
  of           FRA from 1853-09-24
  latitude     -22.9 -18.0

place french_guiana "French Guiana"
  kind         region
  in           south_america
  of           FRA
  latitude     2.1 5.8

place ceuta "Ceuta"
  kind         city
  in           africa
  of           ESP
  latitude     35.8 35.95
  note         "whether Article 6 reaches it is disputed; by its wording it lies in Africa"

place melilla "Melilla"
  kind         city
  in           africa
  of           ESP
  latitude     35.2 35.4
  note         "as Ceuta"

place gibraltar "Gibraltar"
  kind         city
  in           europe
  of           GBR
  latitude     36.1 36.2

place okinawa "Okinawa"
  kind         island
  in           asia
  of           JPN
  administered by USA from 1952-04-28 to 1972-05-14
  latitude     24.0 27.9
  note         "with the southern Ryukyus"

place senkaku_islands "Senkaku Islands"
  kind         island
  in           asia
  administered by JPN from 1972-05-15
  latitude     25.7 26.0
  alias        "Senkaku"
  alias        "Diaoyu Islands"
  note         "administered by Japan; claimed by CHN and TWN as well, so it has no line of jurisdiction"

# Cities where something happened or was signed
place paris "Paris"
  kind         city
  in           france

place saint_denis "Saint-Denis"
  kind         city
  in           france

place woodstock "Woodstock"
  kind         city
  in           united_kingdom

place london "London"
  kind         city
  in           united_kingdom

place brussels "Brussels"
  kind         city
  in           belgium

place liege "Liège"
  kind         city
  in           belgium

place madrid "Madrid"
  kind         city
  in           spain

place lisbon "Lisbon"
  kind         city
  in           portugal

place warsaw "Warsaw"
  kind         city
  in           poland

place rzeszow "Rzeszów"
  kind         city
  in           poland

place stockholm "Stockholm"
  kind         city
  in           sweden

place vilnius "Vilnius"
  kind         city
  in           lithuania

place riga "Riga"
  kind         city
  in           latvia

place tallinn "Tallinn"
  kind         city
  in           estonia

place helsinki "Helsinki"
  kind         city
  in           finland

place oslo "Oslo"
  kind         city
  in           norway

place copenhagen "Copenhagen"
  kind         city
  in           denmark

place reykjavik "Reykjavik"
  kind         city
  in           iceland

place the_hague "The Hague"
  kind         city
  in           netherlands

place bucharest "Bucharest"
  kind         city
  in           romania

place galati "Galati"
  kind         city
  in           romania

place sofia "Sofia"
  kind         city
  in           bulgaria

place budapest "Budapest"
  kind         city
  in           hungary

place prague "Prague"
  kind         city
  in           czechia
  alias        "Praha"

place vienna "Vienna"
  kind         city
  in           austria

place rome "Rome"
  kind         city
  in           italy

place apulia "Apulia"
  kind         region
  in           italy
  alias        "Puglia"

place dubrovnik "Dubrovnik"
  kind         city
  in           croatia

place sarajevo "Sarajevo"
  kind         city
  in           bosnia_and_herzegovina

place belgrade "Belgrade"
  kind         city
  in           serbia

place athens "Athens"
  kind         city
  in           greece

place davos "Davos"
  kind         city
  in           switzerland

place geneva "Geneva"
  kind         city
  in           switzerland

place minsk "Minsk"
  kind         city
  in           belarus

place tbilisi "Tbilisi"
  kind         city
  in           georgia
  alias        "Tiflis"

place ankara "Ankara"
  kind         city
  in           turkey, asia

place tokyo "Tokyo"
  kind         city
  in           japan

place seoul "Seoul"
  kind         city
  in           south_korea

place beijing "Beijing"
  kind         city
  in           china
  alias        "Peking"

place taipei "Taipei"
  kind         city
  in           taiwan

place new_york "New York"
  kind         city
  in           united_states

place washington "Washington"
  kind         city
  in           united_states
  alias        "Washington, D.C."
  alias        "Washington DC"

place arlington "Arlington"
  kind         city
  in           united_states

place pearl_harbor "Pearl Harbor"
  kind         city
  in           hawaii

place stanley "Stanley"
  kind         city
  in           falkland_islands
  alias        "Port Stanley"

place buenos_aires "Buenos Aires"
  kind         city
  in           argentina

place istanbul "Istanbul"
  kind         city
  in           turkey
  overlaps     europe, asia
  alias        "Constantinople"
  note         "on both shores of the Bosporus"

place danzig "Danzig"
  kind         city
  in           europe
  of           DEU to 1920-01-09
  of           POL from 1945-08-02
  alias        "Gdańsk"
  note         "Free City from 1920-11-15 to 1939-08-31; between 1920 and 1945 jurisdiction is left open"
