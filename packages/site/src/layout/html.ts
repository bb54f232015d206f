import { html as template, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup that is escaped already and goes into a page as it stands. */
export type Html = HtmlEscapedString

/**
 * Markup with every value in it escaped; values are text, numbers, markup, lists of these, or nothing. Never a promise: pages load first, then render.
 * Example: html`<b>${'<i>'}</b>` -> '<b>&lt;i&gt;</b>'.
 */
export const html = template as (strings: TemplateStringsArray, ...values: unknown[]) => Html

export { raw }

/** No markup at all. */
export const NOTHING: Html = raw('')

/** Markup joined by words between. Example: joinHtml([a, b], ' · '). */
export function joinHtml(parts: readonly (Html | string)[], between: string): Html {
  return html`${parts.map((part, at) => (at ? [between, part] : part))}`
}
