import type { Act } from '@readout/record'
import { ACT_SIGNS } from './lexicon/act-signs.ts'

type Sign = { act: Act; words: string; open: boolean }

const SIGNS: Sign[] = ACT_SIGNS.trim()
  .split('\n')
  .map((line) => {
    const [act = 'assert', sign = ''] = line.split('\t')
    return { act: act as Act, words: sign.replace('*', ''), open: sign.endsWith('*') }
  })

/** Which act wins where a content shows signs of several; earlier beats later. */
const ORDER: Act[] = ['threaten', 'praise', 'accuse', 'demand', 'promise', 'support', 'deny', 'believe', 'ask', 'assess']

/** Acts a plain verb of saying leaves open, so that the content decides. */
const OPEN: ReadonlySet<Act> = new Set(['assert', 'assess'])

/**
 * What is done by saying it: the verb's own act where it tells one (deny, urge, promise), else what the content shows; `content` is its words.
 * Example: ('assert', 'Russia must withdraw') -> 'demand'; ('deny', …) -> 'deny'.
 */
export function actOf(verb: Act, lemma: string, content: string): Act {
  const words = ` ${content
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')} `.replace(/ must (?:not )?have /g, ' ')
  if (content.trimEnd().endsWith('?') && OPEN.has(verb)) return 'ask'
  if (lemma === 'warn' || lemma === 'caution') return shows(words, 'accuse') && !/ (?:if|will|would) /.test(words) ? 'assess' : 'threaten'
  if (!OPEN.has(verb)) return verb
  const found = ORDER.find((act) => shows(words, act))
  return found ?? verb
}

function shows(words: string, act: Act): boolean {
  return SIGNS.some((sign) => sign.act === act && words.includes(sign.open ? ` ${sign.words}` : ` ${sign.words} `))
}
