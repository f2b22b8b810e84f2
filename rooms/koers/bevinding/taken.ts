import { addMonths, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { exactlyOne, intersect, overlaps, type Period, period } from '@samenhang/kernel/period/period.ts'
import type { Koers } from '../koers.ts'
import { only, type RecordOf } from '../record/shapes.ts'
import { type Bevinding, found } from './bevinding.ts'

type Taak = RecordOf<'taak'>

/** How far ahead a gap is told: a besluit takes the term of a zienswijze and a meeting. */
const monthsAhead = 12

/**
 * R20: a taak without a valid schaalbesluit, or with two, on a day from today on. A besluit that is past its review date
 * is still valid: that is a reminder, not a gap.
 * @see domain rules, R20
 */
export function takenZonderBesluit({ records, besluiten, today }: Koers): Bevinding[] {
  const ahead = period(today, addMonths(today, monthsAhead))
  return only('taak', records).flatMap((taak) => {
    const over = intersect(daysOf(taak), ahead)
    const valid = besluiten.filter((one) => one.taakId === taak.recordId)
    if (!over) return []
    const { gaps, doubles } = exactlyOne(
      valid.flatMap(({ genomen }) => genomen?.period ?? []),
      over,
    )
    return [
      ...gaps.map(({ from }) => found('R20', 'taak-zonder-besluit', at(taak), from)),
      ...doubles.map(({ from }) => found('R20', 'taak-met-twee-besluiten', at(taak), from)),
      ...valid
        .filter(({ genomen }) => genomen && overlaps(genomen.period, period(today, today)))
        .filter(({ genomen }) => genomen && genomen.herijkingOp < today)
        .map(({ genomen }) =>
          found('R20', 'herijking-voorbij', at(taak), genomen?.herijkingOp ?? today, { herinnering: true }),
        ),
    ]
  })
}

/**
 * R21: who watches a taak also carries it out, or who pays for it is the only one who judges it, on a day from today on.
 * @see domain rules, R21
 */
export function rollenDieBotsen({ records, today }: Koers): Bevinding[] {
  return only('taak', records).flatMap((taak) => {
    const held = taak.inhoud.rollen.flatMap(({ rol, partijId, van, tot }) => {
      const days = intersect(period(van, tot), period(today, null))
      return days ? [{ rol, partijId, days }] : []
    })
    const inRol = (rol: string) => held.filter((one) => one.rol === rol)
    const watched = inRol('toezichthouder').flatMap((watcher) =>
      inRol('uitvoerder')
        .filter(({ partijId }) => partijId === watcher.partijId)
        .flatMap((doer) => intersect(watcher.days, doer.days) ?? [])
        .map(({ from }) => found('R21', 'toezicht-op-zichzelf', at(taak), from, { partijId: watcher.partijId })),
    )
    const judges = inRol('beoordelaar')
    const alone = inRol('financier').flatMap((payer) => {
      const own = judges.filter(({ partijId }) => partijId === payer.partijId)
      const others = judges.filter(({ partijId }) => partijId !== payer.partijId)
      return own
        .flatMap((judge) => intersect(judge.days, payer.days) ?? [])
        .flatMap((days) => firstAlone(days, others))
        .map((from) => found('R21', 'financier-beoordeelt-alleen', at(taak), from, { partijId: payer.partijId }))
    })
    return [...watched, ...alone]
  })
}

/** What contradicts itself: a scale against the one that a law asks for, or lokaal with a vorm that does it together. */
export function tegenspraken({ records, besluiten, today }: Koers): Bevinding[] {
  const taken = new Map(only('taak', records).map((taak) => [taak.recordId as string, taak]))
  const vormen = only('vorm', records)
  return besluiten.flatMap(({ genomen, schaal, taakId, titel, schaalbesluitId }) => {
    const days = genomen && intersect(genomen.period, period(today, null))
    if (!days) return []
    const waar = { soort: 'schaalbesluit', id: schaalbesluitId, titel } as const
    const plicht = taken.get(taakId)?.inhoud.plicht
    const bound = plicht && plicht.schaal !== schaal && intersect(days, period(plicht.van, null))
    const together = vormen.some(
      ({ inhoud }) => inhoud.schaalbesluitId === schaalbesluitId && inhoud.vorm !== 'convenant',
    )
    return [
      ...(bound ? [found('tegenspraak', 'schaal-tegen-de-wet', waar, bound.from)] : []),
      ...(schaal === 'lokaal' && together ? [found('tegenspraak', 'lokaal-met-samen-vorm', waar, days.from)] : []),
    ]
  })
}

/** The first of these days on which nobody else judges. */
function firstAlone(days: Period, others: readonly { days: Period }[]): CivilDate[] {
  const { gaps } = exactlyOne(
    others.map((one) => one.days),
    days,
  )
  return gaps.slice(0, 1).map(({ from }) => from)
}

function daysOf({ inhoud: { van, tot } }: Taak): Period {
  return period(van, tot)
}

function at({ recordId, inhoud }: Taak): Bevinding['waar'] {
  return { soort: 'taak', id: recordId, titel: inhoud.naam }
}
