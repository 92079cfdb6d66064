# What happens: classes of occurrence. A class below another is a way of doing it, so whatever a line says of the general
# class it says of the special one. An alias of one word, or with its spaces written as underscores, is the same class
# under another name: `must consult` is fulfilled by a `consultation`. `fact`: of the world, unknown where nothing is on
# record. `act`: done by somebody on record. `process`: runs until it ends. The kind is handed down unless said anew.
# Names are plain on purpose. Whether an attack was aggression, an escalation significant or a provocation one is never in
# the class: the judge that a text names decides.
#
# Force and threats: facts of the world. What is not on record is unknown, unless the record is declared complete.
class use_of_force "use of force"
  kind         fact
  alias        "resort to force"
  note         "the widest class: any use of armed force by one side on another"

class aggression "aggression"
  below        use_of_force
  kind         fact
  alias        "act of aggression"
  alias        "armed aggression"
  note         "whether a use of force was aggression is for the judge that a text names; a record uses it only with a source"

class armed_attack "armed attack"
  below        aggression
  kind         fact
  alias        "attack"
  alias        "armed assault"

class invasion "invasion"
  below        armed_attack
  alias        "invade"

class nuclear_attack "nuclear attack"
  below        armed_attack
  alias        "use of nuclear weapons"
  alias        "nuclear strike"

class strike "strike"
  below        armed_attack
  alias        "missile strike"
  alias        "drone strike"
  alias        "air strike"
  alias        "bombardment"
  alias        "shelling"

class attack_on_forces "attack on forces"
  below        armed_attack
  alias        "attack on armed forces"

class expanded_attack "expanded attack"
  below        armed_attack

class naval_attack "attack at sea"
  below        armed_attack

class shootdown "shooting down of an aircraft"
  below        use_of_force
  kind         fact
  alias        "shoot down"
  alias        "downing"

class blockade "blockade"
  below        aggression
  kind         fact

class annexation "annexation"
  below        use_of_force
  kind         fact
  alias        "annex"
  note         "below use of force as in the definition of aggression of 1974, Art 3(a): annexation by the use of force"

class seizure_of_territory "seizure of territory"
  below        use_of_force
  kind         fact
  alias        "seize territory"
  alias        "land grab"

class intervention "armed intervention"
  below        use_of_force
  kind         fact
  alias        "military intervention"
  alias        "intervene"
  alias        "military operation"

class terrorist_attack "terrorist attack"
  kind         fact
  note         "not below armed attack: whether it is one is for the judge that a text names"

class cyber_attack "cyber attack"
  kind         fact
  alias        "cyberattack"

class hybrid_attack "hybrid attack"
  kind         fact

class economic_coercion "economic coercion"
  kind         fact
  alias        "coerce economically"

class embargo "embargo"
  below        economic_coercion
  alias        "boycott"

class threat "threat"
  kind         fact
  alias        "threaten"
  alias        "menace"

class threat_of_armed_attack "threat of armed attack"
  below        threat

class threat_of_force "threat of force"
  below        threat
  alias        "threat to use force"

class threat_of_aggression "threat of aggression"
  below        threat

class nuclear_threat "threat with nuclear weapons"
  below        threat

class ultimatum "ultimatum"
  below        threat
  kind         act

class escalation "escalation"
  kind         fact
  alias        "escalate"

class significant_escalation "significant escalation"
  below        escalation
  note         "whether an escalation is significant is for the judge that a text names"

class violation "violation of a rule"
  kind         fact
  alias        "breach of a rule"
  alias        "infringement"

class treaty_violation "violation of a treaty"
  below        violation
  alias        "breach of a treaty"

class ceasefire_violation "violation of a ceasefire"
  below        violation
  alias        "ceasefire breach"
  alias        "breach of the ceasefire"
  alias        "violate ceasefire"

class airspace_violation "violation of airspace"
  below        violation
  alias        "airspace incursion"
  alias        "violate airspace"
  alias        "drone incursion"

class border_violation "violation of a border"
  below        violation
  alias        "border incursion"
  alias        "incursion"

class neutrality_violation "violation of neutrality"
  below        violation

class delivery "delivery"
  kind         fact
  alias        "deliver"
  alias        "arrival"

class disaster "disaster"
  kind         fact
  alias        "natural disaster"
  alias        "man-made disaster"

class damage "damage"
  kind         fact

class incident "incident"
  kind         fact

# Processes: they begin, run and end.
class hostilities "hostilities"
  kind         process
  alias        "fighting"
  alias        "current hostilities"

class at_war "state of war"
  kind         process
  both ways
  alias        "at war with"

class war "war"
  below        hostilities
  below        at_war

class occupation "military occupation"
  kind         process
  alias        "occupy"
  alias        "belligerent occupation"

class ceasefire "ceasefire"
  kind         process
  alias        "cease-fire"
  alias        "cessation of hostilities"

class armistice "armistice"
  below        ceasefire

class truce "truce"
  below        ceasefire

class negotiate "negotiate"
  kind         act
  alias        "negotiation"

class negotiations "negotiations"
  below        negotiate
  kind         process
  alias        "talks"
  alias        "peace talks"

class neutrality "neutrality"
  kind         process
  alias        "remain neutral"
  alias        "stay neutral"

class benevolent_neutrality "benevolent neutrality"
  below        neutrality

class presence "presence of forces"
  kind         process
  alias        "forces present"

# Acts of states toward war
class mobilise "mobilise"
  kind         act
  alias        "mobilisation"
  alias        "mobilization"
  alias        "mobilize"

class general_mobilisation "general mobilisation"
  below        mobilise
  alias        "general mobilization"

class partial_mobilisation "partial mobilisation"
  below        mobilise
  alias        "partial mobilization"

class declaration "declaration"
  below        statement
  alias        "declare"

class declaration_of_war "declaration of war"
  below        declaration
  alias        "declare war"

class declaration_of_neutrality "declaration of neutrality"
  below        declaration
  alias        "declare neutrality"

class severance_of_relations "severance of relations"
  kind         act
  alias        "break off relations"

class separate_peace "separate peace"
  below        conclude
  alias        "make separate peace"
  alias        "conclude separate peace"

class peace_treaty "peace treaty"
  below        conclude
  alias        "make peace"

# Institutional acts: on record or not done, up to the day on which the record is complete.
class request "request"
  kind         act
  alias        "ask"
  alias        "asking"

class appeal "appeal"
  below        request
  alias        "official appeal"
  alias        "call for help"

class demand "demand"
  kind         act
  alias        "require"
  alias        "requirement"

class application "application"
  kind         act
  alias        "apply"
  alias        "apply for membership"
  alias        "membership application"
  leads to     join

class invocation "invocation"
  kind         act
  alias        "invoke"

class invite "invite"
  kind         act
  alias        "invitation"
  alias        "formal invitation"
  leads to     admit

class proposal "proposal"
  kind         act
  alias        "propose"
  alias        "suggest"
  alias        "draft handed over"

class offer "offer"
  kind         act

class objection "objection"
  kind         act
  alias        "object"
  alias        "break silence"
  alias        "veto"

class vote "vote"
  kind         act

class decide "decide"
  kind         act
  alias        "decision"
  alias        "determination"
  alias        "determine"
  alias        "deciding"

class adoption "adoption"
  below        decide
  alias        "adopt"

class assess "assess"
  kind         act
  alias        "assessment"
  alias        "evaluate"
  alias        "evaluation"
  alias        "finding"

class attribution "attribution of responsibility"
  below        assess
  alias        "attribute"
  alias        "attribute responsibility"

class approve "approve"
  kind         act
  alias        "approval"
  alias        "authorise"
  alias        "authorisation"

class consent "consent"
  kind         act
  alias        "agree"
  alias        "agreement given"

class refusal "refusal"
  kind         act
  alias        "refuse"
  alias        "decline"
  alias        "rejection"
  alias        "reject"

class sign "sign"
  kind         act
  alias        "signature"
  alias        "signing"

class initialling "initialling"
  kind         act
  alias        "initial"
  alias        "initialing"

class conclude "conclude"
  kind         act
  alias        "conclusion"
  alias        "conclude agreement"
  alias        "enter into"

class ratify "ratify"
  kind         act
  alias        "ratification"

class acceptance "acceptance"
  kind         act
  alias        "accept"

class deposit "deposit"
  kind         act
  alias        "deposit of an instrument"

class accede "accede"
  below        join
  alias        "accession"

class join "join"
  kind         act
  alias        "joining"
  alias        "become a member"
  alias        "become party"

class admit "admit"
  kind         act
  alias        "admission"
  alias        "enlarge"
  alias        "enlargement"
  answered by  join

class succession "succession"
  kind         act
  alias        "succeed to a treaty"

class registration "registration"
  kind         act
  alias        "register"

class referendum "referendum"
  kind         act

class enact "enact"
  kind         act
  alias        "enactment"
  alias        "legislate"
  alias        "legislation"
  alias        "change the constitution"

class conflicting_engagement "engagement in conflict with the text that speaks of it"
  alias        "incompatible treaty"
  note         "which engagement that is, no text says; whoever judges it judges the whole of both texts"

class notification "notification"
  kind         act
  alias        "notify"

class notice "notice"
  below        notification
  alias        "written notice"
  alias        "give notice"

class notice_of_denunciation "notice of denunciation"
  below        notice
  below        denounce

class notice_of_termination "notice of termination"
  below        notice
  below        terminate

class receipt "receipt of a notice"
  kind         act
  alias        "receive"

class denounce "denounce"
  kind         act
  alias        "denunciation"

class terminate "terminate"
  kind         act
  alias        "termination"

class end "end"
  kind         act
  alias        "ending"
  alias        "cease"

class suspend "suspend"
  kind         act
  alias        "suspension"

class extend "extend"
  kind         act
  alias        "extension"
  alias        "prolong"
  alias        "renew"
  alias        "renewal"

class amend "amend"
  kind         act
  alias        "amendment"
  alias        "modify"
  alias        "modification"

class adapt "adapt"
  kind         act
  alias        "adaptation"
  alias        "align"
  alias        "alignment"

class review "review"
  kind         act
  alias        "reviewing"
  alias        "re-examine"

class withdraw "withdraw"
  kind         act
  alias        "withdrawal"
  alias        "revoke"
  alias        "revocation"

class withdraw_forces "withdraw forces"
  below        withdraw
  alias        "withdrawal of forces"
  alias        "pull out forces"

class recognise "recognise"
  kind         act
  alias        "recognition"
  alias        "recognize"

class recognition_of_territory "recognition of territory"
  below        recognise

class convene "convene"
  kind         act
  alias        "convening"
  alias        "call a meeting"
  alias        "convocation"

class meeting "meeting"
  below        convene
  both ways
  alias        "meet"
  alias        "met"
  alias        "summit"

class consult "consult"
  below        meeting
  both ways
  alias        "consultation"
  alias        "consultations"
  alias        "confer"
  note         "a consultation is a meeting, in person or at a distance; a meeting need not be a consultation"

class submit "submit"
  kind         act
  alias        "submission"
  alias        "hand in"
  alias        "present"

class handover "handover"
  kind         act
  alias        "hand over"

class statement "statement"
  kind         act
  alias        "state publicly"
  alias        "say"

class announcement "announcement"
  below        statement
  alias        "announce"

class protest "protest"
  below        statement

class denial "denial"
  below        statement
  alias        "deny"

class warning "warning"
  below        statement
  alias        "warn"
  alias        "diplomatic warning"

class inform "inform"
  kind         act
  alias        "information"
  alias        "tell"

class report "report"
  below        inform
  alias        "reporting"

class exchange_information "exchange information"
  below        inform
  alias        "exchange of information"

class account_for "account for"
  kind         act
  alias        "accounting"
  alias        "accountability"
  alias        "be transparent"

class promise "promise"
  kind         act
  alias        "undertake"
  alias        "undertaking"
  alias        "pledge"
  alias        "commitment"
  alias        "commit"

class guarantee "guarantee"
  kind         act
  alias        "security guarantee given"
  alias        "assure"
  alias        "assurance"

class waiver "waiver"
  kind         act
  alias        "waive"

class measures "measures"
  kind         act
  alias        "measures taken"
  alias        "take measures"

class preventive_measures "preventive measures"
  below        measures
  alias        "prevention"

class dismissal "end of proceedings"
  kind         act
  alias        "drop court cases"
  alias        "drop proceedings"

# Performances: what is owed and done. A class below another is one way of doing it.
class respond "respond"
  kind         act
  alias        "response"
  alias        "act to meet the danger"
  alias        "react"

class military_response "military response"
  below        respond
  below        military_assistance
  alias        "coordinated military response"

class remedial_measures "remedial measures"
  below        respond
  below        measures
  alias        "take remedial measures"

class assist "assist"
  kind         act
  alias        "assistance"
  alias        "aid"
  alias        "help"
  alias        "support"
  alias        "back"
  alias        "come to the aid of"

class security_assistance "security assistance"
  below        assist
  alias        "security support"

class military_assistance "military assistance"
  below        security_assistance
  alias        "military aid"
  alias        "military support"
  alias        "military help"
  alias        "assist militarily"
  alias        "mutual aid"

class fight "fight"
  below        military_assistance
  alias        "use force"
  alias        "use armed force"
  alias        "go to war beside"
  alias        "fighting beside"
  alias        "armed assistance"
  note         "force on behalf of another; force against a state is `use_of_force`"

class supply_weapons "supply weapons"
  below        military_assistance
  below        supply
  alias        "supply arms"
  alias        "arms supply"
  alias        "arms delivery"
  alias        "weapons delivery"
  alias        "weapons supply"
  alias        "transfer of weapons"
  alias        "supply of weapons"
  alias        "provide equipment"

class train "train"
  below        military_assistance
  alias        "training"
  alias        "training mission"

class share_intelligence "share intelligence"
  below        military_assistance
  alias        "intelligence sharing"
  alias        "intelligence"

class deploy_force "deploy a force"
  below        military_assistance
  below        deploy
  alias        "deployment of a force"
  alias        "send troops"
  alias        "station a force"

class close_airspace "close airspace"
  below        military_assistance
  alias        "closing of airspace"
  alias        "no-fly zone"
  alias        "close the sky"

class reinforce "reinforce"
  below        deploy_force
  alias        "reinforcement"

class air_defence "air defence"
  below        military_assistance
  alias        "air defense"
  alias        "intercept missiles"

class logistics "logistics"
  below        military_assistance
  alias        "logistical support"

class non_lethal_assistance "non-lethal assistance"
  below        security_assistance
  alias        "non-lethal equipment"
  alias        "non-lethal aid"

class non_military_support "non-military support"
  below        assist
  alias        "non-military assistance"
  alias        "non-military aid"

class economic_assistance "economic assistance"
  below        non_military_support
  alias        "economic aid"
  alias        "economic support"
  alias        "economic help"

class fund "fund"
  below        economic_assistance
  alias        "funding"
  alias        "finance"
  alias        "financial assistance"
  alias        "financial aid"
  alias        "give money"

class reconstruct "reconstruct"
  below        economic_assistance
  alias        "reconstruction"
  alias        "rebuild"

class investment "investment"
  below        economic_assistance
  alias        "invest"

class humanitarian_assistance "humanitarian assistance"
  below        non_military_support
  alias        "humanitarian aid"

class technical_assistance "technical assistance"
  below        non_military_support
  alias        "technical support"

class diplomatic_assistance "diplomatic assistance"
  below        non_military_support
  alias        "diplomatic support"
  alias        "political support"

class mediate "mediate"
  below        diplomatic_assistance
  alias        "mediation"

class supply "supply"
  kind         act
  alias        "provide"
  alias        "provision of goods"
  alias        "make available"

class sell "sell"
  below        supply
  alias        "sale"
  alias        "arms sale"

class deploy "deploy"
  kind         act
  alias        "deployment"
  alias        "station"
  alias        "stationing"

class deploy_missiles "deploy missiles"
  below        deploy
  alias        "missile deployment"

class deploy_nuclear_weapons "deploy nuclear weapons"
  below        deploy
  alias        "nuclear deployment"

class host "host"
  kind         act
  alias        "hosting"
  alias        "host forces"
  alias        "host bases"

class establish_base "establish a base"
  below        establish
  alias        "set up a base"
  alias        "base"

class hold "hold"
  kind         act
  alias        "holding"

class exercise "exercise"
  kind         act
  alias        "military exercise"
  alias        "joint exercise"
  alias        "exercises"
  alias        "manoeuvre"

class patrol "patrol"
  kind         act
  alias        "fly bombers"
  alias        "send warships"

class impose "impose"
  kind         act
  alias        "imposition"
  alias        "impose costs"
  alias        "raise costs"

class reinstate "reinstate"
  below        impose
  alias        "reinstatement"
  alias        "snap back"
  alias        "snapback"
  alias        "bring back"

class lift "lift"
  kind         act
  alias        "lifting"
  alias        "remove sanctions"
  contrary to  impose

class freeze "freeze"
  kind         act
  alias        "freezing"
  alias        "immobilise"
  alias        "immobilisation"

class confiscate "confiscate"
  kind         act
  alias        "confiscation"
  alias        "seize assets"
  alias        "seizure of assets"

class release "release"
  kind         act
  alias        "releasing"
  alias        "unfreeze"

class payment "payment"
  kind         act
  alias        "pay"
  alias        "paying"

class compensate "compensate"
  below        payment
  alias        "compensation"
  alias        "reparation"
  alias        "reparations"
  alias        "pay for the damage"

class return_property "return of property"
  kind         act
  alias        "return property"
  alias        "restitution"

class prosecute "prosecute"
  kind         act
  alias        "prosecution"
  alias        "hold to account"

class respect "respect"
  kind         act
  alias        "respecting"
  alias        "observe"

class recognise_neutrality "recognise neutrality"
  below        recognise
  below        respect

class cooperate "cooperate"
  kind         act
  alias        "cooperation"
  alias        "co-operation"
  alias        "co-operate"
  alias        "coordinate"
  alias        "coordination"
  alias        "act in concert"

class seek "seek"
  kind         act
  alias        "seeking"
  alias        "ask for action"

class seek_action "seek action"
  below        seek
  alias        "seek council action"

class settle "settle"
  kind         act
  alias        "settlement"
  alias        "settle disputes"
  alias        "peaceful settlement"

class strengthen "strengthen"
  kind         act
  alias        "strengthening"

class development "development"
  kind         act
  alias        "develop"

class defence_capacity "capacity to resist"
  kind         act
  alias        "maintain capacity"
  alias        "capacity to resist attack"

class self_defence_force "force for self-defence"
  kind         act
  alias        "maintain a force"
  alias        "force able to defend"

class resistance "resistance"
  kind         act
  alias        "resist"

class prepare "prepare"
  kind         act
  alias        "preparation"
  alias        "work on"

class carry_out "carry out"
  kind         act
  alias        "implement"
  alias        "implementation"
  alias        "carrying out"

class reform "reform"
  below        carry_out
  alias        "reforms"

class performance "performance"
  kind         act
  alias        "perform"
  alias        "fulfil obligations"

class promotion "promotion"
  kind         act
  alias        "promote"

class establish "establish"
  kind         act
  alias        "establishment"
  alias        "set up"
  alias        "create"

class monitor "monitor"
  kind         act
  alias        "monitoring"
  alias        "verify"
  alias        "verification"
  alias        "observe a ceasefire"

class send "send"
  kind         act
  alias        "sending"
  alias        "dispatch"

class exceed "exceed"
  kind         act
  alias        "go beyond"
  alias        "exceeding"

class limit "limit"
  kind         act
  alias        "limitation"
  alias        "cap"

class restrain "show restraint"
  kind         act
  alias        "restraint"
  alias        "exercise restraint"

class eliminate "eliminate"
  kind         act
  alias        "elimination"
  alias        "dismantle"

class phase_out "phase out"
  kind         act
  alias        "phasing out"

class attend "attend"
  kind         act
  alias        "attendance"
