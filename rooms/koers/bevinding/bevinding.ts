import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'

/** What a toets can find; each has words in bevinding-texts.ts. */
export type BevindingCode =
  | 'doel-zonder-stem'
  | 'taak-zonder-besluit'
  | 'taak-met-twee-besluiten'
  | 'herijking-voorbij'
  | 'toezicht-op-zichzelf'
  | 'financier-beoordeelt-alleen'
  | 'doel-zonder-gemeente'
  | 'doel-zonder-regio'
  | 'schaal-tegen-de-wet'
  | 'lokaal-met-samen-vorm'

/** One finding: which rule, where, and from which day; `herinnering` is no fault but asks for attention. */
export type Bevinding = {
  readonly regel: 'R2' | 'R20' | 'R21' | 'R27' | 'tegenspraak'
  readonly code: BevindingCode
  readonly herinnering: boolean
  readonly waar: { readonly soort: 'doel' | 'taak' | 'schaalbesluit'; readonly id: string; readonly titel: string }
  /** First day on which it is so. */
  readonly van: CivilDate
  /** Partij that it is about, where it is about one. */
  readonly partijId: string | null
}

/** A finding that is a fault and about no one partij. */
export function found(
  regel: Bevinding['regel'],
  code: BevindingCode,
  waar: Bevinding['waar'],
  van: CivilDate,
  more: Partial<Pick<Bevinding, 'herinnering' | 'partijId'>> = {},
): Bevinding {
  return { regel, code, waar, van, herinnering: false, partijId: null, ...more }
}
