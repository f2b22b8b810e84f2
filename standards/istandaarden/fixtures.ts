import type { Bericht301, Bericht305, Bericht307, Bericht323, Prestatie } from './berichten.ts'
import { isBsn } from './bsn.ts'
import type { Standard } from './standard.ts'

/*
 * Messages about the fictional familie Voorbeeld, for tests and the example region. All keep every rule.
 */

/** The BSNs set apart for tests that pass the 11-proef: 999900006 ... 999999990. */
export const testBsns: string[] = []
for (let number = 999_900_006; number <= 999_999_990; number += 1) {
  if (isBsn(String(number))) testBsns.push(String(number))
}
const [bsn = '', secondBsn = ''] = testBsns

const category = { iwmo: '02', ijw: '45' } as const

const naarAanbieder = {
  afzender: '0384',
  ontvanger: '65656055',
  berichtIdentificatie: { identificatie: 'VB0001', dagtekening: '2026-05-06' },
  xsdVersie: { basisschemaXsdVersie: '1.0.0', berichtXsdVersie: '1.0.0' },
}
const naarGemeente = { ...naarAanbieder, afzender: '65656055', ontvanger: '0384' }

const verkort = {
  bsn,
  geboortedatum: { datum: '1958-07-14' },
  geslacht: '2' as const,
  naam: { geslachtsnaam: { achternaam: 'Voorbeeld', voorvoegsel: 'van' }, voornamen: 'Anna & Zoë', voorletters: 'AZ' },
}

export const exampleToewijzing = (standard: Standard): Bericht301 => ({
  standard,
  kind: 301,
  header: naarAanbieder,
  client: {
    ...verkort,
    geboortedatum: { datum: '1958-07-01', datumGebruik: '1' },
    naam: { ...verkort.naam, partnernaam: { achternaam: 'Test' }, naamGebruik: '3' },
    communicatie: { vorm: '1', taal: 'Pools' },
    juridischeStatus: '01',
    wettelijkeVertegenwoordiging: '06',
    commentaar: 'Belt <liever> na 10 uur.\nTwee regels.',
    relaties: [
      {
        nummer: '1',
        volgorde: 1,
        soort: '16',
        geslacht: '1',
        geboortedatum: { datum: '1984-01-01', datumGebruik: '2' },
        naam: { geslachtsnaam: { achternaam: 'Voorbeeld' }, naamGebruik: '1' },
        contact: { soort: '03', telefoon: { telefoon01: { telefoonnummer: '0612345678', landnummer: '0031' } } },
      },
    ],
    contactgegevens: [
      {
        soort: '01',
        adres: {
          huis: { huisnummer: 12, huisletter: 'B', huisnummerToevoeging: 'bis', aanduidingWoonadres: 'TO' },
          postcode: '9999XX',
          straatnaam: 'Dorpsstraat',
          plaatsnaam: 'Voorbeeldstad',
          landCode: 'NL',
        },
        organisatie: 'Huis ten Voorbeeld',
        telefoon: {
          telefoon01: { telefoonnummer: '0201234567', landnummer: '0031' },
          telefoon02: { telefoonnummer: '0612345678', landnummer: '0031' },
        },
        emailadres: 'anna@voorbeeld.example',
      },
      {
        soort: '04',
        telefoon: { telefoon01: { telefoonnummer: '0201234567', landnummer: '0031' } },
        periode: { begindatum: '2026-05-01', einddatum: '2026-06-01' },
      },
    ],
    toegewezenProducten: [
      {
        toewijzingNummer: 1001,
        referentieAanbieder: 'REF-1',
        product: { categorie: category[standard], code: `${category[standard]}A03` },
        toewijzingsdatum: '2026-05-06',
        toewijzingstijd: '09:30:00',
        ingangsdatum: '2026-06-01',
        einddatum: '2026-12-31',
        redenWijziging: '04',
        omvang: { volume: 4, eenheid: '04', frequentie: '2' },
        commentaar: 'Op dinsdag',
      },
      {
        toewijzingNummer: 1002,
        product: { categorie: category[standard] },
        toewijzingsdatum: '2026-05-06',
        toewijzingstijd: '09:30:00',
        ingangsdatum: '2027-01-01',
        einddatum: '2027-06-30',
        budget: 125_000,
      },
    ],
  },
})

export const exampleStart = (standard: Standard): Bericht305 => ({
  standard,
  kind: 305,
  header: naarGemeente,
  client: {
    ...verkort,
    startProducten: [
      {
        toewijzingNummer: 1001,
        product: { categorie: category[standard], code: `${category[standard]}A03` },
        toewijzingIngangsdatum: '2026-06-01',
        begindatum: '2026-06-02',
        statusAanlevering: '1',
      },
      { begindatum: '2026-06-02', statusAanlevering: '3' },
    ],
  },
})

export const exampleStop = (standard: Standard): Bericht307 => ({
  standard,
  kind: 307,
  header: naarGemeente,
  client: {
    ...verkort,
    stopProducten: [
      {
        toewijzingNummer: 1001,
        product: { categorie: category[standard], code: `${category[standard]}A03` },
        toewijzingIngangsdatum: '2026-06-01',
        begindatum: '2026-06-02',
        redenBeeindiging: '20',
        einddatum: '2026-07-01',
        statusAanlevering: '1',
      },
      { begindatum: '2026-06-02', redenBeeindiging: '02', einddatum: '2026-06-02', statusAanlevering: '3' },
    ],
  },
})

/** One hour of help at 12.50 euro, four times; `number` keeps prestaties apart. */
export const examplePrestatie = (standard: Standard, number: number): Prestatie => ({
  productReferentie: { referentieNummer: `RN${number}` },
  toewijzingNummer: 1000 + number,
  productCategorie: category[standard],
  productCode: `${category[standard]}A03`,
  productPeriode: { begindatum: '2026-04-01', einddatum: '2026-04-30' },
  geleverdVolume: 4,
  eenheid: '04',
  productTarief: 1250,
  ingediendBedrag: { bedrag: 5000, debetCredit: 'D' },
})

export const exampleDeclaratie = (standard: Standard): Bericht323 => ({
  standard,
  kind: 323,
  header: naarGemeente,
  declaratie: {
    declaratieNummer: 'DN2026x04',
    declaratiePeriode: { begindatum: '2026-04-01', einddatum: '2026-04-30' },
    declaratieDagtekening: '2026-05-06',
    totaalIngediendBedrag: { totaalBedrag: 3000, debetCredit: 'D' },
    clienten: [
      {
        bsn,
        prestaties: [
          examplePrestatie(standard, 1),
          {
            ...examplePrestatie(standard, 2),
            productReferentie: { referentieNummer: 'RN2', vorigReferentieNummer: 'OUD2' },
            productPeriode: { begindatum: '2026-03-01', einddatum: '2026-03-31' },
            ingediendBedrag: { bedrag: 4500, debetCredit: 'C' },
          },
        ],
      },
      {
        bsn: secondBsn,
        prestaties: [
          {
            productReferentie: { referentieNummer: 'RN3' },
            toewijzingNummer: 1003,
            productCategorie: category[standard],
            productCode: `${category[standard]}A05`,
            productPeriode: { begindatum: '2026-04-01', einddatum: '2026-04-30' },
            geleverdVolume: 2500,
            eenheid: '83',
            ingediendBedrag: { bedrag: 2500, debetCredit: 'D' },
          },
        ],
      },
    ],
  },
})
