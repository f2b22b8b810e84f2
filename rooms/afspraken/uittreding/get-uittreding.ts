import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { versieInWerking } from '../afspraak/afspraak.ts'
import { readAfspraken } from '../afspraak/list-afspraken.ts'
import { getUittreding } from '../contract.ts'
import { listRecordRows } from '../record/record.store.ts'
import { planUittreding } from './uittreding.ts'

export const getUittredingHandler = handle(getUittreding, async (context, { path }) => {
  const found = (await listRecordRows(context, 'uittreding')).find(({ recordId }) => recordId === path.recordId)
  if (!found) throw new Problem('not-found')
  const { inhoud: uittreding } = found
  const { rows, reeksOf } = await readAfspraken(context)
  const afspraken = rows.flatMap(({ afspraakId, titel }) => {
    const versie = versieInWerking(reeksOf(afspraakId).events, context.today)
    const partijen = versie?.partijen.map(({ partijId }) => partijId) ?? []
    if (!versie || !partijen.includes(uittreding.partijId)) return []
    const anderen = partijen.filter((partijId) => partijId !== uittreding.partijId)
    return [{ afspraakId, titel, ...versie.inhoud.uitstap, anderen }]
  })
  const contracten = (await listRecordRows(context, 'contract'))
    .filter(({ inhoud }) => [inhoud.gemeenteId, inhoud.aanbiederId].includes(uittreding.partijId))
    .map(({ recordId, inhoud: { nummer, tot, opzegtermijnMaanden, regels } }) => ({
      ...{ contractId: recordId, nummer, tot, opzegtermijnMaanden },
      clienten: regels.reduce((sum, { clienten }) => sum + clienten, 0),
    }))
  const pad = planUittreding(uittreding, afspraken, contracten)
  const done = new Map(uittreding.gedaan.map(({ stap, op }) => [stap, op]))
  return {
    ...pad,
    uittreding,
    contracten: contracten.length,
    stappen: pad.stappen.map((stap) => ({ ...stap, gedaanOp: done.get(stap.stap) ?? null })),
  }
})
