import { z } from 'zod'

/** Scales on which a taak can be done, from near to far. */
export const schalen = ['lokaal', 'subregionaal', 'regionaal', 'bovenregionaal', 'landelijk'] as const
export const zSchaal = z.enum(schalen)
export type Schaal = z.infer<typeof zSchaal>

/** Criteria that a proposal starts with; a proposal can add its own. */
export const standardCriteria = [
  'zeldzaamheid',
  'vakmanschap',
  'nabijheid',
  'wegvallen',
  'afstemmen',
  'wet',
  'terugdraaien',
] as const
