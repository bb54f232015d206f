import { type Html, html, NOTHING } from '../../layout/html.ts'
import { csrfField } from '../../layout/markers.ts'

/** The form to follow a feed or a list of feeds. */
export function followForm(problem?: string): Html {
  return html`<form class="follow" method="post" action="/sources/follow" enctype="multipart/form-data">${csrfField}<h3>Follow a source</h3>${problem ? html`<p class="problem" role="alert">${problem}</p>` : NOTHING}
<div class="field"><label for="follow-url">Address of a feed or sitemap</label><input id="follow-url" name="url" type="url" placeholder="https://…/feed.xml"></div>
<div class="field"><label for="follow-rights">Whose text</label><select id="follow-rights" name="rights"><option value="unknown">unknown: strangers see headline, link and the sentence of each line</option><option value="own">our own</option><option value="public-domain">public domain</option></select></div>
<p><button class="quiet">Follow</button> <span class="hint">The address is asked by the workers: <code>readout worker</code>, or <code>readout fetch</code> once. A whole list comes in by <code>readout import feeds.opml</code>.</span></p></form>`
}
