import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import { giveAntwoordHandler } from './antwoord/give-antwoord.ts'
import { listAntwoordenHandler, listBreedGedragenHandler } from './antwoord/list-antwoorden.ts'
import { downloadStemvellenHandler } from './bijeenkomst/download-stemvellen.ts'
import { enterStemvelHandler, listStemvellenHandler } from './bijeenkomst/enter-stemvel.ts'
import {
  addNotitieHandler,
  createBijeenkomstHandler,
  getBijeenkomstHandler,
  listBijeenkomstenHandler,
} from './bijeenkomst/lead-bijeenkomst.ts'
import { addStellingHandler } from './deelname/add-stelling.ts'
import { castStemmenHandler } from './deelname/cast-stemmen.ts'
import { changeDeelnameHandler } from './deelname/change-deelname.ts'
import { getDeelnameHandler } from './deelname/get-deelname.ts'
import { startDeelnameHandler } from './deelname/start-deelname.ts'
import { listVolgendeHandler } from './deelname/volgende.ts'
import { dialoogPolicy } from './dialoog.policy.ts'
import { dialoogDraad } from './draad.store.ts'
import { dialoogEnglish } from './english.ts'
import { changeGesprekHandler, closeGesprekHandler, openGesprekHandler } from './gesprek/change-gesprek.ts'
import { createGesprekHandler } from './gesprek/create-gesprek.ts'
import { createUitnodigingenHandler } from './gesprek/create-uitnodigingen.ts'
import {
  getGesprekHandler,
  listGesprekkenHandler,
  listOpenGesprekkenHandler,
  showGesprekHandler,
} from './gesprek/list-gesprekken.ts'
import { followIdeeHandler, listIdeeenHandler } from './idee/follow-idee.ts'
import { addIdeeHandler, listOwnIdeeenHandler, supportIdeeHandler } from './idee/own-idee.ts'
import { exportStellingenHandler, exportStemmenHandler } from './polis/export-polis.ts'
import { importStellingenHandler, importStemmenHandler } from './polis/import-polis.ts'
import { retention } from './retention.ts'
import { excludeDeelnemerHandler, readmitDeelnemerHandler } from './stelling/exclude-deelnemer.ts'
import {
  listGelijkendeHandler,
  listModeratiesHandler,
  listPatronenHandler,
  listStellingenHandler,
} from './stelling/list-stellingen.ts'
import {
  addStellingenHandler,
  mergeStellingHandler,
  moderateStellingHandler,
  translateStellingHandler,
} from './stelling/moderate-stelling.ts'
import { downloadZelfNaHandler, exportUitkomstHandler } from './uitkomst/export-uitkomst.ts'
import { getEigenPlaatsHandler, getUitkomstHandler, showUitkomstHandler } from './uitkomst/get-uitkomst.ts'

export { codeFrom, hashCode } from './deelname/code.ts'
export { codeHolder } from './deelname/deelnemer.store.ts'

/** What people say matters, what all groups share, and what was done with it. */
export const dialoogRoom: Room = {
  name: 'dialoog',
  english: dialoogEnglish,
  uses: [],
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  handlers: [
    listGesprekkenHandler,
    getGesprekHandler,
    createGesprekHandler,
    changeGesprekHandler,
    openGesprekHandler,
    closeGesprekHandler,
    createUitnodigingenHandler,
    listOpenGesprekkenHandler,
    showGesprekHandler,
    startDeelnameHandler,
    getDeelnameHandler,
    changeDeelnameHandler,
    listVolgendeHandler,
    castStemmenHandler,
    addStellingHandler,
    listStellingenHandler,
    addStellingenHandler,
    translateStellingHandler,
    moderateStellingHandler,
    mergeStellingHandler,
    listGelijkendeHandler,
    listModeratiesHandler,
    listPatronenHandler,
    excludeDeelnemerHandler,
    readmitDeelnemerHandler,
    listBreedGedragenHandler,
    giveAntwoordHandler,
    listAntwoordenHandler,
    addIdeeHandler,
    supportIdeeHandler,
    listOwnIdeeenHandler,
    listIdeeenHandler,
    followIdeeHandler,
    createBijeenkomstHandler,
    listBijeenkomstenHandler,
    getBijeenkomstHandler,
    addNotitieHandler,
    downloadStemvellenHandler,
    enterStemvelHandler,
    listStemvellenHandler,
    importStellingenHandler,
    importStemmenHandler,
    exportStellingenHandler,
    exportStemmenHandler,
    getUitkomstHandler,
    showUitkomstHandler,
    getEigenPlaatsHandler,
    exportUitkomstHandler,
    downloadZelfNaHandler,
  ],
  policy: dialoogPolicy,
  draad: dialoogDraad,
  retention,
}
