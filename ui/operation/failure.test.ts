import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import { expect, test } from 'vitest'
import { readFailure } from './failure.ts'

const refused = (places?: { place: string; rule: string; message: string }[]) =>
  new ProblemAnswer({ type: '/problems/bad-input', title: 'De invoer klopt niet', status: 400, places })

test('a place in the body is told at its field', () => {
  const error = refused([{ place: 'body/titel', rule: 'too_small', message: 'Te kort.' }])
  expect(readFailure(error, ['titel'])).toEqual({ fields: { titel: 'Te kort.' } })
})

test('a place that the form does not have is told on top', () => {
  const error = refused([{ place: 'body/personen/0', rule: 'custom', message: 'Niemand.' }])
  expect(readFailure(error, ['titel'])).toEqual({ fields: {}, title: 'De invoer klopt niet', text: 'Niemand.' })
})

test('a refusal without places still has its title', () => {
  expect(readFailure(refused(), []).title).toBe('De invoer klopt niet')
})

test('a lost connection is no refusal', () => {
  expect(() => readFailure(new TypeError('fetch failed'), [])).toThrow('fetch failed')
})
