import type { Caller } from '@samenhang/kernel/access/caller.ts'
import { fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { cryptoRandom } from '@samenhang/kernel/clock/crypto-random.ts'
import { uuidV7 } from '@samenhang/kernel/clock/ids.ts'
import { openPool } from '@samenhang/kernel/database/transaction.ts'
import { openHouse } from '@samenhang/kernel/house.ts'
import { openKeys } from '@samenhang/kernel/secrets/keys.ts'

import { tinyRoom } from '@samenhang/kernel/testing/tiny/tiny-room.ts'
import type { Installation } from '../installation.ts'
import { berichtenRoom } from './berichten-room.ts'

const person = { kind: 'medewerker', naam: 'Voorbeeld', partijId: null } as const
/** The person about whom `helper` may know, as in the tiny house. */
const knownId = '00000000-0000-4000-8000-00000000000a'
const helperId = '00000000-0000-4000-8000-0000000000f1'
const beheerderId = '00000000-0000-4000-8000-0000000000f9'

/** Who can log in, by subject of the issuer `trial`. */
const callers: Record<string, Caller> = {
  helper: { ...person, loginId: helperId, id: helperId, rollen: ['helper'], tenants: ['gma', 'gmb'] },
  beheerder: {
    ...person,
    loginId: beheerderId,
    id: beheerderId,
    rollen: ['beheerder'],
    tenants: ['gma', 'gmb', 'gmc'],
  },
}

/** The tiny room, and one with an upload, a download, a stream and a job without end, on the database of a test. */
export function tinyInstallation(environment: NodeJS.ProcessEnv): Installation {
  const clock = fixedClock('2026-11-24T09:12:00+01:00')
  const rooms = [tinyRoom, berichtenRoom]
  return {
    rooms: async () => rooms,
    open: async () => {
      const pool = openPool(JSON.parse(environment.TINY_DATABASE ?? '{}'))
      return { pool, embedded: false, close: () => pool.end() }
    },
    compose: async (pool) =>
      openHouse({
        pool,
        rooms,
        clock,
        ids: uuidV7(clock, cryptoRandom),
        openTenant: 'gma',
        readers: {
          caller: async (_, loginId) => Object.values(callers).find((one) => one.loginId === loginId),
          relations: async (_, { id }) =>
            id === helperId ? [{ kind: 'helper', dossierId: knownId, dossierKind: 'persoon', facts: {} }] : [],
        },
      }),
    findLogin: async (_, issuer, subject) => (issuer === 'trial' && callers[subject]?.loginId) || undefined,
    createTenant: () => Promise.reject(new Error('The tiny house makes its own tenants.')),
    keys: () => openKeys(Buffer.alloc(32, 7)),
    publicKeys: () => [],
    anchor: () => undefined,
    seed: () => Promise.reject(new Error('There is no example of the tiny house.')),
  }
}
