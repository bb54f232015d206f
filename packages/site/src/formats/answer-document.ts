import type { Context } from 'hono'
import type { Document } from '../documents/document.ts'
import { toDocx } from '../documents/to-docx.ts'
import { toHtml } from '../documents/to-html.ts'
import { toMarkdown } from '../documents/to-markdown.ts'
import type { SiteEnv } from '../site-options.ts'
import { answerBody } from './answer-body.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Answers a document as a file to keep. Example: answerDocument(c, document, 'md', 'contact-c12') -> contact-c12.md. */
export async function answerDocument(c: Context<SiteEnv>, document: Document, format: 'md' | 'html' | 'docx', name: string): Promise<Response> {
  if (format === 'docx') return answerBody(c, await toDocx(document), { type: DOCX, file: `${name}.docx` })
  if (format === 'html') return answerBody(c, toHtml(document), { type: 'text/html; charset=utf-8', file: `${name}.html` })
  return answerBody(c, toMarkdown(document), { type: 'text/markdown; charset=utf-8', file: `${name}.md` })
}
