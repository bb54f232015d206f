import { z } from 'zod'
import { Span } from './span.ts'
import { Act, Mode } from './statement.ts'
import { Telling } from './telling.ts'

/** One page's report of an utterance: how it tells it, the words between its marks, and through whom (names, the one who spoke first). */
export const Report = Telling.extend({ mode: Mode, act: Act, quotes: z.array(Span), via: z.array(z.string()) })
export type Report = z.infer<typeof Report>

/** One statement wherever it is told: the same speaker, the same quoted words, near in time. Counts are of utterances; reports are shown apart. */
export const Utterance = z.object({
  id: z.string(),
  /** Id of the JoinedActor who spoke. */
  speaker: z.string(),
  speakerName: z.string(),
  sides: z.array(z.string()),
  /** The longest quotation of any report, else the content of the first. */
  words: z.string(),
  mode: Mode,
  act: Act,
  first: z.string(),
  latest: z.string(),
  reports: z.array(Report),
})
export type Utterance = z.infer<typeof Utterance>
