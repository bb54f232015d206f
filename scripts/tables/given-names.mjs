// Rebuilds packages/language/src/3-people/tables/given-names.js: given names of persons by gender, from the locales of npm package @faker-js/faker and a list by hand.
//   node scripts/tables/given-names.mjs FOLDER        FOLDER: where @faker-js/faker is installed (it holds node_modules)
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = process.argv[2]
if (!folder) {
  process.stderr.write('usage: node scripts/tables/given-names.mjs FOLDER (with @faker-js/faker installed)\n')
  process.exit(2)
}
const require = createRequire(pathToFileURL(path.join(folder, 'x.js')))
const { allLocales } = require('@faker-js/faker')
const { fold } = await import(new URL('../../packages/language/src/3-people/key.ts', import.meta.url).href)

/** Romanisation of Russian, Ukrainian and Macedonian as English-language papers write it. */
const LATIN = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ѓ: 'g',
  ѕ: 'dz',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ќ: 'k',
  џ: 'dzh',
}
const EXTRA = {
  m: 'abbas abdelaziz abdelfattah abdelmajid abdul abdulaziz abdullah abdulrahman abiy abu ahmad ahmed ahn akbar alassane alberto alexis alexei ali amadou amir anwar antony arif ariel arseniy ashraf asif askar atef avigdor ayman aziz bashar bashir ban binyamin benyamin bill blaise boutros bounnhang boyko bronisław bujar burhan caspar chandrika charles chris cyril dan daoud denis didier dilma dmitri dmitro dmytro donald donatas ehud emil emomali enda enver evo ezzat faisal faiz farouk fayez felix fidel fouad fuad fumio gamal geir gen george ghassan gitanas giorgi gjorge goodluck gurbanguly habib haider hailemariam hakan hamad hamid han haris hassan heiko hishammuddin hosni hossein hu hun hussain hussein ibrahim ilham imad imran isaias islam islom ismail iyad jaber jacob jakaya jalal jamal janez jared jens jeremy jia jin jiri john jomo joko josep jose juha kassym-jomart katsuya kemal khaled khalid khalifa khin kofi konstantinos kurmanbek kyriakos laurent lee lech leonid levon li liam lloyd luis lula luiz ma mahathir mahinda mahmoud mahmud malcolm mamuka manmohan mansour marcos mark marouf masoud massoud maumoon mehmet meles micheál miguel mikheil milos mohamed mohamud mohammad mohammed mohsen moqtada morgan moshe mouammar muammar muhammad muhammadu mulatu musa mustafa najib narendra nasser nawaf nawaz naftali nicolás nikol nouri nur nursultan olaf olafur oleksandr oleksiy olusegun omar oleg osama osman park paul pedro pervez petr petro pham pierre prayut qais qasem qassem rafael rafic rafiq rajab rajiv ram ramush ranil raul recep rex reza riyad robert rodrigo roh ruhakana saad sabah saddam sadiq saeb said salam salman salva sam sani sauli sayyid sebastian seif sergei serzh shahbaz shah shaukat shavkat sheikh shimon shinzo silvan simon slobodan song stephen stipe surakiart susilo taban taro tareq tariq tayyip thabo thaksin thein tony toomas traian truong tsai turki uhuru umaro valdis vaclav victor viktor vitali volodymyr wang wen wladyslaw xi yahya yair yang yannis yasser yasuo yitzhak yoav yoon yoshihide yoweri yusuf zalmay zayed zhang zhao zine zoran',
  f: 'aung annegret angela arancha atifete aishath benazir beata bidhya chandrika christina condoleezza corazon dilma ellen ertharin federica gloria golda hillary hina indira ingrid isabel jacinda jadranka jadwiga kamala karin kersti khaleda kristalina lakshmi lubna madeleine magdalena margrethe mari mary megawati mette michelle mia mirjana monica najla natalia nikki ngozi oksana olha park portia rania retno roberta roza sahle samia sanna sheikh sirimavo sonia susan sushma tarja theresa tipi tsai tzipi ulla ursula vaira victoria viktoria wendy xiomara yingluck yulia zuzana',
}
/** Words of English that a list of names should not make into persons: months, titles, plain words. */
const WORDS = new Set(
  'able ace admiral ai amber an april angel art august autumn baby bear blue brook brown car chance christian cloud court day dean destiny dusty early earnest east end faith forest frank general gift grace green harmony heaven hope honor hunter ice iris island ivory ivy jade judge justice king lake laser love major mark may melody mercy miracle moon multi net north ocean pearl poppy price precious prince princess promise queen rain ray red river rock rocket rose royal ruby sage scarlet season sky snow south star stone storm summer sun sunday tank than the trinity true unique unity valentine van victory war west wilderness will winter wood young mission green america asia china london paris india ireland israel kenya jordan georgia chad austria germany africa europe bush duma houston dallas dakota phoenix brooklyn savannah sydney florence vienna milan geneva roma cairo lima havana santiago sofia odessa medina aden jersey carolina virginia montana alabama arizona bill orange earl duke baron mister doctor senior junior'.split(
    ' ',
  ),
)
WORDS.delete('frank')
for (const kept of ['mark', 'dean', 'grace', 'rose', 'ray', 'bill', 'florence', 'sofia', 'christian', 'angel', 'virginia', 'santiago', 'frank', 'will', 'may'])
  WORDS.delete(kept)

const use = new Map()
const add = (name, gender) => {
  const latin = [...name.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('')
  const key = fold(latin)
  if (!/^[a-z]{3,}$/.test(key) || WORDS.has(key)) return
  use.set(key, (use.get(key) ?? new Set()).add(gender))
}
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (!person?.first_name || /^(?:en_BORK|eo|vi|base)$/.test(locale)) continue
  for (const [gender, letter] of [
    ['male', 'm'],
    ['female', 'f'],
  ])
    for (const name of person.first_name[gender] ?? []) if (!/\s/.test(name)) add(name, letter)
}
for (const [letter, names] of Object.entries(EXTRA)) for (const name of names.split(' ')) add(name, letter)
const list = (wanted) =>
  [...use]
    .filter(([, set]) => [...set].sort().join('') === wanted)
    .map(([name]) => name)
    .sort()
    .join(' ')
const { version } = JSON.parse(readFileSync(path.join(folder, 'node_modules/@faker-js/faker/package.json'), 'utf8'))
const file = new URL('../../packages/language/src/3-people/tables/given-names.js', import.meta.url)
writeFileSync(
  file,
  `/**
 * Given names, folded, by gender: m, f, b for both; parted by space, sorted. Plain JavaScript, so that Node need not strip types from it.
 * Source: locales of npm @faker-js/faker ${version} (MIT), Cyrillic ones romanised; others general knowledge. Made by scripts/tables/given-names.mjs.
 */
export const GIVEN_NAMES = \`use|names
m|${list('m')}
f|${list('f')}
b|${list('fm')}
\`
`,
)
process.stdout.write(`${use.size} names\n`)
