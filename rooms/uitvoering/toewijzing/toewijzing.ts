import type { ToegewezenProduct } from '@samenhang/standards/istandaarden/berichten.ts'

/** What one 301 says of one toewijzing. */
export type ToewijzingVersie = {
  readonly nummer: number
  /** Sorts versions of one toewijzing: the highest holds. */
  readonly sortKey: string
  readonly from: string
  readonly to: string | null
  readonly productcategorie: string | null
  readonly productcode: string | null
  readonly volume: number | null
  readonly eenheid: string | null
  readonly frequentie: string | null
  readonly budgetCents: number | null
  readonly toegewezenOp: string
  readonly redenWijziging: string | null
  readonly commentaar: string | null
}

/**
 * The version of a toewijzing in a message. Which version holds does not follow from arrival but from the moment at
 * which the gemeente settled it; a message that only repeats it keeps that moment, so dagtekening decides then.
 * @see IV013 and OP080 of iWmo and iJw 3.2; OP380: extending care stretches the Einddatum of the same number
 */
export function toVersie(
  product: ToegewezenProduct,
  bericht: { readonly dagtekening: string; readonly identificatie: string },
): ToewijzingVersie {
  const settled = `${product.toewijzingsdatum}T${product.toewijzingstijd}`
  return {
    nummer: product.toewijzingNummer,
    sortKey: `${settled} ${bericht.dagtekening} ${bericht.identificatie}`,
    from: product.ingangsdatum,
    to: product.einddatum ?? null,
    productcategorie: product.product?.categorie ?? null,
    productcode: product.product?.code ?? null,
    volume: product.omvang?.volume ?? null,
    eenheid: product.omvang?.eenheid ?? null,
    frequentie: product.omvang?.frequentie ?? null,
    budgetCents: product.budget ?? null,
    toegewezenOp: product.toewijzingsdatum,
    redenWijziging: product.redenWijziging ?? null,
    commentaar: product.commentaar?.trim() || null,
  }
}

/**
 * Taken back as if it was never sent.
 * @see code 13 (verwijderd) of RedenWijziging; CS335: Einddatum is Ingangsdatum then
 */
export function isVerwijderd(redenWijziging: string | null): boolean {
  return redenWijziging === '13'
}
