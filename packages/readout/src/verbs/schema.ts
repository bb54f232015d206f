import { readingJsonSchema } from '@readout/record'
import { EXIT } from '../exit-code.ts'
import { writeOutput } from '../output/open-output.ts'

/** `readout schema`: the JSON Schema of what `--json` and `batch` give. */
export async function schemaVerb(options: { output?: string }): Promise<number> {
  await writeOutput(`${JSON.stringify(readingJsonSchema(), null, 2)}\n`, options.output)
  return EXIT.ok
}
