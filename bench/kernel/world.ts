import { createHash } from 'node:crypto'
import { putPurposes } from '@samenhang/basis/room.ts'
import { inTransaction, type Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'

/** Tenants of the bench; all hold the same people under the same ids. */
export const tenants = ['gm9901', 'gm9902', 'gm9903', 'gm9904', 'gm9905'] as const

/** Huishoudens of four in a tenant; `veel` is regisseur of all of them, `farida` of the first. */
const huishoudens = 40

/** Ids as spread as real ones: where they stand in a list of hundreds is searched for in every row. */
function id(kind: string, nr: number): string {
  const hex = createHash('sha256').update(`${kind} ${nr}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const numbers = (count: number) => Array.from({ length: count }, (_, nr) => nr)
const always = '[2020-01-01,)'
const partij = id('partij', 1)

export const familieVoorbeeld = id('huishouden', 0)
export const regisseurs = { farida: id('medewerker', 1), veel: id('medewerker', 2) } as const

/**
 * The people of one gemeente: huishoudens with a plan of four doelen each, as the joint ones of familie Voorbeeld.
 * The login of somebody has the id of that somebody.
 */
export async function putWorld(house: House): Promise<void> {
  for (const tenant of tenants) {
    await inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
      await insert(tx, 'kernel.tenant', [{ naam: tenant, soort: 'gemeente' }])
      await putPurposes(tx, house.ids.next)
      for (const [table, rows] of Object.entries(rowsOf(house))) await insert(tx, table, rows)
    })
  }
}

function rowsOf({ ids }: House): Record<string, Record<string, unknown>[]> {
  const leden = numbers(4 * huishoudens).map((nr) => ({
    nr,
    id: id('persoon', nr),
    huishouden: id('huishouden', nr >> 2),
  }))
  const medewerkers = Object.entries(regisseurs)
  const involved = (medewerker_id: string, nr: number) => ({
    id: ids.next(),
    medewerker_id,
    dossier_id: id('huishouden', nr),
    dossier_kind: 'huishouden',
    soort: 'regisseur',
    period: always,
    reden: 'regisseur van het plan',
  })
  const doelen = leden.map(({ nr, id: persoon, huishouden }) => ({ nr, id: id('doel', nr), persoon, huishouden }))
  return {
    'basis.partij': [{ id: partij, naam: 'Gemeente', soort: 'gemeente', agbcode: null, gemeentecode: '9901' }],
    'basis.medewerker': medewerkers.map(([naam, id]) => ({ id, partij_id: partij, naam, functie: 'regisseur' })),
    'basis.rol': medewerkers.map(([, id]) => ({ medewerker_id: id, rol: 'regisseur', period: always })),
    'basis.login': medewerkers.map(([subject, id]) => ({
      id,
      issuer: 'trial',
      subject,
      medewerker_id: id,
      acts_in: [],
      period: always,
    })),
    'basis.persoon': leden.map(({ id }) => ({ id, geslachtsnaam: 'Voorbeeld', adres_geheim: false, bron: 'bench' })),
    'log.subject': leden.map(({ id }) => ({ persoon_id: id, ref: ids.next() })),
    'basis.huishouden': numbers(huishoudens).map((nr) => ({ id: id('huishouden', nr), naam: 'Familie Voorbeeld' })),
    'basis.huishoudlid': leden.map(({ id, huishouden }) => ({
      id: ids.next(),
      huishouden_id: huishouden,
      persoon_id: id,
      rol: 'lid',
      period: always,
    })),
    'basis.betrokkenheid': [
      involved(regisseurs.farida, 0),
      ...numbers(huishoudens).map((nr) => involved(regisseurs.veel, nr)),
    ],
    'plan.eigen_woord': doelen.map(({ nr, persoon, huishouden }) => ({
      id: id('woord', nr),
      dossier_id: persoon,
      huishouden_id: huishouden,
      woorden: 'Ik wil dat het in de ochtend weer rustig is thuis.',
      gezegd_op: '2026-09-01',
      opgeschreven_door: persoon,
      gedeeld: nr % 4 !== 3,
    })),
    'plan.doel': doelen.map(({ id, huishouden }) => ({
      id,
      dossier_id: huishouden,
      huishouden_id: huishouden,
      personen: leden.filter((lid) => lid.huishouden === huishouden).map((lid) => lid.id),
      titel: 'Rust in de ochtend',
      vastgesteld_op: '2026-09-01',
      vastgesteld_door: regisseurs.farida,
      deelnemers: [],
    })),
    'plan.doel_woord': doelen.map(({ nr, id: doel, persoon, huishouden }) => ({
      doel_id: doel,
      woord_id: id('woord', nr),
      dossier_id: huishouden,
      huishouden_id: huishouden,
      personen: [persoon],
      deelnemers: [],
      spreker_id: persoon,
    })),
  }
}

async function insert(tx: Transaction, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const json = JSON.stringify(rows.map((row) => ({ tenant_id: tx.tenant, ...row })))
  await tx.sql(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [json])
}
