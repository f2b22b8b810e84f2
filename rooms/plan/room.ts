import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import { changeActieHandlers } from './actie/change-actie.ts'
import { createActieHandler } from './actie/create-actie.ts'
import { listActiesHandlers } from './actie/list-acties.ts'
import { agendaHandlers } from './agenda/agenda-handlers.ts'
import { besluitHandlers } from './besluit/besluit-handlers.ts'
import { printBesluitHandler } from './besluit/print-besluit.ts'
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
import { notitieHandlers } from './notitie/notitie-handlers.ts'
import { oordeelHandlers } from './oordeel/oordeel-handlers.ts'
import { planPolicy } from './plan.policy.ts'
import { proposeRegisseurHandlers } from './regisseur/propose-regisseur.ts'
import { readRegisseurHandlers } from './regisseur/read-regisseur.ts'
import { startRegisseurHandlers } from './regisseur/start-regisseur.ts'

import { listBevindingenHandler } from './toets/list-bevindingen.ts'
import { vraagHandlers } from './vraag/vraag-handlers.ts'

// The skeleton of a plan lives as long as its longest element; youth care asks for the longest term.
const retention = [
  ...keep(20, 'Jeugdwet art. 7.3.8 lid 3 (verify)', ['eigen_woord', 'doel', 'doel_woord', 'doel_persoon', 'actie']),
  ...keep(20, 'Jeugdwet art. 7.3.8 lid 3 (verify)', ['regisseur', 'zonder_regisseur', 'vraag', 'vraag_wacht', 'stap']),
  ...keep(20, 'Jeugdwet art. 7.3.8 lid 3 (verify)', [
    'terugkoppeling',
    'besluit',
    'besluit_inhoud',
    'oordeel',
    'vervanging',
    'notitie',
  ]),
  ...keep(5, 'Selectielijst gemeenten 2020, what is offered to the public (verify)', ['sociale_kaart']),
]

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
    ...listActiesHandlers,
    createActieHandler,
    ...changeActieHandlers,
    ...readRegisseurHandlers,
    ...proposeRegisseurHandlers,
    ...startRegisseurHandlers,
    ...vraagHandlers,
    ...besluitHandlers,
    printBesluitHandler,
    ...oordeelHandlers,
    ...agendaHandlers,
    ...notitieHandlers,
    listBevindingenHandler,
  ],
  policy: planPolicy,
  draad: planDraad,
  retention,
}

function keep(years: number, source: string, tables: readonly string[]): NonNullable<Room['retention']> {
  return tables.map((table) => ({ table: `plan.${table}`, years, source }))
}
