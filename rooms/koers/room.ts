import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import { listBevindingenHandler } from './bevinding/list-bevindingen.ts'
import { getDoelDraadHandler } from './draad/get-doel-draad.ts'
import { koersDraad } from './draad.store.ts'
import { koersEnglish } from './english.ts'
import { koersPolicy } from './koers.policy.ts'
import { getKompasHandler } from './kompas/get-kompas.ts'
import { getOpgaveHandler } from './opgave/get-opgave.ts'
import { listRecordsHandler, listVersiesHandler } from './record/list-records.ts'
import { setRecordHandlers } from './record/set-record.ts'
import { changeSchaalbesluitHandlers } from './schaalbesluit/change-schaalbesluit.ts'
import { readSchaalbesluitenHandlers } from './schaalbesluit/read-schaalbesluiten.ts'
import { listWatErmeeIsGedaanHandler } from './stelling/list-wat-ermee-is-gedaan.ts'

import { exportKoersHandler } from './uitwisseling/export-koers.ts'
import { importKoersHandler } from './uitwisseling/import-koers.ts'
import { importRegiovisieHandler } from './uitwisseling/import-regiovisie.ts'

/** What a regio wants, who wants what in it, and what is done together. No persons. */
export const koersRoom: Room = {
  name: 'koers',
  uses: ['basis'],
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  handlers: [
    listRecordsHandler,
    listVersiesHandler,
    ...setRecordHandlers,
    ...readSchaalbesluitenHandlers,
    ...changeSchaalbesluitHandlers,
    getOpgaveHandler,
    listBevindingenHandler,
    getKompasHandler,
    getDoelDraadHandler,
    listWatErmeeIsGedaanHandler,
    exportKoersHandler,
    importKoersHandler,
    importRegiovisieHandler,
  ],
  policy: koersPolicy,
  english: koersEnglish,
  draad: koersDraad,
  // What a regio decided is kept for good: who comes later must be able to read why.
  retention: [
    { table: 'koers.record', years: null, source: 'Selectielijst gemeenten 2020, beleid (verify)' },
    { table: 'koers.schaalbesluit', years: null, source: 'Selectielijst gemeenten 2020, beleid (verify)' },
  ],
}
