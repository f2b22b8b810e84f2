import { type Knoop, keyOf, readDraad } from '@samenhang/kernel/draad/read.ts'
import { findBreaks } from '@samenhang/kernel/draad/walk.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { abilitiesOf } from '../abilities.ts'
import { getDoelDraad } from '../contract.ts'
import { koersDraad } from '../draad.store.ts'

export const getDoelDraadHandler = handle(getDoelDraad, async (context, { path: { doelId } }) => {
  const draad = await readDraad(context, [koersDraad], [doelId])
  const start = ['doel-regio', 'doel-gemeente'].map((soort) => keyOf(soort, doelId))
  if (!start.some((key) => draad.knopen.has(key))) throw new Problem('not-found')
  const abilities = abilitiesOf(context)
  return {
    knopen: [...draad.knopen.values()].map(toKnoop),
    schakels: [...draad.schakels],
    breaks: findBreaks(draad, [koersDraad]).map(({ knoop, missing, side, mendedBy }) => ({
      knoop: toKnoop(knoop),
      missing,
      side,
      mender: { permission: mendedBy, may: abilities[mendedBy] ?? false },
    })),
  }
})

function toKnoop({ soort, id, state, label }: Knoop) {
  return { soort, id: id as Id, state, label } as OutputOf<typeof getDoelDraad>['knopen'][number]
}
