import type { ReactNode } from 'react'
import { lazyScreen } from '../lazy-screen.ts'
import { page } from '../page.ts'

/** The koers of the regio. */
export function koersPages() {
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

const koers = (pick: (module: typeof import('../koers/screens.tsx')) => () => ReactNode) =>
  lazyScreen(
    () => import('../koers/screens.tsx'),
    pick,
    ({ texts }) => texts,
  )
