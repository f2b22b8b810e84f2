import { z } from 'zod'

/**
 * Identifier of a row: a uuid in lower case, so that text comparison is identity. A word with an id of its own narrows
 * it: `zId.brand<'DoelId'>()`.
 */
export const zId = z.uuid().lowercase().meta({ format: 'uuid' }).brand<'Id'>()
export type Id = z.infer<typeof zId>
