import { defineConfig } from 'vitest/config'

const exclude = ['**/node_modules/**', '**/*.long.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'tests',
          include: ['{kernel,standards,ui,rooms,apps,tests}/**/*.test.{ts,tsx}'],
          exclude,
          globalSetup: ['./kernel/testing/postgres-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['journeys/*.test.ts'],
          exclude,
          globalSetup: ['./journeys/testing/seed.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          // After the tests and one story at a time: each has a server, a database and a browser of its own.
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
        },
      },
    ],
  },
})
