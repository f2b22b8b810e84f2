import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { DraadDeclaration } from '@samenhang/kernel/draad/declaration.ts'
import { type Draad, type Knoop, keyOf, readDraad } from '@samenhang/kernel/draad/read.ts'
import { findBreaks } from '@samenhang/kernel/draad/walk.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Cents } from '@samenhang/kernel/money/money.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import type { Permission } from '@samenhang/kernel/operation/operation.ts'
import { getDraad, listDraden } from '../contract.ts'
import { membersOf, type Of } from '../members.ts'
import type { Menders } from '../menders.ts'
import type { DraadView } from '../shapes.ts'
import { draadThrough, draden } from './draad.ts'

/** Reads the draad of a huishouden or person over all rooms that declare a part of it. */
export function draadHandlers(rooms: readonly DraadDeclaration[], menders: Menders): Handler[] {
  const show = (context: Context, draad: Draad, keys: ReadonlySet<string>): DraadView => ({
    tenant: context.tenant,
    knopen: [...draad.knopen].filter(([key]) => keys.has(key)).map(([, knoop]) => toKnoop(knoop)),
    schakels: draad.schakels.filter(({ van, naar }) => keys.has(van) && keys.has(naar)),
    breaks: findBreaks(draad, rooms)
      .filter(({ knoop }) => keys.has(keyOf(knoop.soort, knoop.id)))
      .map(({ knoop, missing, side, mendedBy }) => ({
        knoop: toKnoop(knoop),
        missing,
        side,
        mender: menders(context, mendedBy as Permission, knoop.dossierId),
      })),
  })
  const read = async (context: Context, of: Of): Promise<Draad> => {
    const persoonIds = await membersOf(context, of)
    const huishoudenIds = 'huishoudenId' in of ? [of.huishoudenId] : []
    const draad = await readDraad(context, rooms, [...huishoudenIds, ...persoonIds])
    const dossiers = new Set([...draad.knopen.values()].map((knoop) => knoop.dossierId))
    context.concerns(...persoonIds.filter((id) => dossiers.has(id)))
    return draad
  }
  return [
    handle(getDraad, async (context, { path, query }) => {
      const { huishoudenId, persoonId } = query
      const of = huishoudenId ? { huishoudenId } : persoonId ? { persoonId } : undefined
      const draad = of && (await read(context, of))
      const start = keyOf(path.soort, path.id)
      if (!draad?.knopen.has(start)) throw new Problem('not-found')
      return show(context, draad, draadThrough(draad, start))
    }),
    handle(listDraden, async (context, { path }) => {
      const draad = await read(context, path)
      return { items: draden(draad).map((keys) => show(context, draad, keys)) }
    }),
  ]
}

function toKnoop({ soort, id, state, label, cents }: Knoop): DraadView['knopen'][number] {
  return { soort, id: id as Id, state, label, cents: cents as Cents | null }
}
