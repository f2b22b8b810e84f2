import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Keys, openKeys } from './keys.ts'

/**
 * Reads the master key file, making it at the first start. Earlier keys lie beside it as `<file>.retired-<anything>`.
 * Whoever loses this file loses every bsn and secret address: it belongs in the backup, apart from the database.
 * @param file path, in the data folder or where `SAMENHANG_KEY_FILE` says
 * @throws Error when it has not exactly 32 bytes, or when others than its owner may read it
 */
export function readKeyFile(file: string): Keys {
  makeOnce(file)
  const retired = readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(file)}.retired-`))
  return openKeys(
    readKey(file),
    retired.map((name) => readKey(join(dirname(file), name))),
  )
}

/** Written whole and then linked, so that of two processes that start together both read the same key. */
function makeOnce(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })) return
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, randomBytes(32), { mode: 0o600, flag: 'wx', flush: true })
  chmodSync(draft, 0o600)
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
}

function readKey(file: string): Uint8Array {
  // Windows keeps rights in access lists, which mode does not show.
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new Error(`Others may read the key file ${file}; make it 0600.`)
  }
  const bytes = readFileSync(file)
  if (bytes.length !== 32) throw new Error(`The key file ${file} has ${bytes.length} bytes instead of 32.`)
  return bytes
}
