import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import { changeAfspraakHandlers } from './afspraak/change-afspraak.ts'
import { exportReeksHandler } from './afspraak/export-reeks.ts'
import { getAfspraakHandler } from './afspraak/get-afspraak.ts'
import { listAfsprakenHandler } from './afspraak/list-afspraken.ts'
import { afsprakenPolicy } from './afspraken.policy.ts'
import { exportContractenHandler } from './contracten/export-contracten.ts'
import { importContractenHandler } from './contracten/import-contracten.ts'
import { dossierHandlers } from './dossier/get-dossier.ts'
import { afsprakenEnglish } from './english.ts'
import { listInspanningenHandler } from './inspanning/list-inspanningen.ts'
import { recordHandlers } from './record/records.ts'
import { ritmeHandlers } from './ritme/get-ritme.ts'
import { getRoltoedelingHandler } from './roltoedeling/read-toedelingen.ts'
import { listBevindingenHandler } from './toets/list-bevindingen.ts'
import { getUittredingHandler } from './uittreding/get-uittreding.ts'
import { getVersnipperingHandler } from './versnippering/get-versnippering.ts'

/** What was agreed: it lasts, it can be compared, and its days leave time. No persons. */
export const afsprakenRoom: Room = {
  name: 'afspraken',
  english: afsprakenEnglish,
  uses: ['basis', 'koers'],
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  handlers: [
    ...recordHandlers,
    importContractenHandler,
    exportContractenHandler,
    getVersnipperingHandler,
    listAfsprakenHandler,
    getAfspraakHandler,
    ...changeAfspraakHandlers,
    exportReeksHandler,
    ...dossierHandlers,
    getRoltoedelingHandler,
    ...ritmeHandlers,
    getUittredingHandler,
    listInspanningenHandler,
    listBevindingenHandler,
  ],
  policy: afsprakenPolicy,
  // What was agreed is kept for good: who comes later must be able to read who was bound by what.
  retention: [
    { table: 'afspraken.record', years: null, source: 'Selectielijst gemeenten 2020, overeenkomsten (verify)' },
    { table: 'afspraken.afspraak', years: null, source: 'Selectielijst gemeenten 2020, overeenkomsten (verify)' },
    { table: 'afspraken.schakel', years: null, source: 'Selectielijst gemeenten 2020, overeenkomsten (verify)' },
  ],
}
