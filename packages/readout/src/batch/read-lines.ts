/** A line longer than a page may be, escapes and all, is no page: its words are dropped as they come, so that memory stays constant. */
export const MAX_LINE_BYTES = 130_000_000

/** One line of the input, its number from 1; no bytes where it was longer than the limit. */
export type InputLine = { number: number; bytes: Uint8Array | null }

/**
 * Lines of a byte stream, one at a time: the next is read only when asked for. The last needs no line end.
 * Example: readLines of 'a\nb' -> { number: 1, bytes of 'a' }, { number: 2, bytes of 'b' }.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, limit = MAX_LINE_BYTES): AsyncGenerator<InputLine> {
  let number = 0
  let parts: Uint8Array[] = []
  let size = 0
  const take = (): InputLine => {
    number++
    const line = { number, bytes: size > limit ? null : Buffer.concat(parts) }
    parts = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield take()

  function add(part: Uint8Array): void {
    size += part.length
    if (size > limit) parts = []
    else if (part.length) parts.push(part)
  }
}
