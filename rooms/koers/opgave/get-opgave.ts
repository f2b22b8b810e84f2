import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { abilitiesOf } from '../abilities.ts'
import { getOpgave } from '../contract.ts'
import { selectCurrent } from '../record/record.store.ts'
import { type KoersRecord, only } from '../record/shapes.ts'
import { selectSchaalbesluiten } from '../schaalbesluit/schaalbesluit.store.ts'

export const getOpgaveHandler = handle(getOpgave, async (context, { path: { opgaveId } }) => {
  const all = await selectCurrent(context)
  const opgave = only('opgave', all).find(({ recordId }) => recordId === opgaveId)
  if (!opgave) throw new Problem('not-found')
  const { themaId, taakIds } = opgave.inhoud
  const besluiten = (await selectSchaalbesluiten(context)).filter(
    (one) => one.opgaveId === opgaveId || taakIds.includes(one.taakId),
  )
  const near = new Set<string>([opgaveId, ...taakIds, ...besluiten.map((one) => one.taakId), themaId])
  // What leans on what is near is near as well: two steps from the opgave reach a twijfel and an antwoord.
  for (let step = 0; step < 3; step++) {
    for (const record of all) if (leansOn(record, near, themaId)) near.add(record.recordId)
  }
  return {
    records: all.filter(({ recordId }) => near.has(recordId)),
    besluiten,
    abilities: abilitiesOf(context),
    partijId: context.caller.partijId as Id | null,
  }
})

/** Only what is laid down for this opgave; of its thema only how it is steered and what it wants to reach. */
function leansOn({ soort, inhoud }: KoersRecord, near: ReadonlySet<string>, themaId: string): boolean {
  const fields = inhoud as Record<string, unknown>
  if (soort === 'sturingsconcept' || soort === 'doel' || soort === 'keuze') return fields.themaId === themaId
  const leads = ['opgaveId', 'feitId', 'gelijkenisId', 'verschilId', 'standpuntId']
  return leads.some((name) => typeof fields[name] === 'string' && near.has(fields[name] as string))
}
