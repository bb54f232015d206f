import { holds, type Note, type Span } from '@readout/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { type PageInput, readPage } from './index.ts'
import { stepsOf } from '../../tests/steps.ts'
import { readVisibleText } from './visible-text.ts'

const A = 'The president of Northland and the prime minister of Southland spoke by telephone on Monday, her office said in a statement.'
const B = 'Both sides said that the call had lasted about half an hour and that they would meet again before the harbour freezes.'
const C = 'Nothing was said about the ferry, which has not run since the dispute over the strait began in the spring of last year.'

const PAGE = `<!doctype html><html lang="en"><head><title>Leaders speak about the strait - Example Times</title>
<meta property="og:site_name" content="Example Times"><link rel="canonical" href="/news/1">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Leaders speak about the strait","datePublished":"2025-03-06T23:30:00Z","author":[{"name":"Ann Oak"}]}</script></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Leaders speak about the strait</h1><p class="standfirst">The two had not spoken for a year before the call</p>
<div class="meta">By Ann Oak · March 7, 2025 · 0 comments · 4 min read</div>
<figure><img src="/a.jpg"><figcaption>The harbour at dawn. <span class="credit">Photo: Bo Elm/Example Wire</span></figcaption></figure>
<p>${A}</p><div class="newsletter"><p>Get our letter every morning in your inbox, free of charge.</p></div><p>${B}</p>
<p><a href="/other">READ MORE: Who asked for the call</a></p><p>${C}</p><p>(Reporting by Ann Oak; Editing by Bo Elm)</p><p><a href="https://wire.test/77">Source link</a></p></article>
<section id="comments"><h3>Leave a Reply</h3><p>Your email address will not be published.</p><p>I think that both of them should have spoken much earlier than this, really.</p></section>
<footer>© 2025 Example Times</footer></body></html>`

function spansOf(value: unknown): Span[] {
  const spans: Span[] = []
  const pending = [value]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === null || typeof next !== 'object') continue
    if ('exact' in next && 'start' in next) spans.push(next as Span)
    else pending.push(...Object.values(next))
  }
  return spans
}

function soundPage(input: PageInput) {
  const { value, notes } = readPage(input)
  for (const span of [...spansOf(value.article), ...spansOf(notes as Note[])]) expect(holds(value.source.text, span)).toBe(true)
  return value
}

describe('an HTML page', () => {
  const { source, article } = soundPage({ html: PAGE, url: 'https://example.test/news/1?x=1', fetched: '2025-12-07T00:00:00Z' })
  test('the article', () => {
    expect(article.paragraphs.map((paragraph) => paragraph.exact)).toEqual([
      'The two had not spoken for a year before the call',
      A,
      B,
      C,
      '(Reporting by Ann Oak; Editing by Bo Elm)',
    ])
    expect(article.words).toBe(11 + 21 + 22 + 23 + 8)
    expect(article.readingTimeMinutes).toBe(1)
  })
  test('what the page tells about itself', () => {
    expect(article.headline).toMatchObject({ exact: 'Leaders speak about the strait' })
    expect(article.byline).toMatchObject([{ exact: 'Ann Oak' }])
    expect(article.outlet).toEqual({ value: 'Example Times', from: 'meta' })
    expect(article.published?.value).toBe('2025-03-07')
    expect(article.images).toMatchObject([
      { caption: { exact: 'The harbour at dawn.' }, credit: { exact: 'Bo Elm/Example Wire' }, url: 'https://example.test/a.jpg' },
    ])
    expect(article.sourceUrl).toBe('https://wire.test/77')
    expect(source.canonical).toBe('https://example.test/news/1')
  })
  test('furniture with what it means', () => {
    expect(article.furniture.find((one) => one.kind === 'meta-line')?.means).toEqual({ comments: 0, readingTimeMinutes: 4 })
    const kinds = new Set(article.furniture.map((one) => one.kind))
    for (const kind of ['caption', 'newsletter', 'related', 'wire-credit', 'source-link', 'comment-form', 'copyright'] as const) expect(kinds).toContain(kind)
  })
  test('each block’s characters stand at its place in the document', () => {
    const bare = (text: string) => text.replace(/\s+/g, '')
    for (const block of source.blocks) {
      const piece = readVisibleText(readDocument(`<body>${PAGE.slice(...(block.html ?? [0, 0]))}`)).text
      expect(bare(piece)).toBe(bare(source.text.slice(block.start, block.end)))
    }
  })
})

describe('plain text', () => {
  const text = `0 4 min 9 mths\n\n\nLeaders speak about the strait\n\nBy Ann Oak\n\n${A}\n\nOak in the call from her office. Image: AFP/Getty\n\n${B}\n\n${C}\n\n\nSource link\n\nLeave a Reply\n\nYour email address will not be published.`
  test('stays as it is, its furniture told apart', () => {
    const { source, article } = soundPage({ text, fetched: '2025-12-07T00:00:00Z' })
    expect(source.text).toBe(text)
    expect(article.paragraphs.map((paragraph) => paragraph.exact)).toEqual([A, B, C])
    expect(article.headline).toMatchObject({ exact: 'Leaders speak about the strait' })
    expect(article.byline).toMatchObject([{ exact: 'Ann Oak' }])
    expect(article.furniture[0]).toMatchObject({ kind: 'meta-line', means: { comments: 0, readingTimeMinutes: 4, age: { iso: 'P9M' } } })
    expect(article.images).toMatchObject([{ caption: { exact: 'Oak in the call from her office.' }, credit: { exact: 'AFP/Getty' } }])
    expect(article.published).toMatchObject({ value: '2025-03', basis: 'relative' })
  })
  test('an official text keeps every paragraph', () => {
    const official = [A, B, C, 'The parties also spoke about:', '• trade in grain;', '• the ferry.', 'End of the statement.'].join('\n\n')
    expect(soundPage({ text: official }).article.paragraphs.length).toBe(7)
  })
  test.each(['If they close the strait, we will answer.', 'Source link', 'Talks in Rome', '“We are ready.”'])('one line alone is the article: %s', (line) => {
    expect(soundPage({ text: line }).article.paragraphs.map((paragraph) => paragraph.exact)).toEqual([line])
  })
  test('the given title found in the text is the headline, else it stands as given', () => {
    expect(soundPage({ text: `Talks end.\n\n${A}`, title: 'Talks end' }).article.headline).toMatchObject({ exact: 'Talks end.', start: 0 })
    expect(soundPage({ text: A, title: 'Talks end' }).article.headline).toEqual({ value: 'Talks end', from: 'input' })
  })
})

test('HTML that arrives as text is read as HTML, plain text that arrives as HTML as text', () => {
  expect(soundPage({ text: PAGE }).source.mediaType).toBe('text/html')
  expect(soundPage({ html: A }).source).toMatchObject({ mediaType: 'text/plain', text: A })
})
test('bytes: charset and hash of what came', () => {
  const bytes = new TextEncoder().encode(PAGE)
  expect(soundPage({ bytes, mediaType: 'text/html; charset=utf-8' }).source).toMatchObject({ charset: 'utf-8', mediaType: 'text/html' })
})
test('a page in another language says so', () => {
  const russian =
    'Президент и премьер-министр провели в понедельник телефонный разговор, сообщила её пресс-служба. Стороны заявили, что разговор длился около получаса и что они встретятся снова до того, как замёрзнет гавань. О пароме, который не ходит с прошлой весны, ничего не было сказано.'
  expect(soundPage({ html: `<html lang="ru"><body><p>${russian}</p>` }).article.language).toBe('ru')
})

describe('whatever comes', () => {
  test.each([
    ['nothing', ''],
    ['10,000 deep', `${'<div>'.repeat(10_000)}<p>${A}`],
    ['5 MB on one line', 'word '.repeat(1_000_000)],
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['a million marks in a paragraph', `<p>${'“'.repeat(1_000_000)}</p>`],
    ['broken markup', '<p <b <<i>x</p></i></table><table><p>&#xZZ; &amp'],
    ['astral characters', `<p>${'😀🏴‍☠️'.repeat(1000)} ${A}</p>`],
    ['lone surrogates', `<p>\ud800 ${A} \udc00</p>`],
    ['zeros', '<p>\u0000\u0000a\u0000</p>'],
  ])('%s', (_, html) => {
    soundPage({ html })
    soundPage({ text: html })
  })
  test('any cut and any flipped byte', () => {
    fc.assert(
      fc.property(fc.nat(PAGE.length), fc.array(fc.tuple(fc.nat(PAGE.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 30 }), (cut, flips) => {
        const bytes = new TextEncoder().encode(PAGE.slice(0, cut))
        for (const [at, byte] of flips) if (at < bytes.length) bytes[at] = byte
        soundPage({ bytes })
      }),
      { numRuns: 150 },
    )
  })
  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => soundPage({ text }).source.text === text || text.includes('<')),
      { numRuns: 150 },
    )
  })
  test('eight times the page costs eight times the steps, not sixty-four times', async () => {
    const steps = (n: number) => stepsOf(() => readPage({ html: `<article>${`<div><p>${A}</p></div>`.repeat(n)}</article>` }))
    await steps(2)
    expect((await steps(4000)) / (await steps(500))).toBeLessThan(10)
  })
})
