const HEAD_LINE =
  /^(?:received|message-id|mime-version|from|to|cc|reply-to|sender|date|subject|return-path|delivered-to|dkim-signature|content-type|list-[a-z]{1,20}|x-[a-z-]{1,60}):/i
/** How many of the first lines must be of an e-mail's head. */
const HEAD_LINES = 3

/** True for a file whose name or first lines say that it is an e-mail. Example: 'story.eml' -> true. */
export function isEmail(head: string, name: string): boolean {
  if (/\.eml$/i.test(name)) return true
  const lines = head.split(/\r?\n/, 40).filter((line) => line && !/^[ \t]/.test(line))
  return (
    lines.slice(0, HEAD_LINES).every((line) => HEAD_LINE.test(line)) &&
    lines.length > HEAD_LINES &&
    lines.some((line) => /^(?:message-id|mime-version|received):/i.test(line))
  )
}
