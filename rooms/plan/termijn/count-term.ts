import { addDays, type CivilDate, daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import { nextWorkingDay, noWorkingDay } from './feestdagen.ts'
import { dayWords, lengthWords, plural } from './step-words.ts'
import type { TermRule } from './term-rules.ts'

/** One step to the end of a term. A screen in another language goes by `code`; `why` is Dutch. */
export interface Step {
  code: 'start' | 'length' | 'shift' | 'suspended' | 'extended' | 'noEffect' | 'early' | 'done'
  article: string
  from: CivilDate
  /** Null while nobody knows how long. */
  to: CivilDate | null
  why: string
}

/** A time in which the term stands still: both days included; `to` null while it is not over. */
export interface Standstill {
  from: CivilDate
  to: CivilDate | null
  article: string
  why: string
}

/** A later end, announced on a day; `to` null adds `weeks`. */
export interface Extension {
  from: CivilDate
  to: CivilDate | null
  weeks: number
  article: string
}

export interface Counted {
  /** Before weekends and holidays; null while a standstill is not over. */
  rawEnd: CivilDate | null
  end: CivilDate | null
  suspensions: readonly { from: CivilDate; to: CivilDate | null; days: number | null; article: string }[]
  steps: readonly Step[]
}

/** `stoodTo`: the last day that already stood still, so that none is counted twice. */
type Count = Counted & { moves: boolean; stoodTo: CivilDate }

/**
 * Counts a term from the day that starts it, which is not counted itself. Standstills push the end by their days, each
 * day once; only the last end moves off a weekend or holiday. What comes after the end changes nothing.
 */
export function countTerm(
  rule: TermRule,
  trigger: CivilDate,
  standstills: readonly Standstill[],
  extensions: readonly Extension[],
): Counted {
  const rawEnd = addLength(rule, trigger)
  const length: Step = { code: 'length', article: rule.article, from: trigger, to: rawEnd, why: lengthWords(rule) }
  const changes = [
    ...standstills.map((standstill) => ({
      from: standstill.from,
      apply: (count: Count) => suspend(count, standstill),
    })),
    ...extensions.map((extension) => ({ from: extension.from, apply: (count: Count) => extend(count, extension) })),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const start = settle({ rawEnd, suspensions: [], steps: [length], moves: rule.shiftable, stoodTo: trigger })
  const { rawEnd: raw, end, suspensions, steps } = changes.reduce((count, change) => change.apply(count), start)
  return { rawEnd: raw, end, suspensions, steps: raw && end && raw !== end ? [...steps, shiftStep(raw, end)] : steps }
}

function suspend(count: Count, { from: wished, to, article, why }: Standstill): Count {
  const { rawEnd, end } = count
  if (rawEnd === null || end === null) return count
  const from = wished > count.stoodTo ? wished : addDays(count.stoodTo, 1)
  if (to !== null && to < from) return count
  if (from > end) return noEffect(count, { article, from, to, why: `${why}, maar de termijn was al voorbij` })
  const days = to === null ? null : daysBetween(from, to) + 1
  const step: Step = {
    code: 'suspended',
    article,
    from,
    to,
    why:
      days === null
        ? `${why}; zo lang telt geen dag mee`
        : `${why}: ${plural(days, 'dag telt', 'dagen tellen')} niet mee`,
  }
  // In the days that a weekend or holiday added, it is the end with those days that moves on.
  const base = from > rawEnd ? end : rawEnd
  return settle({
    ...count,
    rawEnd: days === null ? null : addDays(base, days),
    suspensions: [...count.suspensions, { from, to, days, article }],
    steps: [...count.steps, step],
    stoodTo: to ?? count.stoodTo,
  })
}

function extend(count: Count, { from, to, weeks, article }: Extension): Count {
  const { rawEnd, end } = count
  const tot = to ?? (rawEnd && addDays(rawEnd, weeks * 7))
  if (tot === null) return count
  if (end !== null && from > end)
    return noEffect(count, {
      article,
      from,
      to: tot,
      why: 'Later besluiten is aangekondigd toen de termijn al voorbij was',
    })
  if (end !== null && tot <= end) return count
  const why = `De gemeente laat weten dat zij later besluit: uiterlijk ${dayWords(tot)}`
  const step: Step = { code: 'extended', article, from, to: tot, why }
  // A day that was announced as the end stands as it was announced.
  return settle({ ...count, rawEnd: tot, moves: count.moves && to === null, steps: [...count.steps, step] })
}

function noEffect(count: Count, step: Omit<Step, 'code'>): Count {
  return { ...count, steps: [...count.steps, { code: 'noEffect', ...step }] }
}

function settle(count: Omit<Count, 'end'>): Count {
  return { ...count, end: count.rawEnd && (count.moves ? nextWorkingDay(count.rawEnd) : count.rawEnd) }
}

function addLength({ unit, length }: TermRule, trigger: CivilDate): CivilDate {
  if (unit !== 'workdays') return addDays(trigger, unit === 'weeks' ? length * 7 : length)
  return Array.from({ length }).reduce<CivilDate>((day) => nextWorkingDay(addDays(day, 1)), trigger)
}

function shiftStep(raw: CivilDate, end: CivilDate): Step {
  const days = Array.from({ length: daysBetween(raw, end) }, (_, index) => noWorkingDay(addDays(raw, index)))
  const why = `Een termijn eindigt niet op ${new Intl.ListFormat('nl', { type: 'disjunction' }).format(days.flatMap((day) => day ?? []))}; hij loopt door tot ${dayWords(end)}`
  return { code: 'shift', article: 'Algemene termijnenwet art. 1', from: raw, to: end, why }
}
