import { Rights } from '@readout/record'
import type { HeldSource } from '@readout/store'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { csrfField } from '../../layout/markers.ts'
import type { Viewer } from '../../site-options.ts'

/** Whose a text can be. */
export const RightsKind = Rights.shape.kind

/** True for those who administer the site. */
export const mayAdminister = ({ role }: Viewer): boolean => role === 'owner' || role === 'administrator'

/** The forms under a source's provenance for those who administer: whose text it is, and taking it away. */
export function sourceForms(viewer: Viewer, { id: source, rights, licence }: Pick<HeldSource, 'id' | 'rights' | 'licence'>): Html {
  if (!mayAdminister(viewer)) return NOTHING
  return html`<section class="source-forms"><h2>Administer</h2><form method="post" action="/sources/${source}/rights" class="filters">${csrfField}<label>Whose text <select name="rights">${RightsKind.options.map((kind) => html`<option value="${kind}"${kind === rights ? html` selected` : NOTHING}>${kind.replace('-', ' ')}</option>`)}</select></label> <label>Licence <input name="licence" value="${licence ?? ''}" maxlength="200"></label> <button class="quiet">Set</button></form>
<details><summary>Withdraw this source</summary><form method="post" action="/sources/${source}/withdraw">${csrfField}<p>Its bytes, text and lines go; a note with hash, dates and your reason stays.</p><div class="field"><label for="withdraw-reason">Reason, shown to everybody</label><input id="withdraw-reason" name="reason" required maxlength="500"></div><label class="check"><input type="checkbox" name="sure" value="yes" required> I am sure</label><p><button>Withdraw</button></p></form></details></section>`
}
