/**
 * What is bought of one product in one gemeente from one aanbieder. A set is the combination of variant, eenheid and
 * tarief; `clienten` is its weight.
 */
export type Regel = {
  readonly gemeente: string
  readonly aanbieder: string
  readonly product: string
  readonly variant: string
  readonly eenheid: string
  /** Ten-thousandths of a euro per eenheid. */
  readonly tarief: number
  readonly clienten: number
  /** A reason for the deviation that is still valid on the day asked about. */
  readonly verklaard: boolean
}

/** One combination of variant, eenheid and tarief, with who is helped under it. */
export type RegelSet = {
  readonly variant: string
  readonly eenheid: string
  readonly tarief: number
  readonly clienten: number
  readonly verklaardeClienten: number
}

/** What tells one set from another. */
export type SetName = Pick<RegelSet, 'variant' | 'eenheid' | 'tarief'>
