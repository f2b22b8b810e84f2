import type { TextKey } from '../texts/nl.ts'

/** A room in the menu, shown to who has one of its purposes; one for `staff` not to a resident, who has no page in it. */
type Item = { href: string; label: TextKey; purposes: readonly string[]; staff?: true }

const items: readonly Item[] = [
  { href: '/', label: 'menuHome', purposes: ['beleid-voeren', 'contract-beheren'], staff: true },
  { href: '/plan', label: 'menuMijnPlan', purposes: ['eigen-dossier'] },
  {
    href: '/plan',
    label: 'menuWerklijst',
    purposes: ['ondersteuning-coordineren', 'hulp-verlenen', 'toegang-beoordelen'],
  },
  { href: '/plan/vragen', label: 'menuVragen', purposes: ['eigen-dossier', 'verwijzen', 'toegang-beoordelen'] },
  { href: '/plan/agenda', label: 'menuAgenda', purposes: ['toegang-beoordelen'] },
  { href: '/delen', label: 'menuInzagen', purposes: ['eigen-dossier'] },
  { href: '/delen', label: 'menuDelen', purposes: ['ondersteuning-coordineren', 'hulp-verlenen', 'verwijzen'] },
  { href: '/delen', label: 'menuToezicht', purposes: ['toezicht-houden'] },
  { href: '/dialoog', label: 'menuDialoog', purposes: ['beleid-voeren', 'contract-beheren'], staff: true },
  { href: '/koers', label: 'menuKoers', purposes: ['beleid-voeren', 'contract-beheren'], staff: true },
  { href: '/afspraken', label: 'menuAfspraken', purposes: ['beleid-voeren', 'contract-beheren'], staff: true },
  { href: '/uitvoering', label: 'menuUitvoering', purposes: ['berichten-verwerken'] },
  { href: '/budget', label: 'menuBudget', purposes: ['declaraties-betalen', 'verantwoorden'] },
  { href: '/basis', label: 'menuBasis', purposes: ['contract-beheren', 'systeem-beheren', 'toezicht-houden'] },
]

/** The rooms for somebody with these purposes, each address once; a room that is not built is absent. */
export function menuOf(own: readonly string[]): Pick<Item, 'href' | 'label'>[] {
  const resident = own.includes('eigen-dossier')
  const fitting = items.filter(
    ({ purposes, staff }) => !(staff && resident) && purposes.some((purpose) => own.includes(purpose)),
  )
  return fitting.filter(({ href }, index) => fitting.findIndex((other) => other.href === href) === index)
}

/** Which of these places is the page in? The one that says most of its address. */
export function currentOf(hrefs: readonly string[], path: string): string | undefined {
  const around = hrefs.filter((href) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
  return around.toSorted((a, b) => b.length - a.length)[0]
}

/** May somebody with these purposes look for a person who is not theirs yet? */
export const maySearch = (own: readonly string[]): boolean => own.includes('toegang-beoordelen')
