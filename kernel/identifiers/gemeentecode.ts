import { z } from 'zod'

/** CBS code of a gemeente: four digits, leading zeros included. Whether it exists in a year is for data to say. */
export const zGemeentecode = z
  .string()
  .regex(/^\d{4}$/, { error: 'not a gemeentecode (four digits)' })
  .brand<'Gemeentecode'>()
export type Gemeentecode = z.infer<typeof zGemeentecode>

/** 9900 to 9999 are not given out by CBS; here they are the gemeenten of the example region. */
export function isFictional(code: Gemeentecode): boolean {
  return code.startsWith('99')
}
