import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = fileURLToPath(
  new URL('../../../../shared/standards/brp/gbav_testset_persoonslijsten_20220502.csv', import.meta.url),
)

/** The official file of fictional persons, which lies next to the repository; undefined when it does not. */
export function findBrpFile(): Buffer | undefined {
  if (existsSync(path)) return readFileSync(path)
  if (process.env.REQUIRE_SHARED === '1') throw new Error(`REQUIRE_SHARED=1, but there is no ${path}`)
  return undefined
}
