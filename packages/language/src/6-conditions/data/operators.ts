/**
 * Words by which somebody binds himself or another, sorted: lemma or predicate, what follows is a `threat` `warning` `promise` `offer` `demand` `refusal`, how it takes its consequence
 * (`to` infinitive, `that` clause, `np` noun phrase, `obj-to` object and infinitive, a preposition for prepositional phrases), and a certainty. Source: own list, speech-act verbs of diplomatic prose.
 */
export const OPERATORS = `
agree	promise	to,that	will
aim	promise	none	will
appeal	demand	obj-to:to,obj-to:for,np:for	-
ask	demand	obj-to,obj-to:for,np:for,that	-
assure	promise	that	will
beg	demand	obj-to	-
beseech	demand	obj-to	-
call	demand	obj-to:on,obj-to:upon,obj-to:for,np:for	-
caution	warning	that,np:against,obj-to	could
challenge	demand	obj-to	-
commit	promise	to,ger:to,np:to	will
consent	promise	to	will
decline	refusal	to	-
demand	demand	that,np,to	-
deny	refusal	none	-
encourage	demand	obj-to	-
exhort	demand	obj-to	-
exclude	refusal	np	-
expect	demand	none	-
guarantee	promise	that,np	will
implore	demand	obj-to	-
insist	demand	must,np:on,np:upon	-
intend	promise	to	will
invite	offer	obj-to,np:to	ready
offer	offer	to,np	ready
oppose	refusal	none	-
petition	demand	obj-to	-
plan	promise	to	will
plead	demand	obj-to:with,np:for	-
pledge	promise	to,that,np	will
press	demand	obj-to,obj-to:for,np:for	-
pressure	demand	obj-to	-
promise	promise	to,that,np	will
propose	offer	that,np,to,ger	ready
push	demand	obj-to,obj-to:for,np:for	-
recommend	demand	that,np,ger	-
refuse	refusal	to,np	-
reject	refusal	none	-
request	demand	that,np,obj-to	-
require	demand	that,obj-to	-
resolve	promise	to	will
rule	refusal	np:out,ger:out	-
summon	demand	obj-to	-
swear	promise	to,that	will
task	promise	obj-to	will
threaten	threat	to,that,np:with	will
undertake	promise	to,that	will
urge	demand	obj-to,that,np,np:for,obj-to:on	-
volunteer	offer	to	ready
vow	promise	to,that,np	will
warn	warning	that,np:of,np:against,np:about,obj-to	could
`

/** Predicates and participles that open a readiness: word, kind, certainty, sorted. Source: own list. */
export const READINESS = `
able	none	-
committed	promise	will
determined	promise	will
happy	offer	ready
keen	none	-
open	offer	ready
poised	threat	will
prepared	offer	ready
ready	offer	ready
resolved	promise	will
set	none	will
unwilling	refusal	-
willing	offer	ready
`

/** Nouns by which a commitment is told: noun, kind, what follows (`to` infinitive, preposition), certainty, sorted. Source: own list. */
export const COMMITMENT_NOUNS = `
appeal	demand	to,for	-
assurance	promise	that	will
assurances	promise	that	will
call	demand	to,for	-
calls	demand	for	-
commitment	promise	to	will
demand	demand	that,for,to	-
demands	demand	that,for	-
guarantee	promise	that	will
guarantees	promise	that	will
intention	promise	to,of	will
need	demand	none	-
offer	offer	to,of	ready
plea	demand	to,for	-
pledge	promise	to,that	will
promise	promise	to,that	will
promises	promise	to,that	will
proposal	offer	to,that,for	ready
readiness	offer	to	ready
refusal	refusal	to	-
request	demand	for,to	-
threat	threat	to,of	will
threats	threat	to,of	will
ultimatum	demand	to	-
vow	promise	to	will
warning	warning	that,of	could
warnings	warning	that,of	could
willingness	offer	to	ready
`

/** Words of harm in a consequence, sorted: what follows is a threat. Source: own list. */
export const HARM = `
abandon aggression annihilate arrest attack attacks ban bar bars block blockade bomb boycott break cancel close closed closing closure collapse conflict confiscate consequence consequences cost costs counter countermeasures counterstrike cripple crisis crush cut death deaths decisively defeat defend deploy deport destroy destruction detain disaster dissolve down drone embargo end escalate escalation evict execute expel expelled expulsion fight fire firmly force forced forcefully freeze halt harm hit hostilities immediate impose invade isolate isolation kill march measures military missile missiles mobilize nuclear offensive out pay penalties penalty price prosecute protest protests punish quit react reconsider reimpose repercussions resign respond response resume retaliate retaliation retaliatory retake revenge revoke sanction sanctions scrap seize sever severe severance shell shoot shut storm strike strikes strongly sue suffer suffering suspend tariff tariffs terminate unleash veto violence walk war withhold
`

/** Words of help in a consequence, sorted: what follows is a promise or an offer. Source: own list. */
export const HELP = `
accept accord agree agreement aid allow amnesty assist assistance back build ceasefire compensate compensation consider continue cooperate cooperation cooperate defend dialogue discuss ease engage extend extended faster finance free fund funds give grant guarantee help hostages improve invest investment join lift lifted loan meet mission negotiate negotiations normalise normalize open pardon participate pay peace peacekeepers pledge prisoners protect provide provided ratify recognise recognize reconstruction release released relief reopen restore resume return rise send share sign signed step support talk talks transfer truce unfreeze visas visit welcome withdraw work
`
