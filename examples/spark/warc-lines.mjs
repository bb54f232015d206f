// Paths of WARC files in, one a line; their pages out as JSON lines for `readout batch`. What is left out is said on standard error. Used by read_archive.py.
import process from 'node:process'
import { createInterface } from 'node:readline'

const from = (name) => import(new URL(`../../packages/${name}/src/index.ts`, import.meta.url).href)
const [{ readWarc }, { decodeBytes }] = await Promise.all([from('ingest'), from('language')])

for await (const path of createInterface({ input: process.stdin }))
  for await (const entry of readWarc(path.trim())) {
    if ('left' in entry) console.error(`${entry.url}: left out, ${entry.left}`)
    else if (entry.page.mediaType === 'application/pdf') console.error(`${entry.page.url}: left out, readout batch takes words, not PDF`)
    else {
      const { bytes, url, fetched, charset, mediaType } = entry.page
      const { text } = decodeBytes(bytes, charset)
      const line = JSON.stringify({ id: url, [mediaType === 'text/plain' ? 'text' : 'html']: text, url, fetched })
      if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
