import { readFile } from 'node:fs/promises'
import { across, read, type StateRow } from '@readout/language'
import { type JoinedVerdict, type Reading, tellStory } from '@readout/record'
import {
  type Engine,
  joinedIdOf,
  joinSource,
  listJoinedActors,
  listJoinedCommitments,
  listJoinedContacts,
  listJoinedTalks,
  listStories,
  listUtterances,
  loadJoinedActor,
  loadReading,
  saveJoinedVerdict,
  saveReading,
  saveVerdict,
  storyOfSource,
  withdrawSource,
} from '@readout/store'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ENGINES, type Opened } from '../../store/tests/engines.ts'

const COVERAGE = new URL('../../../examples/coverage/', import.meta.url)
const NOW = '2025-04-10T00:00:00Z'

const states = JSON.parse(await readFile(new URL('states.json', COVERAGE), 'utf8')) as StateRow[]

async function keep(engine: Engine, reading: Reading): Promise<string> {
  const { source } = await saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: NOW })
  await joinSource(engine, source, across)
  return source
}

/** Keeps an invented page: its paragraphs, its outlet, its day. */
async function keepPage(engine: Engine, paragraphs: string[], { outlet = 'Example Times', day = '2025-03-07', title = 'A page' } = {}): Promise<string> {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
  const html = `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${day}T10:00:00Z"></head><body><article><h1>${title}</h1>${body}</article></body></html>`
  return keep(engine, await read({ html, url: `https://${outlet.toLowerCase().replaceAll(' ', '')}.example/${title.replaceAll(' ', '-')}` }, { states }))
}

/** Keeps pages of the demo coverage, the first named first. */
async function keepDemo(engine: Engine, names: string[]): Promise<Record<string, string>> {
  const pages = JSON.parse(await readFile(new URL('pages.json', COVERAGE), 'utf8')) as { file: string; url?: string; fetched?: string }[]
  const sources: Record<string, string> = {}
  for (const name of names) {
    const { file, ...beside } = pages.find((page) => page.file.startsWith(name)) as (typeof pages)[number]
    sources[name] = await keep(engine, await read({ bytes: await readFile(new URL(file, COVERAGE)), mediaType: 'text/html', ...beside }, { states }))
  }
  return sources
}

const verdict = (over: Partial<JoinedVerdict>): JoinedVerdict => ({ id: 'v1', at: NOW, who: 'Ann', kind: 'actor', action: 'merge', thing: '', ...over })

describe.each(ENGINES)('across pages on $name', ({ open }) => {
  let opened: Opened
  let engine: Engine
  beforeEach(async () => {
    opened = await open()
    engine = opened.engine
  })
  afterEach(() => opened.close())

  test('a wire story cut in three ways is one text in a story of its own, its origin named with what names it', async () => {
    const { sorrel = '' } = await keepDemo(engine, ['sorrel', 'dayline', 'harbour', 'orvania-readout', 'ferry'])
    const story = await storyOfSource(engine, sorrel)
    expect(story?.texts[0]?.copies.map((copy) => copy.outlet)).toEqual(expect.arrayContaining(['The Sorrel Times', 'Harbour Post']))
    expect(story?.texts[0]?.copies).toHaveLength(3)
    const origins = story?.texts[0]?.origins ?? []
    expect(origins.map(({ name, evidence }) => `${name} by its ${evidence.sign}`)).toContainEqual(
      expect.stringMatching(/^Meridian Press Agency by its (?:byline|credit)$/),
    )
    for (const { evidence } of origins) expect('exact' in evidence.words ? evidence.words.exact : evidence.words.value).toBeTruthy()
    expect(tellStory(story as NonNullable<typeof story>)).toMatch(/^3 carry the same text \(agency named in [123]\)/)
    expect((await listStories(engine)).rows.map((one) => one.texts.flatMap((text) => text.copies).length).sort()).toContain(1)
  })

  test('the order in which pages come makes no difference to what stands together', async () => {
    const names = ['sorrel', 'orvania-readout', 'dayline', 'kelmar-readout', 'harbour', 'ferry']
    const told = async (on: Engine) =>
      (await listStories(on)).rows
        .map((story) =>
          story.texts
            .map((text) =>
              text.copies
                .map((copy) => copy.source)
                .sort()
                .join(' '),
            )
            .sort()
            .join(' | '),
        )
        .sort()
    await keepDemo(engine, names)
    const other = await open()
    await keepDemo(other.engine, [...names].reverse())
    expect(await told(other.engine)).toEqual(await told(engine))
    await other.close()
  })

  test('one utterance on three pages is counted once, with three reports; the same words a month later are another', async () => {
    await keepPage(engine, ['Ann Oak, the foreign minister, said: “We are ready to open the harbour to every ship that comes in peace.”'], {
      outlet: 'Example Times',
    })
    await keepPage(
      engine,
      [
        'In a speech on Friday, the foreign minister Ann Oak said “ready to open the harbour to every ship that comes in peace” was her policy.',
        '“We are ready to open the harbour to every ship,” Ann Oak said.',
      ],
      { outlet: 'Borland Post', day: '2025-03-08' },
    )
    await keepPage(engine, ['“We are ready to open the harbour to every ship that comes in peace,” said the foreign minister, Ann Oak.'], {
      outlet: 'Late Courier',
      day: '2025-04-09',
    })
    const { rows } = await listUtterances(engine, { words: 'harbour' })
    const whole = rows.filter((utterance) => utterance.words.includes('open the harbour'))
    const byDay = whole.map((utterance) => `${utterance.first}..${utterance.latest}`).sort()
    expect(byDay).toEqual(['2025-03-07..2025-03-08', '2025-04-09..2025-04-09'])
    expect(whole.find((utterance) => utterance.first === '2025-03-07')?.reports.map((report) => report.outlet)).toEqual(
      expect.arrayContaining(['Example Times', 'Borland Post']),
    )
  })

  test('one person under two spellings and two offices; a namesake of another side stays apart', async () => {
    await keepPage(engine, ['Kelmari Foreign Minister Sergei Tolven said the port would stay open.'], { day: '2025-03-01' })
    await keepPage(engine, ['Kelmari Prime Minister Sergey Tolven said the port would close.'], { day: '2025-09-01', outlet: 'Borland Post' })
    await keepPage(engine, ['Orvanian Defence Minister Sergei Tolven said the navy would sail.'], { day: '2025-03-02', outlet: 'Late Courier' })
    const { rows } = await listJoinedActors(engine, { words: 'tolven', kind: 'person' })
    expect(rows).toHaveLength(2)
    const kelmari = rows.find((actor) => actor.sources === 2)
    expect(kelmari?.spellings.map(({ spelling }) => spelling)).toEqual(expect.arrayContaining(['Sergei Tolven', 'Sergey Tolven']))
    expect(kelmari?.roles.map((role) => `${role.first} ${role.side}`)).toEqual(['2025-03-01 XAB', '2025-09-01 XAB'])
  })

  test('merge and split by hand hold for what comes later, and an undo brings back what was', async () => {
    const one = await keepPage(engine, ['Kelmari Foreign Minister Rona Pell said the port would stay open.'])
    const two = await keepPage(engine, ['Kelmari Foreign Minister Rona Pell-Hardt said the ships would sail.'], { outlet: 'Borland Post' })
    const people = async () => (await listJoinedActors(engine, { words: 'pell', kind: 'person' })).rows.map((actor) => actor.sources).sort()
    expect(await people()).toEqual([1, 1])
    const [a, b] = [await idOf(engine, one, 'Pell'), await idOf(engine, two, 'Pell')]
    await saveJoinedVerdict(engine, verdict({ id: 'm1', thing: b, into: a, reason: 'her married name' }))
    expect(await people()).toEqual([2])
    // Her utterances follow her.
    expect((await listUtterances(engine, { actor: a })).total).toBe(2)
    const three = await keepPage(engine, ['Kelmari Foreign Minister Rona Pell-Hardt said the bridge would open.'], {
      outlet: 'Late Courier',
      day: '2025-03-09',
    })
    expect(await idOf(engine, three, 'Pell')).toBe(a)
    await saveJoinedVerdict(engine, verdict({ id: 'u1', action: 'undo', thing: b, undoes: 'm1' }))
    expect(await idOf(engine, two, 'Pell')).toBe(b)
    expect((await loadJoinedActor(engine, b))?.spellings[0]?.spelling).toBe('Rona Pell-Hardt')
    const line = (await listJoinedActors(engine, { source: one, words: 'pell' })).rows[0]
    await saveJoinedVerdict(
      engine,
      verdict({ id: 's1', action: 'split', thing: line?.id ?? '', members: [{ source: one, line: await lineOf(engine, one, 'Pell') }] }),
    )
    expect(await idOf(engine, one, 'Pell')).not.toBe(a)
    await saveJoinedVerdict(engine, verdict({ id: 'u2', action: 'undo', thing: a, undoes: 's1' }))
    expect(await idOf(engine, one, 'Pell')).toBe(a)
    await expect(saveJoinedVerdict(engine, verdict({ id: 'v9', thing: 'Anowhere', into: a }))).rejects.toMatchObject({ code: 'VERDICT_INVALID' })
  })

  test('both sides’ accounts of one call meet in one contact', async () => {
    await keepDemo(engine, ['orvania-readout', 'kelmar-readout'])
    const { rows } = await listJoinedContacts(engine, { sides: ['XAA', 'XAB'] })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ kind: 'call', sides: ['XAA', 'XAB'], when: { value: expect.stringContaining('2025-03-06') } })
    expect(rows[0]?.tellings).toHaveLength(2)
    expect(rows[0]?.tellings.flatMap((telling) => telling.accounts).length).toBeGreaterThanOrEqual(2)
    expect(rows[0]?.partyNames).toEqual(expect.arrayContaining(['Mira Kostane', 'Oskar Venn']))
  })

  test('of joined things those can be listed of which a person checked a line', async () => {
    const { ['orvania-readout']: source = '' } = await keepDemo(engine, ['orvania-readout', 'kelmar-readout', 'council'])
    const contacts = async (checked: boolean) => (await listJoinedContacts(engine, { checked })).total
    expect([await contacts(true), await contacts(false)]).toEqual([0, 2])
    const line = (await loadReading(engine, source))?.contacts[0]?.id ?? ''
    const judged = { source, kind: 'contact', line, scope: 'page', extractor: '1', textVersion: 1 } as const
    await saveVerdict(engine, { id: 'c1', at: NOW, who: 'Ann', action: 'accept', ...judged })
    const { rows, total } = await listJoinedContacts(engine, { checked: true })
    expect([total, rows[0]?.tellings.some((telling) => telling.line === line)]).toEqual([1, true])
  })

  test('a warning keeps all its wordings with what differs; how it stands is set by a person, with a sentence', async () => {
    const first = await keepPage(engine, [
      'Kelmari Foreign Minister Rona Pell said Kelmar would close the northern channel to grain ships if Orvania resumes its naval drills.',
    ])
    await keepPage(
      engine,
      ['Kelmari Foreign Minister Rona Pell said Kelmar could close the northern channel to grain ships if Orvania resumes its Amber naval drills.'],
      { outlet: 'Borland Post', day: '2025-03-20' },
    )
    await keepPage(engine, ['The Borland theatre opened its winter season with a comedy on Friday evening.'], { outlet: 'Late Courier', day: '2025-03-25' })
    const open = async () =>
      (await listJoinedCommitments(engine, { words: '', sides: ['XAB'] })).rows.filter((one) =>
        one.wordings.some((wording) => wording.consequence.span.exact.includes('northern channel')),
      )
    const [commitment] = await open()
    expect(await open()).toHaveLength(1)
    expect(commitment?.wordings.map((wording) => [wording.at, wording.certainty])).toEqual([
      ['2025-03-07', 'would'],
      ['2025-03-20', 'could'],
    ])
    expect(commitment?.wordings[1]?.difference).toBe('“could” for “would”; condition adds “Amber”')
    expect(commitment?.noLaterWord).toEqual({ sources: 1, since: '2025-03-20' })
    const status = verdict({ id: 'k1', kind: 'commitment', action: 'status', thing: commitment?.id ?? '', status: 'withdrawn' })
    await expect(saveJoinedVerdict(engine, status)).rejects.toMatchObject({ code: 'VERDICT_INVALID' })
    const evidence = commitment?.wordings[0]?.evidence ?? []
    await saveJoinedVerdict(engine, { ...status, evidence })
    expect((await open())[0]).toMatchObject({
      status: 'withdrawn',
      statusHistory: [{ status: 'withdrawn', by: { name: 'Ann' }, evidence: [{ source: first }, {}] }],
    })
  })

  test('talks keep their past versions, and name the contact they became', async () => {
    await keepPage(engine, ['Foreign ministers of Orvania and Kelmar will hold talks in Sanvoy on March 18, the Kelmari foreign ministry said.'], {
      day: '2025-03-07',
    })
    await keepPage(
      engine,
      [
        'The talks between Orvania and Kelmar in Sanvoy on March 18 are confirmed, the Orvanian foreign ministry said. Orvania and Kelmar will hold talks in Sanvoy on March 18.',
      ],
      { day: '2025-03-12', outlet: 'Borland Post' },
    )
    const talks = async () => (await listJoinedTalks(engine, { sides: ['XAA', 'XAB'] })).rows
    expect(await talks()).toHaveLength(1)
    expect((await talks())[0]?.versions.map((version) => version.at)).toEqual(expect.arrayContaining(['2025-03-07', '2025-03-12']))
    expect((await talks())[0]?.becameContact).toBeUndefined()
    await keepPage(
      engine,
      ['President Mira Kostane of Orvania held talks with Prime Minister Oskar Venn of Kelmar in Sanvoy on March 18. They agreed to meet again.'],
      {
        day: '2025-03-19',
        outlet: 'Late Courier',
      },
    )
    const [contact] = (await listJoinedContacts(engine, { sides: ['XAA', 'XAB'] })).rows
    expect(contact).toMatchObject({ kind: 'talks', status: 'held' })
    // “They agreed to meet again” is set too, with no day: the talks of the day became the contact.
    expect((await talks()).find(({ when }) => when?.value === '2025-03-18')?.becameContact).toBe(contact?.id)
  })

  test('a source that is withdrawn, or read again otherwise, leaves no word of its own behind', async () => {
    const kept = await keepPage(engine, ['Kelmari Foreign Minister Rona Pell said: “The northern channel stays open for every ship.”'])
    const gone = await keepPage(engine, ['Kelmari Foreign Minister Rona Pell said: “The southern channel stays shut for the whole winter.”'], {
      outlet: 'Borland Post',
    })
    await withdrawSource(engine, gone, 'asked by the publisher', NOW)
    expect((await listUtterances(engine, { words: 'southern' })).total).toBe(0)
    expect((await listJoinedActors(engine, { words: 'pell' })).rows[0]).toMatchObject({ sources: 1 })
    expect(await storyOfSource(engine, gone)).toBeUndefined()
    await joinSource(engine, kept, across)
    expect((await listJoinedActors(engine, { words: 'pell' })).rows[0]).toMatchObject({ sources: 1 })
  })
})

async function lineOf(engine: Engine, source: string, name: string): Promise<string> {
  const { loadReading } = await import('@readout/store')
  return (await loadReading(engine, source))?.actors.find((actor) => actor.kind === 'person' && actor.name.includes(name))?.id ?? ''
}

const idOf = async (engine: Engine, source: string, name: string): Promise<string> =>
  (await joinedIdOf(engine, 'actor', source, await lineOf(engine, source, name))) ?? ''
