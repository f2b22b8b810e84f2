import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import {
  acceptDeling,
  finishDeling,
  listDelingen,
  listOntvangen,
  readDeling,
  rejectDeling,
  revokeDeling,
} from './deling.contract.ts'
import { addStap, type DelingRow, listDelingRows, listReceivedRows, lockDeling, setDeling } from './deling.store.ts'
import { canStep, isOpen, type Stap, stappen, statusOn } from './deling.ts'
import { listNietGedeeldRows } from './niet-gedeeld.store.ts'
import { readInhoud } from './read-inhoud.ts'
import type { Sources } from './sources.ts'
import { isOffering, isReceiver, toDelingen } from './to-deling.ts'

type Path = { persoonId: Id; delingId: Id }

/** What becomes of a deling: the other reads it, answers, says what came of it; the sharer takes it back. */
export function receiveHandlers({ velden }: Sources): Handler[] {
  return [
    handle(listDelingen, async (context, { path: { persoonId } }) => {
      const held = context.scope.get('deling.read')
      if (held !== 'everywhere' && !held?.has(persoonId)) throw new Problem('not-found')
      const nietGedeeld = await listNietGedeeldRows(context, persoonId)
      return {
        items: await toDelingen(context, await listDelingRows(context, persoonId)),
        nietGedeeld: nietGedeeld.map((row) => ({ ...row, beslotenOp: row.beslotenOp.toISOString() })),
        abilities: { 'deling.write': isOffering(context, persoonId) },
      }
    }),

    handle(listOntvangen, async (context) => ({ items: await toDelingen(context, await listReceivedRows(context)) })),

    handle(readDeling, async (context, { path }) => {
      const deling = await lockDeling(context, path.persoonId, path.delingId)
      const state = { ...deling, period: { from: deling.from, to: deling.to } }
      const fits = deling.purpose === context.purpose && deling.inWerking
      if (!isReceiver(context, deling) || !fits || !isOpen(state, context.today)) throw new Problem('not-found')
      return { persoonId: path.persoonId, inhoud: await readInhoud(context, velden, deling) }
    }),

    handle(acceptDeling, (context, { path }) => step(context, path, 'aanvaard', null)),
    handle(rejectDeling, (context, { path, body }) => step(context, path, 'afgewezen', body.reden)),
    handle(finishDeling, (context, { path, body }) => step(context, path, 'afgerond', body.uitkomst)),
    handle(revokeDeling, (context, { path, body }) => step(context, path, 'ingetrokken', body.reden)),
  ]
}

async function step(context: Context, { persoonId, delingId }: Path, stap: Stap, reden: string | null) {
  const deling = await lockDeling(context, persoonId, delingId)
  const own = stappen[stap].by === 'deler' ? isOffering(context, persoonId) : isReceiver(context, deling)
  if (!own) throw new Problem('not-found')
  checkStep(context, deling, stap)
  await setDeling(context, delingId, { status: stap, ...(stap === 'afgerond' && reden ? { uitkomst: reden } : {}) })
  await addStap(context, deling, stap, reden)
  return { delingId }
}

function checkStep(context: Context, deling: DelingRow, stap: Stap): void {
  const status = statusOn({ ...deling, period: { from: deling.from, to: deling.to } }, context.today)
  if (!canStep(stap, status)) throw new Problem('rule-broken', `Dit kan niet meer: deze deling is ${status}.`)
}
