import type { Caller, Origin } from '../access/caller.ts'
import { decideScope } from '../access/policy.ts'
import { type Purpose, purposesInForce } from '../access/purpose.ts'
import { inTransaction, type Transaction } from '../database/transaction.ts'
import { Problem } from '../errors/problem.ts'
import type { House } from '../house.ts'
import { type LogEntry, writeEntries } from '../logs/write-entry.ts'
import type { Permission } from './operation.ts'

/** Work on the whole installation, such as a backup: no operation of a room, but by somebody and in the log as well. */
export type Work = {
  /** As it stands in the log, for instance `installatie.backup`. */
  readonly operation: string
  readonly event: string
  /** Rights of which one is enough, each with the purpose that it is used for. */
  readonly rights: readonly { readonly permission: Permission; readonly purpose: string }[]
  /** Rights of which all are needed besides. */
  readonly alsoNeeds?: readonly Permission[]
}

/**
 * Permits work in every tenant that it touches, and logs it there, before anything is done.
 * @throws Problem `not-found` or `purpose-refused`, after writing that down too.
 */
export async function permitWork(
  house: House,
  caller: Caller,
  origin: Origin,
  work: Work,
  tenants: readonly string[],
): Promise<void> {
  for (const tenant of tenants) {
    const open = { tenant, role: 'app', settings: { caller: caller.id } } as const
    try {
      await inTransaction(house.pool, open, (tx) => permitWorkIn(tx, house, caller, origin, work))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const entry = entryOf(house, caller, origin, work, { outcome: 'refused', reason: error.problem })
      await inTransaction(house.pool, open, (tx) => writeEntries(tx, [entry], house.clock.now(), house.ids.next))
      throw error
    }
  }
}

/** The same in a transaction of role `app` that is open already, for work that is undone when it is refused. */
export async function permitWorkIn(
  tx: Transaction,
  house: House,
  caller: Caller,
  origin: Origin,
  work: Work,
): Promise<void> {
  if (!caller.tenants.includes(tx.tenant)) throw new Problem('not-found')
  const right = work.rights.find(({ permission, purpose }) => {
    const scope = decideScope(house.sentences, caller, purpose, [])
    return [permission, ...(work.alsoNeeds ?? [])].every((one) => scope.get(one) === 'everywhere')
  })
  if (!right) throw new Problem('not-found')
  const [purpose] = await tx.sql<Purpose>(purposesInForce([right.purpose], house.clock.today()))
  if (!purpose) throw new Problem('purpose-refused')
  const entry = entryOf(house, caller, origin, work, { outcome: 'permitted', reason: null, ...purpose })
  await writeEntries(tx, [entry], house.clock.now(), house.ids.next)
}

type Decision = Pick<LogEntry, 'outcome' | 'reason'> & { purpose?: string; activityId?: string }

function entryOf(house: House, caller: Caller, origin: Origin, work: Work, decision: Decision): LogEntry {
  return {
    operation: work.operation,
    event: work.event,
    purpose: null,
    activityId: null,
    ...decision,
    caller,
    origin,
    policyVersion: house.policyVersion,
    dossierId: null,
    subjects: [],
  }
}
