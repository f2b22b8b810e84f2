import { putPurposes } from '@samenhang/basis/room.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { hasTenant, insertRows, type Rows } from '../example/rows.store.ts'
import { uuidOf } from './facts.ts'

/** The same koers in each of these tenants; the regio, where who is not logged in comes, is made when it is not there. */
export async function putKoers(house: House, tenants: readonly string[]): Promise<void> {
  for (const tenant of tenants) {
    await inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
      if (!(await hasTenant(tx))) {
        await insertRows(tx, { 'kernel.tenant': [{ naam: 'Regio', soort: 'regio' }] })
        await putPurposes(tx, house.ids.next)
      }
      await insertRows(tx, rowsIn(tenant))
    })
  }
}

const day = '2026-01-01'
const ofRegio = '00000000-0000-0000-0000-000000000000'

function rowsIn(tenant: string): Rows {
  const text = (about: string) => `kanarie ${tenant} gezin ${about}`
  const record = (soort: string, inhoud: object) => ({
    ...{ id: uuidOf(`koers-${soort}`), versie: 1, soort, partij_id: ofRegio, bevestigd: true, vervallen: false },
    ...{ op: day, door: uuidOf('beleid'), inhoud },
  })
  const themaId = uuidOf('koers-thema')
  const doel = { niveau: 'regio', dientDoelId: null, oorsprongen: [], vanNiemand: null, beeindigdOp: null }
  const besluit = (id: string, taken: boolean) => ({
    ...{ id: uuidOf(id), taak_id: uuidOf(`taak ${id}`), schaal: 'regionaal', titel: text(id), toelichting: text(id) },
    ...{
      partijen: [uuidOf('helper')],
      criteria: [{ code: 'wet', naam: 'Wet', feit: 'Mag.' }],
      zienswijzen: [],
      door: uuidOf('beleid'),
      voorgesteld_op: day,
    },
    bronnen: { stellingen: [], inbrengIds: [], doelIds: [] },
    ...(taken ? { genomen_op: day, genomen_door: 'Bestuur', period: `[${day},)`, herijking_op: '2028-01-01' } : {}),
  })
  return {
    'koers.record': [
      record('thema', { naam: text('thema'), domein: 'jeugd', omschrijving: text('thema') }),
      record('taak', {
        ...{ naam: text('taak'), themaId, taakveld: null, wet: null, plicht: null, van: day, tot: null, rollen: [] },
      }),
      record('doel', { ...doel, titel: text('doel'), themaId, vastgesteldOp: day }),
      record('opgave', {
        ...{ titel: text('opgave'), omschrijving: text('opgave'), themaId, taakIds: [], gevraagd: [] },
        ...{ gevraagdOp: day, voor: day },
      }),
    ],
    'koers.schaalbesluit': [besluit('voorstel', false), besluit('besluit', true), besluit('besluit-einde', true)],
  }
}
