/**
 * Signs in a content of the act it performs: act, sign, source; sorted by act, then sign. A sign is a run of whole words in lower case, "*" any ending.
 * Source: own, after the speech acts of Searle (1976) and PLOVER's verbal classes.
 */
export const ACT_SIGNS = `
accuse	abus*	own
accuse	aggress*	own
accuse	atrocit*	own
accuse	bombed	own
accuse	breach*	own
accuse	concern over	own
accuse	concerns about	own
accuse	concerns over	own
accuse	corrupt*	own
accuse	crime*	own
accuse	deceiv*	own
accuse	deep concern*	own
accuse	failed to	own
accuse	genocide	own
accuse	grave concern*	own
accuse	illegal*	own
accuse	interfer*	own
accuse	invaded	own
accuse	invasion	own
accuse	kidnap*	own
accuse	killed	own
accuse	lied	own
accuse	lies	own
accuse	lying	own
accuse	massacre*	own
accuse	murder*	own
accuse	occupation	own
accuse	ongoing concern*	own
accuse	provocat*	own
accuse	provok*	own
accuse	responsible for	own
accuse	serious concern*	own
accuse	supplying	own
accuse	terroris*	own
accuse	to blame	own
accuse	torture*	own
accuse	undermin*	own
accuse	violat*	own
ask	how can	own
assess	absurd	own
assess	bad	own
assess	best	own
assess	cannot be	own
assess	constructive	own
assess	danger*	own
assess	difficult	own
assess	disappoint*	own
assess	hard to	own
assess	historic	own
assess	important	own
assess	impossible	own
assess	likely	own
assess	mistake	own
assess	necessary	own
assess	possible	own
assess	regrettable	own
assess	risk*	own
assess	serious	own
assess	shame*	own
assess	significant	own
assess	success*	own
assess	unacceptable	own
assess	unlikely	own
assess	victory	own
assess	worst	own
assess	wrong	own
believe	confident	own
believe	i believe	own
believe	i think	own
believe	we believe	own
believe	we hope	own
demand	call for	own
demand	call on	own
demand	has to	own
demand	have to	own
demand	must	own
demand	need for	own
demand	need to	own
demand	needs to	own
demand	ought to	own
demand	should	own
demand	urge	own
deny	baseless	own
deny	denied	own
deny	never	own
deny	no evidence	own
deny	no intention	own
deny	no plans	own
deny	not true	own
deny	unfounded	own
deny	untrue	own
praise	applaud	own
praise	appreciation for	own
praise	commend	own
praise	congratulat*	own
praise	grateful	own
praise	gratitude	own
praise	proud of	own
praise	thank	own
praise	thanks	own
praise	welcome	own
promise	agree to	own
promise	agreed to	own
promise	are committed	own
promise	are prepared to	own
promise	are ready	own
promise	are willing	own
promise	commitment to negotiat*	own
promise	i will	own
promise	is committed	own
promise	is prepared to	own
promise	is ready	own
promise	is willing	own
promise	we shall	own
promise	we will	own
promise	will continue	own
promise	would continue	own
support	commitment to	own
support	firm support	own
support	solidarity	own
support	stand with	own
support	support for	own
support	supports	own
threaten	all necessary	own
threaten	consequences	own
threaten	costs on	own
threaten	necessary action	own
threaten	prepared for other	own
threaten	respond decisively	own
threaten	retaliat*	own
threaten	severe	own
threaten	swift	own
threaten	will act firmly	own
threaten	will not hesitate	own
threaten	will not tolerate	own
threaten	will respond	own
threaten	would produce	own
threaten	would respond	own
`
