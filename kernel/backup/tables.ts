import type pg from 'pg'

/** A column as the catalogue has it; generated columns make themselves and are not among these. */
export type Column = {
  readonly name: string
  readonly type: string
  readonly comment: string | null
  /** Its text can be read by a spreadsheet as a number. */
  readonly numeric: boolean
}

/** A table of the kernel or a room. */
export type Table = {
  /** With its schema, for instance `log.entry`. */
  readonly name: string
  readonly comment: string | null
  readonly columns: readonly Column[]
  /** Order by primary key, the same on every server: text by code point, whatever the collation of the database. */
  readonly order: string
}

/**
 * Tables that are never copied. Who ran which file is written anew by running it. Sessions end: one that was revoked
 * after the copy was made must not live again.
 */
const leftOut = ['kernel.session']

type Row = Table & { references: string[]; tenant: boolean }

const query = `
SELECT space.nspname || '.' || class.relname AS name, obj_description(class.oid, 'pg_class') AS comment,
  (SELECT jsonb_agg(jsonb_build_object('name', attname, 'type', format_type(atttypid, atttypmod),
      'comment', col_description(attrelid, attnum), 'numeric', typcategory = 'N') ORDER BY attnum)
    FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
    WHERE attrelid = class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
  (SELECT string_agg(quote_ident(attname) || CASE WHEN attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END, ', ' ORDER BY place)
    FROM pg_index, unnest(indkey) WITH ORDINALITY AS key (attnum, place) JOIN pg_attribute USING (attnum)
    WHERE indrelid = class.oid AND indisprimary AND attrelid = class.oid) AS order,
  EXISTS (SELECT FROM pg_attribute WHERE attrelid = class.oid AND attname = 'tenant_id' AND NOT attisdropped) AS tenant,
  ARRAY(SELECT DISTINCT target_space.nspname || '.' || target.relname
    FROM pg_constraint JOIN pg_class AS target ON target.oid = confrelid
      JOIN pg_namespace AS target_space ON target_space.oid = target.relnamespace
    WHERE conrelid = class.oid AND contype = 'f' AND confrelid <> conrelid) AS references
FROM pg_class AS class JOIN pg_namespace AS space ON space.oid = class.relnamespace
WHERE class.relkind IN ('r', 'p') AND NOT class.relispartition
  AND space.nspname NOT IN ('pg_catalog', 'information_schema', 'migration') AND space.nspname NOT LIKE 'pg\\_%'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = class.oid AND deptype = 'e')
ORDER BY space.nspname COLLATE "C", class.relname COLLATE "C"`

/**
 * All tables with data, those that others refer to first.
 * @throws Error when a table cannot be copied tenant by tenant, in an order of its own: it would be left out unnoticed.
 */
export async function listTables(client: pg.PoolClient): Promise<Table[]> {
  const { rows } = await client.query<Row>(query)
  const wanted = rows.filter(({ name }) => !leftOut.includes(name))
  for (const { name, tenant, order } of wanted) {
    if (!tenant || !order) throw new Error(`Table ${name} cannot be copied: it has no tenant_id or no primary key.`)
  }
  return inOrder(wanted)
}

/** Names of the columns for use in SQL. */
export function columnList({ columns }: Table): string {
  return columns.map(({ name }) => `"${name}"`).join(', ')
}

function inOrder(rows: readonly Row[]): Table[] {
  const placed = new Set<string>()
  const ordered: Table[] = []
  while (ordered.length < rows.length) {
    const ready = rows.filter(
      ({ name, references }) => !placed.has(name) && references.every((other) => placed.has(other)),
    )
    if (ready.length === 0) {
      const left = rows.filter(({ name }) => !placed.has(name)).map(({ name }) => name)
      throw new Error(`These tables refer to each other in a circle: ${left.join(', ')}`)
    }
    for (const { references: _, tenant: __, ...table } of ready) {
      placed.add(table.name)
      ordered.push(table)
    }
  }
  return ordered
}
