import { InwonersCard } from '@samenhang/uitvoering/web'
import type { ComponentType } from 'react'
import { DoelenCount } from './DoelenCount.tsx'

/** A part of the first page. Only asked for by who may see it: a refusal would stand in the log of every visit. */
type HomePart = { rollen: readonly string[]; Part: ComponentType }

const beleidsrollen = ['beleid', 'bestuurder', 'raadslid']

/** What a room has to tell on the first page, in order of the draad. A room adds its own as one line. */
const parts: readonly HomePart[] = [
  { rollen: beleidsrollen, Part: DoelenCount },
  { rollen: [...beleidsrollen, 'directeur', 'contractmanager'], Part: InwonersCard },
]

/** The parts for these rollen; who works with people one by one has none and begins in a room. */
export const partsFor = (own: readonly string[]): ComponentType[] =>
  parts.filter(({ rollen }) => rollen.some((rol) => own.includes(rol))).map(({ Part }) => Part)
