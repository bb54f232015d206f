import type { Range } from '@readout/record'

const DAY = /\s(?:late |early )?(?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/
const DATE = /\sin (?:late |early |mid-)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|[12]\d{3})$/
/** A time behind one of these tells when that was, not when somebody spoke: "the poll released on Friday". */
const OWN_TIME = /,|\b(?:which|who|that)\b|\p{Ll}ed\b/u
/** ", however," and ", speaking in Geneva,": words put in between the speaker and the verb. */
const PUT_IN =
  /,\s(?:(?:however|meanwhile|though|too|in particular|in turn|for (?:his|her|its|their) part|like [^,]{2,40})|(?!including\b)(?:also |while )?\p{Ll}+ing\s[^,]{2,90}),?$/u

/**
 * A speaker's phrase without what tells when or how he spoke, as a model may take it in. Nothing is cut that would leave no phrase.
 * Example: "the council on Friday" -> the council; "Oak, speaking in Geneva," -> Oak.
 */
export function withoutAdjuncts(text: string, source: Range): Range {
  const phrase = text.slice(source.start, source.end)
  const said = cut(phrase, PUT_IN)
  const time = cut(cut(said, DAY), DATE)
  return { start: source.start, end: source.start + (OWN_TIME.test(time) ? said : time).length }
}

function cut(phrase: string, form: RegExp): string {
  const at = phrase.search(form)
  return at > 1 ? phrase.slice(0, at) : phrase
}
