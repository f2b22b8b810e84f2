/** What can be wrong with a log. */
export type FindingKind =
  /** The row is not what was sealed. */
  | 'entry-changed'
  /** Sealed, and gone. */
  | 'entry-missing'
  /** In no seal, with a time before which everything was sealed: it was put there later. Or twice under one id. */
  | 'entry-extra'
  /** In no seal and older than the window: the sealer does not run. */
  | 'entry-overdue'
  /** The seal does not hash to what it says. */
  | 'seal-changed'
  /** A number is left out. */
  | 'seal-missing'
  /** The seal does not follow the one before it. */
  | 'seal-unlinked'
  /** No trusted key signed the seal. */
  | 'seal-unsigned'
  /** The seal that was anchored is not there: the tail was cut off. */
  | 'anchor-ahead'
  /** Another seal than the one that was anchored stands in its place: the tail was made anew. */
  | 'anchor-differs'
  /** The head is older than the window and was never anchored. */
  | 'anchor-behind'
  /** No trusted key signed the line, or it cannot be read. */
  | 'anchor-unsigned'

/** One thing that is wrong, with where it is. */
export type Finding = {
  readonly kind: FindingKind
  readonly tenant: string
  readonly seal?: number
  readonly entry?: string
  readonly says: string
}

/** Findings of one tenant: all are counted, the first hundred are kept. */
export type Findings = {
  readonly counts: Partial<Record<FindingKind, number>>
  readonly first: Finding[]
  add(kind: FindingKind, says: string, where?: { seal?: number; entry?: string }): void
}

export function gatherFindings(tenant: string): Findings {
  const counts: Partial<Record<FindingKind, number>> = {}
  const first: Finding[] = []
  return {
    counts,
    first,
    add: (kind, says, where) => {
      counts[kind] = (counts[kind] ?? 0) + 1
      if (first.length < 100) first.push({ kind, tenant, ...where, says })
    },
  }
}
