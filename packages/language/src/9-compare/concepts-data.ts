/**
 * Small table of diplomatic paraphrase: one concept a line, `name: words` (stems as `stemOf` makes them; several words joined by "+" must stand together).
 * Source: written for the project from the usual wording of official readouts; a concept is two ways of naming one matter, never a judgement.
 */
export const CONCEPTS = `
aid-humanitarian: humanitarian relief refugee displac civilian food grain famine evacuat
aid-military: weapon arm ammunition munition military+assistance security+assistance military+aid defense+capabilit defence+capabilit defens defenc air+defense
budget: budget budgetary financ financial loan fund econom+support
agriculture: grain wheat food agricultur fertilizer harvest
alliance: nato alliance allianc collective+defense
atmosphere: atmosphere candid frank constructive businesslike business-like sincere cordial warm friendly
border: border frontier boundary demarcat
build-up: troop force build-up buildup mass deploy movement mobiliz concentrat
ceasefire: ceasefire cease-fire truce cessation hostilit armistice
climate: climate emission carbon warming decarbon net-zero
condolence: condolence condolenc victim mourn
congratulate: congratulat felicit birthday elect+victory
consult: consult contact touch channel communicat
contact: call meet met spoke speak conversation talk telephon phone video visit receive receiv
crisis: crisi conflict war tension situation escalat
cyber: cyber ransomware hacker information+security cybersecur cybercrime internet digital
deescalate: de-escalat deescalat calm restrain restraint lower+tension reduc+tension defus
democracy: democra election elect rule+law reform governance anticorruption anti-corrupt corrupt judici
detainee: detain detaine hostage prison prisoner releas captive abduct
dialogue: dialogu diplomac diplomat negotiat talk peace+process settlement resolut resolv
energy: energy gas pipelin oil electric fuel lng
followup: team instruct task follow followup follow-up representat expert deleg work+group
future-contact: continu remain stay keep next again future invit
gratitude: thank grateful gratitud appreciat
guarantee: guarant guarante assuranc legally+bind
health: pandemic covid covid-19 vaccin virus health medic
human-rights: human+right freedom dissid journalist media press minorit
invite: invit invitat visit
islands: island maritime sea strait navigat water fisher
migration: migrat migrant asylum refugee border+cross
nuclear: nuclear uranium enrich missil warhead ballistic joint+comprehensive jcpoa nonprolif prolifer arm+control
opportunity: opportunit prospect new+page reset
partnership: partnership partner strategic bilateral cooperat relation tie agenda
peace: peac settl settlement resolut resolv
prisoners: exchange+prisoner swap prison
response: respond respons measur sanction cost penalt restrict consequenc retaliat severe
security: secur safety stabil
sovereignty: sovereign sovereignty territor integrit independ
strikes: strike attack bomb shell airstrike drone raid rocket
summit: summit conferenc forum assembly
support: support assist back help aid
technology: technolog semiconductor chip innovat space satellit
terrorism: terror terrorist extrem jihad
trade: trade tariff export import invest market commerc econom supply+chain
travel: flight visa consul consular embass mission
unity: unit unity solidar coordinat position
warning: warn caution consequenc respond
`
