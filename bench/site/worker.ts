import process from 'node:process'
import { read } from '@readout/language'
import { openStore, saveReading } from '@readout/store'
import { inventedPage } from './invented-pages.ts'

// Reads invented pages by the rules and keeps them, one after the other with a pause between (in milliseconds), until it is told to end.
const [dataDir = '', first = '0', pauseMs = '0'] = process.argv.slice(2)
const store = await openStore({ dataDir })
let going = true
let kept = 0
process.on('message', () => {
  going = false
})
process.send?.({ ready: true })
for (let page = Number(first); going; page++) {
  const bytes = new TextEncoder().encode(inventedPage(page, 20))
  const reading = await read({ bytes, mediaType: 'text/html', url: `https://times.example/${page}`, published: '2031-05-06' })
  await saveReading(store, { bytes, reading, input: {}, now: new Date().toISOString(), rights: { kind: 'own' } })
  kept++
  // Lets the message in.
  await new Promise((resolve) => setTimeout(resolve, Number(pauseMs)))
}
await store.close()
process.send?.({ kept }, () => process.exit(0))
