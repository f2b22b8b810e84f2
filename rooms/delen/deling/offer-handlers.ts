import { listMedewerkers, listPartijen } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import type { InputOf } from '@samenhang/kernel/operation/operation.ts'
import { receivePurposes } from '../purpose-names.ts'
import { createDeling, declineDeling, listDeelbaar, previewDeling } from './deling.contract.ts'
import { addStap, insertDeling, listLegalBases, listPurposes } from './deling.store.ts'
import { findGap } from './deling.ts'
import { insertNietGedeeld } from './niet-gedeeld.store.ts'
import { fingerprint, readInhoud } from './read-inhoud.ts'
import type { Sources } from './sources.ts'
import { mayOffer, type Veld } from './veld.ts'

/** What the sharer does: look at what can be shared, see it as the other will, offer it, or say why not. */
export function offerHandlers({ velden, listDoelen }: Sources): Handler[] {
  return [
    handle(listDeelbaar, async (context, { path: { persoonId } }) => {
      checkOwn(context, persoonId)
      return {
        persoonId,
        velden: velden.map((veld) => ({ veld: veld.veld, mag: mayOffer(veld, context.ownScope, persoonId) })),
        doelen: [...(await listDoelen(context, persoonId))],
        legalBases: await listLegalBases(context),
        purposes: await listPurposes(context, receivePurposes),
      }
    }),

    handle(previewDeling, async (context, { path: { persoonId }, body }) => {
      checkOwn(context, persoonId)
      checkVelden(context, velden, persoonId, body.velden)
      const inhoud = await readInhoud(context, velden, { dossierId: persoonId, ...body })
      const niet = velden.map(({ veld }) => veld).filter((veld) => !body.velden.includes(veld))
      return { persoonId, inhoud, niet, gezien: fingerprint(inhoud) }
    }),

    handle(createDeling, async (context, { path: { persoonId }, body }) => {
      checkOwn(context, persoonId)
      checkVelden(context, velden, persoonId, body.velden)
      const gap = findGap({ ...body, today: context.today })
      if (gap) throw new Problem('rule-broken', gap.message, [gap])
      await checkLegalBasis(context, body.legalBasis)
      const inhoud = await readInhoud(context, velden, { dossierId: persoonId, ...body })
      if (fingerprint(inhoud) !== body.gezien) {
        throw new Problem(
          'conflict',
          'De gegevens zijn veranderd nadat u ze zag. Bekijk opnieuw wat de ander zal lezen.',
        )
      }
      const id = context.ids.next() as Id
      const deling = {
        id,
        dossierId: persoonId,
        ...(await readOntvanger(context, body.ontvanger)),
        velden: body.velden,
        bericht: body.bericht,
        purpose: body.purpose,
        doelId: body.doelId,
        doel: await titleOf(context, listDoelen, persoonId, body.doelId),
        stap: body.stap,
        legalBasis: body.legalBasis,
        noodzaak: body.noodzaak,
        from: body.period.from,
        to: body.period.to,
        geinformeerdOp: body.geinformeerdOp,
        geinformeerdHoe: body.geinformeerdHoe,
        aangebodenDoor: context.caller.id as Id,
        aangebodenOp: context.clock.now(),
      }
      await insertDeling(context, deling, body.gezien)
      await addStap(context, deling, 'aangeboden', body.noodzaak)
      return { delingId: id }
    }),

    handle(declineDeling, async (context, { path: { persoonId }, body }) => {
      checkOwn(context, persoonId)
      const id = context.ids.next() as Id
      const beslotenDoor = context.caller.id as Id
      await insertNietGedeeld(context, { id, persoonId, ...body, beslotenDoor, beslotenOp: context.clock.now() })
      return { id }
    }),
  ]
}

/** Who has this person only because somebody shared it, shares nothing on. */
function checkOwn(context: Context, persoonId: string): void {
  const held = context.ownScope.get('deling.write')
  if (held !== 'everywhere' && !held?.has(persoonId)) throw new Problem('not-found')
}

function checkVelden(context: Context, all: readonly Veld[], persoonId: string, asked: readonly string[]): void {
  for (const [index, name] of asked.entries()) {
    const veld = all.find((one) => one.veld === name)
    const place = `body/velden/${index}`
    if (!veld)
      throw new Problem('bad-input', undefined, [{ place, rule: 'known', message: 'Dit gegeven kennen wij niet.' }])
    if (mayOffer(veld, context.ownScope, persoonId)) continue
    const message = 'U kunt alleen delen wat u zelf voor uw taak mag zien.'
    throw new Problem('rule-broken', message, [{ place, rule: 'own', message }])
  }
}

/** @throws Problem `rule-broken` for a basis that is not there or not in force, such as the Wams while it is a bill. */
async function checkLegalBasis(context: Context, id: string): Promise<void> {
  const found = (await listLegalBases(context)).find((one) => one.id === id)
  if (found?.inWerking) return
  const message = found
    ? `${found.law} is niet in werking. Met deze grondslag kunt u niet delen.`
    : 'Deze grondslag kennen wij niet.'
  throw new Problem('rule-broken', message, [{ place: 'body/legalBasis', rule: 'in-force', message }])
}

type Ontvanger = InputOf<typeof createDeling>['body']['ontvanger']

async function readOntvanger(
  context: Context,
  ontvanger: Ontvanger,
): Promise<{ ontvangerId: Id; ontvangerRol: string | null }> {
  if ('medewerkerId' in ontvanger) {
    const { items } = await context.ask(listMedewerkers, {})
    if (!items.some((one) => one.medewerkerId === ontvanger.medewerkerId)) throw unknownReceiver()
    if (ontvanger.medewerkerId === context.caller.id) throw unknownReceiver()
    return { ontvangerId: ontvanger.medewerkerId, ontvangerRol: null }
  }
  const { items } = await context.ask(listPartijen, {})
  if (!items.some((one) => one.partijId === ontvanger.partijId)) throw unknownReceiver()
  return { ontvangerId: ontvanger.partijId, ontvangerRol: ontvanger.rol }
}

function unknownReceiver(): Problem {
  const message = 'Kies een andere medewerker of een organisatie.'
  return new Problem('rule-broken', message, [{ place: 'body/ontvanger', rule: 'known', message }])
}

async function titleOf(
  context: Context,
  listDoelen: Sources['listDoelen'],
  persoonId: Id,
  doelId: Id | null,
): Promise<string | null> {
  if (doelId === null) return null
  const doel = (await listDoelen(context, persoonId)).find((one) => one.doelId === doelId)
  if (doel) return doel.titel
  const message = 'Dit doel staat niet in het plan van deze persoon.'
  throw new Problem('rule-broken', message, [{ place: 'body/doelId', rule: 'purpose', message }])
}
