export { answerTrouble } from './answer-trouble.ts'
export { mountApi } from './mount-api.ts'
export { seenLines } from './seen-lines.ts'
