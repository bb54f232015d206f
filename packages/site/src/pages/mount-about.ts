import type { Hono } from 'hono'
import { html } from '../layout/html.ts'
import { renderPage } from '../layout/page.ts'
import type { SiteEnv } from '../site-options.ts'

/** Mounts the page about the method: what a line is, what it is not, how it comes about, what the signs mean. */
export function mountAbout(app: Hono<SiteEnv>): void {
  app.get('/about', (c) =>
    renderPage(c, {
      title: 'About the method',
      section: 'about',
      description: 'What a line of the record is, how it comes about, what its signs mean and what it never says.',
      body: html`<article class="prose"><h1>About the method</h1>
<p>This site reads news pages and official accounts and keeps the record behind them: who said what, through whom, to whom. A line here says that <em>somebody said something</em>, not that it is so.</p>
<h2>Three laws</h2>
<ol><li><strong>Grounded.</strong> Every line stands on exact characters of a page as it was fetched. “Show words” lights them. If the page changes and the characters are gone, the line is shown as having lost its ground; it is never moved to words that are merely alike.</li>
<li><strong>Said, not so.</strong> A condition stays a condition, a denial a denial, a future a future. Nothing here is rated true or false. An unknown speaker is written as unknown.</li>
<li><strong>Nothing of a person’s is lost.</strong> What a person checked, corrected or withdrew is kept apart from what the machine read, and laid over it again each time the machine reads anew.</li></ol>
<h2>What the signs mean</h2>
<dl class="facts"><div><dt><span class="w said">dashed</span></dt><dd>Read by machine, checked by nobody.</dd></div><div><dt><span class="w said solid">solid</span></dt><dd>A person checked or added it; name and time stand under the line.</dd></div>
<div><dt>“marks”</dt><dd>Quotation marks stand only round words that stood between marks on the page. A paraphrase is shown as one, and by whom.</dd></div>
<div><dt>A › B › C</dt><dd>The chain of reporting: A spoke, B reported it, C’s page carries it. A hop that the page does not name is written “(not named)”.</dd></div>
<div><dt>worked out</dt><dd>The page does not say so outright; what it was worked out from stands beside it.</dd></div>
<div><dt>unsure, check</dt><dd>More likely than not a person should look.</dd></div></dl>
<h2>Two sides of one contact</h2>
<p>When both sides publish their own account of a call or meeting, the two are laid side by side, point by point, in their own words. An empty cell means that the text held has no words on the point: not that the point was not raised, and not that a side left it out on purpose. Where only fragments are held, as others quote them, that is said over the table.</p>
<h2>Copies</h2>
<p>One agency’s text on nine pages is one text. Stories are ordered by how many independent texts tell them; copies are counted, shown and not mistaken for agreement.</p>
<h2>How a line comes about</h2>
<p>The bytes of a page are kept as they came, with time and hash. Its text is cut into article and furniture; what was left out of the text is listed under it. Rules and a small model that runs on this machine find speakers, cues and words. Each line keeps the name of the rule that made it. The program is deterministic: the same bytes give the same record.</p>
<h2>Who may see what</h2>
<p>Beyond the machine it runs on, a site shows checked lines only, unless its owner says otherwise and then under a banner. Of a text whose rights are not settled, readers who are not signed in see the headline, the link and the sentence of each line. “Wrong?” under each line needs no account; a named party’s answer stands beside the line. A line mended after publication says so.</p>
<h2 id="example">An invented example</h2>
<p>The project comes with coverage of a dispute between invented states, told by invented outlets. <code>npm start</code> reads it into an empty store; <code>readout serve --demo</code> does the same.</p></article>`,
    }),
  )
}
