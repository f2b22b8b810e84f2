import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { readerOf } from '../reader.ts'
import { zGebeurtenis, zKind } from '../termijn/kinds.ts'
import { addStap, setIntake } from './vraag.contract.ts'
import { getVraagRow, insertStap, listStapRows, updateIntake } from './vraag.store.ts'
import { missingBefore, ownKinds } from './vraag.ts'

export const addStapHandlers = [
  handle(addStap, async (context, { path: { vraagId }, body }) => {
    const { kind, wet, date, toelichting, ...velden } = body
    const vraag = await getVraagRow(context, vraagId)
    const { may } = readerOf(context)
    const works = may('vraag.write', vraag.persoonId)
    if (!works && !(may('vraag.answer', vraag.persoonId) && ownKinds.includes(kind))) throw new Problem('not-found')
    context.concerns(vraag.persoonId)
    if (date > context.today) throw new Problem('rule-broken', 'Die dag is nog niet geweest.')
    if (zKind.safeParse(kind).success) checkEvent({ ...velden, kind, wet, date })
    const missing = works && missingBefore(kind, await listStapRows(context, [vraagId]), vraag.spoed !== null)
    if (missing) throw new Problem('rule-broken', missing)
    const door = context.caller.id as typeof vraagId
    const row = { id: context.ids.next(), vraagId, kind, wet: wet ?? null, op: date, velden, door }
    await insertStap(context, vraag.persoonId, { ...row, toelichting: toelichting ?? null })
    return { vraagId }
  }),
  handle(setIntake, async (context, { path: { vraagId }, body: { intake } }) => {
    const vraag = await getVraagRow(context, vraagId)
    context.concerns(vraag.persoonId)
    await updateIntake(context, vraagId, intake)
    return { vraagId }
  }),
]

/** @throws Problem `bad-input` for what terms cannot be counted from */
function checkEvent(event: Record<string, unknown>): void {
  const read = zGebeurtenis.safeParse(event)
  if (read.success) return
  const places = read.error.issues.map(({ path, code, message }) => ({
    place: `body/${path.join('/')}`,
    rule: code,
    message,
  }))
  throw new Problem('bad-input', undefined, places)
}
