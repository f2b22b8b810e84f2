import type { ReactNode } from 'react'
import { lazyScreen } from '../lazy-screen.ts'
import { page, publicPage } from '../page.ts'

/** Who looked, what is shared, and the register of processing. */
export function delenPages() {
  return [
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
    publicPage(
      '/verwerkingsregister',
      'titleRegister',
      delen((m) => m.RegisterScreen),
    ),
  ]
}

const delen = (pick: (module: typeof import('@samenhang/delen/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/delen/web'),
    pick,
    ({ delenTexts }) => ({ delen: delenTexts }),
  )
