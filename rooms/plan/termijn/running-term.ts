import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import type { Chain } from './chain.ts'
import { type Counted, countTerm, type Extension, type Standstill, type Step } from './count-term.ts'
import { type Gebeurtenis, type states, termijnen } from './kinds.ts'
import { dayWords, kindWords, plural } from './step-words.ts'
import type { TermRule, WetCode } from './term-rules.ts'

/** A term and how it came about. Civil dates only; the end is the last day on which the thing can still be done. */
export interface RunningTerm extends Counted {
  termijn: TermRule['termijn']
  wet: WetCode
  zaak: string | null
  /** Who has to act. */
  voor: 'gemeente' | 'inwoner'
  trigger: { kind: Gebeurtenis['kind']; date: CivilDate }
  /** Termijn and first day of the row of the law that was used; null when none was in force. */
  ruleVersion: string | null
  article: string
  /** False where the row of the law was not looked up in its text yet. */
  verified: boolean
  state: (typeof states)[number]
  /** The day on which it was done, or withdrawn. */
  metOn: CivilDate | null
}

export interface Clock {
  rule: TermRule
  /** What happened. */
  trigger: Gebeurtenis
  /** The day that is not counted; the day of the trigger unless another term comes first. */
  from?: CivilDate
  /** Why it begins after `from`. */
  since?: string
  standstills?: readonly Standstill[]
  extensions?: readonly Extension[]
  done: Gebeurtenis | undefined
}

/** A term that runs, or ran: how long, and how it stands on the day of the chain. */
export function runTerm(
  chain: Chain,
  { rule, trigger, from = trigger.date, since, done, ...pauses }: Clock,
): RunningTerm {
  const counted = countTerm(rule, from, pauses.standstills ?? [], pauses.extensions ?? [])
  const why = since ?? `${kindWords(trigger.kind)} op ${dayWords(trigger.date)}; deze dag telt niet mee`
  const start: Step = { code: 'start', article: rule.article, from: trigger.date, to: from, why }
  return {
    ...frame(chain, rule.termijn, trigger),
    ...counted,
    ruleVersion: `${rule.termijn}${rule.variant ? `/${rule.variant}` : ''}@${rule.validFrom}`,
    article: rule.article,
    verified: rule.verified,
    state: stateOf(chain.op, counted, done?.date),
    metOn: done?.date ?? null,
    steps: [start, ...counted.steps, ...(done ? [doneStep(rule, counted.end, done)] : [])],
  }
}

/** A term that should have begun and did not; the step says why. */
export function notStarted(
  chain: Chain,
  termijn: TermRule['termijn'],
  trigger: Gebeurtenis,
  { article, why }: Pick<Step, 'article' | 'why'>,
): RunningTerm {
  return {
    ...frame(chain, termijn, trigger),
    rawEnd: null,
    end: null,
    suspensions: [],
    ruleVersion: null,
    article,
    verified: true,
    state: 'notStarted',
    metOn: null,
    steps: [{ code: 'early', article, from: trigger.date, to: null, why }],
  }
}

function frame({ wet, zaak }: Chain, termijn: TermRule['termijn'], { kind, date }: Gebeurtenis) {
  return { termijn, wet, zaak, voor: termijnen[termijn], trigger: { kind, date } }
}

function stateOf(op: CivilDate, { end, suspensions }: Counted, done: CivilDate | undefined): RunningTerm['state'] {
  if (done) return end === null || done <= end ? 'met' : 'late'
  if (end !== null && op > end) return 'late'
  return suspensions.some(({ from, to }) => op >= from && (to === null || op <= to)) ? 'suspended' : 'running'
}

function doneStep(rule: TermRule, end: CivilDate | null, { kind, date }: Gebeurtenis): Step {
  const late = end !== null && date > end ? `, ${plural(daysBetween(end, date), 'dag', 'dagen')} na de laatste dag` : ''
  return {
    code: 'done',
    article: rule.article,
    from: date,
    to: date,
    why: `${kindWords(kind)} op ${dayWords(date)}${late}`,
  }
}
