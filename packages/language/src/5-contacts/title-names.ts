import type { Actor } from '@readout/record'
import type { Token } from '../2-text/index.ts'
import { type People, statesIn } from '../3-people/index.ts'

/** Words of posts and offices as titles write them: a name may follow one, and is none itself. Source: the wording of foreign ministries' announcements. */
const POSTS = new Set(
  `admiral advisor advisor adviser affairs ambassador amir assistant bureau captain chair chairman chairperson chancellor chief colonel commissioner committee cooperation coordinator council counselor
  counsellor court crown cyber defence defense department deputy development director doctor dr economy emir energy envoy executive federal finance first foreign general governor head her highness his
  holiness industry intelligence international interior investment investments judge justice king leader lieutenant lord maritime majesty major marshal member members minister ministers ministry
  national office officer parliament party permanent policy politburo pope premier presidency president presidential prime prince princess principal queen regional representative royal secretary
  security senator senior sheikh speaker special spokesperson staff state strategic sultan supreme taoiseach trade treasury undersecretary under-secretary vice`.split(
    /\s+/,
  ),
)
const PARTICLES = new Set(['al', 'bin', 'bint', 'da', 'de', 'del', 'der', 'di', 'dos', 'ibn', 'la', 'van', 'von'])
const CROWNED = new Set(['king', 'queen', 'pope', 'emir', 'amir', 'sultan', 'sheikh'])
const AFTER_NAME = new Set(['', 'of', ',', 'and', "'s", "'", 'in', 'on', 'at', 'from', 'following', 'with', '.', ';'])

/**
 * Names in a title that stand behind a post and that no table knows ("Senior Minister Ilo Tamm of Ruritania"), added to the title's people as persons of the one state told beside them.
 * Example: "… Call with Coordinating Minister for Trade Ilo Tamm of Ruritania" -> a person, Ilo Tamm.
 */
export function addTitleNames(read: People): void {
  const { tokens, text } = read.text
  const covered = (i: number): boolean => read.mentions.some((mention) => mention.start < (tokens[i]?.end ?? 0) && mention.end > (tokens[i]?.start ?? 0))
  const states = statesIn(read, 0, tokens.length)
  const isState = (i: number): boolean => states.some((state) => state.from <= i && i < state.to)
  const plain = (i: number): boolean => {
    const token = tokens[i]
    return (
      token !== undefined &&
      token.kind === 'word' &&
      (token.capital || /^(?:al|el|ad|as|an)-\p{L}/u.test(token.lower)) &&
      !POSTS.has(token.lower) &&
      !covered(i) &&
      !isState(i)
    )
  }
  for (let i = 1; i < tokens.length; i++) {
    if (!plain(i)) continue
    let end = i + 1
    while (plain(end) || (PARTICLES.has(tokens[end]?.lower ?? '') && tokens[end + 1]?.capital)) end++
    const before = tokens[i - 1]
    const [first, last] = [tokens[i] as Token, tokens[end - 1] as Token]
    const behindPost = before !== undefined && POSTS.has(before.lower) && before.capital && (end - i > 1 || CROWNED.has(before.lower))
    if (behindPost && end - i <= 6 && AFTER_NAME.has(tokens[end]?.lower ?? '')) {
      const name = text.slice(first.start, last.end)
      const near =
        states.find((state) => state.from >= end && state.from <= end + 3) ?? [...states].reverse().find((state) => state.to <= i && i - state.to <= 12)
      const actor: Actor = { id: `title-name-${i}`, kind: 'person', name, aliases: [], ...(near ? { code: near.code } : {}), mentions: [] }
      read.actors.push(actor)
      read.mentions.push({ exact: name, start: first.start, end: last.end, kind: 'name', rule: 'name-behind-post', actor: actor.id })
    } else lengthen(read, i, end)
    i = end
  }
  read.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A known name that goes on in words the tables cut off: "Ilo" + "al-Tamm". */
function lengthen(read: People, i: number, end: number): void {
  const { tokens, text } = read.text
  const [first, last] = [tokens[i] as Token, tokens[end - 1] as Token]
  const mention = read.mentions.find((one) => one.end <= first.start && one.end >= first.start - 2)
  const actor = read.actors.find((one) => one.id === mention?.actor)
  if (mention && actor?.kind === 'person') actor.aliases.push(text.slice(mention.start, last.end))
}
