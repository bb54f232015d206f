import { read } from '@readout/language'
import { checkReading } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { makePdf } from '../../tests/make-pdf.ts'
import { isEmail } from './is-email.ts'
import { openDocument } from './open-document.ts'
import { pdfParagraphs } from './pdf-lines.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a PDF', () => {
  const pdf = makePdf(
    [
      [
        { text: 'Statement on the talks', y: 700, size: 18 },
        { text: 'Foreign minister Ann Oak of Orland said on Monday that the talks had been nego-', y: 660 },
        { text: 'tiated in good faith.', y: 645 },
        { text: 'She asked the other side for an answer.', y: 610 },
      ],
      [
        { text: '"We are ready," Ann Oak said.', y: 700 },
        { text: 'Bo Elm denied this.', y: 660 },
      ],
    ],
    'Readout of a call',
  )

  test('gives the text of its pages, paragraph by paragraph, and where each page begins', async () => {
    const opened = await openDocument(pdf, 'statement.pdf')
    expect(opened).toMatchObject({ mediaType: 'application/pdf', title: 'Readout of a call' })
    expect(opened.text?.split('\n\n').slice(0, 3)).toEqual([
      'Statement on the talks',
      'Foreign minister Ann Oak of Orland said on Monday that the talks had been negotiated in good faith.',
      'She asked the other side for an answer.',
    ])
    expect(opened.pages).toEqual([0, opened.text?.indexOf('"We are ready')])
  })

  test('is read like any text, and each page is told by a note', async () => {
    const reading = await read(await openDocument(pdf, 'statement.pdf'))
    expect(checkReading(reading)).toEqual([])
    expect(reading.source.mediaType).toBe('application/pdf')
    expect(reading.notes.filter((note) => note.rule === 'document-page').map((note) => note.reason)).toEqual([
      'Page 1 of 2 begins here.',
      'Page 2 of 2 begins here.',
    ])
    expect(reading.statements.length).toBeGreaterThan(0)
  })

  test('that is a scan says so', async () => {
    await expect(openDocument(makePdf([[], []]), 'scan.pdf')).rejects.toMatchObject({
      code: 'INPUT_EMPTY',
      message: expect.stringContaining('no text in this PDF'),
    })
  })

  test('that is cut short or no PDF but in name is an error, not a crash', async () => {
    await expect(openDocument(bytesOf('%PDF-1.7 and then nothing'), 'broken.pdf')).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' })
  })
})

test('lines of a page: words parted by a gap, paragraphs by a step or an indent, larger letters by themselves', () => {
  const run = (str: string, x: number, y: number, fontSize = 10) => ({ str, x, y, width: str.length * 5, fontSize })
  expect(pdfParagraphs([run('Talks', 50, 700), run('held', 80, 700), run('in Oria.', 50, 688), run('Next', 65, 676), run('day.', 50, 664)])).toEqual([
    'Talks held in Oria.',
    'Next day.',
  ])
  expect(pdfParagraphs([run('Ministry', 50, 720, 20), run('Text', 50, 700), run('co-', 50, 650), run('operate', 50, 638)])).toEqual([
    'Ministry',
    'Text',
    'cooperate',
  ])
})

describe('an e-mail', () => {
  const head =
    'From: press@ministry.example\r\nTo: reader@paper.example\r\nSubject: =?utf-8?q?Readout_of_the_call=2C_3_May?=\r\nDate: Sat, 03 May 2031 10:00:00 +0200\r\nMessage-ID: <1@ministry.example>\r\nMIME-Version: 1.0\r\n'

  test('gives its HTML, else its text, with subject and date; nobody it was sent to', async () => {
    const plain = await openDocument(
      bytesOf(
        `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E2=80=9CWe are ready,=E2=80=9D Ann Oak said.`,
      ),
      'call.eml',
    )
    expect(plain).toMatchObject({ mediaType: 'message/rfc822', title: 'Readout of the call, 3 May', published: '2031-05-03T10:00:00+02:00' })
    expect(plain.text?.trim()).toBe('“We are ready,” Ann Oak said.')
    const both = `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Ann Oak spoke.</p>\r\n--b--\r\n`
    const reading = await read(await openDocument(bytesOf(both), 'call'))
    expect(reading.source).toMatchObject({ text: 'Ann Oak spoke.', mediaType: 'message/rfc822' })
    expect(JSON.stringify(reading)).not.toContain('reader@paper.example')
  })

  test('is known by its first lines, and a text that quotes some is none', () => {
    expect(isEmail(head, 'stdin')).toBe(true)
    expect(isEmail('From: the ministry\nDate: today\n\nAnn Oak spoke.', 'note.txt')).toBe(false)
    expect(isEmail('Ann Oak said:\nFrom: here', 'note.txt')).toBe(false)
  })

  test('without words is empty', async () => {
    await expect(openDocument(bytesOf(`${head}\r\n`), 'call.eml')).rejects.toMatchObject({ code: 'INPUT_EMPTY' })
  })
})
