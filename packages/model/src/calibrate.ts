import type { Signs } from './decode.ts'

/** A logistic model over named signs: bias + Σ weight × sign. */
export type Logistic = { bias: number; weights: Record<string, number> }

/** The tables of model.json that turn scores into spans and probabilities; `lean` is taken from the log probability of "outside", so that more is found, attributions whose chance of being right is under `least` are left out; made by training/calibrate.py on articles kept out of the training. */
export type Calibration = {
  lean: { source: number; cue: number; content: number }
  least: number
  right: Logistic
  source: Logistic
  entity: { bias: number; slope: number }
  quad: { temperature: number }
}

/** How sure the network is of an attribution, as probabilities: of content and cue, and of the source. Uncalibrated weights give raw means. */
export function calibrateAttribution(signs: Signs, calibration: Calibration | null): { confidence: number; sourceConfidence: number } {
  if (!calibration) return { confidence: Math.exp(signs.content), sourceConfidence: Math.exp(signs.choice) }
  return { confidence: probabilityOf(signs, calibration.right), sourceConfidence: probabilityOf(signs, calibration.source) }
}

/** The probability that a name and its type are right, from the mean log probability of its labels. */
export function calibrateEntity(mean: number, calibration: Calibration | null): number {
  return calibration ? logistic(calibration.entity.bias + calibration.entity.slope * mean) : Math.exp(mean)
}

/** Quad scores pooled over a sentence -> the class and its probability. */
export function calibrateQuad(scores: number[], calibration: Calibration | null): { quad: 0 | 1 | 2 | 3 | 4; confidence: number } {
  const temperature = calibration?.quad.temperature ?? 1
  const top = Math.max(...scores)
  const sum = scores.reduce((total, score) => total + Math.exp((score - top) / temperature), 0)
  return { quad: scores.indexOf(top) as 0 | 1 | 2 | 3 | 4, confidence: 1 / sum }
}

function probabilityOf(signs: Signs, { bias, weights }: Logistic): number {
  const values = { ...signs, logLength: Math.log(signs.length), several: Number(signs.parts > 1) } as Record<string, number>
  return logistic(Object.entries(weights).reduce((sum, [sign, weight]) => sum + weight * (values[sign] ?? 0), bias))
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
