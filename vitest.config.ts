import { defineConfig } from 'vitest/config'

const long = process.env['READOUT_LONG'] === '1'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/tests/**/*.test.ts', 'bench/**/*.test.ts', 'scripts/**/*.test.ts'],
    pool: 'forks',
    // Two workers at most: speed tests and property tests share the machine with nothing else.
    maxWorkers: 2,
    testTimeout: long ? 3_000_000 : 300_000,
    hookTimeout: 120_000,
    reporters: process.env['CI'] ? ['verbose'] : ['default'],
  },
})
