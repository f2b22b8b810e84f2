import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listMedewerkers } from '../contract.ts'
import { selectMedewerkers } from './partij.store.ts'

export const listMedewerkersHandler = handle(listMedewerkers, async (ctx) => ({
  items: await selectMedewerkers(ctx),
  abilities: { 'medewerker.write': ctx.scope.has('medewerker.write'), 'login.read': ctx.scope.has('login.read') },
}))
