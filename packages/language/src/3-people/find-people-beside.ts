import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Staged } from '../staged.ts'
import { findPeople } from './find-people.ts'
import type { People } from './index.ts'
import { memoryOf } from './memory.ts'

/** Reads the people of a text that stands beside a page (its title), with the tables the page was read with. */
export function findPeopleBeside(people: People, page: Page, text: Text): Staged<People> {
  const states = memoryOf(people)?.states
  return findPeople(page, text, states ? { states } : {})
}
