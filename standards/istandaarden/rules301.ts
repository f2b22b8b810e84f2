import type { Bericht301, Contact, ToegewezenProduct } from './berichten.ts'
import { applyChecks, type Check, checkUnique } from './check.ts'
import type { Report } from './faults.ts'
import { onClient, onGeboortedatum } from './rulesclient.ts'
import { checkOverlap } from './rulesoverlap.ts'

type Client = Bericht301['client']
type Naam = Client['naam']

/** Reports what a *toewijzing* breaks by itself. */
export function checkToewijzing(bericht: Bericht301, report: Report): void {
  const { client } = bericht
  const relaties = client.relaties ?? []
  const dagtekening = bericht.header.berichtIdentificatie.dagtekening
  applyChecks(onClient, client, dagtekening, report)
  applyChecks(onClient301, client, undefined, report)
  for (const { naam } of [client, ...relaties]) applyChecks(onNaam, naam, undefined, report)
  for (const relatie of relaties) applyChecks(onGeboortedatum, relatie, dagtekening, report)
  for (const contact of [...client.contactgegevens, ...relaties.map((relatie) => relatie.contact)]) {
    applyChecks(onContact, contact, undefined, report)
  }
  for (const product of client.toegewezenProducten) applyChecks(onProduct, product, undefined, report)
  checkUnique(
    relaties,
    ({ nummer }) => nummer,
    ['TR101', 'Nummer', 'Deze relatie staat dubbel in het bericht.'],
    report,
  )
  checkUnique(
    client.contactgegevens,
    ({ soort }) => soort,
    ['TR101', 'Soort', 'Dit soort contact staat dubbel in het bericht.'],
    report,
  )
  checkUnique(
    client.toegewezenProducten,
    ({ toewijzingNummer }) => String(toewijzingNummer),
    ['TR101', 'ToewijzingNummer', 'Dit ToewijzingNummer staat dubbel in het bericht.'],
    report,
  )
  checkOverlap(bericht, report)
}

const onClient301: readonly Check<Client, undefined>[] = [
  ['CS318', 'Naam/NaamGebruik', ({ naam }) => naam.naamGebruik !== '6', 'NaamGebruik 6 mag niet bij een client.'],
  [
    'CD007',
    'Communicatie',
    ({ communicatie: at }) => !at || (at.vorm === '1') === (at.taal !== undefined),
    'Taal hoort bij Vorm 1 (tolk taal), en alleen daarbij.',
  ],
  [
    'TR061',
    'Contactgegevens',
    ({ contactgegevens }) => contactgegevens.some(({ soort, adres }) => adres && soort !== '04'),
    'Een client heeft ten minste een adres van soort 01, 02 of 03 nodig.',
  ],
]

const onNaam: readonly Check<Naam, undefined>[] = [
  [
    'CS050',
    'NaamGebruik',
    ({ partnernaam, naamGebruik }) => (partnernaam ? '1234' : '16').includes(naamGebruik),
    'NaamGebruik past niet bij Partnernaam: met partnernaam 1 tot en met 4, zonder 1 of 6.',
  ],
]

const onContact: readonly Check<Contact, undefined>[] = [
  [
    'TR006',
    'Telefoon',
    ({ telefoon, adres }) => telefoon !== undefined || (adres?.huis !== undefined && adres.postcode !== undefined),
    'Een contact heeft Telefoon nodig, of Huis en Postcode samen.',
  ],
  [
    'CD025',
    'Adres/Huis',
    ({ adres }) => adres?.landCode !== 'NL' || adres.huis !== undefined,
    'Huis is verplicht bij LandCode NL.',
  ],
  [
    'CD034',
    'Adres/Postcode',
    ({ soort, adres }) => !adres || !['01', '03'].includes(soort) || adres.postcode !== undefined,
    'Postcode is verplicht bij soort adres 01 en 03.',
  ],
  [
    'CS089',
    'Adres/Postcode',
    ({ adres }) => adres?.landCode !== 'NL' || !adres.postcode || /^[1-9][0-9]{3} ?[A-Z]{2}$/.test(adres.postcode),
    'Postcode is geen Nederlandse postcode, terwijl LandCode NL is.',
  ],
  [
    'CD005',
    'Adres/LandCode',
    ({ adres }) => (adres?.postcode === undefined) === (adres?.landCode === undefined),
    'LandCode hoort bij Postcode: beide gevuld of beide leeg.',
  ],
  [
    'CD009',
    'Periode',
    ({ soort, periode }) => !periode || soort === '04',
    'Periode mag alleen bij een tijdelijk adres (soort 04).',
  ],
  [
    'CS003',
    'Periode/Einddatum',
    ({ periode: at }) => !at?.begindatum || !at.einddatum || at.einddatum >= at.begindatum,
    'Einddatum ligt voor Begindatum.',
  ],
]

/** From 2021 on, the volume follows from the product code. */
const isAfter2020 = ({ einddatum }: ToegewezenProduct) => einddatum === undefined || einddatum > '2020-12-31'

const onProduct: readonly Check<ToegewezenProduct, undefined>[] = [
  [
    'CD079',
    'Product',
    ({ product, budget }) => product !== undefined || budget !== undefined,
    'Product is verplicht als Budget leeg is.',
  ],
  [
    'CD075',
    'Einddatum',
    ({ einddatum, budget }) => budget === undefined || einddatum !== undefined,
    'Einddatum is verplicht als Budget gevuld is.',
  ],
  [
    'CD076',
    'Einddatum',
    ({ einddatum, omvang }) => omvang?.frequentie !== '2' || einddatum !== undefined,
    'Einddatum is verplicht bij Frequentie 2 (per week).',
  ],
  [
    'CS003',
    'Einddatum',
    ({ ingangsdatum, einddatum }) => !einddatum || einddatum >= ingangsdatum,
    'Einddatum ligt voor Ingangsdatum.',
  ],
  [
    'CS335',
    'RedenWijziging',
    ({ redenWijziging, ingangsdatum, einddatum }) => redenWijziging !== '13' || ingangsdatum === einddatum,
    'RedenWijziging 13 (verwijderd) mag alleen als Einddatum gelijk is aan Ingangsdatum.',
  ],
  ['CS336', 'RedenWijziging', ({ redenWijziging }) => redenWijziging !== '01', 'RedenWijziging 01 is vervallen.'],
  [
    'CD041',
    'Omvang',
    ({ product, omvang }) => product?.code === undefined || omvang !== undefined,
    'Omvang is verplicht als Code in Product gevuld is.',
  ],
  [
    'CD077',
    'Omvang',
    ({ budget, omvang }) => budget === undefined || omvang === undefined,
    'Omvang en Budget mogen niet beide gevuld zijn.',
  ],
  [
    'CD080',
    'Omvang',
    (at) => at.product?.code !== undefined || !isAfter2020(at) || at.omvang === undefined,
    'Omvang moet leeg zijn als Code in Product leeg is.',
  ],
  [
    'CS338',
    'Omvang/Frequentie',
    (at) =>
      !at.omvang ||
      !['14', '16', '83', '84'].includes(at.omvang.eenheid) ||
      !isAfter2020(at) ||
      at.omvang.frequentie !== '1',
    'Frequentie moet 2, 4 of 6 zijn bij Eenheid 14, 16, 83 of 84.',
  ],
]
