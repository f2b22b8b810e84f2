import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { abilitiesOf } from '../abilities.ts'
import { listRecords, listVersies, setOwnRecord, setRecord } from '../contract.ts'
import { partijenOf } from './concerns.ts'
import { insertVersies, listRecordRows, listVersieRows } from './record.store.ts'
import type { AfsprakenRecord } from './shapes.ts'

export const recordHandlers = [
  handle(listRecords, async (context, { query }) => ({
    items: await listRecordRows(context, query.soort, query.op),
    abilities: abilitiesOf(context),
    partijId: context.caller.partijId as Id | null,
  })),
  handle(listVersies, async (context, { path }) => {
    const items = await listVersieRows(context, path.recordId)
    if (items.length === 0) throw new Problem('not-found')
    return { items }
  }),
  handle(setRecord, async (context, { body }) => addVersie(context, body, null)),
  handle(setOwnRecord, async (context, { body }) => {
    const partijId = context.caller.partijId as Id | null
    if (!partijId) throw new Problem('rule-broken', 'U werkt hier niet voor een partij.')
    await checkOwn(context, body, partijId)
    return addVersie(context, body, partijId)
  }),
]

type Given = Pick<AfsprakenRecord, 'soort' | 'vervallen' | 'inhoud'> & { readonly recordId?: Id | undefined }

async function addVersie(context: Context, given: Given, partijId: Id | null) {
  const recordId = given.recordId ?? context.ids.next()
  const [last] = await listVersieRows(context, recordId)
  if (last && (last.soort !== given.soort || last.partijId !== partijId)) throw new Problem('not-found')
  const versie = (last?.versie ?? 0) + 1
  const { soort, inhoud, vervallen } = given
  await insertVersies(context, [
    { recordId, versie, soort, vervallen, partijId, inhoud, partijen: partijenOf(given, partijId) },
  ])
  return { recordId, versie }
}

/**
 * An own record is about something of one's own: a contract to which the partij is party, or an inspanning that is there.
 * @throws Problem `not-found`
 */
async function checkOwn(context: Context, given: Given, partijId: Id): Promise<void> {
  const { soort, inhoud } = given as Pick<AfsprakenRecord, 'soort' | 'inhoud'> as AfsprakenRecord
  const about = soort === 'inspanningopgave' ? inhoud.inspanningId : 'contractId' in inhoud ? inhoud.contractId : null
  const [of] = about ? await listVersieRows(context, about) : []
  if (!of) throw new Problem('not-found')
  if (of.soort === 'contract' && soort === 'regelopgave' && of.inhoud.aanbiederId === partijId) return
  if (of.soort === 'contract' && soort === 'verbruik' && of.inhoud.gemeenteId === partijId) return
  if (of.soort === 'inspanning' && soort === 'inspanningopgave' && of.inhoud.partijId === inhoud.partijId) return
  throw new Problem('not-found')
}
