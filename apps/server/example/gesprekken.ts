import {
  castStemmen,
  closeGesprek,
  createBijeenkomst,
  createGesprek,
  giveAntwoord,
  importStemmen,
  listStellingen,
  openGesprek,
  startDeelname,
  translateStelling,
} from '@samenhang/dialoog/contract.ts'
import type { House } from '@samenhang/kernel/house.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { addDays } from '@samenhang/kernel/period/civil-date.ts'
import { type As, asCaller, asNobody } from './as-caller.ts'
import { type Antwoord, type Gesprek, gesprekken } from './gesprekken-inhoud.ts'
import { idOf } from './ids.ts'
import { loginId } from './medewerkers.ts'
import { regio } from './regio.ts'
import { votesOf } from './stemmen.ts'

/** With this code one can look at the example as somebody who took part in the first gesprek. */
export const voorbeeldCode = '2222333344445555'

/** Conversations of the region: one that runs with answers and without, one that ended, one for a vision, a fresh one. */
export async function holdGesprekken(house: House): Promise<void> {
  const laila = await asCaller(house, regio, loginId('laila'))
  const made: Id[] = []
  for (const gesprek of gesprekken) made.push(await hold(house, laila, gesprek))
  const [first] = made
  if (first) await takePart(house, laila, first)
}

async function hold(house: House, laila: As, gesprek: Gesprek): Promise<Id> {
  const today = house.clock.today()
  const { stellingen, antwoorden, groepen, begin, eind, gesloten, bijeenkomst, ...rest } = gesprek
  const [begintOp, eindigtOp] = [addDays(today, begin), addDays(today, eind)]
  const body = { ...rest, begintOp, eindigtOp, stellingen: stellingen.map(([tekst]) => tekst) }
  const { gesprekId } = await laila(createGesprek, { body })
  await laila(openGesprek, { path: { gesprekId } })
  if (groepen.length > 0) {
    await laila(importStemmen, { path: { gesprekId }, body: votesOf(gesprek, begintOp, today) })
  }
  const byNummer = await listByNummer(laila, gesprekId)
  for (const antwoord of antwoorden)
    await answer(laila, byNummer.get(antwoord.nummer), antwoord, addDays(today, antwoord.dag))
  if (bijeenkomst) {
    await laila(createBijeenkomst, { path: { gesprekId }, body: { ...bijeenkomst, op: addDays(today, 3) } })
  }
  if (gesloten) await laila(closeGesprek, { path: { gesprekId } })
  return gesprekId
}

async function answer(laila: As, stellingId: Id | undefined, antwoord: Antwoord, op: ReturnType<typeof addDays>) {
  if (!stellingId) return
  const { status, namens, reden } = antwoord
  await laila(giveAntwoord, { path: { stellingId }, body: { status, namens, reden, op } })
}

async function listByNummer(laila: As, gesprekId: Id): Promise<Map<number, Id>> {
  const { items } = await laila(listStellingen, { path: { gesprekId } })
  return new Map(items.map(({ nummer, stellingId }) => [nummer, stellingId]))
}

/** Somebody with a known code, who voted on a few stellingen; and the translation of one of them. */
async function takePart(house: House, laila: As, gesprekId: Id): Promise<void> {
  const anyone = await asNobody(house)
  const body = { code: voorbeeldCode, toestel: 'toestel van het voorbeeld', rol: 'inwoner' as const }
  await anyone(startDeelname, { path: { gesprekId }, body })
  const deelnemer = await asNobody(house, voorbeeldCode)
  const byNummer = await listByNummer(laila, gesprekId)
  const stemmen = [9, 14, 22, 31, 2, 5, 7].flatMap((nummer) => {
    const stellingId = byNummer.get(nummer)
    return stellingId ? [{ stemId: idOf(`stem ${nummer}`), stellingId, keuze: 'eens' as const }] : []
  })
  await deelnemer(castStemmen, { body: { stemmen } })
  const [first] = byNummer.values()
  if (first) {
    const vertaling = { taal: 'en', tekst: 'I prefer help from somebody I know to help that comes fast.' }
    await laila(translateStelling, { path: { stellingId: first }, body: vertaling })
  }
}
