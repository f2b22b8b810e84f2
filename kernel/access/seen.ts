import { z } from 'zod'

/**
 * Three states that are never mixed: a value, known to be empty, or withheld from this viewer with the reason.
 * Not allowed, not answered and not applicable are different things on every screen and in every export.
 */
export type Seen<T> = { k: 'value'; v: T } | { k: 'empty' } | { k: 'withheld'; reason: string }

/** A value that may be null, as seen by somebody who may see it. */
export function seen<T>(value: T | null | undefined): Seen<T> {
  return value === null || value === undefined ? { k: 'empty' } : { k: 'value', v: value }
}

/** Schema of a value that may be empty or withheld. */
export function zSeen<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('k', [
    z.object({ k: z.literal('value'), v: value }),
    z.object({ k: z.literal('empty') }),
    z.object({ k: z.literal('withheld'), reason: z.string() }),
  ])
}

/** What a caller may do with what it sees, by permission; a screen never works this out itself. */
export const zAbilities = z.record(z.string(), z.boolean())
