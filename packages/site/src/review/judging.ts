// What judging lines asks for on a terminal as on the page: fields and their choices, what a verdict touches, precision of a sample.
export { tellTouched, touchedBy } from './impact-words.ts'
export { fieldsOf, type LineField, NOBODY, readField } from './line-fields.ts'
export { type Finding, findingOf, type Precision, precisionOf, tallySample } from './precision.ts'
