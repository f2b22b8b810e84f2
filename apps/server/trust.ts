import { createPublicKey } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { folderAnchor } from '@samenhang/kernel/logs/anchor.ts'
import { publicKeysOf } from '@samenhang/kernel/logs/key.ts'
import type { Trust } from '@samenhang/kernel/logs/verify.ts'

/** What the log of this installation is checked with: the keys beside the sealing key, and the anchor when there is one. */
export async function readTrust(of: { sealingKeyFile: string; anchorFolder: string }): Promise<Omit<Trust, 'clock'>> {
  return {
    publicKeys: publicKeysOf(readPublicKeys(of.sealingKeyFile)),
    anchor: existsSync(of.anchorFolder) ? folderAnchor(of.anchorFolder) : undefined,
  }
}

/** Public keys (SPKI, DER, base64) of the sealing key and of those that it took the place of, which lie beside it. */
export function readPublicKeys(file: string): string[] {
  const folder = dirname(file)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name === basename(file) || name.startsWith(`${basename(file)}.`))
  return names.map((name) =>
    createPublicKey(readFileSync(join(folder, name)))
      .export({ type: 'spki', format: 'der' })
      .toString('base64'),
  )
}
