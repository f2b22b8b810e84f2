import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listInspanningen } from '../contract.ts'
import { readPartijen } from '../partijen.ts'
import { listRecordRows } from '../record/record.store.ts'
import { vraagOver } from './inspanning.ts'

export const listInspanningenHandler = handle(listInspanningen, async (context, { query }) => {
  const { nameOf } = await readPartijen(context)
  const inspanningen = (await listRecordRows(context, 'inspanning')).filter(
    ({ inhoud }) => query.afspraakId === undefined || inhoud.afspraakId === query.afspraakId,
  )
  const opgaven = (await listRecordRows(context, 'inspanningopgave')).flatMap(({ partijId, inhoud }) =>
    partijId ? [{ ...inhoud, over: inhoud.over, van: partijId as Id }] : [],
  )
  return {
    items: inspanningen.map(({ recordId, inhoud }) => {
      const own = opgaven
        .filter(({ inspanningId }) => inspanningId === recordId)
        .map(({ van, hoeveel, tekst, over }) => ({ partijId: van, hoeveel, tekst, over }))
      const zelf = own.find(({ partijId }) => partijId === inhoud.partijId) ?? null
      const anderen = own.filter(({ partijId }) => partijId !== inhoud.partijId)
      return {
        inspanningId: recordId,
        inspanning: inhoud,
        zelf,
        anderen,
        vraag: vraagOver(inhoud, zelf, anderen, nameOf),
      }
    }),
  }
})
