import { addMonths, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { expect, test } from 'vitest'
import { planUittreding } from './uittreding.ts'

const aangekondigdOp = civilDate('2026-11-24')
const afspraak = {
  afspraakId: 'a',
  titel: 'Eén tarief',
  opzegtermijnMaanden: 12,
  kosten: 'Een jaar mee.',
  anderen: ['b', 'c'],
}
const contract = { contractId: 'c', nummer: 'C1', tot: civilDate('2029-12-31'), opzegtermijnMaanden: 6, clienten: 39 }

test('the longest notice says when it can be, and a day before is too early', () => {
  const first = addMonths(aangekondigdOp, 12)
  const plan = (per: typeof first) => planUittreding({ aangekondigdOp, per, schuldCents: 100 }, [afspraak], [contract])
  expect(plan(first)).toMatchObject({ eerstMogelijk: first, teVroeg: false, clienten: 39 })
  expect(plan(civilDate('2027-11-23'))).toMatchObject({ eerstMogelijk: first, teVroeg: true })
})

test('the path is in order of days, begins with notice and ends with the last day', () => {
  const per = addMonths(aangekondigdOp, 18)
  const { stappen } = planUittreding({ aangekondigdOp, per, schuldCents: 100 }, [afspraak], [contract])
  expect(stappen.map(({ voor }) => voor)).toEqual(stappen.map(({ voor }) => voor).toSorted())
  expect(stappen.at(0)).toMatchObject({ stap: 'Zeg Eén tarief op', voor: addMonths(per, -12) })
  expect(stappen.at(-1)).toMatchObject({ stap: 'Laatste dag', voor: per })
  expect(stappen.every(({ voor }) => voor >= aangekondigdOp)).toBe(true)
})

test('contracts that have ended, and debts that are not there, ask for nothing', () => {
  const ended = { ...contract, tot: civilDate('2026-11-23') }
  const { stappen, clienten } = planUittreding({ aangekondigdOp, per: aangekondigdOp, schuldCents: null }, [], [ended])
  expect(clienten).toBe(0)
  expect(stappen.map(({ stap }) => stap)).toEqual(['Draag stukken en kennis over', 'Laatste dag'])
})
