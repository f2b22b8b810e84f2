import { addDays, type CivilDate, civilDate, weekday } from '@samenhang/kernel/period/civil-date.ts'

type Year = { validFrom: string; validTo: string | null }
type Feestdag = Year & { naam: string; source: string } & ({ day: string } | { fromEaster: number })

/** Days on which no term ends (Algemene termijnenwet art. 3), as dated data; Sundays are not in it. */
const feestdagen: readonly Feestdag[] = [
  { naam: 'Nieuwjaarsdag', day: '01-01', ...always('ATW art. 3 lid 1') },
  { naam: 'Goede Vrijdag', fromEaster: -2, ...always('ATW art. 3 lid 2') },
  { naam: 'Tweede Paasdag', fromEaster: 1, ...always('ATW art. 3 lid 1') },
  { naam: 'Hemelvaartsdag', fromEaster: 39, ...always('ATW art. 3 lid 1') },
  { naam: 'Tweede Pinksterdag', fromEaster: 50, ...always('ATW art. 3 lid 1') },
  { naam: 'Koninginnedag', day: '04-30', source: 'ATW art. 3 lid 1', validFrom: '1980-01-01', validTo: '2014-01-01' },
  { naam: 'Koningsdag', day: '04-27', source: 'ATW art. 3 lid 1', validFrom: '2014-01-01', validTo: null },
  { naam: 'Bevrijdingsdag', day: '05-05', ...always('ATW art. 3 lid 1') },
  { naam: 'Eerste Kerstdag', day: '12-25', ...always('ATW art. 3 lid 1') },
  { naam: 'Tweede Kerstdag', day: '12-26', ...always('ATW art. 3 lid 1') },
]

/**
 * Why a term cannot end on this day, or undefined when it can: 'zaterdag', 'zondag' or the name of the holiday.
 * @see Algemene termijnenwet art. 1 lid 1 and art. 3 (verify)
 */
export function noWorkingDay(date: CivilDate): string | undefined {
  const holiday = feestdagen.find(
    (each) => date >= each.validFrom && isBefore(date, each) && dayOf(each, date) === date,
  )
  return holiday?.naam ?? (weekday(date) === 6 ? 'zaterdag' : weekday(date) === 7 ? 'zondag' : undefined)
}

/** The first working day on or after a day. */
export function nextWorkingDay(date: CivilDate): CivilDate {
  return noWorkingDay(date) ? nextWorkingDay(addDays(date, 1)) : date
}

/** Easter Sunday of the western churches, by the anonymous Gregorian rule. */
export function easterOf(year: number): CivilDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const days = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * days) / 451)
  const count = moon + days - 7 * late + 114
  return dayIn(year, `${pad(Math.floor(count / 31))}-${pad((count % 31) + 1)}`)
}

function dayOf(feestdag: Feestdag, date: CivilDate): CivilDate {
  const year = Number(date.slice(0, 4))
  if ('fromEaster' in feestdag) return addDays(easterOf(year), feestdag.fromEaster)
  const day = dayIn(year, feestdag.day)
  const isRoyal = feestdag.naam.startsWith('Konin')
  if (!isRoyal || weekday(day) !== 7) return day
  // On a Sunday the king is celebrated the day before; the queen was too, since 1980.
  return addDays(day, -1)
}

function isBefore(date: CivilDate, { validTo }: Year): boolean {
  return validTo === null || date < validTo
}

function always(source: string): Year & { source: string } {
  return { source, validFrom: '1964-08-01', validTo: null }
}

function dayIn(year: number, monthDay: string): CivilDate {
  return civilDate(`${year}-${monthDay}`)
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
