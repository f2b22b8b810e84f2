import { expect, test } from 'vitest'
import { type Facts, opensPersons, wantsFourEyes } from './four-eyes.ts'

const nobody: Facts = { callerId: 'bram', medewerkerId: 'anna', rollen: [], logins: [], others: 1 }
const regisseur = (givenBy: string | null): Facts['rollen'] => [{ rol: 'regisseur', givenBy }]
const rol = { soort: 'rol', rol: 'regisseur' } as const
const login = { soort: 'login' } as const

test('whatever is for oneself is confirmed by another, also where there is no other', () => {
  for (const gift of [rol, login, { soort: 'tenants' } as const, { soort: 'rol', rol: 'raadslid' } as const]) {
    expect(wantsFourEyes(gift, { ...nobody, medewerkerId: 'bram', others: 0 })).toBe(true)
  }
})

test('nobody gives both the account and the rol that opens persons, in either order', () => {
  expect(wantsFourEyes(rol, { ...nobody, logins: [{ givenBy: 'bram' }] })).toBe(true)
  expect(wantsFourEyes(rol, { ...nobody, logins: [{ givenBy: 'hanna' }] })).toBe(false)
  expect(wantsFourEyes({ soort: 'rol', rol: 'raadslid' }, { ...nobody, logins: [{ givenBy: 'bram' }] })).toBe(false)
  expect(wantsFourEyes(login, { ...nobody, rollen: regisseur('bram') })).toBe(true)
  expect(wantsFourEyes(login, { ...nobody, rollen: regisseur('hanna') })).toBe(false)
  expect(wantsFourEyes(login, { ...nobody, rollen: [{ rol: 'beleid', givenBy: 'bram' }] })).toBe(false)
})

test('a second account for who sees persons is looked at by another, whoever gave the first', () => {
  const logins = [{ givenBy: null }]
  expect(wantsFourEyes(login, { ...nobody, rollen: regisseur(null), logins })).toBe(true)
  expect(wantsFourEyes(login, { ...nobody, logins })).toBe(false)
})

test('the only beheerder of a tenant can begin', () => {
  expect(wantsFourEyes(rol, { ...nobody, logins: [{ givenBy: 'bram' }], others: 0 })).toBe(false)
})

test('beheerder and FG count as opening persons, the council does not', () => {
  expect(['beheerder', 'fg', 'financieel'].map((one) => opensPersons(one as never))).toEqual([true, true, true])
  expect(opensPersons('raadslid')).toBe(false)
})
