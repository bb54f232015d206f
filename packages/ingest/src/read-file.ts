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
    const like = nearest(basename(path), siblings(path))
    return new ReadoutError('INPUT_NOT_FOUND', `There is no file ${path}.${like ? ` Did you mean ${like}?` : ' Check the name and the folder.'}`, {
      data,
      cause: error,
    })
  }
  if (code === 'EISDIR') return isFolder(path)
  const why = code === 'EACCES' || code === 'EPERM' ? 'you have no permission to read it' : `the system says ${code}`
  return new ReadoutError('INPUT_UNREADABLE', `${path} cannot be read: ${why}. Check the file and its permissions.`, { data, cause: error })
}

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
