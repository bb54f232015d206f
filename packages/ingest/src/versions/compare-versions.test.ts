import { read } from '@readout/language'
import { describe, expect, test } from 'vitest'
import { compareVersions, textOutcome } from './compare-versions.ts'
import { isTicking } from './ticking.ts'
import { wordEdits } from './word-edits.ts'

const SAID = 'Foreign Minister Ann Oak said: "We are ready to talk about the port in Oria next week."'
const CALL = 'She spoke by phone with Borland’s foreign minister Bo Ash on Monday, her office said.'
const PLAIN = 'The cranes of the port are painted yellow, and they can be seen from the old bridge in winter.'
const MORE = 'Fishing boats were allowed out for two hours in the morning, a harbour master said.'
const page = (paragraphs: string[], { title = 'Talks on the port', around = '' } = {}) =>
  read({
    html: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article>${around}</body></html>`,
    url: 'https://news.example/a',
  })
const compared = async (a: string[], b: string[], more = {}) => {
  const [before, now] = [await page(a), await page(b, more)]
  const outcome = textOutcome(before, now)
  return outcome.kind === 'other' ? compareVersions(before, now) : outcome
}

describe('an edit is ranked by whether it touches a line', () => {
  test('a word put into a quotation: the statement changed', async () => {
    const edit = await compared([SAID, PLAIN], [SAID.replace('are ready', 'are not ready'), PLAIN])
    expect(edit).toMatchObject({ kind: 'edited', rank: 3, wordsAdded: 1, wordsRemoved: 0 })
    expect(edit.kind === 'edited' && edit.touched.some(({ kind, change }) => kind === 'statement' && change === 'changed')).toBe(true)
  })

  test('another speaker: the statement changed, though its words stand', async () => {
    const edit = await compared([SAID, PLAIN], [SAID.replace('Ann Oak', 'Cy Elm'), PLAIN])
    expect(edit).toMatchObject({ rank: 3, wordsAdded: 2, wordsRemoved: 2 })
  })

  test('a paragraph with a statement taken out: removed', async () => {
    const edit = await compared([SAID, PLAIN, CALL, PLAIN], [SAID, PLAIN, PLAIN])
    expect(edit).toMatchObject({ kind: 'edited', rank: 3, wordsAdded: 0 })
    expect(edit.kind === 'edited' && edit.touched.every(({ change }) => change === 'removed')).toBe(true)
  })

  test('a new statement ranks below, other words lowest', async () => {
    const added = await compared([PLAIN, MORE], [PLAIN, SAID, MORE])
    expect(added).toMatchObject({ kind: 'edited', rank: 2, wordsRemoved: 0 })
    const words = await compared([SAID, PLAIN], [SAID, PLAIN.replace('in winter', 'in most of the year')])
    expect(words).toMatchObject({ rank: 1, wordsAdded: 4, wordsRemoved: 1, touched: [] })
  })

  test('another headline is a version', async () => {
    expect(await compared([SAID, PLAIN], [SAID, PLAIN], { title: 'Talks on the port called off' })).toMatchObject({ kind: 'edited', wordsAdded: 2 })
  })
})

describe('what ticks over is no version', () => {
  const same = [
    ['an age in the header', ['2 days ago', SAID, PLAIN], ['3 days ago', SAID, PLAIN]],
    ['a counter', [SAID, '12 comments', PLAIN], [SAID, '1.4K comments', PLAIN]],
    ['a line of last change', ['Updated 3 May 2031 at 10:15', SAID, PLAIN], ['Updated 4 May 2031 at 7:02', SAID, PLAIN]],
    ['an advert', [SAID, 'Advertisement', PLAIN], [SAID, PLAIN]],
    ['another story’s link', [SAID, 'Read more: Cranes for Oria', PLAIN], [SAID, 'Read more: Winter in Borland', PLAIN]],
    ['typography', [SAID, PLAIN], [SAID.replaceAll('"', '”'), PLAIN.replace('yellow,', 'yellow')]],
  ] as const
  test.each(same)('%s', async (_what, a, b) => {
    expect(await compared([...a], [...b])).toEqual({ kind: 'same' })
  })

  test('what stands around the article', async () => {
    const around = '<aside><h2>Most read</h2><ul><li><a href="/x">Other story about the harbour</a></li></ul></aside><footer>Page seen 1,204 times</footer>'
    expect(await compared([SAID, PLAIN, CALL], [SAID, PLAIN, CALL], { around })).toEqual({ kind: 'same' })
  })

  test('a number in a sentence is an edit', async () => {
    expect(await compared([SAID, 'Twelve people were hurt and 3 died.'], [SAID, 'Twelve people were hurt and 5 died.'])).toMatchObject({
      kind: 'edited',
      wordsAdded: 1,
    })
  })

  test.each(['2 days ago', 'Updated: 10:15 GMT', '5 min read', '1,204 views · 12 comments', 'Advertisement'])('%j ticks', (line) => {
    expect(isTicking(line.toLowerCase().split(/\s+/))).toBe(true)
  })

  test.each([
    'Two days ago the port reopened.',
    'She read the statement in 5 minutes.',
    '12 people were killed',
    'Watch out for ice',
    'Related forces moved north',
  ])('%j does not', (line) => {
    expect(isTicking(line.toLowerCase().split(/\s+/))).toBe(false)
  })
})

describe('what is held is not lost', () => {
  test('a page that has lost most of its text is emptier, whatever it says instead', async () => {
    const [full, wall] = [await page([SAID, PLAIN, CALL, MORE]), await page(['Subscribe to read this story.'])]
    expect(textOutcome(full, wall)).toMatchObject({ kind: 'emptier', wordsNow: 9 })
    expect(textOutcome(full, await page([]))).toMatchObject({ kind: 'emptier' })
    expect(textOutcome(wall, full)).toEqual({ kind: 'other' })
  })

  test('a live transcript that grows at its end, or at its head, is appended', async () => {
    const [one, two] = [
      '10:00 Ann Oak: We are ready to talk about the port and about the cranes.',
      '10:20 Bo Ash: Borland will send its deputy minister to Oria on Friday.',
    ]
    expect(await compared([SAID, one], [SAID, one, two])).toMatchObject({ kind: 'appended', wordsRemoved: 0 })
    expect(await compared([one, SAID], [two, one, SAID])).toMatchObject({ kind: 'appended', wordsRemoved: 0 })
    expect(await compared([SAID, one], [SAID, `${one} ${two}`])).toMatchObject({ kind: 'appended' })
    expect(await compared([one, SAID, PLAIN], [one, two, SAID, PLAIN])).toMatchObject({ kind: 'edited' })
  })
})

test('the least edits, and an end to the work where texts have nothing in common', () => {
  expect(wordEdits(['we', 'are', 'ready'], ['we', 'are', 'not', 'ready'])).toEqual([{ a: [2, 2], b: [2, 3] }])
  expect(wordEdits(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'y'])).toEqual([
    { a: [1, 2], b: [1, 2] },
    { a: [3, 4], b: [3, 4] },
  ])
  expect(wordEdits([], ['a'])).toEqual([{ a: [0, 0], b: [0, 1] }])
  expect(wordEdits(['a'], ['a'])).toEqual([])
  const far = wordEdits(
    Array.from({ length: 20_000 }, (_, n) => `a${n}`),
    Array.from({ length: 20_000 }, (_, n) => `b${n}`),
  )
  expect(far).toEqual([{ a: [0, 20_000], b: [0, 20_000] }])
})
