import {
  Adres,
  Communicatie,
  Geboortedatum,
  header,
  Omvang,
  OpenPeriode,
  Product,
  Telefoonnummers,
  VolledigeNaam,
} from './datatypes.ts'
import { group, list, optional, value } from './schema.ts'

const Contact = group({
  Soort: value('AdresSoort'),
  Adres: optional(Adres),
  Organisatie: optional(value('Organisatienaam')),
  Telefoon: optional(Telefoonnummers),
  Emailadres: optional(value('Emailadres')),
  Periode: optional(OpenPeriode),
})

const Relatie = group({
  Nummer: value('Persoonsid'),
  Volgorde: optional(value('RelatieVolgorde')),
  Soort: value('SoortRelatie'),
  Geboortedatum: optional(Geboortedatum),
  Geslacht: optional(value('Geslacht')),
  Naam: VolledigeNaam,
  Contact,
})

const ToegewezenProduct = group({
  ToewijzingNummer: value('Nummer'),
  ReferentieAanbieder: optional(value('Referentie')),
  Product: optional(Product),
  Toewijzingsdatum: value('Datum'),
  Toewijzingstijd: value('Tijd'),
  Ingangsdatum: value('Datum'),
  Einddatum: optional(value('Datum')),
  RedenWijziging: optional(value('RedenWijziging')),
  Omvang: optional(Omvang),
  Budget: optional(value('Budget')),
  Commentaar: optional(value('Commentaar')),
})

const Client = group({
  Bsn: value('BurgerServicenummer'),
  Geboortedatum,
  Geslacht: value('Geslacht'),
  Naam: VolledigeNaam,
  Communicatie: optional(Communicatie),
  JuridischeStatus: optional(value('JuridischeStatus')),
  WettelijkeVertegenwoordiging: optional(value('WettelijkeVertegenwoordiging')),
  Commentaar: optional(value('Commentaar')),
  Relaties: optional(list('Relatie', Relatie)),
  Contactgegevens: list('Contact', Contact),
  ToegewezenProducten: list('ToegewezenProduct', ToegewezenProduct),
})

/**
 * 301 *toewijzing*: the gemeente assigns products for one client to one aanbieder.
 *
 * Source: istandaarden.nl, WMO301 and JW301 release 3.2.
 */
export const toewijzing301 = group({
  Header: header({ iwmo: '414', ijw: '436' }, 'Gemeente', 'AgbCode'),
  Client,
})
