import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listPersonen } from '../contract.ts'
import { listOutsideHuishoudens } from './persoon.store.ts'
import { fullName } from './persoon.ts'

/** Relations that are no reason to stand in a list: oneself, and who was only found by a search. */
const unlisted = ['zelf', 'gevonden']

export const listPersonenHandler = handle(listPersonen, async (ctx) => {
  const rows = await listOutsideHuishoudens(ctx)
  const items = rows.flatMap((row) => {
    const kinds = ctx.relations.filter((one) => one.dossierId === row.id).map((one) => one.kind)
    const via = [...new Set(kinds)].filter((kind) => !unlisted.includes(kind))
    return via.length > 0 ? [{ tenant: ctx.tenant, persoonId: row.id, naam: fullName(row), via }] : []
  })
  return { items }
})
