import { createHash } from 'node:crypto'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Inhoud } from './deling.contract.ts'
import { grantsOf, type Veld } from './veld.ts'

/**
 * What a deling shows, read with the rights of the deling and no others: the sharer sees it before, the receiver after,
 * and there is no second way to make it. Fields stand in the order of the catalogue.
 */
export async function readInhoud(
  context: Context,
  all: readonly Veld[],
  deling: { dossierId: string; velden: readonly string[]; bericht: string | null },
): Promise<Inhoud> {
  const { dossierId, velden, bericht } = deling
  const shown = all.filter(({ veld }) => velden.includes(veld))
  return context.seeOnly(grantsOf(all, velden, dossierId), async (narrow) => {
    const read: Inhoud['velden'] = []
    for (const { veld, read: lines } of shown) read.push({ veld, regels: [...(await lines(narrow, dossierId))] })
    return { velden: read, bericht }
  })
}

/** Fingerprint of what somebody saw, so that what is offered is what was looked at. */
export function fingerprint(inhoud: Inhoud): string {
  return createHash('sha256').update(JSON.stringify(inhoud)).digest('hex')
}
