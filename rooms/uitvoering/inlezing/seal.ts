import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'

/** A file as it waits: it holds a bsn, so it is never readable at rest. */
export function sealBestand(keys: Keys, tenant: string, inlezingId: Id, bytes: Uint8Array): Buffer {
  return keys.seal('bericht', tenant, inlezingId, Buffer.from(bytes).toString('base64'))
}

/** @throws Error when it was changed or moved to another inlezing */
export function openBestand(keys: Keys, tenant: string, inlezingId: Id, sealed: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(keys.open('bericht', tenant, inlezingId, sealed), 'base64'))
}
