import { zBsn } from '@samenhang/kernel/identifiers/bsn.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'

/** For rooms alone: otherwise who imports could try numbers without the limit of `searchPersoon`. */
const inBericht = { callers: 'rooms', permission: 'persoon.import', purposes: ['berichten-verwerken'] } as const

/** Kind query, so that no hash of a bsn is kept under a key. Asked inside the import of a message. */
export const findPersoonForBericht = operation({
  ...inBericht,
  id: 'basis.findPersoonForBericht',
  kind: 'query',
  route: 'POST /basis/berichten/personen/search',
  body: z.strictObject({ bsns: z.array(zBsn).min(1) }),
  /** In the order that was asked; null for who is not known. */
  output: z.object({ items: z.array(z.object({ persoonId: zId.nullable() })) }),
  audit: 'persoon.gezocht',
  summary: 'Zoekt de personen over wie een bericht gaat.',
})

/** Asked inside the import of a message that tells of somebody new; no address, which may be secret. */
export const createPersoon = operation({
  ...inBericht,
  id: 'basis.createPersoon',
  kind: 'command',
  route: 'POST /basis/berichten/personen',
  body: z.strictObject({
    bsn: zBsn,
    voornamen: z.string().nullable(),
    voorvoegsel: z.string().nullable(),
    geslachtsnaam: z.string().min(1),
    /** As far as it is known: `1950`, `1950-07` or `1950-07-12`. */
    geboortedatum: z
      .string()
      .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
      .nullable(),
  }),
  output: z.object({ persoonId: zId, huishoudenId: zId }),
  audit: 'persoon.toegevoegd',
  summary: 'Voegt een persoon uit een bericht toe, met een huishouden van een.',
})
