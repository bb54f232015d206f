import type { Context } from 'hono'
import type { SiteEnv, Viewer } from '../site-options.ts'
import { REVIEW_SCRIPT, SCRIPT, STYLE, ICON } from './assets.ts'
import { mayReview } from '../publish/index.ts'
import { keyHelp } from './key-help.ts'
import { type Html, html, NOTHING } from './html.ts'
import { lookOf, type Look } from './look.ts'
import { csrfField, NONCE } from './markers.ts'
import type { Page, Section } from './page.ts'

const SECTIONS: readonly { section: Section; name: string; address: string; key: string }[] = [
  { section: 'front', name: 'Front', address: '/', key: 'f' },
  { section: 'search', name: 'Search', address: '/search', key: 's' },
  { section: 'commitments', name: 'Warnings and promises', address: '/commitments', key: 'w' },
  { section: 'contacts', name: 'Contacts', address: '/contacts', key: 'c' },
  { section: 'calendar', name: 'Calendar', address: '/calendar', key: 't' },
  { section: 'people', name: 'People and states', address: '/people', key: 'p' },
  { section: 'sources', name: 'Sources', address: '/sources', key: 'q' },
  { section: 'about', name: 'Method', address: '/about', key: 'a' },
]

/** The whole document round a page's body. */
export function documentOf(c: Context<SiteEnv>, page: Page): Html {
  const { settings } = c.get('options')
  const viewer = c.get('viewer')
  const look = lookOf(c)
  return html`<!doctype html>
<html lang="en"${look.theme === 'system' ? NOTHING : html` data-theme="${look.theme}"`}${look.keys ? html` data-keys="on"` : NOTHING}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${look.theme === 'system' ? 'light dark' : look.theme}">
<title>${page.title === settings.name ? page.title : `${page.title} · ${settings.name}`}</title>
${page.description ? html`<meta name="description" content="${page.description}">\n` : NOTHING}${
  page.noindex ? html`<meta name="robots" content="noindex">\n` : NOTHING
}<link rel="icon" href="${ICON.address}">
<link rel="stylesheet" href="${STYLE.address}" nonce="${NONCE}">
${(page.feeds ?? []).map(({ title, address, type }) => html`<link rel="alternate" type="${type}" title="${title}" href="${address}">\n`)}${page.head ?? NOTHING}
<script src="${SCRIPT.address}" nonce="${NONCE}" defer></script>
${mayReview(viewer) ? html`<script src="${REVIEW_SCRIPT.address}" nonce="${NONCE}" defer></script>` : NOTHING}
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
${masthead(c, page.section)}
<main id="main" tabindex="-1">
${page.body}
</main>
${footer(viewer, look, c.req.url)}
${look.keys ? keyHelp(SECTIONS) : NOTHING}
</body>
</html>`
}

function masthead(c: Context<SiteEnv>, current: Section | undefined): Html {
  const { settings, now } = c.get('options')
  return html`<header class="masthead">
<div class="masthead-row">
<p class="masthead-day"><time datetime="${now().slice(0, 10)}">${dayInWords(now())}</time></p>
<p class="masthead-name"><a href="/">${settings.name}</a></p>
<form class="masthead-search" action="/search" role="search"><label class="unseen" for="masthead-q">Search the record</label><input id="masthead-q" name="q" type="search" placeholder="Search the record" autocomplete="off"><button>Search</button></form>
</div>
<nav class="sections" aria-label="Sections"><ul>
${SECTIONS.map(
  ({ section, name, address, key }) =>
    html`<li><a href="${address}" data-go="${key}"${section === current ? html` aria-current="page"` : NOTHING}>${name}</a></li>\n`,
)}<li class="sections-read"><a href="/read" data-go="r"${current === 'read' ? html` aria-current="page"` : NOTHING}>Read a page</a></li>
</ul></nav>
</header>`
}

// Made once: making one takes longer than the rest of a page's head.
const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const dayInWords = (now: string): string => DAY.format(new Date(now))

function footer(viewer: Viewer, look: Look, url: string): Html {
  const { pathname, search } = new URL(url)
  const choice = (theme: Look['theme'], name: string) =>
    html`<button name="theme" value="${theme}"${look.theme === theme ? html` aria-pressed="true"` : html` aria-pressed="false"`}>${name}</button>`
  return html`<footer class="footer">
<p><strong>Said, not so.</strong> Every line stands on exact characters of a page and on the chain of who reported it. Nothing here is a fact check.</p>
<form class="footer-look" method="post" action="/look">${csrfField}<input type="hidden" name="back" value="${pathname + search}">
<fieldset><legend>Colours</legend>${choice('system', 'As the system')}${choice('light', 'Light')}${choice('dark', 'Dark')}</fieldset>
<fieldset><legend>Keys</legend><button name="keys" value="${look.keys ? 'off' : 'on'}" aria-pressed="${String(look.keys)}">${look.keys ? 'On' : 'Off'}</button></fieldset>
</form>
<ul class="footer-links"><li><a href="/about">About the method</a></li><li><a href="/saved">Saved searches</a></li><li><a href="/sources">Sources and feeds</a></li>${
    viewer.role === 'owner' || viewer.role === 'administrator' ? html`<li><a href="/admin">Administration</a></li>` : NOTHING
  }<li><a href="/api">API</a></li>${
    viewer.role === 'owner'
      ? html`<li>Only this machine reaches this site</li>`
      : viewer.role === 'stranger'
        ? html`<li><a href="/login">Sign in</a></li>`
        : html`<li>Signed in as ${viewer.name}</li>`
  }</ul>
</footer>`
}
