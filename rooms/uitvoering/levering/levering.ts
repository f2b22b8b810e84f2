import type { Bericht305, Bericht307 } from '@samenhang/standards/istandaarden/berichten.ts'

/** A start or stop as one message reports it, or takes it back. */
export type Levering = {
  readonly soort: 'start' | 'stop'
  /** Takes back an earlier report with the same content instead of making one. */
  readonly isRemoval: boolean
  readonly nummer: number | null
  readonly productcategorie: string | null
  readonly productcode: string | null
  readonly begindatum: string
  readonly einddatum: string | null
  readonly reden: string | null
}

type StartProduct = Bericht305['client']['startProducten'][number]
type StopProduct = Bericht307['client']['stopProducten'][number]

export function toStart(product: StartProduct): Levering {
  return {
    soort: 'start',
    isRemoval: product.statusAanlevering === '3',
    nummer: product.toewijzingNummer ?? null,
    productcategorie: product.product?.categorie ?? null,
    productcode: product.product?.code ?? null,
    begindatum: product.begindatum,
    einddatum: null,
    reden: null,
  }
}

export function toStop(product: StopProduct): Levering {
  const { redenBeeindiging, einddatum } = product
  return { ...toStart(product), soort: 'stop', einddatum, reden: redenBeeindiging }
}

type Reported = Omit<Levering, 'nummer'>

/**
 * The starts and stops that stand, by date. Each removal takes away one report with the same content, whichever of the
 * two came first; a correction is a removal and a new report, for there is no status "changed".
 * @see OP033x2, OP080, TR063 and TR074 of iWmo and iJw 3.2
 */
export function withoutRemoved<L extends Reported>(reported: readonly L[]): L[] {
  const balance = new Map<string, { levering: L; count: number }>()
  for (const levering of reported) {
    const key = JSON.stringify([
      levering.soort,
      levering.productcategorie,
      levering.productcode,
      levering.begindatum,
      levering.einddatum,
      levering.reden,
    ])
    const held = balance.get(key) ?? { levering, count: 0 }
    balance.set(key, { levering: held.levering, count: held.count + (levering.isRemoval ? -1 : 1) })
  }
  return [...balance.values()]
    .filter(({ count }) => count > 0)
    .map(({ levering }) => levering)
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)))
}

/** On one day a start comes before a stop. */
function dateOf({ soort, begindatum, einddatum }: Reported): string {
  return `${einddatum ?? begindatum} ${soort}`
}
