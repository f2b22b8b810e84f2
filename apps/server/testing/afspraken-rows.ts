import { toSchakel } from '@samenhang/afspraken/cli.ts'
import { makeConcept, makeContract } from '@samenhang/afspraken/testing/examples.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { insertRows, type Rows } from '../example/rows.store.ts'
import { uuidOf } from './facts.ts'

const day = '2026-01-01'
const ofRegio = '00000000-0000-0000-0000-000000000000'

/** The same afspraken and contracts in each of these tenants, with texts that only who is permitted may see. */
export async function putAfspraken(house: House, tenants: readonly string[]): Promise<void> {
  for (const tenant of tenants)
    await inTransaction(house.pool, { tenant, role: 'owner' }, (tx) => insertRows(tx, rowsIn(tenant)))
}

function rowsIn(tenant: string): Rows {
  const text = (about: string) => `kanarie ${tenant} gezin ${about}`
  const partijen = [uuidOf(tenant), uuidOf('helper')]
  const concept = { ...makeConcept(partijen), titel: text('afspraak'), samenvatting: text('samenvatting') }
  const record = (soort: string, own: readonly string[], inhoud: object) => ({
    ...{ id: uuidOf(`afspraken-${soort}`), versie: 1, soort, eigenaar: ofRegio, partijen: own, vervallen: false },
    ...{ op: day, door: uuidOf('beleid'), inhoud },
  })
  const afspraken = ['afspraak', 'afspraak-tekenen', 'afspraak-concept']
  const made = { op: day as never, tijdstip: `${day}T09:00:00.000Z`, door: uuidOf('beleid') as never }
  return {
    'afspraken.record': [
      record('contract', partijen, makeContract(uuidOf(tenant), uuidOf('helper'), text('contract'))),
      record('uittreding', [uuidOf('helper')], {
        ...{ partijId: uuidOf('helper'), aangekondigdOp: day, per: '2028-01-01', waarom: text('uittreding') },
        ...{ schuldCents: null, gedaan: [] },
      }),
    ],
    'afspraken.afspraak': afspraken.map((id) => ({
      ...{ id: uuidOf(id), titel: text(id), taak_id: uuidOf('taak besluit'), schaalbesluit_id: uuidOf('besluit') },
      ...{ partijen, concept: id === 'afspraak-concept' ? concept : null },
      ...{ vastgelegd_op: day, vastgelegd_door: uuidOf('beleid') },
    })),
    'afspraken.schakel': afspraken.slice(0, 2).flatMap((id) => {
      const afspraakId = uuidOf(id)
      const first = { ...made, soort: 'versie' as const, versie: 1, inhoud: concept, heropening: null }
      const signatures = partijen.map((partijId) => ({
        ...{ ...made, soort: 'ondertekening' as const, versie: 1, partijId: partijId as never, ondertekenaar: 'X' },
        ...{ hoedanigheid: 'wethouder', getekendOp: day as never, tekstHash: '0'.repeat(64), opPapier: false },
        bevoegdheid: { orgaan: 'College', besluitdatum: '2025-12-01', kenmerk: 'k', mandaat: null },
      }))
      const events = id === 'afspraak' ? [first, ...signatures] : [first]
      const chain: ReturnType<typeof toSchakel>[] = []
      for (const event of events) chain.push(toSchakel(afspraakId, chain, event))
      return chain.map((schakel) => ({
        ...schakel,
        ...{ afspraak_id: afspraakId, op: day, door: uuidOf('beleid'), partijen },
      }))
    }),
  }
}
