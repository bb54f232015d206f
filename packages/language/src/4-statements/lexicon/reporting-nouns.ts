/**
 * Nouns that name what was said, thought or wanted: lemma, act, how the content stands, source; sorted by lemma.
 * Content: `that` "X's claim that …"; `to` "X's promise to …"; `for` "X's call for …"; `of` "X's criticism of …"; `against`, `about`, `on` likewise; `in` the noun names the
 * occasion or document ("in a statement"); `told` also bare with a speaker and no content of its own.
 * Source: nominalisations of the verbs of Levin (1993) 29, 33, 37, 60, 62; `own`: nouns of genre.
 */
export const REPORTING_NOUNS = `
accusation	accuse	that,of	Levin 33
acknowledgement	assert	that,of	Levin 37
admission	assert	that	Levin 37
advice	demand	that,on	Levin 37
agreement	promise	that,to	Levin 36
allegation	accuse	that,of	Levin 37
announcement	assert	that,of	Levin 37
appeal	demand	to,for	own
argument	assess	that,for,against	Levin 37
assertion	assess	that	Levin 37
assessment	assess	that,of	Levin 34
assumption	believe	that	Levin 29
assurance	promise	that	Levin 37
belief	believe	that,in	Levin 29
call	demand	for,to	own
charge	accuse	that	Levin 37
claim	assert	that,to,of	Levin 37
complaint	accuse	that,about	Levin 37
concern	assess	that,about,over	own
conclusion	assess	that	Levin 29
condemnation	accuse	of	Levin 33
confidence	believe	that,in	own
contention	assess	that	Levin 37
conviction	believe	that	Levin 29
criticism	accuse	that,of	Levin 33
decision	promise	that	own
declaration	assert	that,of	Levin 29
defence	support	of	own
defense	support	of	own
demand	demand	that,for,to	Levin 60
denial	deny	that,of	Levin 29
denunciation	accuse	of	Levin 33
description	assess	of	Levin 29
desire	believe	for,that	Levin 32
determination	believe	that	own
disagreement	deny	with	own
doubt	believe	that,about	Levin 29
endorsement	support	of	own
expectation	believe	that	Levin 29
explanation	assert	that,of	Levin 37
fear	believe	that,of	Levin 31
forecast	believe	that,of	own
hint	assert	that	Levin 37
hope	believe	that,for,of	Levin 32
idea	believe	that	own
insistence	assert	that,on	Levin 37
intention	believe	of	Levin 62
mockery	accuse	of	Levin 33
observation	assess	that	Levin 37
offer	promise	to,of	own
opinion	believe	that	own
order	demand	that,to	Levin 60
plea	demand	that,to,for	own
pledge	promise	that,to,of	Levin 37
position	assess	that,on	own
praise	praise	of,for	Levin 33
prediction	believe	that,of	Levin 29
promise	promise	that,to,of	Levin 37
proposal	promise	that,for	own
question	ask	about	own
recommendation	demand	that,to	Levin 37
refusal	deny	to	own
rejection	deny	of	Levin 29
remark	assess	that,about,on	Levin 37
report	assert	that,of	Levin 37
request	demand	that,for,to	Levin 60
rumor	assert	that	own
rumour	assert	that	own
stance	assess	that,on	own
statement	assert	that	Levin 37
suggestion	assess	that	Levin 37
support	support	for,of	own
suspicion	believe	that	Levin 29
theory	believe	that	own
threat	threaten	that,to,of	own
view	believe	that,of,on	own
vow	promise	that,to	Levin 37
warning	threaten	that,of,about,to	Levin 37
wish	believe	that,for	Levin 32
worry	believe	that,about	own
`
/** Nouns of genre and occasion a statement is made in; sorted. `document`: written, `occasion`: spoken. Source: own. */
export const SPEECH_GENRES = `
address	occasion
article	document
blog	document
briefing	occasion
column	document
comments	occasion
communique	document
communiqué	document
conference	occasion
debate	occasion
declaration	document
document	document
editorial	document
e-mail	document
email	document
essay	document
event	occasion
hearing	occasion
interview	occasion
letter	document
memo	document
message	document
news conference	occasion
note	document
op-ed	document
post	document
press conference	occasion
press release	document
rally	occasion
readout	document
release	document
remarks	occasion
report	document
resolution	document
sermon	occasion
session	occasion
speech	occasion
statement	document
telegram	document
testimony	occasion
tweet	document
tweets	document
video	document
`
