import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { expect, test } from 'vitest'
import { toegewezen } from '../testing/messages.ts'
import { isVerwijderd, toVersie } from './toewijzing.ts'
import { toewijzingId } from './toewijzing-id.ts'

const bericht = { dagtekening: '2026-05-06', identificatie: 'A' }
const keyOf = (change: Parameters<typeof toegewezen>[2], of = bericht) =>
  toVersie(toegewezen('ijw', 1, change), of).sortKey

test('the version that the gemeente settled last is the highest (IV013)', () => {
  const first = keyOf({})
  const rising = [
    first,
    keyOf({}, { ...bericht, identificatie: 'B' }),
    keyOf({}, { dagtekening: '2026-05-07', identificatie: 'A' }),
    keyOf({ toewijzingstijd: '09:30:00.5' }),
    keyOf({ toewijzingstijd: '10:00:00' }, { dagtekening: '2026-05-01', identificatie: '0' }),
    keyOf({ toewijzingsdatum: '2026-05-07', toewijzingstijd: '00:00:00' }),
  ]
  expect(rising.toSorted()).toEqual(rising)
  expect(new Set(rising).size).toBe(rising.length)
})

test('blank remarks are none, and only code 13 takes a toewijzing back', () => {
  expect(toVersie(toegewezen('ijw', 1, { commentaar: '  ' }), bericht).commentaar).toBeNull()
  expect(['13', '04', null].map(isVerwijderd)).toEqual([true, false, false])
})

test('the id of a toewijzing is a uuid that changes with each part of its key and with nothing else', () => {
  const key = { tenant: 'gm9901', wet: 'wmo', nummer: 1, dossierId: 'a', partijId: 'b' } as const
  const others = [
    { ...key, tenant: 'gm9902' },
    { ...key, wet: 'jeugdwet' as const },
    { ...key, nummer: 11 },
    { ...key, dossierId: 'b', partijId: 'a' },
    { ...key, partijId: 'c' },
  ]
  const all = [key, ...others].map(toewijzingId)
  expect(new Set(all).size).toBe(all.length)
  for (const id of all) expect(zId.safeParse(id).success).toBe(true)
  expect(toewijzingId({ ...key })).toBe(all[0])
})
