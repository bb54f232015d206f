import type { Furniture } from '@readout/record'

/**
 * Words of class, id, role and test-id attributes that name furniture, and the family they name. An attribute is cut at everything that is no letter or
 * digit and at capitals ("relatedPosts-box" -> related posts box).
 * Source: class names of common themes (WordPress core, block and classic themes; AMP; BEM style news sites) and the families counted in page furniture surveys.
 */
const NAMES: Record<Furniture['kind'] | 'none', string> = {
  advert:
    'ad adbox donate donation donations ads adsense adslot adunit advert advertise advertisement advertising advertorial advertorials adverts adwrapper commercial dfp outbrain promo promoted promos promotion promotional promotions sponsor sponsored sponsors taboola zergnet affiliate',
  age: '',
  byline: 'author authorbio authorbox authors bio biography byline contributor contributors',
  caption: 'gallery photogallery slideshow slider',
  'comment-count': '',
  'comment-form': 'comment commentlist comments commentform commenting commentarea disqus discussion hyvor livefyre respond coral reply',
  cookie: 'ccpa consent cookie cookiebanner cookies gdpr onetrust privacy',
  copyright: 'copyright disclaimer',
  correction: '',
  dateline: '',
  'image-credit': '',
  'meta-line': '',
  navigation:
    'breadcrumb breadcrumbs carousel footer footnav jumplinks masthead megamenu menu menus nav navbar navigation offcanvas pager pagination pagenav paginator prevnext searchform sidebar sidenav skiplink skip sitemap subnav subfooter toc toolbar topbar widget widgets leaderboard login signin popup modal lightbox tooltip dialog drawer overlay weather ticker popover hidden dnone visuallyhidden sronly screenreader cite citations citation',
  newsletter: 'mailchimp mailinglist newsletter newsletters optin signup subscribe subscription subscriptions',
  none: '',
  paywall: 'paywall metered regwall piano',
  published: '',
  'reading-time': '',
  related:
    'videodetails videotitle alsoread aside jetpackrelated latest latestnews livetv moreon morenews morestories mostread mostpopular mostviewed nextarticle popular readalso readmore readnext recirc recirculation recommend recommendation recommendations recommended related relatedarticles relatedcontent relatedlinks relatedposts relatedstories seealso teaser teasers topstories trending upnext yarpp rec suggested suggestions',
  republished: '',
  share: 'addthis addtoany follow sharebar sharebuttons sharedaddy sharethis sharetools sharing share socials social socialbar socialmedia socialshare sd',
  'source-link': '',
  tags: 'hashtags keywords tagcloud taglist tags tagged topics',
  'wire-credit': '',
}

/** Family by attribute word. */
export const FURNITURE_NAMES: ReadonlyMap<string, Furniture['kind']> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names
      .split(' ')
      .filter(Boolean)
      .map((name) => [name, kind as Furniture['kind']] as const),
  ),
)

/** Elements that are furniture by their meaning. Source: WHATWG HTML 4.3 (sections), 4.10 (forms). */
export const FURNITURE_ELEMENTS: ReadonlyMap<string, Furniture['kind']> = new Map<string, Furniture['kind']>([
  ['aside', 'related'],
  ['button', 'navigation'],
  ['dialog', 'navigation'],
  ['footer', 'navigation'],
  ['form', 'navigation'],
  ['menu', 'navigation'],
  ['nav', 'navigation'],
  ['select', 'navigation'],
])

/** Names of an image's caption or credit inside a picture's box. */
export const CAPTION_NAMES: ReadonlySet<string> = new Set('caption captions figcaption imagecaption photocaption imgcaption legend bildunterschrift'.split(' '))
export const CREDIT_NAMES: ReadonlySet<string> = new Set(
  'copyright credit credits creditline imagecredit photocredit photographer rights attribution'.split(' '),
)

/** Roles of WAI-ARIA 1.2 that are furniture. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar'.split(' '),
)

/** The words of an attribute. Example: 'relatedPosts--box' -> ['related', 'posts', 'box']. */
export function nameWords(value: string): string[] {
  return value
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
}

/** Names of the short text over an article that sums it up. */
export const STANDFIRST_NAMES: ReadonlySet<string> = new Set(
  'chapeau deck dek description entradilla excerpt intro lead lede ledetext standfirst strapline subheadline subheading subhead subtitle subtitulo summary synopsis teasertext teaserlead articlelead vorspann'.split(
    ' ',
  ),
)

/** Families whose boxes stand inside articles and are long: believed up to a larger share of the text. */
export const STRONG_KINDS: ReadonlySet<Furniture['kind']> = new Set<Furniture['kind']>(['byline', 'comment-form', 'cookie', 'newsletter', 'paywall', 'share'])
