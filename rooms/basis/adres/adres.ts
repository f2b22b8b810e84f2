import { type Adres, zAdres } from '../shapes.ts'

/** Parts of an address key by which rows that can have that key are found; more rows than those may have them. */
export type KeyParts = { readonly place: string; readonly digits: string }

/** One address, however it is written: by postcode, or by street and place where there is none. */
export function addressKey(adres: Adres): string {
  const place = adres.postcode ?? `${adres.straat} ${adres.plaats ?? ''}`
  return `${place.replaceAll(' ', '')} ${adres.huisnummer}`.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

/** Postcode (or street with place) and the digits of the number, as they stand in this key. */
export function partsOfKey(key: string): KeyParts {
  const [place = '', ...number] = key.split(' ')
  return { place, digits: number.join('').replaceAll(/[^0-9]/g, '') }
}

/** Key of an address as it stands inside its seal. */
export function keyOfSealed(plain: string): string {
  return addressKey(zAdres.parse(JSON.parse(plain)))
}
