import { readFileSync } from 'node:fs'
import { afsprakenRoom } from '@samenhang/afspraken/room.ts'
import { openBasis, readers } from '@samenhang/basis/room.ts'
import { openBudget } from '@samenhang/budget/room.ts'
import { openDelen, openGrants } from '@samenhang/delen/room.ts'
import { codeHolder, dialoogRoom } from '@samenhang/dialoog/room.ts'
import { systemClock } from '@samenhang/kernel/clock/clock.ts'
import { cryptoRandom } from '@samenhang/kernel/clock/crypto-random.ts'
import { uuidV7 } from '@samenhang/kernel/clock/ids.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { type House, openHouse } from '@samenhang/kernel/house.ts'
import type { Trust } from '@samenhang/kernel/logs/verify.ts'
import type { Room } from '@samenhang/kernel/room.ts'
import { readKeyFile } from '@samenhang/kernel/secrets/key-file.ts'
import { koersRoom } from '@samenhang/koers/room.ts'
import { planRoom } from '@samenhang/plan/room.ts'
import { openUitvoering } from '@samenhang/uitvoering/room.ts'
import { shared } from './shared.ts'

/** Tenant of the regio, which also answers who is not logged in. */
const regio = 'regio'

/** What the sealed log is checked with; nothing can be checked where it was not given. */
type GiveTrust = () => Promise<Omit<Trust, 'clock'>>
const noTrust: GiveTrust = async () => {
  throw new Problem('not-ready', 'Hier is geen sleutel om het log mee na te rekenen.')
}

/** The rooms in their order: a room uses only those before it. */
export function listRooms(keyFile: string, trust: GiveTrust = noTrust): Room[] {
  const keys = readKeyFile(keyFile)
  const operations = () => all.flatMap((room) => room.handlers).map((handler) => handler.operation)
  const delen = openDelen({ ...shared, operations, trust })
  const rooms = [openBasis(keys), delen, dialoogRoom, koersRoom, planRoom, afsprakenRoom, openUitvoering(keys)]
  const all = [...rooms, openBudget(rooms)]
  return all
}

/** Puts the house together on a database; opens nothing and starts nothing. */
export function composeHouse(
  pool: House['pool'],
  keyFile: string,
  parts: Partial<Pick<House, 'clock' | 'ids'>> & { trust?: GiveTrust } = {},
): House {
  const clock = parts.clock ?? systemClock
  const ids = parts.ids ?? uuidV7(clock, cryptoRandom)
  const grants = openGrants(shared, () => clock.now())
  const rooms = listRooms(keyFile, parts.trust)
  return openHouse({ pool, rooms, readers: { ...readers, codeHolder, grants }, clock, ids, openTenant: regio })
}

/** Secret of this installation for cookies and CSRF tokens; the keys of the data are derived from the same file. */
export function readEdgeKey(keyFile: string): Uint8Array {
  readKeyFile(keyFile)
  return readFileSync(keyFile)
}
