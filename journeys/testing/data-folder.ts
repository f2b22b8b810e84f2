import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder for the data of one server, which the account that PostgreSQL runs as may enter too. */
export async function makeDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samenhang-journeys-'))
  await chmod(folder, 0o711)
  return folder
}
