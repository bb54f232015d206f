/**
 * Markers of a condition, sorted: words, what the consequence holds by (`if` the condition, `unless` it), what follows (`clause` or `phrase`), and where the marker may stand
 * (`any`, `initial` only at the head of its clause, `final` only behind it; `denied`: behind a negated or refusing main clause). Source: own list, grammars of English conditionals.
 */
export const MARKERS = `
absent	unless	phrase	any
as long as	if	clause	any
as soon as	if	clause	any
assuming	if	clause	any
assuming that	if	clause	any
barring	unless	phrase	any
but only if	if	clause	any
contingent on	if	phrase	final
contingent upon	if	phrase	final
except if	unless	clause	any
failing	unless	phrase	any
given	if	phrase	none
if	if	clause	any
if and only if	if	clause	any
if and when	if	clause	any
in case	if	clause	any
in case of	if	phrase	any
in exchange for	if	phrase	any
in return for	if	phrase	any
in the absence of	unless	phrase	any
in the case of any	if	phrase	none
in the event	if	clause	any
in the event of	if	phrase	any
in the event that	if	clause	any
in the face of any	if	phrase	any
on condition	if	clause	any
on condition of	if	phrase	final
on condition that	if	clause	any
on the condition that	if	clause	any
on the understanding that	if	clause	any
once	if	clause	any
only if	if	clause	any
only in an environment of	if	phrase	any
only in exchange for	if	phrase	any
only in return for	if	phrase	any
only on condition that	if	clause	any
only once	if	clause	any
only under conditions of	if	phrase	any
only when	if	clause	any
or unless	unless	clause	any
pending	unless	phrase	none
provided	if	clause	any
provided that	if	clause	any
providing	if	clause	any
providing that	if	clause	any
so long as	if	clause	any
subject to	if	phrase	final
supposing	if	clause	initial
the moment	if	clause	any
unless	unless	clause	any
unless and until	unless	clause	any
until	unless	clause	denied
until and unless	unless	clause	any
were	if	inversion	any
should	if	inversion	any
without	unless	phrase	denied
`

/** Words after "if" that make it no condition, sorted. Source: own list of fixed phrases. */
export const NOT_AFTER_IF = 'and any anything applicable appropriate at ever feasible ifs necessary need needed not only possible required so true'

/** Words before "if" that make it a question, a comparison or a concession, sorted. Source: own list. */
export const NOT_BEFORE_IF =
  'as ask asked asking asks consider considered determine determined discuss discussed doubt doubted even examine explain find inquire inquired know knows unknown learn matter question see sure tell uncertain unclear unsure verify wonder wondered wondering wonders'

/** Verbs by which a noun phrase brings a consequence ("any attack would trigger …"), with the preposition they need, sorted. Source: own list. */
export const CAUSES = `
bring
bring about
cause
create
deepen
destabilize
end
endanger
ensure
entail
harm
have
increase
invite
jeopardize
lead to
mean
open
precipitate
produce
prompt
provoke
result in
risk
spark
threaten
trigger
undermine
unleash
worsen
`
