const DOCUMENT = /^[\s\ufeff]{0,200}(?:<\?xml|<!doctype|<!--|<html|<head|<body)/i
const TAG =
  /<\/?(?:a|article|b|blockquote|body|br|center|div|em|figure|font|h[1-6]|head|hr|html|i|img|li|link|main|meta|ol|p|script|section|span|strong|style|table|td|title|tr|ul)(?:\s[^<>]{0,2000})?\/?>/gi
/** Tags in the first stretch that make a text a document; one or two may stand in a text about HTML. */
const MIN_TAGS = 3
const LOOK_AT = 200_000

/**
 * True where decoded characters are an HTML document or a piece of one, by what they hold and not by what they were called.
 * Example: '<p>A</p><p>B</p>' -> true; 'If a < b then c > d.' -> false.
 */
export function isHtml(text: string, calledHtml: boolean): boolean {
  if (DOCUMENT.test(text)) return true
  let tags = 0
  for (const _ of text.slice(0, LOOK_AT).matchAll(TAG)) if (++tags >= (calledHtml ? 1 : MIN_TAGS)) return true
  return false
}
