import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import { importBerichtHandler } from './bericht/import-bericht.ts'
import { listBerichtenHandler } from './bericht/list-berichten.ts'
import { countClientenHandler } from './count/count-clienten.ts'
import { listDeclaratiesHandler } from './declaratie/list-declaraties.ts'
import { listPrestatiesHandler } from './declaratie/list-prestaties.ts'
import { uitvoeringDraad } from './draad.store.ts'
import { getToewijzingHandler } from './toewijzing/get-toewijzing.ts'
import { listEindenHandler } from './toewijzing/list-einden.ts'
import { listToewijzingenHandler } from './toewijzing/list-toewijzingen.ts'
import { uitvoeringPolicy } from './uitvoering.policy.ts'

const dossier = { years: 20, source: 'Jeugdwet art. 7.3.8 lid 3; Wmo 2015 art. 5.3.4: 15 years (verify)' } as const
const administration = { years: 7, source: 'Selectielijst gemeenten 2020, financial administration (verify)' } as const

/** What was assigned, delivered and declared, from the messages between gemeente and aanbieders. */
export const uitvoeringRoom: Room = {
  name: 'uitvoering',
  uses: ['basis'],
  handlers: [
    importBerichtHandler,
    listBerichtenHandler,
    listToewijzingenHandler,
    listEindenHandler,
    getToewijzingHandler,
    listPrestatiesHandler,
    listDeclaratiesHandler,
    countClientenHandler,
  ],
  policy: uitvoeringPolicy,
  draad: uitvoeringDraad,
  migrations: fileURLToPath(new URL('migrations', import.meta.url)),
  retention: [
    { table: 'uitvoering.toewijzing', ...dossier },
    { table: 'uitvoering.toewijzing_versie', ...dossier },
    { table: 'uitvoering.toewijzing_inhoud', ...dossier },
    { table: 'uitvoering.levering', ...dossier },
    { table: 'uitvoering.prestatie', ...administration },
    { table: 'uitvoering.declaratie', ...administration },
    { table: 'uitvoering.pseudoniem', ...administration },
    { table: 'uitvoering.bericht', ...administration },
  ],
}
