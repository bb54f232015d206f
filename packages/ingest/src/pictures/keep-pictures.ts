import { type Reading, type Rights, sourcedText } from '@readout/record'
import { savePicture } from '@readout/store'
import { clockOf, followOptions, type Gathering } from '../schedule/gathering.ts'
import { fetchPicture } from './fetch-picture.ts'

/** Pictures stored of one page: more than any article shows. */
const MOST_PICTURES = 20

/** Rights under which a picture may be stored and shown; of any other page only the link, caption and credit are kept. */
const MAY_BE_STORED: readonly Rights['kind'][] = ['own', 'public-domain', 'licence']

/**
 * Stores the pictures of a page, where its rights allow it, through the same guard as pages. One that cannot be had stays a link.
 * Gives the number stored. @throws STORE_FULL STORE_BUSY
 */
export async function keepPictures(gathering: Gathering, source: string, reading: Reading, rights: Rights): Promise<number> {
  if (!MAY_BE_STORED.includes(rights.kind)) return 0
  let stored = 0
  for (const { url, caption, credit } of reading.article.images.slice(0, MOST_PICTURES)) {
    if (!url) continue
    const picture = await fetchPicture(url, followOptions(gathering)).catch(() => undefined)
    if (!picture) continue
    const about = { ...(caption ? { caption: sourcedText(caption) } : {}), ...(credit ? { credit: sourcedText(credit) } : {}) }
    await savePicture(gathering.engine, { source, url, mediaType: picture.mediaType, ...about }, picture.bytes, clockOf(gathering).now)
    stored++
  }
  return stored
}
