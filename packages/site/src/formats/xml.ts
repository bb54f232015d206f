/** Characters that no XML 1.0 document may hold, escaped or not. Source: XML 1.0, production 2 (Char). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in an element or attribute of XML or HTML. Example: escapeMarkup('a<b & "c"') -> 'a&lt;b &amp; &quot;c&quot;'. */
export function escapeMarkup(text: string): string {
  return allowedText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
}

/** Text without the characters that XML forbids. Example: allowedText('a\u0000b') -> 'ab'. */
export function allowedText(text: string): string {
  return text.replace(FORBIDDEN, '')
}
