import type { Soort } from '../contract.ts'
import { domeinen } from '../record/domeinen.ts'

/** One question of a form; its label is the text `field_<name>`. */
export type FormField = {
  readonly name: string
  readonly kind: 'short' | 'text' | 'date' | 'choice' | 'thema' | 'doel' | 'opgave' | 'beleid' | 'partijen' | 'number'
  readonly options?: readonly string[]
  readonly optional?: boolean
}

const short = (name: string): FormField => ({ name, kind: 'short' })
const text = (name: string): FormField => ({ name, kind: 'text' })
const date = (name: string): FormField => ({ name, kind: 'date' })
const maybe = (field: FormField): FormField => ({ ...field, optional: true })
const choice = (name: string, ...options: string[]): FormField => ({ name, kind: 'choice', options })
const themaId: FormField = { name: 'themaId', kind: 'thema' }
const opgaveId: FormField = { name: 'opgaveId', kind: 'opgave' }

/** What is asked for each soort that has a form; soorten with lists in them come in by import and command line. */
export const formFields = {
  thema: [short('naam'), choice('domein', ...domeinen), text('omschrijving')],
  visie: [short('titel'), text('tekst'), maybe(themaId), date('van'), maybe(date('tot'))],
  opgave: [
    short('titel'),
    text('omschrijving'),
    themaId,
    { name: 'gevraagd', kind: 'partijen' },
    date('gevraagdOp'),
    date('voor'),
  ],
  verschil: [opgaveId, short('vraag')],
  randvoorwaarde: [
    ...[short('wat'), text('waarom'), short('vanWie'), date('gevraagdOp'), text('ondertussen')],
    ...[maybe(text('antwoord')), maybe(date('antwoordOp'))],
  ],
  regelruimte: [
    ...[short('titel'), text('regel'), short('ruimteVan'), date('van'), date('tot'), maybe(text('geleerd'))],
    maybe(choice('uitkomst', 'regel blijft', 'regel verandert', 'regel vervalt')),
  ],
  doel: [
    choice('niveau', 'gemeente', 'regio'),
    ...[short('titel'), themaId, maybe({ name: 'dientDoelId', kind: 'doel' }), date('vastgesteldOp')],
    maybe(choice('oorsprongSoort', 'stelling', 'bijeenkomst', 'feit', 'eigen woorden')),
    ...[maybe(text('oorsprongTekst')), maybe(date('oorsprongOp')), maybe({ name: 'oorsprongAantal', kind: 'number' })],
    ...[maybe(text('waaromNiemand')), maybe(date('niemandTot'))],
  ],
  keuze: [
    choice('wel', 'ja', 'nee'),
    short('tekst'),
    text('waarom'),
    maybe(text('inPlaatsDaarvan')),
    themaId,
    date('van'),
  ],
  les: [text('tekst'), short('plaats'), short('bron'), date('op'), maybe(text('watWijDoen')), maybe(themaId)],
  feit: [opgaveId, text('bewering'), maybe(short('cijfer')), maybe(short('bron')), maybe(date('op'))],
  reactie: [opgaveId, choice('aard', 'belofte', 'niet van toepassing'), ...[maybe(date('voor')), maybe(text('tekst'))]],
  beleid: [
    choice('aard', 'beleid van een gemeente', 'doel van een aanbieder', 'beleid van een ander domein'),
    ...[short('titel'), text('kern'), themaId, date('van')],
  ],
  ervaring: [
    { name: 'beleidId', kind: 'beleid' },
    choice('werking', 'helpt', 'hindert'),
    text('voorbeeld'),
    date('op'),
  ],
} as const satisfies Partial<Record<Soort, readonly FormField[]>>

export type FormSoort = keyof typeof formFields

type Values = Readonly<Record<string, unknown>>

/** The content as the operation takes it: empty is null, and what the form asks apart is put together. */
export function toInhoud(soort: FormSoort, values: Values): Record<string, unknown> {
  const named = Object.fromEntries(
    formFields[soort].map(({ name }) => [
      name,
      values[name] === '' || values[name] === undefined ? null : values[name],
    ]),
  )
  if (soort === 'keuze') return { ...named, wel: named.wel === 'ja' }
  if (soort === 'doel') return toDoel(named)
  return named
}

function toDoel(named: Record<string, unknown>): Record<string, unknown> {
  const { oorsprongSoort, oorsprongTekst, oorsprongOp, oorsprongAantal, waaromNiemand, niemandTot, ...doel } = named
  const aantal = oorsprongAantal === null ? null : Number(oorsprongAantal)
  const oorsprong = { soort: oorsprongSoort, tekst: oorsprongTekst, op: oorsprongOp, aantal }
  return {
    ...doel,
    oorsprongen: oorsprongSoort === null ? [] : [oorsprong],
    vanNiemand: oorsprongSoort === null && waaromNiemand !== null ? { waarom: waaromNiemand, tot: niemandTot } : null,
  }
}
