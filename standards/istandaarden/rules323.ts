import type { Bericht323, Prestatie } from './berichten.ts'
import { applyChecks, type Check, checkUnique, keyOf } from './check.ts'
import { lastDayOfMonth, yearsBefore } from './civil.ts'
import type { Report } from './faults.ts'

type Declaratie = Bericht323['declaratie']

/** Reports what a *declaratie* breaks by itself. */
export function checkDeclaratie(bericht: Bericht323, report: Report): void {
  const { declaratie } = bericht
  applyChecks(onDeclaratie, declaratie, bericht, report)
  checkUnique(
    declaratie.clienten,
    ({ bsn }) => bsn,
    ['TR101', 'Bsn', 'Deze client staat dubbel in het bericht.'],
    report,
  )
  for (const { prestaties } of declaratie.clienten) {
    for (const prestatie of prestaties) applyChecks(onPrestatie, prestatie, bericht, report)
    checkPrestaties(prestaties, report)
  }
  checkReferenties(declaratie, report)
}

/** The sum of the prestaties in eurocents: debet counts up, credit counts down. @see TR358 */
export const sumPrestaties = (declaratie: Declaratie): number =>
  declaratie.clienten
    .flatMap(({ prestaties }) => prestaties)
    .reduce((sum, { ingediendBedrag: at }) => sum + signed(at.bedrag, at.debetCredit), 0)

const signed = (cents: number, debetCredit: 'C' | 'D'): number => (debetCredit === 'C' ? -cents : cents)

/** What must differ among the prestaties of one client. */
function checkPrestaties(prestaties: Prestatie[], report: Report): void {
  checkUnique(
    prestaties,
    ({ productReferentie: at }) => keyOf(at.referentieNummer, at.vorigReferentieNummer),
    ['TR101', 'ProductReferentie', 'Deze prestatie staat dubbel in het bericht.'],
    report,
  )
  checkUnique(
    prestaties.filter((at) => at.ingediendBedrag.debetCredit === 'D'),
    ({ productPeriode, ...at }) =>
      keyOf(
        at.toewijzingNummer,
        at.productCategorie,
        at.productCode,
        productPeriode.begindatum,
        productPeriode.einddatum,
      ),
    ['TR416', 'ProductPeriode', 'Voor deze toewijzing, dit product en deze periode is er al een debetprestatie.'],
    report,
  )
}

/** What must differ among all prestaties of the message. */
function checkReferenties(declaratie: Declaratie, report: Report): void {
  const prestaties = declaratie.clienten.flatMap((client) => client.prestaties)
  const numbers = new Set(prestaties.map((at) => at.productReferentie.referentieNummer))
  checkUnique(
    prestaties,
    (at) => at.productReferentie.referentieNummer,
    ['TR314', 'ProductReferentie/ReferentieNummer', 'Dit ReferentieNummer staat dubbel in het bericht.'],
    report,
  )
  checkUnique(
    prestaties,
    (at) => at.productReferentie.vorigReferentieNummer,
    ['TR315', 'ProductReferentie/VorigReferentieNummer', 'Dit VorigReferentieNummer staat dubbel in het bericht.'],
    report,
  )
  for (const at of prestaties) {
    if (!numbers.has(at.productReferentie.vorigReferentieNummer ?? '')) continue
    const element = 'ProductReferentie/VorigReferentieNummer'
    report('TR316', at, element, 'Een prestatie mag niet in hetzelfde bericht gecrediteerd worden.')
  }
}

const onDeclaratie: readonly Check<Declaratie, Bericht323>[] = [
  [
    'TR358',
    'TotaalIngediendBedrag/TotaalBedrag',
    (at) => sumPrestaties(at) === signed(at.totaalIngediendBedrag.totaalBedrag, at.totaalIngediendBedrag.debetCredit),
    'TotaalBedrag is niet gelijk aan de som van de prestaties (debet opgeteld, credit afgetrokken).',
  ],
  [
    'CS325',
    'TotaalIngediendBedrag/DebetCredit',
    ({ totaalIngediendBedrag: at }) => at.totaalBedrag !== 0 || at.debetCredit === 'D',
    'DebetCredit moet D zijn bij een bedrag van 0.',
  ],
  [
    'CS100',
    'DeclaratiePeriode/Begindatum',
    ({ declaratiePeriode }) => declaratiePeriode.begindatum >= '2021-01-01',
    'DeclaratiePeriode begint voor 2021-01-01.',
  ],
  [
    'CS340',
    'DeclaratiePeriode',
    ({ declaratiePeriode: { begindatum, einddatum } }) =>
      begindatum.endsWith('-01') && einddatum === lastDayOfMonth(begindatum),
    'DeclaratiePeriode is niet precies een hele kalendermaand.',
  ],
  [
    'TR134',
    'DeclaratieDagtekening',
    ({ declaratieDagtekening }, { header }) => declaratieDagtekening <= header.berichtIdentificatie.dagtekening,
    'DeclaratieDagtekening ligt na Dagtekening van het bericht.',
  ],
]

const onPrestatie: readonly Check<Prestatie, Bericht323>[] = [
  [
    'CD060',
    'ProductReferentie/VorigReferentieNummer',
    (at) => (at.productReferentie.vorigReferentieNummer !== undefined) === (at.ingediendBedrag.debetCredit === 'C'),
    'VorigReferentieNummer hoort bij een creditprestatie, en alleen daarbij.',
  ],
  [
    'CS100',
    'ProductPeriode/Begindatum',
    ({ productPeriode }) => productPeriode.begindatum >= '2021-01-01',
    'ProductPeriode begint voor 2021-01-01.',
  ],
  [
    'CS337',
    'ProductPeriode/Einddatum',
    ({ productPeriode: { begindatum, einddatum } }) => begindatum.slice(0, 7) === einddatum.slice(0, 7),
    'ProductPeriode valt niet binnen een kalendermaand.',
  ],
  [
    'TR137',
    'ProductPeriode/Einddatum',
    ({ productPeriode: { begindatum, einddatum } }, { header }) =>
      einddatum >= begindatum && einddatum <= header.berichtIdentificatie.dagtekening,
    'Einddatum van ProductPeriode ligt voor Begindatum of na Dagtekening van het bericht.',
  ],
  [
    'TR335',
    'ProductPeriode/Einddatum',
    ({ productPeriode }, { declaratie }) =>
      productPeriode.einddatum >= yearsBefore(declaratie.declaratieDagtekening, 5),
    'Einddatum van ProductPeriode ligt meer dan 5 jaar voor DeclaratieDagtekening.',
  ],
  [
    'CD087',
    'ProductTarief',
    ({ eenheid, productTarief }) => (eenheid === '83') === (productTarief === undefined),
    "ProductTarief is verplicht, behalve bij Eenheid 83 (euro's): dan moet het leeg zijn.",
  ],
  [
    'CS339',
    'IngediendBedrag/Bedrag',
    ({ eenheid, geleverdVolume, ingediendBedrag }) => eenheid !== '83' || ingediendBedrag.bedrag === geleverdVolume,
    "IngediendBedrag moet gelijk zijn aan GeleverdVolume bij Eenheid 83 (euro's).",
  ],
  [
    'CS325',
    'IngediendBedrag/DebetCredit',
    ({ ingediendBedrag: at }) => at.bedrag !== 0 || at.debetCredit === 'D',
    'DebetCredit moet D zijn bij een bedrag van 0.',
  ],
]
