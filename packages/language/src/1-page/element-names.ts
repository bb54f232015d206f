/** Elements that start a line of their own. Source: WHATWG HTML, 15.3 (rendering: display block, list-item and the table displays), and controls that stand apart. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset
   h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main menu nav ol optgroup option p plaintext pre search section select summary
   table tbody td tfoot th thead tr ul video xmp amp-ad amp-carousel amp-img amp-sidebar amp-social-share`.split(/\s+/),
)

/** Elements whose character data is not visible text. Source: WHATWG HTML, 15.3.1 (hidden elements) and the fallback content of embedded content. */
export const INVISIBLE_ELEMENTS: ReadonlySet<string> = new Set(
  'applet area audio base basefont canvas datalist embed frame head iframe link meta noembed noframes noscript object param rp script source style svg template textarea title track'.split(
    ' ',
  ),
)
