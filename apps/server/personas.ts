import { listPersonas } from '@samenhang/basis/room.ts'
import { listTenants } from '@samenhang/kernel/database/tenants.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import type { Persona, Personas } from './auth/auth.ts'
import { describePersona } from './example/personas.ts'

/** The fictional persons of the example region, in the order in which the story tells of them. */
export function openPersonas(house: House): Personas {
  return {
    list: async () => {
      const all: (Persona & { order: number })[] = []
      for (const tenant of await listTenants(house.pool)) {
        const found = await inTransaction(house.pool, { tenant, role: 'app' }, (tx) =>
          listPersonas(tx, house.clock.today()),
        )
        for (const { loginId, subject, caller } of found) {
          const told = describePersona(subject)
          if (told) all.push({ loginId, tenant, naam: caller.naam, ...told })
        }
      }
      return all.toSorted((a, b) => a.order - b.order).map(({ order: _, ...persona }) => persona)
    },
  }
}
