import { ClientenCard } from '@samenhang/uitvoering/web'
import type { ComponentType } from 'react'
import { DoelenCount } from './DoelenCount.tsx'

/** A part of the first page; it leaves itself out when there is nothing in it for this caller. */
type HomePart = { purposes: readonly string[]; Part: ComponentType }

/** What a room has to tell on the first page, in order of the draad. A room adds its own as one line. */
const parts: readonly HomePart[] = [
  { purposes: ['beleid-voeren'], Part: DoelenCount },
  { purposes: ['beleid-voeren', 'contract-beheren'], Part: ClientenCard },
]

/** The parts for somebody with these purposes; who works with people one by one has none and begins in a room. */
export const partsFor = (own: readonly string[]): ComponentType[] =>
  parts.filter(({ purposes }) => purposes.some((purpose) => own.includes(purpose))).map(({ Part }) => Part)
