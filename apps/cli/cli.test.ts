import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from '@samenhang/kernel/testing/database.ts'
import { known, openTinyHouse, stranger, type TinyHouse, tenants } from '@samenhang/kernel/testing/tiny/tiny-house.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runBin } from './testing/run-bin.ts'

let tiny: TinyHouse
let folder: string
const samenhang = (...args: string[]) => runBin(tiny.database.config, args)
const asHelper = (...args: string[]) => samenhang(...args, '--as', 'helper')
const asBeheerder = (...args: string[]) => samenhang(...args, '--as', 'beheerder')
const note = (index: number) => `00000000-0000-4000-8000-0000000000e${index}`

beforeAll(async () => {
  tiny = await openTinyHouse()
  folder = mkdtempSync(join(tmpdir(), 'samenhang-cli-'))
  for (const tenant of tenants) {
    for (const purpose of ['systeem-beheren', 'berichten-verwerken']) {
      await tiny.database.admin.query(
        `INSERT INTO kernel.purpose VALUES ($1, gen_random_uuid(), $2, 1, 'wet', '', '2015-01-01') ON CONFLICT DO NOTHING`,
        [tenant, purpose],
      )
    }
  }
})
afterAll(async () => {
  await tiny.database.drop()
  rmSync(folder, { recursive: true })
})

describe('help and use', { timeout: 120_000 }, () => {
  test('every room and operation is listed, and an operation tells its flags, right and purposes', async () => {
    const [all, room, one] = await Promise.all([
      samenhang('--help'),
      samenhang('tiny', '--help'),
      samenhang('tiny', 'add-note', '--help'),
    ])
    expect([all.code, room.code, one.code]).toEqual([0, 0, 0])
    for (const name of [
      'tiny',
      'uitvoering',
      'migrate',
      'seed',
      'tenant',
      'verify-log',
      'backup',
      'restore',
      'export',
      'import',
    ]) {
      expect(all.out).toMatch(new RegExp(`^  ${name} `, 'm'))
    }
    expect(room.out).toContain('list-notes')
    expect(one.out).toContain('Schrijft een notitie.')
    expect(one.out).toMatch(/--persoon-id <value>\s+uuid \(required\)/)
    expect(one.out).toMatch(/Right\s+note\.write\nPurposes\s+helpen/)
    expect(one.out).toContain('POST /tiny/notes')
  })

  test('wrong use ends with 2 and tells on stderr only', async () => {
    const wrong = [
      ['tiny', 'list-notes'],
      ['tiny', 'no-such'],
      ['tiny', 'list-notes', '--as', 'helper', '--no'],
      ['migrate'],
    ]
    for (const { code, out, err } of await Promise.all(wrong.map((args) => samenhang(...args)))) {
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^error: /)
    }
  })
})

describe('operations', { timeout: 120_000 }, () => {
  test('a list over all tenants of the login, as a table and as JSON, and a line in the log of each', async () => {
    const { code, out, err } = await asHelper('tiny', 'list-notes')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^id +persoonId +words$/),
      expect.stringMatching(/^-- +--------- +-----$/),
      expect.stringMatching(new RegExp(`^${note(0)} +${known} +woorden in gma$`)),
    ])
    const json = await asHelper('tiny', 'list-notes', '--json', '--tenant', 'gmb')
    expect(JSON.parse(json.out)).toEqual({ items: [{ id: note(0), persoonId: known, words: 'woorden in gmb' }] })
    const { rows } = await tiny.database.admin.query(
      `SELECT DISTINCT tenant_id, client FROM log.entry WHERE operation = 'tiny.listNotes' ORDER BY tenant_id`,
    )
    expect(rows).toEqual(['gma', 'gmb'].map((tenant_id) => ({ tenant_id, client: `cli:${userInfo().username}` })))
  })

  test('exit codes: wrong input 2 with each place, refused 3, broken rule and used key 4', async () => {
    const add = (words: string, ...more: string[]) =>
      asHelper('tiny', 'add-note', '--persoon-id', known, '--words', words, '--tenant', 'gma', ...more)
    const places = await asHelper('tiny', 'add-note', '--persoon-id', 'x', '--tenant', 'gma')
    expect(places.code).toBe(2)
    expect(places.err.split('\n')).toEqual([
      'De invoer klopt niet',
      expect.stringMatching(/^body\/persoonId: /),
      expect.stringMatching(/^body\/words: /),
      '',
    ])
    const [many, absent, foreign, purpose, nobody, rule] = await Promise.all([
      asHelper('tiny', 'add-note', '--persoon-id', known, '--words', 'x'),
      asHelper('tiny', 'get-note', '--note-id', note(9)),
      asHelper('tiny', 'get-note', '--note-id', note(1)),
      asHelper('tiny', 'list-notes', '--purpose', 'tellen'),
      samenhang('tiny', 'list-notes', '--as', 'https://elsewhere.example/helper'),
      add('onmogelijk'),
    ])
    expect([many, absent, foreign, purpose, nobody, rule].map((one) => one.code)).toEqual([2, 3, 3, 3, 3, 4])
    expect(many.err).toContain('Noem de gemeente')
    expect(absent.err).toBe(foreign.err)
    expect(rule.err).toContain('Dit woord kan niet.')
    const first = await add('een keer', '--key', 'k1', '--json')
    const again = await add('een keer', '--key', 'k1', '--json')
    const other = await add('iets anders', '--key', 'k1')
    expect([first.code, again.out, other.code]).toEqual([0, first.out, 4])
    expect(JSON.parse(first.out)).toMatchObject({ persoonId: known, words: 'een keer' })
    expect(stranger).not.toBe(known)
  })

  test('a job tells its progress on stderr and its answer on stdout', async () => {
    const { code, out, err } = await asHelper('tiny', 'count-notes', '--tenant', 'gmb', '--json')
    expect({ code, out: JSON.parse(out) }).toEqual({ code: 0, out: { count: 1 } })
    expect(err).toMatch(/done\n$/)
  })

  test('Ctrl-C asks a job to stop, and it stops', async () => {
    const args = ['uitvoering', 'count-forever', '--tenant', 'gma', '--as', 'helper']
    let sent = false
    const { code, err } = await runBin(tiny.database.config, args, (text) => {
      if (sent || !text.includes('running')) return undefined
      sent = true
      return 'SIGINT'
    })
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/Stopping\.[\s\S]*Stopped before the end\.\n$/),
    })
    const { rows } = await tiny.database.admin.query(`SELECT state FROM kernel.job WHERE operation LIKE '%Forever'`)
    expect(rows).toEqual([{ state: 'cancelled' }])
  })

  test('upload, download and stream', async () => {
    const [small, large, saved] = ['small', 'large', 'saved'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(small, 'vijf!')
    writeFileSync(large, 'x'.repeat(101))
    const upload = (file: string) =>
      asHelper('uitvoering', 'import-bericht', '--bestand', 'a', '--file', file, '--tenant', 'gma', '--json')
    const [up, over, down, stream] = await Promise.all([
      upload(small),
      upload(large),
      asHelper('uitvoering', 'print-bericht', '--out', saved, '--tenant', 'gma'),
      asHelper('uitvoering', 'follow-berichten', '--tot', '3', '--tenant', 'gma', '--json'),
    ])
    expect(JSON.parse(up.out)).toEqual({ bytes: 5 })
    expect(over.code).toBe(2)
    expect([down.code, down.out, readFileSync(saved, 'utf8')]).toEqual([0, '', 'een bericht'])
    expect(stream.out).toBe('{"nr":1}\n{"nr":2}\n{"nr":3}\n')
  })

  test('a folder of messages: progress, what is refused with its place, and the same again', async () => {
    const berichten = join(folder, 'berichten')
    mkdirSync(join(berichten, 'b'), { recursive: true })
    for (const [name, text] of [
      ['b/2.xml', 'goed'],
      ['1.XML', 'goed'],
      ['c.xml', 'fout'],
      ['notes.txt', 'fout'],
    ] as const)
      writeFileSync(join(berichten, name), text)
    const run = () => asHelper('uitvoering', 'import', berichten, '--tenant', 'gma', '--json')
    const { code, out, err } = await run()
    expect(code).toBe(2)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { bestand: '1.XML', state: 'bewaard', bytes: 4 },
      { bestand: 'b/2.xml', state: 'bewaard', bytes: 4 },
      { bestand: 'c.xml', state: 'geweigerd', problem: expect.objectContaining({ type: '/problems/bad-input' }) },
    ])
    expect(err).toContain('3/3')
    expect(err).toContain('c.xml: regel 3, Client/Bsn: Klopt niet. (xsd)\n')
    expect(await run()).toMatchObject({ code, out })
    rmSync(join(berichten, 'c.xml'))
    const good = await asHelper('uitvoering', 'import', berichten, '--tenant', 'gma')
    expect([good.code, good.out]).toEqual([0, 'files    2\nread     2\nrefused  0\n'])
    const refused = await asBeheerder('uitvoering', 'import', berichten, '--tenant', 'gma')
    expect(refused.code).toBe(3)
  })
})

describe('the installation', { timeout: 120_000 }, () => {
  const lines = async (operation: string) =>
    (
      await tiny.database.admin.query<{ line: string }>(
        `SELECT tenant_id || ' ' || outcome AS line FROM log.entry WHERE operation = $1 ORDER BY line`,
        [operation],
      )
    ).rows.map((row) => row.line)

  test('backup and restore: only with the right, in every tenant, each with a line in the log', async () => {
    const file = join(folder, 'backup')
    const refused = await asHelper('backup', file)
    expect([refused.code, await lines('installatie.backup')]).toEqual([3, ['gma refused']])
    const made = await asBeheerder('backup', file, '--json')
    expect(made.code).toBe(0)
    expect(made.err).toMatch(/^\d+\/\d+\n[\s\S]*The keys are not in it/)
    expect(await lines('installatie.backup')).toEqual([
      'gma permitted',
      'gma refused',
      'gmb permitted',
      'gmc permitted',
    ])

    const empty = await createTestDatabase([])
    const restore = (who: string, ...more: string[]) => runBin(empty.config, ['restore', file, '--as', who, ...more])
    expect((await restore('helper')).code).toBe(3)
    expect((await restore('beheerder', '--fingerprint', 'x')).code).toBe(2)
    const { rows: none } = await empty.admin.query("SELECT to_regnamespace('kernel') AS kernel")
    expect(none).toEqual([{ kernel: null }])
    const { fingerprint } = JSON.parse(made.out)
    expect((await restore('beheerder', '--fingerprint', fingerprint)).code).toBe(0)
    expect((await restore('beheerder')).code).toBe(4)
    const { rows } = await empty.admin.query(
      `SELECT count(*)::int FROM log.entry WHERE operation = 'installatie.restore' AND outcome = 'permitted'`,
    )
    expect(rows).toEqual([{ count: 3 }])
    await empty.drop()
  })

  test('export and import', async () => {
    const path = join(folder, 'export')
    expect((await asBeheerder('export', path, '--tenant', 'gma', '--with-identifiers')).code).toBe(3)
    expect((await asBeheerder('export', path, '--tenant', 'gmx')).code).toBe(3)
    expect((await asBeheerder('export', path)).code).toBe(0)
    expect((await asBeheerder('export', path)).code).toBe(4)
    const empty = await createTestDatabase([])
    expect((await runBin(empty.config, ['import', path, '--as', 'beheerder'])).code).toBe(0)
    const words = (await runBin(empty.config, ['tiny', 'get-note', '--note-id', note(0), '--as', 'helper'])).out
    expect(words).toContain('woorden in gma')
    await empty.drop()
  })

  test('migrate prints its SQL without a caller, and runs with one', async () => {
    const { code, out } = await samenhang('migrate', '--print-sql')
    expect([code, out.slice(0, 27)]).toEqual([0, '-- kernel/0001-roles.sql\nBEG'.slice(0, 27)])
    expect((await asBeheerder('migrate', '--json')).out).toBe('{"ran":[]}\n')
    const empty = await createTestDatabase([])
    const run = (...args: string[]) => runBin(empty.config, [...args, '--as', 'beheerder'])
    expect((await run('tiny', 'list-notes')).err).toContain('samenhang migrate')
    const first = await run('migrate')
    expect([first.code, first.err]).toEqual([0, 'There is no tenant yet, so there is no log in which to write this.\n'])
    await empty.drop()
  })

  test('verify-log ends with 5 when the log is not right', async () => {
    const before = await asBeheerder('verify-log', '--json')
    expect([before.code, JSON.parse(before.out).ok]).toEqual([0, true])
    await tiny.database.admin.query(
      `UPDATE log.entry SET at = at - interval '1 day' WHERE id = (SELECT id FROM log.entry ORDER BY id LIMIT 1)`,
    )
    const after = await asBeheerder('verify-log')
    expect([after.code, after.out.includes('entry-overdue')]).toEqual([5, true])
  })
})
