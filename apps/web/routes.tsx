import { createRoute } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { lazyScreen } from './lazy-screen.ts'
import { LoginPage } from './login/LoginPage.tsx'
import { readLoginSearch } from './login/login-search.ts'
import { page, publicPage, root } from './page.ts'
import { afsprakenPages } from './pages/afspraken.ts'
import { basisPages } from './pages/basis.ts'
import { delenPages } from './pages/delen.ts'
import { dialoogPages } from './pages/dialoog.ts'
import { koersPages } from './pages/koers.ts'
import { planPages } from './pages/plan.ts'

const uitvoering = (pick: (module: typeof import('@samenhang/uitvoering/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/uitvoering/web'),
    pick,
    ({ uitvoeringTexts }) => ({ uitvoering: uitvoeringTexts }),
  )
const home = lazyScreen(
  () => import('./home/screens.tsx'),
  (m) => m.HomePage,
  ({ texts }) => texts,
)

const werklijst = lazyScreen(
  () => import('./werklijst/screens.tsx'),
  (m) => m.WerklijstPage,
  ({ texts }) => texts,
)

const login = createRoute({
  getParentRoute: () => root,
  path: '/inloggen',
  component: LoginPage,
  staticData: { title: 'titleLogin', public: true },
  validateSearch: readLoginSearch,
})

const about = (pick: (module: typeof import('./about/screens.tsx')) => () => ReactNode) =>
  lazyScreen(() => import('./about/screens.tsx'), pick)

/** Every page, by the Dutch word that the menu has too. */
export const routeTree = root.addChildren([
  page('/', 'titleHome', home),
  login,
  publicPage(
    '/hoe-dit-werkt',
    'titleHoe',
    about((m) => m.HoeDitWerktPage),
  ),
  publicPage(
    '/privacy',
    'titlePrivacy',
    about((m) => m.PrivacyPage),
  ),
  publicPage(
    '/toegankelijkheid',
    'titleToegankelijkheid',
    about((m) => m.ToegankelijkheidPage),
  ),
  page(
    '/sessies',
    'titleSessions',
    lazyScreen(
      () => import('./session/SessionsPage.tsx'),
      (m) => m.SessionsPage,
    ),
  ),
  page('/plan', 'titleWerklijst', werklijst),
  ...planPages(),
  ...delenPages(),
  ...koersPages(),
  ...afsprakenPages(),
  ...dialoogPages(),
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
    '/uitvoering/inlezen/$inlezingId',
    'titleInlezen',
    uitvoering((m) => m.InlezingScreen),
  ),
  page(
    '/budget',
    'titleBudget',
    uitvoering((m) => m.DeclaratiesScreen),
  ),
  ...basisPages(),
])
