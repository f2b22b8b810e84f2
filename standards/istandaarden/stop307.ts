import { header, Product, verkorteClient } from './datatypes.ts'
import { group, list, optional, value } from './schema.ts'

const StopProduct = group({
  ToewijzingNummer: optional(value('Nummer')),
  Product: optional(Product),
  ToewijzingIngangsdatum: optional(value('Datum')),
  Begindatum: value('Datum'),
  RedenBeeindiging: value('RedenBeeindiging'),
  Einddatum: value('Datum'),
  StatusAanlevering: value('StatusAanlevering'),
})

const Client = group({
  ...verkorteClient,
  StopProducten: list('StopProduct', StopProduct),
})

/**
 * 307 *stop*: the aanbieder reports that delivery to one client ended, for good or for a while.
 *
 * Source: istandaarden.nl, WMO307 and JW307 release 3.2.
 */
export const stop307 = group({
  Header: header({ iwmo: '420', ijw: '440' }, 'AgbCode', 'Gemeente'),
  Client,
})
