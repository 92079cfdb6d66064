# One-sided on purpose: only attacks on territory under Japan's administration count, whoever of the two is struck there.
agreement usa-jpn-1960 "Treaty of mutual cooperation and security between the United States and Japan"
  kind         "bilateral defence treaty"
  alias        "US-Japan security treaty"
  binding      legal
  signed       1960-01-19
  force        1960-06-23
  term         none
  source       usj_cia, usj, pacts_ts text high

role party: JPN, USA

# Okinawa came under Japan's administration again on 15 May 1972.
define administered A "Territory under the administration of Japan"
  source       usj_cia, usj text high
  means        any of
    all of
      place of A in japan
      place of A not in okinawa
    all of
      place of A in okinawa
      A after 1972-05-14
    all of
      place of A in senkaku_islands
      A after 1972-05-14
  note         "the Senkaku Islands by statements of the United States; China and Taiwan claim them"

provision art5-act "Acting against the common danger"
  cite         "Art V"
  source       usj_cia, usj, pacts_ts text high
  when         armed_attack on party V called A
  provided     A is administered
  each         party G
  must         respond about A
  toward       party
  says         "would act"
  manner       own constitutional provisions and processes
  note         "an attack on the territory of the United States does not bind Japan"

provision art5-report "Report to the Security Council"
  cite         "Art V"
  source       usj_cia, usj text high
  when         art5-act fulfilled by party G about armed_attack A called M
  that         G
  must         report to UNSC about M
  timing       "immediately" after M

provision art5-end "End of the measures"
  cite         "Art V"
  source       usj_cia, usj text high
  when         art5-act fulfilled by party G about armed_attack A called M
  when         measures by UNSC about A called S
  provided     S is sufficient
  judge of     sufficient: not stated
  that         G
  must         end measures about A

provision art6-bases "Bases in Japan"
  cite         "Art VI"
  source       usj_cia, usj_book report high
  each         USA
  may          deploy forces in japan
  toward       JPN
  note         "for the security of Japan and for peace in the Far East"

provision notes-consult "Prior consultation"
  cite         "exchange of notes of 19 January 1960"
  source       usj_notes text high
  when         proposal by USA on any of deployment_change, equipment_change, combat_use to JPN called Q
  each         USA
  must         consult with JPN about Q
  note         "beforehand: on major changes of deployment or equipment, and on bases for combat other than under Article V"

provision art10-terminate "Right to terminate"
  cite         "Art X"
  source       usj_wiki report high
  each         party G
  has power to terminate treaty
  from         10y after entry into force
  fulfilled when notice_of_termination by G to party

provision art10-effect "Termination takes effect"
  cite         "Art X"
  source       usj_wiki report high
  when         notice_of_termination by party G to party called D
  from         1y after D
  terminates   usa-jpn-1960 toward G and by G
