import { hashCode } from '@samenhang/dialoog/room.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { insertRows, type Rows } from '../example/rows.store.ts'
import { uuidOf } from './facts.ts'

/** Codes of who takes part: in the gesprek `gesprek`, and in another one. */
export const codes = { here: '2222333344445555', elsewhere: '3333444455556666' } as const

const at = '2026-11-20T09:00:00Z'

/** The same gesprekken in each of these tenants. */
export async function putDialoog(house: House, tenants: readonly string[]): Promise<void> {
  for (const tenant of tenants) {
    await inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
      await insertRows(tx, rowsIn(tenant))
    })
  }
}

function rowsIn(tenant: string): Rows {
  const text = (about: string) => `kanarie ${tenant} gezin ${about}`
  const gesprek = (id: string, staat: string) => ({
    ...{ id: uuidOf(id), vraag: text(id), toelichting: '', toegang: 'open', moderatie: 'achteraf', staat },
    ...{ rollen: ['inwoner', 'professional', 'bestuurder'], wijken: [], talen: ['nl'] },
    ...{ begint_op: '2026-01-01', eindigt_op: '2027-01-01', gemaakt_door: uuidOf('beleid') },
  })
  const stelling = (id: string, nummer: number, staat = 'toegelaten') => ({
    ...{
      id: uuidOf(id),
      gesprek_id: uuidOf('gesprek'),
      nummer,
      tekst: text(id),
      taal: 'nl',
      vertalingen: {},
      bron: 'start',
      staat,
    },
    geplaatst_op: at,
  })
  const deelnemer = (id: string, of: string, code: string | null, uitgesloten = false) => ({
    ...{ id: uuidOf(id), gesprek_id: uuidOf(of), code_hash: code && hashCode(code), taal: 'nl', uitgesloten },
    bron: code ? 'online' : 'import',
  })
  const counted = Array.from({ length: 10 }, (_, index) => `deelnemer-geteld-${index}`)
  return {
    'dialoog.gesprek': [
      gesprek('gesprek-geteld', 'open'),
      gesprek('gesprek', 'open'),
      gesprek('gesprek-ander', 'open'),
      gesprek('gesprek-concept', 'concept'),
      gesprek('gesprek-sluiten', 'open'),
    ],
    'dialoog.deelnemer': [
      deelnemer('deelnemer', 'gesprek', codes.here),
      deelnemer('deelnemer-ander', 'gesprek-ander', codes.elsewhere),
      deelnemer('deelnemer-erin', 'gesprek', null),
      deelnemer('deelnemer-eruit', 'gesprek', null, true),
      ...counted.map((id) => deelnemer(id, 'gesprek-geteld', null)),
    ],
    'dialoog.stelling': [
      ...['een', 'twee', 'drie', 'vier'].map((id, index) => stelling(`stelling-${id}`, index + 1)),
      { ...stelling('stelling-geteld', 1), gesprek_id: uuidOf('gesprek-geteld') },
    ],
    'dialoog.stem': counted.map((id) => ({
      ...{ gesprek_id: uuidOf('gesprek-geteld'), deelnemer_id: uuidOf(id), id: uuidOf(`stem-${id}`) },
      ...{ stelling_id: uuidOf('stelling-geteld'), keuze: 'eens', bron: 'import', gestemd_op: at, volgorde: 0 },
    })),
    'dialoog.idee': [
      {
        ...{ id: uuidOf('idee'), gesprek_id: uuidOf('gesprek'), stelling_id: uuidOf('stelling-een') },
        ...{
          deelnemer_id: uuidOf('deelnemer'),
          titel: text('idee'),
          plan: 'Plan',
          staat: 'toegelaten',
          geplaatst_op: at,
        },
      },
    ],
    'dialoog.bijeenkomst': [
      {
        ...{ id: uuidOf('bijeenkomst'), gesprek_id: uuidOf('gesprek'), naam: text('bijeenkomst'), plaats: '' },
        ...{ op: '2026-11-24', stellingen: [uuidOf('stelling-een')] },
      },
    ],
  }
}
