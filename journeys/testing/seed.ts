import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { makeDataFolder } from './data-folder.ts'
import { startServer } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Data folder of a stopped server with the example region; every story works on a copy. */
    exampleRegion: string
  }
}

/** Makes the example region and builds the screens once for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeDataFolder()
  const server = await startServer(folder)
  await server.stop()
  project.provide('exampleRegion', folder)
  return () => rm(folder, { recursive: true, force: true })
}
