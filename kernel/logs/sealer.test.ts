import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '../database/transaction.ts'
import { type LogBook, openLogBook } from '../testing/log-book.ts'
import type { Anchor } from './anchor.ts'
import { entryColumns } from './chain.ts'
import { sealTenant } from './seal-tenant.ts'
import { type SealerEvent, sealAll, startSealer } from './sealer.ts'
import { verifyLog } from './verify.ts'
import { lateWindow } from './window.ts'

let book: LogBook
beforeEach(async () => {
  book = await openLogBook()
})
afterEach(() => book.drop())

const seals = async () =>
  (await book.admin.query('SELECT tenant_id, nr::int, cardinality(entry_ids) AS entries FROM log.seal ORDER BY 1, 2'))
    .rows

describe('sealing', () => {
  test('covers every column of the log', async () => {
    const { rows } = await book.admin.query(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'log' AND table_name = 'entry'`,
    )
    expect(rows.map((row) => row.column_name).sort()).toEqual([...entryColumns].sort())
  })

  test('takes what was committed, per tenant, once, and anchors the head', async () => {
    await book.write('gm9901', 3)
    await book.write('gm9901', 0)
    await book.write('gm9902', 2)
    expect(await book.seal()).toEqual([
      { kind: 'sealed', tenant: 'gm9901', seals: 1, entries: 4 },
      { kind: 'sealed', tenant: 'gm9902', seals: 1, entries: 2 },
    ])
    expect(await book.seal()).toEqual([])
    await book.write('gm9901', 1)
    expect(await book.seal()).toHaveLength(1)
    expect(await seals()).toEqual([
      { tenant_id: 'gm9901', nr: 1, entries: 4 },
      { tenant_id: 'gm9901', nr: 2, entries: 1 },
      { tenant_id: 'gm9902', nr: 1, entries: 2 },
    ])
    expect((await book.anchor.last('gm9901'))?.nr).toBe(2)
    expect(await verifyLog(book.pool, book)).toMatchObject({
      ok: true,
      anchored: true,
      window: 180,
      tenants: [
        { tenant: 'gm9901', seals: 2, entries: 5, unsealed: 0, oldestUnsealed: 0, anchorLines: 2 },
        { tenant: 'gm9902', seals: 1, entries: 2 },
        { tenant: 'gm9903', seals: 0, entries: 0, anchorLines: 0 },
      ],
    })
  })

  test('goes on past the ninth seal: numbers are numbers, not text', async () => {
    for (let nr = 1; nr <= 12; nr++) {
      await book.write('gm9901', 1)
      expect(await book.seal()).toMatchObject([{ kind: 'sealed' }])
    }
    expect((await book.anchor.last('gm9901'))?.nr).toBe(12)
    expect(await verifyLog(book.pool, book)).toMatchObject({
      ok: true,
      tenants: [{ seals: 12, anchorLines: 12 }, {}, {}],
    })
  })

  test('takes what was inserted before a seal and committed after it in the next one', async () => {
    let commit = () => undefined as undefined
    const inserted = Promise.withResolvers<void>()
    const late = book.write('gm9901', 1, async () => {
      inserted.resolve()
      await new Promise<void>((resolve) => {
        commit = () => void resolve() as undefined
      })
    })
    await inserted.promise
    await book.write('gm9901', 1)
    for (let round = 0; round < 3; round++) {
      book.pass(lateWindow / 1000 / 3)
      await book.write('gm9901', 1)
      await book.seal()
    }
    commit()
    await late
    expect(await book.seal()).toEqual([{ kind: 'sealed', tenant: 'gm9901', seals: 1, entries: 1 }])
    expect(await verifyLog(book.pool, book)).toMatchObject({ ok: true, findings: [] })
  })

  test('leaves out what claims to be older than a late commit can be, and the verifier finds it', async () => {
    await book.write('gm9901', 1)
    book.pass(lateWindow / 1000 + 1)
    await book.write('gm9901', 1)
    await book.seal()
    book.pass(-lateWindow / 1000 - 1)
    await book.write('gm9901', 1)
    book.pass(lateWindow / 1000 + 1)
    expect(await book.seal()).toEqual([])
    expect((await verifyLog(book.pool, book)).findings).toMatchObject([{ kind: 'entry-extra', tenant: 'gm9901' }])
  })

  test('never seals twice what a server with a fast clock wrote', async () => {
    book.pass(50)
    await book.write('gm9901', 1)
    book.pass(-50)
    for (const seconds of [0, 190, 1]) {
      book.pass(seconds)
      if (seconds > 0) await book.write('gm9901', 1)
      expect(await book.seal()).toMatchObject([{ kind: 'sealed', entries: 1 }])
    }
  })

  test('catches up after a long standstill, in seals of a thousand, and says meanwhile that entries wait', async () => {
    await book.write('gm9901', 1)
    await book.seal()
    await book.write('gm9901', 2345)
    book.pass(60)
    expect((await verifyLog(book.pool, book)).tenants[0]).toMatchObject({ unsealed: 2345, oldestUnsealed: 60 })
    book.pass(24 * 3600)
    expect((await verifyLog(book.pool, book)).tenants[0]?.findings).toEqual({ 'entry-overdue': 2345 })
    expect(await book.seal()).toEqual([{ kind: 'sealed', tenant: 'gm9901', seals: 3, entries: 2345 }])
    expect(await verifyLog(book.pool, book)).toMatchObject({ ok: true, tenants: [{ seals: 4, entries: 2346 }, {}, {}] })
  })

  test('is left to the server that holds the lock, and requests never wait for that lock', async () => {
    await book.write('gm9901', 1)
    const other = await book.admin.connect()
    await other.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('samenhang.log.seal.gm9901', 0))`)
    await book.write('gm9901', 1)
    expect(await sealTenant(book.pool, 'gm9901', book.key, book.clock)).toEqual({ busy: true })
    await other.query('ROLLBACK')
    other.release()
    expect(await sealTenant(book.pool, 'gm9901', book.key, book.clock)).toMatchObject({ busy: false, entries: 2 })
  })
})

describe('what goes wrong is told', () => {
  const failing: Anchor = {
    ...({} as Anchor),
    name: 'other party',
    last: () => Promise.reject(new Error('no connection')),
  }

  test('an anchor that fails does not keep the head from the next one', async () => {
    await book.write('gm9901', 1)
    const events: SealerEvent[] = []
    await sealAll({ ...book, anchors: [failing, book.anchor], report: (event) => events.push(event) })
    expect(events.filter((event) => event.kind === 'failed')).toMatchObject([
      { tenant: 'gm9901', anchor: 'other party', error: new Error('no connection') },
      { tenant: 'gm9902', anchor: 'other party' },
      { tenant: 'gm9903', anchor: 'other party' },
    ])
    expect((await book.anchor.last('gm9901'))?.nr).toBe(1)
  })

  test('a head that was sealed and not anchored is anchored later, and is a finding when that takes too long', async () => {
    await book.write('gm9901', 1)
    await sealTenant(book.pool, 'gm9901', book.key, book.clock)
    expect((await verifyLog(book.pool, book)).ok).toBe(true)
    book.pass(lateWindow / 1000 + 1)
    expect((await verifyLog(book.pool, book)).findings).toMatchObject([{ kind: 'anchor-behind', seal: 1 }])
    await book.seal()
    expect((await verifyLog(book.pool, book)).ok).toBe(true)
  })

  test('a chain that is not the anchored one', async () => {
    await book.write('gm9901', 1)
    await book.seal()
    await book.admin.query('DELETE FROM log.seal')
    expect(await book.seal()).toMatchObject([{ kind: 'sealed' }])
    book.pass(1)
    await book.admin.query('DELETE FROM log.seal')
    expect(await book.seal()).toMatchObject([
      { kind: 'sealed' },
      { kind: 'diverged', tenant: 'gm9901', says: expect.stringContaining('another seal 1') },
    ])
    expect((await verifyLog(book.pool, book)).findings).toMatchObject([{ kind: 'anchor-differs', seal: 1 }])
    await book.admin.query('TRUNCATE log.seal, log.entry')
    expect(await book.seal()).toMatchObject([{ kind: 'diverged', says: expect.stringContaining('nothing') }])
  })

  test('a running sealer goes on after a failure and seals a last time when it is stopped', async () => {
    const failed = Promise.withResolvers<void>()
    const sealed = Promise.withResolvers<void>()
    await book.admin.query('ALTER TABLE log.seal RENAME TO seal_away')
    await book.write('gm9901', 1)
    const report = (event: SealerEvent) => (event.kind === 'sealed' ? sealed : failed).resolve()
    const sealer = startSealer({ ...book, anchors: [book.anchor], report }, 20)
    await failed.promise
    await book.admin.query('ALTER TABLE log.seal_away RENAME TO seal')
    await sealed.promise
    await sealer.stop()

    const calm = startSealer({ ...book, anchors: [book.anchor], report }, 3_600_000)
    await book.write('gm9902', 1)
    await calm.stop()
    expect(await verifyLog(book.pool, book)).toMatchObject({ ok: true, tenants: [{ seals: 1 }, { seals: 1 }, {}] })
  })
})

test('roles of the log may do their own work and nothing else', async () => {
  await book.write('gm9901', 1)
  await book.seal()
  const attempt = (role: 'app' | 'sealer' | 'verifier', text: string) =>
    inTransaction(book.pool, { tenant: 'gm9901', role }, (tx) => tx.sql(text))
  expect(await attempt('verifier', 'SELECT FROM log.entry')).toHaveLength(1)
  expect(await attempt('sealer', 'SELECT FROM log.seal')).toHaveLength(1)
  expect(await attempt('app', 'SELECT FROM log.entry')).toEqual([])
  await expect(attempt('app', 'SELECT FROM log.seal')).rejects.toThrow('permission denied')
  for (const table of ['log.entry', 'log.seal']) {
    for (const role of ['app', 'sealer', 'verifier'] as const) {
      await expect(attempt(role, `DELETE FROM ${table}`)).rejects.toThrow('permission denied')
      await expect(attempt(role, `UPDATE ${table} SET tenant_id = tenant_id`)).rejects.toThrow('permission denied')
    }
  }
  await expect(attempt('verifier', `INSERT INTO log.seal (tenant_id) VALUES ('gm9901')`)).rejects.toThrow('denied')
  expect(
    await inTransaction(book.pool, { tenant: 'gm9902', role: 'verifier' }, (tx) => tx.sql('SELECT FROM log.entry')),
  ).toHaveLength(0)
})
