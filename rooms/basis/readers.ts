import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { Readers } from '@samenhang/kernel/house.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { findRelations } from './betrokkenheid/relation.store.ts'
import { toRelations } from './betrokkenheid/relations.ts'
import { findCallerRow, listTrialLogins } from './login/login.store.ts'
import { agesOn } from './persoon/geboortedatum.ts'
import { fullName } from './persoon/persoon.ts'

/** What the kernel asks of this room: who calls, and with whom they have to do today. Run as app, before any scope. */
export const readers: Readers = {
  async caller(tx, loginId, today) {
    const own = await findCallerRow(tx, loginId, today)
    if (!own) return undefined
    if (own.medewerkerId !== null) {
      const { medewerkerId: id, naam, rollen, partijId } = own
      const tenants: Caller['tenants'] = [tx.tenant, ...own.actsIn.filter((tenant) => tenant !== tx.tenant)]
      return { loginId, id, kind: 'medewerker', naam, rollen, partijId, tenants }
    }
    if (isTooYoung(own.geboortedatum, today)) return undefined
    const rollen = own.represents ? ['inwoner', 'gemachtigde'] : ['inwoner']
    const naam = fullName(own)
    return { loginId, id: own.persoonId, kind: 'inwoner', naam, rollen, partijId: null, tenants: [tx.tenant] }
  },

  async relations(tx, caller, today) {
    const { own, reached } = await findRelations(tx, caller.id, today)
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
