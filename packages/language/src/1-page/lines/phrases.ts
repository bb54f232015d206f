import type { Furniture } from '@readout/record'
import type { Place } from './line.ts'

/** One family of fixed phrases: the whole line, or its opening, and where it may stand. `max` is the longest line in characters that it may take. */
export type Phrase = { kind: Furniture['kind']; rule: string; pattern: RegExp; places: Place[] | 'anywhere'; max: number; keep?: true }

/**
 * Lines that are furniture by their words, sorted by family.
 * Source: WordPress core and its common plug-ins (comment form, Jetpack sharing, Yoast's feed footer), share and consent widgets, and the families
 * counted in surveys of news and blog pages.
 */
export const PHRASES: Phrase[] = [
  // advert
  {
    kind: 'advert',
    rule: 'advert-label',
    pattern:
      /^(?:[-–—\s]*)(?:advertisement|advertising|advert|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|sponsored(?: content)?|promoted|paid content|ad)(?: feedback)?(?:[-–—:.\s]|scroll to continue|story continues below|continue reading below)*$/iu,
    places: 'anywhere',
    max: 80,
  },
  {
    kind: 'advert',
    rule: 'advert-below',
    pattern:
      /^(?:story|article|text|content)\s(?:continues|resumes)\s(?:below|after)(?:\s(?:this|the))?(?:\s(?:advertisement|ad|advertising|video|image|gallery|story))?[.:]?$/i,
    places: 'anywhere',
    max: 80,
  },
  {
    kind: 'advert',
    rule: 'affiliate',
    pattern:
      /^(?:(?:we|this (?:article|post|page|site)|our (?:site|articles)) (?:may|might|can|contains?|includes?|earns?|receives?)\b.{0,60}\b(?:affiliate|commission)|as an amazon associate|affiliate (?:disclosure|links?))/i,
    places: 'anywhere',
    max: 400,
  },
  // comment form
  {
    kind: 'comment-form',
    rule: 'comments-closed',
    pattern: /^(?:comments (?:are|have been) (?:closed|disabled|off)|commenting (?:has been|is) (?:closed|disabled|turned off))\b/i,
    places: 'anywhere',
    max: 120,
  },
  {
    kind: 'comment-form',
    rule: 'comment-call',
    pattern:
      /^(?:(?:view|show|see|read|load|join|hide|open|post|add|write) (?:all |the |a |your |more |\d{1,7} ){0,6}(?:comments?|conversation|discussion)(?: \(?\d+\)?)?|join the (?:conversation|discussion)|be the first to (?:comment|leave a comment|review)|what do you think\?|have your say|log in to (?:comment|reply)|sign in to comment|you must be (?:logged|signed) in to (?:post a )?comment\.?|notify me of (?:follow-?up|new) (?:comments|posts) by e-?mail\.?|this site uses akismet.*)[.!:]?$/i,
    places: 'anywhere',
    max: 140,
  },
  // cookie
  {
    kind: 'cookie',
    rule: 'cookie-notice',
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking)|diese (?:web)?seite|ce site)\b.{0,120}\bcookies?\b|we'll assume you(?:'|’)re ok with this|your privacy choices|cookie (?:settings|policy|preferences|notice)|accept (?:all )?cookies|manage (?:cookies|consent|preferences)|do not sell (?:or share )?my (?:personal )?(?:information|data))/i,
    places: 'anywhere',
    max: 500,
  },
  // copyright
  {
    kind: 'copyright',
    rule: 'copyright-line',
    pattern:
      /^(?:©|\(c\)\s|&copy;|copyright\b(?:\s(?:©|\(c\)|\d{4}|by\b|notice|20\d\d))|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|все права защищены)/iu,
    places: 'anywhere',
    max: 500,
  },
  {
    kind: 'copyright',
    rule: 'copyright-notice',
    pattern: /(?:this material may not be published, broadcast|all rights reserved\.?$|\bcopyright \d{4}\b.{0,80}$)/i,
    places: ['tail'],
    max: 400,
  },
  // correction: kept, since it changes the record
  {
    kind: 'correction',
    rule: 'correction',
    pattern:
      /^[*([]{0,3}(?:(?:correction|corrections|clarification|editor[’']?s[’']? note|editors[’'] note|amendment|update)(?:\s?[(,][^:]{1,40})?\s?[:—–]|this (?:story|article|post|report|piece) (?:has been|was) (?:updated|corrected|amended|edited|clarified)\b|an earlier version of this (?:story|article|report|post)\b)/i,
    places: 'anywhere',
    max: 600,
    keep: true,
  },
  // navigation
  {
    kind: 'navigation',
    rule: 'page-control',
    pattern:
      /^(?:skip to (?:main )?(?:content|navigation|search)|(?:back|go|return) to (?:top|home(?:page)?|main page|previous page)|(?:previous|next|prev|older|newer)(?: (?:article|post|story|page|slide|posts|stories))?|load more|show (?:more|less)|view (?:all|more|gallery)|see (?:all|more)|scroll (?:down|up|to top)|open (?:menu|search)|close(?: menu| dialog| modal)?|menu|search|home|toggle .{0,20}|expand|enlarge image|image \d+ of \d+|\d+ of \d+|\d+\s?\/\s?\d+|play video|play|pause|mute|listen to (?:this )?article|listen|hide caption|toggle caption|print(?: this| version)?(?: article| page)?|printable version|text size|font size|resize font|a-?\s?a\+?)[…:>»«<\s]*$/i,
    places: 'anywhere',
    max: 60,
  },
  {
    kind: 'navigation',
    rule: 'breadcrumb',
    pattern: /^(?:home|startseite|accueil|inicio|начало|главная)\s?(?:[>»›/|]|→).{1,120}$/iu,
    places: ['head'],
    max: 140,
  },
  { kind: 'navigation', rule: 'transcript-time', pattern: /^\d{1,2}:\d{2} [ap]\.?m\.?(?: [ecmp][sd]?t)?\.?$/i, places: ['head'], max: 20 },
  {
    kind: 'navigation',
    rule: 'transcript-mark',
    pattern: /^(?:via (?:tele(?:conference|phone)|video(?: ?conference)?)|end|#\s?#\s?#|-\s?30\s?-|\*\s?\*\s?\*)\.?$/i,
    places: 'anywhere',
    max: 40,
  },
  // paywall: before the newsletter, whose call opens like it
  {
    kind: 'paywall',
    rule: 'paywall-call',
    pattern:
      /^(?!.{0,200}\b(?:newsletters?|inbox|e-?mails?|alerts)\b)(?:already (?:a |have a |an? )?(?:subscriber|member|subscription|subscribed|account|registered)\b|(?:to|please) (?:continue|keep) reading\b|(?:subscribe|register|log ?in|sign in|become a (?:member|subscriber)) (?:now |today )?(?:to|and) (?:continue|keep|read|unlock|access|get)\b|(?:(?:the )?(?:rest|remainder) of )?(?:this|the) (?:article|story|content|page) is (?:only |exclusively |reserved )?(?:for|available (?:only )?(?:to|for)) (?:our )?(?:paying |registered )?(?:subscribers|members|registered|readers)|(?:for )?(?:our )?(?:subscribers|members) only[.!]?$|(?:premium|subscriber|member)[ -](?:only |exclusive )?(?:content|article|story)\.?$|(?:you have|you've) (?:reached|read|used) (?:your|all|the) .{0,40}\b(?:limit|free|articles)|unlock (?:this|full|unlimited)|you (?:have|'ve) \d+ free articles?|create (?:a |your )?free account|log in$|sign in$|subscribe$|register$)/i,
    places: 'anywhere',
    max: 260,
  },
  // newsletter
  {
    kind: 'newsletter',
    rule: 'newsletter-call',
    pattern:
      /^(?:sign[ -]?up (?:for|to|here|now|today)\b|subscribe (?:to|now|today|here|for)\b|get (?:the|our|all the|breaking|daily|more|your|email)\b.{0,60}\b(?:inbox|newsletters?|alerts?|email|updates|delivered)\b|(?:join|receive) (?:our|the)\b.{0,40}\b(?:newsletter|mailing list|channel|inbox)\b|enter your e-?mail|your e-?mail address$|e-?mail address\s?\*?$|want (?:more|the latest|to)\b.{0,80}\b(?:newsletter|inbox|sign up|subscribe)\b|(?:our|the) (?:daily|weekly|morning|free) newsletter|newsletter(?: signup| sign-up| abonnieren)?$|thanks? (?:you )?for (?:signing up|subscribing)|don['’]t miss (?:out on )?(?:a|any|our|the latest)\b.{0,60}|by (?:signing up|subscribing|submitting|providing)\b.{0,200}\b(?:agree|consent|privacy)\b|stay (?:up to date|informed|updated|in the loop|tuned)\b.{0,80}\b(?:newsletter|subscribe|sign|inbox|notifications?|follow)\b|download (?:the|our) .{0,40}\bapp\b|follow our .{0,30}\bchannel\b)/i,
    places: 'anywhere',
    max: 320,
  },
  // related
  {
    kind: 'related',
    rule: 'related-label',
    pattern:
      /^[-–—>»▶►•*\s[(]{0,4}(?:read(?: more| next| also| this| now)?|also read|more (?:on|from|in|about) .{1,60}|more (?:stories|news|articles|coverage|like this|to read|reading|information|top stories)|(?:top|latest|breaking|trending|featured|recent|popular|our latest|more|other|top) (?:stories|news|posts|articles|headlines|videos|now|topics|today)|related(?: (?:stories?|articles?|news|posts?|content|links?|topics?|coverage|items?|reading|video|videos))?|recommended(?: (?:for you|stories|articles|reading|videos?))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed|want to read)|see (?:also|more)|don['’]?t miss|most (?:read|popular|viewed|commented|recent|shared)|trending(?: now| topics| today)?|up next|what to (?:read|watch|know) next|editors?['’]? picks?|keep reading|further reading|in case you missed it|watch(?: now| live| more| next| also| this)?|lies auch|lesen sie auch|mehr zum thema|auch interessant|à lire aussi|lire aussi|a lire|leggi anche|lee también|te puede interesar|leia (?:também|mais)|veja também|lees ook|читайте также|по теме|смотрите также)\s?[:…»>.\])-]{0,3}$/iu,
    places: 'anywhere',
    max: 90,
  },
  {
    kind: 'related',
    rule: 'related-colon',
    pattern:
      /^[-–—>»▶►•*\s[(]{0,4}(?:READ MORE|NEXT STORY|NEXT|READ ALSO|ALSO READ|READ NEXT|READ|RELATED|WATCH|SEE ALSO|MORE|DON['’]?T MISS|LISTEN|EXPLAINED|OPINION|Read more|Read also|Also read|Read More|Also Read|Read Also|Related|Related story|Related article|Recommended|See also|See Also|Watch|Watch more|Don['’]t miss|More on this|Further reading|Lesen Sie auch|Lies auch|Mehr dazu|À lire aussi|Lire aussi|Leggi anche|Lea también|Lee también|Leia também|Leia mais|Veja também|Lees ook|Читайте также)\s?[:|»>–—-]\s?\S.{0,200}$/u,
    places: 'anywhere',
    max: 240,
  },
  {
    kind: 'related',
    rule: 'read-more-about',
    pattern:
      /^(?:(?:read|see|find|view|click here (?:for|to read)|for) (?:more|the latest|all|full coverage)\b.{0,60}\b(?:here|coverage|about this|stories|news)\b.{0,40}|click here\b.{0,80}|(?:this|our) (?:story|article) is part of\b.{0,120}|read (?:the rest|more|the full (?:story|article|report|text)|full story|full article|on|it)(?: (?:here|at|on|from|of)\b.{0,80})?)[.:»>…\s]*$/i,
    places: ['middle', 'tail'],
    max: 160,
  },
  // republished
  {
    kind: 'republished',
    rule: 'appeared-first-on',
    pattern: /^the post .{1,200} (?:appeared first on|first appeared on) .{1,100}$/i,
    places: 'anywhere',
    max: 320,
  },
  {
    kind: 'republished',
    rule: 'originally-published',
    pattern:
      /^[([*_]{0,2}(?:(?:this|the) (?:article|story|piece|post|report|interview|column|essay|content|op-?ed|commentary)\b.{0,60}\b(?:first|originally|previously)? ?(?:appeared|published|ran|posted|produced|reported|distributed|republished|reprinted|syndicated)\b.{0,160}|(?:originally|first) (?:published|appeared|posted) (?:on|in|by|at|as)\b.{1,160}|(?:republished|reprinted|reproduced) (?:with permission|from|under|courtesy)\b.{0,160}|syndicated (?:from|by|via)\b.{0,100}|[([]?with (?:agency )?inputs? from\b.{1,80}|this story (?:has not been edited|is published from|is auto-generated|was auto-generated)\b.{0,160})$/i,
    places: ['head', 'tail'],
    max: 320,
  },
  // share
  {
    kind: 'share',
    rule: 'share-call',
    pattern:
      /^(?:share (?:this|on|via|the|with|to|it|article|story|post|your|by|full article)\b.{0,60}|click to (?:share|email|print|copy|tweet)\b.{0,60}|tweet (?:this|about)\b.{0,30}|(?:follow|like|find|connect with) us (?:on|at)\b.{0,80}|(?:follow|join) (?:us|me|him|her|them)?\s?on (?:twitter|facebook|instagram|telegram|whatsapp|x|google|linkedin|youtube)\b.{0,80}|email (?:this|a friend|article|to a friend)\b.{0,30}|opens in (?:a )?new (?:window|tab)|\d+(?:[.,]\d+)?[km]? shares?|copy (?:this )?(?:url|link)\b.{0,30}|add .{1,30} (?:on google|to your google.{0,20})|send (?:this )?(?:to a friend|by e-?mail)|get link|report (?:this )?(?:ad|error|a typo|an error)|see (?:an )?error.{0,40}|recommend this)\.?$/i,
    places: 'anywhere',
    max: 110,
  },
  // tags
  {
    kind: 'tags',
    rule: 'tags-label',
    pattern:
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|keywords?|more about|schlagworte|themen|temas|étiquettes|mots[- ]clés|argomenti|тег(?:и)?|темы|etiquetas|labels|in this article)\s?[:|]\s?.{0,260}$/iu,
    places: ['head', 'tail'],
    max: 300,
  },
  { kind: 'tags', rule: 'tags-word', pattern: /^(?:tags?|topics?|filed under|categor(?:y|ies)|more about|related topics)\s?:?$/i, places: 'anywhere', max: 30 },
]
