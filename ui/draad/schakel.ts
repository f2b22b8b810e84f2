/** What a link is about; gives its icon. Words and ratings are the resident's voice, the rest is what was agreed. */
export type SchakelSoort = 'woorden' | 'doel' | 'afspraak' | 'indicator' | 'euro' | 'oordeel'

/** One link of a thread. */
export type Schakel = {
  /** Heel: it is there. Stuk: it is missing. Wacht: on a broken one. Te klein, afgeschermd: it is there, and the title says that it is not shown. */
  stand: 'heel' | 'stuk' | 'wacht' | 'teKlein' | 'afgeschermd'
  title: string
  text?: string
  /** Who can mend it, when it is broken. */
  hersteller?: string
  /** Where the title leads. */
  href?: string
}

/** One thread, with a link per column. */
export type DraadRow = { id: string; title: string; schakels: Schakel[] }

export type DraadColumn = { soort: SchakelSoort; label: string }

/** Is this link the resident's own voice? */
export const isStem = (soort: SchakelSoort): boolean => soort === 'woorden' || soort === 'oordeel'

const loose = (schakel: Schakel | undefined) => schakel?.stand === 'stuk' || schakel?.stand === 'wacht'

/** The line between a link and the next: dotted where one of the two is broken or waits; too small is not broken. */
export function lineAfter(schakels: readonly Schakel[], i: number): 'whole' | 'dotted' | 'none' {
  if (i >= schakels.length - 1) return 'none'
  return loose(schakels[i]) || loose(schakels[i + 1]) ? 'dotted' : 'whole'
}

/** The first broken link of a thread, if any. */
export const brokenOf = (draad: DraadRow): Schakel | undefined => draad.schakels.find(({ stand }) => stand === 'stuk')

/** Broken threads first, otherwise as given. */
export const brokenFirst = (draden: readonly DraadRow[]): DraadRow[] =>
  draden.toSorted((a, b) => Number(!brokenOf(a)) - Number(!brokenOf(b)))

/** What a draad is drawn from, as a picture and as a table. */
export type DraadProps = { columns: DraadColumn[]; draden: DraadRow[] }
