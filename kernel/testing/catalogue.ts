import type pg from 'pg'

/** Tables that hold nothing of any tenant, each with the reason. Everything else is keyed by tenant and fenced. */
const withoutTenant: Readonly<Record<string, string>> = {
  'migration.done': 'which SQL files ran; only the owner reaches it',
}

/** Functions that run with the rights of their owner, each with the reason. */
const definers: Readonly<Record<string, string>> = {
  'uitvoering.count_inwoners': 'counts residents for the analyst, who reaches no table; nothing when they are few',
  'plan.count_huishoudens': 'counts households for the analyst, who reaches no table; nothing when they are few',
  'plan.count_oordelen': 'counts ratings for the analyst, who reaches no table; nothing when they are few',
  'plan.take_vraag': 'says once whom a waiting vraag is about, to who takes it up',
  'dialoog.count_toestel': 'counts who takes part from one device, to limit it',
  'dialoog.list_stemmen':
    'gives the analyst the votes of a gesprek, of which the application sees only its own caller’s',
  'dialoog.list_stemregels':
    'gives the analyst the votes per deelnemer without a name; what comes out of it never tells who voted what',
  'dialoog.find_stand': 'marks for the analyst whether anything changed since an outcome was made',
  'dialoog.count_stemmen': 'counts the votes of a gesprek for the analyst',
  'dialoog.count_drukte': 'counts who takes part in a gesprek, and their votes, for the analyst',
  'dialoog.next_nummer': 'gives the next number of a stelling to who does not see all of them',
  'dialoog.list_patronen': 'tells the analyst how fast and how alike votes come, not what they say',
  'dialoog.count_steun': 'counts supporters of an idee for the analyst',
}

type Fault = { readonly what: string; readonly rule: string }

/**
 * Everything in the catalogue of a database that breaks a rule of the house: the tests of the schema, read from what
 * PostgreSQL itself says and not from the migrations.
 */
export async function findCatalogueFaults(admin: pg.Pool): Promise<Fault[]> {
  const found = await Promise.all(Object.entries(rules).map(([rule, sql]) => faultsOf(admin, rule, sql)))
  return found.flat()
}

/** Number of tables that the rules look at: a rule with nothing to look at proves nothing. */
export async function countTables(admin: pg.Pool): Promise<number> {
  const { rows } = await admin.query(`SELECT count(*)::int AS n FROM (${tables}) AS one`)
  return rows[0].n
}

async function faultsOf(admin: pg.Pool, rule: string, sql: string): Promise<Fault[]> {
  const { rows } = await admin.query<{ what: string }>(sql)
  return rows.map(({ what }) => ({ what, rule })).filter(({ what }) => !(what in withoutTenant) && !(what in definers))
}

const own = `n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'public') AND n.nspname NOT LIKE 'pg_%'`
const tables = `SELECT c.oid, n.nspname || '.' || c.relname AS what, c.relrowsecurity, c.relforcerowsecurity, c.relkind
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND ${own}`

const rules = {
  'has no tenant_id': `SELECT what FROM (${tables}) t WHERE NOT EXISTS (
     SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'tenant_id' AND a.attnotnull)`,
  'is not under forced row security': `SELECT what FROM (${tables}) t WHERE NOT (relrowsecurity AND relforcerowsecurity)`,
  'has no comment': `SELECT what FROM (${tables}) t WHERE obj_description(oid) IS NULL`,
  'has a key without the tenant first': `SELECT what FROM (${tables}) t JOIN pg_constraint k ON k.conrelid = t.oid
     WHERE k.contype IN ('p', 'u', 'x', 'f') AND (SELECT attname FROM pg_attribute WHERE attrelid = t.oid AND attnum = k.conkey[1]) <> 'tenant_id'`,
  'sets null when a row goes': `SELECT what FROM (${tables}) t JOIN pg_constraint k ON k.conrelid = t.oid WHERE k.confdeltype = 'n'`,
  'has a trigger': `SELECT what FROM (${tables}) t JOIN pg_trigger g ON g.tgrelid = t.oid WHERE NOT g.tgisinternal`,
  'has a restrictive policy': `SELECT what FROM (${tables}) t JOIN pg_policy p ON p.polrelid = t.oid WHERE NOT p.polpermissive`,
  'has two policies for one role and command': `SELECT what FROM (${tables}) t JOIN pg_policy p ON p.polrelid = t.oid, unnest(p.polroles) AS rol
     , unnest(CASE p.polcmd WHEN '*' THEN '{r,a,w,d}' ELSE ARRAY[p.polcmd::text] END::text[]) AS command
     GROUP BY what, rol, command HAVING count(*) > 1`,
  'has a policy for everyone': `SELECT what FROM (${tables}) t JOIN pg_policy p ON p.polrelid = t.oid WHERE 0 = ANY (p.polroles)`,
  'has a policy with a subquery': `SELECT what FROM (${tables}) t JOIN pg_policy p ON p.polrelid = t.oid
     WHERE pg_get_expr(p.polqual, t.oid) ILIKE '%select%' OR pg_get_expr(p.polwithcheck, t.oid) ILIKE '%select%'`,
  'has a policy that does not ask for the tenant': `SELECT what FROM (${tables}) t JOIN pg_policy p ON p.polrelid = t.oid
     WHERE what <> 'kernel.tenant' AND coalesce(pg_get_expr(p.polqual, t.oid), pg_get_expr(p.polwithcheck, t.oid)) NOT LIKE '%tenant_id = kernel.tenant()%'`,
  'may be changed by everyone': `SELECT what FROM (${tables}) t, LATERAL (SELECT relacl FROM pg_class WHERE oid = t.oid) c
     WHERE EXISTS (SELECT FROM unnest(c.relacl) AS one WHERE one::text LIKE '=%')`,
  'is a sequence': `SELECT n.nspname || '.' || c.relname AS what FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'S' AND ${own}`,
  'is a view with the rights of its owner': `SELECT n.nspname || '.' || c.relname AS what FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('v', 'm') AND ${own} AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)`,
  'is a function with the rights of its owner': `SELECT n.nspname || '.' || p.proname AS what FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE p.prosecdef AND ${own}`,
  'is a role with power': `SELECT rolname AS what FROM pg_roles
     WHERE rolname LIKE 'samenhang\\_%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`,
  'may change or delete log lines': `SELECT r.rolname || ' on log.entry' AS what FROM pg_roles r
     WHERE r.rolname LIKE 'samenhang\\_%' AND r.rolname <> 'samenhang_owner' AND NOT r.rolcanlogin
       AND (has_table_privilege(r.rolname, 'log.entry', 'UPDATE') OR has_table_privilege(r.rolname, 'log.entry', 'DELETE')
         OR has_table_privilege(r.rolname, 'log.entry', 'TRUNCATE'))`,
} as const
