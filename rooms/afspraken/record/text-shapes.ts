import { z } from 'zod'

/** A line. */
export const zShort = z.string().trim().min(1).max(300)

/** Some sentences. */
export const zText = z.string().trim().min(1).max(8000)
