import { fileURLToPath } from 'node:url'
import { allow } from '@samenhang/kernel/access/policy.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { cents } from '@samenhang/kernel/money/money.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Room } from '@samenhang/kernel/room.ts'
import { type Declaraties, listPrestaties } from '../declaraties.ts'

type Row = {
  id: Id
  toewijzing: Id
  persoon: Id
  wet: 'wmo' | 'jeugdwet'
  partij: Id
  naam: string
  from: CivilDate
  cents: string
}

const answer = handle(listPrestaties, async (context, { query }) => {
  const rows = await context.sql<Row>(
    `SELECT id, toewijzing_id AS toewijzing, dossier_id AS persoon, wet, partij_id AS partij, naam,
       "from"::text AS "from", cents
     FROM declared.prestatie WHERE tenant_id = $1 AND (huishouden_id = $2 OR dossier_id = $2) ORDER BY id`,
    [context.tenant, query.huishoudenId ?? query.persoonId],
  )
  const items = new Map<string, Declaraties>()
  for (const row of rows) {
    const { toewijzing, persoon, wet, partij, naam } = row
    const known = items.get(toewijzing) ?? {
      toewijzingId: toewijzing,
      persoonId: persoon,
      wet,
      aanbieder: { partijId: partij, naam },
      prestaties: [],
    }
    known.prestaties.push({
      prestatieId: row.id,
      period: { from: row.from, to: null },
      cents: cents(Number(row.cents)),
    })
    items.set(toewijzing, known)
  }
  return { items: [...items.values()] }
})

const where = 'tenant_id = $1 AND (huishouden_id = ANY ($2) OR dossier_id = ANY ($2))'

/** One table of declared euros behind the same contract, fence and draad as uitvoering has. */
export const standIn: Room = {
  name: 'uitvoering',
  uses: [],
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  retention: [],
  handlers: [answer],
  policy: [
    ...['lid', 'zelf', 'gezag'].map((kind) =>
      allow('inwoner').via(kind).for('eigen-dossier').to('prestatie.list', 'euro.read'),
    ),
    allow('gemachtigde')
      .via('vertegenwoordiging', {
        says: 'the vertegenwoordiging is for euros',
        holds: ({ facts }) => Array.isArray(facts.scope) && facts.scope.includes('euros'),
      })
      .for('eigen-dossier')
      .to('prestatie.list', 'euro.read'),
    allow('regisseur').via('regisseur').for('ondersteuning-coordineren').to('prestatie.list', 'euro.read'),
    allow('professional').via('behandeling').for('hulp-verlenen').to('prestatie.list', 'euro.readown'),
  ],
  draad: {
    knopen: [
      {
        soort: 'toewijzing',
        select: `SELECT DISTINCT toewijzing_id AS id, dossier_id, naam AS label, NULL::bigint AS cents
          FROM declared.prestatie WHERE ${where}`,
      },
      {
        soort: 'declaratie',
        select: `SELECT id, dossier_id, NULL::text AS label, cents FROM declared.prestatie WHERE ${where}`,
      },
    ],
    schakels: [
      {
        van: 'toewijzing',
        naar: 'declaratie',
        select: `SELECT toewijzing_id AS van_id, id AS naar_id FROM declared.prestatie WHERE ${where}`,
        expectedAt: 'naar',
        mendedBy: 'bericht.import',
      },
    ],
  },
}
