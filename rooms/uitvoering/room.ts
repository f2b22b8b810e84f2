import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { importBerichtHandler } from './bericht/import-bericht.ts'
import { listBerichtenHandler } from './bericht/list-berichten.ts'
import { countInwonersHandler } from './count/count-inwoners.ts'
import { listDeclaratiesHandler } from './declaratie/list-declaraties.ts'
import { listPrestatiesHandler } from './declaratie/list-prestaties.ts'
import { uitvoeringDraad } from './draad.store.ts'
import { uitvoeringEnglish } from './english.ts'
import { inlezingHandlers } from './inlezing/hand-in.ts'
import { readInlezingHandler } from './inlezing/read-inlezing.ts'
import { getToewijzingHandler } from './toewijzing/get-toewijzing.ts'
import { listEndingHandler } from './toewijzing/list-ending.ts'
import { listToewijzingenHandler } from './toewijzing/list-toewijzingen.ts'
import { uitvoeringPolicy } from './uitvoering.policy.ts'

const dossier = { years: 20, source: 'Jeugdwet art. 7.3.8 lid 3; Wmo 2015 art. 5.3.4: 15 years (verify)' } as const
const administration = { years: 7, source: 'Selectielijst gemeenten 2020, financial administration (verify)' } as const

/** Tells who handed them in what became of the files. */
const inlezing = { years: 1, source: 'AVG art. 5 lid 1 e: until nobody asks any more what became of a file' } as const

/**
 * What was assigned, delivered and declared, from the messages between gemeente and aanbieders.
 * @param keys for files that wait to be read
 */
export const openUitvoering = (keys: Keys): Room => ({
  name: 'uitvoering',
  english: uitvoeringEnglish,
  uses: ['basis'],
  handlers: [
    importBerichtHandler,
    listBerichtenHandler,
    listToewijzingenHandler,
    listEndingHandler,
    getToewijzingHandler,
    listPrestatiesHandler,
    listDeclaratiesHandler,
    countInwonersHandler,
    ...inlezingHandlers(keys),
    readInlezingHandler(keys),
  ],
  policy: uitvoeringPolicy,
  draad: uitvoeringDraad,
  sealed: [{ table: 'uitvoering.inlezing_inhoud', column: 'sealed', sealedFor: ['bericht'], subject: 'inlezing_id' }],
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
    { table: 'uitvoering.inlezing', ...inlezing },
    { table: 'uitvoering.inlezing_bestand', ...inlezing },
    { table: 'uitvoering.inlezing_inhoud', ...inlezing },
  ],
})
