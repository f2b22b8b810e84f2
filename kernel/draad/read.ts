import type { Context } from '../database/transaction.ts'
import type { DraadDeclaration } from './declaration.ts'

/** One node of the draad; `withheld` when a schakel leads to it but this reader may not see it. */
export type Knoop = {
  readonly soort: string
  readonly id: string
  readonly dossierId: string | null
  readonly state: 'value' | 'withheld'
  readonly label: string | null
  readonly cents: number | null
}

/** A link from one node to the next, in the direction words -> goal -> agreement -> euro -> outcome. */
export type Schakel = { readonly van: string; readonly naar: string }

/** A part of the draad as one reader may see it. Nodes are keyed `soort/id`. */
export type Draad = { readonly knopen: ReadonlyMap<string, Knoop>; readonly schakels: readonly Schakel[] }

type Row = {
  is: 'knoop' | 'schakel'
  soort: string
  id: string
  other: string | null
  other_id: string | null
  label: string | null
  cents: string | null
}

/**
 * Reads the draad of some dossiers in one statement: every room's nodes and schakels, under the reader's own row
 * security. A node that a visible schakel leads to but that does not come back is withheld, not absent.
 */
export async function readDraad(
  context: Context,
  rooms: readonly DraadDeclaration[],
  dossierIds: readonly string[],
): Promise<Draad> {
  const rows = await context.sql<Row>(statementOf(rooms), [context.tenant, dossierIds])
  const knopen = new Map<string, Knoop>()
  for (const row of rows.filter((one) => one.is === 'knoop')) {
    const cents = row.cents === null ? null : Number(row.cents)
    knopen.set(keyOf(row.soort, row.id), {
      soort: row.soort,
      id: row.id,
      dossierId: row.other_id,
      state: 'value',
      label: row.label,
      cents,
    })
  }
  const schakels = rows
    .filter((one) => one.is === 'schakel')
    .map((row) => ({ van: keyOf(row.soort, row.id), naar: keyOf(row.other ?? '', row.other_id ?? '') }))
  for (const key of schakels.flatMap(({ van, naar }) => [van, naar])) {
    if (!knopen.has(key)) knopen.set(key, withheld(key))
  }
  return { knopen, schakels }
}

/** `soort/id`, the key of a node. */
export function keyOf(soort: string, id: string): string {
  return `${soort}/${id}`
}

function withheld(key: string): Knoop {
  const [soort = '', id = ''] = key.split('/')
  return { soort, id, dossierId: null, state: 'withheld', label: null, cents: null }
}

function statementOf(rooms: readonly DraadDeclaration[]): string {
  const knopen = rooms
    .flatMap((room) => room.knopen)
    .map(
      ({ soort, select }) =>
        `SELECT 'knoop' AS is, '${soort}' AS soort, id, NULL::text AS other, dossier_id AS other_id, label, cents FROM (${select}) AS knoop`,
    )
  const schakels = rooms
    .flatMap((room) => room.schakels)
    .map(
      ({ van, naar, select }) =>
        `SELECT 'schakel', '${van}', van_id, '${naar}', naar_id, NULL, NULL FROM (${select}) AS schakel`,
    )
  return [...knopen, ...schakels].join('\nUNION ALL\n')
}
