import { generateKeyPairSync, hash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FixedClock, fixedClock } from '../clock/clock.ts'
import { listMigrations } from '../database/migrate.ts'
import { inTransaction, type Transaction } from '../database/transaction.ts'
import { type Anchor, folderAnchor } from '../logs/anchor.ts'
import { type PublicKeys, publicKeysOf, type SealingKey } from '../logs/key.ts'
import { type SealerEvent, sealAll } from '../logs/sealer.ts'
import { writeEntries } from '../logs/write-entry.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

/** A database with a log in it, a key, an anchor folder and a clock that moves when told. */
export type LogBook = TestDatabase & {
  readonly clock: FixedClock
  readonly key: SealingKey
  readonly publicKeys: PublicKeys
  readonly folder: string
  readonly anchor: Anchor
  /** Writes entries as a request does; `pause` runs after the last statement, before COMMIT. */
  write(tenant: string, subjects: number, pause?: (tx: Transaction) => Promise<void>): Promise<void>
  /** One round of the sealer over all tenants; what it told. */
  seal(): Promise<SealerEvent[]>
  /** Moves the clock by so many seconds. */
  pass(seconds: number): void
}

export const bookTenants = ['gm9901', 'gm9902', 'gm9903'] as const

export async function openLogBook(): Promise<LogBook> {
  const database = await createTestDatabase(listMigrations([]))
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-anchor-'))
  const clock = fixedClock('2026-11-21T10:00:00Z')
  const key = newKey()
  const rounds = new Map<string, Date>()
  const anchor = folderAnchor(join(folder, 'anchor'))
  for (const tenant of bookTenants) {
    await database.admin.query(`INSERT INTO kernel.tenant VALUES ($1, $1, 'gemeente')`, [tenant])
  }
  return {
    ...database,
    clock,
    key,
    publicKeys: publicKeysOf([key.publicKey]),
    folder,
    anchor,
    write: (tenant, subjects, pause) =>
      inTransaction(database.pool, { tenant, role: 'app' }, async (tx) => {
        const persons = Array.from({ length: subjects }, () => randomUUID() as string)
        for (const person of persons) {
          await tx.sql('INSERT INTO log.subject (tenant_id, persoon_id, ref) VALUES ($1, $2, $3)', [
            tenant,
            person,
            randomUUID(),
          ])
        }
        await writeEntries(tx, [exampleEntry(persons)], clock.now(), randomUUID)
        await pause?.(tx)
      }),
    seal: async () => {
      const events: SealerEvent[] = []
      await sealAll(
        { pool: database.pool, key, anchors: [anchor], clock, report: (event) => events.push(event) },
        rounds,
      )
      return events
    },
    pass: (seconds) => clock.moveTo(new Date(clock.now().getTime() + 1000 * seconds).toISOString()),
    drop: async () => {
      rmSync(folder, { recursive: true })
      await database.drop()
    },
  }
}

/** A key that lives in memory only. */
export function newKey(): SealingKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const text = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  return { id: [...publicKeysOf([text]).keys()][0] ?? '', privateKey, publicKey: text }
}

function exampleEntry(subjects: readonly string[]): Parameters<typeof writeEntries>[1][number] {
  const id = randomUUID()
  return {
    operation: 'plan.showPlan',
    event: 'plan.getoond',
    outcome: subjects.length > 0 ? 'permitted' : 'refused',
    reason: subjects.length > 0 ? null : 'not-found',
    caller: {
      loginId: id,
      id,
      kind: 'medewerker',
      naam: 'Farida El Amrani',
      rollen: ['regisseur'],
      partijId: randomUUID(),
      tenants: ['gm9901'],
    },
    origin: { client: 'web', traceId: hash('md5', id), spanId: hash('md5', id).slice(0, 16), parentSpanId: null },
    purpose: 'ondersteuning-coordineren',
    activityId: randomUUID(),
    policyVersion: '0123456789abcdef',
    dossierId: randomUUID(),
    subjects,
  }
}
