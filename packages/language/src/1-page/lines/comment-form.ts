import type { Found, Line, Place } from './line.ts'

const OPENS =
  /^(?:leave a (?:reply|comment|response)|post a (?:comment|reply)|add a comment|write a comment|submit a comment|leave your (?:comment|thoughts)|schreibe einen kommentar|laisser un commentaire|deja (?:un comentario|una respuesta)|deixe (?:um comentário|uma resposta)|lascia un commento|добавить комментарий|geef een reactie)\b.{0,80}$/iu
const INSIDE =
  /^(?:your e-?mail address will not be published|required fields are marked|save my name, e-?mail|cancel reply|post comment|comment\s?\*|name\s?\*|e-?mail\s?\*|website|this site uses akismet|deine e-?mail-?adresse wird nicht veröffentlicht|tu dirección de correo|il tuo indirizzo email|votre adresse e-?mail|ваш (?:адрес )?e-?mail)/iu
const MAX_CHARS = 240

/**
 * Line rule: the form under an article where readers comment; it ends the article. Only its opening words or its note on e-mail addresses do.
 * Example: 'Leave a Reply Cancel reply' -> comment-form, ends.
 * Source: WordPress comment_form() in its translations.
 */
export function commentFormRule(line: Line, place: Place): Found | null {
  if (line.words.length > MAX_CHARS || place === 'head') return null
  const isPrivate = /will not be published|nicht veröffentlicht|no será publicad|ne sera pas publi|non sarà pubblicat|не будет опубликован/i.test(line.words)
  if (OPENS.test(line.words)) return { kind: 'comment-form', rule: 'comment-form', ends: true, ...(isPrivate ? { means: { emailPrivate: true } } : {}) }
  if (INSIDE.test(line.words))
    return { kind: 'comment-form', rule: 'comment-form-field', ...(isPrivate ? { ends: true as const, means: { emailPrivate: true } } : {}) }
  return null
}
