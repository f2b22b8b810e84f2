import type { ReactNode } from 'react'
import { lazyScreen } from '../lazy-screen.ts'
import { page, publicPage } from '../page.ts'

/** The gesprekken of the regio and their outcome. */
export function dialoogPages() {
  return [
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
    publicPage(
      '/dialoog/uitkomst/$gesprekId',
      'titleUitkomst',
      dialoog((m) => m.UitkomstScreen),
    ),
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
  ]
}

const dialoog = (pick: (module: typeof import('@samenhang/dialoog/web')) => () => ReactNode) =>
  lazyScreen(
    () => import('@samenhang/dialoog/web'),
    pick,
    ({ dialoogTexts, uitkomstTexts }) => ({ dialoog: dialoogTexts, uitkomst: uitkomstTexts }),
  )
