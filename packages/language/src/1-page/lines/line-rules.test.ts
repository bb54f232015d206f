import { describe, expect, test } from 'vitest'
import { bylineNames, bylineRule } from './byline-line.ts'
import { commentFormRule } from './comment-form.ts'
import { readDateline } from './dateline.ts'
import { headerRule } from './header-line.ts'
import type { Found, Line, Place } from './line.ts'
import { phraseRule } from './phrase-rule.ts'
import { publishedRule } from './published-line.ts'
import { shareWordsRule } from './share-words.ts'
import { sourceRule } from './source-line.ts'
import { wireCreditRule } from './wire-credit.ts'

const line = (words: string): Line => ({ start: 0, end: words.length, words, linked: 0, heading: false })
const kind = (rule: (line: Line, place: Place) => Found | null, words: string, place: Place = 'head') => rule(line(words), place)?.kind ?? null

describe('phrases', () => {
  test.each([
    ['READ MORE: Harbour opens again', 'related', 'middle'],
    ['Related: Who asked for the call', 'related', 'middle'],
    ["DON'T MISS", 'related', 'middle'],
    ['Advertisement', 'advert', 'middle'],
    ['Story continues below', 'advert', 'middle'],
    ['Sign up for our weekly letter', 'newsletter', 'middle'],
    ['Get the latest updates right in your inbox', 'newsletter', 'tail'],
    ["We'll assume you're ok with this, but you can opt-out if you wish.", 'cookie', 'tail'],
    ['© 2025 Example Times. All Rights Reserved.', 'copyright', 'tail'],
    ['Already a subscriber? Sign in', 'paywall', 'middle'],
    ['Subscribe to continue reading this article. Already a subscriber? Log in.', 'paywall', 'tail'],
    ['Subscribe now to read the whole story', 'paywall', 'tail'],
    ['The rest of this article is for subscribers', 'paywall', 'tail'],
    ['The remainder of this story is available only to our members.', 'paywall', 'tail'],
    ['For subscribers only', 'paywall', 'head'],
    ['Premium content', 'paywall', 'head'],
    ['Subscribe to get our newsletter every morning', 'newsletter', 'tail'],
    ['Subscribe to our channel', 'newsletter', 'tail'],
    ['Tags: harbour, talks', 'tags', 'tail'],
    ['Skip to content', 'navigation', 'head'],
    ['1 of 4', 'navigation', 'middle'],
    ['Correction, Nov. 15, 2024: An earlier version named the wrong harbour.', 'correction', 'tail'],
    ['The post Talks end appeared first on Example Times.', 'republished', 'tail'],
    ['This article was originally published by Example Wire.', 'republished', 'tail'],
    ['Comments are closed.', 'comment-form', 'tail'],
  ] as const)('%s is %s', (words, family, place) => expect(kind(phraseRule, words, place)).toBe(family))
  test('a correction stays in the article', () => expect(phraseRule(line("Editor's note: This story was updated at 6 pm."), 'tail')?.keep).toBe(true))
  test.each([
    'Read the statement carefully, the minister said.',
    'The minister said he would subscribe to the plan.',
    'We are ready to talk.',
    'He watched the harbour: nothing moved.',
    'Members only of the council may vote on the story, the clerk said.',
    'The rest of the story is well known.',
    'This page is for the children of the harbour.',
  ])('must not match: %s', (words) => expect(kind(phraseRule, words, 'middle')).toBeNull())
})

describe('bylines', () => {
  test.each(['By Ann Oak', 'By Ann Oak and Bo Elm | Example Times', 'Von Anna Eiche', 'BY ANN OAK'])('%s', (words) =>
    expect(kind(bylineRule, words)).toBe('byline'),
  )
  test.each(['By Monday the ferry had stopped.', 'By agreement of both sides the talks go on', 'Bye Ann'])('must not match: %s', (words) =>
    expect(kind(bylineRule, words)).toBeNull(),
  )
  test('a note on the author only under the text', () => {
    expect(kind(bylineRule, 'Ann Oak is a senior reporter at the Example Times.', 'tail')).toBe('byline')
    expect(kind(bylineRule, 'Ann Oak is a senior reporter at the Example Times.', 'middle')).toBeNull()
  })
  test('its names', () => expect(bylineNames('By Ann Oak and Bo Elm | Example Times')).toBe('Ann Oak and Bo Elm'))
})

describe('date lines', () => {
  test.each([
    'Updated Nov 19, 2024, 9:41 AM; Posted Nov 18, 2024, 8:19 PM',
    'Dec 22, 2023',
    'Veröffentlicht am 3. März 2024, 14:05 Uhr',
    'Published 7 March 2025, 08:05 GMT',
  ])('%s', (words) => expect(kind(publishedRule, words)).toBe('published'))
  test('a sentence with a date is none', () => expect(kind(publishedRule, 'On Dec 22, 2023 the harbour opened.')).toBeNull())
  test('between paragraphs a date is a heading of its own', () => expect(kind(publishedRule, 'Dec 22, 2023', 'middle')).toBeNull())
  test('name, date and counts side by side', () => {
    expect(headerRule(line('Ann Oak · Mar 13, 2025 · 5 min read'), 'head')).toMatchObject({ kind: 'meta-line', means: { readingTimeMinutes: 5 } })
    expect(headerRule(line('Talks · what we know'), 'head')).toBeNull()
  })
})

describe('sources and comment forms', () => {
  test('Source link', () => expect(sourceRule(line('Source link'), 'tail')).toMatchObject({ kind: 'source-link', means: { linkToOriginal: true } }))
  test('a named source', () => expect(sourceRule(line('Source: Example Wire'), 'tail')?.means?.credit).toEqual(['Example Wire']))
  test.each(['Via Teleconference', 'Source: he would not say who had told him so.'])('must not match: %s', (words) =>
    expect(kind(sourceRule, words, 'head')).toBeNull(),
  )
  test('the comment form ends the article and keeps the address private', () => {
    expect(commentFormRule(line('Leave a Reply Cancel reply'), 'tail')).toMatchObject({ kind: 'comment-form', ends: true })
    expect(commentFormRule(line('Your email address will not be published.'), 'tail')?.means?.emailPrivate).toBe(true)
    expect(commentFormRule(line('Leave a reply to history, she said.'), 'head')).toBeNull()
  })
})

test('share bars by their words', () => {
  expect(kind(shareWordsRule, 'Share Tweet WhatsApp Copy link')).toBe('share')
  expect(kind(shareWordsRule, 'X.')).toBeNull()
  expect(kind(shareWordsRule, 'News to follow')).toBeNull()
})
test('who reported for the agency stays', () => {
  expect(wireCreditRule(line('(Reporting by Ann Oak; Editing by Bo Elm)'), 'tail')).toMatchObject({ kind: 'wire-credit', keep: true })
  expect(kind(wireCreditRule, 'Reporting by both sides differs.', 'middle')).toBeNull()
})
test.each([
  ['HANOI, Vietnam (AP) — The two sides met.', 'HANOI, Vietnam', 'AP'],
  ['TESSEL (MPA) — The leaders spoke.', 'TESSEL', 'MPA'],
  ['MOSCOW, Oct 1 (Reuters) - The talks ended.', 'MOSCOW', 'Reuters'],
])('the dateline of %s', (words, place, agency) => expect(readDateline(words)).toMatchObject({ place, agency }))
test.each(['The two sides — both of them — met.', 'NATO said it would help.', 'A — B'])('no dateline in %s', (words) => expect(readDateline(words)).toBeNull())
