import { Worker } from 'node:worker_threads'
import { ReadoutError } from '@readout/record'
import { MAX_PDF_PAGES, PDF_MEMORY_MB, PDF_TIMEOUT_MS } from '../limits.ts'

/** The text of a PDF, a paragraph a line, and where in it each page begins (UTF-16 offsets). */
export type PdfText = { text: string; pages: number[]; title?: string }

type Answer = { pages?: string[][]; title?: string; tooLong?: number; fault?: string }

/**
 * Reads the text layer of a PDF. A title is taken from the file only where no line of the text repeats it.
 * @throws INPUT_EMPTY for a scan, INPUT_UNREADABLE for one that is locked or broken, INPUT_TOO_LARGE
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<PdfText> {
  const { pages = [], title = '', tooLong, fault } = await inThread(bytes, name)
  if (tooLong)
    throw new ReadoutError('INPUT_TOO_LARGE', `${name} has ${tooLong} pages; a PDF is read up to ${MAX_PDF_PAGES}. Save the part you need.`, { data: { name } })
  if (fault === 'password')
    throw new ReadoutError('INPUT_UNREADABLE', `${name} is locked with a password. Save a copy without one and read that.`, { data: { name } })
  if (fault !== undefined)
    throw new ReadoutError('INPUT_UNREADABLE', `${name} is a PDF that cannot be read: it is damaged or cut short. Save it again.`, { data: { name, fault } })
  const starts: number[] = []
  let text = ''
  for (const page of pages) {
    if (text) text += '\n\n'
    starts.push(text.length)
    text += page.join('\n\n')
  }
  if (!text.trim())
    throw new ReadoutError(
      'INPUT_EMPTY',
      `There is no text in this PDF (${name}): its ${pages.length === 1 ? 'page is a picture' : 'pages are pictures'}. Have the text recognised first, or type it.`,
      {
        data: { name },
      },
    )
  return { text, pages: starts, ...(title && !text.includes(title) && /\s/.test(title) ? { title } : {}) }
}

function inThread(bytes: Uint8Array, name: string): Promise<Answer> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: { bytes: Uint8Array.from(bytes) },
    resourceLimits: { maxOldGenerationSizeMb: PDF_MEMORY_MB },
    // What the library has to say about fonts is no news to a reader.
    stdout: true,
    stderr: true,
  })
  const tooMuch = (cause?: unknown) =>
    new ReadoutError('INPUT_TOO_LARGE', `${name} takes too much time or memory to read. Save the text you need and read that.`, { data: { name }, cause })
  return new Promise<Answer>((done, fail) => {
    const timer = setTimeout(() => fail(tooMuch()), PDF_TIMEOUT_MS)
    timer.unref()
    worker.once('message', done)
    worker.once('error', (error) => fail(tooMuch(error)))
    worker.once('exit', () => fail(tooMuch()))
  }).finally(() => void worker.terminate())
}
