import { listMedewerkers } from '@samenhang/basis/contract.ts'
import { seen } from '@samenhang/kernel/access/seen.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listActieRows } from '../actie/actie.store.ts'
import { type ActieRow, bezetOf, isClosed } from '../actie/actie.ts'
import { listBevindingen } from '../agenda/agenda.contract.ts'
import { listDoelRows } from '../doel/doel.store.ts'
import { listSchakels } from '../doel/schakel.store.ts'
import { listWoorden } from '../eigen-woord/eigen-woord.store.ts'
import { readerOf } from '../reader.ts'
import { listRegisseurs, listZonder } from '../regisseur/regisseur.store.ts'
import { type ActieFact, hersteller, type PlanFacts } from './facts.ts'
import { testPlan } from './toets.ts'

/** Weeks in which words may wait for a doel. */
const weken = 6

/** Under the rights of who asks: what they may not see is no finding for them. */
export const listBevindingenHandler = handle(listBevindingen, async (context, { path: { huishoudenId } }) => {
  if (!readerOf(context).may('bevinding.read', huishoudenId)) throw new Problem('not-found')
  const doelen = await listDoelRows(context, { huishoudenId })
  const schakels = await listSchakels(context, { huishoudenId })
  const woorden = await listWoorden(context, huishoudenId)
  const { items: medewerkers } = await context.ask(listMedewerkers, {})
  const here = new Set<string>(medewerkers.map(({ medewerkerId }) => medewerkerId))
  const seenWords = new Set(woorden.map(({ id }) => id))
  const withheld = schakels.filter(({ woordId }) => !seenWords.has(woordId)).map(({ woordId }) => woordId)
  const days = doelen.map(({ vastgesteldOp }) => vastgesteldOp).sort()
  const facts: PlanFacts = {
    huishoudenId,
    today: context.today,
    since: days[0] ?? context.today,
    weken,
    woorden: [
      ...woorden.map(({ id, gezegdOp, ingetrokkenOp }) => ({ id, gezegdOp, ingetrokkenOp, reden: null })),
      ...withheld.map((id) => ({ id, gezegdOp: context.today, ingetrokkenOp: null, reden: null })),
    ],
    doelen: doelen.map((doel) => ({
      id: doel.id,
      titel: doel.titel,
      woordIds: schakels.filter(({ doelId }) => doelId === doel.id).map(({ woordId }) => woordId),
      zonderWoorden: doel.zonderWoorden,
      endedOn: doel.bereiktOp ?? doel.beeindigdOp,
    })),
    acties: (await listActieRows(context, { huishoudenId })).map((row) => toFact(row, here)),
    regisseurs: (await listRegisseurs(context, huishoudenId)).flatMap(({ period }) => period ?? []),
    zonder: (await listZonder(context, huishoudenId)).map(({ vanaf, uiterlijk }) => ({ from: vanaf, to: uiterlijk })),
    besluiten: [],
    voorzieningen: [],
    onderdelen: [],
  }
  return {
    items: testPlan(facts).map(({ toets, at, from }) => ({
      toets,
      at: at.map((one) => ({ ...one })),
      from: seen(from),
      hersteller: hersteller[toets],
    })),
  }
})

function toFact(row: ActieRow, here: ReadonlySet<string>): ActieFact {
  const { eigenaarSoort, eigenaarId, eigenaarNaam } = row
  return {
    id: row.id,
    doelId: row.doelId,
    titel: row.titel,
    eigenaar: eigenaarSoort && `${eigenaarSoort} ${eigenaarId ?? eigenaarNaam}`,
    vacant: eigenaarSoort === 'medewerker' && !here.has(eigenaarId ?? ''),
    period: { from: row.vanaf, to: row.tot },
    bezet: bezetOf(row),
    hasDate: row.tot !== null || row.ritme !== null,
    closed: isClosed(row),
  }
}
