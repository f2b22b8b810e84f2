import type { DraadView } from '../contract.ts'

type Knoop = DraadView['knopen'][number]
type Mender = DraadView['breaks'][number]['mender']

/** The thread of one doel, or of what has no doel yet: all nodes per kind, and who can mend what is missing. */
export type DraadPart = {
  id: string
  doel: Knoop | undefined
  woorden: Knoop[]
  toewijzingen: Knoop[]
  declaraties: Knoop[]
  /** Who can add the missing neighbour, by the soort that is missing. */
  missing: Partial<Record<string, Mender>>
}

const keyOf = ({ soort, id }: Knoop) => `${soort}/${id}`

/** One thread per doel, by its name; words and toewijzingen that hang on no doel make one each and stand last. */
export function draadParts(draden: readonly DraadView[]): DraadPart[] {
  const parts = draden.flatMap((draad) => {
    const doelen = draad.knopen.filter(({ soort }) => soort === 'doel')
    const reached = new Set(doelen.flatMap((doel) => [...around(draad, doel)].map(keyOf)))
    const loose = draad.knopen.filter(
      (knoop) => ['eigen-woord', 'toewijzing'].includes(knoop.soort) && !reached.has(keyOf(knoop)),
    )
    return [...doelen, ...loose].map((knoop) => partOf(draad, knoop))
  })
  return parts.toSorted((a, b) => place(a).localeCompare(place(b), 'nl'))
}

const place = ({ doel }: DraadPart) => (doel ? `0 ${doel.label ?? ''}` : '1')

function partOf(draad: DraadView, start: Knoop): DraadPart {
  const knopen = [...around(draad, start)]
  const of = (soort: string) => knopen.filter((knoop) => knoop.soort === soort)
  const keys = new Set(knopen.map(keyOf))
  const breaks = draad.breaks.filter(({ knoop }) => keys.has(keyOf(knoop)))
  return {
    id: keyOf(start),
    doel: of('doel')[0],
    woorden: of('eigen-woord'),
    toewijzingen: of('toewijzing'),
    declaraties: of('declaratie'),
    missing: Object.fromEntries(breaks.map(({ missing, mender }) => [missing, mender])),
  }
}

/** The node itself, what leads to it and what follows from it. */
function around(draad: DraadView, start: Knoop): Set<Knoop> {
  const byKey = new Map(draad.knopen.map((knoop) => [keyOf(knoop), knoop]))
  const found = new Set([start])
  const walk = (knoop: Knoop, from: 'van' | 'naar', to: 'van' | 'naar') => {
    for (const schakel of draad.schakels.filter((one) => one[from] === keyOf(knoop))) {
      const next = byKey.get(schakel[to])
      if (!next || found.has(next)) continue
      found.add(next)
      walk(next, from, to)
    }
  }
  walk(start, 'van', 'naar')
  walk(start, 'naar', 'van')
  return found
}

/** For each toewijzing the doelen that it is for. */
export function doelenOf(draden: readonly DraadView[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { van, naar } of draden.flatMap(({ schakels }) => schakels)) {
    if (!van.startsWith('doel/') || !naar.startsWith('toewijzing/')) continue
    const [doelId, toewijzingId] = [van.slice('doel/'.length), naar.slice('toewijzing/'.length)]
    found.set(toewijzingId, [...(found.get(toewijzingId) ?? []), doelId])
  }
  return found
}
