import { createRootRoute, createRoute, type RouteComponent } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Shell } from './frame/Shell.tsx'
import { HomePage } from './home/HomePage.tsx'
import { lazyScreen } from './lazy-screen.ts'
import { LoginPage } from './login/LoginPage.tsx'
import { readLoginSearch } from './login/login-search.ts'
import type { TextKey } from './texts/nl.ts'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Title of the document until the page has its finding. */
    title?: TextKey
    /** Also for who is not logged in. */
    public?: boolean
  }
}

const root = createRootRoute({ component: Shell })

const basis = (pick: (module: typeof import('@samenhang/basis/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/basis/web'),
    pick,
    ({ basisTexts }) => ({ basis: basisTexts }),
  )
const delen = (pick: (module: typeof import('@samenhang/delen/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/delen/web'),
    pick,
    ({ delenTexts }) => ({ delen: delenTexts }),
  )
const plan = (pick: (module: typeof import('@samenhang/plan/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/plan/web'),
    pick,
    ({ planTexts }) => ({ plan: planTexts }),
  )
const uitvoering = (pick: (module: typeof import('@samenhang/uitvoering/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/uitvoering/web'),
    pick,
    ({ uitvoeringTexts }) => ({ uitvoering: uitvoeringTexts }),
  )
const together = (pick: (module: typeof import('./huishouden/screens.tsx')) => () => ReactNode) =>
  lazyScreen(
    () => import('./huishouden/screens.tsx'),
    pick,
    ({ texts }) => texts,
  )

const page = <const Path extends string>(path: Path, title: TextKey, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component, staticData: { title } })

const login = createRoute({
  getParentRoute: () => root,
  path: '/inloggen',
  component: LoginPage,
  staticData: { title: 'titleLogin', public: true },
  validateSearch: readLoginSearch,
})

const huishouden = '/plan/huishoudens/$huishoudenId'

/** Every page, by the Dutch word that the menu has too. */
export const routeTree = root.addChildren([
  page('/', 'titleHome', HomePage),
  login,
  page(
    '/sessies',
    'titleSessions',
    lazyScreen(
      () => import('./session/SessionsPage.tsx'),
      (m) => m.SessionsPage,
    ),
  ),
  page(
    '/plan',
    'titleWerklijst',
    plan((m) => m.HuishoudenListScreen),
  ),
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
    `${huishouden}/toewijzingen/$toewijzingId`,
    'titleToerekening',
    together((m) => m.ToerekeningPage),
  ),
  page(
    '/plan/personen/$persoonId',
    'titlePersoon',
    together((m) => m.PersoonPlanPage),
  ),
  page(
    '/delen',
    'titleDelen',
    delen((m) => m.DelenScreen),
  ),
  page(
    '/delen/inzagen/$persoonId',
    'titleDelen',
    delen((m) => m.InzagenScreen),
  ),
  page(
    '/delen/personen/$persoonId',
    'titleDelen',
    delen((m) => m.PersoonDelenScreen),
  ),
  page(
    '/delen/personen/$persoonId/nieuw',
    'titleDelen',
    delen((m) => m.NewDelingScreen),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/verwerkingsregister',
    component: delen((m) => m.RegisterScreen),
    staticData: { title: 'titleRegister', public: true },
  }),
  page(
    '/uitvoering',
    'titleUitvoering',
    uitvoering((m) => m.BerichtenScreen),
  ),
  page(
    '/uitvoering/inlezen',
    'titleInlezen',
    uitvoering((m) => m.ImportScreen),
  ),
  page(
    '/budget',
    'titleBudget',
    uitvoering((m) => m.DeclaratiesScreen),
  ),
  page(
    '/basis',
    'titleBasis',
    basis((m) => m.BeheerScreen),
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
])
