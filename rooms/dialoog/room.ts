import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import { dialoogPolicy } from './dialoog.policy.ts'
import { retention } from './retention.ts'

/** What people say matters, what all groups share, and what was done with it. */
export const dialoogRoom: Room = {
  name: 'dialoog',
  uses: [],
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  handlers: [],
  policy: dialoogPolicy,
  retention,
}
