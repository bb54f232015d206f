import { fold } from './key.ts'
import { rowsOf } from './lexicon.ts'
import { GIVEN_NAMES } from './tables/given-names.js'

export type Gender = 'm' | 'f'

let names: Map<string, Gender | 'both'> | undefined

function open(): Map<string, Gender | 'both'> {
  const map = new Map<string, Gender | 'both'>()
  for (const [use = '', list = ''] of rowsOf(GIVEN_NAMES)) {
    for (const name of list.split(' ')) {
      const known = map.get(name)
      map.set(name, use === 'b' || (known && known !== use) ? 'both' : (use as Gender))
    }
  }
  return map
}

/** True when a word is a given name of the tables. Example: isGivenName('Mikhail') -> true. */
export function isGivenName(word: string): boolean {
  names ??= open()
  return names.has(fold(word))
}

/** The gender a given name tells, or undefined where it tells none. Example: genderOf('Tatiana') -> 'f'. */
export function genderOf(word: string): Gender | undefined {
  names ??= open()
  const gender = names.get(fold(word))
  return gender === 'both' ? undefined : gender
}
