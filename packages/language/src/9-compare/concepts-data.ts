/**
 * Table of diplomatic paraphrase: one concept a line, `name: words` (stems as `stemOf` makes them, a longer word is met by its beginning; words joined by "+"
 * must stand together). Sorted by name.
 * Source: written for the project from the usual wording of official readouts; a concept is two ways of naming one matter, never a judgement.
 */
export const CONCEPTS = `
accession: accession candidacy enlargement integration join+alliance join+union membership
agenda: agenda bilateral+relation full+range priorit priorities range+issues stock whole+range wide+range
agriculture: agricultur corn crop farm farming fertilizer food grain harvest wheat
aid-civil: budget budgetar credit debt direct+aid econom+support financ financial fund grant loan macro-financial
aid-humanitarian: displac evacuat famine food humanitarian medic refugee relief shelter
aid-military: air+defence air+defense ammunition arm armour arms artillery capabilit defence defence+capabilit defense defense+capabilit equipment military+aid military+assistance military+equipment missile munition security+assistance weapon
alliance: allianc alliance allied allies ally bloc collective+defense nato
alliances-expansion: eastward enlarg expansion infrastructure open-door
anniversary: anniversar centenar commemorat jubilee
arms-control: arms+control disarmament intermediate-range strategic+stability treaty warhead
assess: assess assessment estimat evaluat forecast
atmosphere: atmosphere business-like businesslike candid constructive cordial frank friendly sincere substantive warm
attack: aggression aggressor airstrike attack blockade bomb drone escalat incursion intervention invad invasion offensive raid rocket shell shelling strike
aviation: aircraft airline airport airspace aviation flight
blame: accus blame fault responsib
border: border boundary demarcat frontier
build-up: amass build-up buildup concentrat deploy deployment exercise fleet force forces maneuver manoeuvre mass mobiliz movement navy presence troop warship
captives: abduct arrest captive custody detain detaine exchange+prisoner held+in hostage imprison jailed prison prisoner releas swap
ceasefire: armistice cease-fire ceasefire cessation fighting+stop hostilit stop+fighting truce
channel: channel communication continue+contacts further+contact further+contacts hotline in+contact in+touch line+communication
charter: charter commission declaration memorandum roadmap
citizens: citizen compatriot national nationals
climate: carbon clean clean+energy climate decarbon emission environment net-zero reef renewable solar warming wind wind+power
condolence: condolenc condolence mourn sympath victim
conflict: conflict crisi crisis fighting hostil situation tension tensions war
congratulate: birthday congratulat elect+victory felicit inaugurat
consular: consul consular diplomatic+mission embass mission visa visas
consult: consult consultation consultations
contact: call contact conversation hosted meet met paid+visit phone receiv receive speak spoke talk telephon video visit welcom+by
corruption: anti-corrupt anticorruption corrupt
court: court courts judge judges judici justice law legal prosecut rule+law
crime: abuse atrocit crime crimes
culture: cultur cultural heritage language museum
customs: customs duties duty levies quota tariff tariffs
cyber: cyber cybercrime cybersecur digital extortion hack hacker information+network information+networks information+security internet online ransomware
deescalate: calm calming de-escalat deescalat defus lower+tension reduc+tension reduce+tensions restrain restraint stabili
democracy: democra elect election governance reform
deter: deter deterr deterrence
dialogue: dialogu diplomac diplomat negotiat negotiation peace+process
disaster: drought earthquake eruption flood hurricane landslide storm wildfire
drugs: drug fentanyl narcotic trafficking
education: education scholar scholarship school student students universit
energy: electric electricit energy fuel gas grid lng oil pipelin pipeline power
expel: expel expuls persona restrict restrictions
extend: extend extension prolong renew renewal
fish: catch fish fisher fisheries fishing
followup: charge+ministers deleg expert experts follow follow-up followup instruct instructions minister+meet ministers+meet representat representatives task tasked team teams work+group working+group
gratitude: appreciat grateful gratitud thank
guarantee: assuranc guarant guarante guaranties guaranty legally+bind legally+binding written+guarantees
health: covid covid-19 doctor health hospital medical pandemic vaccin virus
history: histor memory remembr sacrifice tradition veteran
human-rights: dissid freedom human+right human+rights minorit minorities persecut
humanitarian-access: access convoy corridor unhindered
incident: accident clash collision incident
inspect: inspect inspection inspector monitor monitoring observer observers verification
invest: business invest investment investor
invite: invit invitat visit
machines: equipment industr machine machinery machines
maritime: harbor harbour island maritime naval navigat port sea ship shipping ships strait vessel water
media: broadcaster correspondent journalist media press
metal: aluminium aluminum copper metal ore steel
migration: asylum border+cross external+borders migrant migrat refugee
money: billion crowns dollar dollars euro euros million package sum
nuclear: atomic enrich jcpoa joint+comprehensive nonprolifer nuclear reactor reactors uranium
opportunity: new+page opportunit prospect reset
partnership: cooperat partner partnership relation relations strategic
peace: diplomac diplomat diplomatic peac peace peaceful resolut resolution resolv settl settle settlement
principle: nothing+about principle without+ukraine
prisoners: exchange+prisoner prison prisoner+exchange swap
rail: rail railway train
readiness: prepared readiness ready willing willingness
reconstruct: rebuild rebuilding reconstruct reconstruction recovery
response: answer consequenc cost costs measure measures penalt penalties price react reaction respond respons response restrict retaliat sanction
road: corridor haulier hauliers lorry road roads transport truck
sanctions: cost costs economic+measures embargo impose impose+costs penalt penalties price sanction sanctions severe+costs
secur-support: security+assistance security+support
secur-threat: aggress aggressor build-up buildup deploy escalat escalation fleet force forces menac menacing movement navy security+situation threat threaten troop warship
security: safety secur security
sovereignty: independ independence integrit integrity sovereign sovereignty territorial
sport: championship olympic sport
stability: stabil stability strategic+stability
statement: communique joint+declaration joint+statement
summit: conferenc forum summit
support: aid assist assistance back help support
technology: chip innovat satellit semiconductor space technolog
terrorism: extrem jihad terror terrorist
trade: commerc deliver deliveries export exports import imports market supplies supply+chain trade turnover
travel: tourism travel
unity: consensus coordinat solidar unit unity
vote: general+assembly resolution+council vote
warning: caution consequenc warn
`
