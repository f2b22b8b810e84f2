import { loginOf, tenantOf } from '../../apps/server/testing/facts.ts'
import { findCaller } from '../../kernel/access/find-caller.ts'
import { decideScope } from '../../kernel/access/policy.ts'
import { inTransaction } from '../../kernel/database/transaction.ts'
import type { Caller, Day, Role } from '../oracle/world.ts'
import { findCanaries, type MarkedWorld } from './marked-world.ts'
import { homeOf, type ProbeSite, roleOf } from './probe-site.ts'
import { maySee } from './run-probes.ts'

/** Tables that the application reads and that hold a canary. */
export const markedTables = [
  'basis.persoon',
  'basis.huishouden',
  'basis.adres',
  'plan.eigen_woord',
  'plan.doel',
  'uitvoering.toewijzing_versie',
  'uitvoering.toewijzing_inhoud',
  'uitvoering.prestatie',
] as const

/** For what somebody in each role looks at persons, or at anything. */
const purposes = {
  inwoner: 'eigen-dossier',
  regisseur: 'ondersteuning-coordineren',
  consulent: 'toegang-beoordelen',
  professional: 'hulp-verlenen',
  verwijzer: 'verwijzen',
  contractmanager: 'contract-beheren',
  beleid: 'beleid-voeren',
  bestuurder: 'beleid-voeren',
  raadslid: 'beleid-voeren',
  directeur: 'beleid-voeren',
  financieel: 'declaraties-betalen',
  accountant: 'verantwoorden',
  fg: 'toezicht-houden',
  toezichthouder: 'toezicht-houden',
  beheerder: 'systeem-beheren',
} as const satisfies Record<Role | 'inwoner', string>

export type Read = { readonly rows: number; readonly differences: string[] }

/**
 * Reads every marked table whole, with no WHERE at all, under the scope that this caller gets for the purpose of
 * its role: what row security alone lets through. Each text that comes back must be one that the oracle gives this caller.
 */
export async function readTables(site: ProbeSite, caller: Caller, today: Day): Promise<Read> {
  const { world } = site
  const house = site.houseOn(today)
  const { tenant } = caller
  const home = homeOf(world, caller)
  const asked = await findCaller(house, tenantOf(home), loginOf(home, caller.id))
  if (!asked) return { rows: 0, differences: [] }
  const purpose = purposes[roleOf(world, caller)]
  const settings = { caller: asked.id, partij: asked.partijId ?? '' }
  return inTransaction(house.pool, { tenant: tenantOf(tenant), role: 'app', settings }, async (tx) => {
    const relations = await house.readers.relations(tx, asked, house.clock.today())
    const scope = decideScope(house.sentences, asked, purpose, relations)
    await tx.enter(
      Object.fromEntries(
        [...scope].map(([permission, held]) => [`scope.${permission}`, held === 'everywhere' ? '*' : [...held].join()]),
      ),
    )
    const differences: string[] = []
    let rows = 0
    for (const table of markedTables) {
      for (const { text } of await tx.sql<{ text: string }>(`SELECT one::text AS text FROM ${table} AS one`)) {
        rows++
        for (const canary of findCanaries(text)) {
          const of = world.canaries.get(canary)
          if (of && maySee(world, caller, today, of)) continue
          differences.push(`${table} gives ${JSON.stringify(of)} to ${JSON.stringify({ caller, today })}`)
        }
      }
    }
    return { rows, differences }
  })
}

/** Everybody who can act somewhere: staff in each of its tenants, and every person. */
export function listCallers(world: MarkedWorld): Caller[] {
  return [
    ...world.staff.flatMap(({ id, tenants }) => tenants.map((tenant): Caller => ({ kind: 'staff', tenant, id }))),
    ...world.persons.map(({ tenant, id }): Caller => ({ kind: 'inwoner', tenant, id })),
  ]
}
