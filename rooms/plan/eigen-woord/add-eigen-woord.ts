import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { addEigenWoord } from '../contract.ts'
import { checkMembers } from '../members.ts'
import { readerOf } from '../reader.ts'
import { insertWoord } from './eigen-woord.store.ts'

export const addEigenWoordHandler = handle(addEigenWoord, async (context, { body }) => {
  const reader = readerOf(context)
  if (!reader.may('woord.add', body.persoonId) || !reader.may('plan.read', body.huishoudenId)) {
    throw new Problem('not-found')
  }
  await checkMembers(context, body.huishoudenId, [body.persoonId])
  if (body.gezegdOp > context.today) throw new Problem('rule-broken', 'Die dag is nog niet geweest.')
  if (!body.gedeeld && body.persoonId !== context.caller.id) {
    throw new Problem('rule-broken', 'Alleen wie het zelf zei, kan de woorden voor zich houden.')
  }
  const woordId = context.ids.next()
  await insertWoord(context, { ...body, id: woordId, opgeschrevenDoor: context.caller.id as typeof body.persoonId })
  return { woordId }
})
