import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import type { Tagger } from '../tagger.ts'

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>On the lake</h1>${body}</main></body></html>`

const reading = async (html: string, tagger?: Tagger) => read({ html, mediaType: 'text/html' }, tagger ? { tagger } : {})
const said = async (html: string) => {
  const { statements, actors } = await reading(html)
  return statements
    .filter((statement) => !statement.parent)
    .map((s) => [actors.find(({ id }) => id === s.speaker)?.name ?? null, s.content.map((c) => c.exact).join(' … '), s.mode])
}

const TURNS = `<p><strong>Minister, will the talks go on?</strong></p><p>They will, if the weather holds.</p><p>I see no other way.</p>
<p><strong>Your neighbour says that you left them.</strong></p><p>We were asked to leave the room.</p><p><strong>And the ferry?</strong></p><p>It sails on Monday, as it always did.</p>`

describe('interviews whose questions are set off', () => {
  test('the answers are the words of the only person named above', async () =>
    expect(
      (await said(page(`<p>Foreign Minister Ann Oak on ferries, ice and the talks at the lake.</p>${TURNS}`))).filter(([, , mode]) => mode === 'direct'),
    ).toEqual([
      ['Ann Oak', 'They will, if the weather holds … I see no other way', 'direct'],
      ['Ann Oak', 'We were asked to leave the room', 'direct'],
      ['Ann Oak', 'It sails on Monday, as it always did', 'direct'],
    ]))
  test('of two persons above, the one who is said to be interviewed', async () => {
    const found = await said(page(`<p>Interview with Foreign Minister Ann Oak, a day after President Bo Ash left.</p>${TURNS}`))
    expect(found.filter(([, , mode]) => mode === 'direct').map(([speaker]) => speaker)).toEqual(['Ann Oak', 'Ann Oak', 'Ann Oak'])
  })
  test('of two persons above, neither where nothing tells', async () => {
    const found = await said(page(`<p>Foreign Minister Ann Oak and President Bo Ash have left the lake for good.</p>${TURNS}`))
    expect(found.filter(([, , mode]) => mode === 'direct').map(([speaker]) => speaker)).toEqual([null, null, null])
  })
  test('titles between paragraphs make no interview', async () => {
    const text = `<p>Foreign Minister Ann Oak has left the lake for good, it seems.</p><p><strong>A long day</strong></p><p>The boats came late.</p>
      <p><strong>What is next?</strong></p><p>The ferry sails on Monday.</p><p><strong>The ice</strong></p><p>It is thick this year, and it will stay.</p>`
    expect((await reading(page(text))).statements.filter(({ rule }) => rule.startsWith('interview'))).toEqual([])
  })
})

describe('posts shown in an article', () => {
  const POST =
    '<blockquote><p>Good talk with the president. Ships are moving.</p><p>— Ann Oak (@annoak) <a href="https://posts.example/1">March 6, 2025</a></p></blockquote>'
  test('are the words of the handle under them', async () =>
    expect(
      await said(
        page(`<p>Both leaders turned to their own accounts after the call on Thursday.</p>${POST}<p>Nothing else was heard from the lake that day.</p>`),
      ),
    ).toEqual([['Ann Oak', 'Good talk with the president. Ships are moving', 'direct']]))
})

test('what a tagger finds in furniture is no statement', async () => {
  const html = page('<p>The ferry sails on Monday, as it always did in the spring of every year.</p>').replace(
    '</main>',
    '</main><footer><p>We use cookies. We assume you agree to all of this, but you can opt out.</p></footer>',
  )
  const tag = async (text: string) => {
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
    return {
      attributions: [{ source: [at('We')], cue: at('assume'), content: [at('you agree to all of this')], confidence: 0.9, sourceConfidence: 0.9 }],
      entities: [],
      quads: [],
    }
  }
  const { statements, article } = await reading(html, { name: 'invented', sha256: 'x', tag })
  expect([statements, article.furniture.map(({ span }) => span.exact.includes('We assume you agree'))]).toEqual([[], [true]])
})
