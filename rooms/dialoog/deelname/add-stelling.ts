import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { addDays } from '@samenhang/kernel/period/civil-date.ts'
import { insertStellingen, listStellingRows } from '../stelling/stelling.store.ts'
import { findPersonalData, normalise } from '../stelling/writing-help.ts'
import { refuseWhenClosed } from './cast-stemmen.ts'
import { addStelling } from './deelname.contract.ts'
import { getOwnDeelname } from './deelnemer.store.ts'
import { insertOwnStemmen, listOwnStellingen } from './stem.store.ts'

const mostPerDay = 10

/** Whoever writes a stelling agrees with it; what somebody else wrote already is better voted on. */
export const addStellingHandler = handle(addStelling, async (context, { body }) => {
  const own = await getOwnDeelname(context)
  refuseWhenClosed(context, own)
  if (findPersonalData(body.tekst)) {
    throw new Problem('rule-broken', 'Noem geen telefoonnummer, e-mailadres of adres van iemand.')
  }
  const yesterday = Date.parse(`${addDays(context.today, -1)}T00:00:00Z`)
  const recent = (await listOwnStellingen(context)).filter(({ geplaatstOp }) => geplaatstOp.getTime() > yesterday)
  if (recent.length >= mostPerDay)
    throw new Problem('rule-broken', 'U schreef vandaag al tien stellingen. Morgen kan het weer.')
  const { gesprekId, moderatie } = own.gesprek
  const same = (await listStellingRows(context, gesprekId)).find(
    ({ tekst }) => normalise(tekst) === normalise(body.tekst),
  )
  if (same) throw new Problem('conflict', `Deze stelling staat er al: nummer ${same.nummer}.`)
  const staat = moderatie === 'vooraf' ? ('wacht' as const) : ('toegelaten' as const)
  const [stellingId] = await insertStellingen(context, gesprekId, [
    { tekst: body.tekst, taal: body.taal, vertalingen: {}, bron: 'deelnemer', staat, deelnemerId: own.id },
  ])
  if (!stellingId) throw new Problem('internal-error')
  await insertOwnStemmen(context, gesprekId, [{ stemId: context.ids.next(), stellingId, keuze: 'eens' }])
  return { stellingId, staat }
})
