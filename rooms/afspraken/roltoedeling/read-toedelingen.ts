import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getRoltoedeling } from '../contract.ts'
import { readKoers } from '../partijen.ts'
import { listRecordRows } from '../record/record.store.ts'
import { findRolConflicts, type Toedeling } from './roltoedeling.ts'

export const getRoltoedelingHandler = handle(getRoltoedeling, async (context) => {
  const items = await readToedelingen(context)
  return { taken: await readTaken(context), items: items as never, conflicten: findRolConflicts(items) as never }
})

/** Names of the taken of the koers. */
export async function readTaken(context: Context): Promise<{ taakId: Id; naam: string }[]> {
  const taken = await readKoers(context, 'taak')
  return taken.flatMap((one) => (one.soort === 'taak' ? [{ taakId: one.recordId, naam: one.inhoud.naam }] : []))
}

/** Who does what in which taak: laid down here, or with the taak in the koers. */
export async function readToedelingen(context: Context): Promise<Toedeling[]> {
  const own = await listRecordRows(context, 'roltoedeling')
  const taken = await readKoers(context, 'taak')
  const fromKoers = taken.flatMap((one) =>
    one.soort === 'taak' ? one.inhoud.rollen.map((rol) => ({ ...rol, taakId: one.recordId })) : [],
  )
  return [...own.map(({ inhoud }) => inhoud), ...fromKoers]
}
