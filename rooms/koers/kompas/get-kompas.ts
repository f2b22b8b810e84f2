import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getKompas } from '../contract.ts'
import { readKoers } from '../read-koers.ts'
import { inOrder } from './bewijs.ts'
import { wijzers } from './wijzers.ts'

export const getKompasHandler = handle(getKompas, async (context) => {
  const koers = await readKoers(context)
  return {
    wijzers: wijzers.map(({ naam, zijde, bewijzen }) => ({
      naam,
      zijde,
      bewijzen: inOrder(bewijzen(koers)).map((one) => ({ ...one, partijId: one.partijId as Id | null })),
    })),
  }
})
