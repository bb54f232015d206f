import { type Html, html } from './html.ts'

const KEYS: readonly [string, string][] = [
  ['j', 'next card, line or row'],
  ['k', 'the one before'],
  ['o', 'open it; on a line: show its words'],
  ['m', 'mark it as read, or unread again (kept in this browser)'],
  ['/', 'search'],
  ['?', 'this list'],
]

/** The list of keys, opened by `?`; without script it is never shown and nothing needs it. */
export function keyHelp(sections: readonly { name: string; key: string }[]): Html {
  return html`<dialog class="keys" id="keys" aria-labelledby="keys-title">
<h2 id="keys-title">Keys</h2>
<dl>${KEYS.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}
${sections.map(({ name, key }) => html`<div><dt><kbd>g</kbd> <kbd>${key}</kbd></dt><dd>${name}</dd></div>`)}<div><dt><kbd>g</kbd> <kbd>r</kbd></dt><dd>Read a page</dd></div></dl>
<p>The foot of each page switches keys off.</p>
<form method="dialog"><button>Close</button></form>
</dialog>`
}
