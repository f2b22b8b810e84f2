import { BedragMetDC, GeslotenPeriode, header, Referentie, TotaalBedragMetDC } from './datatypes.ts'
import { group, list, optional, value } from './schema.ts'

const Prestatie = group({
  ProductReferentie: Referentie,
  ToewijzingNummer: value('Nummer'),
  ProductCategorie: value('ProductCategorie'),
  ProductCode: value('ProductCode'),
  ProductPeriode: GeslotenPeriode,
  GeleverdVolume: value('Volume'),
  Eenheid: value('Eenheid'),
  ProductTarief: optional(value('Bedrag')),
  IngediendBedrag: BedragMetDC,
})

const Client = group({ Bsn: value('BurgerServicenummer'), Prestaties: list('Prestatie', Prestatie) })

const Declaratie = group({
  DeclaratieNummer: value('IdentificatieDeclaratie'),
  DeclaratiePeriode: GeslotenPeriode,
  DeclaratieDagtekening: value('Datum'),
  TotaalIngediendBedrag: TotaalBedragMetDC,
  Clienten: list('Client', Client),
})

/**
 * 323 *declaratie*: the aanbieder claims what it delivered in one calendar month, for all its clients.
 *
 * Source: istandaarden.nl, WMO323 and JW323 release 3.2.
 */
export const declaratie323 = group({
  Header: header({ iwmo: '484', ijw: '490' }, 'AgbCode', 'Gemeente'),
  Declaratie,
})
