import type { Attribution } from './ground.ts'

/**
 * How often a finding of each kind of rule had both its content and its source right, measured on marked news articles held apart from the ones bars are told on.
 * Source: PolNeAR's train part, by rule; a kind not listed takes the last line.
 */
const RELIABILITY: [RegExp, number][] = [
  [/^quotation/, 0.15],
  [/^verb\/post/, 0.9],
  [/^verb\/(?:inverted|quote|colon|cited)/, 0.83],
  [/^verb\/(?:that|tell|according)/, 0.85],
  [/^according/, 0.81],
  [/^verb\/(?:zero|as|prep-for)/, 0.79],
  [/^verb\/(?:np|ing-that|wh|urge|prep)/, 0.67],
  [/^verb\/(?:to|passive|ing-(?:zero|quote|urge|tell)|accuse)/, 0.56],
  [/^verb\/(?:call|ing)/, 0.44],
  [/^adjective/, 0.55],
  [/^colon/, 0.6],
  [/^noun/, 0.33],
  [/./, 0.5],
]

/** The probability that a finding's content and source are right: the model's where it gave one, else that of its rule. */
export function confidenceOf(attribution: Attribution): number {
  if (attribution.given) return round(attribution.given.confidence * attribution.given.sourceConfidence)
  const found = RELIABILITY.find(([rule]) => rule.test(attribution.rule))
  return found ? found[1] : 0.5
}

const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
