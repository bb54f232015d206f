import type { Chain, Note, Statement } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import type { Staged } from '../staged.ts'
import type { Tagger, Tags } from '../tagger.ts'
import { accountTextOf } from './account-text.ts'
import { buildStatements } from './build-statements.ts'
import { carriersOf } from './chain.ts'
import { citedByOutlets } from './cited-by-outlet.ts'
import { readArticle } from './find-statements.ts'
import { groundOf } from './ground.ts'
import { partnersOf } from './partners.ts'
import { readInterview } from './read-interview.ts'
import { joinSame } from './same-as.ts'

/** Stage 4's value: statements in text order, and their chains. */
export type Said = { statements: Statement[]; chains: Chain[] }

/**
 * Who said what: from rules, and from a model's tags where there are any; `tagger` reads contents again for inner statements.
 * Example: 'Oak said: “Yes.”' -> one direct statement of Oak, chain Oak > page.
 */
export async function findStatements(page: Page, text: Text, times: Times, people: People, model?: { tags: Tags; tagger: Tagger }): Promise<Staged<Said>> {
  const notes: Note[] = []
  const { words, nested } = await readArticle(text, notes, model, readInterview(page, text, people), (ground) => accountTextOf(page, text, people, ground))
  const ground = groundOf(text, words, 0, words.length)
  const carriers = carriersOf(people)
  const told = citedByOutlets(people, carriers, ground, nested)
  const said = buildStatements({ page, text, words, times, people, carriers, partners: partnersOf(ground, people), ground }, told)
  joinSame(said.statements)
  return { value: said, notes }
}
