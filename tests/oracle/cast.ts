import type { Id, Law, Party, Role, Staff } from './world.ts'
import { ROLES } from './world.ts'

export const TENANTS: readonly Id[] = ['gemeente-a', 'gemeente-b', 'gemeente-c']

export const PARTIES: readonly Party[] = [
  ...TENANTS.map((id) => ({ id, kind: 'gemeente' as const, name: `Verzonnen ${id}` })),
  ...[1, 2, 3].map((n) => ({ id: `aanbieder-${n}`, kind: 'aanbieder' as const, name: `Verzonnen aanbieder ${n}` })),
  { id: 'huisartsen', kind: 'huisartsengroep', name: 'Verzonnen huisartsen' },
]

const LAWS: readonly (readonly Law[])[] = [['wmo'], ['jeugdwet'], ['pw', 'wgs'], ['jeugdwet', 'wmo'], ['wgs'], ['pw']]

/** Six workers per role, two at home in each gemeente; one in three also acts in the next gemeente. */
export const generateStaff = (): Staff[] =>
  ROLES.flatMap((role) =>
    LAWS.map((laws, n) => {
      const home = n % 3
      return {
        id: `${role}-${n + 1}`,
        name: `Verzonnen ${role} ${n + 1}`,
        role,
        party: partyOf(role, home),
        laws: role === 'consulent' ? laws : [],
        tenants: [...TENANTS, ...TENANTS].slice(home, home + (n >= 4 ? 2 : 1)),
      }
    }),
  )

function partyOf(role: Role, home: number): Id {
  if (role === 'professional') return `aanbieder-${home + 1}`
  if (role === 'directeur') return `aanbieder-${home + 1}`
  if (role === 'verwijzer') return 'huisartsen'
  return `gemeente-${'abc'[home]}`
}
