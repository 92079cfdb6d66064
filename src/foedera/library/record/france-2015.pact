# November 2015: the one use of the EU's mutual assistance clause on record.
event attacks-2015-fra armed_attack by ISIL on FRA
  at           2015-11-13
  place        paris
  target       population
  source       case_2015, teu_eprs report high
  note         "Paris and Saint-Denis; by a non-state group"

event announcement-2015-fra announcement by FRA about attacks-2015-fra
  at           2015-11-16
  source       case_2015 report high
  note         "by the President of the Republic"

event request-2015-fra request by FRA about attacks-2015-fra
  at           2015-11-17
  source       case_2015, teu_eprs report high
  note         "under Article 42(7), in the Foreign Affairs Council of defence ministers; all members gave their support"

event assist-2015-gbr assist by GBR to FRA about attacks-2015-fra
  at           2015-12
  source       case_2015 report medium
  note         "among the first contributions, settled between two States; the month is from memory"

event assist-2015-deu assist by DEU to FRA about attacks-2015-fra
  at           2015-12
  source       case_2015 report medium
  note         "among the first contributions, approved by parliament; the month is from memory"
