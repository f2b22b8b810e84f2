import { listPartijen } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { listRecords as listKoersRecords } from '@samenhang/koers/contract.ts'

/** Organisations as they are now: names, and which of them have a council. */
export async function readPartijen(context: Context) {
  const { items } = await context.ask(listPartijen, {})
  const names = new Map<string, string>(items.map(({ partijId, naam }) => [partijId, naam]))
  const ofSoort = (soort: string) => items.filter((one) => one.soort === soort).map(({ partijId }) => partijId)
  return { items, nameOf: (id: string) => names.get(id) ?? 'onbekend', gemeenten: ofSoort('gemeente'), ofSoort }
}

/** Taken and other records of the koers; nothing for who may not read it, such as finance. */
export async function readKoers(context: Context, soort: 'taak' | 'doel' | 'inbreng') {
  if (!context.scope.has('koers.read')) return []
  const { items } = await context.ask(listKoersRecords, { query: { soort } })
  return items
}
