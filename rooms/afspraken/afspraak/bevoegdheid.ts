import { type CivilDate, zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Bevoegdheid } from '../reeks/shapes.ts'

/** Why authority is not complete. */
export const gebreken = [
  'orgaan-ontbreekt',
  'kenmerk-ontbreekt',
  'datum-ontbreekt',
  'datum-bestaat-niet',
  'besluit-na-ondertekening',
  'mandaat-kenmerk-ontbreekt',
  'mandaat-datum-ontbreekt',
  'mandaat-datum-bestaat-niet',
  'mandaat-na-ondertekening',
  'ondertekening-in-de-toekomst',
] as const
export type Gebrek = (typeof gebreken)[number]

/**
 * What is missing from the authority behind a signature; nothing when it is complete. A decision or mandate of a later
 * day than the signature does not cover it. @see Awb art. 10:5 and 10:10 (mandate; verify)
 */
export function findGebreken({ orgaan, besluitdatum, kenmerk, mandaat }: Bevoegdheid, getekendOp: CivilDate): Gebrek[] {
  return [
    ...(isBlank(orgaan) ? (['orgaan-ontbreekt'] as const) : []),
    ...(isBlank(kenmerk) ? (['kenmerk-ontbreekt'] as const) : []),
    ...checkDate(besluitdatum, getekendOp, 'datum-ontbreekt', 'datum-bestaat-niet', 'besluit-na-ondertekening'),
    ...(mandaat && isBlank(mandaat.kenmerk) ? (['mandaat-kenmerk-ontbreekt'] as const) : []),
    ...(mandaat
      ? checkDate(
          mandaat.datum,
          getekendOp,
          'mandaat-datum-ontbreekt',
          'mandaat-datum-bestaat-niet',
          'mandaat-na-ondertekening',
        )
      : []),
  ]
}

function checkDate(text: string, getekendOp: CivilDate, blank: Gebrek, impossible: Gebrek, late: Gebrek): Gebrek[] {
  if (isBlank(text)) return [blank]
  const date = zCivilDate.safeParse(text)
  if (!date.success) return [impossible]
  return date.data > getekendOp ? [late] : []
}

/** Nothing, or the dots and dashes that people leave to be filled in. */
function isBlank(text: string): boolean {
  return /^[\s.…_-]*$/.test(text)
}
