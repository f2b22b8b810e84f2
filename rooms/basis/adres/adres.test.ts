import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressKey, partsOfKey } from './adres.ts'

const text = fc.stringMatching(/^[A-Za-z0-9' é-]{0,12}$/)
const street = text.filter((one) => one.trim() !== '')
const postcode = fc.option(fc.stringMatching(/^[1-9]\d{3} ?[A-Za-z]{2}$/), { nil: null })

test('the parts of a key find every address that has that key', () => {
  fc.assert(
    fc.property(fc.record({ straat: street, huisnummer: text, postcode, plaats: fc.option(text) }), (adres) => {
      const { place, digits } = partsOfKey(addressKey(adres))
      expect(digits).toBe(adres.huisnummer.replaceAll(/[^0-9]/g, ''))
      if (adres.postcode) expect(place).toBe(adres.postcode.replaceAll(' ', '').toLowerCase())
    }),
  )
})

test('one address has one key, however it is written', () => {
  const adres = { straat: 'Lindelaan', huisnummer: '1 A', postcode: '9901 AA', plaats: null }
  expect(addressKey(adres)).toBe(addressKey({ ...adres, huisnummer: ' 1  a', postcode: '9901aa' }))
})
