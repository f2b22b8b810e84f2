import { z } from 'zod'

/** Code of a care provider in the AGB register: two digits for its kind, six for itself; kept as text. */
export const zAgbcode = z
  .string()
  .regex(/^\d{8}$/, { error: 'not an AGB code (eight digits)' })
  .brand<'Agbcode'>()
