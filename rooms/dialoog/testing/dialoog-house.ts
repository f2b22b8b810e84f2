import type { Caller } from '@samenhang/kernel/access/caller.ts'
import { anyone, findCodeHolder as findHolder } from '@samenhang/kernel/access/find-caller.ts'
import { type FixedClock, fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { cryptoRandom } from '@samenhang/kernel/clock/crypto-random.ts'
import { uuidV7 } from '@samenhang/kernel/clock/ids.ts'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import { type House, openHouse } from '@samenhang/kernel/house.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { call } from '@samenhang/kernel/operation/call.ts'
import type { Handler } from '@samenhang/kernel/operation/handler.ts'
import type { Operation, OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { createGesprek, openGesprek, startDeelname } from '../contract.ts'
import { codeFrom } from '../deelname/code.ts'
import { dialoogRoom, findCodeHolder } from '../room.ts'

const staff = { laila: 'beleid', marit: 'bestuurder', kees: 'raadslid', bram: 'beheerder' } as const
export type Who = keyof typeof staff | 'anyone' | { readonly code: string }

type In = { path?: object; query?: object; body?: unknown; key?: string }

export type DialoogHouse = {
  house: House
  clock: FixedClock
  database: TestDatabase
  /** Calls an operation as somebody; each command is one of its own unless it has a key. */
  as<O extends Operation>(who: Who, operation: O, input?: In): Promise<OutputOf<O>>
  /** Name of the problem that the call meets, or `none`. */
  problemOf(asked: Promise<unknown>): Promise<string>
  /** A gesprek that is open, led by laila. */
  open(body?: object): Promise<Id>
  /** Somebody who takes part, known by the code; the same name gives the same code. */
  join(gesprekId: Id, name: string, body?: object): Promise<{ code: string }>
}

/** A regio with the room alone; nobody has said anything yet. */
export async function openDialoogHouse(): Promise<DialoogHouse> {
  const database = await createTestDatabase(listMigrations([dialoogRoom]))
  const clock = fixedClock('2026-11-24T09:12:00+01:00')
  const house = openHouse({
    pool: database.pool,
    rooms: [dialoogRoom],
    clock,
    ids: uuidV7(clock, cryptoRandom),
    openTenant: 'regio',
    readers: { caller: async () => undefined, codeHolder: findCodeHolder, relations: async () => [] },
  })
  await putTenant(house)
  const as: DialoogHouse['as'] = async (who, operation, input = {}) => {
    const incoming = {
      caller: await callerOf(house, who),
      origin: { client: 'test', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null },
      input: { path: {}, query: {}, body: {}, ...input },
      purpose: undefined,
      tenants: ['regio'],
      key: input.key ?? house.ids.next(),
    }
    return (await call(house, house.handlers.get(operation.id) as Handler, incoming)) as never
  }
  const problemOf = (asked: Promise<unknown>) =>
    asked.then(
      () => 'none',
      (error: Problem) => error.problem ?? error.message,
    )
  const open = async (body: object = {}) => {
    const days = { begintOp: '2026-11-01', eindigtOp: '2026-12-31' }
    const vraag = 'Wat mag u van ons verwachten?'
    const made = await as('laila', createGesprek, { body: { vraag, moderatie: 'achteraf', ...days, ...body } })
    await as('laila', openGesprek, { path: made })
    return made.gesprekId
  }
  const join = async (gesprekId: Id, name: string, body: object = {}) => {
    const code = codeFrom(`${gesprekId} ${name}`)
    await as('anyone', startDeelname, {
      path: { gesprekId },
      body: { code, toestel: `toestel van ${name} `.padEnd(20), ...body },
    })
    return { code }
  }
  return { house, clock, database, as, problemOf, open, join }
}

async function callerOf(house: House, who: Who): Promise<Caller> {
  if (who === 'anyone') return anyone(house)
  if (typeof who === 'object') {
    const holder = await findHolder(house, who.code)
    if (!holder) throw new Error('nobody has this code')
    return holder
  }
  const id = `00000000-0000-4000-8000-${Object.keys(staff).indexOf(who).toString().padStart(12, '0')}`
  return { loginId: id, id, kind: 'medewerker', naam: who, rollen: [staff[who]], partijId: null, tenants: ['regio'] }
}

async function putTenant(house: House): Promise<void> {
  await inTransaction(house.pool, { tenant: 'regio', role: 'owner' }, async (tx) => {
    await tx.sql(`INSERT INTO kernel.tenant VALUES ('regio', 'Regio Voorbeeld', 'regio')`)
    await tx.sql(`INSERT INTO kernel.legal_basis VALUES ('regio', 'wet', 'wet', '1', '2015-01-01', NULL, 'test')`)
    for (const purpose of ['meedoen', 'beleid-voeren', 'contract-beheren']) {
      await tx.sql(`INSERT INTO kernel.purpose VALUES ('regio', $1, $2, 1, 'wet', '', '2015-01-01')`, [
        house.ids.next(),
        purpose,
      ])
    }
  })
}
