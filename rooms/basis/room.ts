import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { keyOfSealed } from './adres/adres.ts'
import { getEigenAdresHandler } from './adres/get-eigen-adres.ts'
import { getGeheimAdresHandler } from './adres/get-geheim-adres.ts'
import { basisPolicy } from './basis.policy.ts'
import { createPersoonHandler, findPersoonForBerichtHandler } from './bericht/persoon-for-bericht.ts'
import { endBetrokkenheidHandler } from './betrokkenheid/end-betrokkenheid.ts'
import { startBetrokkenheidHandler } from './betrokkenheid/start-betrokkenheid.ts'
import { listBevestigingenHandler } from './bevestiging/list-bevestigingen.ts'
import { settleBevestigingHandler } from './bevestiging/settle-bevestiging.ts'
import { importPersonenHandler } from './brp/import-personen.ts'
import { basisEnglish } from './english.ts'
import { addGezagHandler } from './gezag/add-gezag.ts'
import { endGezagHandler } from './gezag/end-gezag.ts'
import { addHuishoudlidHandler } from './huishouden/add-huishoudlid.ts'
import { createHuishoudenHandler } from './huishouden/create-huishouden.ts'
import { endHuishoudlidHandler } from './huishouden/end-huishoudlid.ts'
import { getHuishoudenHandler } from './huishouden/get-huishouden.ts'
import { listHuishoudensHandler } from './huishouden/list-huishoudens.ts'
import { listLedenHandler } from './huishouden/list-leden.ts'
import { blockLoginHandler, unblockLoginHandler } from './login/block-login.ts'
import { createLoginHandler } from './login/create-login.ts'
import { endLoginHandler } from './login/end-login.ts'
import { listLoginsHandler } from './login/list-logins.ts'
import { setActsInHandler } from './login/set-acts-in.ts'
import { changePartijHandler } from './partij/change-partij.ts'
import { createMedewerkerHandler } from './partij/create-medewerker.ts'
import { createPartijHandler } from './partij/create-partij.ts'
import { endMedewerkerHandler } from './partij/end-medewerker.ts'
import { endPartijHandler } from './partij/end-partij.ts'
import { endRolHandler } from './partij/end-rol.ts'
import { getMedewerkerHandler } from './partij/get-medewerker.ts'
import { listMedewerkersHandler } from './partij/list-medewerkers.ts'
import { listPartijenHandler } from './partij/list-partijen.ts'
import { setRolHandler } from './partij/set-rol.ts'
import { getPersoonHandler } from './persoon/get-persoon.ts'
import { listPersonenHandler } from './persoon/list-personen.ts'
import { searchPersoonHandler } from './persoon/search-persoon.ts'
import { retention } from './retention.ts'
import { addVertegenwoordigingHandler } from './vertegenwoordiging/add-vertegenwoordiging.ts'
import { endVertegenwoordigingHandler } from './vertegenwoordiging/end-vertegenwoordiging.ts'
import { listBekendenHandler } from './vertegenwoordiging/list-bekenden.ts'

export { findByBsn } from './bsn/bsn.store.ts'
export { findLogin } from './login/login.store.ts'
export { putPurposes } from './purpose/purpose.store.ts'
export { listPersonas, readers } from './readers.ts'
export { createTenant } from './tenant/create-tenant.ts'

/** Who is who, who belongs together, and who has a dated reason to be involved. Every other room stands on it. */
export function openBasis(keys: Keys): Room {
  return {
    name: 'basis',
    english: basisEnglish,
    uses: [],
    handlers: [
      getHuishoudenHandler,
      listHuishoudensHandler,
      listLedenHandler,
      createHuishoudenHandler,
      addHuishoudlidHandler,
      endHuishoudlidHandler,
      listPersonenHandler,
      getPersoonHandler,
      searchPersoonHandler(keys),
      getEigenAdresHandler(keys),
      getGeheimAdresHandler(keys),
      startBetrokkenheidHandler,
      endBetrokkenheidHandler,
      importPersonenHandler(keys),
      listPartijenHandler,
      listMedewerkersHandler,
      createPartijHandler,
      changePartijHandler,
      endPartijHandler,
      getMedewerkerHandler,
      endMedewerkerHandler,
      createMedewerkerHandler,
      setRolHandler,
      endRolHandler,
      createLoginHandler,
      endLoginHandler,
      listLoginsHandler,
      blockLoginHandler,
      unblockLoginHandler,
      setActsInHandler,
      listBevestigingenHandler,
      settleBevestigingHandler,
      addVertegenwoordigingHandler,
      endVertegenwoordigingHandler,
      listBekendenHandler,
      addGezagHandler,
      endGezagHandler,
      findPersoonForBerichtHandler(keys),
      createPersoonHandler(keys),
    ],
    policy: basisPolicy,
    migrations: fileURLToPath(new URL('migrations', import.meta.url)),
    sealed: [
      { table: 'basis.bsn', column: 'sealed', sealedFor: ['bsn', 'anummer'], subject: 'persoon_id', lookUp: 'look_up' },
      {
        ...{ table: 'basis.geheim_adres', column: 'sealed', sealedFor: ['adres'], subject: 'persoon_id' },
        ...{ lookUp: 'look_up', lookUpOf: keyOfSealed },
      },
    ],
    retention,
  }
}
