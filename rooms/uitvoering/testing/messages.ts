import type {
  Bericht301,
  Bericht305,
  Bericht307,
  Bericht323,
  Prestatie,
  ToegewezenProduct,
} from '@samenhang/standards/istandaarden/berichten.ts'
import {
  exampleDeclaratie,
  examplePrestatie,
  exampleStart,
  exampleStop,
  exampleToewijzing,
} from '@samenhang/standards/istandaarden/fixtures.ts'
import type { Standard } from '@samenhang/standards/istandaarden/standard.ts'
import { agbcodes, bsns } from './chain-house.ts'

/** Own fictional messages, between gemeente 9901 and one aanbieder, about one client. */
export type About = {
  standard?: Standard
  bsn?: string
  aanbieder?: string
  identificatie: string
  dagtekening?: string
}

const gemeente = '9901'

function headerOf(
  { aanbieder = agbcodes.waterlelie, identificatie, dagtekening = '2026-05-06' }: About,
  toGemeente: boolean,
) {
  const [afzender, ontvanger] = toGemeente ? [aanbieder, gemeente] : [gemeente, aanbieder]
  const xsdVersie = { basisschemaXsdVersie: '1.0.0', berichtXsdVersie: '1.0.0' }
  return { afzender, ontvanger, berichtIdentificatie: { identificatie, dagtekening }, xsdVersie }
}

const products = { iwmo: { categorie: '02', code: '02A03' }, ijw: { categorie: '45', code: '45A03' } } as const

/** One assigned product of 4 hours a week, from June to December 2026. */
export function toegewezen(
  standard: Standard,
  nummer: number,
  change: Partial<ToegewezenProduct> = {},
): ToegewezenProduct {
  return {
    toewijzingNummer: nummer,
    product: products[standard],
    toewijzingsdatum: '2026-05-06',
    toewijzingstijd: '09:30:00',
    ingangsdatum: '2026-06-01',
    einddatum: '2026-12-31',
    omvang: { volume: 4, eenheid: '04', frequentie: '2' },
    commentaar: 'Op dinsdag',
    ...change,
  }
}

export function toewijzing(about: About, ...producten: ToegewezenProduct[]): Bericht301 {
  const { standard = 'ijw', bsn = bsns.daan } = about
  const example = exampleToewijzing(standard)
  return {
    ...example,
    header: headerOf(about, false),
    client: { ...example.client, bsn, toegewezenProducten: producten },
  }
}

type StartProduct = Bericht305['client']['startProducten'][number]
type StopProduct = Bericht307['client']['stopProducten'][number]

export function start(about: About, nummer: number, change: Partial<StartProduct> = {}): Bericht305 {
  const { standard = 'ijw', bsn = bsns.daan } = about
  const example = exampleStart(standard)
  const product = { product: products[standard], begindatum: '2026-06-02', statusAanlevering: '1' as const }
  const startProducten = [{ toewijzingNummer: nummer, ...product, ...change }]
  return { ...example, header: headerOf(about, true), client: { ...example.client, bsn, startProducten } }
}

export function stop(about: About, nummer: number, change: Partial<StopProduct> = {}): Bericht307 {
  const { standard = 'ijw', bsn = bsns.daan } = about
  const example = exampleStop(standard)
  const stopProducten: StopProduct[] = [
    {
      toewijzingNummer: nummer,
      product: products[standard],
      begindatum: '2026-06-02',
      einddatum: '2026-09-01',
      redenBeeindiging: '02',
      statusAanlevering: '1',
      ...change,
    },
  ]
  return { ...example, header: headerOf(about, true), client: { ...example.client, bsn, stopProducten } }
}

/** A line of 50 euro for June 2026. */
export function prestatie(
  standard: Standard,
  nummer: number,
  referentie: string,
  change: Partial<Prestatie> = {},
): Prestatie {
  return {
    ...examplePrestatie(standard, 1),
    toewijzingNummer: nummer,
    productReferentie: { referentieNummer: referentie },
    productPeriode: { begindatum: '2026-06-01', einddatum: '2026-06-30' },
    ...change,
  }
}

/** What takes a line back: the same, credit. */
export function credit(line: Prestatie, referentie: string): Prestatie {
  return {
    ...line,
    productReferentie: {
      referentieNummer: referentie,
      vorigReferentieNummer: line.productReferentie.referentieNummer,
    },
    ingediendBedrag: { ...line.ingediendBedrag, debetCredit: 'C' },
  }
}

/** A declaratie for one month of 2026, June unless said otherwise; lines per bsn. */
export function declaratie(about: About, lines: Record<string, Prestatie[]>, month = '06'): Bericht323 {
  const { standard = 'ijw' } = about
  const clienten = Object.entries(lines).map(([bsn, prestaties]) => ({ bsn, prestaties }))
  const total = clienten
    .flatMap(({ prestaties }) => prestaties)
    .reduce((sum, { ingediendBedrag: at }) => sum + (at.debetCredit === 'C' ? -at.bedrag : at.bedrag), 0)
  const last = new Date(Date.UTC(2026, Number(month), 0)).getUTCDate()
  const dagtekening = '2026-11-05'
  return {
    ...exampleDeclaratie(standard),
    header: headerOf({ dagtekening, ...about }, true),
    declaratie: {
      declaratieNummer: `D${about.identificatie}`,
      declaratiePeriode: { begindatum: `2026-${month}-01`, einddatum: `2026-${month}-${last}` },
      declaratieDagtekening: dagtekening,
      totaalIngediendBedrag: { totaalBedrag: Math.abs(total), debetCredit: total < 0 ? 'C' : 'D' },
      clienten,
    },
  }
}
