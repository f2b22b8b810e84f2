import type { Pattern } from './moderatie.store.ts'

export type Patroon = 'te-snel' | 'alles-hetzelfde' | 'kopie'

const enough = 12
const enoughForCopy = 20
const hastySeconds = 1.5
const alikeShare = 0.95

/**
 * What stands out in how somebody votes; a reason for a moderator to look, never to exclude by itself. Who votes on
 * little is left alone, and so is paper: it is typed at one go.
 * @param copies how many voted exactly the same
 */
export function findPatronen({ bron, stemmen, meeste, seconden }: Pattern, copies: number): Patroon[] {
  const found: [Patroon, boolean][] = [
    ['te-snel', bron === 'online' && stemmen >= enough && seconden !== null && seconden < hastySeconds],
    ['alles-hetzelfde', stemmen >= enough && meeste / stemmen >= alikeShare],
    ['kopie', stemmen >= enoughForCopy && copies > 1],
  ]
  return found.filter(([, holds]) => holds).map(([patroon]) => patroon)
}

/** Those with a pattern, and all who are excluded; most votes first. */
export function listNotable(rows: readonly Pattern[]) {
  const copies = new Map<string, number>()
  for (const { vingerafdruk } of rows) copies.set(vingerafdruk, (copies.get(vingerafdruk) ?? 0) + 1)
  return rows
    .map((row) => ({ row, patronen: findPatronen(row, copies.get(row.vingerafdruk) ?? 1) }))
    .filter(({ row, patronen }) => patronen.length > 0 || row.uitgesloten)
    .map(({ row: { deelnemerId, bron, stemmen, seconden, uitgesloten }, patronen }) => ({
      deelnemerId,
      bron,
      stemmen,
      patronen,
      seconden,
      uitgesloten,
    }))
    .toSorted((a, b) => b.stemmen - a.stemmen)
}
