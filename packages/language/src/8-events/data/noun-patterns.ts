/**
 * What a noun codes, sorted within a type: nouns, mode, CAMEO root. It codes where a light verb carries it ("launched an attack on", "held talks with") or where it stands as a fact with its doer ("Oakland's invasion of").
 * Source: own lexicon after the definitions of PLOVER 2.0 and CAMEO 1.1b3.
 */
export const NOUN_PATTERNS: Record<string, string> = {
  AGREE: `
acceptance agreement assurance assurances commitment concession concessions consent guarantee offer pledge promise vow	-	03
`,
  CONSULT: `
briefing conference conversation conversations consultation consultations contacts dialogue discussion discussions meeting meetings mediation negotiation negotiations session summit talks	-	04
tour trip visit visits welcome	visit	04
call phone-call teleconference telephone	phone	04
`,
  SUPPORT: `
admiration appreciation backing condolences congratulations endorsement gratitude praise solidarity support sympathy thanks tribute	-	05
recognition signing	-	05
`,
  CONCEDE: `
amnesty apology easing lifting pardon	-	08
`,
  COOPERATE: `
co-operation co-ordination collaboration cooperation coordination exchange extradition implementation partnership partnerships	-	06
`,
  AID: `
aid airlift assistance asylum capacity-building delivery donation funding refuge relief shelter shipment shipments training	-	07
`,
  RETREAT: `
release repatriation	release	08
abdication resignation	resign	08
armistice ceasefire cease-fire truce	ceasefire	08
disarmament demobilization	disarm	08
evacuation pullback pullout pull-out redeployment retreat withdrawal	withdraw	08
surrender	disarm	08
`,
  REQUEST: `
appeal bid call calls demand demands petition plea proposal recommendation request requests	-	02
`,
  ACCUSE: `
accusation accusations allegation allegations complaint condemnation criticism criticisms denunciation rebuke recriminations	disapprove	11
indictment lawsuit prosecution	disapprove	11
inquiry investigation investigations probe	investigate	09
`,
  REJECT: `
defiance denial opposition refusal rejection veto violation violations	-	12
`,
  THREATEN: `
intimidation threat threats ultimatum warning warnings	-	13
`,
  SANCTION: `
boycott embargo sanctions severance suspension	-	16
`,
  PROTEST: `
demonstration demonstrations march marches protest protests rally rallies sit-in vigil walkout	demo	14
hunger-strike	hunger	14
riot riots unrest	riot	14
stoppage	boycott	14
`,
  MOBILIZE: `
alert build-up buildup conscription deployment mobilization mobilisation recruitment reinforcement	troops	15
drill drills exercise exercises maneuvers manoeuvres	troops	15
`,
  COERCE: `
arrest arrests detention imprisonment internment	arrest	17
ban blockade clampdown closure crackdown curfew restrictions	restrict	17
confiscation demolition destruction extortion hijacking looting pillage seizure	confiscate	17
deportation displacement expulsion	deport	17
cyberattack hacking	cyber	17
censorship repression suppression	restrict	17
`,
  ASSAULT: `
abduction abductions hostage-taking kidnapping kidnappings	abduct	18
airstrike airstrikes air-strike ambush assault attack attacks barrage battle battles bombardment clash clashes combat fighting fire firefight gunfire hostilities incursion incursions offensive offensives raid raids shelling shooting strike strikes violence war	-	19
annexation capture conquest invasion occupation	territory	19
assassination assassinations atrocities atrocity execution executions killing killings massacre massacres murder murders slaughter	-	18
blast bombing bombings explosion explosions	explosives	18
genocide	-	20
ill-treatment rape rapes torture	torture	18
`,
}

/** Verbs that carry an event told by a noun ("held talks", "launched a raid"), sorted. Source: own list. */
export const LIGHT_VERBS =
  'attend begin call-off carry conclude conduct continue declare deliver end engage exchange express extend give have hold impose intensify issue join launch lead lodge make mount open order pay proclaim reach receive renew resume sign stage start submit suffer sustain take undertake voice wage'
