import { holds } from '@samenhang/kernel/access/policy.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listBekenden } from '../contract.ts'
import * as store from '../persoon/persoon.store.ts'
import { fullName } from '../persoon/persoon.ts'

export const listBekendenHandler = handle(listBekenden, async (ctx, { path: { persoonId } }) => {
  if (!holds(ctx.scope, 'gezag.write', persoonId)) throw new Problem('not-found')
  const found = ctx.relations.flatMap(({ kind, dossierId }) => (kind === 'gevonden' ? [dossierId] : []))
  const rows = await store.listBekenden(ctx, persoonId, found)
  return {
    items: rows.map((row) => ({
      persoonId: row.id,
      naam: fullName(row),
      geboortedatum: holds(ctx.scope, 'geboorte.read', row.id) ? row.geboortedatum : null,
    })),
  }
})
