import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { abilitiesOf } from '../abilities.ts'
import { type AfspraakSummary, listAfspraken } from '../contract.ts'
import { readPartijen } from '../partijen.ts'
import type { SchakelInhoud } from '../reeks/shapes.ts'
import { ritmeRegels } from '../ritme/regels.ts'
import { type AfspraakRow, listAfspraakRows } from './afspraak.store.ts'
import { versiesOn } from './afspraak.ts'
import { readReeksen } from './read-reeks.ts'
import { openTaken } from './taken.ts'

export const listAfsprakenHandler = handle(listAfspraken, async (context, { query }) => {
  const day = query.op ?? context.today
  const { rows, reeksOf, gemeenten } = await readAfspraken(context)
  return {
    items: rows.map((row) => toSummary(row, reeksOf(row.afspraakId).events, day, gemeenten)),
    abilities: abilitiesOf(context),
  }
})

/** Every afspraak that this caller may see, with its chain. */
export async function readAfspraken(context: Context) {
  const rows = await listAfspraakRows(context)
  const reeksOf = await readReeksen(
    context,
    rows.map(({ afspraakId }) => afspraakId),
  )
  const { gemeenten } = await readPartijen(context)
  return { rows, reeksOf, gemeenten: new Set<string>(gemeenten) }
}

/** An afspraak in short, as it stood on a day. */
export function toSummary(
  row: AfspraakRow,
  events: readonly SchakelInhoud[],
  day: CivilDate,
  gemeenten: ReadonlySet<string>,
): AfspraakSummary {
  const versies = versiesOn(events, day)
  const current = versies.findLast(({ stand }) => stand === 'in werking')
  const waiting = versies.at(-1)
  const missing = waiting?.partijen.filter(({ ondertekening }) => !ondertekening || ondertekening.gebreken.length > 0)
  return {
    afspraakId: row.afspraakId,
    titel: row.titel,
    taakId: row.taakId,
    partijIds: [...row.partijen],
    inWerking: current?.van ? { versie: current.versie, van: current.van } : null,
    wacht:
      waiting?.stand === 'wacht'
        ? {
            versie: waiting.versie,
            begin: waiting.inhoud.begin,
            partijIds: missing?.map(({ partijId }) => partijId as AfspraakSummary['taakId']) ?? [],
          }
        : null,
    heeftConcept: row.concept !== null,
    taken: openTaken(events, day, ritmeRegels.verkiezingen, gemeenten) as AfspraakSummary['taken'],
  }
}
