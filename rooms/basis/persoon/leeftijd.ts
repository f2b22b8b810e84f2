import { addDays, addMonths, ageOn, type CivilDate, zCivilDate } from '@samenhang/kernel/period/civil-date.ts'

/** Ages at which changes who decides about help and who sees what of a child. */
export const leeftijdsgrenzen = [12, 16, 18] as const
export type Leeftijdsgrens = (typeof leeftijdsgrenzen)[number]

/**
 * The day on which each age is reached; null when the date of birth is not known to the day, since a day is never made up.
 * @see Jeugdwet art. 7.3.4, 7.3.5 (12 and 16, verify); BW 1:233 (18)
 */
export function leeftijdsgrenzenOf(geboortedatum: string): { leeftijd: Leeftijdsgrens; op: CivilDate | null }[] {
  const born = zCivilDate.safeParse(geboortedatum)
  return leeftijdsgrenzen.map((leeftijd) => ({
    leeftijd,
    op: born.success ? birthday(born.data, leeftijd) : null,
  }))
}

/** Who was born on 29 February has that age on 1 March of a year without that day, as `ageOn` counts. */
function birthday(born: CivilDate, leeftijd: number): CivilDate {
  const day = addMonths(born, leeftijd * 12)
  return ageOn(born, day) < leeftijd ? addDays(day, 1) : day
}

/** Which of the four stretches somebody is in, by the age that begins it; 0 for who is under 12. */
export function stretchOf(leeftijd: number): 0 | Leeftijdsgrens {
  return leeftijdsgrenzen.findLast((grens) => leeftijd >= grens) ?? 0
}
