import type { ReactNode } from 'react'
import { lazyScreen } from '../lazy-screen.ts'
import { page } from '../page.ts'

/** The afspraken of the regio. */
export function afsprakenPages() {
  return [
    page(
      '/afspraken',
      'titleAfspraken',
      afspraken((m) => m.AfsprakenScreen),
    ),
    page(
      '/afspraken/nieuw',
      'titleAfspraken',
      afspraken((m) => m.NewAfspraakScreen),
    ),
    page(
      '/afspraken/versnippering',
      'titleVersnippering',
      afspraken((m) => m.VersnipperingScreen),
    ),
    page(
      '/afspraken/ritme',
      'titleRitme',
      afspraken((m) => m.RitmeScreen),
    ),
    page(
      '/afspraken/rollen',
      'titleRollen',
      afspraken((m) => m.RollenScreen),
    ),
    page(
      '/afspraken/contracten',
      'titleContracten',
      afspraken((m) => m.ContractenScreen),
    ),
    page(
      '/afspraken/contracten/inlezen',
      'titleContracten',
      afspraken((m) => m.ImportScreen),
    ),
    page(
      '/afspraken/contracten/$recordId',
      'titleContracten',
      afspraken((m) => m.ContractScreen),
    ),
    page(
      '/afspraken/uittredingen/$recordId',
      'titleUittreding',
      afspraken((m) => m.UittredingScreen),
    ),
    page(
      '/afspraken/$afspraakId',
      'titleAfspraken',
      afspraken((m) => m.AfspraakScreen),
    ),
    page(
      '/afspraken/$afspraakId/ondertekenen',
      'titleAfspraken',
      afspraken((m) => m.SignScreen),
    ),
    page(
      '/afspraken/$afspraakId/overdrachtsdossier',
      'titleDossier',
      afspraken((m) => m.DossierScreen),
    ),
  ]
}

const afspraken = (pick: (module: typeof import('@samenhang/afspraken/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/afspraken/web'),
    pick,
    ({ afsprakenTexts }) => ({ afspraken: afsprakenTexts }),
  )
