/** Agencies that stand in datelines. Source: AP, Reuters, AFP, EFE, ANSA, TASS, Xinhua, IANS and other agencies' own style. */
const AGENCIES =
  'AP|Reuters|AFP|UPI|Xinhua|TASS|RIA Novosti|Interfax|dpa|EFE|ANSA|IANS|ANI|PTI|Bloomberg|CNN|BBC|Kyodo|Yonhap|Anadolu|AA|PA|CP|SANA|IRNA|MEHR|WAM|KUNA|SPA|Sputnik|Ukrinform|CNS|JTA|MENA|NNN|Bernama|Antara|AAP|The Canadian Press|Associated Press|The Associated Press'
const PLACE = "[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,24}(?:\\s[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{0,24}){0,3}"
const REGION = ',\\s[A-ZÀ-Þ][\\p{L}.]{1,20}(?:\\s[A-ZÀ-Þ][\\p{L}.]{1,20}){0,2}'
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\\.?'
const STRICT = new RegExp(
  `^(${PLACE}(?:\\/${PLACE})?(?:${REGION})?)(?:,?\\s(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?)?\\s?(?:\\((\\p{Lu}[\\p{L}\\d.&/’' -]{1,30})\\))?\\s?[-–—:]{1,2}\\s`,
  'u',
)
const WITH_AGENCY = new RegExp(
  `^([\\p{Lu}][\\p{L}.,'’ /-]{1,50}?)(?:,?\\s(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?)?\\s?\\((${AGENCIES})\\)\\s?[-–—:]{1,2}\\s`,
  'u',
)

/** A dateline at the head of a paragraph: where the text was filed and by which agency; `end` is where the words of the paragraph begin. */
export type Dateline = { place: string; agency?: string; end: number }

/**
 * The dateline that opens a paragraph, or null. It stays in the text and is only marked.
 * Example: 'HANOI, Vietnam (AP) — The two sides met.' -> { place: 'HANOI, Vietnam', agency: 'AP', end: 22 }.
 * Source: AP Stylebook, datelines.
 */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 140)
  const found = WITH_AGENCY.exec(head) ?? STRICT.exec(head)
  if (!found) return null
  const place = (found[1] as string).trim()
  // A one-word line in capitals before a dash is a dateline only when it is a word of letters ("MOSCOW –"), not an initial.
  if (place.length < 3) return null
  return { place, ...(found[2] ? { agency: found[2] } : {}), end: found[0].trimEnd().length }
}
