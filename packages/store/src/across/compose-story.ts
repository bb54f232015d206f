import type { Beside, Copy, Origin, Story, StoryText } from '@readout/record'

/** A source's place: its story and text, its page, and what it says by which the text stands beside others. */
export type Place = {
  text: string
  copy: Copy
  beside: { key: string; sign: Beside['sign']; evidence: Beside['evidence']; link?: string }[]
}

const byCopy = (a: Copy, b: Copy): number => (a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.source < b.source ? -1 : 1)

/**
 * A story from the places of its sources: texts by number of copies, copies by day, each text with what joins it to the others.
 * Example: nine places of one text and one of another -> texts of 9 and 1 copies.
 */
export function composeStory(id: string, places: readonly Place[]): Story {
  const byText = new Map<string, Place[]>()
  for (const place of places) byText.set(place.text, [...(byText.get(place.text) ?? []), place])
  const texts = [...byText].map(([text, some]): StoryText => {
    const copies = some.map((place) => place.copy).sort(byCopy)
    return { id: text, copies, origins: originsOf(copies), beside: besideOf(text, some, places) }
  })
  texts.sort((a, b) => b.copies.length - a.copies.length || byCopy(a.copies[0] as Copy, b.copies[0] as Copy))
  const days = places.map(({ copy }) => copy.at).sort()
  const headline = texts.flatMap((text) => text.copies).find((copy) => copy.headline)?.headline
  return { id, ...(headline ? { headline } : {}), first: days[0] ?? '', latest: days.at(-1) ?? '', texts }
}

function originsOf(copies: readonly Copy[]): StoryText['origins'] {
  const byName = new Map<string, { pages: Set<string>; evidence: Origin }>()
  for (const { source, origins } of copies)
    for (const origin of origins) {
      const known = byName.get(origin.name.toLowerCase())
      if (known) known.pages.add(source)
      else byName.set(origin.name.toLowerCase(), { pages: new Set([source]), evidence: origin })
    }
  return [...byName.values()]
    .map(({ pages, evidence }) => ({ name: evidence.name, pages: pages.size, evidence }))
    .sort((a, b) => b.pages - a.pages || (a.name < b.name ? -1 : 1))
}

/** One reason a sign and other text: the first that its pages give, with the words on both sides. */
function besideOf(text: string, own: readonly Place[], all: readonly Place[]): Beside[] {
  const reasons = new Map<string, Beside>()
  const sorted = [...all].sort((a, b) => byCopy(a.copy, b.copy))
  for (const place of [...own].sort((a, b) => byCopy(a.copy, b.copy)))
    for (const mark of place.beside)
      for (const other of sorted) {
        if (other.text === text) continue
        const twin = other.beside.find((mine) => mine.key === mark.key)
        if (!twin || reasons.has(`${mark.sign}|${other.text}`)) continue
        reasons.set(`${mark.sign}|${other.text}`, {
          sign: mark.sign,
          text: other.text,
          evidence: [...mark.evidence, ...twin.evidence],
          ...((mark.link ?? twin.link) ? { link: (mark.link ?? twin.link) as string } : {}),
        })
      }
  // By the other text's first page, not by its id, which says which page came in first.
  const rank = new Map([...sorted].reverse().map((place, n) => [place.text, -n]))
  return [...reasons.values()].sort((a, b) => (rank.get(a.text) ?? 0) - (rank.get(b.text) ?? 0) || (a.sign < b.sign ? -1 : 1))
}
