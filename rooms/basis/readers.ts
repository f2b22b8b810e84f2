import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { Readers } from '@samenhang/kernel/house.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { findReached, listOwnRows } from './betrokkenheid/relation.store.ts'
import { toRelations } from './betrokkenheid/relations.ts'
import { findLoginById, findOwnMedewerker, findOwnPersoon, listTrialLogins } from './login/login.store.ts'
import { agesOn } from './persoon/geboortedatum.ts'
import { fullName } from './persoon/persoon.ts'

/** What the kernel asks of this room: who calls, and with whom they have to do today. Run as app, before any scope. */
export const readers: Readers = {
  async caller(tx, loginId, today) {
    const login = await findLoginById(tx, loginId, today)
    if (!login) return undefined
    if (login.medewerkerId) {
      const own = await findOwnMedewerker(tx, login.medewerkerId, today)
      if (!own) return undefined
      const { naam, rollen, partijId } = own
      const tenants: Caller['tenants'] = [tx.tenant, ...login.actsIn.filter((tenant) => tenant !== tx.tenant)]
      return { loginId, id: login.medewerkerId, kind: 'medewerker', naam, rollen, partijId, tenants }
    }
    const own = login.persoonId ? await findOwnPersoon(tx, login.persoonId, today) : undefined
    if (!own || !login.persoonId || isTooYoung(own.geboortedatum, today)) return undefined
    const rollen = own.represents ? ['inwoner', 'gemachtigde'] : ['inwoner']
    return {
      loginId,
      id: login.persoonId,
      kind: 'inwoner',
      naam: fullName(own),
      rollen,
      partijId: null,
      tenants: [tx.tenant],
    }
  },

  async relations(tx, caller, today) {
    const own = await listOwnRows(tx, caller.id, today)
    const idsOf = (wanted: (row: (typeof own)[number]) => boolean) => own.filter(wanted).map((row) => row.dossier_id)
    const reached = await findReached(
      tx,
      idsOf((row) => row.dossier_kind === 'huishouden'),
      idsOf((row) => row.source === 'gezag' || row.source === 'vertegenwoordiging'),
      today,
    )
    return toRelations(caller.id, own, reached, today)
  },
}

/** Under 12 the parents act for a child; of an unknown age is nobody who can be a child. @see Jeugdwet art. 7.3.4 (verify) */
function isTooYoung(geboortedatum: string | null, today: CivilDate): boolean {
  const youngest = agesOn(geboortedatum, today)?.youngest
  return youngest !== undefined && youngest < 12
}

/** Somebody to be in a trial. */
export type Persona = { readonly loginId: string; readonly subject: string; readonly caller: Caller }

/** Everyone whom one can choose to be in a trial; empty where no login of issuer `trial` was put in. */
export async function listPersonas(tx: Transaction, today: CivilDate): Promise<Persona[]> {
  const personas: Persona[] = []
  for (const { id, subject } of await listTrialLogins(tx, today)) {
    const caller = await readers.caller(tx, id, today)
    if (caller) personas.push({ loginId: id, subject, caller })
  }
  return personas
}
