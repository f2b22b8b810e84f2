import type { Adres } from '../shapes.ts'

/** One address, however it is written: by postcode, or by street and place where there is none. */
export function addressKey(adres: Adres): string {
  const place = adres.postcode ?? `${adres.straat} ${adres.plaats ?? ''}`
  return `${place.replaceAll(' ', '')} ${adres.huisnummer}`.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
