import { read, type ReadOptions } from '@readout/language'
import { type Range, type Reading, sourcedText } from '@readout/record'
import { demoStates } from './corpus.ts'
import { type CoveragePage, type Expected, loadCoverage, placeOf } from './coverage-pages.ts'
import { dice, emptyTally, isActor, pairUp, type Tally, touches } from './likeness.ts'

const allIn = (wanted: string[], given: string[]): boolean => wanted.every((one) => given.includes(one))
const codesOf = (reading: Reading, ids: string[]): string[] => ids.flatMap((id) => reading.actors.find((actor) => actor.id === id)?.code ?? [])
const starts = (value: string | undefined, wanted: string | undefined): boolean => wanted === undefined || value?.slice(0, wanted.length) === wanted

/** One noun of one page: wanted and given lines, how they meet, and what is wrong with a pair. */
type Noun<G, P> = {
  golds: G[]
  preds: P[]
  like: (gold: G, pred: P) => number
  least: number
  faults: (gold: G, pred: P) => string[]
  words: (gold: G) => string
}

function meet<G extends { optional?: boolean }, P>(noun: Noun<G, P>, tally: Tally, say: (wrong: string) => void): Map<G, P> {
  const pairs = pairUp(noun.golds, noun.preds, noun.like, noun.least)
  const optional = noun.golds.filter((gold) => gold.optional && pairs.has(gold)).length
  const wanted = noun.golds.filter((gold) => !gold.optional)
  tally.gold += wanted.length
  tally.given += noun.preds.length - optional
  for (const gold of wanted) {
    const pred = pairs.get(gold)
    if (!pred) {
      say(`missed: ${noun.words(gold)}`)
      continue
    }
    tally.found++
    const faults = noun.faults(gold, pred)
    if (faults.length) say(`${faults.join(', ')}: ${noun.words(gold)}`)
    else tally.right++
  }
  return pairs
}

/** Tallies of one page, added to `tallies` by noun; gives the words of every miss. */
export function tallyPage(page: CoveragePage, reading: Reading, tallies: Map<string, Tally>): string[] {
  const { expected } = page
  const text = reading.source.text
  const misses: string[] = []
  const tallyOf = (noun: string): Tally => {
    const tally = tallies.get(noun) ?? emptyTally()
    tallies.set(noun, tally)
    return tally
  }
  const say = (noun: string) => (wrong: string) => void misses.push(`examples/${page.file}\t${noun}\t${wrong}`)
  const at = (words: string): Range[] => {
    const place = placeOf(text, words)
    return place ? [place] : []
  }
  const field = (name: string, right: boolean, wanted: unknown): void => {
    const tally = tallyOf('examples/page-fields')
    tally.gold++
    tally.given++
    tally.found++
    if (right) tally.right++
    else say('page-fields')(`${name} is not ${JSON.stringify(wanted)}`)
  }
  tallyFields(expected, reading, field)
  tallyLines({ expected, reading, at, tallyOf, say })
  return misses
}

function tallyFields(expected: Expected, reading: Reading, field: (name: string, right: boolean, wanted: unknown) => void): void {
  const { article } = reading
  const words = (value: string) => value.replace(/\s+/g, ' ').trim()
  const paragraphs = article.paragraphs.map((paragraph) => words(paragraph.exact))
  field('language', article.language.slice(0, 2) === expected.language, expected.language)
  field('first paragraph', paragraphs[0]?.startsWith(words(expected.article.first)) ?? false, expected.article.first)
  field('last paragraph', paragraphs.at(-1)?.endsWith(words(expected.article.last)) ?? false, expected.article.last)
  if (expected.headline)
    field('headline', article.headline !== undefined && words(sourcedText(article.headline)) === words(expected.headline), expected.headline)
  if (expected.outlet) field('outlet', article.outlet !== undefined && words(sourcedText(article.outlet)) === expected.outlet, expected.outlet)
  for (const name of expected.byline ?? [])
    field(
      'byline',
      article.byline.some((one) => words(sourcedText(one)) === name),
      name,
    )
  if (expected.published) field('published', starts(article.published?.value, expected.published), expected.published)
  if (expected.modified) field('modified', starts(article.modified?.value, expected.modified), expected.modified)
  if (expected.charset) field('charset', reading.source.charset === expected.charset, expected.charset)
  if (expected.syndicatedFrom) field('syndicatedFrom', article.syndicatedFrom === expected.syndicatedFrom, expected.syndicatedFrom)
  if (expected.sourceUrl) field('sourceUrl', article.sourceUrl === expected.sourceUrl, expected.sourceUrl)
  for (const image of expected.images ?? []) {
    field(
      'caption',
      article.images.some((one) => one.caption && words(sourcedText(one.caption)) === image.caption),
      image.caption,
    )
    field(
      'credit',
      article.images.some((one) => one.credit && words(sourcedText(one.credit)).includes(image.credit ?? '')),
      image.credit,
    )
  }
}

type Told = {
  expected: Expected
  reading: Reading
  at: (words: string) => Range[]
  tallyOf: (noun: string) => Tally
  say: (noun: string) => (wrong: string) => void
}

function tallyLines({ expected, reading, at, tallyOf, say }: Told): void {
  const isOne = (id: string | null | undefined, names: (string | null)[]) =>
    names.some((name) => (name === null ? id === null || id === undefined : isActor(reading, id, name)))
  type S = Expected['statements'][number]
  const said = meet<S, Reading['statements'][number]>(
    {
      golds: expected.statements,
      preds: reading.statements,
      like: (gold, pred) => {
        const score = dice(gold.content.flatMap(at), pred.content)
        return score < 0.5 ? 0 : score + ((gold.within === undefined) === (pred.parent === undefined) ? 1 : 0)
      },
      least: 0.5,
      words: (gold) => gold.content.join(' … ').slice(0, 90),
      faults: (gold, pred) => [
        ...(isOne(pred.speaker, [gold.by, ...(gold.byAlso ?? []), ...(gold.with ?? [])]) || (pred.coSpeakers ?? []).some((id) => isOne(id, [gold.by]))
          ? []
          : [`speaker is not ${gold.by}`]),
        ...([gold.mode, ...(gold.modeAlso ?? [])].includes(pred.mode) ? [] : [`mode ${pred.mode}`]),
      ],
    },
    tallyOf('examples/statements'),
    say('statements'),
  )
  for (const [gold, pred] of said) {
    if (gold.optional) continue
    const detail = (name: string, right: boolean) => {
      const tally = tallyOf(`examples/statement-${name}`)
      tally.gold++
      tally.given++
      tally.found++
      if (right) tally.right++
      else say(`statement-${name}`)(`${name}: ${gold.content.join(' ').slice(0, 70)}`)
    }
    detail('act', [gold.act, ...(gold.actAlso ?? [])].includes(pred.act))
    if (gold.cue) detail('cue', pred.cue !== undefined && (pred.cue.exact.includes(gold.cue) || gold.cue.includes(pred.cue.exact)))
    if (gold.to)
      detail(
        'addressee',
        gold.to.some((name) => (pred.addressee ?? []).some((id) => isActor(reading, id, name))),
      )
    if (gold.within !== undefined) detail('parent', pred.parent !== undefined && said.get(expected.statements[gold.within] as S)?.id === pred.parent)
    if (gold.terms) detail('terms', pred.terms === gold.terms)
    if (gold.chain) {
      const agents = (reading.chains.find((chain) => chain.id === pred.chain)?.hops ?? []).map((hop) => hop.agent).filter((agent) => agent !== 'page')
      const wanted = gold.chain
      detail('chain', agents.length === wanted.length && wanted.every((name, hop) => isActor(reading, agents[hop], name)))
    }
  }
  tallyAgreements({ expected, reading, at, tallyOf, say })
}

function tallyAgreements({ expected, reading, at, tallyOf, say }: Told): void {
  meet<Expected['contacts'][number] & { optional?: boolean }, Reading['contacts'][number]>(
    {
      golds: expected.contacts,
      preds: reading.contacts,
      like: (gold, pred) => dice(at(gold.evidence), pred.evidence),
      least: 0.05,
      words: (gold) => gold.evidence.slice(0, 90),
      faults: (gold, pred) => [
        ...([gold.kind, ...(gold.kindAlso ?? [])].includes(pred.kind) ? [] : [`kind ${pred.kind}`]),
        ...(gold.status === pred.status ? [] : [`status ${pred.status}`]),
        ...(gold.sidesOptional || allIn(gold.sides, pred.sides) ? [] : [`sides ${pred.sides.join(' ')}`]),
        ...(gold.whenOptional || starts(pred.when?.value, gold.when) ? [] : [`when ${pred.when?.value}`]),
        ...(gold.length === undefined || pred.duration?.value === gold.length ? [] : [`length ${pred.duration?.value}`]),
        ...(gold.askedBy === undefined || codesOf(reading, [pred.initiator?.actor ?? '']).includes(gold.askedBy) ? [] : ['asked by']),
      ],
    },
    tallyOf('examples/contacts'),
    say('contacts'),
  )
  meet<Expected['commitments'][number], Reading['commitments'][number]>(
    {
      golds: expected.commitments,
      preds: reading.commitments,
      like: (gold, pred) => dice(at(gold.then), [pred.consequence]),
      least: 0.5,
      words: (gold) => gold.then.slice(0, 90),
      faults: (gold, pred) => [
        ...([gold.kind, ...(gold.kindAlso ?? [])].includes(pred.kind) ? [] : [`kind ${pred.kind}`]),
        ...([gold.by, ...(gold.byAlso ?? [])].some((name) => isActor(reading, pred.issuer, name)) ? [] : ['issuer']),
        ...(gold.if === undefined || (pred.condition && dice(at(gold.if), [pred.condition]) >= 0.5) ? [] : ['condition']),
        ...(gold.certainty === undefined || pred.certainty === gold.certainty ? [] : [`certainty ${pred.certainty}`]),
      ],
    },
    tallyOf('examples/commitments'),
    say('commitments'),
  )
  meet<Expected['talks'][number], Reading['talks'][number]>(
    {
      golds: expected.talks,
      preds: reading.talks,
      like: (gold, pred) => dice([gold.evidence, ...(gold.evidenceAlso ?? [])].flatMap(at), pred.evidence),
      least: 0.05,
      words: (gold) => gold.evidence.slice(0, 90),
      faults: (gold, pred) => [
        ...([gold.kind, ...(gold.kindAlso ?? [])].includes(pred.kind) ? [] : [`kind ${pred.kind}`]),
        ...(gold.partiesOptional || allIn(gold.parties, codesOf(reading, pred.parties)) ? [] : ['parties']),
        ...(starts(pred.when?.value, gold.when) ? [] : [`when ${pred.when?.value}`]),
        ...(gold.place === undefined || pred.place?.name === gold.place ? [] : [`place ${pred.place?.name}`]),
        ...(gold.occurrence === undefined || pred.occurrence === gold.occurrence ? [] : [`occurrence ${pred.occurrence}`]),
      ],
    },
    tallyOf('examples/talks'),
    say('talks'),
  )
  tallySingles({ expected, reading, at, tallyOf, say })
}

/** Nouns whose written list is not the whole: events, furniture, times, assessments, accounts count by recall; an event where none happened is a sprung trap. */
function tallySingles({ expected, reading, at, tallyOf, say }: Told): void {
  const single = (noun: string, words: string, found: boolean, right = found) => {
    const tally = tallyOf(`examples/${noun}`)
    tally.gold++
    if (found) {
      tally.given++
      tally.found++
    }
    if (right) tally.right++
    else say(noun)(words)
  }
  const happened = reading.events.filter((event) => event.realis === 'actual' || event.realis === 'historical')
  for (const gold of expected.events) {
    const near = happened.filter((event) => event.type === gold.type && touches(at(gold.words), event.spans))
    const found = near.length > 0
    single(
      'events',
      `${gold.type} ${gold.words}`,
      found,
      near.some(
        (event) =>
          allIn(gold.actor, codesOf(reading, event.actor)) &&
          allIn(gold.recipient, codesOf(reading, event.recipient)) &&
          (gold.realis === undefined || gold.realis === event.realis),
      ),
    )
  }
  for (const [type, words] of expected.notEvents) {
    const sprung = reading.events.some((event) => event.realis === 'actual' && event.type === type && touches(at(words), event.spans))
    const tally = tallyOf('examples/not-events')
    tally.negatives++
    if (sprung) say('not-events')(`${type} ${words}`)
    else tally.clean++
  }
  for (const [kind, words] of expected.furniture) {
    const near = reading.article.furniture.filter((piece) => touches(at(words), [piece.span]) || piece.span.exact === words)
    single(
      'furniture',
      `${kind} ${words}${near.length ? ` is ${near.map((piece) => piece.kind).join(' ')}` : ''}`,
      near.length > 0,
      near.some((piece) => kind.split('|').includes(piece.kind)),
    )
  }
  for (const [words, value] of expected.times) {
    const near = reading.times.filter((when) => when.span && (when.span.exact.includes(words) || words.includes(when.span.exact)))
    single(
      'times',
      `${words} is ${near.map((when) => when.value).join(' ')}, not ${value}`,
      near.length > 0,
      near.some((when) => starts(when.value, value)),
    )
  }
  for (const gold of expected.assessments ?? []) {
    const near = reading.assessments.filter((one) => touches(at(gold.words), [one.span]))
    single(
      'assessments',
      gold.words,
      near.length > 0,
      near.some((one) => one.direction === gold.direction && isActor(reading, one.by, gold.by)),
    )
  }
  for (const gold of expected.accounts) {
    const near = reading.accounts.filter((account) => account.side === gold.side)
    single(
      'accounts',
      gold.side,
      near.length > 0,
      near.some((account) => gold.complete === undefined || account.complete === gold.complete),
    )
  }
}

/** The tallies of the demo coverage, and the words of every miss. */
export async function tallyCoverage(options: ReadOptions = { states: demoStates }): Promise<{ tallies: Map<string, Tally>; misses: string[] }> {
  const tallies = new Map<string, Tally>()
  const misses: string[] = []
  for (const page of loadCoverage()) misses.push(...tallyPage(page, await read(page.input, options), tallies))
  return { tallies: new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1))), misses }
}
