import { type DatabaseRole, inTransaction } from '@samenhang/kernel/database/transaction.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from './testing/test-house.ts'
import { fillVoorbeeld, huishouden, medewerkers, partij, people } from './testing/voorbeeld.ts'

let town: TestHouse
beforeAll(async () => {
  town = await openTestHouse(['gm9901', 'gm9902'])
  await fillVoorbeeld(town, 'gm9901')
  await fillVoorbeeld(town, 'gm9902')
})
afterAll(() => town?.database.drop())

const free = '00000000-0000-4000-8000-0000000000ff'
const fresh = `'gm9901', '${free}'`
const later = `'[2040-01-01,)'`
/** Each policy for writing, the one permission that opens it, for which dossier, and a write that it is there for. */
type Write = [policy: string, role: DatabaseRole, permission: string, dossier: string | null, sql: string]
const writes: Write[] = [
  [
    'persoon_add',
    'app',
    'persoon.import',
    null,
    `INSERT INTO basis.persoon VALUES (${fresh}, 'A', NULL, 'B', NULL, NULL, false, 'test')`,
  ],
  [
    'adres_add',
    'app',
    'persoon.import',
    null,
    `INSERT INTO basis.adres VALUES (${fresh}, '${people.riet}', ${later}, 'A', '1')`,
  ],
  [
    'geheim_adres_add',
    'adres',
    'persoon.import',
    null,
    `INSERT INTO basis.geheim_adres VALUES (${fresh}, '${people.riet}', ${later}, '', '')`,
  ],
  [
    'adres_inzage_add',
    'adres',
    'geheimadres.read',
    people.sanne,
    `INSERT INTO basis.adres_inzage VALUES (${fresh}, '${people.sanne}', '${medewerkers.farida}', now(), 'x')`,
  ],
  ['bsn_add', 'bsn', 'persoon.import', null, `INSERT INTO basis.bsn VALUES ('gm9901', '${people.riet}', 'a', 'b')`],
  ['huishouden_add', 'app', 'huishouden.create', null, `INSERT INTO basis.huishouden VALUES (${fresh}, 'A')`],
  [
    'huishoudlid_add',
    'app',
    'huishouden.write',
    huishouden,
    `INSERT INTO basis.huishoudlid VALUES (${fresh}, '${huishouden}', '${people.buur}', 'A', ${later})`,
  ],
  [
    'gezag_add',
    'app',
    'persoon.import',
    null,
    `INSERT INTO basis.gezag VALUES (${fresh}, '${people.daan}', '${people.riet}', NULL, 'voogdij', ${later}, 'x')`,
  ],
  [
    'gezag_add',
    'app',
    'gezag.write',
    people.daan,
    `INSERT INTO basis.gezag VALUES (${fresh}, '${people.daan}', '${people.riet}', NULL, 'voogdij', ${later}, 'x')`,
  ],
  [
    'vertegenwoordiging_add',
    'app',
    'vertegenwoordiging.write',
    people.riet,
    `INSERT INTO basis.vertegenwoordiging VALUES (${fresh}, '${people.riet}', '${people.sanne}', 'mentor', '{}', ${later}, 'x')`,
  ],
  ['partij_add', 'app', 'partij.write', null, `INSERT INTO basis.partij VALUES (${fresh}, 'A', 'overig')`],
  [
    'medewerker_add',
    'app',
    'medewerker.write',
    null,
    `INSERT INTO basis.medewerker VALUES (${fresh}, '${partij.gemeente}', 'A', 'B')`,
  ],
  [
    'rol_add',
    'app',
    'medewerker.write',
    null,
    `INSERT INTO basis.rol VALUES ('gm9901', '${medewerkers.kees}', 'beleid', ${later})`,
  ],
  [
    'login_add',
    'app',
    'login.write',
    null,
    `INSERT INTO basis.login VALUES (${fresh}, 'https://idp', 'A', '${medewerkers.kees}', NULL, '{}', ${later})`,
  ],
  [
    'bevestiging_add',
    'app',
    'login.write',
    null,
    `INSERT INTO basis.bevestiging VALUES (${fresh}, '${medewerkers.kees}', '{}', '${medewerkers.farida}', now())`,
  ],
  [
    'betrokkenheid_add',
    'app',
    'betrokkenheid.write',
    huishouden,
    `INSERT INTO basis.betrokkenheid VALUES (${fresh}, '${medewerkers.joost}', '${huishouden}', 'huishouden', 'regisseur', ${later}, 'x')`,
  ],
  [
    'search_add',
    'app',
    'persoon.search',
    null,
    `INSERT INTO basis.search VALUES (${fresh}, '${medewerkers.farida}', now(), now(), NULL)`,
  ],
]

const rollback = new Error('rolled back')

/** Tries a write as Farida and takes it back: `written`, or what stopped it. */
async function attempt(
  [, role, , , sql]: Write,
  scope: Record<string, string>,
  tenant = 'gm9901',
  caller = medewerkers.farida,
) {
  const open = { tenant, role, settings: { caller, ...scope } }
  const error: Error = await inTransaction(town.house.pool, open, async (tx) => {
    await tx.sql(sql)
    throw rollback
  }).catch((caught: Error) => caught)
  return error === rollback ? 'written' : error.message.includes('row-level security') ? 'refused' : error.message
}

const scopeOf = ([, , permission, dossier]: Write) => ({ [`scope.${permission}`]: dossier ? `{${dossier}}` : '*' })

test.each(writes)('%s opens to role %s by %s only, in its own tenant only', async (...write) => {
  const [policy, , permission, dossier] = write
  expect(await attempt(write, scopeOf(write))).toBe('written')
  expect(await attempt(write, {})).toBe('refused')
  expect(await attempt(write, { [`scope.${permission}`]: dossier ? `{${people.buur}}` : `{${free}}` })).toBe('refused')
  expect(await attempt(write, scopeOf(write), 'gm9902')).toBe('refused')
  if (write[4].includes(medewerkers.farida)) {
    expect(await attempt(write, scopeOf(write), 'gm9901', medewerkers.joost)).toBe('refused')
  }

  // Control: it is this policy that refuses.
  const table = policy.replace(/_add$/, '')
  const { rows } = await town.database.admin.query(
    `SELECT with_check FROM pg_policies WHERE schemaname = 'basis' AND policyname = $1`,
    [policy],
  )
  await town.database.admin.query(`ALTER POLICY ${policy} ON basis.${table} WITH CHECK (true)`)
  expect(await attempt(write, {})).toBe('written')
  await town.database.admin.query(`ALTER POLICY ${policy} ON basis.${table} WITH CHECK (${rows[0].with_check})`)
})

test('every policy for inserting is tried', async () => {
  const { rows } = await town.database.admin.query(
    `SELECT policyname FROM pg_policies WHERE schemaname = 'basis' AND cmd = 'INSERT' ORDER BY 1`,
  )
  expect(rows.map((row) => row.policyname)).toEqual([...new Set(writes.map(([policy]) => policy))].toSorted())
})

test('hiding an address takes the right to import, and stays in its tenant', async () => {
  const affected = (sql: string, scope: Record<string, string>) =>
    inTransaction(town.house.pool, { tenant: 'gm9901', role: 'app', settings: scope }, async (tx) => {
      const rows = await tx.sql<{ tenant_id: string }>(`${sql} RETURNING tenant_id`)
      await tx.sql('SELECT 1 / (1 - 1)').catch(() => undefined) // spoils the transaction, so that nothing stays
      return rows.map((row) => row.tenant_id)
    })
  const remove = 'DELETE FROM basis.adres'
  const mark = 'UPDATE basis.persoon SET adres_geheim = true'
  const see = { 'scope.adres.read': '*', 'scope.persoon.read': '*' }
  const may = { ...see, 'scope.persoon.import': '*' }
  expect([await affected(remove, see), await affected(mark, see)]).toEqual([[], []])
  expect(new Set(await affected(remove, may))).toEqual(new Set(['gm9901']))
  expect(new Set(await affected(mark, may))).toEqual(new Set(['gm9901']))
})

test('ending touches only what the permission is for, and no other column', async () => {
  const change = (table: string, set: string, scope: Record<string, string>) =>
    inTransaction(
      town.house.pool,
      { tenant: 'gm9901', role: 'app', settings: { caller: medewerkers.farida, ...scope } },
      (tx) => tx.sql(`UPDATE basis.${table} SET ${set} RETURNING id`),
    ).then(
      (rows) => rows.length,
      (error: Error) => error.message,
    )
  const end = `period = '[2026-01-01,2026-12-01)'`
  expect(await change('betrokkenheid', end, {})).toBe(0)
  expect(await change('betrokkenheid', end, { 'scope.betrokkenheid.write': `{${huishouden}}` })).toBe(1)
  expect(await change('huishoudlid', end, { 'scope.huishouden.write': `{${people.daan}}` })).toBe(0)
  expect(await change('betrokkenheid', `reden = 'anders'`, { 'scope.betrokkenheid.write': '*' })).toContain('denied')
  expect(await change('persoon', `geslachtsnaam = 'anders'`, { 'scope.persoon.import': '*' })).toContain('denied')
})

test('who works here and who speaks for whom ends by its own right only; nobody touches the own rol or login', async () => {
  const change = (sql: string, scope: Record<string, string>, caller = medewerkers.farida) =>
    inTransaction(town.house.pool, { tenant: 'gm9901', role: 'app', settings: { caller, ...scope } }, async (tx) => {
      const rows = await tx.sql(`${sql} RETURNING tenant_id`)
      await tx.sql('SELECT 1 / (1 - 1)').catch(() => undefined) // spoils the transaction, so that nothing stays
      return rows.length
    }).catch((error: Error) => error.message)
  const period = `SET period = '[2026-01-01,2026-12-01)'`
  const staff = { 'scope.medewerker.read': '*', 'scope.medewerker.write': '*' }
  const rol = `UPDATE basis.rol ${period} WHERE medewerker_id = '${medewerkers.joost}'`
  expect(await change(rol, { 'scope.medewerker.read': '*' })).toBe(0)
  expect(await change(rol, staff)).toBe(1)
  expect(await change(rol, staff, medewerkers.joost)).toBe(0)
  expect(await change(`UPDATE basis.rol SET rol = 'beheerder'`, staff)).toContain('denied')
  const login = `UPDATE basis.login SET ended_at = now() WHERE medewerker_id = '${medewerkers.joost}'`
  const logins = { 'scope.login.read': '*', 'scope.login.write': '*' }
  expect([await change(login, {}), await change(login, logins)]).toEqual([0, 1])
  expect(await change(login, { 'scope.login.read': '*' })).toBe(0)
  const left = `UPDATE basis.medewerker SET einde = now() WHERE id = '${medewerkers.joost}'`
  expect([await change(left, { 'scope.medewerker.read': '*' }), await change(left, staff)]).toEqual([0, 1])
  expect(await change(left, staff, medewerkers.joost)).toBe(0)
  const renamed = `UPDATE basis.partij SET naam = 'A' WHERE id = '${partij.gemeente}'`
  const reader = { 'scope.partij.read': '*' }
  expect([await change(renamed, reader), await change(renamed, { ...reader, 'scope.partij.write': '*' })]).toEqual([
    0, 1,
  ])
  expect(await change(login, logins, medewerkers.joost)).toBe(0)
  expect(await change(`UPDATE basis.login SET subject = 'x'`, logins)).toContain('denied')
  for (const [table, of] of [
    ['gezag', people.daan],
    ['vertegenwoordiging', people.riet],
  ] as const) {
    const seen = { [`scope.${table}.read`]: '*' }
    expect(await change(`UPDATE basis.${table} ${period}`, seen)).toBe(0)
    expect(await change(`UPDATE basis.${table} ${period}`, { ...seen, [`scope.${table}.write`]: people.buur })).toBe(0)
    expect(await change(`UPDATE basis.${table} ${period}`, { ...seen, [`scope.${table}.write`]: of })).toBeGreaterThan(
      0,
    )
  }
  const own = (table: string, values: string, scope: Record<string, string>) =>
    change(`INSERT INTO basis.${table} VALUES (${values})`, scope, medewerkers.kees)
  const ownRol = `'gm9901', '${medewerkers.kees}', 'regisseur', ${later}`
  const ownLogin = `${fresh}, 'https://idp', 'A', '${medewerkers.kees}', NULL, '{}', ${later}`
  expect(await own('rol', ownRol, staff)).toContain('row-level security')
  expect(await own('login', ownLogin, logins)).toContain('row-level security')
})

test('the ordinary role cannot come near a bsn or a secret address, and their roles near nothing else', async () => {
  const everything = { 'scope.bsn.read': '*', 'scope.geheimadres.read': '*', 'scope.persoon.read': '*' }
  const read = (role: DatabaseRole, table: string, scope = everything) =>
    inTransaction(town.house.pool, { tenant: 'gm9901', role, settings: scope }, (tx) =>
      tx.sql(`SELECT FROM basis.${table}`),
    ).then(
      (rows) => rows.length,
      (error: Error) => error.message,
    )
  for (const table of ['bsn', 'geheim_adres', 'adres_inzage']) expect(await read('app', table)).toContain('denied')
  for (const role of ['bsn', 'adres'] as const) {
    for (const table of ['persoon', 'adres', 'huishouden', 'login']) expect(await read(role, table)).toContain('denied')
  }
  expect(await read('adres', 'bsn')).toContain('denied')
  expect(await read('bsn', 'geheim_adres')).toContain('denied')
  expect([await read('bsn', 'bsn'), await read('adres', 'geheim_adres')]).toEqual([1, 1])
  const own = (of: string) => read('adres', 'geheim_adres', { 'scope.eigenadres.read': of } as never)
  expect([await own(people.sanne), await own(people.daan), await own('')]).toEqual([1, 0, 0])
  const none = { ...everything, 'scope.bsn.read': `{${people.buur}}`, 'scope.geheimadres.read': `{${people.buur}}` }
  expect([await read('bsn', 'bsn', none), await read('adres', 'geheim_adres', none)]).toEqual([0, 0])
})
