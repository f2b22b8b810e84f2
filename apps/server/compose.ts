import { readFileSync } from 'node:fs'
import { afsprakenRoom } from '@samenhang/afspraken/room.ts'
import { openBasis, readers } from '@samenhang/basis/room.ts'
import { openBudget } from '@samenhang/budget/room.ts'
import { systemClock } from '@samenhang/kernel/clock/clock.ts'
import { cryptoRandom } from '@samenhang/kernel/clock/crypto-random.ts'
import { uuidV7 } from '@samenhang/kernel/clock/ids.ts'
import { type House, openHouse } from '@samenhang/kernel/house.ts'
import type { Room } from '@samenhang/kernel/room.ts'
import { readKeyFile } from '@samenhang/kernel/secrets/key-file.ts'
import { koersRoom } from '@samenhang/koers/room.ts'
import { planRoom } from '@samenhang/plan/room.ts'
import { openUitvoering } from '@samenhang/uitvoering/room.ts'

/** Tenant of the regio, which also answers who is not logged in. */
const regio = 'regio'

/** The rooms in their order: a room uses only those before it. */
export function listRooms(keyFile: string): Room[] {
  const keys = readKeyFile(keyFile)
  const rooms = [openBasis(keys), koersRoom, planRoom, afsprakenRoom, openUitvoering(keys)]
  return [...rooms, openBudget(rooms)]
}

/** Puts the house together on a database; opens nothing and starts nothing. */
export function composeHouse(
  pool: House['pool'],
  keyFile: string,
  parts: Partial<Pick<House, 'clock' | 'ids'>> = {},
): House {
  const clock = parts.clock ?? systemClock
  const ids = parts.ids ?? uuidV7(clock, cryptoRandom)
  return openHouse({ pool, rooms: listRooms(keyFile), readers, clock, ids, openTenant: regio })
}

/** Secret of this installation for cookies and CSRF tokens; the keys of the data are derived from the same file. */
export function readEdgeKey(keyFile: string): Uint8Array {
  readKeyFile(keyFile)
  return readFileSync(keyFile)
}
