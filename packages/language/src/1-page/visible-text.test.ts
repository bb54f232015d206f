import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { readVisibleText } from './visible-text.ts'

const read = (html: string) => readVisibleText(readDocument(html))

describe('readVisibleText', () => {
  test('one block a line, white space collapsed, no-break spaces kept', () => {
    expect(read('<h1> A\n title </h1><p>B <b>c</b>&nbsp;d</p>').text).toBe('A title\nB c\u00a0d')
  })
  test('kinds by element', () => {
    const kinds = read(
      '<h2>H</h2><ul><li>L</li></ul><blockquote><p>Q.</p></blockquote><figure><figcaption>C</figcaption></figure><table><tr><td>T</table><div>nav</div><div>A sentence stands here.</div>',
    ).blocks.map((block) => block.kind)
    expect(kinds).toEqual(['heading', 'list', 'quote', 'caption', 'table', 'other', 'paragraph'])
  })
  test('scripts, styles and drawings hold no text', () => {
    expect(read('<p>a<script>x</script><style>y</style><svg><title>z</title></svg>b</p><noscript>n</noscript>').text).toBe('ab')
  })
  test('one line break goes on, two part, and one after a sentence parts', () => {
    expect(read('<p>one<br>line<br><br>next. <br>More</p>').text).toBe('one line\nnext.\nMore')
  })
  test('the place of each block holds its characters', () => {
    const html = '<body><p>One &amp; <i>two</i></p> <p>three</p>'
    const { blocks } = read(html)
    expect(blocks.map((block) => html.slice(...block.html))).toEqual(['One &amp; <i>two', 'three'])
  })
  test('links that lead away are counted, anchors are not', () => {
    const [away, anchor] = read('<p><a href="/x">link</a></p><p><a href="#x">link</a></p>').blocks
    expect([away?.linked, anchor?.linked]).toEqual([4, 0])
  })
  test('spacers are no blocks', () => {
    expect(read('<p>&nbsp;</p><p>a</p>').text).toBe('a')
  })
})
