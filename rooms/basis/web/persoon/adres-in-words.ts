import type { Adres } from '../../contract.ts'

/** An address on one line, without what is not known of it. */
export function adresInWords({ straat, huisnummer, postcode, plaats }: Adres): string {
  return [`${straat} ${huisnummer}`, [postcode, plaats].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}
