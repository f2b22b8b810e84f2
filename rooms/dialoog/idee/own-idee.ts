import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { refuseWhenClosed } from '../deelname/cast-stemmen.ts'
import { getOwnDeelname } from '../deelname/deelnemer.store.ts'
import { getStellingRow } from '../stelling/stelling.store.ts'
import { findPersonalData } from '../stelling/writing-help.ts'
import { addIdee, listOwnIdeeen, supportIdee } from './idee.contract.ts'
import { getIdeeRow, insertIdee, listIdeeRows, setSteun } from './idee.store.ts'

const mostOwn = 5

/** An idee always waits for a moderator: it is longer than a stelling. Whoever makes it stands behind it. */
export const addIdeeHandler = handle(addIdee, async (context, { body }) => {
  const own = await getOwnDeelname(context)
  refuseWhenClosed(context, own)
  const { gesprekId } = own.gesprek
  const stelling = await getStellingRow(context, body.stellingId)
  if (stelling.gesprekId !== gesprekId || stelling.staat !== 'toegelaten') throw new Problem('not-found')
  if (findPersonalData(`${body.titel} ${body.plan}`)) {
    throw new Problem('rule-broken', 'Noem geen telefoonnummer, e-mailadres of adres van iemand.')
  }
  const mine = (await listIdeeRows(context, gesprekId)).filter(({ eigen }) => eigen)
  if (mine.length >= mostOwn) throw new Problem('rule-broken', 'U maakte al vijf ideeen in dit gesprek.')
  const ideeId = context.ids.next()
  await insertIdee(context, { ideeId, gesprekId, ...body })
  await setSteun(context, gesprekId, ideeId, true)
  return { ideeId }
})

export const supportIdeeHandler = handle(supportIdee, async (context, { path: { ideeId }, body }) => {
  const own = await getOwnDeelname(context)
  const idee = await getIdeeRow(context, ideeId)
  if (idee.gesprekId !== own.gesprek.gesprekId) throw new Problem('not-found')
  if (own.uitgesloten) refuseWhenClosed(context, own)
  await setSteun(context, idee.gesprekId, ideeId, body.steunt)
  return { ideeId }
})

export const listOwnIdeeenHandler = handle(listOwnIdeeen, async (context) => {
  const { gesprek } = await getOwnDeelname(context)
  return { items: await listIdeeRows(context, gesprek.gesprekId) }
})
