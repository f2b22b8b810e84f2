import { handle } from '@samenhang/kernel/operation/handler.ts'
import { findUitsluiting } from '../stelling/uitsluiting.store.ts'
import { getDeelname } from './deelname.contract.ts'
import { getOwnDeelname } from './deelnemer.store.ts'
import { listCandidates, listOwnAntwoorden, listOwnStellingen } from './stem.store.ts'

export const getDeelnameHandler = handle(getDeelname, async (context) => {
  const { id, gesprek, rol, wijk, taal, gezienOp, uitgesloten } = await getOwnDeelname(context)
  const candidates = await listCandidates(context, gesprek.gesprekId)
  const gestemd = candidates.filter((one) => one.gestemd).length
  const antwoorden = await listOwnAntwoorden(context, gesprek.gesprekId)
  return {
    gesprek,
    rol,
    wijk,
    taal,
    uitsluiting: uitgesloten ? await findUitsluiting(context, id) : null,
    stand: { gestemd, over: candidates.length - gestemd },
    stellingen: await listOwnStellingen(context),
    antwoorden: antwoorden.map((one) => ({
      ...one,
      nieuw: gezienOp === null || Date.parse(one.gegevenOp) > gezienOp.getTime(),
    })),
  }
})
