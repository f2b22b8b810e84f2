import { header, Product, verkorteClient } from './datatypes.ts'
import { group, list, optional, value } from './schema.ts'

const StartProduct = group({
  ToewijzingNummer: optional(value('Nummer')),
  Product: optional(Product),
  ToewijzingIngangsdatum: optional(value('Datum')),
  Begindatum: value('Datum'),
  StatusAanlevering: value('StatusAanlevering'),
})

const Client = group({
  ...verkorteClient,
  StartProducten: list('StartProduct', StartProduct),
})

/**
 * 305 *start*: the aanbieder reports that delivery to one client began.
 *
 * Source: istandaarden.nl, WMO305 and JW305 release 3.2.
 */
export const start305 = group({
  Header: header({ iwmo: '418', ijw: '438' }, 'AgbCode', 'Gemeente'),
  Client,
})
