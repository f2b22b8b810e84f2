import { endBetrokkenheid, getHuishouden, type Huishouden, startBetrokkenheid } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { addDays, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { readerOf } from '../reader.ts'
import { startRegisseur, stopRegisseur } from './regisseur.contract.ts'
import { insertZonder, listRegisseurs, lockRegisseur, setPeriod } from './regisseur.store.ts'
import { handOver, type RegisseurRow, waitsFor } from './regisseur.ts'

const waiting = {
  medewerker: 'De nieuwe regisseur zei nog geen ja.',
  gezin: 'Het gezin zei nog geen ja.',
  begonnen: 'Deze regisseur is al begonnen.',
  gesloten: 'Dit voorstel wacht niet meer.',
}

export const startRegisseurHandlers = [
  handle(startRegisseur, async (context, { path: { regisseurId } }) => {
    const next = await lockRegisseur(context, regisseurId)
    if (!readerOf(context).may('regisseur.write', next.huishoudenId)) throw new Problem('not-found')
    const waits = waitsFor(next)
    if (waits) throw new Problem('rule-broken', waiting[waits])
    const huishouden = await getFamily(context, next.huishoudenId)
    const before = await lastOf(context, next.huishoudenId)
    const { from, lastDay } = handOver(before?.period ?? undefined, next, context.today)
    if (before?.period && lastDay) await setPeriod(context, before.id, { from: before.period.from, to: lastDay })
    await endOthers(context, huishouden, next, addDays(from, -1))
    await setPeriod(context, regisseurId, { from, to: null })
    const { medewerkerId, huishoudenId, reden } = next
    if (!regisseursIn(huishouden).some((one) => one.medewerkerId === medewerkerId)) {
      const body = { medewerkerId, huishoudenId, soort: 'regisseur' as const, from, to: null, reden }
      await context.ask(startBetrokkenheid, { body })
    }
    return { regisseurId }
  }),
  handle(stopRegisseur, async (context, { path: { huishoudenId }, body }) => {
    if (!readerOf(context).may('regisseur.write', huishoudenId)) throw new Problem('not-found')
    const huishouden = await getFamily(context, huishoudenId)
    const before = await lastOf(context, huishoudenId)
    if (before?.period && before.period.to === null) {
      if (body.vanaf <= before.period.from || body.vanaf < context.today) {
        throw new Problem('rule-broken', 'Die dag is al geweest, of ligt voor het begin van de regisseur.')
      }
      const lastDay = addDays(body.vanaf, -1)
      await setPeriod(context, before.id, { from: before.period.from, to: lastDay })
      await endOthers(context, huishouden, undefined, lastDay)
    }
    await insertZonder(context, { id: context.ids.next(), huishoudenId, ...body })
    return { huishoudenId }
  }),
]

async function getFamily(context: Context, huishoudenId: RegisseurRow['huishoudenId']): Promise<Huishouden> {
  const huishouden = await context.ask(getHuishouden, { path: { huishoudenId } })
  context.concerns(...huishouden.leden.map(({ persoonId }) => persoonId))
  return huishouden
}

/** The last one whose period is known, also when it has an end. */
async function lastOf(context: Context, huishoudenId: RegisseurRow['huishoudenId']): Promise<RegisseurRow | undefined> {
  const rows = await listRegisseurs(context, huishoudenId)
  return rows.find(({ period }) => period !== null)
}

/** Ends the access of every other regisseur on that day. */
async function endOthers(
  context: Context,
  huishouden: Huishouden,
  next: RegisseurRow | undefined,
  lastDay: CivilDate,
): Promise<void> {
  for (const { medewerkerId, betrokkenheidId, period } of regisseursIn(huishouden)) {
    if (medewerkerId === next?.medewerkerId || period.from > lastDay) continue
    await context.ask(endBetrokkenheid, { path: { betrokkenheidId }, body: { to: lastDay } })
  }
}

function regisseursIn({ betrokkenen }: Huishouden) {
  return betrokkenen.k === 'value' ? betrokkenen.v.filter(({ soort }) => soort === 'regisseur') : []
}
