/** A node of linked data as the page prints it. */
export type LdNode = Record<string, unknown>

/** Linked data of a page: the node of its article, and all nodes in document order. */
export type LinkedData = { article: LdNode | null; page: LdNode | null; nodes: LdNode[] }

const ARTICLE_TYPE =
  /^(?:.*[/#:])?(?:[A-Za-z]*Article|NewsReport|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|Recipe|HowTo|Review|Blog|DiscussionForumPosting|MedicalWebPage)$/
const PAGE_TYPE = /^(?:.*[/#:])?(?:WebPage|ItemPage|AboutPage|FAQPage|CollectionPage|VideoObject|Event)$/
const MAX_NODES = 3000

/**
 * Reads the JSON-LD scripts of a page, @graph and lists unfolded, small breaks of JSON mended.
 * Example: ['{"@type":"NewsArticle","headline":"Talks end"}'] -> article.headline 'Talks end'.
 * Source: schema.org, JSON-LD 1.1.
 */
export function readLinkedData(scripts: string[]): LinkedData {
  const nodes: LdNode[] = []
  for (const script of scripts) {
    const pending: unknown[] = [parseLoosely(script)]
    while (pending.length && nodes.length < MAX_NODES) {
      const value = pending.shift()
      if (Array.isArray(value)) pending.unshift(...value.slice(0, MAX_NODES))
      else if (isNode(value)) {
        nodes.push(value)
        const graph = value['@graph']
        if (graph) pending.push(graph)
        for (const key of ['mainEntity', 'mainEntityOfPage', 'hasPart', 'itemReviewed', 'subjectOf']) {
          const inner = value[key]
          if (isNode(inner) && isTyped(inner, ARTICLE_TYPE)) pending.push(inner)
        }
      }
    }
  }
  const articles = nodes.filter((node) => isTyped(node, ARTICLE_TYPE))
  const article =
    articles.find((node) => node['datePublished'] && (node['headline'] || node['articleBody'])) ??
    articles.find((node) => node['headline'] || node['datePublished']) ??
    articles[0] ??
    null
  return { article, page: nodes.find((node) => isTyped(node, PAGE_TYPE)) ?? null, nodes }
}

export const isNode = (value: unknown): value is LdNode => typeof value === 'object' && value !== null && !Array.isArray(value)

function isTyped(node: LdNode, pattern: RegExp): boolean {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).some((one) => typeof one === 'string' && pattern.test(one))
}

function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .trim()
    .replace(/;$/, '')
  return tryParse(bare) ?? tryParse(mended(bare)) ?? picked(bare)
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Raw control characters inside strings become spaces, commas before a closing bracket go, escapes that JSON lacks lose their stroke. */
function mended(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,\s{0,200}([}\]])/g, '$1')
    .replace(/\\(?!["\\/bfnrtu])/g, '')
}

/** What can still be told of JSON too broken to parse: its plain fields. */
function picked(text: string): LdNode | undefined {
  const node: LdNode = {}
  for (const match of text.slice(0, 400_000).matchAll(/"(@type|headline|datePublished|dateModified|name)"\s{0,5}:\s{0,5}"((?:[^"\\]|\\.){1,500})"/g)) {
    const key = match[1] as string
    if (!(key in node)) node[key] = tryParse(`"${match[2]}"`) ?? match[2]
  }
  return Object.keys(node).length > 1 ? node : undefined
}

/** The words of a value: itself, its name, or the first of a list. Example: [{ name: 'Ann Oak' }] -> 'Ann Oak'. */
export function ldText(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  const text = isNode(one) ? (one['name'] ?? one['@value'] ?? one['url'] ?? one['@id']) : one
  return typeof text === 'string' && text.trim() ? text.trim() : undefined
}

/** The names in a value: strings and the names of nodes, lists unfolded. Example: [{ name: 'Ann Oak' }, 'Bo Elm'] -> ['Ann Oak', 'Bo Elm']. */
export function ldNames(value: unknown, nodes: LdNode[] = []): string[] {
  const names: string[] = []
  const pending = [value]
  while (pending.length && names.length < 30) {
    const one = pending.shift()
    if (Array.isArray(one)) pending.unshift(...one.slice(0, 30))
    else if (typeof one === 'string') names.push(one)
    else if (isNode(one)) {
      if (one['name'] !== undefined) pending.unshift(one['name'])
      else if (typeof one['@id'] === 'string') {
        const named = nodes.find((node) => node['@id'] === one['@id'] && node['name'])
        if (named) pending.unshift(named['name'])
      }
    }
  }
  return names
}
