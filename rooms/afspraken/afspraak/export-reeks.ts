import { handle } from '@samenhang/kernel/operation/handler.ts'
import { exportReeks } from '../contract.ts'
import { getAfspraakRow } from './afspraak.store.ts'
import { readReeksen } from './read-reeks.ts'

/** The chain as it stands, for anybody to check without this system. */
export const exportReeksHandler = handle(exportReeks, async (context, { path: { afspraakId } }) => {
  const { titel } = await getAfspraakRow(context, afspraakId)
  const reeksOf = await readReeksen(context, [afspraakId])
  const reeks = {
    format: 'samenhang-reeks',
    check: 'npx samenhang afspraken verify <this file>; hash = sha256(afspraakId, nr, vorige, inhoud, one a line)',
    afspraakId,
    titel,
    schakels: reeksOf(afspraakId).schakels.map(({ nr, inhoud, vorige, hash }) => ({ nr, inhoud, vorige, hash })),
  }
  return {
    fileName: `reeks-${afspraakId}.json`,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(reeks, null, 2)}\n`),
  }
})
