import type { Talks } from '@readout/record'

/**
 * The closed word lists of talks that are set.
 * Source: PLOVER 2.0 codebook (CONSULT), IPTC eocstat, the vocabulary of foreign ministries' own announcements.
 */
const words = (list: string): string[] => list.trim().split(/\s+/)

/** Nouns that name talks -> kind. `weak` ones are of everyday use too and need an actor in their clause. */
export const TALKS_NOUNS = new Map<string, { kind: Talks['kind']; weak?: true }>([
  ['call', { kind: 'call', weak: true }],
  ['conference', { kind: 'multilateral', weak: true }],
  ['consultations', { kind: 'talks' }],
  ['dialogue', { kind: 'talks' }],
  ['discussions', { kind: 'talks', weak: true }],
  ['meeting', { kind: 'meeting', weak: true }],
  ['meetings', { kind: 'meeting', weak: true }],
  ['negotiations', { kind: 'talks' }],
  ['session', { kind: 'multilateral', weak: true }],
  ['summit', { kind: 'summit' }],
  ['talks', { kind: 'talks' }],
  ['trip', { kind: 'visit', weak: true }],
  ['visit', { kind: 'visit', weak: true }],
])

/** Words before a noun that make it no talks: "press conference", "court session". */
export const OTHER_NOUN = new Set(words('court hearing legislative news parliamentary plenary press question research site training wake-up web'))

/** Verbs that tell of talks by themselves -> kind. */
export const TALKS_VERBS = new Map<string, Talks['kind']>([
  ['confer', 'talks'],
  ['convene', 'meeting'],
  ['meet', 'meeting'],
  ['negotiate', 'talks'],
  ['receive', 'meeting'],
  ['reconvene', 'meeting'],
  ['speak', 'call'],
  ['travel', 'visit'],
  ['visit', 'visit'],
])

/** Verbs that take talks as their object. */
export const HOLDING = new Set(
  words(`arrange attend begin chair co-chair co-host conduct continue convene engage explore have hold host join launch open organize organise participate pay
  pursue reconvene restart resume schedule start undertake`),
)

/** Verbs that talks are the subject of. */
export const HAPPENING = new Set(words('begin commence continue convene happen held kick occur open proceed reconvene restart resume start take'))

/** Words of a planned event as they stand before "to", "for" or the verb -> how certain it is (eocstat). */
export const PLANS = new Map<string, Talks['occurrence']>([
  ...words('agree agreed agrees intend intends plan planned planning plans aims').map((word): [string, Talks['occurrence']] => [word, 'planned']),
  ...words('due expected expects anticipated').map((word): [string, Talks['occurrence']] => [word, 'expected']),
  ...words('scheduled set slated confirmed').map((word): [string, Talks['occurrence']] => [word, 'confirmed']),
  ...words('invite invited invites offer offered offers propose proposed proposes ready suggested willing').map((word): [string, Talks['occurrence']] => [
    word,
    'possible',
  ]),
])

/** Modals of a planned event -> how certain it is. */
export const MODAL_PLANS = new Map<string, Talks['occurrence']>([
  ['will', 'confirmed'],
  ["'ll", 'confirmed'],
  ['shall', 'confirmed'],
  ['would', 'expected'],
  ['may', 'uncertain'],
  ['might', 'uncertain'],
  ['could', 'possible'],
])

/** Words before a noun that put it ahead. */
export const AHEAD = new Set(words('forthcoming planned proposed scheduled upcoming'))

/** Words that put talks off or call them off. */
export const SET_BACK = new Set(words('canceled cancelled cancels deferred postponed postpones rescheduled scrapped'))

/** What may follow "meet" where it means people: other words make it "meet the target". */
export const AFTER_MEET = new Set(
  words('again and at face-to-face for in later next on once separately soon there this to today tomorrow virtually with . , ”'),
)

/** Words that open a clause of its own. */
export const OPENERS = new Set(
  words('although because but despite if once provided since that though unless until when where whereas whether which while who whose'),
)

/** Openers of what talks hang on. */
export const CONDITIONS = new Set(words('condition if once provided subject unless until'))

/** Words that turn a plan into none. */
export const NEGATIONS = new Set(words("cannot declined never no nor not refused refuses rejected ruled won't wouldn't without"))
