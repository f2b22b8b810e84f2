import { z } from 'zod'

/** Scales on which a taak can be done, from near to far. */
export const schalen = ['lokaal', 'subregionaal', 'regionaal', 'bovenregionaal', 'landelijk'] as const
export const zSchaal = z.enum(schalen)
export type Schaal = z.infer<typeof zSchaal>
