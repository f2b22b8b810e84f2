import pg from 'pg'
import type { CivilDate } from '../period/civil-date.ts'

/** A processing activity in force on a date, with the basis that it leans on. */
export type Purpose = { readonly purpose: string; readonly activityId: string }

/**
 * Query for those of the asked purposes that are registered and whose legal basis is in force on this day, in the order
 * asked. A basis without a date of coming into force (the Wams, as long as it is a bill) is never in force.
 */
export function purposesInForce(asked: readonly string[], today: CivilDate): string {
  return `SELECT * FROM kernel.purposes(ARRAY[${asked.map(pg.escapeLiteral).join()}]::text[], ${pg.escapeLiteral(today)})`
}
