import { z } from 'zod'

/**
 * Burgerservicenummer: nine digits that pass the 11-proef; eight digits get their leading zero. That it passes does not
 * prove that it exists. No error of this file repeats the number: errors end up in logs.
 * @see https://wetten.overheid.nl/BWBR0022428 (Wet algemene bepalingen burgerservicenummer)
 */
export const zBsn = z
  .string()
  .overwrite(padEight)
  .refine(passesElfproef, { error: 'not a valid bsn (nine digits that pass the 11-proef)' })
  .brand<'Bsn'>()
export type Bsn = z.infer<typeof zBsn>

/** @throws RangeError, without the number in it, when `text` is not a valid bsn. */
export function bsn(text: string): Bsn {
  const result = zBsn.safeParse(text)
  if (!result.success) throw new RangeError('bsn: not a valid bsn')
  return result.data
}

/** In 999900006 to 999999990, the range for tests, which belongs to nobody: all that example data may use. */
export function isTestBsn(number: Bsn): boolean {
  return number >= '999900006' && number <= '999999990'
}

/** Weights 9 down to 2 and then -1: the weighted sum is a multiple of 11. Only zeros would pass and are refused. */
function passesElfproef(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false
  const weighted = [...text].reduce((sum, digit, index) => sum + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return weighted % 11 === 0
}

function padEight(text: string): string {
  return /^\d{8}$/.test(text) ? `0${text}` : text
}
