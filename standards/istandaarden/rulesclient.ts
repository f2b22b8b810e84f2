import type { Bericht301, Bericht305, Bericht307 } from './berichten.ts'
import type { Check } from './check.ts'
import { yearsBefore } from './civil.ts'

type ClientBericht = Bericht301 | Bericht305 | Bericht307
type MetGeboortedatum = { geboortedatum?: { datum: string; datumGebruik?: '1' | '2' | '3' } }

/** Birth dates of whoever has one in the message; the context is the Dagtekening. */
export const onGeboortedatum: readonly Check<MetGeboortedatum, string>[] = [
  [
    'CS139',
    'Geboortedatum/DatumGebruik',
    ({ geboortedatum: at }) =>
      !at?.datumGebruik || at.datum.endsWith({ '1': '-01', '2': '-01-01', '3': '1900-01-01' }[at.datumGebruik]),
    'DatumGebruik past niet bij Datum: een onbekend deel is 01, een onbekend jaar 1900.',
  ],
]

/** The birth date of the client itself. */
export const onClient: readonly Check<ClientBericht['client'], string>[] = [
  ...onGeboortedatum,
  [
    'TR002',
    'Geboortedatum/Datum',
    ({ geboortedatum: at }, dagtekening) => at.datumGebruik === '3' || at.datum >= yearsBefore(dagtekening, 120),
    'Geboortedatum ligt meer dan 120 jaar voor Dagtekening.',
  ],
  [
    'TR134',
    'Geboortedatum/Datum',
    ({ geboortedatum: at }, dagtekening) => at.datum <= dagtekening,
    'Geboortedatum ligt na Dagtekening.',
  ],
]
