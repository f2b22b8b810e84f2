import type { Day, Period } from './world.ts'

/** The day `days` after `day` (before it when negative). */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The birth date of who turns `years` on `day`; 29 February becomes 1 March in a common year. */
export const bornFor = (day: Day, years: number): Day => {
  const date = new Date(`${day}T00:00:00Z`)
  return new Date(Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()))
    .toISOString()
    .slice(0, 10)
}

/** Periods around `today`, at both edges. */
export const PERIODS = {
  open: (today) => ({ from: addDays(today, -400), to: null }),
  bounded: (today) => ({ from: addDays(today, -30), to: addDays(today, 60) }),
  endsToday: (today) => ({ from: addDays(today, -200), to: today }),
  startsToday: (today) => ({ from: today, to: null }),
  endedYesterday: (today) => ({ from: addDays(today, -200), to: addDays(today, -1) }),
  startsTomorrow: (today) => ({ from: addDays(today, 1), to: null }),
} satisfies Record<string, (today: Day) => Period>
