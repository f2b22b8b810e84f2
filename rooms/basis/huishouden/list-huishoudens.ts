import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listHuishoudens } from '../contract.ts'
import * as store from './huishouden.store.ts'

export const listHuishoudensHandler = handle(listHuishoudens, async (ctx, { query }) => {
  const rows = await store.listHuishoudens(ctx, query.naam ?? '', query.sort === '-naam')
  const items = rows.map((row) => ({
    ...row,
    tenant: ctx.tenant,
    via: ctx.relations.filter((one) => one.dossierId === row.huishoudenId).map((one) => one.kind),
  }))
  return { items, count: items.length }
})
