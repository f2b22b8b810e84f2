import { defineConfig } from 'vitest/config'
import { closingLine } from './tests/closing-line.ts'

/** Tests that take minutes: `npm run test:long`, optionally with a path. */
export default defineConfig({
  test: {
    include: ['{kernel,standards,ui,rooms,apps,tests}/**/*.long.test.ts'],
    globalSetup: ['./kernel/testing/postgres-server.ts'],
    maxWorkers: 1,
    reporters: ['default', closingLine],
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
  },
})
