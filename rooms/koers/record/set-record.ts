import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { setOwnRecord, setRecord } from '../contract.ts'
import { checkReferences } from './check-references.ts'
import { checkOwnRules } from './own-rules.ts'
import { insertVersie, selectVersies } from './record.store.ts'
import type { Soort } from './shapes.ts'

export const setRecordHandlers = [
  handle(setRecord, async (context, { body }) => {
    if (body.soort === 'doel' && body.inhoud.niveau !== 'regio') {
      throw new Problem('rule-broken', 'Een doel van een gemeente legt die gemeente zelf vast.')
    }
    return addVersie(context, { ...body, bevestigd: true }, null)
  }),
  handle(setOwnRecord, async (context, { body }) => {
    const partijId = ownPartij(context)
    if (body.soort === 'doel' && body.inhoud.niveau !== 'gemeente') {
      throw new Problem('rule-broken', 'Een doel van de regio leggen de gemeenten samen vast.')
    }
    await checkOwnRules(context, body, partijId)
    return addVersie(context, body, partijId)
  }),
]

/** @throws Problem `rule-broken` for who works for no partij */
function ownPartij({ caller }: Context): Id {
  if (!caller.partijId) throw new Problem('rule-broken', 'U werkt hier niet voor een partij.')
  return caller.partijId as Id
}

type Given = {
  readonly recordId?: Id | undefined
  readonly soort: Soort
  readonly bevestigd: boolean
  readonly vervallen: boolean
  readonly inhoud: object
}

/**
 * Adds the first or next version of a record.
 * @param partijId whose it is; null for the regio
 * @throws Problem `not-found` for an id that is not theirs, `bad-input` for what it names and is not there
 */
export async function addVersie(context: Context, given: Given, partijId: Id | null) {
  const recordId = given.recordId ?? context.ids.next()
  const [last] = await selectVersies(context, recordId)
  if (last && (last.soort !== given.soort || last.partijId !== partijId)) throw new Problem('not-found')
  await checkReferences(context, given.inhoud)
  const versie = (last?.versie ?? 0) + 1
  await insertVersie(context, { ...given, recordId, versie, partijId })
  return { recordId, versie }
}
