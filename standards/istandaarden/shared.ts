import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/*
 * The official schemas, samples and code lists, for conformance tests; they are no part of this repository.
 */

/** The folder of the standards, next to the repository. */
const folder = resolve(import.meta.dirname, '../../../shared/standards')

export const sharedPath = (path: string): string => resolve(folder, path)

export const readShared = (path: string): string => readFileSync(sharedPath(path), 'utf8')

/** Whether the folder is there; when REQUIRE_SHARED=1 its absence is an error. */
export function hasShared(): boolean {
  if (existsSync(folder)) return true
  if (process.env.REQUIRE_SHARED === '1') throw new Error(`${folder} is absent, while REQUIRE_SHARED=1`)
  console.warn(`skipped: ${folder} is absent, so conformance was not tested`)
  return false
}
