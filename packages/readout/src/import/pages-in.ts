import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { listFolder, readWarc } from '@readout/ingest'
import { ReadoutError } from '@readout/record'
import { parseBatchLine } from '../batch/parse-batch-line.ts'
import { readLines } from '../batch/read-lines.ts'
import type { PageToKeep } from '../keep-page.ts'

/** A page to import with its name for messages and what a fetch record may hold; or why one was left out, as an archive holds more than pages; or what is wrong with a line. */
export type PageIn =
  | { name: string; page: PageToKeep; status?: number; headers?: Record<string, string> }
  | { name: string; left: string }
  | { name: string; fault: ReadoutError }

const WARC = /\.warc(?:\.gz)?$/i

/**
 * The pages of a file or folder: saved pages, texts, PDFs and e-mails one by one, the answers of a web archive, the lines of a batch file.
 * @throws INPUT_NOT_FOUND INPUT_UNREADABLE INPUT_TOO_LARGE
 */
export async function* pagesIn(path: string): AsyncGenerator<PageIn> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new ReadoutError('INPUT_NOT_FOUND', `There is no file or folder ${path}. Check the name.`, { cause })
  })
  if (found.isDirectory()) for (const file of await listFolder(path)) yield* pagesOf(file)
  else yield* pagesOf(path)
}

async function* pagesOf(path: string): AsyncGenerator<PageIn> {
  if (WARC.test(path)) yield* archived(path)
  else if (/\.jsonl$/i.test(path)) yield* lined(path)
  else yield { name: path, page: { file: path } }
}

async function* archived(path: string): AsyncGenerator<PageIn> {
  for await (const entry of readWarc(path)) {
    if ('left' in entry) yield { name: entry.url, left: entry.left }
    else {
      const { status, headers, ...page } = entry.page
      yield { name: page.url, page, status, headers }
    }
  }
}

async function* lined(path: string): AsyncGenerator<PageIn> {
  for await (const { number, bytes } of readLines(createReadStream(path))) {
    const name = `${path}, line ${number}`
    const text = bytes && new TextDecoder().decode(bytes)
    if (text === null) yield { name, fault: new ReadoutError('INPUT_TOO_LARGE', 'The line is too long for a page. Split the file into one page a line.') }
    else if (text.trim()) {
      const line = parseBatchLine(text)
      if ('error' in line) yield { name, fault: line.error }
      else {
        const { html, text: plain, ...given } = line.input
        yield {
          name,
          page: {
            ...given,
            bytes: new TextEncoder().encode(html ?? plain ?? ''),
            mediaType: html === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
          },
        }
      }
    }
  }
}
