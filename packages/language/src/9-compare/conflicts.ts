import type { Reading, Row } from '@readout/record'
import { sideOf } from './side.ts'

type Held = { side: string; reading: Reading }

/** Where the two accounts cannot both be right about the contact itself: who asked for it, how long it took. */
export function conflictsOf(a: Held, b: Held): Row[] {
  const rows: Row[] = []
  const [one, two] = [a.reading.contacts[0], b.reading.contacts[0]]
  if (one?.duration?.value && two?.duration?.value && one.duration.value !== two.duration.value)
    rows.push({ point: 'how long it took', row: 'fact', by: { [a.side]: [one.duration.span], [b.side]: [two.duration.span] }, rule: 'duration differs' })
  if (one?.initiator && two?.initiator) {
    const [askerOne, askerTwo] = [askerSide(a.reading, one.initiator.actor), askerSide(b.reading, two.initiator.actor)]
    if (askerOne && askerTwo && askerOne !== askerTwo)
      rows.push({ point: 'who asked for it', row: 'fact', by: { [a.side]: [one.initiator.span], [b.side]: [two.initiator.span] }, rule: 'initiator differs' })
  }
  return rows
}

function askerSide(reading: Reading, id: string): string | undefined {
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const actor = byId.get(id)
  return actor && sideOf(actor, byId)
}
