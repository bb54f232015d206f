export { runBatch } from './batch/run-batch.ts'
export { exitOfReading } from './exit-code.ts'
export { openTerminal } from './output/terminal.ts'
export { printRecord } from './record-text/print-record.ts'
