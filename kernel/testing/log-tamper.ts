import { hash } from 'node:crypto'
import type pg from 'pg'
import { intBelow, pick, type Random } from '../clock/random.ts'
import { type EntryRow, entryColumns, hashEntry, hashSeal, signText } from '../logs/chain.ts'
import type { FindingKind } from '../logs/finding.ts'
import type { SealingKey } from '../logs/key.ts'
import { readEntries, type Seal, type SealRow, sealOf, sealSelect } from '../logs/rows.ts'
import { newKey } from './log-book.ts'

/** The log of one tenant as an attacker with the whole database has it before them. */
export type Target = {
  readonly client: pg.PoolClient
  readonly tenant: string
  readonly random: Random
  readonly entries: readonly EntryRow[]
  readonly seals: readonly Seal[]
  /** The key that really seals, as if it were stolen. */
  readonly key: SealingKey
}

/** What was done, and what a verifier may call it; `blind` when nothing but an anchor can tell. */
export type Planted = { readonly says: string; readonly expected: readonly FindingKind[]; readonly blind?: boolean }

/** Reads the target as the superuser that the attacker is. */
export async function openTarget(
  client: pg.PoolClient,
  tenant: string,
  random: Random,
  key: SealingKey,
): Promise<Target> {
  const { rows } = await client.query<SealRow>(
    `SELECT ${sealSelect} FROM log.seal WHERE tenant_id = $1 ORDER BY log.seal.nr`,
    [tenant],
  )
  const seals = rows.map((row) => sealOf(tenant, row))
  const entries = await readEntries(
    readerOf(client),
    tenant,
    seals.flatMap((seal) => seal.entryIds),
  )
  return {
    client,
    tenant,
    random,
    entries: entries.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
    seals,
    key,
  }
}

export const readerOf = (client: pg.PoolClient) => ({
  sql: async <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) =>
    (await client.query<Row>(text, values as unknown[])).rows,
})

/** The eight kinds, and edits of the seals themselves; `turn` counts per kind, so that every column has its turn. */
export const tampering: Readonly<Record<string, (target: Target, turn: number) => Promise<Planted>>> = {
  edit,
  retime,
  delete: remove,
  duplicate,
  swap,
  insert,
  truncate,
  rehash,
  'edit a seal': editSeal,
}

/** Makes sure that a mutation did something: one that does nothing would be "missed" or, worse, count as planted. */
async function change(target: Target, text: string, values: readonly unknown[], rows = 1): Promise<void> {
  const { rowCount } = await target.client.query(text, [target.tenant, ...values])
  if (rowCount !== rows) throw new Error(`Planted ${rowCount} rows instead of ${rows}: ${text}`)
}

const uuid = ({ random }: Target) =>
  hash('md5', String(random.uint32())).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

async function edit(target: Target, turn: number): Promise<Planted> {
  const editable = entryColumns.filter((one) => one !== 'at')
  const column = editable[turn % editable.length] as (typeof editable)[number]
  const { id, [column]: old } = pick(target.random, target.entries)
  await change(target, `UPDATE log.entry SET ${column} = $3 WHERE tenant_id = $1 AND id = $2`, [
    id,
    otherValue(target, column, old),
  ])
  const moved = column === 'id' || column === 'tenant_id'
  return { says: `edit ${column}`, expected: moved ? ['entry-missing'] : ['entry-changed'] }
}

function otherValue(target: Target, column: string, old: unknown): unknown {
  if (column === 'tenant_id') return 'gm9903'
  if (column === 'outcome') return old === 'failed' ? 'refused' : 'failed'
  if (column === 'caller_rollen') return [...(old as string[]), 'beheerder']
  if (column === 'id') return uuid(target)
  const nullable = ['reason', 'parent_span_id', 'purpose', 'subject_ref', 'dossier_id', 'caller_id'].includes(column)
  if (nullable && old !== null && intBelow(target.random, 3) === 0) return null
  return /_(id|ref)$/.test(column) && !/^(trace|span|parent)/.test(column) ? uuid(target) : `${old ?? ''}x`
}

async function retime(target: Target): Promise<Planted> {
  const micro = (1 + intBelow(target.random, 10 ** (1 + intBelow(target.random, 9)))) * pick(target.random, [1, -1])
  const { id } = pick(target.random, target.entries)
  await change(
    target,
    `UPDATE log.entry SET at = at + $3 * interval '1 microsecond' WHERE tenant_id = $1 AND id = $2`,
    [id, micro],
  )
  return { says: `retime by ${micro} microseconds`, expected: ['entry-changed'] }
}

async function remove(target: Target): Promise<Planted> {
  const ids = new Set(
    Array.from({ length: 1 + intBelow(target.random, 3) }, () => pick(target.random, target.entries).id),
  )
  await change(target, 'DELETE FROM log.entry WHERE tenant_id = $1 AND id = ANY ($2::uuid[])', [[...ids]], ids.size)
  return { says: `delete ${ids.size}`, expected: ['entry-missing'] }
}

const others = entryColumns.filter((column) => column !== 'id').join(', ')

async function duplicate(target: Target): Promise<Planted> {
  const { id, at } = pick(target.random, target.entries)
  const same = intBelow(target.random, 4) === 0
  if (same) await target.client.query('ALTER TABLE log.entry DROP CONSTRAINT entry_pkey')
  await change(
    target,
    `INSERT INTO log.entry (id, ${others}) SELECT $3, ${others} FROM log.entry WHERE tenant_id = $1 AND id = $2`,
    [id, same ? id : uuid(target)],
  )
  return {
    says: same ? 'duplicate under the same id' : 'duplicate',
    expected: [same ? 'entry-extra' : lateAt(target, at)],
  }
}

async function swap(target: Target): Promise<Planted> {
  const { random, entries, seals } = target
  const how = pick(random, ['subject_ref', 'dossier_id', 'id', 'seal'] as const)
  if (how === 'seal') {
    const first = 1 + intBelow(random, seals.length - 1)
    await change(
      target,
      'UPDATE log.seal SET nr = nr + 1000000 WHERE tenant_id = $1 AND nr IN ($2::bigint, $2::bigint + 1)',
      [first],
      2,
    )
    await change(
      target,
      'UPDATE log.seal SET nr = 2 * $2::bigint + 1 - (nr - 1000000) WHERE tenant_id = $1 AND nr > 1000000',
      [first],
      2,
    )
    return { says: 'swap seals', expected: ['seal-unlinked', 'seal-changed'] }
  }
  const one = pick(
    random,
    entries.filter((entry) => entry[how] !== null),
  )
  const other = pick(
    random,
    entries.filter((entry) => entry[how] !== null && entry[how] !== one[how]),
  )
  if (how === 'id') {
    const aside = uuid(target)
    for (const [from, to] of [
      [one.id, aside],
      [other.id, one.id],
      [aside, other.id],
    ]) {
      await change(target, 'UPDATE log.entry SET id = $3 WHERE tenant_id = $1 AND id = $2', [from, to])
    }
  } else {
    const text = `UPDATE log.entry SET ${how} = $3 WHERE tenant_id = $1 AND id = $2`
    await change(target, text, [one.id, other[how]])
    await change(target, text, [other.id, one[how]])
  }
  return { says: `swap ${how}`, expected: ['entry-changed'] }
}

async function insert(target: Target): Promise<Planted> {
  const { id, at } = pick(target.random, target.entries)
  const later = intBelow(target.random, 1_000_000)
  await change(
    target,
    `INSERT INTO log.entry SELECT (jsonb_populate_record(entry, jsonb_build_object('id', $3::uuid, 'caller_id', $4::uuid,
      'subject_ref', $5::uuid, 'at', entry.at + $6 * interval '1 microsecond'))).* FROM log.entry WHERE tenant_id = $1 AND id = $2`,
    [id, uuid(target), uuid(target), uuid(target), later],
  )
  return { says: `insert ${later} microseconds after ${at}`, expected: [lateAt(target, Number(at) + later)] }
}

/** What an entry in no seal is called: within reach of the next seal it could still be a late commit. */
function lateAt({ seals }: Target, at: unknown): FindingKind {
  return Number(at) < Number(seals.at(-1)?.sealedAt) - 180_000_000 ? 'entry-extra' : 'entry-overdue'
}

async function truncate(target: Target): Promise<Planted> {
  const gone = target.seals.slice(intBelow(target.random, target.seals.length))
  const ids = gone.flatMap((seal) => seal.entryIds)
  await change(target, 'DELETE FROM log.seal WHERE tenant_id = $1 AND nr >= $2', [gone[0]?.nr], gone.length)
  await change(target, 'DELETE FROM log.entry WHERE tenant_id = $1 AND id = ANY ($2::uuid[])', [ids], ids.length)
  return { says: `truncate ${gone.length} seals`, expected: ['anchor-ahead'], blind: true }
}

async function rehash(target: Target): Promise<Planted> {
  const stolen = intBelow(target.random, 2) === 0
  const start = intBelow(target.random, target.seals.length)
  const victim = pick(target.random, target.seals[start]?.entryIds ?? [])
  await change(target, `UPDATE log.entry SET caller_id = $3 WHERE tenant_id = $1 AND id = $2`, [victim, uuid(target)])
  await sealAnew(target, start, stolen ? target.key : newKey())
  return stolen
    ? { says: 're-hash with the real key', expected: ['anchor-differs'], blind: true }
    : { says: 're-hash with a fresh key', expected: ['seal-unsigned', 'anchor-differs'] }
}

async function sealAnew(target: Target, start: number, key: SealingKey): Promise<void> {
  let previousHash = target.seals[start - 1]?.hash ?? '0'.repeat(64)
  for (const seal of target.seals.slice(start)) {
    const rows = await readEntries(readerOf(target.client), target.tenant, seal.entryIds)
    const hashes = new Map(rows.map((row) => [row.id, hashEntry(row)]))
    const entryHashes = Buffer.concat(seal.entryIds.map((id) => hashes.get(id) ?? Buffer.alloc(32)))
    const digest = hashSeal({ ...seal, previousHash, entryHashes })
    await change(
      target,
      'UPDATE log.seal SET entry_hashes = $3, previous_hash = $4, hash = $5, key_id = $6, signature = $7 WHERE tenant_id = $1 AND nr = $2',
      [seal.nr, entryHashes, previousHash, digest, key.id, signText('samenhang-log-seal-1', digest, key.privateKey)],
    )
    previousHash = digest
  }
}

const sealEdits: Readonly<Record<string, string>> = {
  nr: 'nr + 1000000',
  version: 'version + 1',
  sealed_at: `sealed_at + interval '1 microsecond'`,
  entry_ids: 'entry_ids[2:] || entry_ids[1]',
  entry_hashes: 'set_byte(entry_hashes, 0, 255 - get_byte(entry_hashes, 0))',
  previous_hash: 'reverse(previous_hash)',
  hash: 'reverse(hash)',
  key_id: 'reverse(key_id)',
  signature: `'A' || substr(signature, 2, 40) || 'BB' || substr(signature, 44)`,
}

async function editSeal(target: Target, turn: number): Promise<Planted> {
  const column = Object.keys(sealEdits)[turn % Object.keys(sealEdits).length] as string
  const { nr } = pick(target.random, target.seals.slice(1))
  const text = `UPDATE log.seal SET ${column} = ${sealEdits[column]} WHERE tenant_id = $1 AND nr = $2`
  await change(target, `${text} AND ${column} IS DISTINCT FROM ${sealEdits[column]}`, [nr])
  return {
    says: `edit ${column} of a seal`,
    expected: ['seal-changed', 'seal-unlinked', 'seal-unsigned', 'seal-missing'],
  }
}
