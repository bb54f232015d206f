import type { Contact } from '@readout/record'

/**
 * The closed word lists of contacts between sides.
 * Source: PLOVER 2.0 codebook (CONSULT: visit, meet, call, third party), the vocabulary of foreign ministries' own announcements.
 */
type Kind = Contact['kind']

const words = (list: string): string[] => list.trim().split(/\s+/)

/** How a verb takes the other party: with ("spoke with"), object ("phoned him"), place ("visited the capital"), to ("travelled to"), joint ("the two met"). */
export type Frame = 'with' | 'object' | 'place' | 'to' | 'joint'

/** Verbs that tell of a contact by themselves -> kind and how they take the other party. */
export const CONTACT_VERBS = new Map<string, { kind: Kind; frames: Frame[] }>([
  ['call', { kind: 'call', frames: ['object'] }],
  ['confer', { kind: 'talks', frames: ['with'] }],
  ['consult', { kind: 'talks', frames: ['with', 'object'] }],
  ['converse', { kind: 'call', frames: ['with', 'joint'] }],
  ['engage', { kind: 'meeting', frames: ['with'] }],
  ['gather', { kind: 'meeting', frames: ['joint'] }],
  ['host', { kind: 'meeting', frames: ['object'] }],
  ['meet', { kind: 'meeting', frames: ['with', 'object', 'joint'] }],
  ['negotiate', { kind: 'talks', frames: ['with'] }],
  ['phone', { kind: 'call', frames: ['object'] }],
  ['receive', { kind: 'meeting', frames: ['object'] }],
  ['speak', { kind: 'call', frames: ['with', 'joint'] }],
  ['summon', { kind: 'meeting', frames: ['object'] }],
  ['talk', { kind: 'call', frames: ['with', 'joint'] }],
  ['telephone', { kind: 'call', frames: ['object'] }],
  ['travel', { kind: 'visit', frames: ['to'] }],
  ['visit', { kind: 'visit', frames: ['place'] }],
  ['welcome', { kind: 'visit', frames: ['object'] }],
  ['write', { kind: 'letter', frames: ['to'] }],
])

/** Verbs that take a contact noun as their object or after "in". */
export const LIGHT_VERBS = new Set(
  words(`arrange attend begin cancel chair co-chair co-host complete conclude conduct convene end finish gather have hold host join launch lead make open
  participate pay postpone reconvene schedule start undertake`),
)

/** Verbs that take a letter as their object. */
export const LETTER_VERBS = new Set(words('address deliver dispatch exchange hand receive send write'))

/** Nouns that name a contact -> kind. */
export const CONTACT_NOUNS = new Map<string, Kind>([
  ['audience', 'meeting'],
  ['bilateral', 'meeting'],
  ['breakfast', 'meeting'],
  ['call', 'call'],
  ['calls', 'call'],
  ['consultations', 'talks'],
  ['conversation', 'call'],
  ['conversations', 'call'],
  ['delegation', 'visit'],
  ['dialogue', 'talks'],
  ['dinner', 'meeting'],
  ['engagement', 'meeting'],
  ['letter', 'letter'],
  ['letters', 'letter'],
  ['luncheon', 'meeting'],
  ['meeting', 'meeting'],
  ['meetings', 'meeting'],
  ['negotiations', 'talks'],
  ['retreat', 'meeting'],
  ['roundtable', 'talks'],
  ['session', 'talks'],
  ['summit', 'meeting'],
  ['talks', 'talks'],
  ['travel', 'visit'],
  ['trilateral', 'meeting'],
  ['trip', 'visit'],
  ['videoconference', 'video-call'],
  ['visit', 'visit'],
  ['visits', 'visit'],
])

/** Words that make a contact one by picture. */
export const VIDEO = new Set(words('teleconference video videoconference video-conference video-link videolink virtual virtually vtc zoom'))
/** Words that make a contact one by telephone. */
export const PHONE = new Set(words('phone telephone phoned telephoned'))

/** Lower-case words that end the list of the parties after "with". */
export const PARTY_STOPS = new Set(
  words(`about after ahead amid around as at before building by concerning during earlier following from hours if in including into later last
  next on over regarding since so that then this through today together tomorrow tonight under until upon via when where which while who whom whose within yesterday
  joined accompanied held because but separately virtually individually again also next prior once`),
)

/** Words between two party names that keep them in one list. */
export const PARTY_JOINTS = new Set(words("a an and as well the of for to his her their its our 's ' , & / - ( ) – — both along with former new then-"))
