import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { addMonths } from '@samenhang/kernel/period/civil-date.ts'
import { versiesOn } from '../afspraak/afspraak.ts'
import { readAfspraken } from '../afspraak/list-afspraken.ts'
import { readPartijen } from '../partijen.ts'
import { listRecordRows } from '../record/record.store.ts'
import { contractMoment, eigenMoment, type Moment, sortMomenten, yearlyMomenten } from './moment.ts'
import { inForce, ritmeRegels } from './regels.ts'
import type { Reces } from './ritme.ts'

/** Days of preparation for what an afspraak itself asks for; what a region agrees otherwise is a moment of its own. */
const voorbereiding = { evaluatie: 56, begin: 42, duurzaam: 182, geldsleutel: 182 } as const

/**
 * Every moment of the twelve months from today, for the whole region or one partij; a contract whose last start has
 * passed and that nobody began on stays in it.
 */
export async function readMomenten(
  context: Context,
  partijId?: Id,
): Promise<{ momenten: Moment[]; recessen: Reces[] }> {
  const recessen = (await listRecordRows(context, 'reces')).map(({ inhoud }) => inhoud)
  const around = { day: context.today, recessen, waarschuwDagen: ritmeRegels.waarschuwDagen }
  const until = addMonths(context.today, 12)
  const found = [
    ...mergeByProduct(await readContractMomenten(context, around)),
    ...(await readAfspraakMomenten(context, around)),
    ...(await listRecordRows(context, 'moment')).map(({ recordId, inhoud }) =>
      eigenMoment({ ...inhoud, key: `moment-${recordId}` }, around),
    ),
    ...(await readYearlyMomenten(context, around)),
  ]
  const inWindow = found.filter(
    ({ op, niveau, key }) =>
      op < until && (op >= context.today || (key.startsWith('contract-') && niveau === 'minder-tijd')),
  )
  const own = inWindow.filter(
    ({ partijIds }) => partijId === undefined || partijIds.length === 0 || partijIds.includes(partijId),
  )
  return { momenten: sortMomenten(own), recessen }
}

type Around = Parameters<typeof contractMoment>[2]

/** The last start of buying again, for contracts that still run. */
export async function readContractMomenten(
  context: Context,
  around: Around,
): Promise<(Moment & { contractId: string; product: string })[]> {
  const doorlooptijden = (await listRecordRows(context, 'doorlooptijd')).map(({ inhoud }) => ({ ...inhoud, tot: null }))
  const lead = inForce([...ritmeRegels.contract, ...doorlooptijden], context.today)?.stappen ?? []
  const { nameOf } = await readPartijen(context)
  return (await listRecordRows(context, 'contract'))
    .filter(({ inhoud }) => inhoud.tot >= context.today)
    .map(({ recordId, inhoud }) => {
      const product = inhoud.regels[0]?.product ?? ''
      const contract = {
        contractId: recordId,
        naam: `Inkoop ${product}: ${nameOf(inhoud.aanbiederId)}, ${nameOf(inhoud.gemeenteId)}`,
        partijIds: [inhoud.gemeenteId, inhoud.aanbiederId],
        ...{ tot: inhoud.tot, inkoopGestartOp: inhoud.inkoopGestartOp },
      }
      return { ...contractMoment(contract, lead, around), contractId: recordId, product }
    })
}

/** Contracts for one product that end on one day are bought again together: one moment for all of their partijen. */
function mergeByProduct(momenten: readonly (Moment & { contractId: string; product: string })[]): Moment[] {
  return [
    ...Map.groupBy(momenten, ({ product, op, bron, niveau }) => `${product}|${op}|${bron}|${niveau}`).values(),
  ].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { contractId: _, product, ...moment } = first
    if (own.length === 1) return [moment]
    const partijIds = [...new Set(own.flatMap((one) => one.partijIds))]
    return [{ ...moment, titel: `Inkoop ${product} (${own.length} contracten)`, partijIds }]
  })
}

async function readAfspraakMomenten(context: Context, around: Around): Promise<Moment[]> {
  const { rows, reeksOf } = await readAfspraken(context)
  return rows.flatMap(({ afspraakId, titel }) => {
    const versies = versiesOn(reeksOf(afspraakId).events, context.today)
    const current = versies.findLast(({ stand }) => stand === 'in werking')
    const waiting = versies.at(-1)?.stand === 'wacht' ? versies.at(-1) : undefined
    const partijIds = (waiting ?? current)?.partijen.map(({ partijId }) => partijId) ?? []
    const moment = (soort: keyof typeof voorbereiding, naam: string, op: Moment['op']) =>
      eigenMoment(
        {
          key: `${soort}-${afspraakId}-${op}`,
          ring: 'afspraken',
          titel: `${naam} ${titel}`,
          ...{ op, partijIds, stukOp: null, bron: titel },
          afgesprokenDagen: voorbereiding[soort],
        },
        around,
      )
    return [
      ...(waiting ? [moment('begin', 'Start', waiting.inhoud.begin)] : []),
      ...(current?.inhoud.evaluaties.map((op) => moment('evaluatie', 'Evaluatie', op)) ?? []),
      ...(current ? [moment('duurzaam', 'Samen opnieuw kijken naar', current.inhoud.duurzaamTot)] : []),
      ...(current?.inhoud.geldsleutel ? [moment('geldsleutel', 'Geldsleutel', current.inhoud.geldsleutel.tot)] : []),
    ]
  })
}

async function readYearlyMomenten(context: Context, around: Around): Promise<Moment[]> {
  const { gemeenten, ofSoort } = await readPartijen(context)
  const wie = { gemeenten, aanbieders: ofSoort('aanbieder'), regio: ofSoort('regio') }
  return [
    ...ritmeRegels.jaarlijks.flatMap((regel) => yearlyMomenten(regel, wie[regel.wie], around)),
    ...ritmeRegels.verkiezingen.map(({ op, bron }) =>
      eigenMoment(
        {
          key: `verkiezing-${op}`,
          ring: 'raden',
          titel: 'Gemeenteraadsverkiezingen',
          ...{ op, partijIds: gemeenten, afgesprokenDagen: 182, stukOp: null, bron },
        },
        around,
      ),
    ),
  ]
}
