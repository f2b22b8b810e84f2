import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listBevestigingen } from '../contract.ts'
import { zAsked } from './bevestiging.contract.ts'
import { selectBevestigingen } from './bevestiging.store.ts'

export const listBevestigingenHandler = handle(listBevestigingen, async (ctx) => {
  const rows = await selectBevestigingen(ctx)
  return {
    items: rows.map(({ inhoud, gevraagdDoorId, gevraagdOp, afgehandeldOp, ...row }) => {
      const waits = row.uitkomst === null
      const own = gevraagdDoorId === ctx.caller.id
      return {
        ...row,
        tenant: ctx.tenant,
        gevraagd: zAsked.parse(inhoud),
        gevraagdOp: gevraagdOp.toISOString(),
        afgehandeldOp: afgehandeldOp?.toISOString() ?? null,
        abilities: {
          'bevestiging.confirm': waits && !own && row.medewerkerId !== ctx.caller.id,
          'bevestiging.refuse': waits && !own,
          'bevestiging.withdraw': waits && own,
        },
      }
    }),
  }
})
