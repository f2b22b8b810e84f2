import type { ReactNode } from 'react'
import { lazyScreen } from '../lazy-screen.ts'
import { page } from '../page.ts'

/** The plan of a huishouden, and the front door to it. */
export function planPages() {
  return [
    page(
      huishouden,
      'titleHuishouden',
      together((m) => m.HuishoudenPage),
    ),
    page(
      `${huishouden}/eigen-woorden/nieuw`,
      'titleEigenWoord',
      together((m) => m.NewWoordPage),
    ),
    page(
      `${huishouden}/doelen/nieuw`,
      'titleDoel',
      together((m) => m.NewDoelPage),
    ),
    page(
      `${huishouden}/doelen/$doelId`,
      'titleDoelWijzigen',
      together((m) => m.ChangeDoelPage),
    ),
    page(
      `${huishouden}/doelen/$doelId/acties/nieuw`,
      'titleActie',
      together((m) => m.NewActiePage),
    ),
    page(
      `${huishouden}/acties/$actieId`,
      'titleActieWijzigen',
      together((m) => m.ChangeActiePage),
    ),
    page(
      `${huishouden}/notities/nieuw`,
      'titleNotitie',
      together((m) => m.NewNotitiePage),
    ),
    page(
      `${huishouden}/doelen/$doelId/oordeel`,
      'titleOordeel',
      together((m) => m.OordeelPage),
    ),
    page(
      '/plan/vragen',
      'titleVragen',
      plan((m) => m.VragenScreen),
    ),
    page(
      '/plan/vragen/nieuw',
      'titleVraag',
      plan((m) => m.NewVraagScreen),
    ),
    page(
      '/plan/vragen/$vraagId',
      'titleVragen',
      plan((m) => m.VraagScreen),
    ),
    page(
      '/plan/agenda',
      'titleAgenda',
      plan((m) => m.AgendaScreen),
    ),
    page(
      `${huishouden}/regisseur`,
      'titleRegisseur',
      together((m) => m.RegisseurPage),
    ),
    page(
      `${huishouden}/toewijzingen/$toewijzingId`,
      'titleToerekening',
      together((m) => m.ToerekeningPage),
    ),
    page(
      '/plan/personen/$persoonId',
      'titlePersoon',
      together((m) => m.PersoonPlanPage),
    ),
  ]
}

const huishouden = '/plan/huishoudens/$huishoudenId'

const plan = (pick: (module: typeof import('@samenhang/plan/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/plan/web'),
    pick,
    ({ planTexts }) => ({ plan: planTexts }),
  )

const together = (pick: (module: typeof import('../huishouden/screens.tsx')) => () => ReactNode) =>
  lazyScreen(
    () => import('../huishouden/screens.tsx'),
    pick,
    ({ texts }) => texts,
  )
