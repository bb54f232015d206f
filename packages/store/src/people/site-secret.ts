import type { Engine } from '../engine/engine.ts'
import { newSecret } from './secret.ts'

/** The secret by which this store's site signs its form tokens: made once, the same for every process, in no export. */
export async function siteSecret(engine: Engine): Promise<string> {
  await engine.db
    .insertInto('meta')
    .values({ key: 'site-secret', value: newSecret() })
    .onConflict((on) => on.column('key').doNothing())
    .execute()
  return (await engine.db.selectFrom('meta').select('value').where('key', '=', 'site-secret').executeTakeFirstOrThrow()).value
}
