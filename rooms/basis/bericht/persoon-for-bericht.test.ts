import { mountOperations } from '@samenhang/kernel/http/mount.ts'
import { openApi } from '@samenhang/kernel/http/openapi.ts'
import type { Bsn } from '@samenhang/kernel/identifiers/bsn.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { executeIn } from '@samenhang/kernel/operation/execute.ts'
import type { Handler } from '@samenhang/kernel/operation/handler.ts'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPersoon, findPersoonForBericht } from '../contract.ts'
import { ask, loginAs, openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { fillVoorbeeld, loginOf, medewerkers, people } from '../testing/voorbeeld.ts'

let town: TestHouse
beforeAll(async () => {
  town = await openTestHouse(['gm9901'])
  await fillVoorbeeld(town, 'gm9901')
})
afterAll(() => town?.database.drop())

const known = '999900006' as Bsn
const unknown = '999990020' as Bsn
const origin = { client: 'test', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null }
type Asked = typeof findPersoonForBericht | typeof createPersoon

/** As another room asks it, inside a transaction of its own operation. */
async function inside<O extends Asked>(who: Id, operation: O, body: unknown): Promise<OutputOf<O>> {
  const caller = await loginAs(town.house, 'gm9901', loginOf(who))
  const request = { operation, input: { path: {}, query: {}, body }, caller, origin, purpose: 'berichten-verwerken' }
  const handler = town.house.handlers.get(operation.id) as Handler & { mode: 'once' }
  return (await executeIn(town.house, 'gm9901', request, handler.run)) as OutputOf<O>
}
const find = (who: Id, ...bsns: Bsn[]) => inside(who, findPersoonForBericht, { bsns })
const create = (bsn: Bsn) =>
  inside(medewerkers.farida, createPersoon, {
    bsn,
    voornamen: 'Tim',
    voorvoegsel: 'de',
    geslachtsnaam: 'Wit',
    geboortedatum: '1967-08',
  })

test('nobody reaches these from outside, not even who imports', async () => {
  const farida = await loginAs(town.house, 'gm9901', loginOf(medewerkers.farida))
  const asked = { body: { bsns: [known] }, purpose: 'berichten-verwerken' }
  await expect(ask(town.house, findPersoonForBericht, farida, asked)).rejects.toMatchObject({ problem: 'not-found' })
  const contact = { name: 'Voorbeeld', email: 'a@voorbeeld.example', url: 'https://voorbeeld.example' }
  const paths = Object.keys(openApi(town.house, { server: 'https://voorbeeld.example', contact }).paths as object)
  expect(paths).toContain('/basis/personen/search')
  expect(paths.filter((path) => path.startsWith('/basis/berichten'))).toEqual([])
  const { status } = await mountOperations(
    town.house,
    async () => undefined,
    () => undefined,
  ).request('/api/v1/basis/berichten/personen/search', { method: 'POST', body: '{}' })
  expect(status).toBe(404)
})

test('persons come back in the order of the numbers, null for who is not known', async () => {
  expect(await find(medewerkers.farida, unknown, known)).toEqual({
    items: [{ persoonId: null }, { persoonId: people.buur }],
  })
})

test.each(['jan', 'kees'] as const)('%s, who does not import, cannot look anybody up', async (who) => {
  await expect(find(medewerkers[who], known)).rejects.toMatchObject({ problem: 'not-found' })
})

test('who is added is found after, has a huishouden of one and a place in the log, and no address', async () => {
  const { persoonId, huishoudenId } = await create(unknown)
  expect(await find(medewerkers.farida, unknown)).toEqual({ items: [{ persoonId }] })
  const { rows } = await town.database.admin.query(
    `SELECT persoon.geboortedatum, huishouden.naam, count(subject.ref)::int AS refs, count(adres.id)::int AS adressen
     FROM basis.persoon AS persoon
     JOIN basis.huishoudlid AS lid ON lid.persoon_id = persoon.id AND lid.huishouden_id = $2
     JOIN basis.huishouden AS huishouden ON huishouden.id = lid.huishouden_id
     LEFT JOIN log.subject AS subject ON subject.persoon_id = persoon.id
     LEFT JOIN basis.adres AS adres ON adres.persoon_id = persoon.id
     WHERE persoon.id = $1 GROUP BY 1, 2`,
    [persoonId, huishoudenId],
  )
  expect(rows).toEqual([{ geboortedatum: '1967-08', naam: 'Tim de Wit', refs: 1, adressen: 0 }])
})
