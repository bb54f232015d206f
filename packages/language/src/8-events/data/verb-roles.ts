/** Verbs that leave their complement as true as they are themselves ("began to shell"), sorted. Source: own list of aspectual and implicative verbs. */
export const TRANSPARENT = 'begin come continue go help keep manage open persist proceed resort restart resume start use vote'

/** Verbs of trying: the act is told as tried, sorted. Source: own list. */
export const ATTEMPT = 'attempt plot try'

/** Verbs and predicates of will: what follows is intended, not done, sorted. Source: own list. */
export const INTEND =
  'agree aim arrange choose commit committed decide determine determined expect hope intend mean offer plan pledge poised prepare prepared promise propose ready resolve scheduled set swear threaten undertake volunteer vow willing'

/** Verbs of telling with a content clause: the content's event is the sentence's, sorted. Source: own list. */
export const TELL =
  'acknowledge add admit announce argue assert believe cite claim comment conclude confirm declare describe disclose emphasize estimate explain find hear hint indicate inform insist know learn maintain mention note observe predict quote read recall reaffirm reiterate remark repeat reply report reveal say show signal state stress suggest tell think understand underline write'

/** Verbs that keep their complement from being done, sorted. Source: own list. */
export const PREVENT = 'avert avoid cancel deter discourage fail foil forbid postpone prevent refrain stop thwart'
