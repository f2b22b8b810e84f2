import { type CivilDate, daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import { antwoordTermijn } from '../shapes.ts'
import type { BreedGedragen } from './antwoord.contract.ts'

/** Whole days that somebody waited: until the first answer, or until today. An answer may come before it was owed. */
export function daysWaited(sinds: CivilDate, eersteOp: CivilDate | null, today: CivilDate): number {
  return Math.max(0, daysBetween(sinds, eersteOp ?? today))
}

/** Without an answer after the promised days: a finding. */
export function isOverdue(dagen: number, beantwoord: boolean): boolean {
  return !beantwoord && dagen > antwoordTermijn
}

/** How many of what is breed gedragen got an answer, and how long the first one took. */
export function dekkingOf(items: readonly Pick<BreedGedragen, 'antwoord' | 'wachtdagen'>[]) {
  const answered = items.filter(({ antwoord }) => antwoord !== null)
  return {
    breedGedragen: items.length,
    beantwoord: answered.length,
    mediaanDagen: median(answered.map((item) => item.wachtdagen)),
    termijn: antwoordTermijn,
  }
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
