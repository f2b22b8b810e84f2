import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { KoersRecord } from './record/shapes.ts'
import type { Schaalbesluit } from './schaalbesluit/schaalbesluit-shapes.ts'

/** The koers as a whole on one day: what the rules for bevindingen and kompas look at. Only what is confirmed. */
export type Koers = {
  readonly records: readonly KoersRecord[]
  readonly besluiten: readonly Schaalbesluit[]
  readonly today: CivilDate
}
