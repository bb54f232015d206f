import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Hono } from 'hono'
import type { SiteEnv } from '../site-options.ts'

/** A file that pages refer to: its address holds its hash, so that it may be kept for ever. */
type Asset = { address: string; type: string; body: string }

const folder = (name: string): URL => new URL(`../${name}`, import.meta.url)

function assetOf(files: readonly string[], name: string, type: string): Asset {
  const body = files
    .filter((file) => existsSync(folder(file)))
    .map((file) => readFileSync(folder(file), 'utf8'))
    .join('\n')
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { address: `/assets/${name.replace('.', `-${hash}.`)}`, type, body }
}

export const STYLE = assetOf(
  ['style/base.css', 'style/frame.css', 'style/article.css', 'style/lists.css', 'style/forms.css', 'style/people.css', 'style/data.css', 'style/print.css'],
  'site.css',
  'text/css; charset=utf-8',
)
export const SCRIPT = assetOf(['script/site.js'], 'site.js', 'text/javascript; charset=utf-8')
/** Sent to those who may correct lines, and to nobody else. */
export const REVIEW_SCRIPT = assetOf(['script/review.js'], 'review.js', 'text/javascript; charset=utf-8')
export const ICON = assetOf(['style/icon.svg'], 'icon.svg', 'image/svg+xml')

/** Serves the stylesheet, the scripts and the icon. */
export function mountAssets(app: Hono<SiteEnv>): void {
  for (const { address, type, body } of [STYLE, SCRIPT, REVIEW_SCRIPT, ICON])
    app.get(address, (c) => c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }))
}
