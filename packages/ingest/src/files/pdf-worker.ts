// Reads the text layer of a PDF in a thread of its own, so that a file made to take for ever or all memory ends there and not here.
import { parentPort, workerData } from 'node:worker_threads'
import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf'
import { MAX_PDF_PAGES } from '../limits.ts'
import { pdfParagraphs } from './pdf-lines.ts'

const { bytes } = workerData as { bytes: Uint8Array }
try {
  const document = await getDocumentProxy(bytes)
  if (document.numPages > MAX_PDF_PAGES) parentPort?.postMessage({ tooLong: document.numPages })
  else {
    const { items } = await extractTextItems(document)
    const { info } = await getMeta(document).catch(() => ({ info: {} as Record<string, unknown> }))
    const title = typeof info['Title'] === 'string' ? info['Title'].trim() : ''
    const created = typeof info['CreationDate'] === 'string' ? info['CreationDate'] : ''
    parentPort?.postMessage({ pages: items.map(pdfParagraphs), title, created })
  }
} catch (error) {
  const { name = '', message = '' } = error as Error
  parentPort?.postMessage({ fault: /password/i.test(`${name} ${message}`) ? 'password' : message || name })
}
