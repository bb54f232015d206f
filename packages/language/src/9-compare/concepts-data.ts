/**
 * Table of diplomatic paraphrase: one concept a line, `name: words` (stems as `stemOf` makes them, a longer word is met by its beginning; words joined by "+"
 * must stand together). Sorted by name.
 * Source: written for the project from the usual wording of official readouts; a concept is two ways of naming one matter, never a judgement.
 */
export const CONCEPTS = `
accession: accession membership candidacy enlargement join+alliance join+union integration
agenda: agenda priorit priorities stock bilateral+relation full+range whole+range wide+range range+issues
agriculture: grain wheat food agricultur farm farming fertilizer harvest corn crop
aid-civil: budget budgetar financ financial loan fund grant econom+support direct+aid credit debt macro-financial
aid-humanitarian: humanitarian relief refugee displac food famine evacuat medic shelter
aid-military: weapon arm arms ammunition munition military+assistance security+assistance military+aid military+equipment defense+capabilit defence+capabilit defense defence air+defense air+defence equipment capabilit armour artillery missile
alliance: nato alliance allianc allies ally allied collective+defense bloc
alliances-expansion: expansion enlarg eastward infrastructure open-door
anniversary: anniversar jubilee centenar commemorat
arms-control: arms+control disarmament treaty strategic+stability intermediate-range warhead
assess: assess assessment forecast estimat evaluat
atmosphere: atmosphere candid frank constructive businesslike business-like sincere cordial warm friendly substantive
attack: attack strike bomb shell shelling airstrike drone raid rocket incursion invasion invad offensive aggression aggressor intervention escalat blockade
aviation: flight aviation airline airspace airport aircraft
blame: responsib blame fault accus
border: border frontier boundary demarcat
build-up: troop force forces build-up buildup mass amass deploy deployment movement mobiliz concentrat warship fleet navy manoeuvre maneuver presence exercise
captives: detain detaine hostage prison prisoner custody releas captive abduct jailed imprison arrest held+in exchange+prisoner swap
ceasefire: ceasefire cease-fire truce cessation hostilit armistice fighting+stop stop+fighting
channel: channel hotline line+communication in+touch in+contact further+contact further+contacts communication continue+contacts
charter: charter commission memorandum declaration roadmap
citizens: citizen national nationals compatriot
climate: climate emission carbon warming decarbon net-zero reef environment clean+energy renewable wind solar wind+power clean
condolence: condolence condolenc victim mourn sympath
conflict: crisi crisis conflict war tension tensions hostil fighting situation
congratulate: congratulat felicit birthday elect+victory inaugurat
consular: consul consular embass mission diplomatic+mission visa visas
consult: consult consultation consultations
contact: contact call met meet spoke speak conversation talk telephon phone video visit receive receiv welcom+by hosted paid+visit
corruption: anticorruption anti-corrupt corrupt
court: court courts judici judge judges justice prosecut law legal rule+law
crime: crime crimes atrocit abuse
culture: cultur cultural language heritage museum
customs: tariff tariffs customs duty duties levies quota
cyber: cyber ransomware hacker hack information+security information+network information+networks cybersecur cybercrime internet digital online extortion
deescalate: de-escalat deescalat calm calming restrain restraint lower+tension reduc+tension reduce+tensions defus stabili
democracy: democra election elect reform governance
deter: deter deterr deterrence
dialogue: dialogu diplomac diplomat negotiat negotiation peace+process
disaster: earthquake flood hurricane storm wildfire landslide eruption drought
drugs: narcotic drug fentanyl trafficking
education: student students school universit education scholar scholarship
energy: energy gas pipelin pipeline oil electric electricit fuel lng power grid
expel: expel expuls restrict restrictions persona
extend: extend extension prolong renew renewal
fish: fish fisher fisheries fishing catch
followup: team teams instruct task tasked follow followup follow-up representat representatives expert experts deleg minister+meet ministers+meet instructions charge+ministers work+group working+group
gratitude: thank grateful gratitud appreciat
guarantee: guarant guarante guaranty guaranties guaranties assuranc legally+bind legally+binding written+guarantees
health: pandemic covid covid-19 vaccin virus health hospital medical doctor
history: histor memory sacrifice veteran remembr tradition
human-rights: human+right human+rights freedom dissid minorit minorities persecut
humanitarian-access: unhindered access corridor convoy
incident: incident collision accident clash
inspect: inspect inspector inspection observer observers monitor monitoring verification
invest: invest investment business investor
invite: invit invitat visit
machines: machine machines machinery equipment industr
maritime: island maritime sea strait navigat water ship ships shipping vessel harbour harbor port naval
media: journalist media press correspondent broadcaster
metal: steel metal aluminium aluminum copper ore
migration: migrat migrant asylum refugee border+cross external+borders
money: million billion sum crowns dollar dollars euro euros package
nuclear: nuclear uranium enrich reactor reactors atomic joint+comprehensive jcpoa nonprolifer
opportunity: opportunit prospect new+page reset
partnership: partnership partner strategic cooperat relation relations
peace: peac peace settl settle settlement resolut resolv resolution diplomac diplomat diplomatic peaceful
principle: principle without+ukraine nothing+about
prisoners: exchange+prisoner prisoner+exchange swap prison
rail: rail railway train
readiness: ready readiness prepared willing willingness
reconstruct: reconstruct reconstruction rebuild rebuilding recovery
response: respond response respons react reaction answer measure measures sanction penalt penalties restrict cost costs price consequenc retaliat
road: road roads transport haulier hauliers truck lorry corridor
sanctions: sanction sanctions penalt penalties economic+measures severe+costs impose+costs impose cost costs price embargo
secur-threat: security+situation aggress aggressor threat threaten build-up buildup escalat escalation troop force forces deploy warship fleet navy movement menac menacing
secur-support: security+assistance security+support
security: secur security safety
sovereignty: sovereign sovereignty territorial integrit integrity independ independence
sport: olympic sport championship
stability: stabil stability strategic+stability
statement: joint+statement joint+declaration communique
summit: summit conferenc forum
support: support assist back help aid assistance
technology: technolog semiconductor chip innovat space satellit
terrorism: terror terrorist extrem jihad
trade: trade export exports import imports market commerc turnover supply+chain supplies deliveries deliver
travel: travel tourism
unity: unit unity solidar coordinat consensus
vote: vote resolution+council general+assembly
warning: warn caution consequenc
`
