import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import { changeActieHandlers } from './actie/change-actie.ts'
import { createActieHandler } from './actie/create-actie.ts'
import { listActiesHandlers } from './actie/list-acties.ts'
import { countDoelenHandler } from './doel/count-doelen.ts'
import { createDoelHandler } from './doel/create-doel.ts'
import { endDoelHandler } from './doel/end-doel.ts'
import { linkDoelHandler } from './doel/link-doel.ts'
import { listDoelenHandlers } from './doel/list-doelen.ts'
import { planDraad } from './draad.store.ts'
import { addEigenWoordHandler } from './eigen-woord/add-eigen-woord.ts'
import { listEigenWoordenHandler } from './eigen-woord/list-eigen-woorden.ts'
import { ownWoordHandlers } from './eigen-woord/own-woord.ts'
import { planPolicy } from './plan.policy.ts'
import { proposeRegisseurHandlers } from './regisseur/propose-regisseur.ts'
import { readRegisseurHandlers } from './regisseur/read-regisseur.ts'
import { startRegisseurHandlers } from './regisseur/start-regisseur.ts'

/** What people said, and what they want to reach because of it. */
export const planRoom: Room = {
  name: 'plan',
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
    ...listActiesHandlers,
    createActieHandler,
    ...changeActieHandlers,
    ...readRegisseurHandlers,
    ...proposeRegisseurHandlers,
    ...startRegisseurHandlers,
  ],
  policy: planPolicy,
  draad: planDraad,
  // The skeleton of a plan lives as long as its longest element; youth care asks for the longest term.
  retention: ['eigen_woord', 'doel', 'doel_woord', 'actie', 'regisseur', 'zonder_regisseur'].map((table) => ({
    table: `plan.${table}`,
    years: 20,
    source: 'Jeugdwet art. 7.3.8 lid 3 (verify)',
  })),
}
