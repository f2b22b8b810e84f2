import { handle } from '@samenhang/kernel/operation/handler.ts'
import { excludeDeelnemer, readmitDeelnemer } from './stelling.contract.ts'
import { setUitgesloten } from './uitsluiting.store.ts'

export const excludeDeelnemerHandler = handle(excludeDeelnemer, async (context, { path: { deelnemerId }, body }) => {
  await setUitgesloten(context, { deelnemerId, uitgesloten: true, ...body })
  return { deelnemerId }
})

export const readmitDeelnemerHandler = handle(readmitDeelnemer, async (context, { path: { deelnemerId }, body }) => {
  await setUitgesloten(context, { deelnemerId, uitgesloten: false, reden: 'anders', ...body })
  return { deelnemerId }
})
