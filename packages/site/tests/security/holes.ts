import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import type { Answered } from './every-answer.ts'
import { CANARY } from './payloads.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Elements no page of this site has of its own. */
const FOREIGN = new Set([
  'iframe',
  'object',
  'embed',
  'base',
  'style',
  'frame',
  'frameset',
  'applet',
  'marquee',
  'template',
  'math',
  'animate',
  'set',
  'foreignobject',
  'video',
  'audio',
  'source',
  'portal',
  CANARY,
])
const ADDRESS = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href', 'srcset', 'ping', 'cite', 'background', 'manifest'])

/** Elements of a tree, templates' contents too. */
function* elementsOf(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue
    yield node
    yield* elementsOf(node.childNodes)
    if ('content' in node) yield* elementsOf((node as DefaultTreeAdapterTypes.Template).content.childNodes)
  }
}

/** What in a piece of HTML text from outside could have made: elements and attributes that are none of the site's, addresses that run or lead elsewhere unasked. */
export function holesInHtml(page: string, options: { fragment?: boolean; origin: string; document?: boolean }): string[] {
  const nodes = options.fragment ? parseFragment(page).childNodes : parse(page).childNodes
  const holes: string[] = []
  for (const element of elementsOf(nodes)) {
    const at = (name: string) => element.attrs.find((one) => one.name === name)?.value
    if (FOREIGN.has(element.tagName) && !(options.document && element.tagName === 'style')) holes.push(`<${element.tagName}>`)
    if (
      element.tagName === 'script' &&
      at('type') !== 'application/ld+json' &&
      !/^\/assets\/[\w-]+\.js$/.test(at('src') ?? '') &&
      !at('src')?.startsWith('/api')
    )
      holes.push('<script>')
    if (element.tagName === 'meta' && at('http-equiv') && !/^content-(type|security-policy)$/i.test(at('http-equiv') ?? '')) holes.push('<meta http-equiv>')
    if (element.tagName === 'link' && /stylesheet|import|preload/.test(at('rel') ?? '') && !(at('href') ?? '').startsWith('/')) holes.push('<link>')
    for (const { name, value } of element.attrs) {
      if (name.startsWith('on') || name === CANARY || name === 'srcdoc' || (name === 'style' && !options.document)) holes.push(`<${element.tagName} ${name}>`)
      if (!ADDRESS.has(name)) continue
      const address = value.replace(/[\u0000-\u0020]+/g, '').toLowerCase()
      if (/^[a-z][a-z0-9+.-]*:/.test(address) && !/^(?:https?|mailto):/.test(address) && !address.startsWith('urn:'))
        holes.push(`<${element.tagName} ${name}=${value.slice(0, 40)}>`)
      if (name !== 'href' && name !== 'cite' && /^(?:https?:)?\/\//.test(address) && !address.startsWith(options.origin))
        holes.push(`<${element.tagName} ${name}=${value.slice(0, 40)}>`)
    }
  }
  return holes
}

/** The elements of an Atom feed or OPML file, and what each may hold. */
const XML_NAMES = new Set(
  'feed title id updated published author name generator link entry content summary subtitle category rights opml head body outline dateCreated docs ownerName'.split(
    ' ',
  ),
)

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}

/** What breaks an XML file: names that are none of its own, bare signs, characters XML forbids, holes in HTML that stands in it. */
export function holesInXml(file: string, origin: string): string[] {
  const holes: string[] = []
  const body = file.replace(/^<\?xml[^?]*\?>/, '')
  const open: string[] = []
  for (const [tag, close, name = '', empty] of body.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (!XML_NAMES.has(name)) holes.push(tag.slice(0, 40))
    if (close) {
      if (open.pop() !== name) holes.push(`${tag} closes nothing`)
    } else if (!empty) open.push(name)
  }
  const bare = body.replace(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '')
  if (/[<>]/.test(bare.replace(/>/g, '')) || /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(body)) holes.push('a bare sign')
  if (open.length) holes.push('not closed')
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(body)) holes.push('a forbidden character')
  for (const [, content = ''] of body.matchAll(/<content type="html">([^<]*)<\/content>/g))
    holes.push(...holesInHtml(decode(content), { fragment: true, origin }))
  return holes
}

/** The cells of a CSV file. Source: RFC 4180. */
function cellsOf(file: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < file.length; at++) {
    const sign = file[at] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (file[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === ',' || sign === '\n' || sign === '\r') {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  return [...cells, cell]
}

/** Cells that a spreadsheet would take for a formula. Source: OWASP, CSV injection. */
export const holesInCsv = (file: string): string[] => cellsOf(file).filter((cell) => /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))

const CALENDAR_NAMES =
  /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|LOCATION|URL|STATUS|SEQUENCE|LAST-MODIFIED|CATEGORIES|REFRESH-INTERVAL|X-PUBLISHED-TTL|TRANSP|CREATED)(?:;[A-Z-]+=[^:;]*)*:/

/** Lines of a calendar that are none of its own. Source: RFC 5545, 3.1. */
export function holesInCalendar(file: string): string[] {
  const lines = file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
  const holes = lines.filter((line) => !CALENDAR_NAMES.test(line) || /[\u0000-\u0008\n\r\u000b-\u001f]/.test(line))
  const begun = lines.filter((line) => line.startsWith('BEGIN:')).map((line) => line.slice(6))
  if (begun.some((name) => name !== 'VCALENDAR' && name !== 'VEVENT') || begun.filter((name) => name === 'VCALENDAR').length > 1) holes.push('a component')
  return holes
}

/** What in one answer could run, count, or make a header: nothing, for a sound one. */
export function holesIn({ type, text, headers, status }: Answered, origin: string): string[] {
  const holes: string[] = []
  if (status >= 500) holes.push(`status ${status}`)
  for (const [name, value] of headers) {
    if (
      name.includes(CANARY) ||
      (name === 'set-cookie' && value.includes(CANARY)) ||
      (name === 'location' && !/^(?:\/(?!\/)|http:\/\/127\.0\.0\.1:8321\/)/.test(value))
    )
      holes.push(`header ${name}: ${value.slice(0, 60)}`)
    if (name === 'content-disposition' && /["\\/].*["\\/].*["\\/]|\.\./.test(value.replace(/filename\*?=/g, '')))
      holes.push(`header ${name}: ${value.slice(0, 80)}`)
  }
  if (headers.get('x-content-type-options') !== 'nosniff') holes.push('no nosniff')
  if (!(headers.get('content-security-policy') ?? '').includes("default-src 'none'")) holes.push('no policy')
  if (type.includes('text/html')) holes.push(...holesInHtml(text, { origin, document: headers.has('content-disposition') }))
  else if (type.includes('xml') && !type.includes('svg') && !type.includes('officedocument')) holes.push(...holesInXml(text, origin))
  else if (type.includes('csv')) holes.push(...holesInCsv(text))
  else if (type.includes('calendar')) holes.push(...holesInCalendar(text))
  else if (type.includes('json'))
    try {
      JSON.parse(text)
    } catch {
      holes.push('no JSON')
    }
  return holes
}
