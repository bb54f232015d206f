/**
 * The scale of an event type, from -10 (material conflict) to 10 (material co-operation), and its quad class: 1 verbal and 2 material co-operation, 3 verbal and 4 material conflict.
 * The table is named in every event, so that counts made with one table are never added to counts of another. Two slips of the printed PLOVER tables are mended: ACCUSE has lost its minus
 * sign there, and SANCTION is verbal conflict in the quad table and material conflict in its own section (the table is taken).
 * Source: the quad table of the PLOVER 2.0 manual; the scale rounds the Goldstein scores of the CAMEO roots that a type holds.
 */
export const SCALE_TABLE = 'readout-scale-1'

export const SCALE: Record<string, { scale: number; quad: 1 | 2 | 3 | 4 }> = {
  ACCUSE: { scale: -3, quad: 3 },
  AGREE: { scale: 4, quad: 1 },
  AID: { scale: 7, quad: 2 },
  ASSAULT: { scale: -10, quad: 4 },
  COERCE: { scale: -7, quad: 4 },
  CONCEDE: { scale: 5, quad: 1 },
  CONSULT: { scale: 1, quad: 1 },
  COOPERATE: { scale: 6, quad: 2 },
  MOBILIZE: { scale: -7, quad: 4 },
  PROTEST: { scale: -6, quad: 4 },
  REJECT: { scale: -4, quad: 3 },
  REQUEST: { scale: -1, quad: 3 },
  RETREAT: { scale: 7, quad: 2 },
  SANCTION: { scale: -5, quad: 3 },
  SUPPORT: { scale: 4, quad: 1 },
  THREATEN: { scale: -5, quad: 3 },
}
