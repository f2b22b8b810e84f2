import { defineConfig } from 'vitest/config'
import { closingLine } from './tests/closing-line.ts'

/**
 * Tests that need neither a database nor a browser, and lint, types and unused code beside them. What is held to
 * reference files (`*.conformance.test.ts`) takes too long for here.
 */
const quick = [
  'tests/{architecture,dependencies,documents,oracle,termijnen,tools,words}',
  'kernel/{clock,http,identifiers,money,period,secrets,small-numbers}',
  'rooms/plan/{termijn,toets}',
  'standards',
  'ui/!(gallery)',
].map((folder) => `${folder}/**/!(*.conformance|*.long).test.{ts,tsx}`)
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
        test: { name: 'quick', include: quick, exclude: others },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['{kernel,standards,ui,rooms,apps,tests}/**/*.test.{ts,tsx}'],
          exclude: [...others, ...quick],
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
