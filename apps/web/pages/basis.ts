import type { ReactNode } from 'react'
import { lazyScreen } from '../lazy-screen.ts'
import { page } from '../page.ts'

/** Who people and organisations are, and who may log in. */
export function basisPages() {
  return [
    page(
      '/basis',
      'titleBasis',
      basis((m) => m.BeheerScreen),
    ),
    page(
      '/basis/$tenant',
      'titleBasis',
      basis((m) => m.TenantScreen),
    ),
    page(
      '/basis/$tenant/partijen/nieuw',
      'titlePartij',
      basis((m) => m.NewPartijScreen),
    ),
    page(
      '/basis/$tenant/partijen/$partijId',
      'titlePartij',
      basis((m) => m.PartijScreen),
    ),
    page(
      '/basis/$tenant/medewerkers/nieuw',
      'titleMedewerker',
      basis((m) => m.NewMedewerkerScreen),
    ),
    page(
      '/basis/$tenant/medewerkers/$medewerkerId',
      'titleMedewerker',
      basis((m) => m.MedewerkerScreen),
    ),
    page(
      '/basis/$tenant/logins',
      'titleLogins',
      basis((m) => m.LoginsScreen),
    ),
    page(
      '/basis/$tenant/bevestigingen',
      'titleBevestigingen',
      basis((m) => m.BevestigingenScreen),
    ),
    page(
      '/basis/personen/zoeken',
      'titleZoeken',
      basis((m) => m.SearchScreen),
    ),
    page(
      '/basis/personen/$persoonId',
      'titlePersoon',
      basis((m) => m.PersoonScreen),
    ),
    page(
      '/basis/personen/$persoonId/gezag/nieuw',
      'titleGezag',
      basis((m) => m.NewGezagScreen),
    ),
    page(
      '/basis/personen/$persoonId/vertegenwoordiging/nieuw',
      'titleVertegenwoordiging',
      basis((m) => m.NewVertegenwoordigingScreen),
    ),
  ]
}

const basis = (pick: (module: typeof import('@samenhang/basis/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/basis/web'),
    pick,
    ({ basisTexts }) => ({ basis: basisTexts }),
  )
