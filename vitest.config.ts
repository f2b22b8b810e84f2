import { defineConfig } from 'vitest/config'
import { closingLine } from './tests/closing-line.ts'

/** Tests that need neither a database nor a browser, and lint, types and unused code beside them. */
const quick = [
  'tests/{architecture,dependencies,documents,oracle,tools,words}/**/*.test.ts',
  'kernel/{clock,http,identifiers,money,period,secrets,small-numbers}/**/*.test.ts',
  'standards/**/*.test.ts',
  'ui/{*,!(gallery)/**/*}.test.{ts,tsx}',
]
const others = ['**/node_modules/**', '**/*.long.test.ts']

export default defineConfig({
  test: {
    maxWorkers: 2,
    silent: 'passed-only',
    reporters: ['default', closingLine],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'quick', include: quick, exclude: [...others, '**/*.conformance.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['{kernel,standards,ui,rooms,apps,tests}/**/*.test.{ts,tsx}'],
          // Each test runs in one project: what checks against reference files takes too long for the quick one.
          exclude: [
            ...others,
            ...quick.filter((glob) => !glob.startsWith('standards')),
            'standards/**/!(*.conformance).test.ts',
          ],
          globalSetup: ['./kernel/testing/postgres-server.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['journeys/*.test.ts'],
          exclude: others,
          globalSetup: ['./journeys/testing/seed.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
          // After the tests and one story at a time: each has a server, a database and a browser of its own.
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
        },
      },
    ],
  },
})
