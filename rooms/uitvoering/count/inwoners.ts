import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { isPublishable, protectRow } from '@samenhang/kernel/small-numbers/small-numbers.ts'
import type { Wet } from '../shapes.ts'

/** Residents of one aanbieder under one wet, with what was declared for them in cents. */
export type Cell = {
  readonly wet: Wet
  readonly partijId: Id
  readonly inwoners: number
  /** Those of them for whom nobody else declared anything, nor this aanbieder under the other wet. */
  readonly onlyHere: number
  readonly cents: number
}

type Sum = { readonly inwoners: number; readonly cents: number }

/** What may be told. `rest` is the cents of all cells that are not told, never of fewer people than the threshold. */
export type Told = { readonly shown: readonly Cell[]; readonly rest: number | null; readonly total: Sum | null }

/**
 * Withholds cells until those withheld are about enough different people together. It counts with `onlyHere`: somebody
 * with two aanbieders stands in two cells, and would otherwise count twice for what follows from the total.
 * @param everybody number of different residents in all cells
 */
export function protectCells(cells: readonly Cell[], everybody: number, threshold: number): Told {
  const { counts, total } = protectRow(
    cells.map((cell) => cell.onlyHere),
    threshold,
  )
  if (total === null) return { shown: [], rest: null, total: null }
  const shown = cells.filter((_, index) => counts[index] !== null)
  const all = centsOf(cells)
  const rest = shown.length === cells.length ? null : all - centsOf(shown)
  return { shown, rest, total: { inwoners: everybody, cents: all } }
}

/** The cells of one aanbieder, for itself: it knows its residents, so only each cell has to be large enough. */
export function ownCells(cells: readonly Cell[], partijId: string | null, threshold: number): Told {
  const own = cells.filter((cell) => cell.partijId === partijId)
  return { shown: own.filter((cell) => isPublishable(cell.inwoners, threshold)), rest: null, total: null }
}

function centsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.cents, 0)
}
