/** Units of ages and reading times as pages print them, with the ISO 8601 letters. Source: moment.js, timeago.js and WordPress human_time_diff locales, and their customised short forms. */
const UNITS: [unit: string, iso: (n: number) => string, names: string][] = [
  ['second', (n) => `PT${n}S`, 's sec secs second seconds'],
  ['minute', (n) => `PT${n}M`, 'm min mins minute minutes'],
  ['hour', (n) => `PT${n}H`, 'h hr hrs hour hours std stunde stunden heure heures hora horas'],
  ['day', (n) => `P${n}D`, 'd day days tag tagen tage jour jours dia dias día días'],
  ['week', (n) => `P${n}W`, 'w wk wks week weeks woche wochen semaine semaines semana semanas'],
  ['month', (n) => `P${n}M`, 'mo mos mth mths mon month months monat monaten monate mois mes meses'],
  ['year', (n) => `P${n}Y`, 'y yr yrs year years jahr jahren jahre an ans año años ano anos'],
]

const BY_NAME = new Map(UNITS.flatMap(([unit, iso, names]) => names.split(' ').map((name) => [name, { unit, iso }] as const)))

/** An age from its number and the unit's name as printed. Example: ageOf(9, 'mths') -> { value: 9, unit: 'month', iso: 'P9M' }. */
export function ageOf(value: number, name: string): { value: number; unit: string; iso: string } | null {
  const found = BY_NAME.get(name.toLowerCase())
  return found ? { value, unit: found.unit, iso: found.iso(value) } : null
}
