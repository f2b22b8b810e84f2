import { fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { SecurityWorld } from '@samenhang/kernel/testing/security-tests.ts'
import { insertRows } from '../example/rows.store.ts'
import { putAfspraken } from './afspraken-rows.ts'
import { delenRows } from './delen-rows.ts'
import { putDialoog } from './dialoog-rows.ts'
import { loginOf, uuidOf } from './facts.ts'
import { putKoers } from './koers-rows.ts'
import { listLinesAfter } from './log-lines.store.ts'
import { openSite, type RunningApp, type Site, startApp } from './running-app.ts'
import { canary, tenants, village, villageDay } from './village.ts'
import { villagePlan } from './village-plan.ts'

/** The village with a server: everybody of it can log in. */
export type VillageWorld = SecurityWorld & { readonly site: Site; readonly running: RunningApp }

/** Opens the village. Logins are named by the id of the person or member of staff, `gm9902/` before it elsewhere. */
export async function openVillage(): Promise<VillageWorld> {
  const clock = fixedClock(`${villageDay}T09:12:00+01:00`)
  const site = await openSite(village, clock)
  const running = startApp(site, site.houseAt(clock))
  for (const tenant of tenants) {
    await putJob(running, tenant)
    await putBevestiging(running, tenant)
    await inTransaction(running.house.pool, { tenant, role: 'owner' }, (tx) =>
      insertRows(tx, { ...villagePlan(tenant), ...delenRows(tenant) }),
    )
  }
  await putKoers(running.house, [...tenants, 'regio'])
  await putDialoog(running.house, [...tenants, 'regio'])
  await putAfspraken(running.house, tenants)
  let newest = '00000000-0000-0000-0000-000000000000'
  return {
    site,
    running,
    canary,
    tenant: tenants[0],
    persons: new Set(village.persons.map((person) => uuidOf(person.id))),
    // What only rooms may ask has no route.
    operations: () =>
      [...running.house.handlers.values()]
        .map((handler) => handler.operation)
        .filter((operation) => operation.callers !== 'rooms'),
    request: (as, path, init) => {
      if (as?.startsWith('code/')) return running.request(undefined, path, withCode(init, as.slice('code/'.length)))
      return running.request(as && as !== 'anyone' ? loginNamed(as) : undefined, path, init)
    },
    takeLog: async () => {
      const rows = await listLinesAfter(site.database.admin, newest)
      newest = rows.at(-1)?.id ?? newest
      return rows
    },
  }
}

function withCode(init: RequestInit, code: string): RequestInit {
  const headers = new Headers(init.headers)
  headers.set('Code', code)
  return { ...init, headers }
}

function loginNamed(name: string): string {
  const [tenant = '', id] = name.includes('/') ? name.split('/') : [tenants[0], name]
  return loginOf(tenant, id ?? '')
}

/** A finished job of the beheerder and an inlezing of financieel, under the same ids everywhere. */
async function putJob({ house }: RunningApp, tenant: string): Promise<void> {
  await inTransaction(house.pool, { tenant, role: 'owner' }, (tx) =>
    insertRows(tx, {
      'kernel.job': [
        {
          id: uuidOf('job'),
          operation: 'test.job',
          input: {},
          caller_id: uuidOf('beheerder'),
          login_tenant: tenant,
          login_id: loginOf(tenant, 'beheerder'),
          purpose: 'systeem-beheren',
          at: `${villageDay}T08:00:00Z`,
          state: 'done',
          done_count: 1,
          cancel_asked: false,
        },
      ],
      'uitvoering.inlezing': [{ id: uuidOf('inlezing'), door: uuidOf('financieel'), at: `${villageDay}T08:00:00Z` }],
    }),
  )
}

/** What the other beheerder asked for the own account, under the same id everywhere. */
async function putBevestiging({ house }: RunningApp, tenant: string): Promise<void> {
  const asker = uuidOf('beheerder-elders')
  await inTransaction(house.pool, { tenant, role: 'owner' }, (tx) =>
    insertRows(tx, {
      'basis.bevestiging': [
        {
          id: uuidOf('bevestiging'),
          medewerker_id: asker,
          inhoud: { soort: 'rol', rol: 'beleid', from: villageDay, to: null, wetten: [] },
          asked_by: asker,
          asked_at: `${villageDay}T08:00:00Z`,
        },
      ],
    }),
  )
}
