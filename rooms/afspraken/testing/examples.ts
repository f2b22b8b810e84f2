import { zContract } from '../record/contract-shape.ts'
import { type Artikel, type Bevoegdheid, zVersieInhoud } from '../reeks/shapes.ts'

/** Authority that is complete for a signature of today. */
export const completeBevoegdheid: Bevoegdheid = {
  orgaan: 'College van B en W',
  besluitdatum: '2026-11-03',
  kenmerk: '2026-118',
  mandaat: null,
}

export function artikel(nr: number, tekst: string): Artikel {
  return { nr, kop: 'Tarief', tekst, standaard: '3.2', afwijking: null }
}

/** A version between these partijen, from this year on. */
export function makeConcept(partijIds: readonly string[], artikelen = [artikel(1, 'Het tarief is 36,40 per uur.')]) {
  return zVersieInhoud.parse({
    titel: 'Een tarief',
    samenvatting: 'Iedereen vraagt hetzelfde van elke aanbieder.',
    artikelen,
    partijen: partijIds.map((partijId) => ({ partijId, rol: 'deelnemer' })),
    begin: '2026-01-01',
    duurzaamTot: '2030-01-01',
    uitstap: { opzegtermijnMaanden: 12, kosten: 'Wie vertrekt betaalt een jaar mee.' },
    evaluaties: ['2027-02-01'],
  })
}

/** A contract for one product with ten clienten. */
export function makeContract(gemeenteId: string, aanbiederId: string, nummer: string) {
  return zContract.parse({
    ...{ nummer, gemeenteId, aanbiederId, wet: 'wmo', van: '2025-01-01', tot: '2028-12-31' },
    ...{ opzegtermijnMaanden: 6, indexering: 'OVA' },
    regels: [
      {
        ...{ product: 'Begeleiding', variant: 'inspanningsgericht', eenheid: 'uur', tarief: 380_000 },
        ...{ verantwoording: 'jaarlijks', clienten: 10 },
      },
    ],
  })
}

/** A file of one contract: nummer, gemeente and aanbieder, then eenheid and tarief. */
export function pad(head: string, unit: string): string {
  const columns =
    'contractnummer;gemeente;aanbieder;eenheid;tarief;wet;ingangsdatum;einddatum;opzegtermijn;indexering;product;uitvoeringsvariant;verantwoordingseis;clienten'
  return `${columns}\n${head};${unit.replace(',40,1', '.40.1')};wmo;1-1-2025;31-12-2028;6;OVA;Begeleiding;inspanningsgericht;jaarlijks;10`
}
