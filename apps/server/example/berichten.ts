import { addDays, addMonths, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type {
  Bericht,
  Bericht301,
  Bericht305,
  Bericht307,
  Prestatie,
} from '@samenhang/standards/istandaarden/berichten.ts'
import { sumPrestaties } from '@samenhang/standards/istandaarden/rules323.ts'
import { writeBericht } from '@samenhang/standards/istandaarden/write.ts'
import type { Gezin, Hulp, Inwoner } from './inwoners.ts'
import { type Aanbieder, aanbieders, gemeenten } from './regio.ts'

/** One message as it would come in: name of the file and its XML. */
export type Bestand = { readonly naam: string; readonly xml: string }

type Traject = {
  nr: number
  lid: Inwoner
  hulp: Hulp
  aanbieder: Aanbieder
  from: CivilDate
  to: CivilDate | undefined
  /** Last day as assigned, when it is still to come. */
  until: CivilDate | undefined
}

/** Two years of messages of one gemeente, oldest first: toewijzing, start, stop and a declaratie per aanbieder and month. */
export function berichtenVan(tenant: string, gezinnen: readonly Gezin[], today: CivilDate): Bestand[] {
  const code = gemeenten.find((one) => one.tenant === tenant)?.code ?? ''
  const month = `${today.slice(0, 8)}01` as CivilDate
  const trajecten = gezinnen
    .flatMap((gezin) => gezin.hulp.map((hulp) => ({ hulp, lid: gezin.leden.find((lid) => lid.key === hulp.wie) })))
    .flatMap(({ hulp, lid }, index): Traject[] => {
      const aanbieder = aanbieders.find((one) => one.key === hulp.aanbieder)
      if (!lid || !aanbieder) return []
      const to = hulp.ended ? addDays(addMonths(month, -1), -1) : undefined
      // One in three has an end that is still to come; the help of familie Voorbeeld goes on.
      const until = !to && index > 3 && index % 3 === 0 ? addDays(today, 12 + 17 * (index % 7)) : undefined
      return [{ nr: 1001 + index, lid, hulp, aanbieder, from: addMonths(month, -hulp.months), to, until }]
    })
  const single = trajecten.flatMap((traject) => [
    toewijzing(code, traject),
    start(code, traject),
    ...stop(code, traject),
  ])
  return [...single, ...declaraties(code, trajecten, month)].map(({ bericht, naam }) => ({
    naam: `${naam}.xml`,
    xml: writeBericht(bericht),
  }))
}

type Named = { naam: string; bericht: Bericht }

function toewijzing(code: string, { nr, lid, hulp, aanbieder, from, to, until }: Traject): Named {
  const last = to ?? until
  const bericht: Bericht301 = {
    standard: aanbieder.wet,
    kind: 301,
    header: header(code, aanbieder.agb, `T${code}${nr}`, addDays(from, -10)),
    client: {
      ...verkort(lid),
      naam: { geslachtsnaam: { achternaam: lid.geslachtsnaam }, naamGebruik: '1', voornamen: lid.voornamen },
      contactgegevens: [{ soort: '01', adres: { huis: { huisnummer: 1 }, postcode: '9901AA', landCode: 'NL' } }],
      toegewezenProducten: [
        {
          toewijzingNummer: nr,
          product: { categorie: aanbieder.categorie },
          toewijzingsdatum: addDays(from, -10),
          toewijzingstijd: '09:00:00',
          ingangsdatum: from,
          ...(last ? { einddatum: last } : {}),
          ...(hulp.commentaar ? { commentaar: hulp.commentaar } : {}),
        },
      ],
    },
  }
  return { naam: `${code}-301-${nr}`, bericht }
}

function start(code: string, traject: Traject): Named {
  const { nr, lid, aanbieder, from } = traject
  const bericht: Bericht305 = {
    standard: aanbieder.wet,
    kind: 305,
    header: header(aanbieder.agb, code, `S${code}${nr}`, addDays(from, 2)),
    client: { ...verkort(lid), startProducten: [{ ...geleverd(traject), begindatum: from, statusAanlevering: '1' }] },
  }
  return { naam: `${code}-305-${nr}`, bericht }
}

function stop(code: string, traject: Traject): Named[] {
  const { nr, lid, aanbieder, from, to } = traject
  if (!to) return []
  const product = {
    ...geleverd(traject),
    begindatum: from,
    redenBeeindiging: aanbieder.wet === 'iwmo' ? '19' : '31',
    einddatum: to,
    statusAanlevering: '1' as const,
  }
  const bericht: Bericht307 = {
    standard: aanbieder.wet,
    kind: 307,
    header: header(aanbieder.agb, code, `E${code}${nr}`, addDays(to, 2)),
    client: { ...verkort(lid), stopProducten: [product] },
  }
  return [{ naam: `${code}-307-${nr}`, bericht }]
}

function declaraties(code: string, trajecten: readonly Traject[], month: CivilDate): Named[] {
  const months = Array.from({ length: 24 }, (_, nr) => addMonths(month, nr - 24))
  return months.flatMap((begin) =>
    aanbieders.flatMap((aanbieder) => {
      const running = trajecten.filter(
        (one) => one.aanbieder === aanbieder && one.from <= begin && (!one.to || one.to > begin),
      )
      return running.length === 0 ? [] : [declaratie(code, aanbieder, running, begin)]
    }),
  )
}

function declaratie(code: string, aanbieder: Aanbieder, running: readonly Traject[], begin: CivilDate): Named {
  const end = addDays(addMonths(begin, 1), -1)
  const mark = begin.slice(0, 7).replace('-', '')
  const byBsn = Map.groupBy(running, ({ lid }) => lid.bsn)
  const clienten = [...byBsn].map(([bsn, own]) => ({
    bsn,
    prestaties: own.map(
      ({ nr, hulp }): Prestatie => ({
        productReferentie: { referentieNummer: `P${nr}${mark}` },
        toewijzingNummer: nr,
        productCategorie: aanbieder.categorie,
        productCode: `${aanbieder.categorie}A01`,
        productPeriode: { begindatum: begin, einddatum: end },
        geleverdVolume: hulp.centsPerMonth,
        eenheid: '83',
        ingediendBedrag: { bedrag: hulp.centsPerMonth, debetCredit: 'D' },
      }),
    ),
  }))
  const totaalIngediendBedrag = { totaalBedrag: 0, debetCredit: 'D' as const }
  const draft = {
    declaratieNummer: `D${aanbieder.agb.slice(-2)}${mark}`,
    declaratiePeriode: { begindatum: begin, einddatum: end },
    declaratieDagtekening: addDays(end, 1),
    totaalIngediendBedrag,
    clienten,
  }
  const total = { ...totaalIngediendBedrag, totaalBedrag: sumPrestaties(draft) }
  return {
    naam: `${code}-323-${aanbieder.agb}-${mark}`,
    bericht: {
      standard: aanbieder.wet,
      kind: 323,
      header: header(aanbieder.agb, code, `D${code}${aanbieder.agb.slice(-2)}${mark.slice(2)}`, addDays(end, 1)),
      declaratie: { ...draft, totaalIngediendBedrag: total },
    },
  }
}

function geleverd({ nr, aanbieder, from }: Traject) {
  return { toewijzingNummer: nr, product: { categorie: aanbieder.categorie }, toewijzingIngangsdatum: from }
}

function verkort({ bsn, geboortedatum, geslacht, voornamen, geslachtsnaam }: Inwoner) {
  const naam = { geslachtsnaam: { achternaam: geslachtsnaam }, voornamen }
  return { bsn, geboortedatum: { datum: geboortedatum }, geslacht, naam }
}

function header(afzender: string, ontvanger: string, identificatie: string, dagtekening: CivilDate) {
  return {
    afzender,
    ontvanger,
    berichtIdentificatie: { identificatie, dagtekening },
    xsdVersie: { basisschemaXsdVersie: '1.0.0', berichtXsdVersie: '1.0.0' },
  }
}
