import { createHash, hash, type KeyObject, sign, verify } from 'node:crypto'

/** Version of the canonical form below; a change of form is a new number and the old form stays readable. */
export const chainVersion = 1

/** What the first seal of a tenant has as the hash before it. */
export const genesis = '0'.repeat(64)

/** Every column of `log.entry`, in the order in which version 1 writes them. */
export const entryColumns = [
  'tenant_id',
  'id',
  'at',
  'trace_id',
  'span_id',
  'parent_span_id',
  'operation',
  'event',
  'outcome',
  'reason',
  'client',
  'caller_id',
  'caller_kind',
  'caller_rollen',
  'caller_partij_id',
  'purpose',
  'activity_id',
  'policy_version',
  'dossier_id',
  'subject_ref',
] as const

type EntryField = string | null | readonly (string | null)[]

/** One row of `log.entry` as text: `at` in whole microseconds since 1970, ids as PostgreSQL prints them. */
export type EntryRow = { readonly [Column in (typeof entryColumns)[number]]: EntryField }

/** What a seal covers. */
export type SealContent = {
  readonly version: number
  readonly tenant: string
  /** 1, 2, 3 and so on within the tenant. */
  readonly nr: number
  /** Whole microseconds since 1970. */
  readonly sealedAt: string
  /** Hash of the seal before, or `genesis`. */
  readonly previousHash: string
  readonly entryIds: readonly string[]
  /** 32 bytes for each id, in the same order. */
  readonly entryHashes: Buffer
}

/** SHA-256 over the canonical form of an entry; 32 bytes. */
export function hashEntry(row: EntryRow): Buffer {
  return hash('sha256', frame('samenhang-log-entry-1', ...entryColumns.map((column) => row[column])), 'buffer')
}

/**
 * SHA-256 over a seal and thereby over every seal before it; 64 hexadecimal digits.
 * @throws RangeError for a version that this code does not know, or when ids and hashes do not match in number.
 */
export function hashSeal(seal: SealContent): string {
  const { version, tenant, nr, sealedAt, previousHash, entryIds, entryHashes } = seal
  if (version !== chainVersion) throw new RangeError(`Seal ${nr} of ${tenant} has unknown version ${version}`)
  if (entryHashes.length !== 32 * entryIds.length) {
    throw new RangeError(`Seal ${nr} of ${tenant} has ${entryIds.length} ids and ${entryHashes.length} bytes of hashes`)
  }
  return createHash('sha256')
    .update(frame('samenhang-log-seal-1', tenant, String(nr), sealedAt, previousHash, entryIds))
    .update(entryHashes)
    .digest('hex')
}

/** Ed25519 over a text that begins with what it is, so that a signature for one thing never serves for another. */
export function signText(kind: SignedKind, text: string, privateKey: KeyObject): string {
  return sign(null, Buffer.from(`${kind}:${text}`), privateKey).toString('base64')
}

/** True when `signature` was made by the holder of this key over this text for this kind. */
export function isSigned(kind: SignedKind, text: string, signature: string, publicKey: KeyObject): boolean {
  return verify(null, Buffer.from(`${kind}:${text}`), publicKey, Buffer.from(signature, 'base64'))
}

type SignedKind = 'samenhang-log-seal-1' | 'samenhang-log-anchor-1'

/** Fields written so that no two lists read the same: `-` for null, `length:text`, and `[count]` before a list. */
export function frame(...fields: readonly EntryField[]): string {
  let text = ''
  for (const field of fields) {
    if (field === null) text += '-'
    else if (typeof field === 'string') text += `${Buffer.byteLength(field)}:${field}`
    else text += `[${field.length}]${frame(...field)}`
  }
  return text
}
