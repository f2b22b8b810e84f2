import type { Keuze } from '../shapes.ts'
import type { Invoer } from './bijeenkomst.store.ts'

const meaning: Readonly<Record<string, Keuze>> = { e: 'eens', o: 'oneens', w: 'weet-niet' }

/** The votes on a sheet; a line that was left open is no vote. */
export function readKeuzes<StellingId>(
  keuzes: string,
  stellingIds: readonly StellingId[],
): { stellingId: StellingId; keuze: Keuze }[] {
  return stellingIds.flatMap((stellingId, index) => {
    const keuze = meaning[keuzes[index] ?? '-']
    return keuze ? [{ stellingId, keuze }] : []
  })
}

/** Lines, from 1, where two entries of one sheet differ; 0 when rol or wijk do. */
export function findVerschillen(one: Invoer, other: Invoer): number[] {
  const lines = Array.from({ length: Math.max(one.keuzes.length, other.keuzes.length) }, (_, index) => index)
  return [
    ...(one.rol === other.rol && one.wijk === other.wijk ? [] : [0]),
    ...lines.filter((index) => one.keuzes[index] !== other.keuzes[index]).map((index) => index + 1),
  ]
}

/** A sheet counts once two entries of it are the same. */
export function isGeteld(entries: readonly Invoer[]): boolean {
  return entries.some((one, index) =>
    entries.slice(index + 1).some((other) => findVerschillen(one, other).length === 0),
  )
}
