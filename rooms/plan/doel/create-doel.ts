import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { createDoel } from '../contract.ts'
import { findWoorden } from '../eigen-woord/eigen-woord.store.ts'
import type { WoordRow } from '../eigen-woord/eigen-woord.ts'
import { checkMembers } from '../members.ts'
import { readerOf } from '../reader.ts'
import { insertDoel } from './doel.store.ts'
import type { DoelRow } from './doel.ts'
import { insertSchakels } from './schakel.store.ts'

export const createDoelHandler = handle(createDoel, async (context, { body }) => {
  const reader = readerOf(context)
  const personen = body.personen.map((one) => one.persoonId)
  const dossierId = body.niveau === 'huishouden' ? body.huishoudenId : (personen[0] ?? body.huishoudenId)
  const allowed = [dossierId, body.huishoudenId].every((id) => reader.may('doel.write', id))
  if (!allowed) throw new Problem('not-found')
  await checkMembers(context, body.huishoudenId, personen)
  const doel: DoelRow = {
    id: context.ids.next(),
    dossierId,
    huishoudenId: body.huishoudenId,
    personen,
    titel: body.titel,
    vastgesteldOp: context.today,
    bereiktOp: null,
    beeindigdOp: null,
    zonderWoorden: body.zonderWoorden,
    dientDoel: body.dientDoelId,
    deelnemers: [],
  }
  const woorden = await getWoorden(context, body.huishoudenId, body.woordIds)
  await insertDoel(context, doel)
  await insertSchakels(context, doel, woorden)
  return { doelId: doel.id }
})

/**
 * The words by which a doel is carried: those of this huishouden that the caller sees.
 * @throws Problem `bad-input`, the same for words that are withheld and words that do not exist
 */
export async function getWoorden(context: Context, huishoudenId: Id, woordIds: readonly Id[]): Promise<WoordRow[]> {
  const woorden = await findWoorden(context, huishoudenId, woordIds)
  const found = new Set(woorden.map((woord) => woord.id))
  const places = woordIds.flatMap((id, index) =>
    found.has(id)
      ? []
      : [
          {
            place: `body/woordIds/${index}`,
            rule: 'known',
            message: 'Deze woorden zijn er niet, of u mag ze niet zien.',
          },
        ],
  )
  if (places.length > 0) throw new Problem('bad-input', undefined, places)
  context.concerns(...woorden.map((woord) => woord.persoonId))
  return woorden
}
