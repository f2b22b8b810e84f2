import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Deling } from './deling.contract.ts'
import { type DelingRow, listStapRows } from './deling.store.ts'
import { canStep, isOpen, type Stap, stappen, statusOn } from './deling.ts'

/** Delingen as this caller sees them, with what can be done with each. */
export async function toDelingen(context: Context, rows: readonly DelingRow[]): Promise<Deling[]> {
  const steps = Map.groupBy(
    await listStapRows(
      context,
      rows.map(({ id }) => id),
    ),
    ({ delingId }) => delingId,
  )
  return rows.map((row) => {
    const state = { ...row, period: { from: row.from, to: row.to } }
    const status = statusOn(state, context.today)
    return {
      tenant: context.tenant,
      delingId: row.id,
      persoonId: row.dossierId,
      velden: row.velden,
      ontvangerId: row.ontvangerId,
      ontvangerRol: row.ontvangerRol,
      purpose: row.purpose,
      waarvoor: row.doel ?? row.stap ?? '',
      doelId: row.doelId,
      legalBasis: { id: row.legalBasis, law: row.law, article: row.article },
      noodzaak: row.noodzaak,
      period: state.period,
      geinformeerdOp: row.geinformeerdOp,
      geinformeerdHoe: row.geinformeerdHoe,
      aangebodenDoor: row.aangebodenDoor,
      aangebodenOp: row.aangebodenOp.toISOString(),
      status,
      uitkomst: row.uitkomst,
      stappen: (steps.get(row.id) ?? []).map(({ stap, reden, door, op }) => ({
        stap,
        reden,
        medewerkerId: stap === 'geschorst' ? null : door,
        op: op.toISOString(),
      })),
      abilities: {
        'deling.open': isReceiver(context, row) && row.inWerking && isOpen(state, context.today),
        ...abilitiesOf(context, row, status),
      },
    }
  })
}

/** Is the caller the one with whom it is shared, or of the organisation in the rol with which it is? */
export function isReceiver({ caller }: Context, { ontvangerId, ontvangerRol }: DelingRow): boolean {
  if (ontvangerId === caller.id) return true
  return ontvangerId === caller.partijId && (ontvangerRol === null || caller.rollen.includes(ontvangerRol))
}

/** Does the caller share this person's data by an own reason? */
export function isOffering({ ownScope }: Context, dossierId: Id): boolean {
  const held = ownScope.get('deling.write')
  return held === 'everywhere' || (held?.has(dossierId) ?? false)
}

function abilitiesOf(context: Context, row: DelingRow, status: Deling['status']): Record<string, boolean> {
  const sides = { ontvanger: isReceiver(context, row), deler: isOffering(context, row.dossierId) }
  const able = (stap: Stap) => sides[stappen[stap].by] && canStep(stap, status)
  const all = Object.keys(stappen) as Stap[]
  return Object.fromEntries(all.map((stap) => [`deling.${stap}`, able(stap)]))
}
