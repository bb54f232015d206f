import type { Paragraph, ParagraphChild, Table } from 'docx'
import { allowedText } from '../formats/xml.ts'
import { type Document, type DocumentCell, type DocumentPart, hasUnchecked, linkOf, sourceLine, UNCHECKED_MARK, UNCHECKED_SENTENCE } from './document.ts'

/** The library is large: whoever never asks for a .docx never loads it. */
const load = () => import('docx')
type Docx = Awaited<ReturnType<typeof load>>

/** Words, mark and numbers; a number is a link to its source at the end of the document. */
function runs(docx: Docx, { text, refs = [], unchecked }: DocumentCell, bold = false): ParagraphChild[] {
  return [
    new docx.TextRun({ text: allowedText(text), bold }),
    ...(unchecked ? [new docx.TextRun({ text: ` ${UNCHECKED_MARK}` })] : []),
    ...refs.map((ref) => new docx.InternalHyperlink({ anchor: `source${ref}`, children: [new docx.TextRun({ text: ` [${ref}]`, superScript: true })] })),
  ]
}

function tableOf(docx: Docx, part: Extract<DocumentPart, { kind: 'table' }>): (Paragraph | Table)[] {
  const cell = (children: ParagraphChild[], header = false) =>
    new docx.TableCell({
      children: [new docx.Paragraph({ children })],
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(header ? { shading: { fill: 'F2F0EB' } } : {}),
    })
  const head = new docx.TableRow({ tableHeader: true, cantSplit: true, children: part.columns.map((column) => cell(runs(docx, { text: column }, true), true)) })
  const rows = part.rows.map((row) => new docx.TableRow({ cantSplit: true, children: row.map((one, at) => cell(runs(docx, one, at === 0))) }))
  return [
    ...(part.caption ? [new docx.Paragraph({ children: runs(docx, { text: part.caption }, true), keepNext: true })] : []),
    new docx.Table({ rows: [head, ...rows], width: { size: 100, type: docx.WidthType.PERCENTAGE } }),
    new docx.Paragraph({ children: [] }),
  ]
}

function partOf(docx: Docx, part: DocumentPart): (Paragraph | Table)[] {
  if (part.kind === 'heading') return [new docx.Paragraph({ text: allowedText(part.text), heading: docx.HeadingLevel.HEADING_2 })]
  if (part.kind === 'paragraph') return [new docx.Paragraph({ children: runs(docx, part), spacing: { after: 120 } })]
  return tableOf(docx, part)
}

function sourcesOf(docx: Docx, { sources }: Document): Paragraph[] {
  if (!sources.length) return []
  const lines = sources.map((source, at) => {
    const link = linkOf(source.address)
    const words = new docx.TextRun({ text: allowedText(`[${at + 1}] ${sourceLine(source)}${source.unchecked ? ` ${UNCHECKED_MARK}` : ''} `) })
    return new docx.Paragraph({
      children: [
        new docx.Bookmark({ id: `source${at + 1}`, children: [words] }),
        ...(link
          ? [new docx.ExternalHyperlink({ link, children: [new docx.TextRun({ text: link, style: 'Hyperlink' })] })]
          : source.address
            ? [new docx.TextRun({ text: allowedText(source.address) })]
            : []),
      ],
    })
  })
  return [new docx.Paragraph({ text: 'Sources', heading: docx.HeadingLevel.HEADING_2 }), ...lines]
}

/**
 * A document as a Word file: real headings, tables with header rows, numbers that lead to the sources. Gives the bytes of the .docx.
 * Example: await toDocx(document) -> a zip whose word/document.xml holds the title, the cells and the sources.
 */
export async function toDocx(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await load()
  const small = (text: string) => new docx.Paragraph({ children: [new docx.TextRun({ text: allowedText(text), italics: true, size: 18 })] })
  const file = new docx.Document({
    title: allowedText(document.title),
    creator: 'Readout',
    styles: { default: { document: { run: { font: 'Georgia', size: 22 } } } },
    sections: [
      {
        children: [
          new docx.Paragraph({ text: allowedText(document.title), heading: docx.HeadingLevel.HEADING_1 }),
          ...document.about.map((sentence) => new docx.Paragraph({ children: runs(docx, { text: sentence }), spacing: { after: 120 } })),
          ...(hasUnchecked(document) ? [small(UNCHECKED_SENTENCE)] : []),
          ...document.parts.flatMap((part) => partOf(docx, part)),
          ...sourcesOf(docx, document),
          small(`Made ${document.made}${document.address ? ` from ${document.address}` : ''}.`),
        ],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toArrayBuffer(file))
}
