import { type Html, html, NOTHING } from '../../layout/html.ts'
import { csrfField } from '../../layout/markers.ts'

/** What the doors show again after a fault: what was given, and what to do. */
export type DoorsSetting = { problem?: { door: 'read' | 'compare'; message: string }; link?: string; a?: string; b?: string; level?: 1 | 2 }

/** The two doors: read a page, compare two accounts. Nothing else stands in the way. */
export function doors({ problem, link = '', a = '', b = '' }: DoorsSetting = {}): Html {
  const told = (door: 'read' | 'compare') =>
    problem?.door === door ? html`<p class="problem" role="alert" id="${door}-problem">${problem.message}</p>` : NOTHING
  return html`<div class="doors">
<form class="door" method="post" action="/read" enctype="multipart/form-data" id="read-door">${csrfField}
<h2>Read a page</h2>${told('read')}
<div class="field"><label for="read-link">Link, or pasted text</label><textarea id="read-link" name="page" rows="4" placeholder="https://…  or the text itself">${link}</textarea></div>
<div class="field"><label for="read-file">or a file (.html .txt .pdf .eml)</label><input id="read-file" name="file" type="file" accept=".html,.htm,.txt,.md,.pdf,.eml"></div>
<p><button>Read</button></p>
</form>
<form class="door" method="post" action="/compare">${csrfField}
<h2>Compare two accounts</h2>${told('compare')}
<div class="field"><label for="compare-a">A — one side’s text, or a link to it</label><textarea id="compare-a" name="a" rows="2">${a}</textarea></div>
<div class="field"><label for="compare-b">B — the other side’s</label><textarea id="compare-b" name="b" rows="2">${b}</textarea></div>
<p><button>Compare</button></p>
</form>
</div>
<p class="doors-promise">Nothing is published. Only the page you name is requested.</p>`
}
