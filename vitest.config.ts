import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{kernel,standards,ui,rooms,apps,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/*.long.test.ts'],
    globalSetup: ['./kernel/testing/postgres-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
