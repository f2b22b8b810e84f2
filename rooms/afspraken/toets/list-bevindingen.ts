import { handle } from '@samenhang/kernel/operation/handler.ts'
import { versiesOn } from '../afspraak/afspraak.ts'
import { readAfspraken } from '../afspraak/list-afspraken.ts'
import { listBevindingen } from '../contract.ts'
import { readPartijen } from '../partijen.ts'
import { listRecordRows } from '../record/record.store.ts'
import { readContractMomenten } from '../ritme/read-momenten.ts'
import { ritmeRegels } from '../ritme/regels.ts'
import { readTaken, readToedelingen } from '../roltoedeling/read-toedelingen.ts'
import { findBevindingen } from './toets.ts'

export const listBevindingenHandler = handle(listBevindingen, async (context) => {
  const { rows, reeksOf } = await readAfspraken(context)
  const { nameOf } = await readPartijen(context)
  const taken = new Map<string, string>((await readTaken(context)).map(({ taakId, naam }) => [taakId, naam]))
  const recessen = (await listRecordRows(context, 'reces')).map(({ inhoud }) => inhoud)
  const around = { day: context.today, recessen, waarschuwDagen: ritmeRegels.waarschuwDagen }
  const contracten = await listRecordRows(context, 'contract')
  const feiten = {
    afspraken: rows.map((row) => ({ ...row, versies: versiesOn(reeksOf(row.afspraakId).events, context.today) })),
    toedelingen: await readToedelingen(context),
    contracten: contracten.map(({ recordId, inhoud }) => ({ contractId: recordId, contract: inhoud })),
    momenten: await readContractMomenten(context, around),
    nameOf: (id: string) => taken.get(id) ?? nameOf(id),
  }
  return { items: findBevindingen(feiten, context.today) as never }
})
