import type { Origin } from '@samenhang/kernel/access/caller.ts'
import { type Purpose, purposesInForce } from '@samenhang/kernel/access/purpose.ts'
import { listTenants } from '@samenhang/kernel/database/tenants.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { toPlaces } from '@samenhang/kernel/errors/to-places.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { zGemeentecode } from '@samenhang/kernel/identifiers/gemeentecode.ts'
import { writeEntries } from '@samenhang/kernel/logs/write-entry.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { z } from 'zod'
import { zAccount } from '../login/login.contract.ts'
import { findLogin, insertLogin } from '../login/login.store.ts'
import { insertMedewerker, insertPartij, insertRol } from '../partij/beheer.store.ts'
import { putPurposes } from '../purpose/purpose.store.ts'
import { insertTenant } from './tenant.store.ts'

const zNaam = z.string().trim().min(1).max(200)
/** A tenant to be made, with the account of its first beheerder. */
const zNewTenant = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]{2,20}$/, { error: 'two to twenty small letters and digits' }),
    naam: zNaam,
    soort: z.enum(['gemeente', 'regio']),
    beheerder: zAccount.extend({ naam: zNaam }),
  })
  .refine(({ id, soort }) => soort === 'regio' || /^gm\d{4}$/.test(id), {
    path: ['id'],
    error: 'a gemeente is named gm and its four digits (CBS)',
  })

/**
 * Makes a tenant: its purposes with their legal bases, the organisation itself and a first beheerder, who gives all
 * others their place. In one transaction as owner, since nobody can have the right yet; the log says so by a line
 * without caller.
 * @param wanted as typed: `{id, naam, soort, beheerder: {issuer, subject, naam}}`
 * @throws Problem `bad-input` with places; `conflict` for a tenant that exists or an account that has a login already
 */
export async function createTenant(
  house: Pick<House, 'pool' | 'clock' | 'ids' | 'policyVersion'>,
  wanted: unknown,
  origin: Origin,
): Promise<{ tenant: string; partijId: string; medewerkerId: string; loginId: string }> {
  const read = zNewTenant.safeParse(wanted)
  if (!read.success) throw new Problem('bad-input', undefined, toPlaces(read.error, 'tenant'))
  const { id: tenant, naam, soort, beheerder } = read.data
  await refuseKnownAccount(house, beheerder)
  const today = house.clock.today()
  return inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
    if (!(await insertTenant(tx, naam, soort))) throw new Problem('conflict', `There is a tenant ${tenant} already.`)
    await putPurposes(tx, house.ids.next)
    const [partijId, medewerkerId, loginId] = [house.ids.next(), house.ids.next(), house.ids.next()]
    const gemeentecode = soort === 'gemeente' ? zGemeentecode.parse(tenant.slice(2)) : null
    await insertPartij(tx, { partijId, naam, soort, agbcode: null, gemeentecode })
    await insertMedewerker(tx, { medewerkerId, partijId, naam: beheerder.naam, functie: 'beheerder' })
    await insertRol(tx, medewerkerId, { rol: 'beheerder', period: period(today, null), wetten: [], givenBy: null })
    await insertLogin(tx, { loginId, ...beheerder, medewerkerId, actsIn: [], from: today, givenBy: null })
    await tx.as('app', async (app) => {
      const [purpose] = await app.sql<Purpose>(purposesInForce(['systeem-beheren'], today))
      const entry = {
        ...({
          operation: 'installatie.createTenant',
          event: 'tenant.gemaakt',
          outcome: 'permitted',
          reason: null,
        } as const),
        ...{ caller: null, origin, policyVersion: house.policyVersion, dossierId: null, subjects: [] },
        ...{ purpose: purpose?.purpose ?? null, activityId: purpose?.activityId ?? null },
      }
      await writeEntries(app, [entry], house.clock.now(), house.ids.next)
    })
    return { tenant, partijId, medewerkerId, loginId }
  })
}

/** An account logs in at one tenant, so a second login for it would never be reached. */
async function refuseKnownAccount(house: Pick<House, 'pool'>, account: z.infer<typeof zAccount>): Promise<void> {
  for (const tenant of await listTenants(house.pool)) {
    const known = await inTransaction(house.pool, { tenant, role: 'app' }, (tx) =>
      findLogin(tx, account.issuer, account.subject),
    )
    if (known) throw new Problem('conflict', `This account has a login in ${tenant} already; take another.`)
  }
}
