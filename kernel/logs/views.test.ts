import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inTransaction } from '../database/transaction.ts'
import { type LogBook, openLogBook } from '../testing/log-book.ts'

const standard = fileURLToPath(new URL('../../../shared/standards/api/logboek_attributes.schema.json', import.meta.url))

let book: LogBook
beforeAll(async () => {
  book = await openLogBook()
  await book.write('gm9901', 4)
  await book.write('gm9901', 0)
  await book.write('gm9902', 1)
})
afterAll(() => book.drop())

const read = (view: string) =>
  inTransaction(book.pool, { tenant: 'gm9901', role: 'verifier' }, (tx) =>
    tx.sql<Record<string, unknown>>(`SELECT * FROM log.${view} ORDER BY 1, 2, 3`),
  )

const traceId = z.string().regex(/^[0-9a-f]{32}$/)
const spanId = z.string().regex(/^[0-9a-f]{16}$/)
const line = {
  tenant_id: z.literal('gm9901'),
  trace_id: traceId,
  span_id: spanId,
  parent_span_id: spanId.nullable(),
  status_code: z.enum(['Unset', 'Ok', 'Error']),
  name: z.string().min(1),
  start_time: z.date(),
  end_time: z.date(),
}

describe('Logboek Dataverwerkingen', () => {
  test('one line per data subject, without the user, and none for what was refused', async () => {
    const rows = await read('dataverwerking')
    expect(rows).toHaveLength(4)
    const schema = z.strictObject({
      ...line,
      status_code: z.literal('Ok'),
      resource: z.object(),
      attributes: z.object(),
    })
    for (const row of rows) schema.parse(row)
    const { rows: callers } = await book.admin.query('SELECT caller_id FROM log.entry')
    for (const { caller_id } of callers) expect(JSON.stringify(rows)).not.toContain(caller_id)
  })

  test.skipIf(!existsSync(standard) && !process.env.REQUIRE_SHARED)(
    'its attributes are those of the standard (skipped where the text of the standard is absent)',
    async () => {
      const { properties } = z
        .object({ properties: z.record(z.string(), z.object({ type: z.string(), format: z.string().optional() })) })
        .parse(JSON.parse(readFileSync(standard, 'utf8')))
      const required = Object.keys(properties).slice(0, 3)
      expect(required).toContain('dpl.core.data_subject_id')
      for (const { attributes } of await read('dataverwerking')) {
        const given = attributes as Record<string, unknown>
        expect(Object.keys(given)).toEqual(expect.arrayContaining(required))
        for (const [name, value] of Object.entries(given)) {
          expect(typeof value, name).toBe(properties[name]?.type)
          if (properties[name]?.format === 'uri') expect(URL.canParse(String(value)), name).toBe(true)
        }
      }
    },
  )
})

test('NEN 7513: who did what to whom, also what was refused', async () => {
  const user = z.strictObject({
    userID: z.uuid(),
    alternateUserID: z.uuid(),
    userIsRequestor: z.literal(true),
    roleIDCode: z.array(z.string()),
    purposeOfUse: z.literal('ondersteuning-coordineren'),
  })
  const participant = z.strictObject({
    participantObjectIDTypeCode: z.enum(['log.subject.ref', 'dossier']),
    participantObjectID: z.uuid(),
  })
  const attributes = {
    'dpl.core.processing_activity_id': z.url(),
    'dpl.nen7513.eventTypeCode': z.literal('plan.showPlan'),
    'dpl.nen7513.users': z.tuple([user]),
    'dpl.nen7513.participants': z.tuple([participant]),
    'dpl.nen7513.autorisatieProtocol': z.string(),
  }
  const core = { 'dpl.core.data_subject_id': z.uuid(), 'dpl.core.data_subject_id_type': z.literal('log.subject.ref') }
  const resource = z.strictObject({
    attributes: z.strictObject({
      'nen7513.AuditEnterpriseSiteID': z.literal('gm9901'),
      'nen7513.AuditSourceId': z.literal('samenhang'),
      'nen7513.AuditSourceTypeCode': z.literal('web'),
    }),
  })
  const permitted = z.strictObject({
    ...line,
    status_code: z.literal('Ok'),
    resource,
    attributes: z.strictObject({ ...core, ...attributes }),
  })
  const refused = z.strictObject({
    ...line,
    status_code: z.literal('Error'),
    resource,
    attributes: z.strictObject(attributes),
  })
  const rows = await read('nen7513')
  expect(rows.filter((row) => permitted.safeParse(row).success)).toHaveLength(4)
  expect(rows.filter((row) => refused.safeParse(row).success)).toHaveLength(1)
  expect(rows).toHaveLength(5)
})

test('Authorization Decision Log: one line per decision, in AuthZEN form, with the policy that decided', async () => {
  const schema = z.strictObject({
    tenant_id: z.literal('gm9901'),
    timestamp: z.date(),
    trace_id: traceId,
    span_id: spanId,
    type: z.literal('evaluation'),
    request: z.strictObject({
      subject: z.strictObject({ type: z.string(), id: z.string(), properties: z.object() }),
      action: z.strictObject({ name: z.string(), properties: z.strictObject({ processing_activity_id: z.url() }) }),
      resource: z.strictObject({ type: z.string(), id: z.string() }),
      context: z.strictObject({
        time: z.iso.datetime({ offset: true }),
        purpose: z.string(),
        traceparent: z.string().regex(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/),
        omitted: z.tuple([z.literal('input')]),
      }),
    }),
    response: z.strictObject({ decision: z.boolean(), context: z.record(z.string(), z.string()) }),
    policies: z.strictObject({ samenhang: z.string().min(1) }),
  })
  const rows = (await read('authorization_decision')).map((row) => schema.parse(row))
  expect(rows.map((row) => row.response).sort((a) => (a.decision ? -1 : 1))).toEqual([
    { decision: true, context: {} },
    { decision: false, context: { reason: 'not-found' } },
  ])
})

test.each(['dataverwerking', 'nen7513', 'authorization_decision'])(
  '%s is under the row security of who asks',
  async (view) => {
    expect(
      await inTransaction(book.pool, { tenant: 'gm9903', role: 'verifier' }, (tx) => tx.sql(`SELECT FROM log.${view}`)),
    ).toEqual([])
    const asApp = (settings: Record<string, string>) =>
      inTransaction(book.pool, { tenant: 'gm9901', role: 'app', settings }, (tx) => tx.sql(`SELECT FROM log.${view}`))
    expect(await asApp({})).toEqual([])
    expect((await asApp({ 'scope.log.all': '*' })).length).toBeGreaterThan(0)
    for (const role of ['sealer', 'analyst'] as const) {
      const reading = inTransaction(book.pool, { tenant: 'gm9901', role }, (tx) => tx.sql(`SELECT FROM log.${view}`))
      await expect(reading).rejects.toThrow('permission denied')
    }
  },
)
