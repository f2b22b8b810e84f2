import type { Persona } from '../session/session.ts'

const residents = ['inwoner', 'ouder', 'gemachtigde']

/** Personas that stand together in the chooser; `organisatie` is null for residents. */
export type PersonaGroup = { organisatie: string | null; personas: Persona[] }

/** Residents first, then a group per organisation, in the order given. */
export function groupPersonas(personas: readonly Persona[]): PersonaGroup[] {
  const groups = new Map<string | null, Persona[]>()
  const placed = personas.toSorted((a, b) => Number(isStaff(a)) - Number(isStaff(b)))
  for (const persona of placed) {
    const organisatie = isStaff(persona) ? persona.organisatie : null
    groups.set(organisatie, [...(groups.get(organisatie) ?? []), persona])
  }
  return [...groups].map(([organisatie, together]) => ({ organisatie, personas: together }))
}

const isStaff = ({ rol }: Persona) => !residents.includes(rol)
