import type { Verdict } from '@readout/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inventedReading } from '../tests/invented.ts'
import { shownRecord, standingVerdicts } from './shown-record.ts'

const reading = inventedReading(['We are ready.', 'The port stays open.'])
const verdict = (over: Partial<Verdict>): Verdict => ({
  id: 'v1',
  at: '2031-05-04T10:00:00Z',
  who: 'Ann',
  action: 'accept',
  source: reading.source.id,
  kind: 'statement',
  line: 's0',
  scope: 'page',
  extractor: '1',
  textVersion: 1,
  ...over,
})

describe('verdicts over machine lines', () => {
  test('accept, edit and reject set the state; the machine layer stays as it was', () => {
    const before = structuredClone(reading)
    const shown = shownRecord(reading, [verdict({}), verdict({ id: 'v2', line: 's1', action: 'edit', field: 'act', value: 'promise' })])
    expect(shown.states['s0']).toMatchObject({ state: 'checked', by: 'Ann' })
    expect(shown.reading.statements[1]?.act).toBe('promise')
    expect(shownRecord(reading, [verdict({ action: 'reject', reason: 'not said' })]).states['s0']).toMatchObject({ state: 'withdrawn', reason: 'not said' })
    expect(reading).toEqual(before)
  })

  test('an undo takes a verdict back, and an undone undo gives it again', () => {
    const undo = verdict({ id: 'v2', action: 'undo', undoes: 'v1' })
    expect(shownRecord(reading, [verdict({}), undo]).states['s0']).toEqual({ state: 'machine' })
    expect(shownRecord(reading, [verdict({}), undo, verdict({ id: 'v3', action: 'undo', undoes: 'v2' })]).states['s0']).toMatchObject({ state: 'checked' })
  })

  test('a verdict whose line or characters are gone is an orphan, never moved to a likeness', () => {
    expect(shownRecord(reading, [verdict({ line: 'gone' })]).orphans).toHaveLength(1)
    expect(shownRecord(reading, [verdict({ span: { exact: 'We were', start: 0, end: 7 } })]).orphans).toHaveLength(1)
  })

  test('a line is added and one is split', () => {
    const [first] = reading.statements
    const added = shownRecord(reading, [verdict({ action: 'add', line: 'sNew', value: { ...first, id: 'sNew' } })])
    expect(added.states['sNew']).toMatchObject({ state: 'added' })
    const content = first?.content[0] as { start: number }
    const parts = [
      { exact: 'We', start: content.start, end: content.start + 2 },
      { exact: 'are ready.', start: content.start + 3, end: content.start + 13 },
    ]
    expect(shownRecord(reading, [verdict({ action: 'split', parts })]).reading.statements.map((line) => line.id)).toEqual(['s0', 's0.1', 's0.2', 's1'])
  })
})

test('any sequence of verdicts, re-readings and undos loses no verdict: each stands, is undone, or is an orphan', () => {
  const action = fc.record({ line: fc.constantFrom('s0', 's1', 'gone'), action: fc.constantFrom('accept', 'reject', 'edit', 'undo'), target: fc.nat(20) })
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), fc.boolean(), (steps, reread) => {
      const verdicts = steps.map((step, n) =>
        verdict({
          id: `v${n}`,
          line: step.line,
          action: step.action as Verdict['action'],
          reason: 'because',
          field: 'act',
          value: 'deny',
          ...(step.action === 'undo' ? { undoes: `v${step.target % Math.max(n, 1)}` } : {}),
        }),
      )
      const shown = shownRecord(reread ? inventedReading(['We are ready.', 'The port stays open.'], { version: '2' }) : reading, verdicts)
      const orphans = new Set(shown.orphans.map((orphan) => orphan.verdict.id))
      for (const standing of standingVerdicts(verdicts)) {
        const last = standingVerdicts(verdicts).findLast((other) => other.line === standing.line) as Verdict
        if (!orphans.has(standing.id)) expect(shown.states[standing.line]).toMatchObject({ verdict: last.id })
      }
    }),
  )
})
