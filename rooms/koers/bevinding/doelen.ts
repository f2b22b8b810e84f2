import type { Koers } from '../koers.ts'
import { only, type RecordOf } from '../record/shapes.ts'
import { type Bevinding, found } from './bevinding.ts'

type Doel = RecordOf<'doel'>

/**
 * R2: a doel without a living source behind it. Said out loud that it comes from nobody, it is silent until the day that
 * was given for that.
 * @see domain rules, R2
 */
export function doelenZonderStem({ records, today }: Koers): Bevinding[] {
  return openDoelen(records, today)
    .filter(({ inhoud }) => !inhoud.oorsprongen.some((one) => one.ingetrokkenOp === null || one.ingetrokkenOp > today))
    .filter(({ inhoud }) => inhoud.vanNiemand === null || inhoud.vanNiemand.tot < today)
    .map((doel) => found('R2', 'doel-zonder-stem', at(doel), today, { partijId: doel.partijId }))
}

/**
 * R27: a doel of the regio that no open doel of a gemeente serves, or one of a gemeente that serves none that is open.
 * @see domain rules, R27
 */
export function doelenZonderElkaar({ records, today }: Koers): Bevinding[] {
  const open = openDoelen(records, today)
  const served = new Set(open.flatMap(({ inhoud }) => inhoud.dientDoelId ?? []))
  const regional = open.filter(({ inhoud }) => inhoud.niveau === 'regio')
  const known = new Set<string>(regional.map(({ recordId }) => recordId))
  return [
    ...regional
      .filter(({ recordId }) => !served.has(recordId))
      .map((doel) => found('R27', 'doel-zonder-gemeente', at(doel), today)),
    ...open
      .filter(({ inhoud: { niveau, dientDoelId } }) => niveau === 'gemeente' && !known.has(dientDoelId ?? ''))
      .map((doel) => found('R27', 'doel-zonder-regio', at(doel), today, { partijId: doel.partijId })),
  ]
}

/** Doelen that are set and not ended on this day; the day of the end itself is over. */
function openDoelen(records: Koers['records'], today: string): Doel[] {
  return only('doel', records).filter(
    ({ inhoud }) => inhoud.vastgesteldOp <= today && (inhoud.beeindigdOp === null || inhoud.beeindigdOp > today),
  )
}

function at({ recordId, inhoud }: Doel): Bevinding['waar'] {
  return { soort: 'doel', id: recordId, titel: inhoud.titel }
}
