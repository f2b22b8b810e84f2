import { createRoute } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { afsprakenPages } from './afspraken-pages.ts'
import { lazyScreen } from './lazy-screen.ts'
import { LoginPage } from './login/LoginPage.tsx'
import { readLoginSearch } from './login/login-search.ts'
import { page, publicPage, root } from './page.ts'

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
const koers = (pick: (module: typeof import('./koers/screens.tsx')) => () => ReactNode) =>
  lazyScreen(
    () => import('./koers/screens.tsx'),
    pick,
    ({ texts }) => texts,
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
const dialoog = (pick: (module: typeof import('@samenhang/dialoog/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/dialoog/web'),
    pick,
    ({ dialoogTexts, uitkomstTexts }) => ({ dialoog: dialoogTexts, uitkomst: uitkomstTexts }),
  )
const together = (pick: (module: typeof import('./huishouden/screens.tsx')) => () => ReactNode) =>
  lazyScreen(
    () => import('./huishouden/screens.tsx'),
    pick,
    ({ texts }) => texts,
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

const huishouden = '/plan/huishoudens/$huishoudenId'

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
  ...koersPages(),
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
    '/uitvoering/inlezen/$inlezingId',
    'titleInlezen',
    uitvoering((m) => m.InlezingScreen),
  ),
  page(
    '/budget',
    'titleBudget',
    uitvoering((m) => m.DeclaratiesScreen),
  ),
  ...afsprakenPages(),
  page(
    '/dialoog',
    'titleDialoog',
    dialoog((m) => m.GesprekkenScreen),
  ),
  page(
    '/dialoog/nieuw',
    'titleNieuwGesprek',
    dialoog((m) => m.NewGesprekScreen),
  ),
  page(
    '/dialoog/gesprekken/$gesprekId',
    'titleGesprek',
    dialoog((m) => m.GesprekScreen),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/dialoog/uitkomst/$gesprekId',
    component: dialoog((m) => m.UitkomstScreen),
    staticData: { title: 'titleUitkomst', public: true },
  }),
  page(
    '/dialoog/bijeenkomsten/$bijeenkomstId',
    'titleBijeenkomst',
    dialoog((m) => m.BijeenkomstScreen),
  ),
  page(
    '/dialoog/bijeenkomsten/$bijeenkomstId/stemvellen',
    'titleStemvellen',
    dialoog((m) => m.StemvellenScreen),
  ),
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
])

/** The pages of the koers of the regio. */
function koersPages() {
  return [
    page(
      '/koers',
      'titleKoers',
      koers((m) => m.KoersScreen),
    ),
    page(
      '/koers/doelen',
      'titleKoersDoelen',
      koers((m) => m.DoelenScreen),
    ),
    page(
      '/koers/doelen/$doelId',
      'titleKoersDoel',
      koers((m) => m.DoelPage),
    ),
    page(
      '/koers/opgaven/$opgaveId',
      'titleOpgave',
      koers((m) => m.OpgaveScreen),
    ),
    page(
      '/koers/opgaven/$opgaveId/inbreng',
      'titleInbreng',
      koers((m) => m.InbrengScreen),
    ),
    page(
      '/koers/taken',
      'titleTaken',
      koers((m) => m.TakenScreen),
    ),
    page(
      '/koers/schaalbesluiten/$schaalbesluitId',
      'titleSchaalbesluit',
      koers((m) => m.SchaalbesluitScreen),
    ),
    page(
      '/koers/schaalbesluiten/$schaalbesluitId/meedoen',
      'titleMeedoen',
      koers((m) => m.MeedoenScreen),
    ),
    page(
      '/koers/kompas',
      'titleKompas',
      koers((m) => m.KompasPage),
    ),
    page(
      '/koers/themas/$themaId',
      'titleThema',
      koers((m) => m.ThemaScreen),
    ),
    page(
      '/koers/ruimte',
      'titleRuimte',
      koers((m) => m.RuimteScreen),
    ),
    page(
      '/koers/zorgtafels',
      'titleZorgtafels',
      koers((m) => m.ZorgtafelsScreen),
    ),
    page(
      '/koers/document',
      'titleKoersDocument',
      koers((m) => m.DocumentScreen),
    ),
    page(
      '/koers/vastleggen/$soort',
      'titleVastleggen',
      koers((m) => m.RecordFormScreen),
    ),
  ]
}
