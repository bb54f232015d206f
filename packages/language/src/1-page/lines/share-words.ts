import type { Found, Line } from './line.ts'

/** Words of share bars; a line of nothing else is one. Source: share widgets (AddThis, AddToAny, ShareThis, Jetpack) and site share bars. */
const WORDS = new Set(
  `add all article bluesky bookmark by comment comments compartilhar compartir condividi copied copy email e-mail facebook fb favorites flip flipboard follow gift google
   icon instagram like line link linkedin mail mastodon messenger more news partager pin pinterest pocket post print print-friendly reddit rss save send share shares sharing skype story sumo teilen
   telegram this threads tiktok to tumblr tweet twitter via viber vk wechat whatsapp x xing youtube поделиться твитнуть on article.`.split(/\s+/),
)
const STRONG =
  /^(?:bluesky|bookmark|compartilhar|compartir|condividi|copy|email|e-mail|facebook|flipboard|instagram|linkedin|messenger|partager|pinterest|pocket|print|reddit|save|share|shares|teilen|telegram|tumblr|tweet|twitter|viber|vk|whatsapp|xing|youtube|поделиться)$/
const MAX_CHARS = 160
const MAX_WORDS = 20

/** Line rule: a bar of share buttons, by its words. Example: 'Share Tweet WhatsApp Copy link' -> share. */
export function shareWordsRule(line: Line): Found | null {
  if (line.words.length > MAX_CHARS) return null
  const words = line.words
    .toLowerCase()
    .split(/[\s,.|·•/:()+&]+/)
    .filter(Boolean)
  if (!words.length || words.length > MAX_WORDS) return null
  if (!words.every((word) => WORDS.has(word) || /^\d+(?:[.,]\d+)?[km]?$/.test(word))) return null
  return words.some((word) => STRONG.test(word)) ? { kind: 'share', rule: 'share-words' } : null
}
