/** Words that make invented sentences differ; states, persons and matters are of nobody. */
const MATTERS = [
  'the grain',
  'the port',
  'the bridge',
  'the border post',
  'the ferry',
  'the pipeline',
  'the prisoners',
  'the fishing fleet',
  'the dam',
  'the railway',
]
const SPEAKERS = ['Ann Oak', 'Bo Elm', 'Cy Ash', 'Dee Fir', 'Eve Yew']

/** The number that makes a page its own, of fixed width so that it may be changed without moving a character. */
export const numberOf = (page: number): string => `No. ${String(page).padStart(6, '0')}`

/** An invented page of so many statements, as HTML. Each is a quotation with its speaker. */
export function inventedPage(page: number, statements: number): string {
  const said = Array.from({ length: statements }, (_, n) => {
    const speaker = SPEAKERS[(page + n) % SPEAKERS.length]
    const matter = MATTERS[(page * 3 + n) % MATTERS.length]
    return `<p>Foreign minister ${speaker} said on Monday: “We will decide on ${matter} when the talks of round ${n + 1}, ${numberOf(page)}, are over.”</p>`
  })
  return `<html><head><title>Talks, ${numberOf(page)}</title></head><body><article><h1>Talks, ${numberOf(page)}</h1>${said.join('\n')}</article></body></html>`
}
