import type { Soort } from './shapes.ts'

/** A value that names another record, and where in the content it stands. */
export type Reference = { readonly soort: Soort; readonly id: string; readonly place: string }

const fields: Readonly<Record<string, Soort>> = {
  themaId: 'thema',
  taakIds: 'taak',
  opgaveId: 'opgave',
  dientDoelId: 'doel',
  doelIds: 'doel',
  inbrengId: 'inbreng',
  inbrengIds: 'inbreng',
  feitId: 'feit',
  gelijkenisId: 'gelijkenis',
  verschilId: 'verschil',
  standpuntId: 'standpunt',
  sluitAanBijId: 'standpunt',
  beleidId: 'beleid',
}

/** The records that some content leans on, by the names of its fields. */
export function listReferences(inhoud: object): Reference[] {
  return Object.entries(inhoud).flatMap(([name, value]) => {
    const soort = fields[name]
    if (!soort || value === null) return []
    return [value].flat().map((id, index) => ({
      soort,
      id: String(id),
      place: Array.isArray(value) ? `${name}/${index}` : name,
    }))
  })
}

/** Ids of the partijen that some content names, at any depth. */
export function listPartijIds(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return /^(partijIds?|gevraagd)$/.test(name) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => listPartijIds(one, name))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => listPartijIds(inner, key))
}
