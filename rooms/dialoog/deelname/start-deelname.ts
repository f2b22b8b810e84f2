import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { findHindrance, isStemmend } from '../gesprek/gesprek.ts'
import { hashCode, hashToestel } from './code.ts'
import { startDeelname } from './deelname.contract.ts'
import { countOnToestel, insertDeelnemers } from './deelnemer.store.ts'

/** A family shares a tablet; a room full of people does not. */
const mostPerToestel = 8

export const startDeelnameHandler = handle(startDeelname, async (context, { path: { gesprekId }, body }) => {
  const gesprek = await getGesprekRow(context, gesprekId)
  if (!isStemmend(gesprek, context.today)) throw new Problem('rule-broken', 'Dit gesprek is nu niet open.')
  if (gesprek.toegang !== 'open')
    throw new Problem('rule-broken', 'Voor dit gesprek heeft u een code nodig. Die krijgt u van ons.')
  const hindrance = findHindrance(gesprek, body.rol, body.wijk)
  if (hindrance) throw new Problem('rule-broken', hindrance)
  const toestelHash = hashToestel(gesprekId, body.toestel)
  if ((await countOnToestel(context, toestelHash)) >= mostPerToestel) {
    throw new Problem(
      'rule-broken',
      'Op dit toestel doen al genoeg mensen mee. Gebruik een ander toestel of een papieren stemvel.',
    )
  }
  const codeHash = hashCode(body.code)
  // Row security asks whether one with this code may be seen, because it may be there already.
  await context.enter({ code: codeHash })
  await insertDeelnemers(context, [
    {
      id: context.ids.next(),
      gesprekId,
      codeHash,
      rol: body.rol,
      wijk: body.wijk,
      taal: body.taal,
      toestelHash,
      bron: 'online',
      begonnenOp: context.clock.now(),
    },
  ])
  return { gesprekId }
})
