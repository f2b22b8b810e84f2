import { handle } from '@samenhang/kernel/operation/handler.ts'
import { abilitiesOf } from '../abilities.ts'
import { getSchaalbesluit, listSchaalbesluiten } from '../contract.ts'
import { selectCurrent } from '../record/record.store.ts'
import { only } from '../record/shapes.ts'
import { getSchaalbesluitRow, selectSchaalbesluiten } from './schaalbesluit.store.ts'

export const readSchaalbesluitenHandlers = [
  handle(listSchaalbesluiten, async (context, { query }) => ({
    items: await selectSchaalbesluiten(context, query),
    abilities: abilitiesOf(context),
  })),
  handle(getSchaalbesluit, async (context, { path: { schaalbesluitId } }) => {
    const schaalbesluit = await getSchaalbesluitRow(context, schaalbesluitId)
    const found = await selectCurrent(context, [
      'weging',
      'zienswijze',
      'standpunt',
      'antwoord',
      'vorm',
      'taak',
      'inbreng',
    ])
    const standpunten = only('standpunt', found).filter((one) => one.inhoud.schaalbesluitId === schaalbesluitId)
    const ids = new Set<string>(standpunten.map((one) => one.recordId))
    const records = [
      ...standpunten,
      ...only('antwoord', found).filter((one) => ids.has(one.inhoud.standpuntId)),
      ...only('weging', found).filter((one) => one.inhoud.schaalbesluitId === schaalbesluitId),
      ...only('zienswijze', found).filter((one) => one.inhoud.schaalbesluitId === schaalbesluitId),
      ...only('vorm', found).filter((one) => one.inhoud.schaalbesluitId === schaalbesluitId),
      ...only('taak', found).filter((one) => one.recordId === schaalbesluit.taakId),
      ...only('inbreng', found).filter((one) => schaalbesluit.bronnen.inbrengIds.includes(one.recordId)),
    ]
    return { schaalbesluit, records, abilities: abilitiesOf(context) }
  }),
]
