import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkReading, Reading, ReadoutError, sha256Hex, Verdict } from '@readout/record'
import { EXIT } from '../exit-code.ts'
import { writeOutput } from '../output/open-output.ts'
import type { StoreOptions } from './search.ts'

/** `readout verify FOLDER`: proves an evidence bundle: the bytes are those that came, and every line stands on its characters. No store is needed. */
export async function verifyVerb(folder: string, options: StoreOptions): Promise<number> {
  const file = (name: string) =>
    readFile(join(folder, name)).catch((cause: unknown) => {
      throw new ReadoutError('INPUT_NOT_FOUND', `There is no ${name} in ${folder}. Name the folder that readout export --line made.`, { cause })
    })
  const [bytes, document, verdicts] = [await file('page.bytes'), await file('reading.json'), await file('verdicts.json')]
  const problems: string[] = []
  const reading = Reading.safeParse(parsed(document))
  if (!reading.success) problems.push('reading.json is no reading')
  else {
    if (sha256Hex(new Uint8Array(bytes)) !== reading.data.source.sha256) problems.push('page.bytes are not the bytes that reading.json names')
    for (const breach of checkReading(reading.data)) problems.push(`${breach.path}: ${breach.problem}`)
  }
  const list = parsed(verdicts)
  if (!Array.isArray(list) || list.some((one) => !Verdict.safeParse(one).success)) problems.push('verdicts.json holds something that is no verdict')
  const told = problems.length ? problems.map((problem) => `wrong: ${problem}`) : ['The bytes are those that came, and every line stands on its characters.']
  await writeOutput(options.json ? `${JSON.stringify({ sound: problems.length === 0, problems }, null, 2)}\n` : `${told.join('\n')}\n`, options.output)
  return problems.length ? EXIT.error : EXIT.ok
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
