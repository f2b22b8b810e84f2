import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { getVersnippering, type VersnipperingView } from '../contract.ts'
import type { Contract, ContractRegel } from '../record/contract-shape.ts'
import { listRecordRows } from '../record/record.store.ts'
import { toDecimals } from './ratio.ts'
import { computeVersnippering, type Index, indexOf, type Versnippering } from './versnippering.ts'
import { type RegelWithLast, whatIf } from './what-if.ts'

/** Letters of sets in order of size: A to Z, then AA and on. */
const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26)

type Bought = {
  readonly contractId: Id
  readonly contract: Contract
  readonly regel: ContractRegel
  readonly telt: RegelWithLast
  readonly definitie: string | null
}

export const getVersnipperingHandler = handle(getVersnippering, async (context, { query }) => {
  const op = query.op ?? context.today
  const bought = await readBought(context, op)
  const products = computeVersnippering(bought.map(({ telt }) => telt))
  const chosen = products.find(({ product }) => product === query.product) ?? byN(products)[0]
  return {
    op,
    eigen: !context.scope.has('afspraken.read'),
    producten: byN(products).map(({ product, regio, onverklaard, clienten }) => ({
      ...{ product, n: text(regio), onverklaardN: text(onverklaard), clienten, sets: regio.sets },
    })),
    gekozen: chosen
      ? toView(
          chosen,
          bought.filter(({ regel }) => regel.product === chosen.product),
          query.set,
        )
      : null,
  }
})

/** What is bought on a day, with the minutes that aanbieders say it costs them; as far as this caller may see it. */
async function readBought(context: Context, op: CivilDate): Promise<Bought[]> {
  const contracten = (await listRecordRows(context, 'contract')).filter(
    ({ inhoud }) => inhoud.van <= op && op <= inhoud.tot,
  )
  const opgaven = await listRecordRows(context, 'regelopgave')
  const said = new Map(opgaven.map(({ inhoud }) => [`${inhoud.contractId}\n${inhoud.product}`, inhoud]))
  return contracten.flatMap(({ recordId, inhoud: contract }) =>
    contract.regels.map((regel) => {
      const opgave = said.get(`${recordId}\n${regel.product}`)
      const telt = {
        ...{ gemeente: contract.gemeenteId, aanbieder: contract.aanbiederId, product: regel.product },
        ...{ variant: regel.variant, eenheid: regel.eenheid, tarief: regel.tarief, clienten: regel.clienten },
        verklaard: regel.redenTot !== null && regel.redenTot >= op,
        minuten: opgave?.minutenPerClient ?? null,
        eenheden: regel.eenhedenPerClient,
      }
      return { contractId: recordId, contract, regel, telt, definitie: opgave?.definitie ?? null }
    }),
  )
}

function toView(found: Versnippering, bought: readonly Bought[], asked: string | undefined): VersnipperingView {
  const { regio, onverklaard, aanbieders, gemeenten, refused, product, clienten } = found
  const sets = found.sets.map((set, index) => ({ letter: letterOf(index), ...set }))
  const letterFor = ({ variant, eenheid, tarief }: RegelWithLast) =>
    sets.find((set) => set.variant === variant && set.eenheid === eenheid && set.tarief === tarief)?.letter ?? ''
  const said = bought.filter(({ telt }) => telt.minuten !== null)
  const target = sets.find(({ letter }) => letter === asked) ?? sets[0]
  return {
    ...{ product, clienten, n: text(regio), onverklaardN: text(onverklaard), sets },
    vlakken: bought.map(({ contractId, telt, regel }) => ({
      contractId,
      gemeenteId: telt.gemeente as Id,
      aanbiederId: telt.aanbieder as Id,
      letter: letterFor(telt),
      clienten: telt.clienten,
      reden: telt.verklaard ? regel.reden : null,
      redenTot: telt.verklaard ? regel.redenTot : null,
    })),
    gemeenten: gemeenten.map((one) => ({ gemeenteId: one.gemeente as Id, n: text(one), sets: one.sets })),
    aanbieders: aanbieders.map((one) => ({ aanbiederId: one.aanbieder as Id, n: text(one), sets: one.sets })),
    minuten: said.length === 0 ? null : said.reduce((sum, { telt }) => sum + (telt.minuten ?? 0) * telt.clienten, 0),
    definities: [...new Set(said.flatMap(({ definitie }) => definitie ?? []))].sort(),
    anders: [
      countRegel('verantwoording', bought, ({ regel }) => regel.verantwoording),
      countRegel('looptijd', bought, ({ contract }) => contract.tot),
      countRegel('indexering', bought, ({ contract }) => contract.indexering),
    ],
    refused: [...refused],
    watAls: target ? toWhatIf(target, bought, letterFor) : null,
  }
}

function toWhatIf(
  target: VersnipperingView['sets'][number],
  bought: readonly Bought[],
  letterFor: (regel: RegelWithLast) => string,
): VersnipperingView['watAls'] {
  const { letter, ...set } = target
  const { n, gemeenten } = whatIf(
    bought.map(({ telt }) => telt),
    { variant: set.variant, eenheid: set.eenheid, tarief: set.tarief },
  )
  const known = gemeenten.every(({ minutenMinder }) => minutenMinder !== null)
  return {
    letter,
    n: n && toDecimals(n, 2),
    minutenMinder: known ? gemeenten.reduce((sum, { minutenMinder }) => sum + (minutenMinder ?? 0), 0) : null,
    gemeenten: gemeenten.map(({ gemeente, ...rest }) => ({
      ...rest,
      gemeenteId: gemeente as Id,
      letters: [
        ...new Set(bought.filter(({ telt }) => telt.gemeente === gemeente).map(({ telt }) => letterFor(telt))),
      ].sort(),
    })),
  }
}

/** How many rules of another kind there are, and the index over them. */
function countRegel(
  regel: VersnipperingView['anders'][number]['regel'],
  bought: readonly Bought[],
  of: (one: Bought) => string,
): VersnipperingView['anders'][number] {
  const byRegel = Map.groupBy(bought, of)
  const weights = [...byRegel.values()].map((own) => own.reduce((sum, { telt }) => sum + telt.clienten, 0))
  return { regel, n: text(indexOf(weights)), aantal: byRegel.size }
}

function byN(products: readonly Versnippering[]): Versnippering[] {
  const value = ({ regio: { n } }: Versnippering) => (n ? Number(toDecimals(n, 6)) : 0)
  return products.toSorted((a, b) => value(b) - value(a) || (a.product < b.product ? -1 : 1))
}

function text({ n }: Index): string | null {
  return n && toDecimals(n, 2)
}
