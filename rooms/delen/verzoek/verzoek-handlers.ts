import { holds } from '@samenhang/kernel/access/policy.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import { addStap, lockDeling, setDeling } from '../deling/deling.store.ts'
import { answerVerzoek, createVerzoek, listOpenVerzoeken, listVerzoeken, type Verzoek } from './verzoek.contract.ts'
import {
  insertVerzoek,
  listOpenRows,
  listVerzoekRows,
  lockVerzoek,
  setAntwoord,
  type VerzoekRow,
} from './verzoek.store.ts'
import { dueOn, fitsBesluit } from './verzoek.ts'

/** What a resident asks about own data, and the answer. */
export const verzoekHandlers: readonly Handler[] = [
  handle(createVerzoek, async (context, { path: { persoonId }, body }) => {
    if (!holds(context.scope, 'verzoek.write', persoonId)) throw new Problem('not-found')
    if (body.soort === 'bezwaar' && body.delingId) await stopDeling(context, persoonId, body.delingId, body.tekst)
    const verzoekId = context.ids.next() as Id
    const uiterlijk = dueOn(body.soort, context.today)
    const gedaanDoor = context.caller.id as Id
    await insertVerzoek(context, { verzoekId, persoonId, ...body, gedaanDoor, ontvangenOp: context.today, uiterlijk })
    return { verzoekId, uiterlijk }
  }),

  handle(listVerzoeken, async (context, { path: { persoonId } }) => {
    if (!holds(context.scope, 'verzoek.read', persoonId)) throw new Problem('not-found')
    return { items: (await listVerzoekRows(context, persoonId)).map((row) => toVerzoek(context, row)) }
  }),

  handle(listOpenVerzoeken, async (context) => {
    const items = (await listOpenRows(context)).map((row) => toVerzoek(context, row))
    return { items, count: items.length }
  }),

  handle(answerVerzoek, async (context, { path: { persoonId, verzoekId }, body }) => {
    const verzoek = await lockVerzoek(context, persoonId, verzoekId)
    if (!fitsBesluit(verzoek.soort, body.besluit)) {
      throw new Problem('rule-broken', 'Een vraag beantwoordt u; een ander verzoek wijst u toe of af.')
    }
    if (verzoek.soort === 'bezwaar' && verzoek.delingId) {
      await settleDeling(context, persoonId, verzoek.delingId, body.besluit === 'toegewezen', body.tekst)
    }
    if (!(await setAntwoord(context, verzoekId, body.besluit, body.tekst))) {
      throw new Problem('conflict', 'Op dit verzoek is al geantwoord.')
    }
    return { verzoekId }
  }),
]

/** What is objected to stops until there is an answer. @see AVG art. 18 lid 1 d and art. 21 */
async function stopDeling(context: Context, persoonId: Id, delingId: Id, reden: string): Promise<void> {
  const deling = await lockDeling(context, persoonId, delingId)
  if (deling.geschorstOp !== null) return
  await setDeling(context, delingId, { geschorstOp: context.today })
  await addStap(context, deling, 'geschorst', reden)
}

/** Granted ends it for good. Who shared it can grant an objection and not refuse one: nobody judges the own act. */
async function settleDeling(
  context: Context,
  persoonId: Id,
  delingId: Id,
  granted: boolean,
  reden: string,
): Promise<void> {
  const deling = await lockDeling(context, persoonId, delingId)
  if (!granted && deling.aangebodenDoor === context.caller.id) {
    throw new Problem('rule-broken', 'U deelde dit zelf. Laat een collega beslissen als u het bezwaar niet toewijst.')
  }
  const ended = deling.status === 'afgewezen' || deling.status === 'afgerond' || deling.status === 'ingetrokken'
  if (ended) return
  await setDeling(context, delingId, granted ? { status: 'ingetrokken' } : { geschorstOp: null })
  await addStap(context, deling, granted ? 'ingetrokken' : 'hervat', reden)
}

function toVerzoek(context: Context, row: VerzoekRow): Verzoek {
  const { besluit, antwoord, beantwoordDoor: door, beantwoordOp: op, gedaanDoor, ...rest } = row
  const answered = besluit !== null && antwoord !== null && door !== null && op !== null
  return {
    ...rest,
    tenant: context.tenant,
    gedaanDoor: gedaanDoor === row.persoonId ? 'zelf' : 'vertegenwoordiger',
    teLaat: (op ?? context.today) > row.uiterlijk,
    antwoord: answered ? { besluit, tekst: antwoord, door, op } : null,
    abilities: {
      'verzoek.answer':
        !answered && gedaanDoor !== context.caller.id && holds(context.scope, 'verzoek.answer', row.persoonId),
    },
  }
}
