const CLOSERS: Record<string, string> = { '“': '”', '«': '»', '„': '“' }

/**
 * Words without the double marks that have no partner in them: a line cut out of a quotation must not look as if it opened or closed one.
 * Example: balanced('if it closes again,” Oak said') -> 'if it closes again, Oak said'; balanced('act “decisively”') -> 'act “decisively”'.
 */
export function balanced(text: string): string {
  const alone = new Set<number>()
  const open: number[] = []
  let straight = -1
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    const opener = open.at(-1)
    if (opener !== undefined && CLOSERS[text[opener] as string] === mark) open.pop()
    else if (CLOSERS[mark]) open.push(at)
    else if (mark === '”' || mark === '»') alone.add(at)
    else if (mark === '"') straight = straight < 0 ? at : -1
  }
  for (const at of open) alone.add(at)
  if (straight >= 0) alone.add(straight)
  if (!alone.size) return text
  let kept = ''
  for (let at = 0; at < text.length; at++) if (!alone.has(at)) kept += text[at]
  return kept
}
