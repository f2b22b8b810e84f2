import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import { countDoelenHandler } from './doel/count-doelen.ts'
import { createDoelHandler } from './doel/create-doel.ts'
import { endDoelHandler } from './doel/end-doel.ts'
import { linkDoelHandler } from './doel/link-doel.ts'
import { listDoelenHandlers } from './doel/list-doelen.ts'
import { planDraad } from './draad.store.ts'
import { addEigenWoordHandler } from './eigen-woord/add-eigen-woord.ts'
import { listEigenWoordenHandler } from './eigen-woord/list-eigen-woorden.ts'
import { ownWoordHandlers } from './eigen-woord/own-woord.ts'
import { planEnglish } from './english.ts'
import { planPolicy } from './plan.policy.ts'

/** What people said, and what they want to reach because of it. */
export const planRoom: Room = {
  name: 'plan',
  english: planEnglish,
  uses: ['basis'],
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  handlers: [
    listEigenWoordenHandler,
    addEigenWoordHandler,
    ...ownWoordHandlers,
    ...listDoelenHandlers,
    createDoelHandler,
    linkDoelHandler,
    endDoelHandler,
    countDoelenHandler,
  ],
  policy: planPolicy,
  draad: planDraad,
  // The skeleton of a plan lives as long as its longest element; youth care asks for the longest term.
  retention: [
    { table: 'plan.eigen_woord', years: 20, source: 'Jeugdwet art. 7.3.8 lid 3 (verify)' },
    { table: 'plan.doel', years: 20, source: 'Jeugdwet art. 7.3.8 lid 3 (verify)' },
    { table: 'plan.doel_persoon', years: 20, source: 'Jeugdwet art. 7.3.8 lid 3 (verify)' },
    { table: 'plan.doel_woord', years: 20, source: 'Jeugdwet art. 7.3.8 lid 3 (verify)' },
  ],
}
