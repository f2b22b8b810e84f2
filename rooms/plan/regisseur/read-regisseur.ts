import { seen } from '@samenhang/kernel/access/seen.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { contains } from '@samenhang/kernel/period/period.ts'
import { readerOf } from '../reader.ts'
import { getRegisseur, listVoorstellen } from './regisseur.contract.ts'
import { listOwnProposals, listRegisseurs, listZonder } from './regisseur.store.ts'
import { toRegisseur, waitsFor } from './regisseur.ts'

export const readRegisseurHandlers = [
  handle(getRegisseur, async (context, { path: { huishoudenId } }) => {
    const reader = readerOf(context)
    if (!reader.may('regisseur.read', huishoudenId)) throw new Problem('not-found')
    const may = {
      accept: false,
      agree: reader.may('regisseur.agree', huishoudenId),
      write: reader.may('regisseur.write', huishoudenId),
    }
    const rows = await listRegisseurs(context, huishoudenId)
    const [zonder] = (await listZonder(context, huishoudenId)).filter(({ vanaf }) => vanaf <= context.today)
    const now = rows.find(({ period }) => period && contains(period, context.today))
    const open = rows.filter((row) => !['begonnen', 'gesloten'].includes(waitsFor(row) ?? ''))
    const show = (row: (typeof rows)[number]) => toRegisseur(row, may)
    return {
      nu: seen(now && show(now)),
      zonder: seen(now ? null : zonder),
      voorstellen: open.map(show),
      eerder: rows.filter((row) => row.period && row !== now).map(show),
      abilities: { 'regisseur.write': may.write },
    }
  }),
  handle(listVoorstellen, async (context) => {
    const may = { accept: true, agree: false, write: false }
    const rows = await listOwnProposals(context)
    return {
      items: rows.map((row) => ({
        ...toRegisseur(row, may),
        tenant: context.tenant,
        huishoudenNaam: row.huishoudenNaam,
      })),
    }
  }),
]
