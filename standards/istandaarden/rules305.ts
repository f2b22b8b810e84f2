import type { Bericht305, Bericht307 } from './berichten.ts'
import { applyChecks, type Check, checkUnique, keyOf } from './check.ts'
import type { Report } from './faults.ts'
import { onClient } from './rulesclient.ts'

type StartProduct = Bericht305['client']['startProducten'][number]
type StopProduct = Bericht307['client']['stopProducten'][number]

/** Reports what a *start* breaks by itself. */
export function checkStart({ header, client }: Bericht305, report: Report): void {
  applyChecks(onClient, client, header.berichtIdentificatie.dagtekening, report)
  for (const product of client.startProducten) applyChecks(onAanlevering, product, undefined, report)
  checkUnique(
    client.startProducten,
    (at) => keyOf(at.toewijzingNummer, at.product?.categorie, at.product?.code, at.begindatum),
    ['TR101', 'Begindatum', 'Deze start staat dubbel in het bericht.'],
    report,
  )
}

/** Reports what a *stop* breaks by itself. */
export function checkStop({ header, client }: Bericht307, report: Report): void {
  applyChecks(onClient, client, header.berichtIdentificatie.dagtekening, report)
  for (const product of client.stopProducten) {
    applyChecks(onAanlevering, product, undefined, report)
    applyChecks(onStop, product, undefined, report)
  }
  checkUnique(
    client.stopProducten,
    (at) =>
      keyOf(
        at.toewijzingNummer,
        at.product?.categorie,
        at.product?.code,
        at.begindatum,
        at.redenBeeindiging,
        at.einddatum,
      ),
    ['TR101', 'Begindatum', 'Deze stop staat dubbel in het bericht.'],
    report,
  )
}

const onAanlevering: readonly Check<StartProduct | StopProduct, undefined>[] = [
  [
    'CS058',
    'StatusAanlevering',
    ({ statusAanlevering }) => statusAanlevering === '1' || statusAanlevering === '3',
    'StatusAanlevering moet 1 (eerste aanlevering) of 3 (verwijderen) zijn.',
  ],
]

const onStop: readonly Check<StopProduct, undefined>[] = [
  ['TR018', 'Einddatum', ({ begindatum, einddatum }) => einddatum >= begindatum, 'Einddatum ligt voor Begindatum.'],
]
