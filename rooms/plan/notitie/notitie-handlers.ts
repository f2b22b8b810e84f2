import { seen } from '@samenhang/kernel/access/seen.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { addMonths } from '@samenhang/kernel/period/civil-date.ts'
import { checkMembers } from '../members.ts'
import { readerOf } from '../reader.ts'
import { addNotitie, listNotities } from './notitie.contract.ts'
import { insertNotitie, listNotitieRows } from './notitie.store.ts'

/** A work note is short-lived: what should last longer is something else. */
const monthsAtMost = 3

/** Notes around a plan. A work note is inside the right of access: whom it is about reads it. @see GHARL 2023:7768 */
export const notitieHandlers = [
  handle(listNotities, async (context, { path: { huishoudenId } }) => {
    const reader = readerOf(context)
    const rows = await listNotitieRows(context, huishoudenId)
    if (rows.length === 0 && !reader.knows(huishoudenId)) throw new Problem('not-found')
    const items = rows.map(({ id, dossierId, aanwezig, vernietigenOp, door, ...row }) => ({
      ...row,
      tenant: context.tenant,
      notitieId: id,
      over: seen(dossierId === huishoudenId ? null : { persoonId: dossierId }),
      aanwezig: seen(aanwezig),
      vernietigenOp: seen(vernietigenOp),
      medewerkerId: seen(door === context.caller.id ? null : door),
    }))
    return { items, abilities: { 'notitie.add': reader.may('notitie.add', huishoudenId) } }
  }),
  handle(addNotitie, async (context, { path: { huishoudenId }, body: { persoonId, ...body } }) => {
    const dossierId = persoonId ?? huishoudenId
    if (!readerOf(context).may('notitie.add', dossierId)) throw new Problem('not-found')
    await checkMembers(context, huishoudenId, persoonId ? [persoonId] : [])
    if (persoonId) context.concerns(persoonId)
    if (body.op > context.today) throw new Problem('rule-broken', 'Die dag is nog niet geweest.')
    if (body.vernietigenOp && body.vernietigenOp > addMonths(context.today, monthsAtMost))
      throw new Problem('rule-broken', `Een werknotitie blijft hooguit ${monthsAtMost} maanden.`)
    const notitieId = context.ids.next()
    const door = context.caller.id as typeof notitieId
    await insertNotitie(context, huishoudenId, { ...body, id: notitieId, dossierId, door })
    return { notitieId }
  }),
]
