import { sliceSpan, type Source } from '@readout/record'
import { expect, test } from 'vitest'
import { spanCarrier } from './carry-span.ts'
import { readPage } from './index.ts'

const PAGE =
  '<html><body><h1>Talks held</h1><p>Ann Oak said:\n <b>&ldquo;We   are ready&rdquo;</b> &amp; left.</p><pre>One.\n\nTwo.</pre><script>We are ready</script></body></html>'
const sourceOf = (html: string): Source => readPage({ html }).value.source

/** What a later text function might give of the same document: no headline, and each block's spaces doubled. */
function later(source: Source): Source {
  let text = ''
  const blocks = source.blocks.slice(1).map((block) => {
    const start = text.length
    text += source.text.slice(block.start, block.end).replaceAll(' ', '  ')
    const end = text.length
    text += '\n'
    return { ...block, start, end }
  })
  return { ...source, text: text.slice(0, -1), blocks }
}

const spanOf = (source: Source, words: string) => sliceSpan(source.text, source.text.indexOf(words), source.text.indexOf(words) + words.length)

test('a span is carried through the characters of the document', () => {
  const old = sourceOf(PAGE)
  const fresh = later(old)
  const carry = spanCarrier(PAGE, old, fresh)
  for (const words of ['“We are ready”', 'We', 'ready” & left.', 'Two.']) {
    const carried = carry(spanOf(old, words))
    expect(carried?.exact.replaceAll('  ', ' ')).toBe(words)
    expect(fresh.text.slice(carried?.start, carried?.end)).toBe(carried?.exact)
  }
})

test('over two blocks too, where the later text keeps them in this order', () => {
  const old = sourceOf(PAGE)
  expect(spanCarrier(PAGE, old, later(old))(spanOf(old, 'left.\nOne.'))?.exact).toBe('left.\nOne.')
})

test('what the later text leaves out is an orphan, and so is what the document does not hold', () => {
  const old = sourceOf(PAGE)
  const fresh = later(old)
  expect(spanCarrier(PAGE, old, fresh)(spanOf(old, 'Talks held'))).toBeUndefined()
  expect(spanCarrier(PAGE.replace('We   are', 'We were'), old, fresh)(spanOf(old, 'We'))).toBeUndefined()
})

test('words told twice are not mistaken for each other', () => {
  const html = '<p>We are ready. We are ready.</p><p>We are ready.</p>'
  const old = sourceOf(html)
  const third = old.text.lastIndexOf('We')
  const fresh = { ...old, text: old.text.replace('\n', ' '), blocks: old.blocks }
  const carried = spanCarrier(html, old, fresh)(sliceSpan(old.text, third, third + 13))
  expect(carried?.start).toBe(third)
})

test('one text is its own: nothing moves', () => {
  const old = sourceOf(PAGE)
  const span = spanOf(old, 'ready')
  expect(spanCarrier('', old, old)(span)).toEqual(span)
})
