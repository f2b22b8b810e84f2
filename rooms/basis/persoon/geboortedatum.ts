import { ageOn, type CivilDate, civilDate, zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

/** Gezag ends on the eighteenth birthday. @see https://wetten.overheid.nl/BWBR0002656 (BW 1:233, 1:245 lid 1) */
export const adult = 18

/**
 * A date as far as it is known: `1950`, `1950-07` or `1950-07-12`. A register may hold no more than that, and a day
 * that nobody knows is never made up.
 */
export const zPartialDate = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .refine((text) => zCivilDate.safeParse(earliestText(text)).success, { error: 'not an existing date' })

/**
 * Ages in whole years that somebody can have on a day; both are the same when the date is complete. Null when nothing
 * is known, or when the date lies after that day.
 */
export function agesOn(born: string | null, on: CivilDate): { youngest: number; oldest: number } | null {
  if (born === null) return null
  const earliest = civilDate(earliestText(born))
  if (earliest > on) return null
  const latest = latestDate(born)
  return { youngest: ageOn(latest > on ? on : latest, on), oldest: ageOn(earliest, on) }
}

/** The age when it is certain, else null. */
export function ageWhenCertain(born: string | null, on: CivilDate): number | null {
  const ages = agesOn(born, on)
  return ages && ages.youngest === ages.oldest ? ages.oldest : null
}

/** True when somebody with this date of birth can have been born on this day. */
export function canBe(born: string | null, day: CivilDate): boolean {
  return born !== null && day.startsWith(born)
}

function earliestText(born: string): string {
  return `${born}-01-01`.slice(0, 10)
}

function latestDate(born: string): CivilDate {
  if (born.length === 4) return civilDate(`${born}-12-31`)
  if (born.length === 10) return civilDate(born)
  const [year, month] = born.split('-').map(Number)
  return civilDate(new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10))
}
