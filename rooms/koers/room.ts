import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import { koersPolicy } from './koers.policy.ts'
import { listRecordsHandler, listVersiesHandler } from './record/list-records.ts'
import { setRecordHandlers } from './record/set-record.ts'
import { changeSchaalbesluitHandlers } from './schaalbesluit/change-schaalbesluit.ts'
import { readSchaalbesluitenHandlers } from './schaalbesluit/read-schaalbesluiten.ts'

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
  ],
  policy: koersPolicy,
  // What a regio decided is kept for good: who comes later must be able to read why.
  retention: [
    { table: 'koers.record', years: null, source: 'Selectielijst gemeenten 2020, beleid (verify)' },
    { table: 'koers.schaalbesluit', years: null, source: 'Selectielijst gemeenten 2020, beleid (verify)' },
  ],
}
