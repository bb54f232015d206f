/**
 * The closed word lists of English time expressions, each sorted by its value.
 * Source: ISO 8601 (months, weekdays), TimeML 1.2.1 TIMEX3 guidelines (part-of-day and season codes), a grammar of English numerals.
 */

const list = (words: string): string[] => words.split(' ')
const numbered = (rows: string[], from: number): [string, number][] => rows.flatMap((row, i) => list(row).map((word): [string, number] => [word, from + i]))

/** Month names and their usual short forms -> 1-12. */
export const MONTHS = new Map(
  numbered(
    [
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sept sep',
      'october oct',
      'november nov',
      'december dec',
    ],
    1,
  ),
)

/** Weekday names and their usual short forms -> ISO weekday, Monday 1. */
export const WEEKDAYS = new Map(
  numbered(['monday mon', 'tuesday tue tues', 'wednesday wed', 'thursday thu thur thurs', 'friday fri', 'saturday sat', 'sunday sun'], 1),
)

/** Words that are also other words: taken for a month or weekday only beside a number, a full stop or a time preposition. */
export const AMBIGUOUS = new Set(list('apr aug dec feb fri jan jun jul mar march may mon nov oct sat sep sept sun thu thur thurs tue tues wed'))

/** Units: singular and plural -> TIMEX3 letter, with the size that orders them (minutes). */
export const UNITS = new Map<string, { code: string; minutes: number; plural: boolean }>(
  (
    [
      ['second', 'S', 1 / 60],
      ['minute', 'M', 1],
      ['hour', 'H', 60],
      ['day', 'D', 1440],
      ['night', 'D', 1440],
      ['weekend', 'WE', 2880],
      ['week', 'W', 10080],
      ['fortnight', 'F', 20160],
      ['month', 'MO', 43200],
      ['quarter', 'Q', 129600],
      ['year', 'Y', 525600],
      ['decade', 'DE', 5256000],
      ['century', 'CE', 52560000],
    ] as [string, string, number][]
  ).flatMap(([word, code, minutes]) => [
    [word, { code, minutes, plural: false }],
    [word === 'century' ? 'centuries' : `${word}s`, { code, minutes, plural: true }],
  ]),
)
for (const [short, long] of [
  ['hrs', 'hours'],
  ['hr', 'hour'],
  ['mins', 'minutes'],
  ['min', 'minute'],
] as const) {
  const unit = UNITS.get(long)
  if (unit) UNITS.set(short, unit)
}

/** Cardinal words below one hundred, and the two multipliers. */
export const CARDINALS = new Map<string, number>([
  ...numbered(list('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'), 0),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i): [string, number] => [word, 20 + 10 * i]),
])

/** Ordinal words up to the thirty-first. */
export const ORDINALS = new Map<string, number>([
  ...numbered(
    list(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ),
    1,
  ),
  ['thirtieth', 30],
])

/** Seasons -> TIMEX3 code. */
export const SEASONS = new Map([
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['winter', 'WI'],
])

/** Parts of the day -> TIMEX3 code. */
export const PARTS = new Map([
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['morning', 'MO'],
  ['night', 'NI'],
])

/** Feast days by name (words in a row) -> month and day; `easter` is counted from Easter Sunday, `nth` is a weekday of a month; `approx` where the name means the days round it. */
export const FEASTS: { words: string[]; m: number; d: number; easter?: number; nth?: [number, number]; approx?: true }[] = [
  { words: ['all', 'saints', 'day'], m: 11, d: 1 },
  { words: ['black', 'friday'], m: 11, d: 0, nth: [4, 5] },
  { words: ['boxing', 'day'], m: 12, d: 26 },
  { words: ['christmas', 'day'], m: 12, d: 25 },
  { words: ['christmas', 'eve'], m: 12, d: 24 },
  { words: ['christmas'], m: 12, d: 25 },
  { words: ['earth', 'day'], m: 4, d: 22 },
  { words: ['easter', 'monday'], m: 0, d: 0, easter: 1 },
  { words: ['easter', 'sunday'], m: 0, d: 0, easter: 0 },
  { words: ['easter'], m: 0, d: 0, easter: 0 },
  { words: ['good', 'friday'], m: 0, d: 0, easter: -2 },
  { words: ['labor', 'day'], m: 9, d: 0, nth: [1, 1] },
  { words: ['may', 'day'], m: 5, d: 1 },
  { words: ['new', 'year', "'", 's', 'day'], m: 1, d: 1 },
  { words: ['new', 'year', "'", 's', 'eve'], m: 12, d: 31 },
  { words: ['new', 'year', "'", 's'], m: 1, d: 1, approx: true },
  { words: ['new', 'year'], m: 1, d: 1, approx: true },
  { words: ['thanksgiving'], m: 11, d: 0, nth: [4, 4] },
]

/** Zone names that print an offset of their own -> what the value may carry. */
export const ZONES = new Map([
  ['bst', ''],
  ['cest', ''],
  ['cet', ''],
  ['eat', ''],
  ['edt', ''],
  ['eet', ''],
  ['est', ''],
  ['et', ''],
  ['gmt', 'Z'],
  ['ist', ''],
  ['jst', ''],
  ['msk', ''],
  ['pst', ''],
  ['utc', 'Z'],
])

/** Words that say about, more than, less than before a length of time. */
export const APPROXIMATORS: [string[], 'APPROX' | 'MORE_THAN' | 'LESS_THAN'][] = [
  [['about'], 'APPROX'],
  [['almost'], 'LESS_THAN'],
  [['approximately'], 'APPROX'],
  [['around'], 'APPROX'],
  [['at', 'least'], 'MORE_THAN'],
  [['at', 'most'], 'LESS_THAN'],
  [['close', 'to'], 'APPROX'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['just', 'over'], 'MORE_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['longer', 'than'], 'MORE_THAN'],
  [['more', 'than'], 'MORE_THAN'],
  [['nearly'], 'LESS_THAN'],
  [['over'], 'MORE_THAN'],
  [['roughly'], 'APPROX'],
  [['some'], 'APPROX'],
  [['under'], 'LESS_THAN'],
  [['up', 'to'], 'LESS_THAN'],
]
