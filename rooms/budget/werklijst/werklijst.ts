import type { Break } from '@samenhang/kernel/draad/walk.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'

/** What the plan of one huishouden asks now: broken places by what is missing, and the first help that ends. */
export type Werklijst = {
  readonly breaks: readonly { readonly missing: string; readonly count: number }[]
  readonly einde: Einde | null
}

/** Help that ends on a day that is still to come, the last day included. */
export type Einde = { readonly naam: string; readonly einddatum: CivilDate }

type Of = { readonly huishoudenId: Id; readonly persoonIds: readonly Id[] }

/** Puts what was found in all dossiers at once under the huishouden that it belongs to. */
export function werklijstOf(
  { huishoudenId, persoonIds }: Of,
  breaks: readonly Pick<Break, 'knoop' | 'missing'>[],
  einden: readonly (Einde & { readonly persoonId: Id })[],
): Werklijst {
  const dossiers = new Set<string | null>([huishoudenId, ...persoonIds])
  const own = breaks.filter(({ knoop }) => dossiers.has(knoop.dossierId))
  const counts = Map.groupBy(own, ({ missing }) => missing)
  const first = einden
    .filter(({ persoonId }) => dossiers.has(persoonId))
    .toSorted((a, b) => (a.einddatum < b.einddatum ? -1 : 1))[0]
  return {
    breaks: [...counts].map(([missing, found]) => ({ missing, count: found.length })),
    einde: first ? { naam: first.naam, einddatum: first.einddatum } : null,
  }
}
