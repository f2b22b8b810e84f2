import { z } from 'zod'

/**
 * A field of the uniform municipal budget in one year, as '6.72a@2024': codes changed their meaning (in 2023 above all),
 * so that a code without its year says nothing, and two years cannot be compared without a mapping.
 * @see https://www.rijksoverheid.nl/onderwerpen/financien-gemeenten-en-provincies/iv3 (Iv3)
 */
export const zTaakveld = z
  .string()
  .regex(/^\d{1,2}\.\d{1,3}[a-z]?@(19|20|21)\d\d$/, { error: "not a taakveld with its year, like '6.72a@2024'" })
  .brand<'Taakveld'>()
export type Taakveld = z.infer<typeof zTaakveld>

/** The codes that exist, by year; a year that is not in it is a year of which nothing is known. */
export type TaakveldCodes = ReadonlyMap<number, ReadonlySet<string>>

/**
 * @param known refuses a code that does not exist in its year; says nothing of years that it does not have
 * @throws RangeError when the text is not of that form or the code did not exist in that year
 */
export function taakveld(code: string, year: number, known?: TaakveldCodes): Taakveld {
  const result = zTaakveld.safeParse(`${code}@${year}`)
  if (!result.success) throw new RangeError(`taakveld: '${code}@${year}': ${result.error.issues[0]?.message}`)
  if (known?.get(year)?.has(code) === false) throw new RangeError(`taakveld: ${code} does not exist in ${year}`)
  return result.data
}

export function codeOf(field: Taakveld): string {
  return field.slice(0, field.indexOf('@'))
}

export function yearOf(field: Taakveld): number {
  return Number(field.slice(field.indexOf('@') + 1))
}
