import { readdirSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { ReadoutError } from '@readout/record'
import { type OpenedDocument, openDocument } from './files/open-document.ts'
import { MAX_PAGE_BYTES } from './limits.ts'
import { nearest } from './nearest.ts'
import { readLimited } from './read-limited.ts'

/**
 * Reads a saved page, text, PDF or e-mail; a pipe or device is read to its end.
 * @throws INPUT_NOT_FOUND INPUT_DIRECTORY INPUT_UNREADABLE INPUT_TOO_LARGE INPUT_EMPTY INPUT_BINARY
 */
export async function readPageFile(path: string): Promise<OpenedDocument> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r')
    const found = await file.stat()
    if (found.isDirectory()) throw isFolder(path)
    if (found.isFile() && found.size >= MAX_PAGE_BYTES) throw tooLarge(path)
    const bytes = await readLimited(file.createReadStream({ autoClose: false }), MAX_PAGE_BYTES, () => tooLarge(path))
    return await openDocument(bytes, path)
  } catch (error) {
    throw asFileError(error, path)
  } finally {
    await file?.close()
  }
}

/**
 * Reads a page, text, PDF or e-mail from a stream, standard input as a rule.
 * @throws INPUT_TOO_LARGE INPUT_EMPTY INPUT_BINARY INPUT_UNREADABLE
 */
export async function readPageStream(stream: Readable): Promise<OpenedDocument> {
  const name = 'Standard input'
  try {
    const bytes = await readLimited(stream, MAX_PAGE_BYTES, () => tooLarge(name))
    return await openDocument(bytes, name)
  } catch (error) {
    throw asFileError(error, name)
  }
}

function asFileError(error: unknown, path: string): ReadoutError {
  if (error instanceof ReadoutError) return error
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
  const data = { path, reason: code }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ReadoutError(
      'INPUT_NOT_FOUND',
      path ? `There is no file ${path}.${meant(path)}` : 'The name of the file is empty. Name an address, a file, or -.',
      {
        data,
        cause: error,
      },
    )
  }
  if (code === 'EISDIR') return isFolder(path)
  const why = code === 'EACCES' || code === 'EPERM' ? 'you have no permission to read it' : `the system says ${code}`
  return new ReadoutError('INPUT_UNREADABLE', `${path} cannot be read: ${why}. Check the file and its permissions.`, { data, cause: error })
}

/** What a name that no file has was likely meant to be. */
function meant(path: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(.*)/i.exec(path)
  if (scheme?.[1]?.toLowerCase() === 'file') return ` Name the file itself: ${scheme[2]}`
  if (scheme) return ` Pages are asked for over https:// and http:// alone.`
  const like = nearest(basename(path), siblings(path))
  if (like) return ` Did you mean ${like}?`
  return looksLikeHost(path) ? ` Did you mean https://${path}?` : ' Check the name and the folder.'
}

/** A name such as times.example/story, whose ending is none of a file that is read. */
const looksLikeHost = (path: string): boolean =>
  /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$)/i.test(path) && !/\.(?:html?|txt|text|md|pdf|eml|docx?|jsonl?|xml|csv)$/i.test(path)

function isFolder(path: string): ReadoutError {
  return new ReadoutError('INPUT_DIRECTORY', `${path} is a folder. Name one file in it, or take in all of them with readout import.`, { data: { path } })
}

function tooLarge(name: string): ReadoutError {
  return new ReadoutError(
    'INPUT_TOO_LARGE',
    `${name} is too large: pages are read under ${MAX_PAGE_BYTES / 1e6} MB. Save the article's text alone and read that.`,
    { data: { name, limit: MAX_PAGE_BYTES } },
  )
}

function siblings(path: string): string[] {
  try {
    return readdirSync(dirname(path)).slice(0, 2000)
  } catch {
    return []
  }
}
