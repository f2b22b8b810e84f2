import type { Room } from '@samenhang/kernel/room.ts'

/** Who somebody is, who speaks for them and who is involved: as long as the longest element of their dossier. */
const dossier = { years: 20, source: 'Jeugdwet art. 7.3.8 lid 3 (verify); Wmo 2015 art. 5.3.4: 15 jaar (verify)' }
/** Without a term of its own: goes with the last dossier that leans on it. */
const withDossier = { years: null, source: 'AVG art. 5 lid 1 e: as long as the dossier that leans on it' }
/** Explains lines of the log, and who did what in a dossier. */
const staff = { years: null, source: 'AVG art. 5 lid 1 e: as long as a dossier or a line of the log names it' }
const log = { years: 5, source: 'Stcrt. 2019, 38007: log at least 5 years, by policy' }

/** How long each kind of row of this room is kept. */
export const retention: Room['retention'] = [
  { table: 'basis.persoon', ...dossier },
  { table: 'basis.gezag', ...dossier },
  { table: 'basis.vertegenwoordiging', ...dossier },
  { table: 'basis.betrokkenheid', ...dossier },
  { table: 'basis.huishouden', ...withDossier },
  { table: 'basis.huishoudlid', ...withDossier },
  { table: 'basis.bsn', ...withDossier },
  { table: 'basis.adres', ...withDossier },
  { table: 'basis.geheim_adres', ...withDossier },
  { table: 'basis.partij', ...staff },
  { table: 'basis.medewerker', ...staff },
  { table: 'basis.rol', ...staff },
  { table: 'basis.login', ...log },
  { table: 'basis.bevestiging', ...log },
  { table: 'basis.search', ...log },
  { table: 'basis.adres_inzage', ...log },
]
