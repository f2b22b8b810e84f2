import { addDays, addMonths, type CivilDate, dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { familieVoorbeeld } from '@samenhang/server/example/inwoners.ts'
import { aanbieders } from '@samenhang/server/example/regio.ts'
import type { Bericht323 } from '@samenhang/standards/istandaarden/berichten.ts'
import { testBsns } from '@samenhang/standards/istandaarden/fixtures.ts'
import { writeBericht } from '@samenhang/standards/istandaarden/write.ts'

/** Something that can be chosen in a file field. */
export type Upload = { name: string; mimeType: string; buffer: Buffer }

type Asked = {
  /** Eurocents for the help to Daan. */
  cents: number
  /** Eurocents that the message says it comes to. */
  total: number
  nummer: string
}

/** A declaratie (323) of Jeugdhulp Waterlelie for the help to Daan in this month, for which nothing came in yet. */
export function declaratieVanWaterlelie({ cents, total, nummer }: Asked): Upload {
  const today = dateInAmsterdam(new Date())
  const begindatum = `${today.slice(0, 8)}01` as CivilDate
  const [waterlelie] = aanbieders
  const bsns = testBsns.values()
  const daan = familieVoorbeeld(today, () => bsns.next().value ?? '').leden.find(({ key }) => key === 'daan')
  if (!waterlelie || !daan) throw new Error('declaratieVanWaterlelie: the example region has no Waterlelie or no Daan')
  const bericht: Bericht323 = {
    standard: 'ijw',
    kind: 323,
    header: {
      afzender: waterlelie.agb,
      ontvanger: '9901',
      berichtIdentificatie: { identificatie: nummer, dagtekening: today },
      xsdVersie: { basisschemaXsdVersie: '1.0.0', berichtXsdVersie: '1.0.0' },
    },
    declaratie: {
      declaratieNummer: nummer,
      declaratiePeriode: { begindatum, einddatum: addDays(addMonths(begindatum, 1), -1) },
      declaratieDagtekening: today,
      totaalIngediendBedrag: { totaalBedrag: total, debetCredit: 'D' },
      clienten: [
        {
          bsn: daan.bsn,
          prestaties: [
            {
              productReferentie: { referentieNummer: `P${nummer}` },
              toewijzingNummer: 1001,
              productCategorie: waterlelie.categorie,
              productCode: `${waterlelie.categorie}A01`,
              productPeriode: { begindatum, einddatum: today },
              geleverdVolume: cents,
              eenheid: '83',
              ingediendBedrag: { bedrag: cents, debetCredit: 'D' },
            },
          ],
        },
      ],
    },
  }
  return { name: `${nummer}.xml`, mimeType: 'application/xml', buffer: Buffer.from(writeBericht(bericht)) }
}
