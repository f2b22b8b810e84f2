import type { InhoudOf } from '../record/shapes.ts'
import vormen from './vormen.json' with { type: 'json' }

export type Vorm = InhoudOf<'vorm'>['vorm']

/** What follows from a vehicle in law; dated data with its source, not a rule in code. */
export type Consequences = {
  /** Does the Wgr hold for it? */
  readonly wgr: boolean
  readonly rechtspersoon: boolean
  /** Do powers move: not at all, by mandate, or for good. */
  readonly bevoegdheden: 'blijven' | 'mandaat' | 'uitvoering' | 'overdracht'
  /** Must councils be asked for their zienswijze? */
  readonly raad: boolean
  readonly source: string
  readonly validFrom: string
}

/** @see vormen.json, with the source of each */
export function consequencesOf(vorm: Vorm): Consequences {
  return vormen[vorm] as Consequences
}
