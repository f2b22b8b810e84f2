import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { listStellingRows } from '../stelling/stelling.store.ts'
import { countStemmen, listNewestStemmen } from '../stelling/stemmen.store.ts'
import { exportStellingen, exportStemmen } from './polis.contract.ts'
import { toDatetime, writePolis } from './polis-file.ts'

const mediaType = 'text/csv'
const moderated = { toegelaten: 1, wacht: 0, afgewezen: -1, samengevoegd: -1 } as const

/** The newest vote of everybody on everything: with it anyone can work the result out again. */
export const exportStemmenHandler = handle(exportStemmen, async (context, { path: { gesprekId } }) => {
  await getGesprekRow(context, gesprekId)
  const nummers = new Map(
    (await listStellingRows(context, gesprekId)).map(({ stellingId, nummer }) => [stellingId, nummer]),
  )
  const votes = await listNewestStemmen(context, gesprekId)
  const voters = new Map<string, number>()
  for (const { deelnemerId } of votes) if (!voters.has(deelnemerId)) voters.set(deelnemerId, voters.size)
  const rows = votes.map(({ deelnemerId, stellingId, waarde, gestemdOp }) => [
    gestemdOp.getTime(),
    toDatetime(gestemdOp),
    nummers.get(stellingId) ?? -1,
    voters.get(deelnemerId) ?? -1,
    waarde,
  ])
  const header = ['timestamp', 'datetime', 'comment-id', 'voter-id', 'vote']
  return { fileName: 'votes.csv', mediaType, bytes: writePolis(header, rows) }
})

/** Authors are not in it: who wrote what would tell which voter is who. */
export const exportStellingenHandler = handle(exportStellingen, async (context, { path: { gesprekId } }) => {
  await getGesprekRow(context, gesprekId)
  const votes = await countStemmen(context, gesprekId)
  const rows = (await listStellingRows(context, gesprekId)).map(({ stellingId, nummer, tekst, staat, geplaatstOp }) => {
    const at = new Date(geplaatstOp)
    const { eens, oneens } = votes.get(stellingId) ?? { eens: 0, oneens: 0 }
    return [at.getTime(), toDatetime(at), nummer, '', eens, oneens, moderated[staat], tekst]
  })
  const header = [
    'timestamp',
    'datetime',
    'comment-id',
    'author-id',
    'agrees',
    'disagrees',
    'moderated',
    'comment-body',
  ]
  return { fileName: 'comments.csv', mediaType, bytes: writePolis(header, rows) }
})
