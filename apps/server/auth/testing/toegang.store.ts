import { fileURLToPath } from 'node:url'
import { allow } from '@samenhang/kernel/access/policy.ts'
import { inTransaction, type Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { House, Readers } from '@samenhang/kernel/house.ts'
import type { Room } from '@samenhang/kernel/room.ts'

export const tenants = ['gma', 'gmb', 'gmc'] as const
/** A medewerker with one rol in gmb, known to the provider as `hulp`. */
export const hulp = { loginId: '00000000-0000-4000-8000-0000000000a1', tenant: 'gmb', subject: 'hulp' } as const
/** Another in the same tenant. */
export const chef = { loginId: '00000000-0000-4000-8000-0000000000a2', tenant: 'gmb', subject: 'chef' } as const

/** Known to the provider by a number of the range for tests, as brokers of DigiD do with a bsn. */
export const inwoner = { loginId: '00000000-0000-4000-8000-0000000000a3', tenant: 'gmb', subject: '999900006' } as const

/** A room of logins and their rollen, no more than logging in needs. */
export const toegang: Room = {
  name: 'toegang',
  uses: [],
  handlers: [],
  policy: [allow('helper').everywhere().for('helpen').to('note.read')],
  migrations: fileURLToPath(new URL('.', import.meta.url)),
  retention: [],
}

/** A caller as it stands in the database at this moment; nothing is remembered. */
export const readers: Readers = {
  caller: async (tx, loginId, today) => {
    const [login] = await tx.sql<{ naam: string; rollen: string[] }>(
      `SELECT naam, ARRAY(SELECT rol FROM toegang.rol WHERE rol.tenant_id = $1 AND login_id = login.id
         AND (until IS NULL OR until >= $3)) AS rollen
       FROM toegang.login WHERE tenant_id = $1 AND id = $2 AND ended_at IS NULL`,
      [tx.tenant, loginId, today],
    )
    return login && { ...login, id: loginId, loginId, kind: 'medewerker', partijId: null, tenants: [tx.tenant] }
  },
  relations: async () => [],
}

export async function findLogin(tx: Transaction, issuer: string, subject: string) {
  const [found] = await tx.sql<{ loginId: string; tenant: string }>(
    `SELECT id AS "loginId", tenant_id AS tenant FROM toegang.login
     WHERE tenant_id = $1 AND issuer = $2 AND subject = $3 AND ended_at IS NULL`,
    [tx.tenant, issuer, subject],
  )
  return found
}

/** Three tenants, with one purpose each; the logins of two persons in one of them. */
export async function fillToegang(house: House, issuer: string): Promise<void> {
  for (const tenant of tenants) {
    await inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
      await tx.sql(`INSERT INTO kernel.tenant VALUES ($1, $2, 'gemeente')`, [tenant, `Gemeente ${tenant}`])
      await tx.sql(`INSERT INTO kernel.legal_basis VALUES ($1, 'wet', 'wet', '1', '2015-01-01', NULL, 'test')`, [
        tenant,
      ])
      await tx.sql(`INSERT INTO kernel.purpose VALUES ($1, $2, 'helpen', 1, 'wet', '', '2015-01-01')`, [
        tenant,
        house.ids.next(),
      ])
      for (const login of [hulp, chef, inwoner].filter((one) => one.tenant === tenant)) {
        const row = [tenant, login.loginId, issuer, login.subject, `${login.subject} Voorbeeld`]
        await tx.sql('INSERT INTO toegang.login VALUES ($1, $2, $3, $4, $5)', row)
        await tx.sql(`INSERT INTO toegang.rol VALUES ($1, $2, 'helper')`, [tenant, login.loginId])
      }
    })
  }
}
