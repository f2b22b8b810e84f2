import { zPartialDate } from '../persoon/geboortedatum.ts'

/**
 * Eight digits with zeros for what is unknown, as a partial date: `19500700` is `1950-07`, `00000000` is null. A day
 * without its month is left out, as it says nothing. Undefined for what is no date.
 * @see Logisch Ontwerp BRP, elements 03.10 and 08.10: an unknown day, month or year is zero
 */
export function readBrpDate(text: string): string | null | undefined {
  if (!/^\d{8}$/.test(text)) return undefined
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
  if (year === '0000') return null
  const known = month === '00' ? year : day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`
  return zPartialDate.safeParse(known).success ? known : undefined
}
