import { expect, test } from 'vitest'
import type { Bericht, Bericht301, Bericht305, Bericht307, Bericht323, ToegewezenProduct } from './berichten.ts'
import {
  exampleDeclaratie,
  examplePrestatie,
  exampleStart,
  exampleStop,
  exampleToewijzing,
  testBsns,
} from './fixtures.ts'
import { readBericht } from './read.ts'
import { writeBericht } from './write.ts'

const reread = (bericht: Bericht) => readBericht(new TextEncoder().encode(writeBericht(bericht)))

/** The rules that a message breaks after `plant` put a fault in it, each with its element. */
function broken<B extends Bericht>(bericht: B, plant: (bericht: B) => void): string[] {
  const copy = structuredClone(bericht)
  plant(copy)
  const result = reread(copy)
  return result.ok ? [] : result.errors.map(({ rule, element }) => `${rule} ${element}`)
}

const examples = (['iwmo', 'ijw'] as const).flatMap((standard) => [
  exampleToewijzing(standard),
  exampleStart(standard),
  exampleStop(standard),
  exampleDeclaratie(standard),
])

test.each(examples)('the example $standard $kind keeps every rule and reads back the same', (bericht) => {
  expect(reread(bericht)).toEqual({ ok: true, bericht })
})

type Plants<B> = [rule: string, element: string, plant: (bericht: B) => void][]

const at = <T>(list: readonly T[] | undefined, index: number): T => {
  const item = list?.[index]
  if (item === undefined) throw new Error(`no item ${index}`)
  return item
}
const product = (bericht: Bericht301, change: Partial<ToegewezenProduct>) =>
  Object.assign(at(bericht.client.toegewezenProducten, 0), change)
const contact = (bericht: Bericht301) => at(bericht.client.contactgegevens, 0)
const prestatie = (bericht: Bericht323) => at(at(bericht.declaratie.clienten, 0).prestaties, 0)

const P1 = 'Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]'
const C1 = 'Bericht/Client/Contactgegevens/Contact[1]'
const plants301: Plants<Bericht301> = [
  ['CS139', 'Bericht/Client/Geboortedatum/DatumGebruik', (b) => (b.client.geboortedatum.datumGebruik = '3')],
  ['TR002', 'Bericht/Client/Geboortedatum/Datum', (b) => (b.client.geboortedatum.datum = '1906-05-01')],
  ['TR134', 'Bericht/Client/Geboortedatum/Datum', (b) => (b.client.geboortedatum.datum = '2026-06-01')],
  [
    'CS318',
    'Bericht/Client/Naam/NaamGebruik',
    (b) => {
      b.client.naam = { geslachtsnaam: { achternaam: 'Voorbeeld' }, naamGebruik: '6' }
    },
  ],
  ['CS050', 'Bericht/Client/Naam/NaamGebruik', (b) => (b.client.naam.naamGebruik = '5')],
  [
    'CS050',
    'Bericht/Client/Relaties/Relatie[1]/Naam/NaamGebruik',
    (b) => (at(b.client.relaties, 0).naam.naamGebruik = '2'),
  ],
  ['CD007', 'Bericht/Client/Communicatie', (b) => (b.client.communicatie = { vorm: '2', taal: 'Pools' })],
  [
    'TR061',
    'Bericht/Client/Contactgegevens',
    (b) => {
      contact(b).soort = '04'
      b.client.contactgegevens.length = 1
    },
  ],
  [
    'TR006',
    'Bericht/Client/Contactgegevens/Contact[2]/Telefoon',
    (b) => delete at(b.client.contactgegevens, 1).telefoon,
  ],
  ['CD025', `${C1}/Adres/Huis`, (b) => delete contact(b).adres?.huis],
  ['CD034', `${C1}/Adres/Postcode`, (b) => (contact(b).adres = { straatnaam: 'Dorpsstraat' })],
  ['CS089', `${C1}/Adres/Postcode`, (b) => Object.assign(contact(b).adres ?? {}, { postcode: '0999XX' })],
  ['CD005', `${C1}/Adres/LandCode`, (b) => delete contact(b).adres?.landCode],
  ['CD009', `${C1}/Periode`, (b) => (contact(b).periode = {})],
  [
    'CS003',
    'Bericht/Client/Contactgegevens/Contact[2]/Periode/Einddatum',
    (b) => {
      at(b.client.contactgegevens, 1).periode = { begindatum: '2026-05-02', einddatum: '2026-05-01' }
    },
  ],
  ['CD079', `${P1}/Product`, (b) => product(b, { product: undefined, omvang: undefined })],
  [
    'CD075',
    'Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum',
    (b) => {
      delete at(b.client.toegewezenProducten, 1).einddatum
    },
  ],
  ['CD076', `${P1}/Einddatum`, (b) => product(b, { einddatum: undefined })],
  ['CS003', `${P1}/Einddatum`, (b) => product(b, { einddatum: '2026-05-31' })],
  ['CS335', `${P1}/RedenWijziging`, (b) => product(b, { redenWijziging: '13' })],
  ['CS336', `${P1}/RedenWijziging`, (b) => product(b, { redenWijziging: '01' })],
  ['CD041', `${P1}/Omvang`, (b) => product(b, { omvang: undefined })],
  ['CD077', `${P1}/Omvang`, (b) => product(b, { budget: 1 })],
  ['CD080', `${P1}/Omvang`, (b) => delete at(b.client.toegewezenProducten, 0).product?.code],
  ['CS338', `${P1}/Omvang/Frequentie`, (b) => product(b, { omvang: { volume: 1, eenheid: '16', frequentie: '1' } })],
  ['TR101', 'Bericht/Client/Relaties/Relatie[2]/Nummer', (b) => b.client.relaties?.push(at(b.client.relaties, 0))],
  [
    'TR101',
    'Bericht/Client/Contactgegevens/Contact[2]/Soort',
    (b) => {
      at(b.client.contactgegevens, 1).soort = '01'
      delete at(b.client.contactgegevens, 1).periode
    },
  ],
  [
    'TR101',
    'Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/ToewijzingNummer',
    (b) => {
      at(b.client.toegewezenProducten, 1).toewijzingNummer = 1001
    },
  ],
  [
    'TR302',
    'Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Product',
    (b) => {
      at(b.client.toegewezenProducten, 1).ingangsdatum = '2026-12-31'
    },
  ],
]

const plants305: Plants<Bericht305> = [
  [
    'CS058',
    'Bericht/Client/StartProducten/StartProduct[1]/StatusAanlevering',
    (b) => {
      at(b.client.startProducten, 0).statusAanlevering = '2'
    },
  ],
  [
    'TR101',
    'Bericht/Client/StartProducten/StartProduct[3]/Begindatum',
    (b) => {
      b.client.startProducten.push(at(b.client.startProducten, 0))
    },
  ],
]

const plants307: Plants<Bericht307> = [
  [
    'CS058',
    'Bericht/Client/StopProducten/StopProduct[1]/StatusAanlevering',
    (b) => {
      at(b.client.stopProducten, 0).statusAanlevering = '9'
    },
  ],
  [
    'TR018',
    'Bericht/Client/StopProducten/StopProduct[1]/Einddatum',
    (b) => {
      at(b.client.stopProducten, 0).einddatum = '2026-06-01'
    },
  ],
  [
    'TR101',
    'Bericht/Client/StopProducten/StopProduct[3]/Begindatum',
    (b) => {
      b.client.stopProducten.push(at(b.client.stopProducten, 0))
    },
  ],
]

const D = 'Bericht/Declaratie'
const S1 = `${D}/Clienten/Client[1]/Prestaties/Prestatie[1]`
const S2 = `${D}/Clienten/Client[1]/Prestaties/Prestatie[2]`
const plants323: Plants<Bericht323> = [
  ['TR358', `${D}/TotaalIngediendBedrag/TotaalBedrag`, (b) => (b.declaratie.totaalIngediendBedrag.totaalBedrag += 1)],
  ['TR358', `${D}/TotaalIngediendBedrag/TotaalBedrag`, (b) => (b.declaratie.totaalIngediendBedrag.debetCredit = 'C')],
  [
    'CS325',
    `${D}/TotaalIngediendBedrag/DebetCredit`,
    (b) => {
      b.declaratie.totaalIngediendBedrag = { totaalBedrag: 0, debetCredit: 'C' }
    },
  ],
  [
    'CS100',
    `${D}/DeclaratiePeriode/Begindatum`,
    (b) => {
      b.declaratie.declaratiePeriode = { begindatum: '2020-12-01', einddatum: '2020-12-31' }
    },
  ],
  ['CS340', `${D}/DeclaratiePeriode`, (b) => (b.declaratie.declaratiePeriode.einddatum = '2026-04-29')],
  ['TR134', `${D}/DeclaratieDagtekening`, (b) => (b.declaratie.declaratieDagtekening = '2026-05-07')],
  ['TR101', `${D}/Clienten/Client[2]/Bsn`, (b) => (at(b.declaratie.clienten, 1).bsn = testBsns[0] ?? '')],
  ['TR101', `${S2}/ProductReferentie`, (b) => (at(b.declaratie.clienten, 0).prestaties[1] = prestatie(b))],
  [
    'TR314',
    `${D}/Clienten/Client[2]/Prestaties/Prestatie[1]/ProductReferentie/ReferentieNummer`,
    (b) => {
      at(at(b.declaratie.clienten, 1).prestaties, 0).productReferentie.referentieNummer = 'RN1'
    },
  ],
  [
    'TR315',
    `${S2}/ProductReferentie/VorigReferentieNummer`,
    (b) => {
      prestatie(b).productReferentie.vorigReferentieNummer = 'OUD2'
    },
  ],
  [
    'TR316',
    `${S2}/ProductReferentie/VorigReferentieNummer`,
    (b) => {
      at(at(b.declaratie.clienten, 0).prestaties, 1).productReferentie.vorigReferentieNummer = 'RN1'
    },
  ],
  [
    'TR416',
    `${S2}/ProductPeriode`,
    (b) => {
      at(b.declaratie.clienten, 0).prestaties[1] = { ...examplePrestatie(b.standard, 9), toewijzingNummer: 1001 }
    },
  ],
  [
    'CD060',
    `${S1}/ProductReferentie/VorigReferentieNummer`,
    (b) => {
      prestatie(b).productReferentie.vorigReferentieNummer = 'OUD1'
    },
  ],
  [
    'CS100',
    `${S1}/ProductPeriode/Begindatum`,
    (b) => {
      prestatie(b).productPeriode = { begindatum: '2020-12-01', einddatum: '2020-12-31' }
    },
  ],
  ['CS337', `${S1}/ProductPeriode/Einddatum`, (b) => (prestatie(b).productPeriode.einddatum = '2026-05-01')],
  ['TR137', `${S1}/ProductPeriode/Einddatum`, (b) => (prestatie(b).productPeriode.begindatum = '2026-05-01')],
  [
    'TR335',
    `${S1}/ProductPeriode/Einddatum`,
    (b) => {
      prestatie(b).productPeriode = { begindatum: '2021-05-01', einddatum: '2021-05-05' }
    },
  ],
  ['CD087', `${S1}/ProductTarief`, (b) => delete prestatie(b).productTarief],
  [
    'CS339',
    `${D}/Clienten/Client[2]/Prestaties/Prestatie[1]/IngediendBedrag/Bedrag`,
    (b) => {
      at(at(b.declaratie.clienten, 1).prestaties, 0).geleverdVolume = 2501
    },
  ],
  [
    'CS325',
    `${S1}/IngediendBedrag/DebetCredit`,
    (b) => (prestatie(b).ingediendBedrag = { bedrag: 0, debetCredit: 'C' }),
  ],
]

for (const standard of ['iwmo', 'ijw'] as const) {
  test.each(plants301)(`${standard} 301: %s at %s`, (rule, element, plant) => {
    expect(broken(exampleToewijzing(standard), plant)).toContain(`${rule} ${element}`)
  })
  test.each(plants305)(`${standard} 305: %s at %s`, (rule, element, plant) => {
    expect(broken(exampleStart(standard), plant)).toContain(`${rule} ${element}`)
  })
  test.each(plants307)(`${standard} 307: %s at %s`, (rule, element, plant) => {
    expect(broken(exampleStop(standard), plant)).toContain(`${rule} ${element}`)
  })
  test.each(plants323)(`${standard} 323: %s at %s`, (rule, element, plant) => {
    expect(broken(exampleDeclaratie(standard), plant)).toContain(`${rule} ${element}`)
  })
}

test('a declaratie that credits more than it claims has a total with C', () => {
  const bericht = exampleDeclaratie('iwmo')
  Object.assign(prestatie(bericht), { ingediendBedrag: { bedrag: 1000, debetCredit: 'D' } })
  bericht.declaratie.totaalIngediendBedrag = { totaalBedrag: 1000, debetCredit: 'C' }
  expect(reread(bericht)).toEqual({ ok: true, bericht })
})

test('Wmo aids may overlap, other products not (TR302)', () => {
  const aid = (categorie: '11' | '02') => (bericht: Bericht301) => {
    const [first] = bericht.client.toegewezenProducten
    if (!first) return
    first.product = { categorie, code: `${categorie}X01` }
    bericht.client.toegewezenProducten = [first, { ...first, toewijzingNummer: 2 }]
  }
  expect(broken(exampleToewijzing('iwmo'), aid('11'))).toEqual([])
  expect(broken(exampleToewijzing('iwmo'), aid('02'))).toHaveLength(1)
})
