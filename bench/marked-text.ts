import type { Range } from '@readout/record'

/** The names that fill the slots of a side: `leader` is the bare name, filled in as "Orvanian President Mira Kostane". */
export type SideNames = { name: string; demonym: string; capital: string; leader: string; office: string; code: string }
export type Slots = { A: SideNames; B: SideNames }

/** One marked line of a fixture: its roles with their ranges, and the fields told under it. */
export type MarkedLine = { id: string; roles: Map<string, Range[]>; fields: Record<string, string> }

/** Where a piece of the template came to stand: a slot, or literal words; `at` is the place in the template. */
export type Piece = Range & { at: number; slot: boolean }

/** One fixture: the text with marks taken off and slots filled, its lines, and the way back from the text to the template. */
export type Fixture = {
  verdict: '+' | '-'
  known: boolean
  place?: 'head' | 'tail'
  template: string
  text: string
  lines: MarkedLine[]
  pieces: Piece[]
  line: number
}

/** One file of marked text. */
export type MarkedFile = { kind: string; published?: string; fixtures: Fixture[] }

const SLOT = /^\{([AB])(?:\.(demonym|capital|leader|office|code))?\}/
const MARK = /^\{(\w+)\.([a-z-]+) /

/**
 * Reads a file of marked text with its slots filled.
 * Example: '+ {1.content “Yes,”} {1.cue said} {1.source Ann}.' -> one fixture, text '“Yes,” said Ann.', roles content 0–6, cue 7–11, source 12–15.
 */
export function parseMarkedFile(file: string, slots: Slots): MarkedFile {
  const parsed: MarkedFile = { kind: '', fixtures: [] }
  for (const [index, line] of file.split('\n').entries()) {
    const rule = /^# (kind|published): (\S+)/.exec(line)
    if (rule?.[1] === 'kind') parsed.kind = rule[2] as string
    if (rule?.[1] === 'published') parsed.published = rule[2] as string
    const head = /^([+-])(\??) (?:@(head|tail) )?/.exec(line)
    if (head) {
      const place = head[3] as 'head' | 'tail' | undefined
      parsed.fixtures.push({
        verdict: head[1] as '+' | '-',
        known: head[2] === '?',
        ...(place ? { place } : {}),
        line: index + 1,
        ...parseMarked(line.slice(head[0].length), slots),
      })
    }
    if (line.startsWith('| ')) addFields(parsed.fixtures.at(-1), line.slice(2), slots, index + 1)
  }
  return parsed
}

/** The words of a slot. Example: {A.demonym} -> 'Orvanian'. */
export function fillSlot(slots: Slots, side: 'A' | 'B', part: string | undefined): string {
  const names = slots[side]
  if (part === 'leader') return `${names.demonym} ${names.office} ${names.leader}`
  return part ? names[part as keyof SideNames] : names.name
}

/** Takes the marks off one fixture and fills its slots; throws on a mark that is never closed. */
export function parseMarked(template: string, slots: Slots): Pick<Fixture, 'template' | 'text' | 'lines' | 'pieces'> {
  let text = ''
  const lines = new Map<string, MarkedLine>()
  const pieces: Piece[] = []
  const open: { id: string; role: string; start: number }[] = []
  for (let at = 0; at < template.length; ) {
    const rest = template.slice(at, at + 40)
    const slot = SLOT.exec(rest)
    const mark = MARK.exec(rest)
    if (slot) {
      const words = fillSlot(slots, slot[1] as 'A' | 'B', slot[2])
      pieces.push({ start: text.length, end: text.length + words.length, at, slot: true })
      text += words
      at += slot[0].length
    } else if (mark) {
      open.push({ id: mark[1] as string, role: mark[2] as string, start: text.length })
      at += mark[0].length
    } else if (template[at] === '}') {
      const closed = open.pop()
      if (!closed) throw new Error(`a closing brace too many: ${template}`)
      const line = lines.get(closed.id) ?? { id: closed.id, roles: new Map(), fields: {} }
      line.roles.set(closed.role, [...(line.roles.get(closed.role) ?? []), { start: closed.start, end: text.length }])
      lines.set(closed.id, line)
      at++
    } else if (template.startsWith(' ¶ ', at)) {
      pieces.push({ start: text.length, end: text.length + 1, at, slot: false })
      text += '\n'
      at += 3
    } else {
      pieces.push({ start: text.length, end: text.length + 1, at, slot: false })
      text += template[at]
      at++
    }
  }
  if (open.length) throw new Error(`a mark that is never closed: ${template}`)
  for (const line of lines.values()) for (const ranges of line.roles.values()) ranges.sort((a, b) => a.start - b.start)
  return { template, text, lines: [...lines.values()], pieces }
}

function addFields(fixture: Fixture | undefined, told: string, slots: Slots, at: number): void {
  const id = /^\w+/.exec(told)?.[0]
  const line = fixture?.lines.find((one) => one.id === id)
  if (!line) throw new Error(`line ${at}: fields of a line that is not marked: ${told}`)
  for (const [, key, quoted, bare] of told.matchAll(/ (\w+)=(?:"([^"]*)"|(\S+))/g)) line.fields[key as string] = plainNames(quoted ?? bare ?? '', slots)
}

/** In fields a leader is the bare name and a side its code. */
function plainNames(value: string, slots: Slots): string {
  return value.replace(/\{([AB])(?:\.(\w+))?\}/g, (_, side: 'A' | 'B', part?: string) => (part ? slots[side][part as keyof SideNames] : slots[side].code))
}

/** The place in the template of a place in the text: the same for both fillings. A place inside a slot counts to the slot's start. Example: 4 -> '12'. */
export function templatePlace(pieces: Piece[], at: number, side: 'start' | 'end'): string {
  for (const piece of pieces) {
    if (side === 'start' && piece.start <= at && at < piece.end) return `${piece.at}${piece.slot && at > piece.start ? '+' : ''}`
    if (side === 'end' && piece.start < at && at <= piece.end) return `${piece.at}${piece.slot && at < piece.end ? '-' : ''}`
  }
  return side === 'start' ? 'end' : 'start'
}
