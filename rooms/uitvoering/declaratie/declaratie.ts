import type { Prestatie as PrestatieInBericht } from '@samenhang/standards/istandaarden/berichten.ts'

/** One line of a declaratie. */
export type Prestatie = {
  readonly referentie: string
  readonly vorigeReferentie: string | null
  readonly nummer: number
  readonly productcategorie: string
  readonly productcode: string
  readonly from: string
  readonly to: string
  readonly volume: number
  readonly eenheid: string
  /** Below zero for a credit. */
  readonly cents: number
}

/**
 * Whole eurocents with their sign: debet counts up, credit down.
 * @see IV024 of iWmo and iJw 3.2; list COD043 (DebetCredit)
 */
export function signedCents(amount: number, debetCredit: 'D' | 'C'): number {
  return debetCredit === 'C' ? 0 - amount : amount
}

export function toPrestatie(at: PrestatieInBericht): Prestatie {
  return {
    referentie: at.productReferentie.referentieNummer,
    vorigeReferentie: at.productReferentie.vorigReferentieNummer ?? null,
    nummer: at.toewijzingNummer,
    productcategorie: at.productCategorie,
    productcode: at.productCode,
    from: at.productPeriode.begindatum,
    to: at.productPeriode.einddatum,
    volume: at.geleverdVolume,
    eenheid: at.eenheid,
    cents: signedCents(at.ingediendBedrag.bedrag, at.ingediendBedrag.debetCredit),
  }
}
