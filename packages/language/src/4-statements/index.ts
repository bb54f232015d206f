import type { Chain, Statement } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import type { Staged } from '../staged.ts'
import type { Tagger, Tags } from '../tagger.ts'

/** Stage 4's value: statements in text order, and their chains. */
export type Said = { statements: Statement[]; chains: Chain[] }

/** Who said what: from rules, and from a model's tags where there are any; `tagger` reads contents again for inner statements. */
export async function findStatements(_page: Page, _text: Text, _times: Times, _people: People, _model?: { tags: Tags; tagger: Tagger }): Promise<Staged<Said>> {
  return { value: { statements: [], chains: [] }, notes: [] }
}
