import { type HeldSource, loadSource, type Version } from '@readout/store'
import type { Context } from 'hono'
import type { SiteEnv } from '../../site-options.ts'
import type { Shown } from '../records.ts'
import { replyCountsOf } from '../slots.ts'
import { versionsOfSource } from './versions.ts'

/** What an article page needs beside the record: what is held of the source, its versions, how many replies it has. */
export type BesideRecord = { held: HeldSource | undefined; versions: Version[]; replies: number | undefined }

const AT_HAND = new WeakMap<Shown, Promise<BesideRecord>>()

/** Asked of the store once for as long as the record is at hand: two seconds, or until something is changed. */
export function besideRecord(c: Context<SiteEnv>, record: Shown): Promise<BesideRecord> {
  const known = AT_HAND.get(record)
  if (known) return known
  const asked = ask(c, record.reading.source.id)
  AT_HAND.set(record, asked)
  return asked
}

async function ask(c: Context<SiteEnv>, source: string): Promise<BesideRecord> {
  const [held, versions, counts] = [await loadSource(c.get('options').store, source), await versionsOfSource(c, source), await replyCountsOf(c, [source])]
  return { held, versions, replies: counts?.[source] }
}
