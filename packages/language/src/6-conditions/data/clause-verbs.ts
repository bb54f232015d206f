/** Verbs of saying whose content may follow without "that". Source: own list. */
export const SAYS: ReadonlySet<string> = new Set(
  'add admit agree allege announce announced argue assert assure believe claim concede conclude confirm declare deny disclose expect explain fear hope indicate inform insist maintain mean note observe pledge predict promise propose reaffirm recall remark repeat reply report respond reveal say show state stress suggest suspect swear tell think threaten underline underscore vow warn wish write'.split(
    ' ',
  ),
)

/** Verbs whose bare participle often follows its noun: "accused of", "armed with". Source: own list. */
export const REDUCED: ReadonlySet<string> = new Set(['accuse', 'arm', 'base', 'charge', 'convict', 'detain', 'suspect'])

export const ADVERBIAL: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'lest',
  'once',
  'provided',
  'providing',
  'since',
  'though',
  'till',
  'unless',
  'until',
  'whereas',
  'whether',
  'when',
  'whenever',
  'while',
])

/** Verbs whose infinitive is done by the object ("urged Oakland to stop"). Source: own list. */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'advise allow ask authorize beg bid call cause challenge command compel convince direct enable encourage exhort expect forbid force give implore incite instruct invite lead let mandate oblige order permit persuade plead press pressure prompt push remind request require summon task tell urge want warn'.split(
    ' ',
  ),
)
