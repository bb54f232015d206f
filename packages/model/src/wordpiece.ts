/** A text as word pieces; `starts` and `ends` are UTF-16 offsets of the text given, 0-based, end exclusive. */
export type Pieces = { ids: number[]; starts: number[]; ends: number[] }

/** Splits texts into the pieces of one vocabulary. */
export type WordPiece = { cls: number; sep: number; encode(text: string): Pieces }

type Word = { text: string; starts: number[]; ends: number[] }

const LONGEST_WORD = 100
const KNOWN_WORDS = 50_000
const OTHER = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]$/u
const SPACE = /^\p{Z}$/u
const MARK = /\p{Mn}/gu
const PUNCTUATION = /^[!-/:-@[-`{-~\p{P}]$/u
const IDEOGRAPH = /^[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]$/u

/**
 * Reads a vocabulary (one piece a line, the line number is its id) and gives the splitter of an uncased BERT.
 * Example: openWordPiece('[PAD]\n[UNK]\n[CLS]\n[SEP]\nun\n##sure').encode('Unsure').ids -> [4, 5]
 * Source: Wu et al. 2016, "Google's Neural Machine Translation System", section 4.1; normalisation as in BERT's BasicTokenizer.
 */
export function openWordPiece(vocabulary: string): WordPiece {
  const ids = new Map(vocabulary.split('\n').flatMap((line, id) => (line === '' ? [] : [[line.replace(/\r$/, ''), id] as const])))
  const special = (piece: string): number => {
    const id = ids.get(piece)
    if (id === undefined) throw new RangeError(`The vocabulary lacks ${piece}.`)
    return id
  }
  const unknown = special('[UNK]')
  const known = new Map<string, number[]>()
  const split = (word: string): number[] => {
    const seen = known.get(word)
    if (seen) return seen
    const found = splitWord(word, ids, unknown)
    if (known.size >= KNOWN_WORDS) known.clear()
    known.set(word, found)
    return found
  }
  return { cls: special('[CLS]'), sep: special('[SEP]'), encode: (text) => encode(text, split) }
}

function encode(text: string, split: (word: string) => number[]): Pieces {
  const pieces: Pieces = { ids: [], starts: [], ends: [] }
  eachWord(text, (word) => {
    const found = split(word.text)
    for (let k = 0; k < found.length; k += 3) {
      pieces.ids.push(found[k] as number)
      pieces.starts.push(word.starts[found[k + 1] as number] as number)
      pieces.ends.push(word.ends[(found[k + 2] as number) - 1] as number)
    }
  })
  return pieces
}

/** Greedy, longest piece first -> [id, from, to, id, from, to …] in units of the word; one unknown piece where no way fits. */
function splitWord(word: string, ids: Map<string, number>, unknown: number): number[] {
  const whole = [unknown, 0, word.length]
  if (Array.from(word).length > LONGEST_WORD) return whole
  const found: number[] = []
  for (let start = 0; start < word.length; ) {
    let end = word.length
    let id: number | undefined
    while (end > start) {
      id = ids.get((start > 0 ? '##' : '') + word.slice(start, end))
      if (id !== undefined) break
      end -= 1
    }
    if (id === undefined) return whole
    found.push(id, start, end)
    start = end
  }
  return found
}

/** Words and single punctuation marks, folded, each unit with the place it came from. */
function eachWord(text: string, take: (word: Word) => void): void {
  let word: Word = { text: '', starts: [], ends: [] }
  const close = (): void => {
    if (word.text !== '') take(word)
    word = { text: '', starts: [], ends: [] }
  }
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number)
    const end = at + character.length
    for (const part of fold(character)) {
      if (part === ' ') close()
      else if (PUNCTUATION.test(part) || IDEOGRAPH.test(part)) {
        close()
        take({ text: part, starts: spread(part, at), ends: spread(part, end) })
      } else {
        word.text += part
        word.starts.push(...spread(part, at))
        word.ends.push(...spread(part, end))
      }
    }
    at = end
  }
  close()
}

function spread(part: string, place: number): number[] {
  return part.length === 1 ? [place] : [place, place]
}

const foldedAscii = Array.from({ length: 128 }, (_, code) => foldAny(String.fromCharCode(code)))

function fold(character: string): string {
  return foldedAscii[character.charCodeAt(0)] ?? foldAny(character)
}

/** One character -> lower case without accents; nothing for controls, a space for any white space. */
function foldAny(character: string): string {
  if (character === '\t' || character === '\n' || character === '\r' || SPACE.test(character)) return ' '
  if (OTHER.test(character)) return ''
  return character.normalize('NFD').replace(MARK, '').toLowerCase()
}
