import { addMonths, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { z } from 'zod'
import termijnen from './termijnen.json' with { type: 'json' }
import type { zVerzoekBesluit, zVerzoekSoort } from './verzoek.contract.ts'

export type VerzoekSoort = z.infer<typeof zVerzoekSoort>

/**
 * The last day for an answer. A month later on the same day of the month; it is not moved for a weekend, so that nobody
 * is late by another way of counting.
 * @throws Error when no term is known for this kind on that day
 */
export function dueOn(soort: VerzoekSoort, received: CivilDate): CivilDate {
  const term = termijnen.find((one) => one.soort === soort && one.from <= received)
  if (!term) throw new Error(`No term for ${soort} on ${received}`)
  return addMonths(received, term.months)
}

/** Can this kind be answered so? A question is answered; the others are granted or refused. */
export function fitsBesluit(soort: VerzoekSoort, besluit: z.infer<typeof zVerzoekBesluit>): boolean {
  return (soort === 'vraag') === (besluit === 'beantwoord')
}
